import type { Entity } from "./api.ts";
import type { Json } from "./json.ts";

/** A full record in memory. Its keys are fields of the document, never names from a request. */
export type StoredRecord = { [field: string]: Json };

/** The templates, because every write needs one. */
const blanks = new WeakMap<Entity, StoredRecord>();

/** A new record without values. */
export function blank(entity: Entity): StoredRecord {
  let template = blanks.get(entity);
  if (!template) {
    template = Object.fromEntries([...entity.fields.values()].map((field) => [field.name, field.initial]));
    blanks.set(entity, template);
  }
  return { ...template };
}

/** The name of a record: its first required text. Null if the entity has none. */
export function titleOf({ title }: Entity, record: StoredRecord): string | null {
  const value = title === undefined ? null : record[title];
  return typeof value === "string" ? value : null;
}

/** The ids in a foreign key or a list of them. */
export const idsIn = (value: Json | undefined): number[] =>
  [value].flat().filter((id): id is number => typeof id === "number");
