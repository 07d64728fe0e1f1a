import { check, describe, isPlain } from "../checks.ts";
import { parseDate } from "../date.ts";

/** A value that a query string of the service can express. */
export type QueryValue = string | number | bigint | boolean | Date | readonly (string | number)[];

/**
 * A query string in the service's format: lists as `id=[1,2,3]`, dates as `2026-01-31T09:05:00Z` in UTC.
 *
 * @throws {TypeError} for a value that cannot be expressed; without it, a filter would return every record
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  check("query", query, isPlain);
  let text = "";
  for (const name of Object.keys(query))
    text += `${text && "&"}${encodeURIComponent(name)}=${queryText(name, query[name])}`;
  return text;
}

function queryText(name: string, value: unknown): string {
  const plain = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (plain || Number.isFinite(value)) return encodeURIComponent(String(value).toWellFormed());
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || Number.isFinite(item))) {
    // The service documents brackets and commas without percent-encoding.
    return `[${value.map((item) => encodeURIComponent(JSON.stringify(item))).join(",")}]`;
  }
  const date = value instanceof Date && parseDate(value);
  if (date) return encodeURIComponent(queryDate(date));
  throw new TypeError(
    `${name} expects text, true or false, a finite number, a valid Date or a list, got ${describe(value)}. Leave the name out.`,
  );
}

/** The service's filters have a resolution of seconds. */
export function queryDate(date: string): string {
  return date.length === 20 ? date : `${date.slice(0, 19)}Z`;
}
