import { siteOrigin } from "../../index.ts";
import type { Operation } from "../document.ts";

/** One way to call an operation. */
export interface CodeSample {
  /** The name of the language to highlight it as. */
  readonly lang: "ts" | "js" | "sh";
  readonly label: "TypeScript" | "fetch" | "curl";
  readonly source: string;
}

/** Where the sandbox is after `npm start`, and its account: the samples work as they are pasted. */
export const sandboxUrl = `${siteOrigin}/api`;
export const account = { username: "admin@example.com", password: "sandbox" } as const;

/**
 * Writes the samples of an operation from its examples: with the client, with fetch, and with curl.
 *
 * @throws {Error} when an operation needs a value that the document gives no example of.
 */
export function codeSamples(operation: Operation): CodeSample[] {
  const kind = kindOf(operation);
  return [
    { lang: "ts", label: "TypeScript", source: typeScript(operation, kind) },
    { lang: "js", label: "fetch", source: fetchSample(operation, kind) },
    { lang: "sh", label: "curl", source: curl(operation, kind) },
  ];
}

/** The client's name for an operation: a method of an entity, with the number of the picture where there are several. */
interface Kind {
  readonly entity: string;
  readonly method: string;
  readonly number: number | undefined;
}

/** The client's methods by what follows the entity's own path, which is the same for every entity. */
const methods: Readonly<Record<string, string>> = {
  "GET ": "list",
  "POST ": "create",
  "PUT ": "replace",
  "GET /": "getMany",
  "GET /{id}": "get",
  "DELETE /{id}": "delete",
  "GET /commands": "commands",
  "POST /runcommand": "run",
};

function kindOf({ id, method, path, binary }: Operation): Kind | undefined {
  const [, entity, rest] = /^\/\w+\/(\w+)(.*)$/.exec(path) ?? [];
  if (entity === undefined) return undefined;
  const name = binary?.method ?? methods[`${method} ${rest}`];
  if (name === undefined)
    throw new Error(`The client has no method for ${id}, so that no sample can be written.`);
  return { entity, method: name, number: binary?.argument };
}

/** What the document says of the body's example, as comments above the call. */
const notes = ({ requestBody }: Operation, mark: "//" | "#"): string[] =>
  (requestBody?.note ?? "").split("\n").flatMap((line) => (line === "" ? [] : [`${mark} ${line}`]));

function typeScript(operation: Operation, kind: Kind | undefined): string {
  const auth = kind === undefined ? "passwordGrant" : "basic";
  const lines = [
    `import { ${[auth, "createNexudusClient"].toSorted().join(", ")} } from "@nexudus-api/client";`,
    "",
    "const nexudus = createNexudusClient({",
    `  baseUrl: "${sandboxUrl}",`,
    `  auth: ${auth}(${literal(account, 2)}),`,
    "});",
    "",
  ];
  if (kind === undefined) {
    return [
      ...lines,
      "// The first call gets a token; later ones use it, and renew it in time.",
      "const page = await nexudus.coworkers.list({ size: 1 });",
      "console.log(page.TotalItems);",
    ].join("\n");
  }
  const { entity, method, number } = kind;
  const call = (name: string, ...values: readonly unknown[]) =>
    `nexudus.${entity}.${name}(${values.map((value) => literal(value)).join(", ")})`;
  const one = entity.replace(/s$/, "");
  const body = exampleBody(operation);
  const id = () => pathValues(operation)["id"];
  const answered: Readonly<Record<string, () => readonly string[]>> = {
    list: () => [`const page = await ${call("list", listArguments(operation))};`, "console.log(page);"],
    get: () => [`const ${one} = await ${call("get", id())};`, `console.log(${one});`],
    getMany: () => [
      `const rows = await ${call("getMany", queryValues(operation)["id"])};`,
      "console.log(rows);",
    ],
    create: () => [
      ...notes(operation, "//"),
      `const { Id } = await ${call("create", body)};`,
      "console.log(Id);",
    ],
    replace: () => [
      "// Read the whole record, change it, send all of it back. update() does the same in one call.",
      `const ${one} = await ${call("get", valueOf(body, "Id"))};`,
      `await nexudus.${entity}.replace({ ...${one}, ${changeOf(operation)} });`,
    ],
    delete: () => [`await ${call("delete", id())};`],
    commands: () => [
      `const commands = await ${call("commands", queryValues(operation))};`,
      "console.log(commands);",
    ],
    run: () => {
      const parameters = valueOf(body, "Parameters");
      const input = {
        ids: valueOf(body, "Ids"),
        ...(Array.isArray(parameters) && parameters.length > 0 ? { parameters } : {}),
      };
      return [
        ...notes(operation, "//"),
        `const result = await ${call("run", valueOf(body, "Key"), input)};`,
        "console.log(result);",
      ];
    },
  };
  const picture = () => [
    `const picture = await ${call(method, id(), ...(number === undefined ? [] : [number]))};`,
    'console.log(picture === null ? "No picture" : `${picture.type}, ${picture.size} bytes`);',
  ];
  return [...lines, ...(answered[method] ?? picture)()].join("\n");
}

