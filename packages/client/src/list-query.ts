import { filterQuery } from "./query.ts";
import type { Metadata } from "./resource.ts";

/** Which records, in which order, and which page of them. */
export interface ListQuery<Where, Row> {
  /** Property names without prefix; several are combined with AND. Ranges as `{ from, to }`, both ends included. */
  readonly where?: Where;
  /** The property to sort by. Without it each entity has an order of its own. */
  readonly orderBy?: (keyof Row & string) | (string & {});
  readonly direction?: "Ascending" | "Descending";
  /** Counted from 1; an iteration begins there. */
  readonly page?: number;
  /** Records on a page: 25 unless you say otherwise, 1000 when iterating. */
  readonly size?: number;
}

/**
 * The query of a list, or of page `number` of an iteration.
 *
 * @throws {TypeError} for an option that does not exist, which would otherwise be a filter that nobody applies
 */
export function listQuery(
  { entity, bareFilters }: Metadata,
  query: ListQuery<object, unknown>,
  number: number | undefined,
): Record<string, unknown> {
  const { where = {}, orderBy: orderby, direction: dir, page = 1, size, ...unknown } = query;
  for (const name in unknown) {
    throw new TypeError(`list() has no option ${name}. Filters go into where.`);
  }
  const options = { page: number ?? page, size: size ?? (number && 1000), orderby, dir };
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...filterQuery(entity, bareFilters, where), ...Object.fromEntries(given) };
}
