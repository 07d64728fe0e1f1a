import { randomUUID } from "node:crypto";
import { toTimestamp } from "../../document/timestamp.ts";
import type { StoredRecord } from "../../document/record.ts";
import type { Call } from "../call.ts";
import type { FieldError } from "../invalid.ts";

// The rules of passes. All are assumed, except that a create ignores `Used`.

/** The maximum number of passes that one create makes. */
const maximumPasses = 100;

/** Checks the number of passes that a create asks for. */
export function passErrors(call: Call, { CreateMultiple = null }: StoredRecord): FieldError[] {
  if (call.operation.kind !== "create" || call.entity.name !== "CoworkerTimePass") return [];
  const isPossible = Number(CreateMultiple) >= 1 && Number(CreateMultiple) <= maximumPasses;
  const Message = `must be from 1 to ${maximumPasses}`;
  return isPossible ? [] : [{ AttemptedValue: CreateMultiple, Message, PropertyName: "CreateMultiple" }];
}

/** Completes a sold pass before it is stored: by default it can be used once, and a created pass is unused. */
export function startPass({ now }: Call, pass: StoredRecord, before: StoredRecord | undefined): void {
  if (!before) Object.assign(pass, { Used: false, TotalUses: 1 });
  const isUsed = pass["Used"] === true;
  pass["RemainingUses"] = isUsed ? 0 : (pass["TotalUses"] ?? null);
  pass["UsedDate"] = isUsed ? (pass["UsedDate"] ?? toTimestamp(now())) : null;
}

/** Creates the other passes that a create asks for. */
export function createMorePasses({ entity, store, outbox }: Call, pass: StoredRecord): void {
  for (let made = 1; made < Number(pass["CreateMultiple"]); made++) {
    const { Id } = store.save(entity, { ...pass, Id: 0, UniqueId: randomUUID() });
    outbox.note({ entity, id: Number(Id), kind: "Create" });
  }
}
