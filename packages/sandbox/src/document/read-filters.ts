import { findField, isPaging, type Comparison, type Entity, type Field, type Filter } from "./api.ts";
import { isObject, items, text, type JsonObject } from "./json.ts";
import type { Schemas } from "./schema.ts";

/**
 * Reads the filters of a list from its query parameters, by lower-case name.
 *
 * @throws Error if a parameter is neither paging nor the name of a field.
 */
export function readFilters(
  parameters: readonly JsonObject[],
  entity: Entity,
  schemas: Schemas,
): Map<string, Filter> {
  const filters = new Map<string, Filter>();
  for (const parameter of parameters) {
    const name = text(parameter, "name") ?? "";
    if (parameter["in"] !== "query" || isPaging(name)) continue;
    const spelled = new RegExp(`^(?:(from|to)_)?(?:${entity.name}_)?(.+)$`, "i").exec(name);
    const field = findField(entity, spelled?.[2] ?? name);
    if (!field) throw new Error(`The document's filter ${name} names no field of ${entity.name}.`);
    const schema = parameter["schema"];
    const parts = schema === undefined ? [] : schemas.parts(schemas.resolve(schema));
    const members = parts.flatMap((part) => items(part["enum"])).filter((value) => typeof value === "number");
    filters.set(name.toLowerCase(), {
      name,
      field,
      comparison: comparisonOf(spelled?.[1]?.toLowerCase(), field, isObject(parameter["content"])),
      isGuid: parts.some((part) => part["format"] === "uuid"),
      members: members.length > 0 ? members : undefined,
    });
  }
  return filters;
}

function comparisonOf(prefix: string | undefined, field: Field, isList: boolean): Comparison {
  if (prefix === "from" || prefix === "to") return prefix;
  if (field.type === "ids") return "contains";
  return isList ? "in" : "equals";
}
