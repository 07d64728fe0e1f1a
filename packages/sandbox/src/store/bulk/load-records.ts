import type { Entity } from "../../document/api.ts";
import { idsIn, type StoredRecord } from "../../document/record.ts";
import type { Database } from "../database/database.ts";
import { type Link, linkedIds } from "../tables/link.ts";
import type { ReadRecord, Records } from "../records.ts";
import type { Steps } from "../database/steps.ts";
import type { Table } from "../tables/table.ts";
import { withoutIndexes } from "./without-indexes.ts";

/** A full record to load, with its id. */
export interface LoadedRecord {
  readonly entity: Entity;
  readonly record: StoredRecord;
  /** The number of its line, for errors. Records without a line are not checked. */
  readonly line?: number;
}

interface LoadOptions {
  /** Called with the first record that repeats an id, or whose foreign key refers to a record that does not exist. */
  readonly onInvalid?: (line: number, field: string, reason: string) => never;
  /** The entities whose ids are not checked. */
  readonly unchecked?: ReadonlySet<string> | undefined;
  /** Called with the number of records stored so far. */
  readonly progress?: (done: number) => void;
}

/**
 * Stores records, and replaces those with the same ids. A record may refer to a later one. A relation with two sides
 * exists if either side has it. Memory holds one batch at a time. Call it within `bulk`.
 *
 * @returns how many records there were.
 */
export function* loadRecords(
  records: Records,
  batches: Iterable<readonly LoadedRecord[]>,
  options: LoadOptions,
): Steps<number> {
  const { database, tables } = records;
  const empty = new Set(
    [...tables.values()].filter(
      ({ name }) => database.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get() === undefined,
    ),
  );
  // `loaded` has all that came, `stale` what is to be derived again, `missing` references to what had not come yet.
  database.exec(`CREATE TEMP TABLE loaded (entity TEXT, id INTEGER, line INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID;
    CREATE TEMP TABLE stale (entity TEXT, id INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID;
    CREATE TEMP TABLE missing (line INTEGER, field TEXT, entity TEXT, id INTEGER)`);
  try {
    const loader = new Loader(records, empty, options);
    const indexes = [...empty].flatMap((table) => table.indexes);
    yield* withoutIndexes(database, indexes, loader.loadAll(batches));
    yield* loader.finish();
    return loader.count;
  } finally {
    // A failed transaction has rolled these tables back.
    if (database.isOpen && database.connection.isTransaction)
      database.exec("DROP TABLE IF EXISTS loaded; DROP TABLE IF EXISTS stale; DROP TABLE IF EXISTS missing");
  }
}

/** The records of a batch, and those that they refer to, by entity and id. */
type Batch = ReadonlyMap<string, ReadonlyMap<number, StoredRecord | undefined>>;

class Loader {
  readonly #database: Database;
  readonly #records: Records;
  /** Tables that were empty before. Unchecked records have unique ids in them. */
  readonly #empty: ReadonlySet<Table>;
  readonly #options: LoadOptions;
  count = 0;

  constructor(records: Records, empty: ReadonlySet<Table>, options: LoadOptions) {
    this.#database = records.database;
    this.#records = records;
    this.#empty = empty;
    this.#options = options;
  }

  *loadAll(batches: Iterable<readonly LoadedRecord[]>): Steps<void> {
    for (const batch of batches) {
      this.#load(batch);
      yield 0;
    }
  }

