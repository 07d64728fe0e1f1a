import type { ResourceMetadata } from "@nexudus-api/types";
import { isDateName } from "@nexudus-api/types/operations";
import { requireObject } from "../checks.ts";
import { requireDate } from "../date.ts";

/** Whether a field holds a date, by its name. The metadata lists the names that mislead. */
export function isDateField({ otherDates = [] }: ResourceMetadata, name: string): boolean {
  return isDateName(name) !== otherDates.includes(name);
}

/**
 * What the caller sends, with its date texts in UTC. A record whose dates are in UTC already is not copied.
 *
 * @throws {TypeError} for text in a date field that is not a date
 */
export function withDates(what: string, fields: object, metadata: ResourceMetadata): object {
  requireObject(what, fields);
  let changed: Record<string, unknown> | undefined;
  // An object has just been required.
  const given = fields as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (typeof value !== "string" || !isDateField(metadata, name)) continue;
    const date = `${requireDate(`${what}: ${name}`, value)}Z`;
    if (date !== value) (changed ??= { ...given })[name] = date;
  }
  return changed ?? fields;
}
