import { isMapping, type Mapping } from "../document/mapping.ts";

/** The entity that the field refers to, by `x-nexudus-relation`. */
export function relationOf(field: Mapping): { readonly entity?: string; readonly undescribed?: string } {
  const relation = field["x-nexudus-relation"];
  if (!isMapping(relation)) return {};
  const { entity, undescribed } = relation;
  return {
    ...(typeof entity === "string" && { entity }),
    ...(typeof undescribed === "string" && { undescribed }),
  };
}

/** The type of the field's values, without null: `string`, `date-time`, `integer`, `array` … */
export function typeOf(field: Mapping): string {
  if (field["format"] === "date-time") return "date-time";
  const type: unknown = [field["type"]].flat().find((one) => one !== "null");
  return typeof type === "string" ? type : "integer";
}

/** The reference to the enumeration of a field, relative to openapi.yaml. */
export function enumerationOf(field: Mapping): Mapping | undefined {
  const first: unknown = Array.isArray(field["anyOf"]) ? field["anyOf"][0] : undefined;
  const ref = isMapping(first) ? first["$ref"] : undefined;
  return typeof ref === "string" ? { $ref: ref.replace(/^\.\//, "components/schemas/") } : undefined;
}

export function isList(field: Mapping): boolean {
  return [field["type"]].flat().includes("array");
}