  #load(batch: readonly LoadedRecord[]): void {
    const known = new Map<string, Map<number, StoredRecord | undefined>>();
    for (const { entity } of batch) known.set(entity.name, known.get(entity.name) ?? new Map());
    for (const loaded of batch) {
      const { entity, record, line } = loaded;
      if (!this.#isNew(loaded)) this.#noteLoaded(entity, Number(record["Id"]), line);
      known.get(entity.name)?.set(Number(record["Id"]), record);
    }
    // Reads a related record from this batch or from the store.
    const read: ReadRecord = (entity, id) => {
      const cache = known.get(entity.name) ?? new Map<number, StoredRecord | undefined>();
      known.set(entity.name, cache);
      if (!cache.has(id)) cache.set(id, this.#records.read(entity, id));
      return cache.get(id);
    };
    for (const loaded of batch) this.#loadLists(loaded, known);
    for (const loaded of batch) {
      const table = this.#records.table(loaded.entity);
      this.#checkReferences(loaded, read);
      this.#records.readLists(table, loaded.record);
      table.derived.apply(loaded.record, read);
      this.#records.write(table, loaded.record);
    }
    this.count += batch.length;
    this.#options.progress?.(this.count);
  }

  /** Registers a loaded record, and the records that derive fields from the one that it replaces. */
  #noteLoaded(entity: Entity, id: number, line = 0): void {
    const insert = this.#database.prepare("INSERT OR IGNORE INTO loaded (entity, id, line) VALUES (?, ?, ?)");
    if (insert.run(entity.name, id, line).changes === 0) {
      const row = this.#database
        .prepare("SELECT line FROM loaded WHERE entity = ? AND id = ?")
        .get(entity.name, id);
      this.#options.onInvalid?.(line, "Id", `is ${id}, as in line ${Number(row?.["line"])}`);
    }
    if (!this.#records.has(entity, id)) return;
    for (const table of this.#records.tables.values())
      for (const other of this.#records.showing(table, entity, id)) this.#noteStale(table.entity.name, other);
  }

  #noteStale(entity: string, id: number): void {
    this.#database.prepare("INSERT OR IGNORE INTO stale (entity, id) VALUES (?, ?)").run(entity, id);
  }

  /** Whether it is known without a query that the record is not stored yet. */
  #isNew({ entity, line }: LoadedRecord): boolean {
    return line === undefined && this.#empty.has(this.#records.table(entity));
  }

  /** Stores the lists of a record in their tables. */
  #loadLists(loaded: LoadedRecord, batch: Batch): void {
    const { entity, record } = loaded;
    const id = Number(record["Id"]);
    const isNew = this.#isNew(loaded) || !this.#records.has(entity, id);
    for (const link of this.#records.table(entity).links) {
      const wanted = idsIn(record[link.field.name]);
      if (!isNew) this.#removeOthers(link, id, new Set(wanted), batch);
      const place = this.#database.prepare(link.place);
      for (const [index, value] of wanted.entries()) {
        place.run(id, value, index);
        const related = link.isShared ? link.field.relation?.entity : undefined;
        if (related !== undefined && !batch.get(related)?.has(value)) this.#noteStale(related, value);
      }
    }
  }

  /** Removes the ids that a list no longer contains, unless the other side was loaded and contains them. */
  #removeOthers(link: Link, id: number, wanted: ReadonlySet<number>, batch: Batch): void {
    const related = link.field.relation?.entity ?? "";
    const loaded = this.#database.prepare("SELECT 1 FROM loaded WHERE entity = ? AND id = ?");
    for (const value of linkedIds(this.#database, link, id)) {
      if (wanted.has(value)) continue;
      if (link.isShared) this.#noteStale(related, value);
      if (link.isShared && loaded.get(related, value) && this.#says(link, value, id, batch)) continue;
      this.#database.prepare(link.remove).run(id, value);
    }
  }

  /** Whether the record on the other side of a shared relation was loaded and has this one in its list. */
  #says(link: Link, value: number, id: number, batch: Batch): boolean {
    const table = this.#records.tables.get(link.field.relation?.entity ?? "");
    const other =
      table && (batch.get(table.entity.name)?.get(value) ?? this.#records.read(table.entity, value));
    return idsIn(other?.[link.field.relation?.inverse ?? ""]).includes(id);
  }

  /** Registers references to records that are not loaded yet. */
  #checkReferences({ entity, record, line }: LoadedRecord, read: ReadRecord): void {
    for (const { name, relation } of this.#records.table(entity).references) {
      const related = this.#records.tables.get(relation?.entity ?? "")?.entity;
      if (!related) continue;
      for (const id of idsIn(record[name])) {
        if (read(related, id)) continue;
        this.#noteStale(entity.name, Number(record["Id"]));
        if (line === undefined || this.#options.unchecked?.has(related.name)) continue;
        this.#database
          .prepare("INSERT INTO missing (line, field, entity, id) VALUES (?, ?, ?, ?)")
          .run(line, name, related.name, id);
      }
    }
  }

  /** Checks the registered references, and derives the fields of stale records again. */
  *finish(): Steps<void> {
    const missing = this.#database.prepare("SELECT * FROM missing ORDER BY line, rowid");
    for (const row of missing.iterate()) {
      const table = this.#records.tables.get(String(row["entity"]));
      if (!table || this.#records.has(table.entity, Number(row["id"]))) continue;
      const reason = `refers to ${table.entity.name} ${Number(row["id"])}, which does not exist`;
      this.#options.onInvalid?.(Number(row["line"]), String(row["field"]), reason);
    }
    for (const table of this.#records.tables.values()) {
      const stale = this.#database.connection.prepare("SELECT id FROM stale WHERE entity = ?");
      let [count, readOnce] = [0, this.#records.readOnce()];
      for (const { id } of stale.iterate(table.entity.name)) {
        this.#records.refresh(table, Number(id), readOnce);
        if (++count % 50 > 0) continue;
        readOnce = this.#records.readOnce();
        yield 0;
      }
    }
  }
}
