import { check, hasMethod, isPlainObject, type Rule } from "../checks.ts";
import { requireDate } from "../date.ts";

/**
 * The request body as JSON, or as a form if that is the content type.
 *
 * @throws {TypeError} for values that JSON.stringify would turn into null or {}
 */
export function serializeBody(body: unknown, headers?: Headers | Record<string, unknown>): string {
  const type = headers instanceof Headers ? headers.get("content-type") : undefined;
  if (type?.toLowerCase().startsWith("application/x-www-form-urlencoded")) {
    // The caller chose a form, so the fields are text.
    return new URLSearchParams(body as Record<string, string>).toString();
  }
  requireJson("body", body, 0);
  return JSON.stringify(body);
}

/** @throws {TypeError} for values that JSON.stringify would turn into null or {} */
export function requireJson(name: string, value: unknown, depth: number): void {
  if (typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value))
    return;
  if (value instanceof Date) return void requireDate(name, value);
  // A circular structure has no end.
  if (depth < 100 && Array.isArray(value)) {
    // Unlike forEach, this includes holes, which JSON.stringify would turn into null.
    for (const [index, item] of value.entries()) requireJson(`${name}[${index}]`, item, depth + 1);
  } else if (depth < 100 && isPlainObject(value)) {
    for (const key of Object.keys(value)) {
      const item = value[key];
      // Most fields of a record are text. Skipping them here saves a call for each.
      if (item !== undefined && typeof item !== "string")
        requireJson(depth ? `${name}.${key}` : key, item, depth + 1);
    }
  } else check(name, value, hasToJson);
}

const hasToJson: Rule = (value) => hasMethod(value, "toJSON") || "plain JSON, or null to clear";
