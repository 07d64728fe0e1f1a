/**
 * How long the service asks to wait, in milliseconds, or undefined where it does not say.
 *
 * Read from `Retry-After` (seconds, or a date, which is measured against the server's own `Date` so that a wrong clock
 * here does no harm) and else from a body that says "Wait 1.5 seconds".
 */
export function retryAfter(headers: Headers, text: string): number | undefined {
  const header = headers.get("retry-after")?.trim();
  if (header) {
    const seconds = Number(header);
    if (seconds >= 0) return seconds * 1000;
    const wait = Date.parse(header) - (Date.parse(headers.get("date") ?? "") || Date.now());
    // A bare negative number parses as a date in some engines.
    if (!Number.isFinite(seconds) && !Number.isNaN(wait)) return Math.max(0, wait);
  }
  const seconds = /\bwait (\d+(?:\.\d+)?) second/i.exec(text)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
