import type { Schema } from "../openapi.ts";
import type { Body } from "../operation.ts";
import { fieldOf, type Field } from "./field.ts";

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

/** The properties of a schema, and those inside them. */
function propertiesOf(schema: Schema, prefix = "", outer?: string): Field[] {
  if (schema.items !== undefined) return propertiesOf(schema.items, `${prefix}[]`, outer);
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    const group = property["x-group"] ?? outer;
    const required = schema.required?.includes(key) ?? false;
    const field = { ...fieldOf(name, property, property), required, group };
    return [field, ...propertiesOf(property, name, group)];
  });
}
