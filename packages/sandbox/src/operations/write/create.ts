import { randomUUID } from "node:crypto";
import { blank, type StoredRecord } from "../../document/record.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import { afterWrite } from "./after-write.ts";
import { assign, checkRecord } from "./assign.ts";
import { stamp, type Call } from "../call.ts";
import { actionResult, type ApiResponse } from "../response.ts";
import { invalid } from "../invalid.ts";
import { applySideEffects } from "./side-effects.ts";

/** Creates a record from the body and the documented defaults. */
export async function create(call: Call): Promise<ApiResponse> {
  const { entity, store, values } = call;
  const pictures = await call.pictures.fetch(call);
  if (pictures.errors.length > 0) return invalid(pictures.errors);
  const on = toTimestamp(call.now());
  return call.write(() => {
    const record = blank(entity);
    assign(record, entity, values, {});
    placeAtHome(call, record);
    checkRecord(call, record);
    Object.assign(record, { Id: 0, UniqueId: randomUUID(), CreatedOn: on, IsNew: false });
    applySideEffects(call, record);
    const saved = store.save(entity, stamp(call, record, on));
    pictures.keep(saved);
    afterWrite(call, saved);
    call.outbox.note({ entity, id: Number(saved["Id"]), kind: "Create" });
    return actionResult({
      successful: true,
      message: `${entity.name} was successfully created.`,
      value: store.text(entity, Number(saved["Id"])),
      updated: { on, by: call.user.email },
    });
  });
}

/**
 * Assigns a new record without a location to one of the caller's locations, as a client observed. Users of the sandbox have the
 * location of the document's example (assumed).
 */
function placeAtHome(call: Call, record: StoredRecord): void {
  const { api, store, references, values } = call;
  const { example, fields } = call.entity;
  const [many, one] = ["Businesses", "InvoicingBusinessId"] as const;
  const home = example?.[one];
  const names = [many, `Added${many}`, one];
  if (!fields.has(many) || typeof home !== "number" || names.some((name) => values.has(name))) return;
  const locations = api.entities.get("Business");
  if (references === "checked" && locations && !store.has(locations, home)) return;
  record[many] = [home];
  record[one] = home;
}
