/**
 * A request body as JSON, or as a form where the content type says so.
 *
 * @throws {TypeError} for values that JSON would turn into null or {} without a word
 */
export function serializeBody(body: unknown, headers?: Headers | Record<string, unknown>): string {
  const type = headers instanceof Headers ? headers.get("content-type") : undefined;
  if (type?.startsWith("application/x-www-form-urlencoded")) {
    // The caller chose a form, which is a flat record of text.
    return new URLSearchParams(body as Record<string, string>).toString();
  }
  return JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    // JSON.stringify has already called toJSON on `value`; the holder still has what the caller gave.
    const given = this[key];
    if (
      (typeof given === "number" && !Number.isFinite(given)) ||
      (given instanceof Date && Number.isNaN(given.getTime())) ||
      typeof given === "function" ||
      typeof given === "symbol" ||
      (given === value && isOpaque(given))
    ) {
      throw new TypeError(
        `${key}: ${String(given)} cannot be sent as JSON. Give a plain value, or null to clear.`,
      );
    }
    return value;
  });
}

/** Blob, Map, typed array and their kind: objects that JSON would empty. */
function isOpaque(value: unknown): boolean {
  const tag = Object.prototype.toString.call(value);
  return typeof value === "object" && value !== null && !/ (Object|Array)\]/.test(tag);
}
