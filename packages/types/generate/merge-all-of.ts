import { type Document, type Schema, schemaAt } from "./document.ts";

/**
 * Merges `allOf` into one object schema, so that a record reads as one interface with its own properties.
 * Where two members describe a property, the later narrows the earlier (the document's convention): its type applies,
 * with both descriptions.
 */
export function mergeAllOf(document: Document, schema: Schema): Schema {
  const { allOf, ...own } = schemaAt(document, schema);
  if (allOf === undefined) return own;
  const members = [...allOf.map((member) => mergeAllOf(document, member)), own];
  const properties: Record<string, Schema> = {};
  const required = new Set<string>();
  for (const member of members) {
    for (const name of member.required ?? []) required.add(name);
    for (const [name, property] of Object.entries(member.properties ?? {})) {
      const description = [properties[name]?.description, property.description].filter(Boolean).join("\n\n");
      properties[name] = { ...property, ...(description !== "" && { description }) };
    }
  }
  return { ...own, type: "object", properties, ...(required.size > 0 && { required: [...required] }) };
}
