/**
 * How long the service asks to wait, in milliseconds, or undefined where it does not say.
 *
 * Read from `Retry-After` (RFC 9110, section 10.2.3: seconds, or a date, which is compared with the server's own `Date`
 * so that a wrong clock here does no harm), else from a message that says "Wait 1.5 seconds". Of several values the
 * longest counts; malformed ones are ignored.
 */
export function retryAfter(headers: Headers, message: string): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const [now = Date.now()] = httpDates(headers.get("date") ?? "");
  const waits = [
    ...[...value.matchAll(/(?<=^|,)\s*(\d+(?:\.\d+)?)\s*(?=,|$)/g)].map(
      ([, seconds]) => Number(seconds) * 1000,
    ),
    ...httpDates(value).map((date) => Math.max(0, date - now)),
  ];
  if (waits.length > 0) return Math.max(...waits);
  const seconds = /\bwait (\d+(?:\.\d+)?) second/i.exec(message)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

/**
 * The dates in a header, in milliseconds since 1970. HTTP has three forms, all in GMT (RFC 9110, section 5.6.7):
 * `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
 */
function httpDates(value: string): number[] {
  const dates = value.match(
    /\d\d([ -])[A-Z][a-z]{2}\1(\d\d)?\d\d \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}/g,
  );
  return (dates ?? [])
    .map((date) => Date.parse(date.endsWith("GMT") ? date.replaceAll("-", " ") : `${date} GMT`))
    .filter((date) => !Number.isNaN(date));
}
