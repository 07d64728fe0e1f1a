import type { Api, Entity, Field } from "./api.ts";
import { fold } from "./fold.ts";
import type { Json } from "./schema.ts";

/** A full record while it is worked on. Its keys are always fields of the document, never a caller's. */
export type StoredRecord = { [field: string]: Json };

/** A record in which nothing is set. */
export const blank = (entity: Entity): StoredRecord =>
  Object.fromEntries([...entity.fields.values()].map((field) => [field.name, field.initial]));

/** What a record is called: the text that a create demands first. Null where it demands none. */
export function titleOf({ title }: Entity, record: StoredRecord): string | null {
  const value = title === undefined ? null : record[title];
  return typeof value === "string" ? value : null;
}

/** The ids in a reference or a list of them. */
export const idsIn = (value: Json | undefined): number[] =>
  [value].flat().filter((id): id is number => typeof id === "number");

/** What a record looks like in its table: a value per column. */
export type ColumnValue = string | number | null;

/**
 * Fields that have a column, which is all that hold one value of a known type. Those that a list can be filtered by come
 * first: SQLite reads a row from its beginning.
 */
export function columnsOf(api: Api, entity: Entity): Field[] {
  const list = api.operations.find(
    (operation) => operation.kind === "list" && operation.entity?.name === entity.name,
  );
  const filtered = new Set([...(list?.filters.values() ?? [])].map(({ field }) => field.name));
  const fields = [...entity.fields.values()].filter(
    ({ type, name }) => type !== "ids" && type !== "any" && name !== "Id",
  );
  const [first = [], rest = []] = [true, false].map((wanted) =>
    fields.filter(({ name }) => filtered.has(name) === wanted),
  );
  return [...first, ...rest];
}

/** The SQLite type of a field's column. Dates are milliseconds, so that ranges compare numbers. */
export function columnType(field: Field): string {
  if (field.type === "string") return "TEXT";
  return field.type === "number" ? "REAL" : "INTEGER";
}

/** A record's value as its column holds it, for storing and for comparing. */
export function columnValue(field: Field, value: Json | undefined): ColumnValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  return field.type === "date" ? Date.parse(value) : fold(value);
}

/** Whether a moment exists and its year in UTC has four digits, as `moment` and RFC 3339 want. */
export const isWritable = (date: Date): boolean =>
  date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999;

/** A moment as the API writes it: UTC, whole seconds. */
export const moment = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/**
 * Writes records of one entity as JSON, in two parts: what a row of a list shows, and what the read by id shows
 * besides. A list joins first parts, a read joins both, and neither has to parse anything.
 */
export class RecordText {
  readonly #summary: readonly Member[];
  readonly #detail: readonly Member[];
  readonly #emptyLists: string;

  constructor(entity: Entity) {
    const fields = [...entity.fields.values()];
    // Lists of ids come empty in rows, whatever is stored.
    this.#summary = fields.filter((field) => field.inSummary && field.type !== "ids").map(toMember);
    this.#detail = fields.filter((field) => !field.inSummary || field.type === "ids").map(toMember);
    this.#emptyLists = fields
      .filter((field) => field.inSummary && field.type === "ids")
      .map((field) => `,${JSON.stringify(field.name)}:[]`)
      .join("");
  }

  summary(record: StoredRecord): string {
    return write(this.#summary, record);
  }

  detail(record: StoredRecord): string {
    return write(this.#detail, record);
  }

  /** A row of a list, from the first part. */
  row(summary: string): string {
    return `{${summary}${this.#emptyLists}}`;
  }
}

/** A field and its name as JSON, with the comma before it. */
interface Member {
  readonly name: string;
  readonly key: string;
}

const toMember = ({ name }: Field, index: number): Member => ({
  name,
  key: `${index === 0 ? "" : ","}${JSON.stringify(name)}:`,
});

function write(members: readonly Member[], record: StoredRecord): string {
  let text = "";
  for (const { name, key } of members) {
    const value = record[name];
    // Most values of most records are null or flags.
    text += key + (value === null || value === undefined ? "null" : JSON.stringify(value));
  }
  return text;
}
