import type { Api, Entity } from "./api.ts";
import { BodyValidator } from "./body.ts";
import type { StoredRecord } from "./record.ts";
import { isObject, member, text, type Json, type JsonObject } from "./schema.ts";
import type { Store } from "./store.ts";

/** The records of a store, one JSON text per line: `{"entity":"Coworker","record":{…}}`. Without users and pictures. */
export function* exportLines(api: Api, store: Store): Generator<string> {
  for (const entity of api.entities.values()) {
    for (const record of store.texts(entity))
      yield `{"entity":${JSON.stringify(entity.name)},"record":${record}}`;
  }
}

/**
 * Stores the records of such lines under the ids that they have, over those that are there. All of them or, if one is
 * wrong, none.
 *
 * @returns how many records were stored.
 * @throws Error that names the line, the field and what is wrong with it.
 */
export function importLines(api: Api, store: Store, lines: Iterable<string>): number {
  return store.transaction(() => {
    const imported: { readonly line: number; readonly entity: Entity; readonly record: StoredRecord }[] = [];
    let line = 0;
    for (const content of lines) {
      line++;
      if (content.trim() === "") continue;
      const { entity, record } = readLine(api, line, content);
      imported.push({ line, entity, record });
      store.save(entity, { ...record, ...withoutRelations(entity) });
    }
    // Members may stand on later lines than their teams.
    for (const { line: at, entity, record } of imported) {
      const related = [...entity.fields.values()].filter(({ relation, readOnly }) => relation && !readOnly);
      for (const { name, relation } of related) {
        const other = relation && api.entities.get(relation.entity);
        for (const id of [record[name]].flat()) {
          if (other && typeof id === "number" && !store.has(other, id)) {
            fail(at, name, `refers to ${other.name} ${id}, which is not there`);
          }
        }
      }
      if (related.some(({ name }) => [record[name]].flat().some((id) => typeof id === "number"))) {
        store.save(entity, record);
      }
    }
    return imported.length;
  });
}

/** A record whose references and lists of them are empty. */
export const withoutRelations = (entity: Entity): StoredRecord =>
  Object.fromEntries(
    [...entity.fields.values()]
      .filter((field) => field.relation && !field.readOnly)
      .map((field) => [field.name, field.type === "ids" ? [] : null]),
  );

/** A record in which nothing is set. */
export const blank = (entity: Entity): StoredRecord =>
  Object.fromEntries([...entity.fields.values()].map((field) => [field.name, field.initial]));

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
