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
    const isDate = isDateFilter(document, parameter);
    if (range === null) {
      properties[name] = isDate
        ? written(parameter.description, "DateInput")
        : { ...parameter.schema, description: parameter.description ?? "" };
    } else if (range[1] === "from") {
      const value = isDate ? "DateInput" : "number";
      const earlier = properties[name];
      properties[name] =
        earlier === undefined
          ? written(`${parameter.description ?? ""}\n\nA range; both ends are included.`, `Range<${value}>`)
          : written(
              `${earlier.description ?? ""}\n\nOne value, or a range with both ends included.`,
              `${value} | Range<${value}>`,
            );
    }
  }
  return { schema: { type: "object", properties }, bare };
}

/** Dates may be given as text or as a Date: the client writes them as the service reads them. */
function isDateFilter(document: Document, { schema = {} }: Parameter): boolean {
  return schema.$ref?.endsWith("/FilterDateTime") ?? schemaAt(document, schema).format === "date-time";
}

function written(description: string | undefined, type: string): Schema {
  return { description: description ?? "", [typeScriptType]: type };
}
