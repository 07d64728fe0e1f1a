import type { Api, Entity } from "../document/api.ts";
import { idsIn, type StoredRecord } from "../document/record.ts";
import type { Change } from "../operations/change.ts";
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
 * Finds the active webhooks that a change triggers: those of its event whose location the record belongs to, or all if the
 * record belongs to none.
 */
export function findWebhooks(webhook: Entity, store: Store, { entity, id, kind }: Change): Triggered[] {
  const [Action, Active, Id] = ["Action", "Active", "Id"].map((name) => webhook.fields.get(name));
  // `CoworkerCreate`, but `TeamCreated`.
  const [number, event] =
    [...(Action?.memberNames ?? [])].find(([, name]) => name.replace(/d$/, "") === entity.name + kind) ?? [];
  if (!Action || !Active || !Id || number === undefined || event === undefined) return [];
  const conditions = [
    { field: Action, comparison: "equals", values: [number] },
    { field: Active, comparison: "equals", values: [1] },
  ] as const;
  const { ids } = store.search(webhook, { conditions, order: Id, descending: false, limit: 1000, offset: 0 });
  // Not from the cache: the transaction may still fail.
  const record = ids.length > 0 ? store.read(entity, id) : undefined;
  if (!record) return [];
  const locations = new Set(
    [...entity.fields.values()].flatMap(({ name, relation }) =>
      relation?.entity === "Business" || (entity.name === "Business" && name === "Id")
        ? idsIn(record[name])
        : [],
    ),
  );
  return ids
    .filter(
      (one) =>
        locations.size === 0 ||
        idsIn(store.read(webhook, one)?.["BusinessId"]).some((location) => locations.has(location)),
    )
    .map((one) => ({ webhook: one, event, record }));
}
