import { unprefixedFilters } from "@nexudus-api/types/operations";
import {
  check,
  checkOptions,
  isId,
  isObject,
  isPlain,
  isText,
  isIntegerFrom1,
  type Rule,
  type Rules,
} from "../checks.ts";
import { requireDate } from "../date.ts";
import { queryDate } from "../http/query.ts";
import { type EntityMetadata, isDateField } from "./outgoing-fields.ts";
import type { PageRequest } from "./read-pages.ts";

/** Filters, order and page of a list. */
export interface ListQuery<Where, Row> {
  /**
   * Values by property name, without prefix. Several are combined with AND. Ranges are `{ from, to }` and include both ends.
   * Dates are `Date` objects or ISO 8601 text, in UTC unless it has an offset. A misspelt name does not compile, whether it is
   * written here or in a variable. `list` rejects a misspelt end of a range.
   */
  readonly where?: Where;
  /** The property to sort by. Default: `Id` for iterations, else the order of the service. */
  readonly orderBy?: keyof Row | (string & {}) | undefined;
  /** The direction of the order. Default: ascending. */
  readonly direction?: "Ascending" | "Descending" | undefined;
  /** The page, counted from 1, at which an iteration starts. Default: 1. */
  readonly page?: number | undefined;
  /** The number of records per page. Default: 25, or 1000 for iterations, which may request fewer. */
  readonly size?: number | undefined;
}

/** The query of a list that the service refuses without a certain filter. */
export interface FilteredListQuery<Where, Row> extends ListQuery<Where, Row> {
  /** As in `ListQuery`, with the required filter. */
  readonly where: Where;
}

const rules: Rules<ListQuery<object, never>> = {
  where: isPlain,
  orderBy: isText,
  direction: (value) => value === "Ascending" || value === "Descending" || '"Ascending" or "Descending"',
  page: isIntegerFrom1,
  size: isIntegerFrom1,
};

/** The first page of an iteration. */
export function firstPage(query: ListQuery<object, never>): PageRequest {
  // The query is checked later, when the first request is sent.
  const { page, size } = query ?? {};
  return { page: isId(page) ? page : 1, size: isId(size) ? size : 1000 };
}

/**
 * The query of a list, or of a page of an iteration.
 *
 * @throws {TypeError} for unknown options and empty filters
 */
export function listQuery(
  metadata: EntityMetadata,
  query: ListQuery<object, never>,
  request?: PageRequest,
): Record<string, unknown> {
  checkOptions("list()", query, rules);
  const { where = {}, orderBy = request && "Id", direction } = query;
  const { page = 1, size } = request ?? query;
  const parameters = filterQuery(metadata, { ...where });
  parameters["page"] = page;
  if (size) parameters["size"] = size;
  if (orderBy) parameters["orderby"] = orderBy;
  if (direction) parameters["dir"] = direction;
  return parameters;
}

/**
 * Filters in the service's format: `Coworker_Country=…`, `from_Coworker_UpdatedOn=…`. `Id` and `UniqueId` have no prefix.
 *
 * @throws {TypeError} for a missing or empty filter, a range without ends or text that is not a date
 */
function filterQuery(metadata: EntityMetadata, where: Record<string, unknown>): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const name of metadata.requiredFilters ?? []) check(`where.${name}`, where[name], isGiven);
  for (const name of Object.keys(where)) {
    const value = where[name];
    if (value === "" || (Array.isArray(value) && value.length === 0))
      throw new TypeError(`where.${name} is empty and would match every record. Leave the name out.`);
    const filter = `${metadata.entity}_${name}`;
    if (!isObject(value) || value instanceof Date || Array.isArray(value)) {
      parameters[unprefixedFilters.includes(name) ? name : filter] = isDateField(metadata, name)
        ? dateFilter(name, value)
        : value;
    } else {
      const ends = Object.keys(value);
      const isRange = /^(from|to)(,(from|to))?$/.test(String(ends));
      check(`where.${name}`, value, () => isRange || "{ from, to } or one of the two");
      // Text in a range is a date.
      for (const end of ends) parameters[`${end}_${filter}`] = dateFilter(`${name}.${end}`, value[end]);
    }
  }
  return parameters;
}

const isGiven: Rule = (value) => value !== undefined || "a value, which the service requires";

function dateFilter(name: string, value: unknown): unknown {
  return typeof value === "string" ? queryDate(requireDate(`where.${name}`, value)) : value;
}
