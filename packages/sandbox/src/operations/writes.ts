import { randomUUID } from "node:crypto";
import type { Entity } from "../document/api.ts";
import { readJsonObject, type Values } from "./body.ts";
import { applyEffects, brokenRules } from "./effects.ts";
import { accessDenied, actionResult, invalid, notFound, Refusal, type Reply } from "./exchange.ts";
import { absent, stamp, type Call } from "./call.ts";
import { readInteger } from "./query.ts";
import { blank, idsIn, moment, type StoredRecord } from "../document/record.ts";

/** Makes a record of what the body says and of the documented defaults. */
export async function create(call: Call): Promise<Reply> {
  const { entity, store, validator, strict } = call;
  const { values, faults } = validator().read(entity, "Create", await readJsonObject(call.exchange), strict);
  if (faults.length > 0) return invalid(faults);
  const fetched = await call.pictures.fetch(call, values);
  if (fetched.faults.length > 0) return invalid(fetched.faults);
  const on = moment(call.now());
  return store.write(() => {
    const record = blank(entity);
    assign(record, entity, values);
    changeLists(record, entity, values, {});
    check(call, record);
    Object.assign(record, { Id: 0, UniqueId: randomUUID(), CreatedOn: on, IsNew: false });
    applyEffects(call, record, values);
    const saved = store.save(entity, stamp(call, record, on));
    fetched.keep(saved);
    return actionResult({
      successful: true,
      message: `${entity.name} was successfully created.`,
      value: store.read(entity, Number(saved["Id"])),
      updated: { on, by: call.user.email },
    });
  });
}

/** Replaces a record by what the body says, and clears what it leaves out. */
export async function replace(call: Call): Promise<Reply> {
  const { entity, store, validator, strict } = call;
  const body = await readJsonObject(call.exchange);
  const { values, faults } = validator().read(entity, "Replace", body, strict);
  if (faults.length > 0) return invalid(faults);
  const id = Number(body["Id"]);
  if (!store.has(entity, id)) return absent(call, id);
  const fetched = await call.pictures.fetch(call, values);
  if (fetched.faults.length > 0) return invalid(fetched.faults);
  const on = moment(call.now());
  return store.write(() => {
    const before = store.read(entity, id);
    if (!before) return absent(call, id);
    const record: StoredRecord = { ...before };
    // What is missing is cleared: the value that a create would have put there.
    for (const field of entity.writable.values()) {
      if (entity.fields.has(field.name)) record[field.name] = field.initial;
    }
    assign(record, entity, values);
    changeLists(record, entity, values, before);
    check(call, record);
    applyEffects(call, record, values, before);
    fetched.keep(store.save(entity, stamp(call, record, on)));
    return actionResult({
      successful: true,
      message: `${entity.name} was successfully updated.`,
      value: { Id: id },
      updated: { on, by: call.user.email },
    });
  });
}

/** Deletes a record. */
export async function remove(call: Call): Promise<Reply> {
  const { entity, store, pathId } = call;
  const id = readInteger(pathId ?? "");
  if (id === undefined || !store.has(entity, id)) return notFound;
  await store.write(() => store.remove(entity, id));
  return actionResult({ successful: true, message: "The record was deleted successfully." });
}

/** Puts what a body sets into a record. Helpers act elsewhere and are not stored. */
function assign(record: StoredRecord, entity: Entity, values: Values): void {
  for (const [name, value] of values) {
    const field = entity.fields.get(name);
    if (field && !field.helper) record[name] = field.type === "ids" ? (value ?? []) : value;
  }
}

/**
 * Applies `AddedTeams`, `RemovedTeams` and their like. They change the list that the body gives; if it gives none,
 * the list that was stored (assumed).
 */
function changeLists(record: StoredRecord, entity: Entity, values: Values, before: StoredRecord): void {
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
 * Refuses a record that the service would not store. A reference to a record that is not there was seen to answer 401,
 * not 400.
 */
function check({ api, entity, store }: Call, record: StoredRecord): void {
  for (const { name, relation, readOnly } of entity.fields.values()) {
    const related = relation && !readOnly ? api.entities.get(relation.entity) : undefined;
    if (related && idsIn(record[name]).some((id) => !store.has(related, id))) throw new Refusal(accessDenied);
  }
  const faults = brokenRules(entity, record);
  if (faults.length > 0) throw new Refusal(invalid(faults));
}
