import type { Entity, Field } from "./api.ts";

const byLowerCase = new WeakMap<Entity, ReadonlyMap<string, Field>>();

/**
 * Finds the field that a filter or `orderby` names, in any case: itself (`FullName`), a reference (`Country` is
 * `CountryId`), or a property of what it refers to (`InvoicingBusiness_Name` is `InvoicingBusinessName`).
 */
export function findField(entity: Entity, property: string): Field | undefined {
  const wanted = property.toLowerCase();
  if (wanted === "") return undefined;
  let fields = byLowerCase.get(entity);
  if (!fields) {
    fields = new Map([...entity.fields].map(([name, field]) => [name.toLowerCase(), field]));
    byLowerCase.set(entity, fields);
  }
  return fields.get(wanted) ?? fields.get(`${wanted}id`) ?? fields.get(wanted.replaceAll("_", ""));
}
