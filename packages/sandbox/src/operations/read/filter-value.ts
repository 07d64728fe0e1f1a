import type { Field, Filter } from "../../document/api.ts";
import type { Json } from "../../document/json.ts";
import { columnValue, type ColumnValue } from "../../store/tables/columns.ts";
import { booleans, type BodyValidator } from "../validation/body-validator.ts";

/** Reads the values that a filter compares with. Returns a message if they cannot be understood. */
export function readFilterValue(
  filter: Filter,
  value: string,
  validator: BodyValidator,
): readonly ColumnValue[] | string {
  const { field, comparison, schema } = filter;
  if (comparison === "in") {
    const ids = readIds(/^\d+$/.test(value.trim()) ? `[${value}]` : value);
    return typeof ids === "string" ? ids : (validator.explainFilter(field, schema, ids) ?? ids);
  }
  // Observed in clients, on another entity of the service, to find records whose field is empty.
  if (value === "null" && field.nullable && comparison === "equals") return [null];
  const read = readValue(field, value);
  if (read === undefined) return `must be ${expected(field)}`;
  return validator.explainFilter(field, schema, read) ?? [columnValue(field, read)];
}

/** Reads ids in brackets, `[1,2,3]`. Returns a message if they cannot be understood. */
export function readIds(value: string): number[] | string {
  const inner = /^\[\s*(\d+(?:\s*,\s*\d+)*)?\s*\]$/.exec(value.trim());
  const ids = inner?.[1]?.split(",").map((id) => readInteger(id.trim())) ?? [];
  if (!inner || ids.includes(undefined)) return "must be ids in brackets, such as [87654321,87654322]";
  return ids.filter((id) => id !== undefined);
}

/** Reads a whole number as JSON writes it. Undefined if it is not one, or if JavaScript or SQLite cannot represent it. */
export function readInteger(value: string): number | undefined {
  if (!/^(0|-?[1-9]\d*)$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

function readValue(field: Field, value: string): Json | undefined {
  switch (field.type) {
    case "string":
      return value;
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

/** Reads `YYYY-MM-DDTHH:mm[:ss][Z]`, in UTC with or without the Z. Undefined for a date that does not exist. */
function readDate(value: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?Z?$/i.exec(value);
  if (!parts?.[1]) return undefined;
  const iso = `${parts[1].toUpperCase()}${parts[2] ?? ":00"}`;
  const time = Date.parse(`${iso}Z`);
  // Date.parse reads February 30 as March 2, so compare what it made with what was given.
  const exists = Number.isFinite(time) && new Date(time).toISOString() === `${iso}.000Z`;
  return exists ? `${iso}Z` : undefined;
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
