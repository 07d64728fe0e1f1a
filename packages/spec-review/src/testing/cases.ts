// What a change of the document asks of the next release, by example: every case in the YAML files of compare/cases is a
// test. rules.ts is the policy behind them.
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Json, JsonObject } from "../document/json.ts";
import type { Bump } from "../policy/bump.ts";
import type { Rule } from "../policy/rules.ts";

export interface Case {
  readonly name: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  /** The bump that the change needs; `none` if both sides mean the same. */
  readonly bump: Bump | "none";
  /** The rules that the review prints for that bump. */
  readonly rules: readonly Rule[];
}

/** A case as written in YAML: `expect` is the bump and the rules; `in` is the one key of both sides. */
interface Written {
  readonly name: string;
  readonly expect: string;
  readonly in?: keyof Side;
  readonly base: Json;
  readonly revision: Json;
}

/** A schema and a narrower one, with the rules for the change in both directions; or two equivalent schemas. */
interface WrittenSchemas {
  readonly name: string;
  readonly rules?: string;
  readonly wider: Json;
  readonly narrower: Json;
}

/** One side: the content of the case's path, with the components and the root keys that it needs. */
interface Side {
  /** The path item of `/case`, or an operation of it, or the schema of a request or response body, or of both. */
  readonly item?: JsonObject;
  readonly operation?: JsonObject;
  readonly parameters?: Json;
  readonly request?: Json;
  readonly response?: Json;
  readonly both?: Json;
  readonly components?: JsonObject;
  readonly root?: JsonObject;
}

const ok = { "200": { description: "Fine." } };
const securitySchemes = {
  basicAuth: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
};
const json = (schema: Json) => ({ content: { "application/json": { schema } } });
const answered = (schema: Json) => ({ "200": { description: "Fine.", ...json(schema) } });
const get = (node: JsonObject) => ({ get: { operationId: "readIt", responses: ok, ...node } });
const put = (schema: Json, responses: JsonObject) => ({
  put: { operationId: "writeIt", requestBody: { required: true, ...json(schema) }, responses },
});
const shared = { $ref: "#/components/schemas/Shared" };

function itemOf({ item, operation, parameters, request, response, both }: Side): JsonObject | undefined {
  if (operation !== undefined) return get(operation);
  if (parameters !== undefined) return get({ parameters });
  if (request !== undefined) return put(request, ok);
  if (response !== undefined) return get({ responses: answered(response) });
  return both === undefined ? item : put(shared, answered(shared));
}

/** One side as a document, its operations at `/case`. */
export function documentOf(side: Side): JsonObject {
  const item = itemOf(side);
  const schemas = side.both === undefined ? {} : { schemas: { Shared: side.both } };
  return {
    openapi: "3.1.1",
    info: { title: "Cases", version: "1.0.0" },
    paths: item === undefined ? {} : { "/case": item },
    components: { securitySchemes, ...schemas, ...side.components },
    ...side.root,
  };
}

const folder = new URL("../compare/cases/", import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), "utf8"));
const field = (schema: Json) => ({ type: "object", properties: { F: schema } });
const inBody = (kind: "request" | "response", base: Json, revision: Json) => ({
  in: kind,
  base: field(base),
  revision: field(revision),
});

const expected = (bump: string, rule: string | undefined) =>
  rule === undefined ? "none" : `${bump} ${rule}`;

/** Each pair in both directions, sent and read: requests may become less strict, and responses narrower. */
function fromSchemas({ name, rules, wider, narrower }: WrittenSchemas): Written[] {
  const [narrowed, widened] = rules?.split(" ") ?? [];
  return [
    {
      name: `sent, narrower: ${name}`,
      expect: expected("major", narrowed),
      ...inBody("request", wider, narrower),
    },
    {
      name: `sent, wider: ${name}`,
      expect: expected("minor", widened),
      ...inBody("request", narrower, wider),
    },
    {
      name: `read, narrower: ${name}`,
      expect: expected("minor", narrowed),
      ...inBody("response", wider, narrower),
    },
    {
      name: `read, wider: ${name}`,
      expect: expected("major", widened),
      ...inBody("response", narrower, wider),
    },
  ];
}

const files = globSync("*.yaml", { cwd: fileURLToPath(folder) }).toSorted();
const written = files.flatMap((name) =>
  // The data is written by hand, in the forms above.
  name.startsWith("schemas-")
    ? (read(name) as WrittenSchemas[]).flatMap(fromSchemas)
    : (read(name) as Written[]),
);

export const cases = written.map(({ name, expect, in: key, base, revision }): Case => {
  const [bump, ...rules] = expect.split(" ");
  // A side without `in` has the keys of Side itself; the test fails for names of rules that do not exist.
  const [before, after] = [base, revision].map((side) =>
    documentOf(key === undefined ? (side as Side) : { [key]: side }),
  );
  return { name, base: before ?? {}, revision: after ?? {}, bump: bump as Bump, rules: rules as Rule[] };
});
