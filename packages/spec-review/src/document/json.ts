/** Any JSON value, as in a parsed OpenAPI document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** A member of an object. Names in documents, such as `constructor`, can be those of members that every object inherits. */
export function own<Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}

/** The value as text in which the order of an object's keys makes no difference. */
export function stable(value: Json): string {
  if (isArray(value)) return `[${value.map(stable).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const pairs = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${stable(value[key] ?? null)}`);
  return `{${pairs.join(",")}}`;
}

/** A string as it is, everything else as JSON. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : value === undefined ? "" : stable(value);
}

/** The members of an object; none of anything else. */
export function members(value: Json | undefined): [name: string, member: Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The members of a list; none of anything else. */
export function list(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}
