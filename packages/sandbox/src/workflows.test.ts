import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import nexudus from "@nexudus-api/spec";
import { expect, test } from "vitest";
import type { Entry } from "har-format";
import type { Operation } from "./document/api.ts";
import type { JsonObject } from "./document/json.ts";
import { readApi } from "./document/read/read-api.ts";
import type { SandboxOptions } from "./sandbox-options.ts";
import type { Sandbox } from "./sandbox.ts";
import { startProcess } from "./testing/start-process.ts";
import { listenForTest, start } from "./testing/start.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const spec = fileURLToPath(new URL("../../../spec/", import.meta.url));
const redocly = fileURLToPath(new URL("../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

/** Runs a command of @redocly/cli on the Node of the tests. */
async function run(...commandLine: string[]): Promise<{ code: number | null; output: string }> {
  const child = startProcess([redocly, ...commandLine], {
    cwd: spec,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output };
}

async function serve(options: SandboxOptions): Promise<{ sandbox: Sandbox; url: string }> {
  const { sandbox } = await start(undefined, options);
  return { sandbox, url: await listenForTest(sandbox) };
}

const workflows = readdirSync(join(spec, "workflows")).filter((name) => name.endsWith(".arazzo.yaml"));
const isThrottled = (name: string): boolean => name.startsWith("throttled");

test.each<[string, string[], SandboxOptions]>([
  ["without limits", workflows.filter((name) => !isThrottled(name)), {}],
  ["with a limit on writes", workflows.filter(isThrottled), { throttle: { writes: 1 } }],
])("redocly respect runs every workflow against a sandbox %s", async (_, names, options) => {
  const { url } = await serve({ seed: 20, ...options });
  const files = names.map((name) => join("workflows", name));
  const credentials = ["--input", "username=admin@example.com", "--input", "password=sandbox"];
  const { code, output } = await run("respect", ...files, "--server", `nexudus=${url}`, ...credentials);
  expect(code === 0 ? "" : output).toBe("");
  for (const name of names) expect(output).toContain(name);
});

// Coverage: records traffic for everything in the document, and compares both with `redocly drift`.

// The bundle is JSON.
const document = nexudus as unknown as JsonObject;
const { operations } = readApi(document);

/** A request to which each kind of operation responds with 200. */
function request({ kind, method, path, entity }: Operation, url: string): [string, RequestInit] {
  const root = url.replace(/\/api$/, "");
  const id = Number(entity?.example?.["Id"]);
  const example = (suffix: string): string => {
    // The bundle is an OpenAPI document.
    const examples = (document["components"] as { examples: Record<string, { value: JsonObject }> }).examples;
    return JSON.stringify(examples[`${entity?.name ?? ""}${suffix}`]?.value);
  };
  const bodies: Readonly<Record<string, string>> = {
    create: kind === "create" ? example("Create") : "",
    replace: kind === "replace" ? example("Record") : "",
    run: JSON.stringify({
      Key: "COWORKER_SENDWELCOME",
      Ids: [id],
      Parameters: [{ Name: "a", Type: "string", Value: 1 }],
    }),
    token: "grant_type=password&username=admin@example.com&password=sandbox",
  };
  const type = kind === "token" ? "application/x-www-form-urlencoded" : "application/json";
  const queries: Readonly<Record<string, string>> = {
    getMany: `?id=[${id}]`,
    enumMembers: "?name=eGender",
  };
  const body = bodies[kind];
  return [
    root + path.replace("{id}", String(id)) + (queries[kind] ?? ""),
    {
      method,
      headers: {
        ...(kind === "token"
          ? { client_id: "coverage" }
          : { authorization: `Basic ${btoa("admin@example.com:sandbox")}` }),
        ...(body ? { "content-type": type } : {}),
      },
      ...(body ? { body } : {}),
    },
  ];
}

/** A value that a parameter of a list takes. */
function sample(
  schema: { type?: string; format?: string; $ref?: string; anyOf?: unknown } | undefined,
  name: string,
): string {
  if (schema === undefined) return "[87654321]";
  if (schema.$ref?.endsWith("FilterDateTime")) return "2025-01-01T00:00";
  if (name === "orderby") return "Id";
  if (name === "dir") return "Descending";
  if (schema.format === "uuid") return "13699839-0afb-4388-8a55-b656e051b13c";
  return schema.type === "string" ? "x" : schema.type === "boolean" ? "true" : "1";
}

async function exercise(exercised: readonly Operation[], sandbox: Sandbox, url: string): Promise<void> {
  for (const operation of exercised) {
    const [address, init] = request(operation, url);
    const path = operation.path.replace(/^\/api/, "");
    const demanded = [...operation.filters.values()].find(({ required }) => required)?.name;
    const ask = (target: string, given: RequestInit = init): Promise<Response> => {
      const isComplete = demanded === undefined || target.includes(`${demanded}=`);
      return fetch(isComplete ? target : `${target}${target.includes("?") ? "&" : "?"}${demanded}=1`, given);
    };
    await ask(address);
    // The bundle is an OpenAPI document.
    const item = nexudus.paths[path] as Record<
      string,
      { parameters?: { name?: string; in?: string; schema?: object; $ref?: string }[] }
    >;
    for (const parameter of item[operation.method.toLowerCase()]?.parameters ?? []) {
      // References are page, size, orderby and dir, or are in the path.
      const name = parameter.name ?? parameter.$ref?.split("/").at(-1) ?? "";
      // One row is enough, because a thousand filters make a long archive.
      const size = operation.kind === "list" && name !== "size" ? "&size=1" : "";
      if (parameter.in === "query" && !address.includes("?"))
        await ask(`${address}?${name}=${sample(parameter.schema, name)}${size}`);
    }
    if (operation.kind === "list") await ask(`${address}?page=1&size=5&orderby=Id&dir=Ascending`);

    // Errors without fault injection.
    if (operation.kind === "list") await ask(`${address}?page=x`);
    if (operation.kind === "commands") await ask(`${address}?id=x`);
    if (operation.kind === "getMany") await ask(address.replace("=[", "=x["));
    if (operation.kind === "enumMembers") await ask(address.replace("eGender", "x"));
    if (["create", "replace", "run"].includes(operation.kind)) await ask(address, { ...init, body: "{}" });
    if (operation.kind === "token") await ask(address, { ...init, body: "grant_type=none" });
    if (operation.kind !== "token")
      await ask(address, { ...init, headers: { "content-type": "application/json" } });
    if (operation.path.endsWith("{id}")) await ask(address.replace(/\d+$/, "5"));
    if (operation.kind === "replace" && typeof init.body === "string") {
      await ask(address, { ...init, body: init.body.replace(/"Id":\d+/, '"Id":5') });
    }
    // Errors that need fault injection.
    for (const status of [409, 413, 414, 429, 500, 507].filter((one) => operation.statuses.has(one))) {
      sandbox.faults.add({ on: operation.id, times: 1, status });
      await ask(address);
    }
    if (operation.kind === "token") {
      sandbox.faults.add({ on: operation.id, times: 1, status: 401, body: { error: "invalid_grant" } });
      await ask(address);
    }
  }
}

interface Coverage {
  readonly operations: readonly {
    readonly operationId: string;
    readonly missing: readonly { readonly kind: string }[];
  }[];
}

interface Report {
  readonly problems: readonly { readonly ruleId: string; readonly status: number; readonly url: string }[];
}

test("recorded traffic covers the document, and redocly drift finds no drift but what is explained here", async () => {
  const folder = temporaryFolder();
  const entries: Entry[] = [];
  // Deletions last, so that there is something to read, and what belongs to a record before the record.
  const deletions = operations.filter(({ kind }) => kind === "delete").toReversed();
  const others = operations.filter(({ kind }) => kind !== "delete");
  for (const [dialect, exercised] of [
    ["observed", [...others, ...deletions]],
    ["documented", deletions],
  ] as const) {
    const { sandbox, url } = await serve({ seed: 20, record: 10_000, dialect });
    await exercise(exercised, sandbox, url);
    entries.push(...sandbox.recorder.har().log.entries);
  }
  const traffic = join(folder, "traffic.har");
  writeFileSync(
    traffic,
    JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } }),
  );
  const [report, coverage] = [join(folder, "drift.json"), join(folder, "coverage.json")];
  const { code, output } = await run(
    "drift",
    traffic,
    "--api",
    "dist/openapi.yaml",
    "--match-mode",
    "basepath",
    "--format",
    "json",
    "--output",
    report,
    "--coverage",
    "--coverage-output",
    coverage,
  );
  expect(output).toContain("API coverage");
  // Properties are not counted, because other tests check them.
  const missing = (JSON.parse(readFileSync(coverage, "utf8")) as Coverage).operations.flatMap((operation) =>
    operation.missing.filter(({ kind }) => kind !== "property").map(() => operation.operationId),
  );
  // drift takes `/spaces/coworkers/` for `/spaces/coworkers`, so it cannot see the operations whose path ends in a slash.
  expect(new Set(missing)).toEqual(
    new Set(operations.filter(({ kind }) => kind === "getMany").map(({ id }) => id)),
  );
  // This JSON was written by the test or by the sandbox.
  const unexplained = (JSON.parse(readFileSync(report, "utf8")) as Report).problems.filter(
    ({ ruleId, status, url }) =>
      // Requests without credentials are made on purpose.
      !(ruleId === "security-baseline" && (status === 401 || status === 405)) && !url.includes("/?id="),
  );
  expect(unexplained).toEqual([]);
  expect(code === 0 || code === 1).toBe(true);
});
