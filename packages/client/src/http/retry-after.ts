/**
 * How long the service asks to wait, in milliseconds, or undefined if it does not say.
 *
 * Read from `Retry-After` (RFC 9110, section 10.2.3), else from a message that says "Wait 1.5 seconds". A date is compared
 * with the server's `Date` header, so a wrong local clock does not matter. If there are several values, the longest wait
 * is used. Malformed values are ignored.
 */
export function retryAfter(headers: Pick<Headers, "get">, message: string): number | undefined {
  const [clock = Date.now()] = httpDates(headers.get("date"));
  const value = headers.get("retry-after");
  const waits = [
    ...(value?.split(",") ?? []).filter((part) => seconds.test(part)).map((part) => Number(part) * 1000),
    ...httpDates(value).map((date) => Math.max(0, date - clock)),
  ];
  if (waits.length > 0) return Math.max(...waits);
  const asked = /\bwait (\d+(\.\d+)?) second/i.exec(message)?.[1];
  return asked === undefined ? undefined : Number(asked) * 1000;
}

const seconds = /^\s*\d+(\.\d+)?\s*$/;

/**
 * The dates in a header, in milliseconds since 1970. HTTP has three forms, all in GMT (RFC 9110, section 5.6.7):
 * `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
 */
function httpDates(value: string | null): number[] {
  // Without the day of the week and its comma, which also separates values.
  const dates = value?.match(
    /\d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} [\d:]{8}(?= GMT)|[A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}/g,
  );
  return (dates ?? [])
    .map((date) => Date.parse(`${date.replaceAll("-", " ")} GMT`))
    .filter((date) => !Number.isNaN(date));
}
