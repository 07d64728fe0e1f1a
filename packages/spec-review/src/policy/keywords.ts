// Every keyword of JSON Schema 2020-12 and of the OpenAPI 3.1 base vocabulary, and how it is compared. POLICY.md prints this
// table. A keyword that is not in it, and is not an extension, is compared as `unknown-keyword-changed`.
import { own } from "../document/json.ts";
import type { Rule } from "./rules.ts";

export const jsonTypes = ["boolean", "number", "string", "array", "object", "null"] as const;
export type JsonType = (typeof jsonTypes)[number];

/**
 * - `floor`, `ceiling`: a number that admits less the higher, or the lower, it is; `bound` is the keyword that it is
 *   compared under, `vacuous` the value that says nothing
 * - `requirement`: a value that restricts the data; of two values, both apply
 * - `schema`, `schemas`, `list`: one schema, schemas by name, or schemas by position
 * - `composed`: part of the form in which schemas are compared
 * - `note`: asks nothing of the data
 */
export type Keyword =
  | {
      readonly as: "floor" | "ceiling";
      readonly of: JsonType;
      readonly bound?: string;
      readonly exclusive?: true;
      readonly vacuous?: number;
    }
  | { readonly as: "requirement"; readonly of: JsonType | "any"; readonly vacuous?: false }
  | { readonly as: "schema" | "schemas" | "list"; readonly of: JsonType }
  | { readonly as: "composed"; readonly how: string }
  | { readonly as: "note"; readonly rule: Rule | "default" | "discriminator" | "deprecated" | "hidden" };

const note = (rule: Extract<Keyword, { as: "note" }>["rule"]): Keyword => ({ as: "note", rule });

export const keywords: Readonly<Record<string, Keyword>> = {
  // Core.
  $ref: { as: "composed", how: "followed" },
  $defs: { as: "composed", how: "followed where a reference leads to it" },
  $comment: note("text-changed"),
  $schema: note("schema-identity-changed"),
  $id: note("schema-identity-changed"),
  $anchor: note("schema-identity-changed"),
  $dynamicRef: note("schema-identity-changed"),
  $dynamicAnchor: note("schema-identity-changed"),
  $vocabulary: note("schema-identity-changed"),
  // Applicators.
  allOf: { as: "composed", how: "merged" },
  anyOf: { as: "composed", how: "a list of alternatives for each type" },
  oneOf: { as: "composed", how: "the same as `anyOf`, without data that several alternatives admit" },
  not: { as: "requirement", of: "any" },
  if: { as: "requirement", of: "any" },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { as: "composed", how: "part of `if`" },
  else: { as: "composed", how: "part of `if`" },
  dependentSchemas: { as: "schemas", of: "object" },
  prefixItems: { as: "list", of: "array" },
  items: { as: "schema", of: "array" },
  contains: { as: "requirement", of: "array" },
  properties: { as: "schemas", of: "object" },
  patternProperties: { as: "schemas", of: "object" },
  additionalProperties: { as: "schema", of: "object" },
  propertyNames: { as: "schema", of: "object" },
  unevaluatedItems: { as: "schema", of: "array" },
  unevaluatedProperties: { as: "schema", of: "object" },
  // Validation.
  type: { as: "composed", how: "types are compared one by one; `integer` is a `number` without decimals" },
  enum: { as: "composed", how: "values are compared one by one" },
  const: { as: "composed", how: "an `enum` of one value" },
  multipleOf: { as: "requirement", of: "number" },
  minimum: { as: "floor", of: "number" },
  exclusiveMinimum: { as: "floor", of: "number", bound: "minimum", exclusive: true },
  maximum: { as: "ceiling", of: "number" },
  exclusiveMaximum: { as: "ceiling", of: "number", bound: "maximum", exclusive: true },
  minLength: { as: "floor", of: "string", vacuous: 0 },
  maxLength: { as: "ceiling", of: "string" },
  pattern: { as: "requirement", of: "string" },
  minItems: { as: "floor", of: "array", vacuous: 0 },
  maxItems: { as: "ceiling", of: "array" },
  uniqueItems: { as: "requirement", of: "array", vacuous: false },
  minContains: { as: "floor", of: "array", vacuous: 1 },
  maxContains: { as: "ceiling", of: "array" },
  minProperties: { as: "floor", of: "object", vacuous: 0 },
  maxProperties: { as: "ceiling", of: "object" },
  required: { as: "composed", how: "names are compared one by one" },
  dependentRequired: { as: "requirement", of: "object" },
  // Format and content: readers rely on them as on limits.
  format: { as: "requirement", of: "any" },
  contentEncoding: { as: "requirement", of: "string" },
  contentMediaType: { as: "requirement", of: "string" },
  contentSchema: { as: "schema", of: "string" },
  // Annotations.
  title: note("text-changed"),
  description: note("text-changed"),
  examples: note("text-changed"),
  default: note("default"),
  deprecated: note("deprecated"),
  readOnly: note("hidden"),
  writeOnly: note("hidden"),
  // The OpenAPI base vocabulary.
  example: note("text-changed"),
  externalDocs: note("text-changed"),
  discriminator: note("discriminator"),
  xml: note("xml-changed"),
};

/** The rule of an annotation. Extensions are text, except those that change behaviour. */
export function noteOf(keyword: string): Extract<Keyword, { as: "note" }>["rule"] {
  const known = own(keywords, keyword);
  if (known?.as === "note") return known.rule;
  if (keyword === "x-nexudus-helper") return "helper-changed";
  return keyword.startsWith("x-") ? "text-changed" : "unknown-keyword-changed";
}
