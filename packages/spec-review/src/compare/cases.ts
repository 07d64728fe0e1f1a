// The table of cases: what a change of the document asks of the next release. It is the policy (POLICY.md) as examples,
// every row of it a test. `redocly` stands where `redocly diff` alone, run over the documents as they are written, says
// something else; the test pins that too, so that an upgrade which mends it is noticed.
import type { Json, JsonObject } from "../document/json.ts";
import type { Bump } from "../document/redocly.ts";

export interface Case {
  readonly name: string;
  readonly base: Side;
  readonly revision: Side;
  /** What the review demands. `none`: the two say the same. */
  readonly rating: Bump | "none";
  /** The rule that decides. */
  readonly rule?: string;
  /** What Redocly alone says, where it differs. */
  readonly redocly?: Bump | "none";
}

/** One side: what stands at the case's path, with the components and the root keys that it needs. */
export interface Side {
  readonly item?: JsonObject;
  readonly components?: JsonObject;
  /** Keys of the document's root; a case that sets any is compared in a document of its own. */
  readonly root?: JsonObject;
}

const ok: JsonObject = { "200": { description: "Fine." } };

function operation(node: JsonObject): Side {
  return { item: { get: { operationId: "readIt", responses: ok, ...node } } };
}

function parameters(...list: readonly JsonObject[]): Side {
  return operation({ parameters: list });
}

function query(name: string, rest: JsonObject = {}): JsonObject {
  return { name, in: "query", schema: { type: "string" }, ...rest };
}

