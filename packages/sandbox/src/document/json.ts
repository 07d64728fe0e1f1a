/** Any JSON value, as it comes out of a body, a record or the document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is a JSON object: not null, not an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value has no infinite numbers. JSON.parse reads 1e400 as one, and JSON.stringify writes it as null. */
export const isFiniteJson = (value: unknown): boolean =>
  typeof value === "object" && value !== null
    ? Object.values(value).every(isFiniteJson)
    : typeof value !== "number" || Number.isFinite(value);

/** The items of a JSON array, or none for anything else. */
export const items = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** The member of an object, looked up without its prototype; undefined for anything that is not an object. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text at a member, or undefined if there is none. */
export function text(value: Json | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}

/** Whether a value is true, or the text `true` in any case: clients also send booleans as texts. */
export const isTrue = (value: Json | undefined): boolean =>
  value === true || (typeof value === "string" && value.toLowerCase() === "true");
