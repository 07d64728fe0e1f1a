import type { Json, JsonObject } from "../../document/json.ts";
import type { Rule } from "../rules.ts";
import { type Case, integer, object, request, response, text } from "./case.ts";

/** A schema, one that admits less, and the rules for the way there and back. */
type Pair = readonly [name: string, wider: Json, narrower: Json, narrowed: Rule, widened: Rule];

const limit = ["schema-limit-narrowed", "schema-limit-widened"] as const;
const type = ["schema-type-narrowed", "schema-type-widened"] as const;
const values = ["enum-values-removed", "enum-values-added"] as const;
const alternative = ["alternative-removed", "alternative-added"] as const;
const number = (rest: JsonObject = {}): JsonObject => ({ type: "number", ...rest });
const string = (rest: JsonObject): JsonObject => ({ type: "string", ...rest });
const array = (rest: JsonObject = {}): JsonObject => ({ type: "array", ...rest });
const some = { A: text, B: text };

export const pairs: readonly Pair[] = [
  ["a second type in a union", { anyOf: [integer, text] }, integer, ...type],
  ["a second type in a list of types", { type: ["integer", "string"] }, integer, ...type],
  ["null in a union", { oneOf: [text, { type: "null" }] }, text, ...type],
  ["decimals", number(), integer, ...type],
  ["any type", {}, text, ...type],
  ["a value of an enum", { enum: ["a", "b"] }, { enum: ["a"] }, ...values],
  ["a value of a list of constants", { oneOf: [{ const: "a" }, { const: "b" }] }, { const: "a" }, ...values],
  ["an open enum", { anyOf: [{ enum: [1] }, integer] }, { type: "integer", enum: [1] }, ...values],
  ["multipleOf", number(), number({ multipleOf: 5 }), ...limit],
  ["a multiple of multipleOf", number({ multipleOf: 5 }), number({ multipleOf: 10 }), ...limit],
  ["minimum", number(), number({ minimum: 1 }), ...limit],
  ["a higher minimum", number({ minimum: 1 }), number({ minimum: 2 }), ...limit],
  ["exclusiveMinimum beside a number", number({ minimum: 0 }), number({ exclusiveMinimum: 0 }), ...limit],
  ["a limit that is excluded, and lower", number({ exclusiveMinimum: 0 }), number({ minimum: 1 }), ...limit],
  ["maximum", number(), number({ maximum: 1 }), ...limit],
  ["exclusiveMaximum", number({ maximum: 9 }), number({ exclusiveMaximum: 9 }), ...limit],
  ["minLength", text, string({ minLength: 1 }), ...limit],
  ["maxLength", text, string({ maxLength: 1 }), ...limit],
  ["pattern", text, string({ pattern: "^a" }), ...limit],
  ["format", text, string({ format: "uuid" }), ...limit],
  ["int32 in place of int64", { ...integer, format: "int64" }, { ...integer, format: "int32" }, ...limit],
  ["float in place of double", number({ format: "double" }), number({ format: "float" }), ...limit],
  ["contentEncoding", text, string({ contentEncoding: "base64" }), ...limit],
  ["contentMediaType", text, string({ contentMediaType: "image/png" }), ...limit],
  ["contentSchema", text, string({ contentSchema: integer }), ...limit],
  ["minItems", array(), array({ minItems: 1 }), ...limit],
  ["maxItems", array({ maxItems: 2 }), array({ maxItems: 1 }), ...limit],
  ["uniqueItems", array(), array({ uniqueItems: true }), ...limit],
  ["items", array(), array({ items: text }), ...limit],
  ["null among items", array({ items: { type: ["string", "null"] } }), array({ items: text }), ...type],
  ["prefixItems", array(), array({ prefixItems: [text] }), ...limit],
  [
    "the type of a prefix item",
    array({ prefixItems: [number()] }),
    array({ prefixItems: [integer] }),
    ...type,
  ],
  ["contains", array(), array({ contains: integer }), ...limit],
  ["minContains", array({ contains: integer }), array({ contains: integer, minContains: 2 }), ...limit],
  ["maxContains", array({ contains: integer }), array({ contains: integer, maxContains: 3 }), ...limit],
  ["unevaluatedItems", array(), array({ unevaluatedItems: false }), ...limit],
  ["minProperties", object(some), object(some, { minProperties: 1 }), ...limit],
  ["maxProperties", object(some), object(some, { maxProperties: 1 }), ...limit],
  ["additionalProperties: false", object(some), object(some, { additionalProperties: false }), ...limit],
  ["a type of additionalProperties", object(some), object(some, { additionalProperties: text }), ...limit],
  ["patternProperties", object(some), object(some, { patternProperties: { "^x-": text } }), ...limit],
  ["propertyNames", object(some), object(some, { propertyNames: string({ maxLength: 3 }) }), ...limit],
  ["dependentRequired", object(some), object(some, { dependentRequired: { A: ["B"] } }), ...limit],
  [
    "a name in dependentRequired",
    object(some, { dependentRequired: { A: ["B"] } }),
    object(some, { dependentRequired: { A: ["B", "C"] } }),
    ...limit,
  ],
  [
    "dependentSchemas",
    object(some),
    object(some, { dependentSchemas: { A: { minProperties: 2 } } }),
    ...limit,
  ],
  ["unevaluatedProperties", object(some), object(some, { unevaluatedProperties: false }), ...limit],
  ["not", text, string({ not: { const: "a" } }), ...limit],
  [
    "if and then",
    object(some),
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    object(some, { if: { required: ["A"] }, then: { required: ["B"] } }),
    ...limit,
  ],
  ["else", object(some), object(some, { if: { required: ["A"] }, else: { required: ["B"] } }), ...limit],
  [
    "oneOf in place of anyOf, where both may hold",
    { anyOf: [object({ A: text }), object({ B: text })] },
    { oneOf: [object({ A: text }), object({ B: text })] },
    ...limit,
  ],
  [
    "an alternative of objects",
    { anyOf: [object({ A: text }), object({ B: text })] },
    object({ A: text }),
    ...alternative,
  ],
  [
    "a required field",
    object(some),
    object(some, { required: ["A"] }),
    "required-properties-added",
    "required-properties-removed",
  ],
];

