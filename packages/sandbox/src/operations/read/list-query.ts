import { findField } from "../../document/find-field.ts";
import { isPaging } from "../../document/is-paging.ts";
import type { Entity, Field, Operation } from "../../document/api.ts";
import type { Condition, Search } from "../../store/search.ts";
import { readFilterValue, readInteger } from "./filter-value.ts";
import { ApiError, message } from "../response.ts";
import { invalid, type FieldError } from "../invalid.ts";
import type { BodyValidator } from "../validation/body-validator.ts";

/** The parsed query of a list. */
export interface ListQuery extends Search {
  readonly page: number;
  readonly size: number;
}

const defaultSize = 25;
const maximumSize = 1000;

/** The values of `dir`, true for descending. */
const directions = new Map([
  ["0", false],
  ["ascending", false],
  ["1", true],
  ["descending", true],
]);

/**
 * Reads the query of a list by the document's parameter table. Names of parameters and directions match in any case.
 *
 * @param validator makes or finds the validator: a page without filters needs none, and making it takes a tenth of a start.
 * @param strict whether a name that looks like a filter but is none is an error: one spelled like a filter of any entity
 *   (`Team_Name`) or like a property (`FullName`). Other names (`PageNumber`) are always ignored, as clients observed.
 * @throws ApiError (400) with an entry for each value that cannot be understood.
 */
export function readListQuery(
  operation: Operation,
  entity: Entity,
  query: string,
  strict: boolean,
  validator: () => BodyValidator,
): ListQuery {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const conditions: Condition[] = [];
  const paging: Paging = { page: 1, size: defaultSize, order: undefined, descending: false };
  for (const [name, value] of new URLSearchParams(query)) {
    const key = name.toLowerCase();
    const filter = operation.filters.get(key);
    let error: string | undefined;
    if ((filter || isPaging(key)) && seen.has(key)) error = "is given more than once";
    else if (isPaging(key)) error = readPaging(paging, key, value, entity);
    else if (filter) {
      const values = readFilterValue(filter, value, validator());
      if (typeof values === "string") error = values;
      else conditions.push({ field: filter.field, comparison: filter.comparison, values });
    } else if (strict && (/^[a-z]+_\w/i.test(name) || findField(entity, name))) {
      error =
        `is not a filter of this list${suggestion(name, operation, entity)}. The service probably ignores it and returns ` +
        "every record; with strict: false the sandbox does so, too";
    }
    if (error !== undefined) errors.push({ AttemptedValue: value, Message: error, PropertyName: name });
    seen.add(key);
  }
  const missing = [...operation.filters].find(([key, { required }]) => required && !seen.has(key));
  // This is the text of the service.
  if (missing) throw new ApiError(message(400, `Missing required filter: ${missing[1].name}`));
  const order = paging.order ?? findField(entity, entity.defaultOrder);
  if (errors.length > 0 || !order) throw new ApiError(invalid(errors));
  const { page, size, descending } = paging;
  return { conditions, order, descending, page, size, limit: size, offset: (page - 1) * size };
}

interface Paging {
  page: number;
  size: number;
  order: Field | undefined;
  descending: boolean;
}

/** Reads one of the paging parameters. Returns what is wrong with its value, if anything. */
function readPaging(paging: Paging, key: string, value: string, entity: Entity): string | undefined {
  switch (key) {
    case "orderby": {
      const order = findField(entity, value);
      if (!order || order.type === "ids" || order.type === "any")
        return `must be a property of ${entity.name} that lists can be sorted by, such as Id or UpdatedOn`;
      paging.order = order;
      return undefined;
    }
    case "dir": {
      const direction = directions.get(value.toLowerCase());
      if (direction === undefined) return "must be Ascending (0) or Descending (1)";
      paging.descending = direction;
      return undefined;
    }
    default: {
      const number = readInteger(value);
      if (number === undefined || number < 1) return "must be a whole number, 1 or more";
      if (key === "page") paging.page = number;
      // A size above the documented maximum is reduced to it, not refused (assumed).
      else paging.size = Math.min(number, maximumSize);
      return undefined;
    }
  }
}

/** Suggests a spelling: a filter begins with its entity, and a reference drops `Id`. */
function suggestion(name: string, { filters }: Operation, entity: Entity): string {
  const key = name.toLowerCase();
  const prefixed = `${entity.name.toLowerCase()}_${key}`;
  const meant = [key, prefixed].flatMap(
    (candidate) => filters.get(candidate) ?? filters.get(candidate.replace(/id$/, "")) ?? [],
  )[0];
  return meant ? `; it is spelled ${meant.name}` : "";
}
