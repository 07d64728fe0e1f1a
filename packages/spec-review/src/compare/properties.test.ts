// cspell:ignore letrec
// What no list of cases can promise: documents with the same meaning cause no change however they are written, and whatever one
// schema admits and another does not is rated as a break. A validator says what a schema admits.
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isArray, isObject, type Json, type JsonObject } from "../document/json.ts";
import { documentOf } from "../testing/cases.ts";
import { compare } from "./compare.ts";
import { bumpOf } from "../policy/rules.ts";

const small = fc.integer({ min: 0, max: 4 });
const word = fc.constantFrom("a", "b", "ab", "bb", "");
const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 1.5),
  fc.integer({ min: -1, max: 6 }),
  word,
);
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("A", "B", "C"), tie("value"), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value;

/** Some of the keywords of one type. */
function typed(
  type: string,
  keywords: Readonly<Record<string, fc.Arbitrary<Json>>>,
): fc.Arbitrary<JsonObject> {
  return fc.record(keywords, { requiredKeys: [] }).map((chosen) => ({ type, ...chosen }));
}

const bounds = { minimum: small, exclusiveMinimum: small, maximum: small, exclusiveMaximum: small };
const names = fc.uniqueArray(fc.constantFrom("A", "B"));

const schema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => {
  const inner = tie("schema");
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  return {
    schema: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constantFrom<Json>({ type: "boolean" }, { type: "null" }, {}, true),
      typed("integer", bounds),
      typed("number", { ...bounds, multipleOf: fc.constantFrom(1, 2, 0.5, 0.1, 0.3) }),
      typed("string", { minLength: small, maxLength: small, pattern: fc.constantFrom("^a", "b$") }),
      fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((list_): Json => ({ enum: list_ })),
      scalar.map((only): Json => ({ const: only })),
      fc.constantFrom<Json>({ type: ["integer", "null"] }, { type: ["string", "integer"] }),
      typed("array", {
        items: fc.oneof(inner, fc.constant(false)),
        minItems: small,
        maxItems: small,
        uniqueItems: fc.boolean(),
        contains: inner,
        prefixItems: list,
      }),
      // Every object names both fields: the rules for a field that is added to an open object go beyond its schema.
      fc
        .tuple(
          inner,
          inner,
          typed("object", {
            required: names,
            minProperties: small,
            maxProperties: small,
            additionalProperties: fc.oneof(inner, fc.constant(false)),
            propertyNames: typed("string", { maxLength: small }),
            patternProperties: fc.record({ "^[AC]": inner }),
            dependentRequired: fc.record({ A: names }),
            dependentSchemas: fc.record({ B: inner }),
          }),
        )
        .map(([A, B, rest]): Json => ({ ...rest, properties: { A, B } })),
      fc.record({ anyOf: list }),
      fc.record({ oneOf: list }),
      fc.record({ allOf: list }),
      inner.map((not): Json => ({ not })),
      fc
        .tuple(inner, inner, inner)
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        .map(([condition, then, otherwise]): Json => ({ if: condition, then, else: otherwise })),
    ),
  };
}).schema;

type Rewrite = (schema: JsonObject, name: string) => { readonly schema: Json; readonly component?: Json };

