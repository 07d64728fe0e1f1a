import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { Api, Entity } from "../document/api.ts";
import { BodyValidator } from "../operations/body.ts";
import { brokenRules } from "../operations/effects.ts";
import { blank, moment, titleOf, type StoredRecord } from "../document/record.ts";
import { isObject, member, text, type Json } from "../document/schema.ts";
import type { Arrival, Progress, Store } from "../store/store.ts";

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
 * @param now what the service would stamp into records that do not say when they were made.
 * @returns how many records were stored.
 * @throws Error that names the line, the field and what is wrong with it.
 */
export const importLines = (
  api: Api,
  store: Store,
  lines: Iterable<string>,
  now: Date,
  progress: Progress = () => {},
): number => store.merge(readRecords(api, lines, moment(now)), fail, progress);

function* readRecords(api: Api, lines: Iterable<string>, on: string): Generator<Arrival> {
  let number = 0;
  for (const content of lines) {
    number++;
    if (content.trim() !== "") yield { ...readLine(api, number, content, on), number };
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
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const bytes = Buffer.alloc(256 * 1024);
    let number = 0;
    let begun: Buffer[] = [];
    let begunLength = 0;
    const decode = (end: Buffer): string => {
      number++;
      const line = Buffer.concat([...begun, end]);
      begun = [];
      begunLength = 0;
      try {
        return decoder.decode(line);
      } catch (error) {
        throw new Error(`line ${number} is not UTF-8`, { cause: error });
      }
    };
    for (;;) {
      const read = bytes.subarray(0, readSync(descriptor, bytes));
      let start = 0;
      for (let end = read.indexOf(10); end >= 0; end = read.indexOf(10, start)) {
        yield decode(read.subarray(start, end));
        start = end + 1;
      }
      if (read.length === 0) break;
      // A copy, because the next piece is read into the same bytes.
      begun.push(Buffer.from(read.subarray(start)));
      begunLength += read.length - start;
      if (begunLength > longestLine) throw new Error(`line ${number + 1} is longer than 64 MB`);
    }
    yield decode(bytes.subarray(0, 0));
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

/** The highest id that is taken: new records get the next ones, which have to be whole numbers of JavaScript too. */
const highestId = 2 ** 52;

function readLine(
  api: Api,
  line: number,
  content: string,
  on: string,
): { entity: Entity; record: StoredRecord } {
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
  const given = member(value, "record");
  if (!isObject(given)) return fail(line, "record", "must be an object");
  const unknown = Object.keys(given).find((key) => !entity.fields.has(key));
  if (unknown !== undefined) return fail(line, unknown, `is not a property of ${entity.name}`);
  const id = given["Id"];
  if (typeof id !== "number" || !Number.isSafeInteger(id) || id < 1 || id > highestId)
    return fail(line, "Id", `must be a whole number from 1 to ${highestId}`);
  for (const key of entity.required)
    if ([undefined, null, ""].some((nothing) => given[key] === nothing)) return fail(line, key, "is missing");
  const record: StoredRecord = { ...blank(entity), ...given };
  // What the service gives a record, and somebody who writes one by hand leaves out.
  record["UniqueId"] = given["UniqueId"] ?? randomUUID();
  record["CreatedOn"] = given["CreatedOn"] ?? on;
  record["UpdatedOn"] = given["UpdatedOn"] ?? record["CreatedOn"];
  record["ToStringText"] = given["ToStringText"] ?? titleOf(entity, record);
  const [fault] = [...BodyValidator.of(api).check(entity.name, record), ...brokenRules(entity, record)];
  if (fault) return fail(line, fault.PropertyName, fault.Message);
  return { entity, record };
}

function fail(line: number, field: string, reason: string): never {
  throw new Error(`Line ${line}${field ? `, ${field}` : ""}: ${reason}. Nothing was imported.`);
}
