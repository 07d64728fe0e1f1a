import type { LocatedNode } from "./located-node.ts";

/** A schema and every schema that its `allOf` brings in, however deep; each once. */
export function composed(schema: LocatedNode, seen = new Set<string>()): LocatedNode[] {
  const identity = schema.location.absolutePointer;
  if (seen.has(identity)) return [];
  seen.add(identity);
  const members = schema.get("allOf")?.items() ?? [];
  return [schema, ...members.flatMap((member) => composed(member, seen))];
}

/** Every property that an object of this schema may have, `allOf` merged. */
export function propertiesOf(schema: LocatedNode): Map<string, LocatedNode> {
  const properties = new Map<string, LocatedNode>();
  for (const part of composed(schema)) {
    for (const [name, property] of part.get("properties")?.entries() ?? []) {
      if (!properties.has(name)) properties.set(name, property);
    }
  }
  return properties;
}

/** Every property that an object of this schema must have, `allOf` merged. */
export function requiredOf(schema: LocatedNode): Set<string> {
  return new Set(composed(schema).flatMap((part) => ownRequired(part)));
}

/** The names that stand in the schema's own `required`. */
export function ownRequired(schema: LocatedNode): string[] {
  return (schema.get("required")?.items() ?? []).flatMap((name) =>
    typeof name.value === "string" ? [name.value] : [],
  );
}

/** A schema and its `anyOf` and `oneOf` alternatives, where they allow strings and have another format than this one. */
export function stringsWithoutFormat(schema: LocatedNode, format: string): LocatedNode[] {
  const types = [schema.get("type")?.value].flat();
  const own = types.includes("string") && schema.text("format") !== format ? [schema] : [];
  const alternatives = ["anyOf", "oneOf"].flatMap((keyword) => schema.get(keyword)?.items() ?? []);
  return [...own, ...alternatives.flatMap((one) => stringsWithoutFormat(one, format))];
}

/** The types that a schema allows, its `anyOf` and `oneOf` alternatives included. */
export function typesOf(schema: LocatedNode): Set<string> {
  const types = new Set([schema.get("type")?.value].flat().map(String));
  for (const keyword of ["anyOf", "oneOf"]) {
    for (const alternative of schema.get(keyword)?.items() ?? []) {
      for (const name of typesOf(alternative)) types.add(name);
    }
  }
  return types;
}
