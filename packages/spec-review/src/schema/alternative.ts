// One alternative of a schema: a JSON type, and what data of that type must satisfy.
import { isArray, type Json, stable, textOf } from "../document/json.ts";
import type { JsonType } from "../policy/keywords.ts";

/** Schemas that must all hold, as written in the document. */
export type Conjunction = readonly Json[];

export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

export interface Nested {
  readonly keys: readonly string[];
  readonly schema: Conjunction;
}

export interface Alternative {
  readonly type: JsonType;
  readonly values: readonly Json[] | undefined;
  /** The values that an open enum names beside its type. */
  readonly known: readonly Json[];
  readonly floors: ReadonlyMap<string, Bound>;
  readonly ceilings: ReadonlyMap<string, Bound>;
  /** Requirements by keyword. */
  readonly demands: ReadonlyMap<string, ReadonlySet<string>>;
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
  demands: new Map(),
  required: new Set(),
  nested: new Map(),
});
export function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string" ? type : "object";
}

export function demanding(one: Alternative, name: string, text: string): Alternative {
  const set = new Set([...(one.demands.get(name) ?? []), text]);
  return { ...one, demands: new Map([...one.demands, [name, set]]) };
}

export function nesting(one: Alternative, keys: readonly string[], schema: Json): Alternative {
  return { ...one, nested: new Map([...one.nested, [keys.join("\n"), { keys, schema: [schema] }]]) };
}

/** The intersection of both. */
export function meet(a: Alternative, b: Alternative): Alternative {
  const nested = new Map(a.nested);
  for (const [key, { keys, schema }] of b.nested) {
    nested.set(key, { keys, schema: [...(nested.get(key)?.schema ?? []), ...schema] });
  }
  // What one side does not name is subject to its `additionalProperties`.
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const rest = one.nested.get("additionalProperties")?.schema;
    const patterns = [...one.nested.values()].filter(({ keys }) => keys[0] === "patternProperties");
    for (const [key, { keys, schema }] of rest === undefined ? [] : other.nested) {
      const [keyword, name = ""] = keys;
      const named =
        one.nested.has(key) ||
        patterns.some(({ keys: [, pattern = ""] }) => new RegExp(pattern, "u").test(name));
      if (keyword === "properties" && !named) nested.set(key, { keys, schema: [...schema, ...(rest ?? [])] });
    }
  }
  const values =
    a.values === undefined
      ? b.values
      : a.values.filter((value) => b.values === undefined || includes(b.values, value));
  return {
    type: a.type,
    values,
    known: [...a.known, ...b.known],
    floors: strictest(a.floors, b.floors, (one, other) => tighter(one, other, 1)),
    ceilings: strictest(a.ceilings, b.ceilings, (one, other) => tighter(one, other, -1)),
    demands: union(a.demands, b.demands),
    required: new Set([...a.required, ...b.required]),
    nested,
  };
}

/** Whether a bound is stricter than another: for floors (1) the higher one, for ceilings (-1) the lower one. */
export function tighter(one: Bound, other: Bound, sign: 1 | -1): boolean {
  return one.value === other.value ? one.exclusive && !other.exclusive : (one.value - other.value) * sign > 0;
}

function strictest(
  a: Alternative["floors"],
  b: Alternative["floors"],
  isTighter: (one: Bound, other: Bound) => boolean,
): Alternative["floors"] {
  const bounds = new Map(a);
  for (const [name, bound] of b) {
    const known = bounds.get(name);
    if (known === undefined || isTighter(bound, known)) bounds.set(name, bound);
  }
  return bounds;
}

export function includes(values: readonly Json[], value: Json): boolean {
  return values.some((one) => stable(one) === stable(value));
}

/** A pattern as JSON Schema reads it; undefined for text that is no regular expression. */
function regularExpression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

/** Whether the alternative admits a value, according to limits, patterns and multiples. */
export function admits(one: Alternative, value: Json): boolean {
  if (typeOf(value) !== one.type) return false;
  if (one.values !== undefined) return includes(one.values, value);
  const size = typeof value === "number" ? value : Array.from(textOf(value)).length;
  const bounded = (bounds: Alternative["floors"], sign: 1 | -1) =>
    [...bounds.values()].every((bound) => !tighter(bound, { value: size, exclusive: false }, sign));
  return (
    !hasLimits(one) ||
    (bounded(one.floors, 1) &&
      bounded(one.ceilings, -1) &&
      [...(one.demands.get("pattern") ?? [])].every(
        (pattern) => regularExpression(pattern)?.test(textOf(value)) !== false,
      ) &&
      [...(one.demands.get("multipleOf") ?? [])].every((factor) => isMultiple(size, Number(factor))) &&
      (one.demands.get("type")?.has("integer") !== true || Number.isInteger(value)))
  );
}

