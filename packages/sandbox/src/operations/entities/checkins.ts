import { text } from "../../document/json.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import type { StoredRecord } from "../../document/record.ts";
import { stamp, type Call } from "../call.ts";
import { readBy, readNamed } from "../read/find-by.ts";
import { ApiError, generalFailure, message } from "../response.ts";

// The rules of check-ins. All are assumed, except that an open check-in of another day is refused.

/**
 * @throws ApiError (400) with the general failure, as a client observed, for a new check-in without an end that does not
 *   begin today (in UTC).
 */
export function requireToday({ operation, now }: Call, checkin: StoredRecord): void {
  const isToday = text(checkin, "FromTime")?.slice(0, 10) === toTimestamp(now()).slice(0, 10);
  if (operation.kind === "create" && checkin["ToTime"] === null && !isToday)
    throw new ApiError(message(400, generalFailure));
}

/** Completes a check-in before it is stored, and uses up a pass. */
export function startCheckin(call: Call, checkin: StoredRecord, before: StoredRecord | undefined): void {
  const { api, store, now } = call;
  const passes = api.entities.get("CoworkerTimePass");
  const { CoworkerId, ToTime } = checkin;
  const customer = readNamed(call, "Coworker", CoworkerId);
  if (!passes || !customer) return;
  if (!before) {
    checkin["TariffAtTheTimeOfCheckin"] ??= customer["CoworkerContractTariffNames"] ?? null;
    checkin["TeamsAtTheTimeOfCheckin"] ??= customer["TeamNames"] ?? null;
    checkin["CoworkerTimePassGuid"] ??= findPass(call, checkin)?.["UniqueId"] ?? null;
  }
  const UniqueId = text(checkin, "CoworkerTimePassGuid");
  if (UniqueId === undefined) return;
  for (const pass of readBy(store, passes, { UniqueId, CoworkerId: Number(CoworkerId) })) {
    const UsedDate = pass["UsedDate"] ?? checkin["FromTime"] ?? null;
    const used = { ...pass, Used: true, UsedDate, RemainingUses: 0, CheckedIn: ToTime === null };
    store.save(passes, stamp({ ...call, entity: passes }, used, toTimestamp(now())));
  }
}

/** An unused pass of the customer that has not expired. */
function findPass({ api, store }: Call, checkin: StoredRecord): StoredRecord | undefined {
  const passes = api.entities.get("CoworkerTimePass");
  const own = passes ? readBy(store, passes, { CoworkerId: Number(checkin["CoworkerId"]), Used: false }) : [];
  const from = text(checkin, "FromTime") ?? "";
  return own.find((pass) => (text(pass, "ExpireDate") ?? "9999") > from);
}
