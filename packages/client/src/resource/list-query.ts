import type { ResourceMetadata } from "@nexudus-api/types";
import { unprefixedFilters } from "@nexudus-api/types/operations";
import { check, checkOptions, isObject, isPlain, isText, isWhole, type Rule, type Rules } from "../checks.ts";
import { requireDate } from "../date.ts";
import { queryDate } from "../http/query.ts";
import { isDateField } from "./outgoing-fields.ts";
import type { PageRequest } from "./read-pages.ts";

/** Filters, order and page of a list. */
export interface ListQuery<Where, Row> {
  /**
   * Values by property name, without prefix. Several are combined with AND. Ranges are `{ from, to }` and include both ends.
   * Dates are `Date` objects or ISO 8601 text, in UTC unless it has an offset.
   */
  readonly where?: Where;
  /** The property to sort by. Default: `Id` for iterations, else the order of the service. */
  readonly orderBy?: (keyof Row & string) | (string & {}) | undefined;
  /** The direction of the order. Default: ascending. */
  readonly direction?: "Ascending" | "Descending" | undefined;
  /** The page, counted from 1, at which an iteration starts. Default: 1. */
  readonly page?: number | undefined;
  /** The number of records per page. Default: 25, or 1000 for iterations, which may request fewer. */
  readonly size?: number | undefined;
}

const rules: Rules<ListQuery<object, unknown>> = {
  where: isPlain,
  orderBy: isText,
  direction: (value) => value === "Ascending" || value === "Descending" || '"Ascending" or "Descending"',
  page: isWhole,
  size: isWhole,
};

/** The first page of an iteration. */
export function firstPage(query: ListQuery<object, unknown>): PageRequest {
  // The query is checked later, when the first request is sent.
  const { page = 1, size = 1000 } = query ?? {};
  return { page, size };
}

/**
 * The query of a list, or of a page of an iteration.
 *
 * @throws {TypeError} for unknown options and empty filters
 */
export function listQuery(
  metadata: ResourceMetadata,
  query: ListQuery<object, unknown>,
  request?: PageRequest,
): Record<string, unknown> {
  checkOptions("list()", query, rules);
  const { where = {}, orderBy = request && "Id", direction, page = 1, size } = query;
  const parameters = filterQuery(metadata, where);
  const options = { page, size, ...request, orderby: orderBy, dir: direction };
  for (const [name, value] of Object.entries(options)) if (value !== undefined) parameters[name] = value;
  return parameters;
}

/**
 * Filters in the service's format: `Coworker_Country=…`, `from_Coworker_UpdatedOn=…`. `Id` and `UniqueId` have no prefix.
 *
 * @throws {TypeError} for an empty filter, a range without ends or a value that cannot be a filter
 */
export function filterQuery(metadata: ResourceMetadata, where: object): Record<string, unknown> {
  check("where", where, isPlain);
  const { entity } = metadata;
  const parameters: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(where)) {
    const what = `where.${name}`;
    if (value === "" || (Array.isArray(value) && value.length === 0))
      throw new TypeError(`${what} is empty and would match every record. Leave the name out.`);
    if (!isObject(value) || value instanceof Date || Array.isArray(value)) {
      parameters[unprefixedFilters.includes(name) ? name : `${entity}_${name}`] =
        typeof value === "string" && isDateField(metadata, name)
          ? queryDate(requireDate(what, value))
          : value;
      continue;
    }
    // Any other value must be a range. Text in a range is a date.
    check(what, value, isRange);
    for (const end of Object.keys(value)) {
      const limit = value[end];
      parameters[`${end}_${entity}_${name}`] =
        typeof limit === "string" ? queryDate(requireDate(`${what}.${end}`, limit)) : limit;
    }
  }
  return parameters;
}

const isRange: Rule = (value) =>
  /^(from|to|from,to|to,from)$/.test(Object.keys(Object(value)).join()) || "{ from, to } or one of the two";
