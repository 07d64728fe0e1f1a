import { closeSync, openSync, readSync } from "node:fs";
import type { Api, Entity } from "./api.ts";
import { BodyValidator } from "./body.ts";
import { blank, type StoredRecord } from "./record.ts";
import { isObject, member, text, type Json, type JsonObject } from "./schema.ts";
import type { Arrival, Progress, Store } from "./store.ts";

/** The records of a store, one JSON text per line: `{"entity":"Coworker","record":{…}}`. Without users and pictures. */
export function* exportLines(api: Api, store: Store): Generator<string> {
  for (const entity of api.entities.values()) {
    for (const record of store.texts(entity))
      yield `{"entity":${JSON.stringify(entity.name)},"record":${record}}`;
  }
}

/**
 * Stores the records of such lines under the ids that they have, over those that are there. Call it within `bulk` of the
 * store, so that all of them are stored or, if one is wrong, none.
 *
 * @returns how many records were stored.
 * @throws Error that names the line, the field and what is wrong with it.
 */
export function importLines(
  api: Api,
  store: Store,
  lines: Iterable<string>,
  progress: Progress = () => {},
): number {
  return store.merge(
    readRecords(api, lines),
    ({ number, field, related, id }) =>
      fail(number, field.name, `refers to ${related.name} ${id}, which is not there`),
    progress,
  );
}

function* readRecords(api: Api, lines: Iterable<string>): Generator<Arrival> {
  let number = 0;
  for (const content of lines) {
    number++;
    if (content.trim() !== "") yield { ...readLine(api, number, content), number };
  }
}

/** Far more than a record can be: a file with longer lines is something else. */
const longestLine = 64 * 1024 * 1024;

/**
 * The lines of a file in UTF-8, read as they are asked for. Not by node:readline, because a transaction cannot wait.
 *
 * @throws Error that says why the file cannot be read.
 */
export function* linesOf(file: string): Generator<string> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const decoder = new TextDecoder();
    const bytes = Buffer.alloc(256 * 1024);
    let rest = "";
    for (;;) {
      const length = readSync(descriptor, bytes);
      const [first = "", ...others] = decoder
        .decode(bytes.subarray(0, length), { stream: length > 0 })
        .split("\n");
      rest += first;
      for (const other of others) {
        yield rest;
        rest = other;
      }
      if (length === 0) break;
      if (rest.length > longestLine) throw new Error("it has a line that is longer than 64 MB");
    }
    yield rest;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The file ${file} cannot be read: ${reason}`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A record whose references and lists of them are empty. */
export const withoutRelations = (entity: Entity): StoredRecord =>
  Object.fromEntries(
    [...entity.fields.values()]
      .filter((field) => field.relation && !field.readOnly)
      .map((field) => [field.name, field.type === "ids" ? [] : null]),
  );

function readLine(api: Api, line: number, content: string): { entity: Entity; record: StoredRecord } {
  let value: Json;
  try {
    // Parsed JSON is JSON.
    value = JSON.parse(content) as Json;
  } catch (error) {
    return fail(line, "", `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const name = text(value, "entity") ?? "";
  const entity = api.entities.get(name);
  if (!entity) {
    return fail(line, "entity", `must be one of ${[...api.entities.keys()].join(", ")}`);
  }
  const record = member(value, "record");
  if (!isObject(record)) return fail(line, "record", "must be an object");
  const unknown = Object.keys(record).find((key) => !entity.fields.has(key));
  if (unknown !== undefined) return fail(line, unknown, `is not a property of ${entity.name}`);
  const whole: JsonObject = { ...blank(entity), ...record };
  const [fault] = BodyValidator.of(api).check(entity.name, whole);
  if (fault) return fail(line, fault.PropertyName, fault.Message);
  if (!Number.isSafeInteger(record["Id"]) || Number(record["Id"]) < 1)
    return fail(line, "Id", "must be a whole number from 1 on");
  return { entity, record: { ...whole } };
}

function fail(line: number, field: string, reason: string): never {
  throw new Error(`Line ${line}${field ? `, ${field}` : ""}: ${reason}. Nothing was imported.`);
}
