import { unprefixedFilters } from "@nexudus-api/types/operations";
import { kindOf } from "./body.ts";

/** A value that the service's query strings can express. */
export type QueryValue = string | number | bigint | boolean | Date | readonly (string | number)[];

/**
 * A query string as the service reads it: lists as `id=[1,2,3]`, dates as `2026-01-31T09:05:00Z` in UTC.
 *
 * @throws {TypeError} for a value that would vanish or change on the way, since a filter that vanishes returns everything
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  requireFields("query", query);
  let text = "";
  for (const name of Object.keys(query))
    text += `${text && "&"}${encodeURIComponent(name)}=${queryText(name, query[name])}`;
  return text;
}

function queryText(name: string, value: unknown): string {
  const plain = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (plain || Number.isFinite(value)) return encodeURIComponent(String(value));
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || Number.isFinite(item))) {
    // Brackets and commas go out as the service documents them.
    return `[${value.map((item) => encodeURIComponent(JSON.stringify(item))).join(",")}]`;
  }
  const text = value instanceof Date && dateText(value);
  if (text) return encodeURIComponent(text);
  throw new TypeError(
    `${name} takes text, a finite number, true, false, a valid Date or a list; this ${typeof value} would be dropped. Leave the name out.`,
  );
}

/** Seconds are the service's resolution, and its format has no room for years beyond 9999. */
function dateText(date: Date): string | undefined {
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  return text.length === 24 ? text.replace(/\.\d+/, "") : undefined;
}

/**
 * Filters as the service spells them: `Coworker_Country=…`, `from_Coworker_UpdatedOn=…`; `Id` and `UniqueId` as they are.
 *
 * @throws {TypeError} for an empty filter, a range without ends and anything else that says nothing
 */
export function filterQuery(entity: string, where: object): Record<string, unknown> {
  requireFields("where", where);
  const parameters: Record<string, unknown> = {};
  for (const name of Object.keys(where)) {
    const value: unknown = Reflect.get(where, name);
    if (value === "" || (Array.isArray(value) && value.length === 0)) {
      throw new TypeError(`where.${name} is empty and would let everything through. Leave the name out.`);
    }
    if (typeof value !== "object" || value === null || value instanceof Date || Array.isArray(value)) {
      parameters[unprefixedFilters.includes(name) ? name : `${entity}_${name}`] = value;
      continue;
    }
    const ends = Object.entries(value);
    if (ends.length === 0 || ends.some(([end]) => end !== "from" && end !== "to")) {
      throw new TypeError(`where.${name}: a range takes { from, to } or one of the two, and nothing else.`);
    }
    for (const [end, limit] of ends) {
      // Text in a range is a date.
      if (typeof limit === "string") requireDate(`where.${name}.${end}`, limit);
      parameters[`${end}_${entity}_${name}`] = limit;
    }
  }
  return parameters;
}

/** Which records, in which order, and which page of them. */
export interface ListQuery<Where, Row> {
  /** Property names without prefix; several are combined with AND. Ranges as `{ from, to }`, both ends included. */
  readonly where?: Where;
  /** The property to sort by. Without it each entity has an order of its own. */
  readonly orderBy?: (keyof Row & string) | (string & {}) | undefined;
  readonly direction?: "Ascending" | "Descending" | undefined;
  /** Counted from 1; an iteration begins there. */
  readonly page?: number | undefined;
  /** Records on a page: 25 unless you say otherwise, 1000 when iterating. */
  readonly size?: number | undefined;
}

/**
 * The query of a list, or of page `number` of an iteration.
 *
 * @throws {TypeError} for an option that does not exist, which would otherwise be a filter that nobody applies
 */
export function listQuery(
  entity: string,
  query: ListQuery<object, unknown>,
  number: number | undefined,
): Record<string, unknown> {
  const { where = {}, orderBy: orderby, direction: dir, page = 1, size, ...unknown } = query;
  refuseUnknown("list", query, unknown);
  const options = { page: number ?? page, size: size ?? (number && 1000), orderby, dir };
  requireIds([options.page, options.size ?? 1], "page and size");
  const parameters = filterQuery(entity, where);
  for (const [name, value] of Object.entries(options)) if (value !== undefined) parameters[name] = value;
  return parameters;
}

/** Query strings beyond this length are refused by some servers and proxies; the rest of the address is short. */
const longest = 1900;

/**
 * Nothing that a caller names is dropped: an option that does not exist may be a filter, or an id, that nobody applies.
 *
 * @param rest what is left of `given` when the options that exist are taken out
 * @throws {TypeError} that names it
 */
export function refuseUnknown(method: string, given: object, rest: object): void {
  requireFields(`${method}()`, given);
  for (const name of Object.keys(rest)) throw new TypeError(`${method}() has no option ${name}.`);
}

/**
 * @throws {TypeError} for a bare id, a list, a Map, a Promise and a prototype with fields: they have none of their own,
 *   so that what they were meant to say would be lost without a word
 */
export function requireFields(what: string, value: unknown): void {
  const kind = kindOf(value);
  if (kind !== "Object" || Object.keys(Object.getPrototypeOf(value) ?? {}).length > 0) {
    throw new TypeError(`${what} takes an object with fields of its own, and not ${kind}.`);
  }
}

/** @throws {TypeError} for what is no date: the service could not read it, and nothing would limit anything */
export function requireDate(what: string, value: string | Date): void {
  if (Number.isNaN(new Date(value ?? Number.NaN).getTime()))
    throw new TypeError(`${what} takes a date such as 2026-01-31T09:05, and not ${String(value)}.`);
}

/** @throws {TypeError} for text, and for numbers so large that they have lost digits and name another record */
export function requireIds(values: Iterable<unknown>, what: string): void {
  for (const value of values) {
    if (!Number.isSafeInteger(value) || Number(value) < 1) {
      const shown = typeof value === "string" ? `"${value}"` : String(value);
      throw new TypeError(`${what}: whole numbers from 1 to 2^53, and not ${shown}.`);
    }
  }
}

/** Splits ids so that `id=[…]` stays short, each id once. */
export function* idChunks(ids: Iterable<number>): Generator<number[], void, undefined> {
  let chunk: number[] = [];
  let length = 0;
  requireIds(ids, "ids");
  for (const id of new Set(ids)) {
    const size = String(id).length + 1;
    if (length + size > longest) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(id);
    length += size;
  }
  if (chunk.length > 0) yield chunk;
}
