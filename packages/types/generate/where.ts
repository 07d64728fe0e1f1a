// The filters of an entity as one object: names without prefix, ranges as { from, to }.
import { unprefixedFilters } from "../src/operations.ts";
import {
  type Document,
  type Operation,
  type Parameter,
  parametersOf,
  type Schema,
  schemaAt,
} from "./document.ts";

/** Written by the transform of openapi.ts as the TypeScript type it names. */
export const typeScriptType = "x-typescript-type";

const paging = new Set(["page", "size", "orderby", "dir"]);

/**
 * The query parameters of the list operation that filter, but for lists of ids (the client's getMany sends those).
 *
 * @throws {Error} for a filter whose name a client could not derive from the field's
 */
export function whereSchema(document: Document, entity: string, list: Operation): Schema {
  const prefix = `${entity}_`;
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const parameter of parametersOf(document, list)) {
    if (parameter.in !== "query" || paging.has(parameter.name) || parameter.content !== undefined) continue;
    const range = new RegExp(`^(from|to)_${prefix}(.+)$`).exec(parameter.name);
    const name = range?.[2] ?? parameter.name.replace(new RegExp(`^${prefix}`), "");
    if (range === null && name === parameter.name && !unprefixedFilters.includes(name)) {
      throw new Error(`The filter ${name} of ${list.operationId} must be named ${prefix}${name}.`);
    }
    if (parameter.required === true) required.push(name);
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
  return { type: "object", required, properties };
}

/** Dates may be given as text or as a Date: the client writes them as the service reads them. */
function isDateFilter(document: Document, { schema = {} }: Parameter): boolean {
  return schema.$ref?.endsWith("/FilterDateTime") ?? schemaAt(document, schema).format === "date-time";
}

function written(description: string | undefined, type: string): Schema {
  return { description: description ?? "", [typeScriptType]: type };
}
