import { findField, type Entity, type Field, type Filter, type Operation } from "../document/api.ts";
import { invalid, Refusal, type Fault } from "./exchange.ts";
import { columnValue, type ColumnValue } from "../document/record.ts";
import type { Condition, Search } from "../store/store.ts";

/** What a list was asked for. */
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

const booleans = new Map([
  ["true", 1],
  ["false", 0],
]);

/**
 * Reads the query of a list by the document's parameter table. Names and the two directions go in any case. Every
 * fault is reported, with the name of its parameter.
 *
 * @param strict whether a name that is meant for a filter and is none is a fault: one that is spelled like a filter, of
 *   any entity (`Team_Name`), or like a property (`FullName`). All others (`PageNumber`) are ignored either way, as the
 *   service was seen to do.
 * @throws Refusal (400) if a value cannot be understood.
 */
export function readListQuery(
  operation: Operation,
  entity: Entity,
  query: string,
  strict: boolean,
): ListQuery {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const conditions: Condition[] = [];
  let page = 1;
  let size = defaultSize;
  let order = findField(entity, entity.defaultOrder);
  let descending = false;

  for (const [name, value] of new URLSearchParams(query)) {
    const key = name.toLowerCase();
    const fault = (sentence: string): void => {
      faults.push({ AttemptedValue: value, Message: sentence, PropertyName: name });
    };
    const filter = operation.filters.get(key);
    const known = filter !== undefined || ["page", "size", "orderby", "dir"].includes(key);
    if (known && seen.has(key)) fault("is given more than once");
    seen.add(key);
    if (filter) {
      const wanted = readFilter(filter, value);
      if (typeof wanted === "string") fault(wanted);
      else conditions.push({ field: filter.field, comparison: filter.comparison, values: wanted });
    } else if (key === "page" || key === "size") {
      const number = readInteger(value);
      if (number === undefined || number < 1) fault("must be a whole number from 1 on");
      else if (key === "page") page = number;
      // More than the documented maximum is cut down, not refused (assumed).
      else size = Math.min(number, maximumSize);
    } else if (key === "orderby") {
      order = findField(entity, value);
      if (!order || order.type === "ids" || order.type === "any") {
        fault(`must be a property of ${entity.name} that lists can be sorted by, such as Id or UpdatedOn`);
      }
    } else if (key === "dir") {
      const direction = directions.get(value.toLowerCase());
      if (direction === undefined) fault("must be Ascending (0) or Descending (1)");
      else descending = direction;
    } else if (strict && (/^[a-z]+_\w/i.test(name) || findField(entity, name))) {
      fault(
        `is no filter of this list${suggestion(name, operation, entity)}. The sandbox refuses it, because the service is ` +
          "assumed to ignore it and to return everybody; strict: false does the same here",
      );
    }
  }
  if (faults.length > 0 || !order) throw new Refusal(invalid(faults));
  return { conditions, order, descending, page, size, limit: size, offset: (page - 1) * size };
}

/**
 * Reads ids in brackets, `[1,2,3]`, and a bare `1` where `single` allows it.
 * Returns a sentence if they cannot be understood.
 */
export function readIds(value: string, single: boolean): number[] | string {
  const text = value.trim();
  if (single && /^\d+$/.test(text)) {
    const id = readInteger(text);
    if (id !== undefined) return [id];
  }
  const inner = /^\[\s*(\d+(?:\s*,\s*\d+)*)?\s*\]$/.exec(text);
  const ids = inner?.[1]?.split(",").map((id) => readInteger(id.trim())) ?? [];
  if (!inner || ids.includes(undefined)) return "must be ids in brackets, such as [87654321,87654322]";
  return ids.filter((id) => id !== undefined);
}

/** A whole number as JSON writes it, that JavaScript and SQLite can hold; or undefined. */
export function readInteger(value: string): number | undefined {
  if (!/^(0|-?[1-9]\d*)$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The values that a filter compares with, or a sentence that says what is wrong. */
function readFilter(filter: Filter, value: string): readonly ColumnValue[] | string {
  const { field, comparison } = filter;
  if (comparison === "in") return readIds(value, true);
  // Seen in use on another entity of the service, for records that have nothing there.
  if (value === "null" && field.nullable && comparison === "equals") return [null];
  const read = readValue(field, value);
  if (read === undefined) return expectation(field);
  if (filter.members && !filter.members.includes(Number(read))) {
    return `must be one of ${filter.members.map((member) => named(field, member)).join(", ")}`;
  }
  return [read];
}

function readValue(field: Field, value: string): ColumnValue | undefined {
  switch (field.type) {
    case "string":
      return columnValue(field, value);
    case "boolean":
      return booleans.get(value.toLowerCase());
    case "integer":
    case "ids":
      return readInteger(value);
    case "number":
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) && Number.isFinite(Number(value))
        ? Number(value)
        : undefined;
    case "date":
      return readMoment(value);
    default:
      return undefined;
  }
}

/** `YYYY-MM-DDTHH:mm[:ss][Z]`, UTC with or without the Z; milliseconds, or undefined if there is no such moment. */
function readMoment(value: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?Z?$/i.exec(value);
  if (!parts?.[1]) return undefined;
  const iso = `${parts[1].toUpperCase()}${parts[2] ?? ":00"}.000Z`;
  const time = Date.parse(iso);
  // Date.parse takes February 30 for March 1; a moment that does not come back as it went in does not exist.
  return Number.isFinite(time) && new Date(time).toISOString() === iso ? time : undefined;
}

/** What a value of this field has to look like in a query. */
function expectation(field: Field): string {
  switch (field.type) {
    case "boolean":
      return "must be true or false";
    case "integer":
    case "ids":
      return "must be a whole number";
    case "number":
      return "must be a number";
    case "date":
      return "must be a moment such as 2025-01-31T20:32 or 2025-01-31T20:32:00Z, in UTC";
    default:
      return "must be text";
  }
}

const named = (field: Field, member: number): string => {
  const name = field.memberNames.get(member);
  return name === undefined ? String(member) : `${member} (${name})`;
};

/** The spelling that was probably meant: a filter begins with the entity, and a reference goes without its `Id`. */
function suggestion(name: string, { filters }: Operation, entity: Entity): string {
  const key = name.toLowerCase();
  const prefixed = `${entity.name.toLowerCase()}_${key}`;
  const meant = [key, prefixed].flatMap(
    (candidate) => filters.get(candidate) ?? filters.get(candidate.replace(/id$/, "")) ?? [],
  )[0];
  return meant ? `; it is spelled ${meant.name}` : "";
}
