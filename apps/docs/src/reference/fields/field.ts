import type { Header, Parameter, Provenance, Schema } from "../openapi.ts";
import { provenanceOf } from "../provenance.ts";
import { typeOf } from "./type-of.ts";

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

type Part = Pick<Schema, "deprecated" | "description" | "x-provenance" | "x-group">;

/** A part of the document as an entry of a list. */
export const fieldOf = (name: string, part: Part, schema: Schema): Field => ({
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

/** A parameter as an entry of a list. */
export function parameterField(parameter: Parameter): Field {
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
  return { ...fieldOf(parameter.name, parameter, schema), required: parameter.required ?? false };
}

/** A header of a response as an entry of a list. */
export const headerField = (name: string, header: Header): Field =>
  fieldOf(name, header, header.schema ?? {});