/** Each pair there and back, sent and read: what is sent may become freer, what is read may become narrower. */
export const keywordCases: readonly Case[] = pairs.flatMap(
  ([name, wider, narrower, narrowed, widened]): readonly Case[] => [
    [
      `sent, narrower: ${name}`,
      request(object({ F: wider })),
      request(object({ F: narrower })),
      "major",
      narrowed,
    ],
    [
      `sent, wider: ${name}`,
      request(object({ F: narrower })),
      request(object({ F: wider })),
      "minor",
      widened,
    ],
    [
      `read, narrower: ${name}`,
      response(object({ F: wider })),
      response(object({ F: narrower })),
      "minor",
      narrowed,
    ],
    [
      `read, wider: ${name}`,
      response(object({ F: narrower })),
      response(object({ F: wider })),
      "major",
      widened,
    ],
  ],
);

const field = (schema: Json) => request(object({ F: schema }));
const union = (rest: JsonObject) =>
  response({
    oneOf: [
      object({ Kind: { const: "a" } }, { required: ["Kind"] }),
      object({ Kind: { const: "b" } }, { required: ["Kind"] }),
    ],
    ...rest,
  });
const discriminator = (mapping: JsonObject) => union({ discriminator: { propertyName: "Kind", mapping } });

export const otherKeywordCases: readonly Case[] = [
  ["a type becomes another", field(text), field(integer), "major", "schema-type-changed"],
  [
    "a format becomes another",
    field(string({ format: "date" })),
    field(string({ format: "date-time" })),
    "major",
    "schema-limit-changed",
  ],
  [
    "a pattern becomes another",
    field(string({ pattern: "^a" })),
    field(string({ pattern: "^b" })),
    "major",
    "schema-limit-changed",
  ],
  [
    "what `not` excludes changes",
    field(string({ not: { const: "a" } })),
    field(string({ not: { const: "b" } })),
    "major",
    "schema-limit-changed",
  ],
  [
    "a keyword that no specification names is added",
    field(text),
    field(string({ minimumLength: 3 })),
    "major",
    "unknown-keyword-changed",
  ],
  [
    "the `nullable` of OpenAPI 3.0 is added",
    field(text),
    field(string({ nullable: true })),
    "major",
    "unknown-keyword-changed",
  ],
  [
    "a schema gets an $id",
    field(text),
    field(string({ $id: "https://example.com/a" })),
    "major",
    "schema-identity-changed",
  ],
  [
    "a schema gets a dynamic anchor",
    field(text),
    field(string({ $dynamicAnchor: "node" })),
    "major",
    "schema-identity-changed",
  ],
  [
    "the XML name of a field changes",
    field(string({ xml: { name: "a" } })),
    field(string({ xml: { name: "b" } })),
    "major",
    "xml-changed",
  ],
  ["a field becomes deprecated", field(text), field(string({ deprecated: true })), "minor", "deprecated"],
  [
    "a field acts when it is sent",
    field(text),
    field(string({ "x-nexudus-helper": true })),
    "minor",
    "helper-changed",
  ],
  [
    "a comment of a schema changes",
    field(text),
    field(string({ $comment: "Why." })),
    "patch",
    "text-changed",
  ],
  [
    "a field gets a title and examples",
    field(text),
    field(string({ title: "F", examples: ["f"] })),
    "patch",
    "text-changed",
  ],
  [
    "a default of `false` is stated",
    field({ type: "boolean" }),
    field({ type: "boolean", default: false }),
    "minor",
    "default-stated",
  ],
  ["a default goes", field({ ...integer, default: 1 }), field(integer), "major", "default-changed"],
  ["a discriminator is added", union({}), discriminator({ a: "A" }), "minor", "discriminator-added"],
  ["a discriminator is removed", discriminator({ a: "A" }), union({}), "major", "discriminator-changed"],
  [
    "a discriminator maps one value more",
    discriminator({ a: "A" }),
    discriminator({ a: "A", b: "B" }),
    "minor",
    "discriminator-added",
  ],
  [
    "a discriminator maps one value less",
    discriminator({ a: "A", b: "B" }),
    discriminator({ a: "A" }),
    "major",
    "discriminator-changed",
  ],
  [
    "a discriminator maps a value elsewhere",
    discriminator({ a: "A" }),
    discriminator({ a: "B" }),
    "major",
    "discriminator-changed",
  ],
  [
    "a write-only field of a response is hidden",
    response(object({ A: text, B: text })),
    response(object({ A: text, B: string({ writeOnly: true }) })),
    "major",
    "property-removed",
  ],
  [
    "a read-only field of a response says so",
    response(object({ A: text })),
    response(object({ A: string({ readOnly: true }) })),
    "none",
  ],
];
