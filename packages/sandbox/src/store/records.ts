import type { Entity, Field } from "../document/api.ts";
import type { StoredRecord } from "../document/record.ts";
import { columnValue } from "./tables/columns.ts";
import type { Database } from "./database/database.ts";
import { linkedIds, saveList } from "./tables/link.ts";
import { quote } from "./tables/quote.ts";
import { selectIds } from "./database/select-ids.ts";
import type { Table } from "./tables/table.ts";

/** Changes a record in place before it is stored, so that it satisfies the rules of its entity. */
export type Repair = (entity: Entity, record: StoredRecord) => void;

/** Reads a record, or undefined if there is none. */
export type ReadRecord = (entity: Entity, id: number) => StoredRecord | undefined;

/** The number of full records of each entity in the cache. A record takes about 6 kB. */
const cacheSize = 2000;

/** Selects the ids of the records that have a given value in a column. */
const selectOwners = (table: Table, field: Field): string =>
  `SELECT Id AS id FROM ${table.name} WHERE ${quote(field.name)} = ?`;

/** Reads, saves and removes records, and updates the fields that they derive from each other. */
export class Records {
  readonly database: Database;
  readonly tables: ReadonlyMap<string, Table>;
  readonly repair: Repair;
  /** Full records as JSON in UTF-8. Every write of a record must remove it here. */
  readonly #caches = new Map<Entity, Map<number, Uint8Array<ArrayBuffer>>>();

  constructor(database: Database, tables: ReadonlyMap<string, Table>, repair: Repair) {
    this.database = database;
    this.tables = tables;
    this.repair = repair;
  }

