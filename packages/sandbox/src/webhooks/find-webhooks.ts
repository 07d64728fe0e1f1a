import type { Api, Entity } from "../document/api.ts";
import { idsIn, type StoredRecord } from "../document/record.ts";
import type { Change } from "../operations/change.ts";
import { noLimit } from "../store/search.ts";
import type { Store } from "../store/store.ts";

/** A webhook that an event triggers. */
export interface Triggered {
  readonly webhook: number;
  readonly event: string;
  readonly record: StoredRecord;
}

/** The entity whose records are webhooks; undefined if the document has none. */
export function webhookEntity({ entities }: Api): Entity | undefined {
  const entity = entities.get("WebHook");
  const names = ["Action", "URL", "Active", "BusinessId", "ErrorCount", "LastError", "LastTrigger"];
  return entity && names.every((name) => entity.fields.has(name)) ? entity : undefined;
}

/**
 * Finds the active webhooks that a change triggers: those for its event and for the location of the record. A record without
 * a location triggers those of all locations.
 */
export function findWebhooks(webhook: Entity, store: Store, { entity, id, kind }: Change): Triggered[] {
  const [number, event] = eventsOf(webhook).get(entity.name + kind) ?? [];
  const [Action, Active, Id] = ["Action", "Active", "Id"].map((name) => webhook.fields.get(name));
  if (!Action || !Active || !Id || number === undefined || event === undefined) return [];
  const conditions = [
    { field: Action, comparison: "equals", values: [number] },
    { field: Active, comparison: "equals", values: [1] },
  ] as const;
  const ids = store.find(webhook, { conditions, order: Id, descending: false, limit: noLimit, offset: 0 });
  // Not cached, because the transaction may still fail.
  const record = ids.length > 0 ? store.read(entity, id) : undefined;
  if (!record) return [];
  const locations = new Set(locationsOf(store, entity, record));
  return ids
    .filter(
      (one) =>
        locations.size === 0 ||
        idsIn(store.read(webhook, one)?.["BusinessId"]).some((location) => locations.has(location)),
    )
    .map((one) => ({ webhook: one, event, record }));
}

/** The locations of a record: its own, or those of the records that it requires. A booking is at the location of its resource. */
function locationsOf(store: Store, entity: Entity, record: StoredRecord): readonly number[] {
  const own = locationFieldsOf(entity);
  if (own.length > 0) return own.flatMap((name) => idsIn(record[name]));
  return [...entity.fields.values()].flatMap(({ name, relation, nullable }) => {
    const related = nullable ? undefined : store.tables.get(relation?.entity ?? "")?.entity;
    const [id] = idsIn(record[name]);
    const other = related && id !== undefined ? store.read(related, id) : undefined;
    return related && other ? locationFieldsOf(related).flatMap((field) => idsIn(other[field])) : [];
  });
}

/** The events by entity and action (`TeamCreate` is named `TeamCreated`). Cached, because every write reads them. */
const eventsOf = oncePerEntity(
  ({ fields }) =>
    new Map(
      [...(fields.get("Action")?.memberNames ?? [])].map(
        (member) => [member[1].replace(/d$/, ""), member] as const,
      ),
    ),
);

/** The fields with the locations of a record. */
const locationFieldsOf = oncePerEntity(({ name: entity, fields }) =>
  [...fields.values()].flatMap(({ name, relation }) =>
    relation?.entity === "Business" || (entity === "Business" && name === "Id") ? [name] : [],
  ),
);

function oncePerEntity<Result>(work: (entity: Entity) => Result): (entity: Entity) => Result {
  const known = new WeakMap<Entity, Result>();
  return (entity) => {
    let result = known.get(entity);
    if (result === undefined) {
      result = work(entity);
      known.set(entity, result);
    }
    return result;
  };
}
