// The filters of an entity as one object: names without prefix, ranges as { from, to }.
import {
  type Document,
  type Entity,
  type Parameter,
  parametersOf,
  type Schema,
  schemaAt,
} from "./document.ts";

/** Written by the transform of openapi.ts as the TypeScript type it names. */
export const typeScriptType = "x-typescript-type";

export interface Filters {
  readonly schema: Schema;
  /** Filters that the service wants without the entity's prefix. */
  readonly bare: readonly string[];
}

const paging = new Set(["page", "size", "orderby", "dir"]);

/** The query parameters of the list operation that filter, but for lists of ids (the client's getMany sends those). */
export function filtersOf(document: Document, entity: Entity): Filters {
  const list = entity.operations.find(({ operation }) => operation.operationId.startsWith("list"));
  if (list === undefined) throw new Error(`The entity ${entity.name} has no list operation.`);
  const prefix = `${entity.name}_`;
  const properties: Record<string, Schema> = {};
  const bare: string[] = [];
  for (const parameter of parametersOf(document, list.operation)) {
    if (parameter.in !== "query" || paging.has(parameter.name) || parameter.content !== undefined) continue;
    const range = new RegExp(`^(from|to)_${prefix}(.+)$`).exec(parameter.name);
    const name = range?.[2] ?? parameter.name.replace(new RegExp(`^${prefix}`), "");
    if (range === null && name === parameter.name) bare.push(name);
    const value = inputType(document, parameter);
    const earlier = properties[name];
    const earlierDescription = earlier?.description ?? "";
    if (range === null) {
      properties[name] = {
        description: [parameter.description, earlierDescription].filter(Boolean).join("\n\n"),
        oneOf: [...(earlier?.oneOf ?? []), value],
      };
    } else if (range[1] === "from") {
      properties[name] = {
        description: [earlierDescription, `A range, both ends included. ${parameter.description ?? ""}`]
          .filter(Boolean)
          .join("\n\n"),
        oneOf: [...(earlier?.oneOf ?? []), rangeOf(value)],
      };
    }
  }
  return { schema: { type: "object", properties }, bare };
}

/** Dates may be given as text or as a Date: the client writes them as the service reads them. */
function inputType(document: Document, parameter: Parameter): Schema {
  const schema = parameter.schema ?? {};
  const isDate =
    schema.$ref?.endsWith("/FilterDateTime") ?? schemaAt(document, schema).format === "date-time";
  return isDate ? { [typeScriptType]: "DateInput" } : withoutDescription(schema);
}

function rangeOf(value: Schema): Schema {
  return { [typeScriptType]: value[typeScriptType] === "DateInput" ? "Range<DateInput>" : "Range<number>" };
}

function withoutDescription(schema: Schema): Schema {
  const { description: _parameterSaysIt, ...rest } = schema;
  return rest;
}
