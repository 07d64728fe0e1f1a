/**
 * A request body as JSON, or as a form where the content type says so.
 *
 * @throws {TypeError} for values that JSON would turn into null or {} without a word
 */
export function serializeBody(body: unknown, headers?: Headers | Record<string, unknown>): string {
  const type = headers instanceof Headers ? headers.get("content-type") : undefined;
  if (type?.toLowerCase().startsWith("application/x-www-form-urlencoded")) {
    // The caller chose a form, which is a flat record of text.
    return new URLSearchParams(body as Record<string, string>).toString();
  }
  return JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    // JSON.stringify has already called toJSON on `value`; the holder still has what the caller gave.
    const given = this[key];
    // Nearly all of a record is text, flags and nulls, which go out as they are.
    if (typeof given === "string" || typeof given === "boolean" || given === null) return value;
    if (
      (typeof given === "number" && !Number.isFinite(given)) ||
      (given instanceof Date && Number.isNaN(given.getTime())) ||
      /^(function|symbol|bigint)$/.test(typeof given) ||
      (given === undefined && Array.isArray(this)) ||
      // Blob, Map, typed array and their kind: objects that JSON would empty.
      (given === value && typeof given === "object" && !/^(Object|Array|Null)$/.test(kindOf(given)))
    ) {
      // The kind and not the value, which may be a password in a form.
      const shown = typeof given === "number" ? given : kindOf(given);
      throw new TypeError(
        `${key || "body"}: ${shown} cannot be sent as JSON. Give a plain value, or null to clear.`,
      );
    }
    return value;
  });
}

/** What a value is, beyond `typeof`: `Map`, `Blob`, `Array`, `Null`. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
