const pattern =
  /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

/**
 * A date as ISO 8601 in UTC without the Z: `2026-01-31T09:05:00` or, with a fraction of any length,
 * `2026-01-31T09:05:00.1234567`. Two of them compare as text. Text without a zone is UTC, and a date without a time is
 * midnight UTC, whatever zone the machine is in.
 *
 * @returns undefined for anything else: `01/02/2026`, 30 February, an invalid `Date`, a year beyond 9999
 */
export function parseDate(value: unknown): string | undefined {
  const written =
    value instanceof Date ? (Number.isNaN(value.getTime()) ? "" : value.toISOString()) : String(value);
  const [, day, time = "00:00", seconds = "00", digits = "", zone = "Z"] = pattern.exec(written) ?? [];
  const local = `${day}T${time}:${seconds}`;
  const start = Date.parse(`${local}Z`);
  // Date.parse makes 2 March of 30 February.
  if (Number.isNaN(start) || secondsOf(start) !== local) return undefined;
  const [, sign, hours, minutes] = /(.)(\d\d):?(\d\d)/.exec(zone) ?? ["", "+", 0, 0];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  const utc = secondsOf(sign === "-" ? start + offset : start - offset);
  const fraction = digits.replace(/0+$/, "");
  return utc.length === 19 ? utc + (fraction && `.${fraction}`) : undefined;
}

function secondsOf(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "");
}

/** @throws {TypeError} for what `parseDate` does not read. The value is not shown: it may be a date of birth. */
export function requireDate(what: string, value: unknown): string {
  const date = parseDate(value);
  if (date === undefined) {
    throw new TypeError(
      `${what} expects a valid Date or ISO 8601 text such as 2026-01-31, 2026-01-31T09:05Z or 2026-01-31T09:05:00+01:00, got other ${typeof value === "string" ? "text" : typeof value}.`,
    );
  }
  return date;
}