function fetchSample(operation: Operation, kind: Kind | undefined): string {
  const { method, secured } = operation;
  const url = `${sandboxUrl}${target(operation)}`;
  const authorization = secured
    ? [`Authorization: "Basic " + btoa("${account.username}:${account.password}")`]
    : [];
  if (kind?.method === "replace") {
    const body = exampleBody(operation);
    return [
      `const headers = { ${authorization.join()}, "Content-Type": "application/json" };`,
      `const answer = await fetch("${url}/${textOf(valueOf(body, "Id"))}", { headers });`,
      "// All of the record goes back: what is missing would be cleared.",
      `const record = { ...(await answer.json()), ${changeOf(operation)} };`,
      `const response = await fetch("${url}", {`,
      `  method: "${method}",`,
      "  headers,",
      "  body: JSON.stringify(record),",
      "});",
      "console.log(response.status, await response.json());",
    ].join("\n");
  }
  const body = exampleBody(operation);
  const isForm = operation.requestBody?.mediaType === "application/x-www-form-urlencoded";
  const headers = [
    ...authorization,
    ...(body === undefined || isForm ? [] : ['"Content-Type": "application/json"']),
  ];
  const options = [
    ...(method === "GET" ? [] : [`method: "${method}",`]),
    ...(headers.length === 0
      ? []
      : headers.length === 1
        ? [`headers: { ${headers.join()} },`]
        : ["headers: {", ...headers.map((header) => `  ${header},`), "},"]),
    ...(body === undefined
      ? []
      : isForm
        ? [`body: new URLSearchParams(${literal(body, 2)}),`]
        : [`body: JSON.stringify(${literal(body, 2)}),`]),
  ];
  return [
    ...notes(operation, "//"),
    options.length === 0
      ? `const response = await fetch("${url}");`
      : [`const response = await fetch("${url}", {`, ...options.map((line) => `  ${line}`), "});"].join("\n"),
    isPicture(operation)
      ? 'console.log(response.status, response.headers.get("Content-Type"), (await response.blob()).size);'
      : "console.log(response.status, await response.json());",
  ].join("\n");
}

/** A command with an option on each line but the first. */
const command = (...options: readonly string[]): string => `curl ${options.join(" \\\n  ")}`;

function curl(operation: Operation, kind: Kind | undefined): string {
  const { method, secured } = operation;
  const url = `"${sandboxUrl}${target(operation)}"`;
  const user = secured ? [`--user ${account.username}:${account.password}`] : [];
  if (kind?.method === "replace") {
    const id = textOf(valueOf(exampleBody(operation), "Id"));
    const file = `${kind.entity.replace(/s$/, "")}.json`;
    return [
      command(...user, `--output ${file}`, `"${sandboxUrl}${operation.path}/${id}"`),
      `# Change what you like in ${file}. All of it goes back: what is missing would be cleared.`,
      command(
        ...user,
        `--request ${method}`,
        '--header "Content-Type: application/json"',
        `--data @${file}`,
        url,
      ),
    ].join("\n");
  }
  const body = exampleBody(operation);
  const isForm = operation.requestBody?.mediaType === "application/x-www-form-urlencoded";
  const data =
    body === undefined
      ? []
      : isForm
        ? Object.entries(body).map(([name, value]) => `--data-urlencode "${name}=${textOf(value)}"`)
        : [
            '--header "Content-Type: application/json"',
            `--data '${json(body).replaceAll("'", String.raw`'\''`)}'`,
          ];
  const line = command(
    ...user,
    // POST is what curl does with data.
    ...(method === "GET" || method === "POST" ? [] : [`--request ${method}`]),
    ...(url.includes("[") ? ["--globoff"] : []),
    ...(isPicture(operation) ? ["--output picture"] : []),
    ...data,
    url,
  );
  return [...notes(operation, "#"), line].join("\n");
}