  #cacheOf(entity: Entity): Map<number, Uint8Array<ArrayBuffer>> {
    let cache = this.#caches.get(entity);
    if (!cache) this.#caches.set(entity, (cache = new Map()));
    return cache;
  }

  clearCaches(): void {
    this.#caches.clear();
  }

  table(entity: Entity): Table {
    const table = this.tables.get(entity.name);
    if (!table) throw new Error(`The store has no table for ${entity.name}.`);
    return table;
  }

  /** The full record as JSON text, or undefined. */
  text(entity: Entity, id: number): string | undefined {
    const found = this.database.prepare(this.table(entity).selectText).get(id)?.["text"];
    return typeof found === "string" ? found : undefined;
  }

  /** The full record as JSON in UTF-8, or undefined. The latest are cached unless another process can change them. */
  bytes(entity: Entity, id: number): Uint8Array<ArrayBuffer> | undefined {
    const cache = this.#cacheOf(entity);
    let bytes = cache.get(id);
    if (!bytes) {
      const text = this.text(entity, id);
      if (text === undefined) return undefined;
      bytes = Buffer.from(text);
      if (cache.size >= cacheSize) cache.clear();
      if (this.database.isMemory) cache.set(id, bytes);
    }
    return bytes;
  }

  /** The full record, or undefined. */
  read(entity: Entity, id: number): StoredRecord | undefined {
    const found = this.text(entity, id);
    // The store wrote it, from an object with the entity's fields.
    return found === undefined ? undefined : (JSON.parse(found) as StoredRecord);
  }

  /** Reads each record once, for work that reads the same ones repeatedly, such as the members of a team. */
  readOnce(): ReadRecord {
    const known = new Map<string, StoredRecord | undefined>();
    return (entity, id) => {
      const key = `${entity.name} ${id}`;
      if (!known.has(key)) known.set(key, this.read(entity, id));
      return known.get(key);
    };
  }

  has(entity: Entity, id: number): boolean {
    return this.database.prepare(this.table(entity).selectId).get(id) !== undefined;
  }

  /**
   * Stores a record, under a new id if its `Id` is 0, and updates the records of other entities that derive fields from it.
   * Returns the stored record. Call it within a transaction.
   *
   * @param before the stored record, if the caller has read it in this transaction. It saves a read.
   */
  save(entity: Entity, record: StoredRecord, before?: StoredRecord): StoredRecord {
    const table = this.table(entity);
    const given = Number(record["Id"]);
    const isNew = given === 0 || (before === undefined && !this.has(entity, given));
    const id = given === 0 ? this.nextId(entity) : given;
    const stored: StoredRecord = { ...record, Id: id };
    const previous = isNew ? undefined : (before ?? this.read(entity, id));
    const touched = new Map<string, Set<number>>();
    for (const link of table.links) {
      const changed = saveList(this.database, link, id, stored, given === 0);
      if (link.isShared && link.field.relation) touched.set(link.field.relation.entity, new Set(changed));
    }
    this.#derive(table, stored, this.readOnce());
    this.write(table, stored);
    this.#refreshOthers(entity, id, touched, isNew || !this.#shownDiffers(entity, previous, stored));
    return stored;
  }

  /** Whether two versions of a record differ in a field from which other records derive theirs. */
  #shownDiffers(entity: Entity, before: StoredRecord | undefined, after: StoredRecord): boolean {
    return [...this.tables.values()].some(({ derived }) =>
      derived.from(entity).some(({ source: { name } }) => before?.[name] !== after[name]),
    );
  }

  /** Deletes records and every reference to them. Their ids are never used again. Call it within a transaction. */
  remove(entity: Entity, ids: readonly number[]): void {
    const touched = new Map<string, Set<number>>();
    for (const id of ids) this.#removeOne(entity, id, touched);
    // A team that loses many members is written once.
    this.#refreshTouched(touched);
  }

  #removeOne(entity: Entity, id: number, touched: Map<string, Set<number>>): void {
    const table = this.table(entity);
    for (const other of this.tables.values()) {
      for (const link of other.links) {
        if (link.field.relation?.entity !== entity.name) continue;
        const stale = touched.get(other.entity.name) ?? new Set();
        touched.set(other.entity.name, stale);
        for (const owner of selectIds(this.database, link.owners, id)) {
          stale.add(owner);
          this.database.prepare(link.remove).run(owner, id);
        }
      }
    }
    for (const link of table.links)
      for (const value of linkedIds(this.database, link, id))
        this.database.prepare(link.remove).run(id, value);
    const readOnce = this.readOnce();
    for (const { table: other, field, owner } of this.referring(entity, id)) {
      const before = this.read(other.entity, owner);
      if (!before) continue;
      const record = { ...before, [field.name]: field.initial };
      this.#derive(other, record, readOnce);
      this.#writeDerived(other, owner, before, record);
    }
    this.#cacheOf(table.entity).delete(id);
    this.database.prepare(`DELETE FROM ${table.name} WHERE Id = ?`).run(id);
    this.database.prepare(`DELETE FROM ${table.records} WHERE Id = ?`).run(id);
    this.database.prepare("INSERT OR IGNORE INTO deleted (entity, id) VALUES (?, ?)").run(entity.name, id);
  }

  /** The foreign keys of other records that refer to this one. Lists are not included. */
  referring(
    entity: Entity,
    id: number,
  ): { readonly table: Table; readonly field: Field; readonly owner: number }[] {
    return [...this.tables.values()].flatMap((table) =>
      table.columns
        .filter((field) => field.relation?.entity === entity.name)
        .flatMap((field) =>
          selectIds(this.database, selectOwners(table, field), id).map((owner) => ({ table, field, owner })),
        ),
    );
  }

  /** The id that the next new record gets. */
  nextId(entity: Entity): number {
    return Number(this.database.prepare(this.table(entity).nextId).get()?.["id"]);
  }

  /** Writes a record whose lists are in their tables and whose derived fields are up to date. */
  write(table: Table, record: StoredRecord): void {
    this.repair(table.entity, record);
    const id = Number(record["Id"]);
    this.#cacheOf(table.entity).delete(id);
    this.database
      .prepare(table.replace)
      .run(id, ...table.columns.map((field) => columnValue(field, record[field.name])));
    this.database.prepare(table.replaceRecord).run(id, table.text.summary(record), table.text.detail(record));
  }

  /** Reads the lists of a record from their tables. */
  readLists({ links }: Table, record: StoredRecord): void {
    for (const link of links) record[link.field.name] = linkedIds(this.database, link, Number(record["Id"]));
  }

  /** The ids of the records in `table` that derive fields from this record. */
  showing(table: Table, entity: Entity, id: number): number[] {
    return table.derived.from(entity).flatMap(({ field }) => {
      const link = table.links.find((candidate) => candidate.field === field);
      return selectIds(this.database, link?.owners ?? selectOwners(table, field), id);
    });
  }

  /** Updates the lists and the derived fields of a stored record. */
  refresh(table: Table, id: number, read: ReadRecord): void {
    const before = this.read(table.entity, id);
    if (!before) return;
    const record = { ...before };
    if (this.#derive(table, record, read)) this.#writeDerived(table, id, before, record);
  }

  /** Writes a record whose derived fields have changed, and updates the records that derive theirs from them. */
  #writeDerived(table: Table, id: number, before: StoredRecord, record: StoredRecord): void {
    this.write(table, record);
    if (this.#shownDiffers(table.entity, before, record))
      this.#refreshOthers(table.entity, id, new Map(), false);
  }

  #refreshOthers(
    entity: Entity,
    id: number,
    touched: ReadonlyMap<string, ReadonlySet<number>>,
    isShownAsBefore: boolean,
  ): void {
    const stale = new Map(
      [...this.tables.values()].map((table) => {
        const ids = new Set(touched.get(table.entity.name));
        if (!isShownAsBefore) for (const owner of this.showing(table, entity, id)) ids.add(owner);
        if (table.entity === entity) ids.delete(id);
        return [table.entity.name, ids] as const;
      }),
    );
    this.#refreshTouched(stale);
  }

  #refreshTouched(touched: ReadonlyMap<string, ReadonlySet<number>>): void {
    const readOnce = this.readOnce();
    for (const [name, ids] of touched) {
      const table = this.tables.get(name);
      if (table) for (const id of ids) this.refresh(table, id, readOnce);
    }
  }

  /** Updates the lists and the derived fields of a record. Returns whether anything changed. */
  #derive(table: Table, record: StoredRecord, read: ReadRecord): boolean {
    const names = [...table.links.map((link) => link.field.name), ...table.derived.targets];
    const before = JSON.stringify(names.map((name) => record[name]));
    this.readLists(table, record);
    table.derived.apply(record, read);
    return JSON.stringify(names.map((name) => record[name])) !== before;
  }
}
