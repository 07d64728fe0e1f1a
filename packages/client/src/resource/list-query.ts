import type { ResourceMetadata } from "@nexudus-api/types";
import { unprefixedFilters } from "@nexudus-api/types/operations";
import { check, checkOptions, isObject, isPlain, isText, isWhole, type Rule, type Rules } from "../checks.ts";
import { requireDate } from "../date.ts";
import { queryDate } from "../http/query.ts";
import { isDateField } from "./outgoing-fields.ts";
import type { PageRequest } from "./read-pages.ts";

/** Which records, in which order, and which page of them. */
export interface ListQuery<Where, Row> {
  /**
   * Property names without prefix; several are combined with AND. Ranges as `{ from, to }`, both ends included. Dates as
   * `Date` or ISO 8601 text, in UTC unless it names an offset.
   */
  readonly where?: Where;
  /** The property to sort by. Default: `Id` when iterating, else the entity's own order. */
  readonly orderBy?: (keyof Row & string) | (string & {}) | undefined;
  /** The direction of the order. Default: the service's, ascending. */
  readonly direction?: "Ascending" | "Descending" | undefined;
  /** Counted from 1; an iteration begins there. */
  readonly page?: number | undefined;
  /** Records on a page. Default: 25, or 1000 when iterating, where it is the most that a request asks for. */
  readonly size?: number | undefined;
}

const rules: Rules<ListQuery<object, unknown>> = {
  where: isPlain,
  orderBy: isText,
  direction: (value) => value === "Ascending" || value === "Descending" || '"Ascending" or "Descending"',
  page: isWhole,
  size: isWhole,
};

/** The page with which an iteration begins. */
export function firstPage(query: ListQuery<object, unknown>): PageRequest {
  // A list is made before it is checked.
  const { page = 1, size = 1000 } = query ?? {};
  return { page, size };
}

/**
 * The query of a list, or of a page of an iteration.
 *
 * @throws {TypeError} for an option that does not exist, and for filters that say nothing
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
 * Filters as the service spells them: `Coworker_Country=…`, `from_Coworker_UpdatedOn=…`; `Id` and `UniqueId` as they are.
 *
 * @throws {TypeError} for an empty filter, a range without ends and anything else that says nothing
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
    // Anything else is a range, and texts in a range are dates.
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
