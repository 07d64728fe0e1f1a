import type { Entity } from "../../document/api.ts";
import { idsIn, type StoredRecord } from "../../document/record.ts";
import { setupEntities } from "../../document/setup-entities.ts";
import { bookingErrors } from "../entities/bookings.ts";
import type { Call } from "../call.ts";
import { requireToday } from "../entities/checkins.ts";
import { memberLimitErrors } from "../validation/member-limit.ts";
import { accessDenied, ApiError } from "../response.ts";
import { invalid } from "../invalid.ts";
import { ruleViolations } from "../validation/rules.ts";
import { passErrors } from "../entities/passes.ts";
import { webhookAddressErrors } from "../validation/webhook-address.ts";
import type { Values } from "../validation/body-validator.ts";

/**
 * Copies the values of a body into a record. Helper fields are not stored, except `AddedTeams`,
 * `RemovedTeams` and their like: they change the list that the body gives or, if it gives none, the stored one (assumed).
 */
export function assign(record: StoredRecord, entity: Entity, values: Values, before: StoredRecord): void {
  for (const [name, value] of values) {
    const field = entity.fields.get(name);
    if (field && !field.helper) record[name] = field.type === "ids" ? (value ?? []) : value;
  }
  for (const field of entity.fields.values()) {
    if (field.type !== "ids") continue;
    const added = values.get(`Added${field.name}`);
    const removed = values.get(`Removed${field.name}`);
    if (added === undefined && removed === undefined) continue;
    const base = idsIn(values.has(field.name) ? record[field.name] : before[field.name]);
    const gone = new Set(idsIn(removed));
    record[field.name] = [...new Set([...base, ...idsIn(added)])].filter((id) => !gone.has(id));
  }
}

/**
 * Checks a record before it is stored. `before` is the stored record, undefined for a create.
 *
 * @throws ApiError (401) for a foreign key to a record that does not exist, as a client observed; ApiError (400) for a
 *   record that breaks a rule of its entity.
 */
export function checkRecord(call: Call, record: StoredRecord, before?: StoredRecord): void {
  const { api, entity, store, references } = call;
  for (const { name, relation, readOnly } of entity.fields.values()) {
    const related = relation && !readOnly ? api.entities.get(relation.entity) : undefined;
    const isUnchecked = references === "unchecked" && setupEntities.has(relation?.entity ?? "");
    if (related && !isUnchecked && idsIn(record[name]).some((id) => !store.has(related, id)))
      throw new ApiError(accessDenied);
  }
  if (entity.name === "Checkin") requireToday(call, record);
  const violations = [
    ...ruleViolations(entity, record),
    ...memberLimitErrors(call, entity, record),
    ...(entity.name === "Booking" ? bookingErrors(call, record, before) : []),
    ...passErrors(call, record),
    ...webhookAddressErrors(call),
  ];
  if (violations.length > 0) throw new ApiError(invalid(violations));
}
