import { randomUUID } from "node:crypto";
import { blank, type StoredRecord } from "../../document/record.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import { stamp, type Call } from "../call.ts";

/** Stores a record that follows from another one, such as an invoice. Undefined if the document lacks the entity. */
export function saveNew(call: Call, name: string, values: StoredRecord): StoredRecord | undefined {
  const entity = call.api.entities.get(name);
  if (!entity) return undefined;
  const on = toTimestamp(call.now());
  const record = { ...blank(entity), UniqueId: randomUUID(), CreatedOn: on, ...values };
  const saved = call.store.save(entity, stamp({ ...call, entity }, record, on));
  call.outbox.note({ entity, id: Number(saved["Id"]), kind: "Create" });
  return saved;
}
