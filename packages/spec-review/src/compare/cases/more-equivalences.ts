import type { Json, JsonObject } from "../../document/json.ts";
import {
  type Case,
  integer,
  object,
  ok,
  operation,
  parameters,
  query,
  request,
  response,
  text,
} from "./case.ts";

const number = (rest: JsonObject): JsonObject => ({ type: "number", ...rest });
const kind = (value: string) => object({ Kind: { const: value } }, { required: ["Kind"] });
const node = object({ Parent: { $ref: "#/components/schemas/Node" } });

/** Schemas that admit the same. */
export const sameSchemas: readonly (readonly [name: string, one: Json, other: Json])[] = [
  [
    "a limit of whole numbers, excluded or not",
    { ...integer, minimum: 1 },
    { ...integer, exclusiveMinimum: 0 },
  ],
  ["an upper limit of whole numbers", { ...integer, maximum: 9 }, { ...integer, exclusiveMaximum: 10 }],
  [
    "two limits, of which one says nothing",
    number({ minimum: 1, exclusiveMinimum: 0 }),
    number({ minimum: 1 }),
  ],
  ["types of which one holds the other", { type: ["integer", "number"] }, { type: "number" }],
  ["a number that is a multiple of one", number({ multipleOf: 1 }), integer],
  ["both truth values", { type: "boolean", enum: [true, false] }, { type: "boolean" }],
  ["an enum that states its type", { enum: ["a"] }, { type: "string", enum: ["a"] }],
  ["constants and an enum", { oneOf: [{ const: 1 }, { const: 2 }] }, { ...integer, enum: [2, 1] }],
  ["an enum with null, and a union", { enum: ["a", null] }, { anyOf: [{ const: "a" }, { type: "null" }] }],
  ["alternatives of different types", { oneOf: [integer, text] }, { anyOf: [text, integer] }],
  ["objects told apart by a constant", { oneOf: [kind("a"), kind("b")] }, { anyOf: [kind("b"), kind("a")] }],
  [
    "a union in a union",
    { anyOf: [{ anyOf: [integer, text] }, { type: "null" }] },
    { type: ["integer", "string", "null"] },
  ],
  [
    "what alternatives share",
    { minLength: 1, anyOf: [text, integer] },
    { anyOf: [{ ...text, minLength: 1 }, integer] },
  ],
  [
    "limits in two members of allOf",
    { allOf: [number({ minimum: 1 }), { minimum: 3 }] },
    number({ minimum: 3 }),
  ],
  ["a limit that says nothing", { ...text, minLength: 0 }, text],
  [
    "flags that say nothing",
    { type: "array", uniqueItems: false, minItems: 0, items: {} },
    { type: "array" },
  ],
  ["additionalProperties: true", object({ A: text }, { additionalProperties: true }), object({ A: text })],
  ["true and an empty schema", object({ A: true }), object({ A: {} })],
  [
    "false and `not: {}`",
    object({ A: text }, { additionalProperties: false }),
    object({ A: text }, { additionalProperties: { not: {} } }),
  ],
  ["a bound of a type that is not admitted", { ...text, maximum: 3 }, text],
  ["`minContains: 1`", { type: "array", contains: text, minContains: 1 }, { type: "array", contains: text }],
];

export const moreEquivalences: readonly Case[] = [
  ...sameSchemas.flatMap(([name, one, other]): readonly Case[] => [
    [`the same, sent: ${name}`, request(object({ F: one })), request(object({ F: other })), "none"],
    [`the same, read: ${name}`, response(object({ F: other })), response(object({ F: one })), "none"],
  ]),
  [
    "a schema that holds itself is written out once",
    response({ $ref: "#/components/schemas/Node" }, { schemas: { Node: node } }),
    response({ allOf: [node] }, { schemas: { Node: node } }),
    "none",
  ],
  [
    "`explode` of a scalar is stated",
    parameters(query("A")),
    parameters(query("A", { explode: false })),
    "none",
  ],
  [
    "a parameter is written out",
    { ...parameters({ $ref: "#/components/parameters/A" }), components: { parameters: { A: query("A") } } },
    parameters({ ...query("A"), style: "form", explode: true, allowReserved: false, required: false }),
    "none",
  ],
  [
    "an operation overrides a parameter of its path",
    parameters(query("A", { schema: integer })),
    {
      item: {
        ...operation({ parameters: [query("A", { schema: integer })] }).item,
        parameters: [query("A")],
      },
    },
    "none",
  ],
  ["no authentication in other words", operation({ security: [] }), operation({ security: [{}] }), "none"],
  [
    "ways to authenticate change their order",
    operation({ security: [{ basicAuth: [] }, { bearer: [] }] }),
    operation({ security: [{ bearer: [] }, { basicAuth: [] }] }),
    "none",
  ],
  [
    "a range of statuses is written in other case",
    operation({ responses: { ...ok, "4XX": { description: "No." } } }),
    operation({ responses: { ...ok, "4xx": { description: "No." } } }),
    "none",
  ],
  [
    "a response becomes a component",
    operation({ responses: { "200": { description: "Fine." } } }),
    {
      ...operation({ responses: { "200": { $ref: "#/components/responses/Fine" } } }),
      components: { responses: { Fine: { description: "Fine." } } },
    },
    "none",
  ],
];
