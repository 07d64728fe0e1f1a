import type { Entity } from "../document/api.ts";
import type { StoredRecord } from "../document/record.ts";
import type { FieldError } from "./response.ts";

/** What is wrong with a record beyond its schema. A rule holds for every entity that has its fields. */
export function ruleViolations(entity: Entity, record: StoredRecord): FieldError[] {
  const [invoice, payer, members] = ["CreateSingleInvoiceForTeam", "PayingMemberId", "TeamMembers"] as const;
  if (![invoice, payer, members].every((name) => entity.fields.has(name))) return [];
  const list = record[members];
  // A client observed that a single invoice is refused unless the paying member is in the team.
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

/** Resets the fields that break a rule because other records have changed, such as a payer who left the team (assumed). */
export function repair(entity: Entity, record: StoredRecord): void {
  for (const { PropertyName } of ruleViolations(entity, record))
    record[PropertyName] = entity.fields.get(PropertyName)?.initial ?? null;
}
