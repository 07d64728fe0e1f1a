import type { Entity, Field } from "../../document/api.ts";
import { idsIn, type StoredRecord } from "../../document/record.ts";
import type { Database } from "../database/database.ts";
import { quote } from "./quote.ts";
import { selectIds } from "../database/select-ids.ts";

/** An index. Loading records creates it once they are there. */
export interface Index {
  readonly name: string;
  readonly definition: string;
}

/** A list of ids, in a table of its own. */
export interface Link {
  readonly field: Field;
  /** Whether another entity has the same relation: `Teams` and `TeamMembers`. */
  readonly isShared: boolean;
  readonly table: string;
  /** The column of the record that has the list. */
  readonly owner: string;
  /** The column of the ids in the list. */
  readonly value: string;
  readonly definition: string;
  readonly index: Index;
  readonly values: string;
  readonly owners: string;
  readonly add: string;
  /** Adds an id with its position in the list, or sets the position of one that is there. */
  readonly place: string;
  readonly remove: string;
  readonly contains: string;
  /** Selects the records whose list has more than a given number of ids. */
  readonly longLists: string;
}

/** Makes the statements for a list of ids. */
export function createLink(entity: Entity, field: Field): Link {
  const own = `${entity.name}.${field.name}`;
  const { relation } = field;
  const other = relation?.inverse === undefined ? undefined : `${relation.entity}.${relation.inverse}`;
  // Both sides of a shared relation use the table of the one whose name comes first.
  const isFirst = other === undefined || own < other;
  const table = quote(isFirst ? own : other);
  const index = quote(`${isFirst ? own : other}.value`);
  const [owner, value] = isFirst ? ["owner", "value"] : ["value", "owner"];
  // Null for ids that were added to the list after it was loaded.
  const position = `${owner}_place`;
  return {
    field,
    isShared: other !== undefined,
    table,
    owner,
    value,
    definition: `CREATE TABLE IF NOT EXISTS ${table} (owner INTEGER NOT NULL, value INTEGER NOT NULL,
       owner_place INTEGER, value_place INTEGER, UNIQUE (owner, value)) STRICT`,
    index: { name: index, definition: `CREATE INDEX IF NOT EXISTS ${index} ON ${table} (value)` },
    values: `SELECT ${value} AS id FROM ${table} WHERE ${owner} = ? ORDER BY ${position} NULLS LAST, rowid`,
    owners: `SELECT ${owner} AS id FROM ${table} WHERE ${value} = ?`,
    add: `INSERT INTO ${table} (${owner}, ${value}) VALUES (?, ?)`,
    place: `INSERT INTO ${table} (${owner}, ${value}, ${position}) VALUES (?, ?, ?)
       ON CONFLICT (owner, value) DO UPDATE SET ${position} = excluded.${position}`,
    remove: `DELETE FROM ${table} WHERE ${owner} = ? AND ${value} = ?`,
    longLists: `SELECT ${owner} AS id FROM ${table} GROUP BY ${owner} HAVING count(*) > ?`,
    contains: `Id IN (SELECT ${owner} FROM ${table} WHERE ${value} = ?)`,
  };
}

/** The ids in a list of a record. */
export const linkedIds = (database: Database, link: Link, id: number): number[] =>
  selectIds(database, link.values, id);

/** Stores one list of a record. Returns the ids that were added or removed. */
export function saveList(
  database: Database,
  link: Link,
  id: number,
  record: StoredRecord,
  isNew: boolean,
): number[] {
  // A record with a given id may already be in lists.
  const before = isNew ? [] : linkedIds(database, link, id);
  const wanted = new Set(idsIn(record[link.field.name]));
  if (before.length === wanted.size && [...wanted].every((value, index) => value === before[index]))
    return [];
  // A relation with two sides keeps the order in which members were added. Any other list keeps its own order.
  const kept = new Set(link.isShared ? before.filter((value) => wanted.has(value)) : []);
  const remove = database.prepare(link.remove);
  const left = before.filter((value) => !kept.has(value));
  for (const value of left) remove.run(id, value);
  const add = database.prepare(link.add);
  const joined = [...wanted].filter((value) => !kept.has(value));
  for (const value of joined) add.run(id, value);
  return [...left, ...joined];
}
