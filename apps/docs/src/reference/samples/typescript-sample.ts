import { literal } from "./literal.ts";
import { changesOf, commentsOf, type SampleRequest } from "./sample-request.ts";

/** Writes a request with the client; undefined if the client has no method for it. */
export function typescriptSample(request: SampleRequest): string | undefined {
  const { client, isForm, baseUrl } = request;
  // The token endpoint: the client requests tokens automatically.
  const isGrant = client === undefined && isForm;
  if (client === undefined && !isGrant) return undefined;
  const { name, value } = isGrant ? passwordGrantOf(request) : authOf(request);
  const call = isGrant ? tokenLines : linesOf(request);
  return [
    `import { ${[name, "createNexudusClient"].toSorted().join(", ")} } from "@nexudus-api/client";`,
    "",
    "const nexudus = createNexudusClient({",
    `  baseUrl: ${JSON.stringify(baseUrl)},`,
    `  auth: ${name}(${value}),`,
    "});",
    "",
    ...call,
  ].join("\n");
}

const authOf = ({ credentials = { token: "" } }: SampleRequest) =>
  "token" in credentials
    ? { name: "bearer", value: literal(credentials.token) }
    : { name: "basic", value: literal(credentials, 2) };

const passwordGrantOf = ({ body = {} }: SampleRequest) => ({
  name: "passwordGrant",
  value: literal({ username: body["username"], password: body["password"] }, 2),
});

const tokenLines = [
  "// The client gets a token with its first call, and renews it before it expires.",
  "const page = await nexudus.coworkers.list({ size: 1 });",
  "console.log(page.TotalItems);",
];

/** The call, by the client's name for it. An operation without an entry returns a picture. */
const linesByMethod: Readonly<Record<string, (request: SampleRequest) => readonly string[]>> = {
  list: (request) => [`const page = await ${call(request, listQuery(request))};`, "console.log(page);"],
  get: (request) => [
    `const ${nameOf(request)} = await ${call(request, request.pathValues["id"])};`,
    `console.log(${nameOf(request)});`,
  ],
  getMany: (request) => [
    `const rows = await ${call(request, Object.values(request.query)[0])};`,
    "console.log(rows);",
  ],
  create: (request) => [
    ...commentsOf(request, "//"),
    `const { Id } = await ${call(request, request.body)};`,
    "console.log(Id);",
  ],
  replace: (request) => [
    "// Read the whole record, change it, and send all of it back. update() does the same in one call.",
    `const ${nameOf(request)} = await nexudus.${request.client?.resource ?? ""}.get(${literal(request.body?.["Id"])});`,
    `await nexudus.${request.client?.resource ?? ""}.replace({ ...${nameOf(request)}${changesOf(request)} });`,
  ],
  delete: (request) => [`await ${call(request, request.pathValues["id"])};`],
  commands: (request) => [
    `const commands = await ${call(request, request.query)};`,
    "console.log(commands);",
  ],
  me: (request) => [`const me = await ${call(request)};`, "console.log(me.DefaultBusinessId);"],
  enums: (request) => [
    `const members = await ${call(request, request.query["name"])};`,
    "console.log(members);",
  ],
  run: (request) => {
    const { Key, Ids, Parameters } = request.body ?? {};
    const hasParameters = Array.isArray(Parameters) && Parameters.length > 0;
    const input = { ids: Ids, ...(hasParameters ? { parameters: Parameters } : {}) };
    return [
      ...commentsOf(request, "//"),
      `const result = await ${call(request, Key, input)};`,
      "console.log(result);",
    ];
  },
};

const linesOf = (request: SampleRequest): readonly string[] =>
  (linesByMethod[request.client?.method ?? ""] ?? pictureLines)(request);

function pictureLines(request: SampleRequest): readonly string[] {
  const { picture } = request.client ?? {};
  const values = [request.pathValues["id"], ...(picture === undefined ? [] : [picture])];
  return [
    `const picture = await ${call(request, ...values)};`,
    'console.log(picture === null ? "No picture" : `${picture.type}, ${picture.size} bytes`);',
  ];
}

const nameOf = ({ client }: SampleRequest) => client?.record ?? "record";

const call = ({ client }: SampleRequest, ...values: readonly unknown[]) =>
  `${["nexudus", client?.resource, client?.method].filter(Boolean).join(".")}(${values.map((value) => literal(value)).join(", ")})`;

/** The client's names for the query parameters of a list. */
const listNames: Readonly<Record<string, string>> = {
  page: "page",
  size: "size",
  orderby: "orderBy",
  dir: "direction",
};

/** The query of a list as the client takes it: `Coworker_Email` is the filter `Email`, and ranges have two ends. */
function listQuery({ client, query }: SampleRequest): object {
  const own: Record<string, unknown> = {};
  const where: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(query)) {
    const listName = listNames[name];
    if (listName !== undefined) {
      own[listName] = value;
      continue;
    }
    const [, end, filter] = /^(?:(from|to)_)?(.+)$/.exec(name) ?? [];
    const field = filter?.startsWith(client?.prefix ?? "")
      ? filter.slice(client?.prefix.length)
      : (filter ?? name);
    const range = where[field];
    where[field] = end === undefined ? value : { ...(typeof range === "object" ? range : {}), [end]: value };
  }
  return Object.keys(where).length === 0 ? own : { ...own, where };
}
