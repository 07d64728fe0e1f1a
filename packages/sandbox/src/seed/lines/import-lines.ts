import { randomUUID } from "node:crypto";
import type { Api, Entity } from "../../document/api.ts";
import { isObject, member, text, type Json } from "../../document/json.ts";
import { blank, titleOf, type StoredRecord } from "../../document/record.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import { setupEntities } from "../../document/setup-entities.ts";
import type { References } from "../../operations/call.ts";
import { findCrowded } from "../../operations/validation/member-limit.ts";
import { ruleViolations } from "../../operations/validation/rules.ts";
import { BodyValidator } from "../../operations/validation/body-validator.ts";
import type { LoadedRecord } from "../../store/bulk/load-records.ts";
import type { Progress } from "../../store/bulk/progress.ts";
import type { Steps } from "../../store/database/steps.ts";
import type { Store } from "../../store/store.ts";

/** The number of lines to store at a time. */
const batchSize = 50;

/** The highest id of an import. The ids of new records follow it and must be safe integers, too. */
const highestId = 2 ** 52;

/** How records are loaded. */
export interface LoadContext {
  /** The creation date of records that have none. */
  readonly now: Date;
  /** Whether ids of what an operator sets up must refer to existing records. */
  readonly references: References;
  /** Called from time to time with the number of records stored. */
  readonly progress?: Progress | undefined;
}

/**
 * Stores the records of lines as `exportLines` writes them, and replaces those with the same ids. Call it within `bulk` of
 * the database, so that none is stored if one is wrong.
 *
 * @returns how many records were stored.
 * @throws Error that names the line, the field and what is wrong with it.
 */
export function* importLines(
  api: Api,
  store: Store,
  lines: Iterable<string>,
  { now, references, progress }: LoadContext,
): Steps<number> {
  const total = yield* store.load(batchesOf(api, lines, toTimestamp(now)), {
    onInvalid: fail,
    unchecked: references === "unchecked" ? setupEntities : undefined,
    progress: (done) => progress?.({ task: "import", done, total: undefined }),
  });
  // Members may also come from the lines of coworkers.
  const crowded = findCrowded(api, store);
  if (crowded !== undefined) throw new Error(`${crowded}. Nothing was imported.`);
  progress?.({ task: "import", done: total, total });
  return total;
}

function* batchesOf(api: Api, lines: Iterable<string>, on: string): Generator<LoadedRecord[]> {
  let number = 0;
  let batch: LoadedRecord[] = [];
  for (const content of lines) {
    number++;
    if (content.trim() === "") continue;
    batch.push({ ...readLine(api, number, content, on), line: number });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function readLine(
  api: Api,
  line: number,
  content: string,
  on: string,
): { readonly entity: Entity; readonly record: StoredRecord } {
  let value: Json;
  try {
    // Parsed JSON is JSON.
    value = JSON.parse(content) as Json;
  } catch (error) {
    return fail(line, "", `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const entity = api.entities.get(text(value, "entity") ?? "");
  if (!entity) return fail(line, "entity", `must be one of ${[...api.entities.keys()].join(", ")}`);
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
  // The service sets these fields. Hand-written records may omit them.
  record["UniqueId"] = given["UniqueId"] ?? randomUUID();
  record["CreatedOn"] = given["CreatedOn"] ?? on;
  record["UpdatedOn"] = given["UpdatedOn"] ?? record["CreatedOn"];
  record["ToStringText"] = titleOf(entity, record) ?? given["ToStringText"] ?? null;
  // Helper fields act when they are sent. They are empty in a record that was read.
  for (const field of entity.fields.values()) if (field.helper) record[field.name] = field.initial;
  const [error] = BodyValidator.of(api).checkRecord(entity, record);
  if (error) return fail(line, error.PropertyName, error.Message);
  for (const { name, type } of entity.fields.values()) {
    const date = record[name];
    if (type === "date" && typeof date === "string" && date !== "")
      record[name] = toTimestamp(new Date(date));
  }
  const [violation] = ruleViolations(entity, record);
  return violation ? fail(line, violation.PropertyName, violation.Message) : { entity, record };
}

function fail(line: number, field: string, reason: string): never {
  throw new Error(`Line ${line}${field ? `, ${field}` : ""}: ${reason}. Nothing was imported.`);
}
