import { findField } from "../find-field.ts";
import { isPaging } from "../is-paging.ts";
import type { Comparison, Entity, Field, Filter } from "../api.ts";
import { member, text, type JsonObject } from "../json.ts";
import type { Schemas } from "./schemas.ts";

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
  const spelling = new RegExp(`^(?:(from|to)_)?(?:${entity.name}_)?(.+)$`, "i");
  for (const parameter of parameters) {
    const name = text(parameter, "name") ?? "";
    if (parameter["in"] !== "query" || isPaging(name)) continue;
    const spelled = spelling.exec(name);
    const field = findField(entity, spelled?.[2] ?? name);
    if (!field) throw new Error(`The document's filter ${name} names no field of ${entity.name}.`);
    const content = member(parameter["content"], "application/json");
    filters.set(name.toLowerCase(), {
      name,
      // A read by ids checks them itself.
      required: parameter["required"] === true && content === undefined,
      field,
      comparison: comparisonOf(spelled?.[1]?.toLowerCase(), field, content !== undefined),
      schema: schemas.resolve(parameter["schema"] ?? member(content, "schema")),
    });
  }
  return filters;
}

function comparisonOf(prefix: string | undefined, field: Field, isList: boolean): Comparison {
  if (prefix === "from" || prefix === "to") return prefix;
  if (field.type === "ids") return "contains";
  return isList ? "in" : "equals";
}
