import { titleOf, toTimestamp, type StoredRecord } from "../document/record.ts";
import type { Call } from "./call.ts";

// What the service does beyond storing what it is sent. Each effect works on any entity that has its fields.

/** Does what a write asks for besides its values. Call it before the record is saved. */
export function applySideEffects(call: Call, record: StoredRecord, before?: StoredRecord): void {
  startPlan(call, record, before);
  if (call.values.get("CreateUser") === true && record["UserId"] === null) giveUser(call, record);
  showUser(call, record, before);
}

/**
 * Starts a plan that is given at creation. It bills on the day of creation (documented) and starts then (assumed), unless
 * the body says otherwise.
 */
function startPlan({ entity, now }: Call, record: StoredRecord, before: StoredRecord | undefined): void {
  const hasFields = ["TariffId", "BillingDay", "RenewalDate"].every((name) => entity.fields.has(name));
  if (before || !hasFields || record["TariffId"] === null) return;
  record["BillingDay"] ??= now().getUTCDate();
  record["RenewalDate"] ??= toTimestamp(now());
}

/** Creates a login account for a record, or finds the one with its address. No e-mail is ever sent. */
export function giveUser({ entity, accounts }: Call, record: StoredRecord): void {
  const email = record["Email"];
  if (!entity.fields.has("UserId") || typeof email !== "string") return;
  record["UserId"] = accounts.invite(email, titleOf(entity, record) ?? email);
}

/** Sets what a record shows of its login account. An id that the sandbox does not know is kept as given. */
export function showUser({ entity, accounts }: Call, record: StoredRecord, before?: StoredRecord): void {
  if (!entity.fields.has("UserId") || record["UserId"] === (before?.["UserId"] ?? null)) return;
  const user = typeof record["UserId"] === "number" ? accounts.find(record["UserId"]) : undefined;
  const shown: StoredRecord = {
    UserFullName: user?.fullName ?? null,
    UserIsAdmin: user ? user.isAdmin : null,
    UserActive: user ? true : null,
  };
  for (const [name, value] of Object.entries(shown)) if (entity.fields.has(name)) record[name] = value;
}
