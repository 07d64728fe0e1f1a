import { toTimestamp } from "../../document/timestamp.ts";
import type { StoredRecord } from "../../document/record.ts";
import { afterWrite } from "./after-write.ts";
import { assign, checkRecord } from "./assign.ts";
import { stamp, type Call } from "../call.ts";
import { missingRecord } from "../missing-record.ts";
import { actionResult, type ApiResponse } from "../response.ts";
import { invalid } from "../invalid.ts";
import { applySideEffects } from "./side-effects.ts";

/** Replaces a record by the body, and clears what the body leaves out. */
export async function replace(call: Call): Promise<ApiResponse> {
  const { entity, store, values } = call;
  const id = Number(call.body["Id"]);
  if (!store.has(entity, id)) return missingRecord(call, id);
  const pictures = await call.pictures.fetch(call);
  if (pictures.errors.length > 0) return invalid(pictures.errors);
  const on = toTimestamp(call.now());
  return call.write(() => {
    const before = store.read(entity, id);
    if (!before) return missingRecord(call, id);
    const record: StoredRecord = { ...before };
    // What the body leaves out gets the value that a create would have given it.
    for (const field of entity.writable.values()) {
      if (entity.fields.has(field.name)) record[field.name] = field.initial;
    }
    assign(record, entity, values, before);
    checkRecord(call, record, before);
    applySideEffects(call, record, before);
    const saved = store.save(entity, stamp(call, record, on), before);
    pictures.keep(saved);
    afterWrite(call, saved, before);
    call.outbox.note({ entity, id, kind: "Update" });
    return actionResult({
      successful: true,
      message: `${entity.name} was successfully updated.`,
      value: JSON.stringify({ Id: id }),
      updated: { on, by: call.user.email },
    });
  });
}
