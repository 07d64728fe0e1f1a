import type { Schema } from "../openapi.ts";

/** The type of a presented schema in words: `integer (int64)`, `array of string or null`. */
export function typeOf(schema: Schema): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (schema.type === undefined && choices !== undefined) {
    return [...new Set(choices.map((choice) => choice.title ?? typeOf(choice)))].join(" or ");
  }
  const types = [schema.type ?? []].flat().map((type) => {
    if (type === "array") return `array of ${typeOf(schema.items ?? {})}`;
    return type !== "null" && schema.format !== undefined ? `${type} (${schema.format})` : type;
  });
  return types.length === 0 ? "any" : types.join(" or ");
}
