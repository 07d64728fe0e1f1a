import { randomUUID } from "node:crypto";
import type { User } from "./accounts.ts";
import type { Api, Entity, Kind, Operation } from "./api.ts";
import { readJsonObject, type BodyValidator, type Values } from "./body.ts";
import {
  accessDenied,
  actionResult,
  invalid,
  jsonText,
  message,
  notFound,
  Refusal,
  type Exchange,
  type Reply,
} from "./exchange.ts";
import { readIds, readInteger, readListQuery } from "./query.ts";
import { moment, type StoredRecord } from "./record.ts";
import type { Json } from "./schema.ts";
import type { Store } from "./store.ts";

/** What an operation works with. Routing and authorisation are done. */
export interface Call {
  readonly exchange: Exchange;
  readonly api: Api;
  readonly operation: Operation;
  readonly entity: Entity;
  /** The value of `{id}` in the path. */
  readonly pathId: string | undefined;
  readonly user: User;
  readonly store: Store;
  /** Made when it is first asked for: a sandbox that is only read from needs none. */
  readonly validator: () => BodyValidator;
  readonly strict: boolean;
  readonly dialect: "observed" | "documented";
  readonly now: () => Date;
}

/** Each kind of operation, once for all entities. */
export const behaviours: Readonly<Partial<Record<Kind, (call: Call) => Reply | Promise<Reply>>>> = {
  list,
  getMany,
  get,
  create,
  replace,
  delete: remove,
};

function list({ operation, entity, exchange, store, strict }: Call): Reply {
  const query = readListQuery(operation, entity, exchange.query, strict);
  const { ids, total } = store.search(entity, query);
  const { page, size } = query;
  const pages = Math.ceil(total / size);
  const first = (page - 1) * size + 1;
  const envelope = JSON.stringify({
    CurrentPageSize: size,
    CurrentPage: page,
    CurrentOrderField: query.order.name,
    CurrentSortDirection: query.descending ? 1 : 0,
    FirstItem: first,
    HasNextPage: page < pages,
    HasPreviousPage: page > 1,
    LastItem: first + ids.length - 1,
    PageNumber: page,
    PageSize: size,
    TotalItems: total,
    TotalPages: pages,
  });
  return jsonText(`{"Records":[${store.rows(entity, ids).join(",")}],${envelope.slice(1)}`);
}

function getMany({ entity, exchange, store }: Call): Reply {
  const given = [...new URLSearchParams(exchange.query)].filter(([name]) => name.toLowerCase() === "id");
  const [, value = ""] = given[0] ?? [];
  const ids =
    given.length > 1
      ? "is given more than once"
      : value === ""
        ? "is a required field"
        : readIds(value, false);
  if (typeof ids === "string") {
    throw new Refusal(invalid([{ AttemptedValue: value || null, Message: ids, PropertyName: "id" }]));
  }
  // In the order that was asked for, each once; ids that do not exist are left out (assumed).
  return jsonText(`[${store.rows(entity, [...new Set(ids)]).join(",")}]`);
}

function get(call: Call): Reply {
  const id = readInteger(call.pathId ?? "");
  const found = id === undefined ? undefined : call.store.text(call.entity, id);
  return found === undefined ? absent(call, id) : jsonText(found);
}

/** What a record that is not there answers. A deleted one was seen to answer 401, where the pages have 404. */
function absent({ dialect, store, entity, operation }: Call, id: number | undefined): Reply {
  const gone = id !== undefined && store.wasDeleted(entity, id);
  return gone && dialect === "observed" && operation.kind === "get" ? message(401, "Not found") : notFound;
}

async function create(call: Call): Promise<Reply> {
  const { entity, store, validator, strict } = call;
  const { values, faults } = validator().read(entity, "Create", await readJsonObject(call.exchange), strict);
  if (faults.length > 0) return invalid(faults);
  const on = moment(call.now());
  return store.transaction(() => {
    const record: StoredRecord = Object.fromEntries(
      [...entity.fields.values()].map((field) => [field.name, field.initial]),
    );
    assign(record, entity, values);
    changeLists(record, entity, values, {});
    checkReferences(call, record);
    Object.assign(record, { Id: 0, UniqueId: randomUUID(), CreatedOn: on, IsNew: false });
    const saved = store.save(entity, stamp(call, record, on));
    return actionResult({
      successful: true,
      message: `${entity.name} was successfully created.`,
      value: store.read(entity, Number(saved["Id"])),
      updated: { on, by: call.user.email },
    });
  });
}

async function replace(call: Call): Promise<Reply> {
  const { entity, store, validator, strict } = call;
  const body = await readJsonObject(call.exchange);
  const { values, faults } = validator().read(entity, "Replace", body, strict);
  if (faults.length > 0) return invalid(faults);
  const id = Number(body["Id"]);
  const on = moment(call.now());
  return store.transaction(() => {
    const before = store.read(entity, id);
    if (!before) return absent(call, id);
    const record: StoredRecord = { ...before };
    // What is missing is cleared: the value that a create would have put there.
    for (const field of entity.writable.values()) {
      if (entity.fields.has(field.name)) record[field.name] = field.initial;
    }
    assign(record, entity, values);
    changeLists(record, entity, values, before);
    checkReferences(call, record);
    store.save(entity, stamp(call, record, on));
    return actionResult({
      successful: true,
      message: `${entity.name} was successfully updated.`,
      value: { Id: id },
      updated: { on, by: call.user.email },
    });
  });
}

function remove(call: Call): Reply {
  const { entity, store, pathId } = call;
  const id = readInteger(pathId ?? "");
  if (id === undefined || !store.has(entity, id)) return notFound;
  store.transaction(() => store.remove(entity, id));
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

/** A write that refers to a record that is not there was seen to answer 401, not 400. */
function checkReferences({ api, entity, store }: Call, record: StoredRecord): void {
  for (const { name, relation, readOnly } of entity.fields.values()) {
    const related = relation && !readOnly ? api.entities.get(relation.entity) : undefined;
    if (related && idsIn(record[name]).some((id) => !store.has(related, id))) throw new Refusal(accessDenied);
  }
}

/** What the service writes into every record that it saves. */
function stamp({ entity, user }: Call, record: StoredRecord, on: string): StoredRecord {
  return { ...record, UpdatedOn: on, UpdatedBy: user.email, ToStringText: record[entity.title] ?? null };
}

/** The ids in a reference or a list of them. */
const idsIn = (value: Json | undefined): number[] =>
  [value].flat().filter((id): id is number => typeof id === "number");
