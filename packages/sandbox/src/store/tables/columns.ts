import type { Api, Entity, Field } from "../../document/api.ts";
import { fold } from "../../document/fold.ts";
import type { Json } from "../../document/json.ts";

/** A value as a column holds it. */
export type ColumnValue = string | number | null;

/**
 * The fields with a column: all that hold one value of a known type. Fields with a filter come first, because SQLite reads
 * a row from its beginning.
 */
export function columnsOf(api: Api, entity: Entity): Field[] {
  const list = api.operations.find(
    (operation) => operation.kind === "list" && operation.entity?.name === entity.name,
  );
  const filtered = new Set([...(list?.filters.values() ?? [])].map(({ field }) => field.name));
  const fields = [...entity.fields.values()].filter(
    ({ type, name }) => type !== "ids" && type !== "any" && name !== "Id",
  );
  return fields.toSorted((a, b) => Number(filtered.has(b.name)) - Number(filtered.has(a.name)));
}

/** The SQLite type of a field's column. Dates are milliseconds, so that ranges compare numbers. */
export function columnType(field: Field): string {
  if (field.type === "string") return "TEXT";
  return field.type === "number" ? "REAL" : "INTEGER";
}

/** The value of a field as its column holds it, for storing and for comparing. */
export function columnValue(field: Field, value: Json | undefined): ColumnValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  return field.type === "date" ? Date.parse(value) : fold(value);
}
