import type { StoredRecord } from "../../document/record.ts";
import type { Call } from "../call.ts";
import { followCharges } from "../entities/bookings.ts";
import { followContracts, keepContracts, renamePlan, signFirstContract } from "../entities/contracts.ts";
import { createMorePasses } from "../entities/passes.ts";

/** Applies the effects of storing a record, in the same transaction. `before` is the previous record, undefined for a create. */
export function afterWrite(call: Call, record: StoredRecord, before?: StoredRecord): void {
  if (call.entity.name === "CoworkerContract") {
    for (const id of new Set([before?.["CoworkerId"], record["CoworkerId"]]))
      if (typeof id === "number") followContracts(call, id);
  }
  if (call.entity.name === "CoworkerExtraService")
    for (const id of new Set([before?.["BookingId"], record["BookingId"]])) followCharges(call, id);
  if (call.entity.name === "Tariff" && before && before["Name"] !== record["Name"]) renamePlan(call, record);
  if (call.entity.name === "CoworkerTimePass" && !before) createMorePasses(call, record);
  if (call.entity.name === "Coworker") {
    if (before) keepContracts(call, record);
    else signFirstContract(call, record);
  }
}
