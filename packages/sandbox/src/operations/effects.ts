import type { Entity } from "../document/api.ts";
import type { Values } from "./body.ts";
import type { Fault } from "./exchange.ts";
import type { Call } from "./call.ts";
import { moment, titleOf, type StoredRecord } from "../document/record.ts";

// What the service does beyond storing what it is sent. Each effect works on any entity that has its fields.

/** Brings about what a write asks for besides its values. Call it before the record is saved. */
export function applyEffects(call: Call, record: StoredRecord, values: Values, before?: StoredRecord): void {
  startPlan(call, record, before);
  if (values.get("CreateUser") === true && record["UserId"] === null) giveUser(call, record);
  showUser(call, record, before);
}

/**
 * A plan that is given at creation bills on the day of creation, and starts then, unless the body says otherwise. The
 * first is documented, the second assumed.
 */
function startPlan({ entity, now }: Call, record: StoredRecord, before: StoredRecord | undefined): void {
  const hasFields = ["TariffId", "BillingDay", "RenewalDate"].every((name) => entity.fields.has(name));
  if (before || !hasFields || record["TariffId"] === null) return;
  record["BillingDay"] ??= now().getUTCDate();
  record["RenewalDate"] ??= moment(now());
}

/** Makes a login account for a record, or finds the one that has its address. No e-mail is ever sent. */
export function giveUser({ entity, accounts }: Call, record: StoredRecord): void {
  const email = record["Email"];
  if (!entity.fields.has("UserId") || typeof email !== "string") return;
  record["UserId"] = accounts.invite(email, titleOf(entity, record) ?? email);
}

/** Fills in what a record shows of its login account. An id that the sandbox does not know is kept as given. */
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

/** What a record may not be, beyond what its schema says. */
export function brokenRules(entity: Entity, record: StoredRecord): Fault[] {
  const [invoice, payer, members] = ["CreateSingleInvoiceForTeam", "PayingMemberId", "TeamMembers"] as const;
  if (![invoice, payer, members].every((name) => entity.fields.has(name))) return [];
  const list = record[members];
  // Seen by a client: refused unless the paying member is in the team.
  const isMember = Array.isArray(list) && list.includes(record[payer] ?? null);
  return record[invoice] === true && !isMember
    ? [
        {
          AttemptedValue: true,
          Message: "needs a paying member who is one of the team's members",
          PropertyName: invoice,
        },
      ]
    : [];
}

/** Ends what a record asks for when others have changed around it so that it may not any more (assumed): its payer has left. */
export function repair(entity: Entity, record: StoredRecord): void {
  for (const { PropertyName } of brokenRules(entity, record))
    record[PropertyName] = entity.fields.get(PropertyName)?.initial ?? null;
}
