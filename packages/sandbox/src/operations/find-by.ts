import type { Entity } from "../document/api.ts";
import type { StoredRecord } from "../document/record.ts";
import { columnValue } from "../store/columns.ts";
import type { Store } from "../store/store.ts";

/** The ids of the records that have these values, in the order of their ids; at most `limit`. */
export function findBy(store: Store, entity: Entity, where: StoredRecord, limit = 1000): readonly number[] {
  const order = entity.fields.get("Id");
  const conditions = Object.entries(where).flatMap(([name, value]) => {
    const field = entity.fields.get(name);
    return field ? [{ field, comparison: "equals" as const, values: [columnValue(field, value)] }] : [];
  });
  return order ? store.search(entity, { conditions, order, descending: false, limit, offset: 0 }).ids : [];
}
