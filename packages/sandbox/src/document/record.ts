import type { Entity } from "./api.ts";
import type { Json } from "./json.ts";

/** A full record in memory. Its keys are fields of the document, never names from a request. */
export type StoredRecord = { [field: string]: Json };

/** A record without values. */
export const blank = (entity: Entity): StoredRecord =>
  Object.fromEntries([...entity.fields.values()].map((field) => [field.name, field.initial]));

/** The name of a record: its first required text. Null if the entity has none. */
export function titleOf({ title }: Entity, record: StoredRecord): string | null {
  const value = title === undefined ? null : record[title];
  return typeof value === "string" ? value : null;
}

/** The ids in a foreign key or a list of them. */
export const idsIn = (value: Json | undefined): number[] =>
  [value].flat().filter((id): id is number => typeof id === "number");