const isPicture = ({ responses }: Operation): boolean =>
  responses.some(({ status, body }) => status === "200" && body?.mediaType === "image/*");

/** Path and query, from the examples of the parameters. */
function target(operation: Operation): string {
  const values = pathValues(operation);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => textOf(values[name]));
  // The brackets and commas of lists go out as they are documented.
  const query = Object.entries(queryValues(operation)).map(
    ([name, value]) =>
      `${name}=${typeof value === "string" ? encodeURIComponent(value) : JSON.stringify(value)}`,
  );
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** A value as it stands in an address or a field of a form: text as it is, the rest as JSON. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

export function pathValues({ id, parameters }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name, example }) => {
        if (example === undefined)
          throw new Error(`${id}: the parameter ${name} needs an example for the samples.`);
        return [name, example];
      }),
  );
}

/** The query parameters that have an example, but for filters, of which each has a name with capitals. */
export function queryValues({ parameters }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    parameters.flatMap(({ name, in: place, required, example, content }) => {
      if (place !== "query" || /[A-Z]/.test(name)) return [];
      const value =
        content === undefined ? example : required ? content["application/json"]?.example : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The client's names for what the list's own parameters say. */
function listArguments(operation: Operation): Record<string, unknown> {
  const names: Readonly<Record<string, string>> = { orderby: "orderBy", dir: "direction" };
  return Object.fromEntries(
    Object.entries(queryValues(operation)).map(([name, value]) => [names[name] ?? name, value]),
  );
}

/** The body's first example, with the sandbox's account in it where it asks for one. */
export function exampleBody({ id, requestBody }: Operation): Record<string, unknown> | undefined {
  if (requestBody === undefined) return undefined;
  const [example] = requestBody.examples;
  if (typeof example !== "object" || example === null) throw new Error(`${id}: its body needs an example.`);
  const own = Object.entries(account).filter(([name]) => name in example);
  return { ...example, ...Object.fromEntries(own) };
}

const valueOf = (body: Readonly<Record<string, unknown>> | undefined, name: string): unknown => body?.[name];

/** A change to a record that is easy to see: the first text that is not required. */
function changeOf(operation: Operation): string {
  const body = exampleBody(operation) ?? {};
  const name = ["Notes", "Description"].find((candidate) => candidate in body);
  if (name === undefined) throw new Error(`${operation.id}: no text in its example to change.`);
  return `${name}: ${JSON.stringify(body[name])}`;
}

/** A value as it is written in JavaScript: short ones in a line, the rest indented by the given spaces. */
function literal(value: unknown, indent = 0): string {
  const [open, close, parts] = Array.isArray(value)
    ? ["[", "]", value.map((one: unknown) => literal(one, indent + 2))]
    : typeof value === "object" && value !== null
      ? ["{", "}", Object.entries(value).map(([key, one]) => `${keyOf(key)}: ${literal(one, indent + 2)}`)]
      : [undefined, undefined, []];
  if (open === undefined) return JSON.stringify(value);
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (line.length + indent <= 60 && !line.includes("\n")) return line;
  const margin = " ".repeat(indent);
  return `${open}\n${parts.map((part) => `${margin}  ${part},\n`).join("")}${margin}${close}`;
}

const keyOf = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key));

/** JSON with a line for each member and short arrays in one. */
const json = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/\[[^[\]{}]*\]/g, (array) => JSON.stringify(JSON.parse(array)));
