import { nameOf, type Schema, schemas } from "./bundle.ts";

function referenced(schema: Schema): Schema {
  const target = schema.$ref === undefined ? undefined : schemas[nameOf(schema.$ref)];
  return target === undefined ? schema : { ...target, ...schema };
}

/** The properties of a schema with `allOf` merged. Later members add to earlier ones. */
export function fieldsOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  if (schema === undefined) return {};
  const { allOf = [], properties = {} } = referenced(schema);
  const fields: Record<string, Schema> = {};
  for (const part of [...allOf.map(fieldsOf), properties]) {
    for (const [name, field] of Object.entries(part)) fields[name] = { ...fields[name], ...field };
  }
  return fields;
}

export function requiredOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const { allOf = [], required = [] } = referenced(schema);
  return [...new Set([...allOf.flatMap(requiredOf), ...required])].toSorted();
}

export function isNullable(schema: Schema | undefined): boolean {
  return [schema, ...(schema?.anyOf ?? [])].some(
    (part) => part?.type === "null" || part?.type?.includes("null"),
  );
}

/** Calls `visit` with every mapping of the document. */
export function walk(node: unknown, visit: (mapping: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
