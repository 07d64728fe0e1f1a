import { describe, isObject, isPlainObject } from "../checks.ts";
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

function requireJson(name: string, value: unknown, depth: number): void {
  if (typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value))
    return;
  if (Array.isArray(value) && depth < deepest) {
    // Unlike forEach, this sees the holes of a list; JSON would make null of them.
    for (const [index, item] of value.entries()) requireJson(`${name}[${index}]`, item, depth + 1);
  } else if (value instanceof Date) {
    requireDate(name, value);
  } else if (isPlainObject(value) && depth < deepest) {
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (item !== undefined && typeof item !== "string")
        requireJson(depth ? `${name}.${key}` : key, item, depth + 1);
    }
  } else if (!isObject(value) || typeof value["toJSON"] !== "function") {
    throw new TypeError(
      `${name} expects a value that JSON can hold, got ${depth < deepest ? describe(value) : "a circular structure"}. Give a plain value, or null to clear.`,
    );
  }
}