function body(schema: Json, components?: JsonObject): Side {
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

function answer(schema: Json, components?: JsonObject): Side {
  return {
    ...operation({
      responses: { "200": { description: "Fine.", content: { "application/json": { schema } } } },
    }),
    ...(components && { components }),
  };
}

/** A schema that both sides of the wire share, as most of the document's are. */
function both(schema: JsonObject): Side {
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

function object(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { type: "object", properties, ...rest };
}

const text: JsonObject = { type: "string" };
const whole: JsonObject = { type: "integer" };
const one = object({ A: text, B: whole });

export const cases: readonly Case[] = [
  // Paths and operations.
  {
    name: "a path is added",
    base: { root: {} },
    revision: operation({}),
    rating: "minor",
    rule: "path-added",
  },
  {
    name: "a path is removed",
    base: operation({}),
    revision: { root: {} },
    rating: "major",
    rule: "path-removed",
  },
  {
    name: "an operation is added to a path",
    base: operation({}),
    revision: { item: { ...operation({}).item, post: { operationId: "addIt", responses: ok } } },
    rating: "minor",
    rule: "operation-added",
  },
  {
    name: "an operation is removed from a path",
    base: { item: { ...operation({}).item, post: { operationId: "addIt", responses: ok } } },
    revision: operation({}),
    rating: "major",
    rule: "operation-removed",
  },
  {
    name: "an operationId changes",
    base: operation({ operationId: "readIt" }),
    revision: operation({ operationId: "getIt" }),
    rating: "major",
    rule: "operation-id-changed",
  },
  {
    name: "an operation becomes deprecated",
    base: operation({}),
    revision: operation({ deprecated: true }),
    rating: "minor",
    rule: "deprecated",
    redocly: "patch",
  },
  {
    name: "an operation is no longer deprecated",
    base: operation({ deprecated: true }),
    revision: operation({}),
    rating: "patch",
  },
  {
    name: "`deprecated: false` is written out",
    base: operation({}),
    revision: operation({ deprecated: false }),
    rating: "none",
    redocly: "patch",
  },
  {
    name: "a description changes",
    base: operation({ description: "Reads it." }),
    revision: operation({ description: "Reads it whole." }),
    rating: "patch",
    rule: "text-changed",
  },
  {
    name: "an operation moves to another tag",
    base: operation({ tags: ["A"] }),
    revision: operation({ tags: ["B"] }),
    rating: "patch",
  },
  {
    name: "an operation asks for another role",
    base: operation({ "x-nexudus-role": "Coworker-List" }),
    revision: operation({ "x-nexudus-role": "Coworker-Read" }),
    rating: "major",
    rule: "role-changed",
    redocly: "patch",
  },
  {
    name: "an operation says which role it asks for",
    base: operation({}),
    revision: operation({ "x-nexudus-role": "Coworker-List" }),
    rating: "minor",
    rule: "role-changed",
    redocly: "patch",
  },
  {
    name: "the client's method of an image operation is renamed",
    base: operation({ "x-nexudus-binary": { method: "avatar" } }),
    revision: operation({ "x-nexudus-binary": { method: "picture" } }),
    rating: "major",
    rule: "client-surface-changed",
    redocly: "patch",
  },
  {
    name: "provenance changes",
    base: operation({ "x-provenance": { status: "assumed", source: "A" } }),
    revision: operation({ "x-provenance": { status: "documented", source: "B" } }),
    rating: "patch",
  },

  // Parameters.
  {
    name: "an optional parameter is added",
    base: parameters(query("A")),
    revision: parameters(query("A"), query("B")),
    rating: "minor",
    rule: "parameter-added",
  },
  {
    name: "the first parameters of an operation are added, all optional",
    base: operation({}),
    revision: parameters(query("A"), query("B")),
    rating: "minor",
  },
  {
    name: "a required parameter is added",
    base: parameters(query("A")),
    revision: parameters(query("A"), query("B", { required: true })),
    rating: "major",
    rule: "parameter-became-required",
  },
  {
    name: "a parameter is removed",
    base: parameters(query("A"), query("B")),
    revision: parameters(query("A")),
    rating: "major",
    rule: "parameter-removed",
  },
  {
    name: "one parameter is removed and another, much like it, is added: no rename",
    base: parameters(query("Coworker_City", { description: "Where somebody lives." })),
    revision: parameters(query("Coworker_State", { description: "Where somebody lives." })),
    rating: "major",
    rule: "parameter-removed",
  },
  {
    name: "beside a parameter that is replaced, another gets a default: both are told",
    base: parameters(query("A"), query("Coworker_City"), query("Size", { schema: whole })),
    revision: parameters(
      query("A"),
      query("Coworker_State"),
      query("Size", { schema: { ...whole, default: 25 } }),
    ),
    rating: "major",
    rule: "parameter-removed",
  },
  {
    name: "a header parameter is written in other case",
    base: parameters({ name: "X-Trace", in: "header", schema: text }),
    revision: parameters({ name: "x-trace", in: "header", schema: text }),
    rating: "none",
    redocly: "patch",
  },
  {
    name: "an optional parameter becomes required",
    base: parameters(query("A")),
    revision: parameters(query("A", { required: true })),
    rating: "major",
    rule: "parameter-became-required",
  },
  {
    name: "a required parameter becomes optional",
    base: parameters(query("A", { required: true })),
    revision: parameters(query("A")),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "a parameter moves from the query to a header",
    base: parameters({ name: "client_id", in: "query", schema: text }),
    revision: parameters({ name: "client_id", in: "header", schema: text }),
    rating: "major",
    rule: "parameter-removed",
  },
  {
    name: "the parameters change their order",
    base: parameters(query("A"), query("B", { schema: whole })),
    revision: parameters(query("B", { schema: whole }), query("A")),
    rating: "none",
  },
  {
    name: "a parameter moves from the operation to its path",
    base: parameters(query("A")),
    revision: { item: { ...operation({}).item, parameters: [query("A")] } },
    rating: "none",
    redocly: "major",
  },
  {
    name: "a parameter is spread over many instead of joined",
    base: parameters(query("A", { schema: { type: "array", items: text }, explode: false })),
    revision: parameters(query("A", { schema: { type: "array", items: text } })),
    rating: "major",
    rule: "parameter-serialization-changed",
  },
  {
    name: "the style of a query parameter, `form`, is written out",
    base: parameters(query("A")),
    revision: parameters(query("A", { style: "form", explode: true })),
    rating: "none",
    redocly: "major",
  },
  {
    name: "a parameter is written as JSON instead of plainly",
    base: parameters({ name: "A", in: "query", schema: { type: "array", items: whole } }),
    revision: parameters({
      name: "A",
      in: "query",
      content: { "application/json": { schema: { type: "array", items: whole } } },
    }),
    rating: "major",
    rule: "parameter-serialization-changed",
    redocly: "minor",
  },
  {
    name: "a filter takes a member that its enum did not have",
    base: parameters(query("A", { schema: { type: "integer", enum: [1, 2] } })),
    revision: parameters(query("A", { schema: { type: "integer", enum: [1, 2, 3] } })),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "a filter no longer takes a member of its enum",
    base: parameters(query("A", { schema: { type: "integer", enum: [1, 2, 3] } })),
    revision: parameters(query("A", { schema: { type: "integer", enum: [1, 2] } })),
    rating: "major",
    rule: "enum-values-removed",
  },
  {
    name: "a parameter's default changes: the same call means something else",
    base: parameters(query("size", { schema: { type: "integer", default: 25 } })),
    revision: parameters(query("size", { schema: { type: "integer", default: 50 } })),
    rating: "major",
    rule: "default-changed",
    redocly: "patch",
  },
  {
    name: "a parameter becomes deprecated",
    base: parameters(query("A")),
    revision: parameters(query("A", { deprecated: true })),
    rating: "minor",
    rule: "deprecated",
    redocly: "patch",
  },
  {
    name: "a parameter becomes a component",
    base: parameters(query("A")),
    revision: {
      ...parameters({ $ref: "#/components/parameters/A" }),
      components: { parameters: { A: query("A") } },
    },
    rating: "none",
  },

  // Request bodies.
  {
    name: "an optional field is added to a request",
    base: body(object({ A: text })),
    revision: body(one),
    rating: "minor",
    rule: "property-added",
  },
  {
    name: "a required field is added to a request",
    base: body(object({ A: text })),
    revision: body({ ...one, required: ["B"] }),
    rating: "major",
    rule: "required-properties-added",
  },
  {
    name: "a field is removed from a request",
    base: body(one),
    revision: body(object({ A: text })),
    rating: "major",
    rule: "request-property-removed",
    redocly: "patch",
  },
  {
    name: "a field of a request is renamed",
    base: body(object({ Surname: text })),
    revision: body(object({ Surnames: text })),
    rating: "major",
    rule: "request-property-removed",
    redocly: "patch",
  },
  {
    name: "a field of an answer is renamed, and what it holds differs as well: one is gone, another is new",
    base: answer(object({ Address: object({ Street: text, City: text }) })),
    revision: answer(object({ Addresses: object({ Street: whole, Town: text }) })),
    rating: "major",
    rule: "property-removed",
  },
  {
    name: "an optional field of a request becomes required",
    base: body(one),
    revision: body({ ...one, required: ["A"] }),
    rating: "major",
    rule: "required-properties-added",
  },
  {
    name: "a required field of a request becomes optional",
    base: body({ ...one, required: ["A", "B"] }),
    revision: body({ ...one, required: ["B"] }),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "the required fields are listed in another order",
    base: body({ ...one, required: ["A", "B"] }),
    revision: body({ ...one, required: ["B", "A"] }),
    rating: "none",
    redocly: "patch",
  },
  {
    name: "a field of a request takes null as well",
    base: body(object({ A: text })),
    revision: body(object({ A: { type: ["string", "null"] } })),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "a field of a request no longer takes null",
    base: body(object({ A: { type: ["string", "null"] } })),
    revision: body(object({ A: text })),
    rating: "major",
    rule: "schema-type-changed",
  },
  {
    name: "a field of a request has another type",
    base: body(object({ A: text })),
    revision: body(object({ A: whole })),
    rating: "major",
    rule: "schema-type-changed",
  },
  {
    name: "a whole number of a request may have decimals",
    base: body(object({ A: whole })),
    revision: body(object({ A: { type: "number" } })),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "a field of a request gets a format",
    base: body(object({ A: text })),
    revision: body(object({ A: { type: "string", format: "date-time" } })),
    rating: "major",
    rule: "schema-constraint-changed",
  },
  {
    name: "a field of a request loses its format",
    base: body(object({ A: { type: "string", format: "date-time" } })),
    revision: body(object({ A: text })),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "the longest text of a request gets shorter",
    base: body(object({ A: { type: "string", maxLength: 100 } })),
    revision: body(object({ A: { type: "string", maxLength: 50 } })),
    rating: "major",
    rule: "schema-constraint-changed",
  },
  {
    name: "the longest text of a request gets longer",
    base: body(object({ A: { type: "string", maxLength: 50 } })),
    revision: body(object({ A: { type: "string", maxLength: 100 } })),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "a pattern is put on a field of a request",
    base: body(object({ A: text })),
    revision: body(object({ A: { type: "string", pattern: "^a" } })),
    rating: "major",
    rule: "schema-constraint-changed",
  },
  {
    name: "the smallest number of a request gets smaller",
    base: body(object({ A: { type: "integer", minimum: 1 } })),
    revision: body(object({ A: { type: "integer", minimum: 0 } })),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "a member is added to an enum of a request",
    base: body(object({ A: { type: "integer", enum: [1, 2] } })),
    revision: body(object({ A: { type: "integer", enum: [1, 2, 3] } })),
    rating: "minor",
    rule: "request-relaxed",
    redocly: "patch",
  },
  {
    name: "a member is removed from an enum of a request",
    base: body(object({ A: { type: "integer", enum: [1, 2] } })),
    revision: body(object({ A: { type: "integer", enum: [1] } })),
    rating: "major",
    rule: "enum-values-removed",
  },
  {
    name: "the members of an enum change their order",
    base: body(object({ A: { type: "integer", enum: [1, 2] } })),
    revision: body(object({ A: { type: "integer", enum: [2, 1] } })),
    rating: "none",
    redocly: "patch",
  },
  {
    name: "a `const` is written as an enum of one",
    base: body(object({ A: { type: "string", const: "password" } })),
    revision: body(object({ A: { type: "string", enum: ["password"] } })),
    rating: "none",
    redocly: "major",
  },
  {
    name: "a `const` of a request changes",
    base: body(object({ A: { type: "string", const: "password" } })),
    revision: body(object({ A: { type: "string", const: "code" } })),
    rating: "major",
  },
  {
    name: "a field of a request gets a default: what leaving it out means is said",
    base: body(object({ A: whole })),
    revision: body(object({ A: { type: "integer", default: 1 } })),
    rating: "minor",
    rule: "default-changed",
    redocly: "patch",
  },
  {
    name: "the default of a field of a request changes",
    base: body(object({ A: { type: "integer", default: 1 } })),
    revision: body(object({ A: { type: "integer", default: 2 } })),
    rating: "major",
    rule: "default-changed",
    redocly: "patch",
  },
  {
    name: "a default that is an object changes",
    base: body(object({ A: { type: "object", default: { a: 1 } } })),
    revision: body(object({ A: { type: "object", default: { a: 2 } } })),
    rating: "major",
    rule: "default-changed",
    redocly: "none",
  },
  {
    name: "a request may no longer hold fields that it does not name",
    base: body(one),
    revision: body({ ...one, additionalProperties: false }),
    rating: "major",
    rule: "schema-constraint-changed",
  },
  {
    name: "a kind of body is added to `oneOf` of a request",
    base: body({ oneOf: [object({ A: text }), object({ B: whole })] }),
    revision: body({
      oneOf: [object({ A: text }), object({ B: whole }), object({ C: { type: "array", items: text } })],
    }),
    rating: "minor",
  },
  {
    name: "a kind of body is removed from `oneOf` of a request",
    base: body({
      oneOf: [object({ A: text }), object({ B: whole }), object({ C: { type: "array", items: text } })],
    }),
    revision: body({ oneOf: [object({ A: text }), object({ B: whole })] }),
    rating: "major",
    rule: "schema-combinator-changed",
  },
  {
    name: "a field becomes read-only: requests no longer take it",
    base: both(one),
    revision: both(object({ A: { ...text, readOnly: true }, B: whole })),
    rating: "major",
    rule: "request-property-removed",
    redocly: "patch",
  },
  {
    name: "a read-only field is added",
    base: both(object({ A: text })),
    revision: both(object({ A: text, Id: { ...whole, readOnly: true } })),
    rating: "minor",
  },
  {
    name: "the body becomes required",
    base: {
      item: {
        put: {
          operationId: "w",
          requestBody: { content: { "application/json": { schema: one } } },
          responses: ok,
        },
      },
    },
    revision: {
      item: {
        put: {
          operationId: "w",
          requestBody: { required: true, content: { "application/json": { schema: one } } },
          responses: ok,
        },
      },
    },
    rating: "major",
    rule: "request-body-became-required",
  },
  {
    name: "an operation starts to take a body that it requires",
    base: { item: { put: { operationId: "w", responses: ok } } },
    revision: {
      item: {
        put: {
          operationId: "w",
          requestBody: { required: true, content: { "application/json": { schema: one } } },
          responses: ok,
        },
      },
    },
    rating: "major",
    rule: "request-body-became-required",
    redocly: "minor",
  },
  {
    name: "a media type is added to a request",
    base: body(one),
    revision: {
      item: {
        put: {
          operationId: "writeIt",
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: one },
              "application/x-www-form-urlencoded": { schema: one },
            },
          },
          responses: ok,
        },
      },
    },
    rating: "minor",
    rule: "media-type-added",
  },

  // Responses.
  {
    name: "a field is added to a response",
    base: answer(object({ A: text })),
    revision: answer(one),
    rating: "minor",
    rule: "property-added",
  },
  {
    name: "a field is removed from a response",
    base: answer(one),
    revision: answer(object({ A: text })),
    rating: "major",
    rule: "property-removed",
  },
  {
    name: "a field of a response may be missing",
    base: answer({ ...one, required: ["A", "B"] }),
    revision: answer({ ...one, required: ["A"] }),
    rating: "major",
    rule: "required-properties-removed",
  },
  {
    name: "a field of a response is always there",
    base: answer({ ...one, required: ["A"] }),
    revision: answer({ ...one, required: ["A", "B"] }),
    rating: "minor",
    rule: "response-tightened",
    redocly: "patch",
  },
  {
    name: "a field of a response may be null",
    base: answer(object({ A: text })),
    revision: answer(object({ A: { type: ["string", "null"] } })),
    rating: "major",
    rule: "schema-type-changed",
  },
  {
    name: "a field of a response is never null",
    base: answer(object({ A: { type: ["string", "null"] } })),
    revision: answer(object({ A: text })),
    rating: "minor",
    rule: "response-tightened",
    redocly: "patch",
  },
  {
    name: "a whole number of a response may have decimals",
    base: answer(object({ A: whole })),
    revision: answer(object({ A: { type: "number" } })),
    rating: "major",
    rule: "schema-type-changed",
  },
  {
    name: "a closed enum of a response gains a member",
    base: answer(object({ A: { type: "integer", enum: [1, 2] } })),
    revision: answer(object({ A: { type: "integer", enum: [1, 2, 3] } })),
    rating: "major",
    rule: "enum-values-added",
  },
  {
    name: "an open enum of a response gains a member",
    base: answer(object({ A: { anyOf: [{ type: "integer", enum: [1, 2] }, whole] } })),
    revision: answer(object({ A: { anyOf: [{ type: "integer", enum: [1, 2, 3] }, whole] } })),
    rating: "minor",
    rule: "open-enum-changed",
    redocly: "major",
  },
  {
    name: "an open, nullable enum of a response gains a member",
    base: answer(object({ A: { anyOf: [{ type: "integer", enum: [1, 2] }, whole, { type: "null" }] } })),
    revision: answer(
      object({ A: { anyOf: [{ type: "integer", enum: [1, 2, 3] }, whole, { type: "null" }] } }),
    ),
    rating: "minor",
    rule: "open-enum-changed",
    redocly: "major",
  },
  {
    name: "an enum that was closed on read is opened",
    base: answer(object({ A: { type: "integer", enum: [1, 2] } })),
    revision: answer(object({ A: { anyOf: [{ type: "integer", enum: [1, 2] }, whole] } })),
    rating: "major",
    rule: "enum-values-added",
  },
  {
    name: "a response says the shortest text that comes",
    base: answer(object({ A: text })),
    revision: answer(object({ A: { type: "string", minLength: 1 } })),
    rating: "minor",
    rule: "response-tightened",
    redocly: "patch",
  },
  {
    name: "texts of a response may be longer than was said",
    base: answer(object({ A: { type: "string", maxLength: 50 } })),
    revision: answer(object({ A: { type: "string", maxLength: 100 } })),
    rating: "major",
    rule: "schema-constraint-changed",
  },
  {
    name: "a response loses a format",
    base: answer(object({ A: { type: "string", format: "date-time" } })),
    revision: answer(object({ A: text })),
    rating: "major",
    rule: "schema-constraint-changed",
  },
  {
    name: "a default in a response changes: nobody sends it",
    base: answer(object({ A: { type: "integer", default: 1 } })),
    revision: answer(object({ A: { type: "integer", default: 2 } })),
    rating: "patch",
  },
  {
    name: "a kind of answer is added to `oneOf` of a response",
    base: answer({ oneOf: [object({ A: text }), object({ B: whole })] }),
    revision: answer({
      oneOf: [object({ A: text }), object({ B: whole }), object({ C: { type: "array", items: text } })],
    }),
    rating: "major",
    rule: "schema-combinator-changed",
  },
  {
    name: "a kind of answer is removed from `anyOf` of a response",
    base: answer({
      anyOf: [object({ A: text }), object({ B: whole }), object({ C: { type: "array", items: text } })],
    }),
    revision: answer({ anyOf: [object({ A: text }), object({ B: whole })] }),
    rating: "minor",
    rule: "response-tightened",
    redocly: "patch",
  },
  {
    name: "a discriminator reads another field",
    base: answer({
      oneOf: [object({ A: text }), object({ B: whole })],
      discriminator: { propertyName: "A" },
    }),
    revision: answer({
      oneOf: [object({ A: text }), object({ B: whole })],
      discriminator: { propertyName: "B" },
    }),
    rating: "major",
    rule: "discriminator-changed",
    redocly: "patch",
  },
  {
    name: "a status that errors use is added",
    base: operation({}),
    revision: operation({ responses: { ...ok, "409": { description: "Too many." } } }),
    rating: "minor",
    rule: "response-added",
  },
  {
    name: "a status that errors use is removed: nothing that handles it stops working",
    base: operation({ responses: { ...ok, "409": { description: "Too many." } } }),
    revision: operation({}),
    rating: "minor",
    rule: "error-response-removed",
    redocly: "major",
  },
  {
    name: "the status of success changes",
    base: operation({ responses: { "200": { description: "Fine." } } }),
    revision: operation({ responses: { "201": { description: "Fine." } } }),
    rating: "major",
    rule: "response-removed",
  },
  {
    name: "a response has another media type",
    base: answer(text),
    revision: operation({
      responses: { "200": { description: "Fine.", content: { "text/csv": { schema: text } } } },
    }),
    rating: "major",
    rule: "media-type-removed",
  },
  {
    name: "a media type is added to a response",
    base: answer(text),
    revision: operation({
      responses: {
        "200": {
          description: "Fine.",
          content: { "application/json": { schema: text }, "text/csv": { schema: text } },
        },
      },
    }),
    rating: "minor",
    rule: "media-type-added",
  },
  {
    name: "a response header is added",
    base: operation({ responses: { "200": { description: "Fine.", headers: { A: { schema: text } } } } }),
    revision: operation({
      responses: {
        "200": { description: "Fine.", headers: { A: { schema: text }, "Retry-After": { schema: whole } } },
      },
    }),
    rating: "minor",
    rule: "response-header-added",
  },
  {
    name: "a response header is removed",
    base: operation({
      responses: {
        "200": { description: "Fine.", headers: { A: { schema: text }, "Retry-After": { schema: whole } } },
      },
    }),
    revision: operation({ responses: { "200": { description: "Fine.", headers: { A: { schema: text } } } } }),
    rating: "major",
    rule: "response-header-removed",
  },
  {
    name: "a response header may be missing",
    base: operation({
      responses: { "200": { description: "Fine.", headers: { A: { required: true, schema: text } } } },
    }),
    revision: operation({ responses: { "200": { description: "Fine.", headers: { A: { schema: text } } } } }),
    rating: "major",
    rule: "response-header-removed",
    redocly: "patch",
  },
  {
    name: "a response header is written in other case",
    base: operation({
      responses: { "200": { description: "Fine.", headers: { "Retry-After": { schema: whole } } } },
    }),
    revision: operation({
      responses: { "200": { description: "Fine.", headers: { "retry-after": { schema: whole } } } },
    }),
    rating: "none",
    redocly: "patch",
  },
  {
    name: "an example is added to a response",
    base: answer(one),
    revision: operation({
      responses: {
        "200": {
          description: "Fine.",
          content: { "application/json": { schema: one, examples: { One: { value: { A: "a", B: 1 } } } } },
        },
      },
    }),
    rating: "patch",
    redocly: "minor",
  },

  // The same in other words.
  {
    name: "fields move into a group that `allOf` brings back",
    base: answer(one),
    revision: answer(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: whole })] },
      { schemas: { Group: object({ A: text }) } },
    ),
    rating: "none",
    redocly: "major",
  },
  {
    name: "the same group in a request, with its demands",
    base: body({ ...one, required: ["A"] }),
    revision: body(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: whole })], required: ["A"] },
      { schemas: { Group: object({ A: text }) } },
    ),
    rating: "none",
    redocly: "major",
  },
  {
    name: "`allOf` of one is unwrapped",
    base: answer({ allOf: [{ $ref: "#/components/schemas/One" }] }, { schemas: { One: one } }),
    revision: answer({ $ref: "#/components/schemas/One" }, { schemas: { One: one } }),
    rating: "none",
    redocly: "major",
  },
  {
    name: "a schema is renamed",
    base: answer({ $ref: "#/components/schemas/First" }, { schemas: { First: one } }),
    revision: answer({ $ref: "#/components/schemas/Second" }, { schemas: { Second: one } }),
    rating: "none",
    redocly: "patch",
  },
  {
    name: "nullable is written as a union with null",
    base: answer(object({ A: { type: ["string", "null"] } })),
    revision: answer(object({ A: { anyOf: [text, { type: "null" }] } })),
    rating: "none",
    redocly: "major",
  },
  {
    name: "a list of one type is written as that type",
    base: answer(object({ A: { type: ["string"] } })),
    revision: answer(object({ A: text })),
    rating: "none",
    redocly: "patch",
  },
  {
    name: "the fields of a schema change their order",
    base: answer(object({ A: text, B: whole })),
    revision: answer(object({ B: whole, A: text })),
    rating: "none",
  },
  {
    name: "a group that `allOf` brings gains a field that a response then carries",
    base: answer(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: whole })] },
      { schemas: { Group: object({ A: text }) } },
    ),
    revision: answer(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: whole })] },
      { schemas: { Group: object({ A: text, C: text }) } },
    ),
    rating: "minor",
    rule: "property-added",
  },
  {
    name: "a recursive schema gains a field",
    base: answer(
      { $ref: "#/components/schemas/Node" },
      {
        schemas: {
          Node: object({ Children: { type: "array", items: { $ref: "#/components/schemas/Node" } } }),
        },
      },
    ),
    revision: answer(
      { $ref: "#/components/schemas/Node" },
      {
        schemas: {
          Node: object({
            Name: text,
            Children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
          }),
        },
      },
    ),
    rating: "minor",
    rule: "property-added",
  },
  {
    name: "a component that nothing uses is added",
    base: operation({}),
    revision: { ...operation({}), components: { schemas: { Unused: one } } },
    rating: "none",
    redocly: "patch",
  },

  // Security and servers of an operation.
  {
    name: "another way to authenticate is accepted",
    base: operation({ security: [{ basicAuth: [] }] }),
    revision: operation({ security: [{ basicAuth: [] }, { bearer: [] }] }),
    rating: "minor",
    rule: "security-relaxed",
  },
  {
    name: "a way to authenticate is no longer accepted",
    base: operation({ security: [{ basicAuth: [] }, { bearer: [] }] }),
    revision: operation({ security: [{ bearer: [] }] }),
    rating: "major",
    rule: "security-requirement-changed",
  },
  {
    name: "an open operation asks for authentication",
    base: operation({ security: [] }),
    revision: operation({ security: [{ basicAuth: [] }] }),
    rating: "major",
    rule: "security-requirement-changed",
  },
  {
    name: "an operation no longer asks for authentication",
    base: operation({ security: [{ basicAuth: [] }] }),
    revision: operation({ security: [] }),
    rating: "minor",
    redocly: "patch",
  },
  {
    name: "an operation moves to another server",
    base: operation({ servers: [{ url: "https://a.example.com" }] }),
    revision: operation({ servers: [{ url: "https://b.example.com" }] }),
    rating: "major",
    rule: "server-removed",
  },

  // The document as a whole.
  {
    name: "the document's server changes",
    base: { ...operation({}), root: { servers: [{ url: "https://a.example.com/api" }] } },
    revision: { ...operation({}), root: { servers: [{ url: "https://b.example.com/api" }] } },
    rating: "major",
    rule: "server-removed",
  },
  {
    name: "the document gains a server",
    base: { ...operation({}), root: { servers: [{ url: "https://a.example.com/api" }] } },
    revision: {
      ...operation({}),
      root: { servers: [{ url: "https://a.example.com/api" }, { url: "https://b.example.org/v2" }] },
    },
    rating: "minor",
    rule: "server-added",
  },
  {
    name: "the document's server is written with a slash at its end",
    base: { ...operation({}), root: { servers: [{ url: "https://a.example.com/api" }] } },
    revision: { ...operation({}), root: { servers: [{ url: "https://a.example.com/api/" }] } },
    rating: "none",
    redocly: "major",
  },
  {
    name: "security moves from every operation to the document",
    base: operation({ security: [{ basicAuth: [] }] }),
    revision: { ...operation({}), root: { security: [{ basicAuth: [] }] } },
    rating: "none",
    redocly: "major",
  },
  {
    name: "the address that gives tokens changes",
    base: {
      ...operation({ security: [{ token: [] }] }),
      root: {
        components: {
          securitySchemes: {
            token: {
              type: "oauth2",
              flows: { password: { tokenUrl: "https://a.example.com/token", scopes: {} } },
            },
          },
        },
      },
    },
    revision: {
      ...operation({ security: [{ token: [] }] }),
      root: {
        components: {
          securitySchemes: {
            token: {
              type: "oauth2",
              flows: { password: { tokenUrl: "https://a.example.com/v2/token", scopes: {} } },
            },
          },
        },
      },
    },
    rating: "major",
    rule: "security-flow-changed",
    redocly: "patch",
  },
  {
    name: "a security scheme becomes another kind",
    base: {
      ...operation({ security: [{ login: [] }] }),
      root: { components: { securitySchemes: { login: { type: "http", scheme: "basic" } } } },
    },
    revision: {
      ...operation({ security: [{ login: [] }] }),
      root: { components: { securitySchemes: { login: { type: "http", scheme: "bearer" } } } },
    },
    rating: "major",
    rule: "security-scheme-changed",
  },
  {
    name: "a tag stops naming its entity",
    base: { ...operation({}), root: { tags: [{ name: "Coworkers", "x-nexudus-entity": "Coworker" }] } },
    revision: { ...operation({}), root: { tags: [{ name: "Coworkers" }] } },
    rating: "major",
    rule: "client-surface-changed",
    redocly: "minor",
  },
  {
    name: "the document's version changes, as a release does",
    base: { ...operation({}), root: { info: { title: "Cases", version: "1.0.0" } } },
    revision: { ...operation({}), root: { info: { title: "Cases", version: "1.1.0" } } },
    rating: "none",
  },
];
