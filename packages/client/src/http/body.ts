import { check, isObject, isPlainObject, type Rule } from "../checks.ts";
import { requireDate } from "../date.ts";

/**
 * A request body as JSON, or as a form where the content type says so.
 *
 * @throws {TypeError} for values that JSON would silently turn into null or {}
 */
export function serializeBody(body: unknown, headers?: Headers | Record<string, unknown>): string {
  const type = headers instanceof Headers ? headers.get("content-type") : undefined;
  if (type?.toLowerCase().startsWith("application/x-www-form-urlencoded")) {
    // The caller chose a form, which is a flat record of text.
    return new URLSearchParams(body as Record<string, string>).toString();
  }
  requireJson("body", body, 0);
  return JSON.stringify(body);
}

/** Circular structures have no end. */
const deepest = 100;

/** @throws {TypeError} for what JSON would turn into null or {} */
export function requireJson(name: string, value: unknown, depth: number): void {
  if (typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value))
    return;
  if (value instanceof Date) return void requireDate(name, value);
  check(name, value, () => depth < deepest || "at most 100 levels");
  if (Array.isArray(value)) {
    // Unlike forEach, this sees the holes of a list; JSON would make null of them.
    for (const [index, item] of value.entries()) requireJson(`${name}[${index}]`, item, depth + 1);
  } else if (isPlainObject(value)) {
    for (const key of Object.keys(value)) {
      const item = value[key];
      // The texts of a record are most of it.
      if (item !== undefined && typeof item !== "string")
        requireJson(depth ? `${name}.${key}` : key, item, depth + 1);
    }
  } else check(name, value, hasToJson);
}

const hasToJson: Rule = (value) =>
  (isObject(value) && typeof value["toJSON"] === "function") || "plain JSON, or null to clear";
