import type { Entity } from "../../document/api.ts";
import type { StoredRecord } from "../../document/record.ts";
import type { FieldError } from "../invalid.ts";

/** The rules for records that their schemas cannot express. They apply to requests and imports. */
export const ruleViolations = (entity: Entity, record: StoredRecord): FieldError[] => [
  ...invoiceViolations(entity, record),
  ...timeViolations(entity, record),
];

/** A client observed that a single invoice is refused unless the paying member is in the team. */
function invoiceViolations(entity: Entity, record: StoredRecord): FieldError[] {
  const [invoice, payer, members] = ["CreateSingleInvoiceForTeam", "PayingMemberId", "TeamMembers"] as const;
  if (![invoice, payer, members].every((name) => entity.fields.has(name))) return [];
  const list = record[members];
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

/** A booking ends after it begins, and a check-in that has an end not before it begins. */
function timeViolations({ name }: Entity, { FromTime, ToTime }: StoredRecord): FieldError[] {
  const shortest = new Map([
    ["Booking", 1],
    ["Checkin", 0],
  ]).get(name);
  if (shortest === undefined || typeof FromTime !== "string" || typeof ToTime !== "string") return [];
  const Message = shortest > 0 ? "must be after FromTime" : "must not be before FromTime";
  return Date.parse(ToTime) - Date.parse(FromTime) >= shortest
    ? []
    : [{ AttemptedValue: ToTime, Message, PropertyName: "ToTime" }];
}

/** Resets the fields that break a rule because other records have changed, such as a payer who left the team (assumed). */
export function repair(entity: Entity, record: StoredRecord): void {
  for (const { PropertyName } of invoiceViolations(entity, record))
    record[PropertyName] = entity.fields.get(PropertyName)?.initial ?? null;
}
