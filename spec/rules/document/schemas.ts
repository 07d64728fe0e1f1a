import type { Place } from "./place.ts";

/** A schema and every schema that its `allOf` brings in, however deep; each once. */
function composed(schema: Place, seen = new Set<string>()): Place[] {
  const identity = schema.location.absolutePointer;
  if (seen.has(identity)) return [];
  seen.add(identity);
  const members = schema.get("allOf")?.items() ?? [];
  return [schema, ...members.flatMap((member) => composed(member, seen))];
}

/** Every property that an object of this schema may have, `allOf` merged. */
export function propertiesOf(schema: Place): Map<string, Place> {
  const properties = new Map<string, Place>();
  for (const part of composed(schema)) {
    for (const [name, property] of part.get("properties")?.entries() ?? []) {
      if (!properties.has(name)) properties.set(name, property);
    }
  }
  return properties;
}

/** Every property that an object of this schema must have, `allOf` merged. */
export function requiredOf(schema: Place): Set<string> {
  return new Set(composed(schema).flatMap((part) => ownRequired(part)));
}

/** The names that stand in the schema's own `required`. */
export function ownRequired(schema: Place): string[] {
  return (schema.get("required")?.items() ?? []).flatMap((name) =>
    typeof name.value === "string" ? [name.value] : [],
  );
}

/** The types that a schema allows, its `anyOf` and `oneOf` alternatives included. */
export function typesOf(schema: Place): Set<string> {
  const type = schema.get("type")?.value;
  const types = new Set((Array.isArray(type) ? type : [type]).map(String));
  for (const keyword of ["anyOf", "oneOf"]) {
    for (const alternative of schema.get(keyword)?.items() ?? []) {
      for (const name of typesOf(alternative)) types.add(name);
    }
  }
  return types;
}
