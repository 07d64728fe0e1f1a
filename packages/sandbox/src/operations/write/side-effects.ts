import { titleOf, type StoredRecord } from "../../document/record.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import { startCheckin } from "../entities/checkins.ts";
import { startContract } from "../entities/contracts.ts";
import { findBy } from "../read/find-by.ts";
import { followPayment } from "../entities/invoices.ts";
import { saveNew } from "../entities/save-new.ts";
import { priceProduct } from "../entities/products.ts";
import { startPass } from "../entities/passes.ts";
import type { Call } from "../call.ts";

// What the service does besides storing what it receives. Each effect applies to every entity that has its fields.

/** Carries out what a write asks for besides its values. Call it before the record is saved. */
export function applySideEffects(call: Call, record: StoredRecord, before?: StoredRecord): void {
  if (call.entity.name === "CoworkerContract") startContract(call, record);
  if (call.entity.name === "CoworkerProduct") priceProduct(call, record);
  if (call.entity.name === "CoworkerTimePass") startPass(call, record, before);
  if (call.entity.name === "CoworkerInvoice") followPayment(record, before);
  if (call.entity.name === "Checkin") startCheckin(call, record, before);
  // A webhook that is switched on again has its ten attempts again.
  if (call.entity.name === "WebHook" && before?.["Active"] === false && record["Active"] === true)
    record["ErrorCount"] = 0;
  startPlan(call, record, before);
  if (call.values.get("CreateUser") === true && record["UserId"] === null) giveUser(call, record);
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
export function giveUser(call: Call, record: StoredRecord): void {
  const { api, entity, store } = call;
  const users = api.entities.get("User");
  const { Email } = record;
  if (!users || !entity.fields.has("UserId") || typeof Email !== "string") return;
  const [known] = findBy(store, users, { Email }, 1);
  const made =
    known ?? saveNew(call, "User", { Email, Active: true, FullName: titleOf(entity, record) })?.["Id"];
  record["UserId"] = made ?? null;
}
