// What a change of the document asks of the next release, by example. Every row is a test; rules.ts is the policy behind it.
import type { Json, JsonObject } from "../../document/json.ts";
import type { Bump, Rule } from "../rules.ts";

/**
 * What changes, both sides, the bump that the change needs (`none`: both sides mean the same), and the rules that the
 * review prints for that bump.
 */
export type Case = readonly [
  name: string,
  base: Side,
  revision: Side,
  rating: Bump | "none",
  ...rules: readonly Rule[],
];

/** One side: what stands at the case's path, with the components and the root keys that it needs. */
export interface Side {
  readonly item?: JsonObject;
  readonly components?: JsonObject;
  /** Keys of the document's root. */
  readonly root?: JsonObject;
}

export const ok: JsonObject = { "200": { description: "Fine." } };

export function operation(node: JsonObject): Side {
  return { item: { get: { operationId: "readIt", responses: ok, ...node } } };
}

export function parameters(...list: readonly JsonObject[]): Side {
  return operation({ parameters: list });
}

export function query(name: string, rest: JsonObject = {}): JsonObject {
  return { name, in: "query", schema: { type: "string" }, ...rest };
}

export function request(schema: Json, components?: JsonObject): Side {
  return {
    item: {
      put: {
        operationId: "writeIt",
        requestBody: { required: true, content: { "application/json": { schema } } },
        responses: ok,
      },
    },
    ...(components && { components }),
  };
}

export function response(schema: Json, components?: JsonObject): Side {
  return {
    ...operation({
      responses: { "200": { description: "Fine.", content: { "application/json": { schema } } } },
    }),
    ...(components && { components }),
  };
}

/** A schema that both sides of the wire share, as most of the document's are. */
export function both(schema: JsonObject): Side {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Shared" } } };
  return {
    item: {
      put: {
        operationId: "writeIt",
        requestBody: { required: true, content },
        responses: { "200": { description: "Fine.", content } },
      },
    },
    components: { schemas: { Shared: schema } },
  };
}

export function object(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { type: "object", properties, ...rest };
}

export const text: JsonObject = { type: "string" };
export const integer: JsonObject = { type: "integer" };
export const one = object({ A: text, B: integer });

const securitySchemes = {
  basicAuth: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
};

/** One side as a document, its operations at `/case`. */
export function documentOf({ item, components = {}, root = {} }: Side): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Cases", version: "1.0.0" },
    paths: item === undefined ? {} : { "/case": item },
    components: { securitySchemes, ...components },
    ...root,
  };
}
