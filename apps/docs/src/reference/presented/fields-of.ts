import { follow, type OpenApiDocument, type Provenance, type Schema } from "../document.ts";

/** One property of a body, at any depth, as a line of a table. */
export interface Field {
  /** From the top of the body: `Records[].FullName`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  /** Whether it does something when it is sent, rather than being stored (`x-nexudus-helper`). */
  readonly acts: boolean;
  readonly default: unknown;
  /** The members of its enumeration. */
  readonly members: readonly Member[];
  readonly provenance: Provenance | undefined;
}

/** One value of an enumeration. */
export interface Member {
  readonly value: unknown;
  readonly name: string | undefined;
  readonly description: string | undefined;
}

/** The properties of a schema, those of what it is composed of, and those inside them, in the document's order. */
export function fieldsOf(schema: Schema, document: OpenApiDocument, prefix = ""): Field[] {
  const { items } = follow(schema, document);
  if (items !== undefined) return fieldsOf(items, document, `${prefix}[].`);
  const whole = merge(schema, document);
  return Object.entries(whole.properties).flatMap(([key, property]) => {
    const name = `${prefix}${key}`;
    const resolved = follow(property, document);
    return [
      {
        name,
        type: typeOf(property, document),
        required: whole.required.has(key),
        description: property.description ?? resolved.description ?? "",
        deprecated: resolved.deprecated ?? false,
        readOnly: resolved.readOnly ?? false,
        acts: resolved["x-nexudus-helper"] ?? false,
        default: resolved.default,
        members: membersOf(property, document),
        provenance: resolved["x-provenance"],
      },
      ...fieldsOf(resolved, document, resolved.items === undefined ? `${name}.` : name),
    ];
  });
}

/** A schema with those it is composed of laid over each other; a property's later mention adds to the earlier one. */
function merge(
  given: Schema,
  document: OpenApiDocument,
): { properties: Record<string, Schema>; required: Set<string> } {
  const schema = follow(given, document);
  const properties: Record<string, Schema> = {};
  const required = new Set<string>();
  const parts = (schema.allOf ?? []).map((part) => merge(part, document));
  for (const part of [...parts, { properties: schema.properties ?? {}, required: schema.required ?? [] }]) {
    for (const [name, property] of Object.entries(part.properties)) {
      const before = properties[name];
      // What narrows a field for one use says why; what the field is stands in the first mention.
      const description = [before?.description, property.description]
        .filter((text) => text !== undefined)
        .join("\n");
      properties[name] = { ...before, ...property, ...(description === "" ? {} : { description }) };
    }
    for (const name of part.required) required.add(name);
  }
  return { properties, required };
}

/** A type in words: `integer (int64)`, `array of string or null`. */
export function typeOf(given: Schema, document: OpenApiDocument): string {
  const schema = follow(given, document);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (schema.type === undefined && choices !== undefined) {
    const names = new Set(choices.flatMap((choice) => typeOf(choice, document).split(" or ")));
    // Null last, as everywhere.
    return [...names].toSorted((a, b) => Number(a === "null") - Number(b === "null")).join(" or ");
  }
  const types = [schema.type ?? []].flat().map((type) => {
    if (type === "array") return `array of ${typeOf(schema.items ?? {}, document) || "anything"}`;
    return type !== "null" && schema.format !== undefined ? `${type} (${schema.format})` : type;
  });
  return types.length === 0 ? "anything" : types.join(" or ");
}

/** The values that a schema names, wherever in it they stand. */
export function membersOf(given: Schema, document: OpenApiDocument): Member[] {
  const schema = follow(given, document);
  if (schema.const !== undefined) return [{ value: schema.const, name: undefined, description: undefined }];
  const values = schema.enum ?? [];
  const names = schema["x-enum-varnames"];
  const descriptions = schema["x-enumDescriptions"];
  return [
    ...values.map((value, index) => ({
      value,
      name: names?.[index],
      description: descriptions?.[String(value)],
    })),
    ...[...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((part) => membersOf(part, document)),
  ];
}
