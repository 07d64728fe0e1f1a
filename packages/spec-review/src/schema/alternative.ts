// One alternative of a schema: a JSON type, and what data of that type must satisfy.
import { isArray, type Json } from "../document/json.ts";
import type { JsonType } from "../policy/keywords.ts";
import type { Bounds } from "./bounds.ts";

/** Schemas that must all hold, as written in the document. */
export type Conjunction = readonly Json[];

export interface Nested {
  readonly keys: readonly string[];
  readonly schema: Conjunction;
}

export interface Alternative {
  readonly type: JsonType;
  readonly values: readonly Json[] | undefined;
  /** The values that an open enum names beside its type. */
  readonly known: readonly Json[];
  readonly floors: Bounds;
  readonly ceilings: Bounds;
  /** Requirements by keyword. */
  readonly requirements: ReadonlyMap<string, ReadonlySet<string>>;
  readonly required: ReadonlySet<string>;
  /** By keyword and name, joined by line breaks. */
  readonly nested: ReadonlyMap<string, Nested>;
}

export const blank = (type: JsonType): Alternative => ({
  type,
  values: undefined,
  known: [],
  floors: new Map(),
  ceilings: new Map(),
  requirements: new Map(),
  required: new Set(),
  nested: new Map(),
});
export function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string" ? type : "object";
}

export function requiring(one: Alternative, name: string, text: string): Alternative {
  const set = new Set([...(one.requirements.get(name) ?? []), text]);
  return { ...one, requirements: new Map([...one.requirements, [name, set]]) };
}

export function nesting(one: Alternative, keys: readonly string[], schema: Json): Alternative {
  return { ...one, nested: new Map([...one.nested, [keys.join("\n"), { keys, schema: [schema] }]]) };
}

export function isScalar({ type }: Alternative): boolean {
  return type !== "array" && type !== "object";
}

/** Stands for the alternatives of a `oneOf` that have other fields. */
export const otherFields = "objects with other fields";

/** Whether not all that the alternative excludes is known, so that it can only be compared with its equals. */
export function isAlone({ requirements }: Alternative): boolean {
  return [...(requirements.get("oneOf") ?? [])].some((text) => text.includes(otherFields));
}

export function isBare(one: Alternative): boolean {
  return (
    one.values === undefined &&
    one.floors.size + one.ceilings.size + one.requirements.size + one.required.size + one.nested.size === 0
  );
}
