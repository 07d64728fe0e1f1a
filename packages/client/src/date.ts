import { check } from "./checks.ts";

/** The form in which the service writes dates, for days that every month has. `requireDate` checks the others. */
const canonical = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}Z$/;

const pattern = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:Z|([+-]\d\d):?(\d\d))?)?$/i;

/**
 * A date as ISO 8601 in UTC without the Z: `2026-01-31T09:05:00` or, with a fraction of any length,
 * `2026-01-31T09:05:00.1234567`. The results can be compared as text. Text without a zone is read as UTC, and a date without
 * a time as midnight UTC, regardless of the time zone of the machine.
 *
 * @returns undefined for anything else: `01/02/2026`, 30 February, an invalid `Date`, a year beyond 9999
 */
export function parseDate(value: unknown): string | undefined {
  const text: unknown = value instanceof Date ? value.toJSON() : value;
  const [, day, time = "00:00", seconds = "00", digits = "", hours, minutes] =
    (typeof text === "string" && pattern.exec(text)) || [];
  const local = `${day}T${time}:${seconds}`;
  // Date.parse reads 30 February as 2 March.
  if (new Date(`${local}Z`).getUTCDate() !== Number(day?.slice(8))) return undefined;
  // Without milliseconds and zone.
  const utc = hours ? new Date(`${local}${hours}:${minutes}`).toJSON()?.slice(0, -5) : local;
  const fraction = digits.replace(/0+$/, "");
  return utc?.length === local.length ? utc + (fraction && `.${fraction}`) : undefined;
}

/**
 * The date as `parseDate` returns it, with a Z.
 *
 * @throws {TypeError} if `parseDate` cannot read the value
 */
export function requireDate(what: string, value: unknown): string {
  // Quick, because this is called for each date of a record.
  if (typeof value === "string" && canonical.test(value)) return value;
  const date = parseDate(value);
  check(what, value, () => date !== undefined || expected);
  return `${date}Z`;
}

const expected = "a valid Date or ISO 8601 text such as 2026-01-31 or 2026-01-31T09:05+01:00";
