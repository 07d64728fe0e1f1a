import { provenanceOf, type Body } from "../document.ts";
import type { Header, Parameter, Provenance, Schema } from "../openapi.ts";

/** A parameter, a header, or a property of a body at any depth, as an entry of a list. */
export interface Field {
  /** From the top of the body: `Records[].FullName`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly default: unknown;
  readonly description: string;
  readonly provenance: Provenance;
  readonly schema: Schema;
  /** The title of its group; undefined where the list has none. */
  readonly group: string | undefined;
}

/** One value of an enumeration. */
export interface Member {
  readonly value: unknown;
  readonly name: string | undefined;
  readonly description: string | undefined;
}

/** One of the shapes that a body may have. Most bodies have one, without a title. */
export interface Shape {
  readonly title: string | undefined;
  readonly description: string;
  readonly fields: readonly Field[];
}

/** The shapes of a body with all fields of each, in the document's order. */
export function shapesOf({ schema }: Body): Shape[] {
  return (schema.oneOf ?? schema.anyOf ?? [schema]).map((shape) => ({
    title: shape.title,
    description: shape.description ?? "",
    fields: propertiesOf(shape),
  }));
}

/** The properties of a presented schema, and those inside them. */
export function propertiesOf(schema: Schema, prefix = "", outer?: string): Field[] {
  if (schema.items !== undefined) return propertiesOf(schema.items, `${prefix}[]`, outer);
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    const group = property["x-group"] ?? outer;
    const required = schema.required?.includes(key) ?? false;
    const field = { ...fieldOf(name, property, property), required, group };
    return [field, ...propertiesOf(property, name, group)];
  });
}

/** A parameter as an entry of a list. */
export function parameterField(parameter: Parameter): Field {
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
  return { ...fieldOf(parameter.name, parameter, schema), required: parameter.required ?? false };
}

type Part = Pick<Schema, "deprecated" | "description" | "x-provenance" | "x-group">;

const fieldOf = (name: string, part: Part, schema: Schema): Field => ({
  name,
  type: typeOf(schema),
  required: false,
  deprecated: part.deprecated ?? false,
  readOnly: schema.readOnly ?? false,
  default: schema.default,
  description: part.description ?? "",
  provenance: provenanceOf(part),
  schema,
  group: part["x-group"],
});

/** A header of a response as an entry of a list. */
export const headerField = (name: string, header: Header): Field =>
  fieldOf(name, header, header.schema ?? {});

/** A type in words: `integer (int64)`, `array of string or null`. */
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

/** The values that a presented schema names, its own or those of its items. */
export function membersOf(schema: Schema): Member[] {
  if (schema.enum === undefined && schema.items?.enum !== undefined) return membersOf(schema.items);
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.map((value, index) => ({
    value,
    name: schema["x-enum-varnames"]?.[index],
    description: schema["x-enumDescriptions"]?.[String(value)],
  }));
}
