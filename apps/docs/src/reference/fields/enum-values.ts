import type { Schema } from "../openapi.ts";

/**
 * The values that a presented schema allows, its own or those of its items, each as a line of Markdown: the value, its
 * name, and what it means.
 */
export function enumValues(schema: Schema): string[] {
  if (schema.enum === undefined && schema.items?.enum !== undefined) return enumValues(schema.items);
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.map((value, index) => {
    const name = schema["x-enum-varnames"]?.[index];
    const description = schema["x-enumDescriptions"]?.[String(value)];
    const words = [name, description].filter(Boolean).join(": ");
    return [`\`${JSON.stringify(value)}\``, words].filter(Boolean).join(" ");
  });
}
