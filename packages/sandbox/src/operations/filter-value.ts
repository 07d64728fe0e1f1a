import type { Field, Filter } from "../document/api.ts";
import { columnValue, type ColumnValue } from "../store/columns.ts";

const booleans = new Map([
  ["true", 1],
  ["false", 0],
]);

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the values that a filter compares with. Returns a message if they cannot be understood. */
export function readFilterValue(filter: Filter, value: string): readonly ColumnValue[] | string {
  const { field, comparison } = filter;
  if (comparison === "in") return readIds(/^\d+$/.test(value.trim()) ? `[${value}]` : value);
  // Clients were seen to use it on another entity of the service, for records whose field is empty.
  if (value === "null" && field.nullable && comparison === "equals") return [null];
  if (filter.isGuid && !guid.test(value))
    return "must be a GUID, such as 13699839-0afb-4388-8a55-b656e051b13c";
  const read = readValue(field, value);
  if (read === undefined) return `must be ${expected(field)}`;
  if (filter.members && !filter.members.includes(Number(read))) {
    return `must be one of ${filter.members.map((member) => nameOf(field, member)).join(", ")}`;
  }
  return [read];
}

/** Reads ids in brackets, `[1,2,3]`. Returns a message if they cannot be understood. */
export function readIds(value: string): number[] | string {
  const inner = /^\[\s*(\d+(?:\s*,\s*\d+)*)?\s*\]$/.exec(value.trim());
  const ids = inner?.[1]?.split(",").map((id) => readInteger(id.trim())) ?? [];
  if (!inner || ids.includes(undefined)) return "must be ids in brackets, such as [87654321,87654322]";
  return ids.filter((id) => id !== undefined);
}

/** Reads a whole number as JSON writes it. Undefined if it is none, or if JavaScript and SQLite cannot hold it. */
export function readInteger(value: string): number | undefined {
  if (!/^(0|-?[1-9]\d*)$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
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
      return readDate(value);
    default:
      return undefined;
  }
}

/** Reads `YYYY-MM-DDTHH:mm[:ss][Z]`, in UTC with or without the Z. Milliseconds, or undefined if there is no such date. */
function readDate(value: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?Z?$/i.exec(value);
  if (!parts?.[1]) return undefined;
  const iso = `${parts[1].toUpperCase()}${parts[2] ?? ":00"}.000Z`;
  const time = Date.parse(iso);
  // Date.parse reads February 30 as March 2, so compare what it made with what was given.
  return Number.isFinite(time) && new Date(time).toISOString() === iso ? time : undefined;
}

const expectations: Readonly<Record<Field["type"], string>> = {
  string: "text",
  boolean: "true or false",
  integer: "a whole number",
  ids: "a whole number",
  number: "a number",
  date: "a date such as 2025-01-31T20:32 or 2025-01-31T20:32:00Z, in UTC",
  any: "text",
};

const expected = (field: Field): string => expectations[field.type];

const nameOf = (field: Field, member: number): string => {
  const name = field.memberNames.get(member);
  return name === undefined ? String(member) : `${member} (${name})`;
};
