import { isDateName, type ResourceExceptions } from "@nexudus-api/types/operations";
import { check, isIntegerFrom1, isPlain } from "../checks.ts";
import { requireDate } from "../date.ts";
import { isRow } from "../decode.ts";
import { requireJson } from "../http/body.ts";

/** What the methods of an entity know about it at run time. */
export type EntityMetadata = ResourceExceptions & {
  /** Its name in filters, such as `Coworker`. */
  readonly entity: string;
};

/** Whether a field holds a date, by its name. The metadata lists exceptions. */
export function isDateField({ otherDates }: EntityMetadata, name: string): boolean {
  let isDate = dateNames.get(name);
  if (isDate === undefined) {
    isDate = isDateName(name);
    // Names can come from anywhere.
    if (dateNames.size < 5000) dateNames.set(name, isDate);
  }
  return otherDates?.includes(name) ? !isDate : isDate;
}

/** What `isDateName` returned. A record has hundreds of fields, and testing each name takes half as long as writing the JSON. */
const dateNames = new Map<string, boolean>();

/**
 * Checks the fields of a write and converts dates to UTC. If the dates are in UTC already, returns the same object.
 *
 * @param isRecord whether `fields` must be a full record, because missing fields would be cleared
 * @throws {TypeError} for a value that JSON cannot express, and for text in a date field that is not a date. For a full
 * record, also for a row of a list and for a field without a value
 */
export function outgoingFields(
  what: string,
  fields: object,
  metadata: EntityMetadata,
  isRecord = false,
): object {
  check(what, fields, isPlain);
  // A plain object has just been required. Object.entries would take five times as long as Object.keys.
  const given = fields as Record<string, unknown>;
  const { recordOnly = "Id" } = metadata;
  if (isRecord) check(`${what}: Id`, given["Id"], isIntegerFrom1);
  let missing = given[recordOnly] === undefined ? recordOnly : undefined;
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (typeof value === "string") {
      const date = isDateField(metadata, name) ? requireDate(`${what}: ${name}`, value) : value;
      if (date !== value) (changed ??= { ...given })[name] = date;
    } else if (value === undefined) missing ??= name;
    // Skipping the most frequent values here saves a call for each.
    else if (value !== null && typeof value !== "boolean" && !Number.isFinite(value))
      requireJson(name, value, 1);
  }
  if (isRecord && (missing || isRow(fields))) {
    throw new TypeError(
      `${what} expects a full record, got ${missing ? `one without ${missing}` : "a row of a list, which lacks fields"}. PUT clears missing fields. Pass a record from get(), or use update().`,
    );
  }
  return changed ?? fields;
}
