import type { Comparison, Entity } from "../../document/api.ts";
import { isObject, type Json } from "../../document/json.ts";
import type { StoredRecord } from "../../document/record.ts";
import { columnValue } from "../../store/tables/columns.ts";
import { noLimit } from "../../store/search.ts";
import type { Store } from "../../store/store.ts";
import type { Call } from "../call.ts";

/** Values that records must have. A list must contain its value; a range includes both ends. */
type Where = Readonly<Record<string, Json>>;

/** The ids of the records that match, in the order of their ids; at most `limit`. */
export function findBy(store: Store, entity: Entity, where: Where, limit = noLimit): readonly number[] {
  const order = entity.fields.get("Id");
  const conditions = Object.entries(where).flatMap(([name, given]) => {
    const field = entity.fields.get(name);
    if (!field) return [];
    const condition = (comparison: Comparison, value: Json) => ({
      field,
      comparison,
      values: [comparison === "contains" ? Number(value) : columnValue(field, value)],
    });
    if (isObject(given))
      return (["from", "to"] as const).flatMap((end) => {
        const value = given[end];
        return value === undefined ? [] : [condition(end, value)];
      });
    return [condition(field.type === "ids" ? "contains" : "equals", given)];
  });
  return order ? store.find(entity, { conditions, order, descending: false, limit, offset: 0 }) : [];
}

/** Reads a record by the name of its entity. Undefined if there is no such record, or no id. */
export function readNamed(
  { api, store }: Pick<Call, "api" | "store">,
  name: string,
  id: Json | undefined,
): StoredRecord | undefined {
  const entity = api.entities.get(name);
  return entity && typeof id === "number" ? store.read(entity, id) : undefined;
}

/** The records that match, as `findBy` finds them. */
export const readBy = (store: Store, entity: Entity, where: Where): readonly StoredRecord[] =>
  findBy(store, entity, where).flatMap((id): StoredRecord[] => {
    const record = store.read(entity, id);
    return record ? [record] : [];
  });