/** Drops requirements that required fields already imply. */
function withoutImplied(one: Alternative): Alternative {
  const { floors, demands, required } = one;
  const least = floors.get("minProperties")?.value ?? Infinity;
  const stated = [...(demands.get("dependentRequired") ?? [])];
  const asked = stated.filter((pair) => !required.has(pair.split(" → ")[1] ?? ""));
  return {
    ...one,
    floors: least > required.size ? floors : without(floors, "minProperties"),
    demands:
      asked.length > 0
        ? new Map([...demands, ["dependentRequired", new Set(asked)]])
        : without(demands, "dependentRequired"),
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, name: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([key]) => key !== name));
}

/** Drops redundant requirements, and alternatives that admit no value. */
export function finish(given: Alternative): Alternative[] {
  const one = given.required.size === 0 ? given : withoutImplied(given);
  const { values, ...rest } = one;
  if (values !== undefined) {
    const admitted = values.filter((value) => admits({ ...rest, values: undefined }, value));
    const distinct = [...new Map(admitted.map((value) => [stable(value), value])).values()];
    if (distinct.length === 0) return [];
    if (one.type === "null" || (one.type === "boolean" && distinct.length === 2))
      return [{ ...one, values: undefined }];
    // Limits have been applied to the values; formats are left to the reader.
    return [
      hasLimits(one)
        ? { ...one, values: distinct, demands: unchecked(one), floors: new Map(), ceilings: new Map() }
        : { ...one, values: distinct },
    ];
  }
  const multiples = one.demands.get("multipleOf");
  if (multiples?.has("1") === true) {
    const others = [...multiples].filter((multiple) => multiple !== "1");
    const demands = without(one.demands, "multipleOf");
    const left = others.length === 0 ? demands : new Map([...demands, ["multipleOf", new Set(others)]]);
    return finish(demanding({ ...one, demands: left }, "type", "integer"));
  }
  if (one.demands.get("type")?.has("integer") !== true) return onlyValue(one);
  const rounded = (bounds: Alternative["floors"], sign: 1 | -1) =>
    new Map([...bounds].map(([name, bound]) => [name, inclusive(sign)(bound)]));
  return onlyValue({ ...one, floors: rounded(one.floors, 1), ceilings: rounded(one.ceilings, -1) });
}

/** Limits that leave one number are the list of that number. Limits that exclude each other admit nothing. */
function onlyValue(one: Alternative): Alternative[] {
  const between = [...one.floors].map(([name, floor]) => {
    const ceiling = one.ceilings.get(name.replace(/^min/, "max")) ?? noCeiling;
    const isExclusive = floor.exclusive || ceiling.exclusive;
    return { name, floor, size: ceiling.value - floor.value, isExclusive };
  });
  if (between.some(({ size, isExclusive }) => size < 0 || (size === 0 && isExclusive))) return [];
  const single = between.find(({ name, size }) => name === "minimum" && size === 0);
  return single === undefined ? [one] : finish({ ...one, values: [single.floor.value] });
}

export const noFloor: Bound = { value: -Infinity, exclusive: false };
export const noCeiling: Bound = { value: Infinity, exclusive: false };

export function isScalar({ type }: Alternative): boolean {
  return type !== "array" && type !== "object";
}

export function isBare(one: Alternative): boolean {
  return (
    one.values === undefined &&
    one.floors.size + one.ceilings.size + one.demands.size + one.required.size + one.nested.size === 0
  );
}

/** Requirements that `admits` does not check. */
export function unchecked({ demands }: Alternative): Alternative["demands"] {
  const left = [...demands].flatMap(([name, set]) => {
    if (name === "type" || name === "multipleOf") return [];
    const kept = name === "pattern" ? [...set].filter((text) => !regularExpression(text)) : [...set];
    return kept.length === 0 ? [] : [[name, new Set(kept)] as const];
  });
  return new Map(left);
}

/** 0.3 / 0.1 is not quite 3. */
function isMultiple(value: number, factor: number): boolean {
  const ratio = value / factor;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** Whether the other demands already imply this one. */
export function isImplied(keyword: string, demand: string, by: Iterable<string>): boolean {
  const others = [...by];
  if (others.includes(demand)) return true;
  return keyword === "multipleOf" && others.some((other) => isMultiple(Number(other), Number(demand)));
}

/** Every key of either object, with the values of both. */
export function union(a: Alternative["demands"], b: Alternative["demands"]): Alternative["demands"] {
  const sets = new Map(a);
  for (const [name, values] of b) sets.set(name, new Set([...(sets.get(name) ?? []), ...values]));
  return sets;
}

function inclusive(sign: 1 | -1) {
  return (bound: Bound) => {
    const rounded = sign === 1 ? Math.ceil(bound.value) : Math.floor(bound.value);
    return { value: bound.exclusive && rounded === bound.value ? rounded + sign : rounded, exclusive: false };
  };
}

/** Whether `admits` knows the limits of the type. */
function hasLimits({ type }: Alternative): boolean {
  return type === "number" || type === "string";
}
