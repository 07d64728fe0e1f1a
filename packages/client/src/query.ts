/** A value that the service's query strings can express. */
export type QueryValue = string | number | bigint | boolean | Date | readonly (string | number)[];

/**
 * A query string as the service reads it: lists as `id=[1,2,3]`, dates as `2026-01-31T09:05:00Z` in UTC.
 *
 * @throws {TypeError} for a value that would vanish or change on the way, since a filter that vanishes returns everything
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${queryText(name, value)}`)
    .join("&");
}

function queryText(name: string, value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || Number.isFinite(item))) {
    // Brackets and commas go out as the service documents them.
    return `[${value.map((item) => encodeURIComponent(JSON.stringify(item))).join(",")}]`;
  }
  const text = value instanceof Date ? dateText(value) : value;
  if (/^(string|boolean|bigint)$/.test(typeof text) || Number.isFinite(text)) {
    return encodeURIComponent(String(text));
  }
  throw new TypeError(
    `${name} takes text, a finite number, true, false, a valid Date or a list. Anything else, here ${typeof value}, would be dropped without a word: leave the name out.`,
  );
}

/** Seconds are the service's resolution, and its format has no room for years beyond 9999. */
function dateText(date: Date): string | undefined {
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  return text.length === 24 ? text.replace(/\.\d+/, "") : undefined;
}

/**
 * Filters as the service spells them: `Coworker_Country=…`, `from_Coworker_UpdatedOn=…`; the names in `bare` stay as they are.
 *
 * @throws {TypeError} for a range without ends and for anything else that says nothing
 */
export function filterQuery(entity: string, bare: readonly string[], where: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(where).flatMap(([name, value]: [string, unknown]) => {
      const parameter = bare.includes(name) ? name : `${entity}_${name}`;
      if (typeof value !== "object" || value === null || value instanceof Date || Array.isArray(value)) {
        return [[parameter, value]];
      }
      const ends = Object.entries(value);
      if (ends.length === 0 || ends.some(([end]) => end !== "from" && end !== "to")) {
        throw new TypeError(`where.${name}: a range takes { from, to } or one of the two, and nothing else.`);
      }
      return ends.map(([end, limit]) => [`${end}_${entity}_${name}`, limit]);
    }),
  );
}