/** Whether only the keyword itself evaluates items or fields. */
const isPlain = (one: JsonObject) =>
  !["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "contains"].some((key) => key in one);
const otherValues = (type: string): readonly Json[] => (type === "string" ? [1, null] : ["a"]);
const reversed = (list: Json | undefined) => (isArray(list) ? list.toReversed() : []);
const containsApart: Rewrite = ({ contains, ...rest }) => ({
  schema:
    contains === undefined
      ? rest
      : { ...rest, allOf: [...(isArray(rest["allOf"]) ? rest["allOf"] : []), { contains }] },
});
/** Equivalent ways to write a schema. */
const rewrites: readonly Rewrite[] = [
  containsApart,
  (one) => ({ schema: { allOf: [one] } }),
  (one) => ({ schema: { anyOf: [one] } }),
  (one) => ({ schema: { oneOf: [one] } }),
  (one) => ({ schema: { allOf: [one, one] } }),
  (one) => ({ schema: { anyOf: [one, one] } }),
  (one) => ({ schema: { allOf: [{}, one, true] } }),
  (one, name) => ({ schema: { $ref: `#/components/schemas/${name}` }, component: one }),
  (one, name) => ({ schema: { allOf: [{ $ref: `#/components/schemas/${name}` }] }, component: one }),
  (one) => ({ schema: Object.fromEntries(Object.entries(one).toReversed()) }),
  (one) => ({
    schema: {
      ...one,
      ...(isArray(one["type"])
        ? { type: reversed(one["type"]) }
        : typeof one["type"] === "string" && { type: [one["type"]] }),
    },
  }),
  (one) => ({ schema: { ...one, ...(isArray(one["enum"]) && { enum: reversed(one["enum"]) }) } }),
  (one) => ({ schema: { ...one, ...(isArray(one["required"]) && { required: reversed(one["required"]) }) } }),
  (one) => ({ schema: { ...one, ...(isArray(one["anyOf"]) && { anyOf: reversed(one["anyOf"]) }) } }),
  ({ const: only, ...rest }) => ({ schema: only === undefined ? rest : { ...rest, enum: [only] } }),
  ({ enum: values, ...rest }) =>
    isArray(values) && Object.keys(rest).length === 0
      ? { schema: { anyOf: values.map((only) => ({ const: only })) } }
      : { schema: { ...rest, ...(values !== undefined && { enum: values }) } },
  ({ minimum, ...rest }) =>
    rest["type"] === "integer" && typeof minimum === "number" && rest["exclusiveMinimum"] === undefined
      ? { schema: { ...rest, exclusiveMinimum: minimum - 1 } }
      : { schema: { ...rest, ...(minimum !== undefined && { minimum }) } },
  ({ required, ...rest }) => ({ schema: required === undefined ? rest : { allOf: [rest, { required }] } }),
  ({ maxLength, ...rest }) => ({
    schema:
      maxLength === undefined
        ? rest
        : { ...rest, allOf: [...(isArray(rest["allOf"]) ? rest["allOf"] : []), { maxLength }] },
  }),
  ({ type, ...rest }) =>
    isArray(type)
      ? { schema: { anyOf: type.map((each) => ({ ...rest, type: each })) } }
      : { schema: { ...rest, ...(type !== undefined && { type }) } },
  (one) => ({
    schema: { minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false, deprecated: false, ...one },
  }),
  (one) => ({
    schema:
      typeof one["type"] === "string" && one["not"] === undefined
        ? { ...one, not: { enum: otherValues(one["type"]) } }
        : one,
  }),
  ({ additionalProperties, ...rest }) => ({
    schema:
      additionalProperties === undefined
        ? rest
        : {
            ...rest,
            [isPlain(rest) ? "unevaluatedProperties" : "additionalProperties"]: additionalProperties,
          },
  }),
  ({ items, ...rest }) => ({
    schema: items === undefined ? rest : { ...rest, [isPlain(rest) ? "unevaluatedItems" : "items"]: items },
  }),
  (one) => ({
    schema:
      isArray(one["required"]) && one["minProperties"] === undefined
        ? { ...one, minProperties: one["required"].length }
        : one,
  }),
  (one) => ({
    schema:
      typeof one["const"] === "number" && Object.keys(one).length === 1
        ? { type: "number", minimum: one["const"], maximum: one["const"] }
        : one,
  }),
];

interface Written {
  readonly schema: Json;
  readonly components: JsonObject;
}

const singles = new Set([
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
]);
const lists = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** Rewrites the schema and its parts in an equivalent form, which `choices` selects. */
function rewritten(original: Json, choices: readonly number[]): Written {
  const components: Record<string, Json> = {};
  let step = 0;
  const visit = (node: Json): Json => {
    if (!isObject(node)) return node;
    const inner = Object.fromEntries(
      Object.entries(node).map(([key, child]) => {
        if (singles.has(key)) return [key, visit(child)];
        if (lists.has(key) && isArray(child)) return [key, child.map(visit)];
        if (!maps.has(key) || !isObject(child)) return [key, child];
        return [key, Object.fromEntries(Object.entries(child).map(([name, one]) => [name, visit(one)]))];
      }),
    );
    const choice = choices[step++ % choices.length] ?? 0;
    const rewrite = rewrites[choice];
    if (rewrite === undefined) return inner;
    const name = `Part${step}`;
    const { schema: result, component } = rewrite(inner, name);
    if (component !== undefined) components[name] = component;
    return result;
  };
  return { schema: visit(original), components };
}

const boolean: Json = { type: "boolean" };
/** Schemas before and after a change, with data that only one of them admits. In a `oneOf`, alternatives exclude each other. */
const examples: [before: Json, after: Json, values: Json[]][] = [
  [
    { oneOf: [boolean, { anyOf: [boolean] }] },
    { oneOf: [boolean, { oneOf: [boolean, boolean] }, { type: "string", minLength: 1, maxLength: 0 }] },
    [false],
  ],
  [
    { oneOf: [{ type: "number" }, { type: "number", minimum: 0 }] },
    { oneOf: [{ type: "number" }, { type: "number", minimum: 2 }] },
    [1],
  ],
  [
    { oneOf: [{ type: "integer" }, { type: "number", minimum: 0 }] },
    { oneOf: [{ type: "integer" }, { type: "number", minimum: 3 }] },
    [1],
  ],
  [
    { oneOf: [{ type: "array", minItems: 1 }, { type: "array" }] },
    { oneOf: [{ type: "array", minItems: 2 }, { type: "array" }] },
    [[1]],
  ],
  [
    { oneOf: [{ type: "object" }, { type: "object", properties: { A: boolean } }] },
    { oneOf: [{ type: "object" }, { type: "object", properties: { A: { type: "string" } } }] },
    [{ A: true }],
  ],
];

/** The same documents in every run, and others in each run of `pnpm test:soak`. */
const runs =
  process.env["SOAK"] === undefined
    ? { numRuns: 500, seed: 15 }
    : { numRuns: 10_000, interruptAfterTimeLimit: 200_000 };
const parts = ["request", "response"] as const;

function changes(part: (typeof parts)[number], before: Json, after: Json, schemas: JsonObject = {}) {
  return compare(documentOf({ [part]: before }), documentOf({ [part]: after, components: { schemas } }));
}

describe("for any schemas", () => {
  it("a schema with the same meaning causes no change, sent or read", () => {
    const choice = fc.array(fc.nat(rewrites.length + 3), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(schema, choice, (original, choices) => {
        const { schema: other, components } = rewritten(original, choices);
        for (const part of parts) expect(changes(part, original, other, components)).toEqual([]);
      }),
      runs,
    );
  });

  it("a schema that admits less is a break where it is sent, and one that admits more where it is read", () => {
    fc.assert(
      fc.property(
        schema,
        schema,
        fc.array(value, { minLength: 20, maxLength: 40 }),
        (before, after, values) => {
          const ajv = new Ajv2020({ strict: false, logger: false, meta: false, validateSchema: false });
          // Ajv 8 does not check an empty array against a `contains` that is beside `prefixItems`.
          const [was, is] = [before, after]
            .map((one) => rewritten(one, [rewrites.indexOf(containsApart)]).schema)
            .map((one) => ajv.compile(isObject(one) ? one : {}));
          const isBreak = (part: (typeof parts)[number]) =>
            changes(part, before, after).some((change) => bumpOf(change) === "major");
          const lost = values.filter((one) => was?.(one) === true && is?.(one) === false);
          const gained = values.filter((one) => was?.(one) === false && is?.(one) === true);
          // A break may be real although no sample shows it.
          const missed = { lost: isBreak("request") ? [] : lost, gained: isBreak("response") ? [] : gained };
          expect(missed).toEqual({ lost: [], gained: [] });
        },
      ),
      { ...runs, examples },
    );
  });
});
