import { createHash } from "node:crypto";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { Api, Comparison, Entity, Field } from "../document/api.ts";
import { Derivations } from "./derivations.ts";
import {
  columnsOf,
  columnType,
  columnValue,
  RecordText,
  type ColumnValue,
  type StoredRecord,
} from "../document/record.ts";
import type { Json } from "../document/schema.ts";

/** One condition of a search. Several are joined by AND. */
export interface Condition {
  readonly field: Field;
  readonly comparison: Comparison;
  /** What to compare with, as columns hold it; null means that the field is empty. */
  readonly values: readonly ColumnValue[];
}

/** What a list asks of the store. */
export interface Search {
  readonly conditions: readonly Condition[];
  readonly order: Field;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** How far something is that takes long. */
export interface ProgressReport {
  /** Making records, reading a JSON Lines file, or laying out a file anew that another document made. */
  readonly task: "seed" | "import" | "migrate";
  /** How many records are done. */
  readonly done: number;
  /** How many there will be; undefined while a JSON Lines file is being read. */
  readonly total: number | undefined;
}

/** Changes a record in place before it is stored. */
export type Repair = (entity: Entity, record: StoredRecord) => void;

export type Progress = (report: ProgressReport) => void;

/** A record that comes from elsewhere, with its id. */
export interface Arrival {
  readonly entity: Entity;
  readonly record: StoredRecord;
  /** Tells it apart: its line. */
  readonly number: number;
}

/** Told which of the arrivals is wrong, and in what. */
export type Refuse = (number: number, field: string, reason: string) => never;

/** The whole state of a sandbox, to be given back to `restore`. */
export type Snapshot = Uint8Array;

/** Marks a file as a sandbox's: the letters NXSB. */
const applicationId = 0x4e_58_53_42;

/** The SQL of a full record: both of its parts, the second of which is empty where rows carry all that there is. */
const whole = "'{' || summary || iif(detail = '', '', ',') || detail || '}'";

/** Tables that all entities share. */
const shared = [
  "CREATE TABLE IF NOT EXISTS shape (value TEXT NOT NULL) STRICT",
  "CREATE TABLE IF NOT EXISTS deleted (entity TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (entity, id)) STRICT, WITHOUT ROWID",
  `CREATE TABLE IF NOT EXISTS pictures (entity TEXT NOT NULL, id INTEGER NOT NULL, slot TEXT NOT NULL, type TEXT NOT NULL,
     bytes BLOB NOT NULL, PRIMARY KEY (entity, id, slot)) STRICT`,
].join(";\n");

/** How many records are worked on at a time when there are very many. */
const runLength = 250;

/** How many answers of each entity are kept ready to be sent; a full record takes some 6 kB. */
const keptAnswers = 2000;

/** Goes up when the sandbox lays its tables out differently. */
const schemaVersion = 1;

/** Tells layouts apart that follow from different documents. */
const shapeOf = (definition: string): string => createHash("sha256").update(definition).digest("hex");

const noSnapshot = "This is no snapshot of a sandbox with the same document. Nothing was changed.";

const tablesIn = (database: DatabaseSync): string[] =>
  database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map((row) => String(row["name"]));

/** All that has to be the same in two databases for records to be copied from one to the other, as text. */
function layoutOf(database: DatabaseSync, except: readonly string[]): string {
  const tables = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  return JSON.stringify([
    database.prepare("SELECT value FROM shape").all(),
    tables.filter(({ name }) => !except.includes(String(name))),
  ]);
}

/** The same of a snapshot, looked at where it can do no harm; undefined if it is none. */
function layoutIn(snapshot: Snapshot, except: readonly string[]): string | undefined {
  const database = new DatabaseSync(":memory:");
  try {
    database.deserialize(snapshot);
    return layoutOf(database, except);
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

/** Marks the image of a file with a log beside it as one without. SQLite reads no other from memory. */
const markWithoutLog = (image: Uint8Array): Uint8Array => image.fill(1, 18, 20);

function open(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { timeout: 5000 });
    // Opening reads nothing; this does, and finds out whether writes have a chance.
    database.prepare("SELECT count(*) FROM sqlite_schema").get();
    database.exec("BEGIN IMMEDIATE; COMMIT");
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = isLocked(error)
      ? "Another process is filling it; try again when that is done"
      : "Choose a file in a folder that you may write to, or one that a sandbox has made";
    throw new Error(`The database ${file} cannot be opened: ${reason}. ${remedy}.`, { cause: error });
  }
}

/** Whether an error of SQLite says that another process is in the way: SQLITE_BUSY, in the lowest byte. */
export const isLocked = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === 5;

/**
 * The tables of the sandbox, on SQLite. For each entity of the document there is one table with a typed column per
 * field, to search; one with the record's JSON, to answer; and one for each list of ids. Which tables and columns
 * there are follows from the document alone.
 */
export class Store {
  readonly database: DatabaseSync;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #statements = new Map<string, StatementSync>();
  /** Writes that are done and wait to be confirmed together. */
  #batch:
    | {
        readonly promise: Promise<void>;
        readonly resolve: () => void;
        readonly reject: (error: unknown) => void;
        size: number;
      }
    | undefined;
  /** Whether no other process can write to the tables. */
  readonly #isOwn: boolean;
  readonly #repair: Repair;

  /**
   * @param file a path, or `:memory:` for tables that end with the process.
   * @param repair changes a record that is about to be stored, so that it keeps the rules of its entity.
   * @param snapshot what to start with instead of empty tables; for `:memory:` alone.
   * @param progress told how many records of a file have been laid out anew, if that has to be.
   */
  constructor(api: Api, file: string, repair: Repair, snapshot?: Snapshot, progress: Progress = () => {}) {
    this.#repair = repair;
    this.#isOwn = file === ":memory:";
    this.database = open(file);
    if (snapshot) this.database.deserialize(snapshot);
    // An acknowledged write is on the disk. What is searched often stays in memory: 64 MB of it.
    if (!this.#isOwn) this.database.exec("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
    this.#tables = new Map([...api.entities].map(([name, entity]) => [name, new Table(api, entity)]));
    const definition = [shared, ...[...this.#tables.values()].map((table) => table.definition)].join(";\n");
    // Another process may be opening the same new file: whoever comes second finds it made.
    if (!this.#hasTables()) {
      this.transaction(() => {
        if (!this.#hasTables()) this.#define(definition);
      });
    }
    const written = Number(this.database.prepare("PRAGMA application_id").get()?.["application_id"]);
    if (written !== applicationId) {
      this.database.close();
      throw new Error(`${file} is an SQLite database, but not one of this sandbox. Choose another file.`);
    }
    if (!snapshot) this.#migrate(api, file, definition, progress);
    if (!this.#isOwn) this.#journal("WAL");
  }

  #hasTables(): boolean {
    return this.database.prepare("SELECT 1 FROM sqlite_schema").get() !== undefined;
  }

  /** Makes the tables, and notes what they look like. */
  #define(definition: string): void {
    this.database.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};\n${definition};\nDELETE FROM shape`,
    );
    this.prepare("INSERT INTO shape (value) VALUES (?)").run(shapeOf(definition));
  }

  /** Changes how writes are made safe. Returns whether that could be: not while another process has the file open. */
  #journal(mode: "WAL" | "DELETE"): boolean {
    try {
      // Who has the log open is known once it has been read.
      this.database.exec(`PRAGMA journal_mode = ${mode}; SELECT 1 FROM sqlite_schema`);
      return true;
    } catch (error) {
      if (isLocked(error)) return false;
      throw error;
    }
  }

  /**
   * Lays a file that another version or another document made out as this one does. The records' JSON is the whole
   * truth, so columns, lists and derived fields can be made anew from it.
   */
  #migrate(api: Api, file: string, definition: string, progress: Progress): void {
    const version = Number(this.database.prepare("PRAGMA user_version").get()?.["user_version"]);
    const refuse = (reason: string): never => {
      this.database.close();
      throw new Error(
        `The database ${file} cannot be opened: ${reason}. Open it with the version that wrote it and save its records ` +
          `(nexudus-sandbox export --db ${file}), then import them into a new file.`,
      );
    };
    if (version > schemaVersion)
      refuse(`a newer sandbox made it (layout ${version}, this one knows ${schemaVersion})`);
    const tables = tablesIn(this.database);
    const shape = tables.includes("shape") ? this.prepare("SELECT value FROM shape").get() : undefined;
    if (shape?.["value"] === shapeOf(definition)) return;
    const names = tables.filter((name) => name.endsWith(".records"));
    for (const name of names.map((records) => records.replace(/\.records$/, ""))) {
      if (api.entities.has(name) || this.prepare(`SELECT 1 FROM ${quote(name)} LIMIT 1`).get() === undefined)
        continue;
      refuse(`it holds records of ${name}, an entity that this document lacks`);
    }
    try {
      this.bulk((isAlone) => {
        if (!isAlone) throw new Error("it has to be laid out anew, and another process has it open");
        this.#layOut(definition, progress);
      });
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
  }

  #layOut(definition: string, progress: Progress): void {
    const before = new Set(tablesIn(this.database).map(quote));
    const old = [...this.#tables.values()]
      .filter(({ records }) => before.has(records))
      .map((table) => {
        const { name } = table.entity;
        const sequence = this.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?").get(name)?.["seq"];
        return { table, records: quote(`old.${name}`), sequence: Number(sequence) };
      });
    this.#statements.clear();
    for (const { table, records } of old)
      this.database.exec(`ALTER TABLE ${table.records} RENAME TO ${records}`);
    const kept = new Set(["deleted", "pictures", "users", "tokens", "sqlite_sequence", "shape"]);
    for (const name of tablesIn(this.database)) {
      if (!kept.has(name) && !name.startsWith("old.")) this.database.exec(`DROP TABLE ${quote(name)}`);
    }
    this.#define(definition);
    for (const { table, records, sequence } of old) {
      this.prepare("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?").run(
        sequence,
        table.entity.name,
      );
      for (const link of table.links) this.#list(link, records);
    }
    const find = (entity: Entity, id: number): StoredRecord | undefined => {
      const records = old.find(({ table }) => table.entity.name === entity.name)?.records;
      if (records === undefined) return undefined;
      const row = this.prepare(`SELECT ${whole} AS text FROM ${records} WHERE Id = ?`).get(id);
      return row ? adopt(entity, row["text"]) : undefined;
    };
    const count = (records: string): number =>
      Number(this.prepare(`SELECT count(*) AS total FROM ${records}`).get()?.["total"]);
    const total = old.reduce((sum, { records }) => sum + count(records), 0);
    let done = 0;
    this.#indexLast(() => {
      for (const { table, records } of old) {
        const all = this.database.prepare(`SELECT ${whole} AS text FROM ${records} ORDER BY Id`);
        for (const rows of inRuns(all.iterate())) {
          const batch = rows.map(({ text }) => adopt(table.entity, text));
          this.#settle(new Map([[table.entity, batch]]), find);
          done += batch.length;
          progress({ task: "migrate", done, total });
        }
      }
    });
    for (const { records } of old) this.database.exec(`DROP TABLE ${records}`);
  }

  /**
   * Runs `work` so that all of it is stored, or none. Resolves once it is on the disk.
   *
   * Confirming a write takes a disk milliseconds, however much is written. So the writes that arrive together share one
   * transaction, each with a savepoint of its own, and are confirmed together.
   */
  async write<Result>(work: () => Result): Promise<Result> {
    // Memory confirms at once.
    if (this.#isOwn) return this.transaction(work);
    if (!this.#batch) {
      this.database.exec("BEGIN IMMEDIATE");
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      // Whoever has written waits for it below; nobody has to.
      promise.catch(() => {});
      this.#batch = { promise, resolve, reject, size: 0 };
      setImmediate(() => this.#confirmWhenFull(0));
    }
    this.#batch.size++;
    const { promise } = this.#batch;
    this.database.exec("SAVEPOINT work");
    let result: Result;
    try {
      result = work();
      this.database.exec("RELEASE work");
    } catch (error) {
      this.database.exec("ROLLBACK TO work; RELEASE work");
      throw error;
    }
    await promise;
    return result;
  }

  /** Resolves once all that can be read now is on the disk. */
  async confirmed(): Promise<void> {
    await this.#batch?.promise;
  }

  /** Confirms the batch once a turn of the event loop has brought no further write. */
  #confirmWhenFull(size: number): void {
    if (!this.#batch) return;
    const now = this.#batch.size;
    if (now > size && now < largestBatch) setImmediate(() => this.#confirmWhenFull(now));
    else this.#confirm();
  }

  #confirm(): void {
    const batch = this.#batch;
    if (!batch) return;
    this.#batch = undefined;
    try {
      this.database.exec("COMMIT");
      batch.resolve();
    } catch (error) {
      if (this.database.isTransaction) this.database.exec("ROLLBACK");
      batch.reject(error);
    }
  }

  /** Runs `work` by itself so that all of it is stored, or none, before it returns. */
  transaction<Result>(work: () => Result): Result {
    this.#confirm();
    this.database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.database.exec("COMMIT");
      return result;
    } catch (error) {
      this.database.exec("ROLLBACK");
      throw error;
    }
  }

  /**
   * Runs `work`, which writes very much, by itself so that all of it is stored, or none, before it returns.
   *
   * @param work told whether no other process has the tables open.
   */
  bulk<Result>(work: (isAlone: boolean) => Result): Result {
    this.#confirm();
    // In this mode pages that are new are written once. A log that holds millions of records would be written twice.
    const isAlone = this.#isOwn || this.#journal("DELETE");
    try {
      return this.transaction(() => work(isAlone));
    } finally {
      if (isAlone && !this.#isOwn) this.#journal("WAL");
    }
  }

  /** The full record as JSON text, or undefined. */
  text(entity: Entity, id: number): string | undefined {
    const found = this.prepare(this.#table(entity).selectText).get(id)?.["text"];
    return typeof found === "string" ? found : undefined;
  }

  /** The full record as JSON in UTF-8, or undefined. The latest are kept, where nobody else can change them. */
  bytes(entity: Entity, id: number): Uint8Array | undefined {
    const { answers } = this.#table(entity);
    let bytes = answers.get(id);
    if (!bytes) {
      const text = this.text(entity, id);
      if (text === undefined) return undefined;
      bytes = Buffer.from(text);
      if (answers.size >= keptAnswers) answers.clear();
      if (this.#isOwn) answers.set(id, bytes);
    }
    return bytes;
  }

  /** The full record, or undefined. */
  read(entity: Entity, id: number): StoredRecord | undefined {
    const found = this.text(entity, id);
    // The store wrote it, from an object with the entity's fields.
    return found === undefined ? undefined : (JSON.parse(found) as StoredRecord);
  }

  /** Rows as lists show them, in the order of the ids; ids that do not exist are left out. */
  rows(entity: Entity, ids: readonly number[]): string[] {
    const table = this.#table(entity);
    const select = this.prepare(table.selectSummary);
    return ids.flatMap((id) => {
      const summary = select.get(id)?.["summary"];
      return typeof summary === "string" ? [table.text.row(summary)] : [];
    });
  }

  /** Whether there are no records at all. */
  isEmpty(): boolean {
    return [...this.#tables.values()].every(
      ({ name }) => this.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get() === undefined,
    );
  }

  count(entity: Entity): number {
    return Number(this.prepare(`SELECT count(*) AS total FROM ${this.#table(entity).name}`).get()?.["total"]);
  }

  /** The full records as JSON texts, by id. */
  *texts(entity: Entity): Generator<string> {
    const { records } = this.#table(entity);
    // A statement of its own: it is being stepped through while others run.
    const all = this.database.prepare(`SELECT ${whole} AS text FROM ${records} ORDER BY Id`);
    for (const row of all.iterate()) yield String(row["text"]);
  }

  has(entity: Entity, id: number): boolean {
    return this.prepare(this.#table(entity).selectId).get(id) !== undefined;
  }

  /** Whether a record of another entity points at this one, beyond counting it among its members. */
  isReferred(entity: Entity, id: number): boolean {
    return this.#referring(entity, id).length > 0;
  }

  #referring(entity: Entity, id: number): { table: Table; field: Field; owner: number }[] {
    return [...this.#tables.values()].flatMap((table) =>
      table.columns
        .filter((field) => field.relation?.entity === entity.name)
        .flatMap((field) =>
          this.prepare(`SELECT Id FROM ${table.name} WHERE ${quote(field.name)} = ?`)
            .all(id)
            .map((row) => ({ table, field, owner: Number(row["Id"]) })),
        ),
    );
  }

  /** Whether a record with this id was there once. */
  wasDeleted(entity: Entity, id: number): boolean {
    return (
      this.prepare("SELECT 1 FROM deleted WHERE entity = ? AND id = ?").get(entity.name, id) !== undefined
    );
  }

  /** The ids that match, one page of them, and how many there are in all. */
  search(entity: Entity, search: Search): { ids: number[]; total: number } {
    const table = this.#table(entity);
    const { conditions, limit, offset } = search;
    const isOrdered = hasIndex(entity, search.order);
    if (conditions.length > 0 && !isOrdered && !conditions.some(({ field }) => hasIndex(entity, field))) {
      // All records have to be read: once, and counted on the way. A page beyond the last has no row to say how many.
      const { sql, values: wanted } = table.select(search, false, ", count(*) OVER () AS total");
      const found = this.prepare(sql).all(...wanted, limit, offset);
      const [first] = found;
      if (first || offset === 0)
        return { ids: found.map((row) => Number(row["Id"])), total: Number(first?.["total"] ?? 0) };
    }
    const { from, where, values } = table.count(conditions);
    const total = Number(
      this.prepare(`SELECT count(*) AS total FROM ${from} ${where}`).get(...values)?.["total"],
    );
    if (offset >= total) return { ids: [], total };
    // SQLite guesses whether to follow the order and skip what does not match, or to collect what matches and sort it.
    // Here the number of matches is known, so there is no need to guess.
    const all = conditions.length === 0 ? total : this.count(entity);
    const followsOrder = isOrdered && ((offset + limit) * all) / total < total;
    const { sql, values: wanted } = table.select(search, followsOrder);
    const found = this.prepare(sql).all(...wanted, limit, offset);
    return { ids: found.map((row) => Number(row["Id"])), total };
  }

  /**
   * Stores a record, under a new id if its `Id` is 0, and brings the records of other entities up to date that show something
   * of it. Returns the record as it is stored. Call it within a transaction.
   */
  save(entity: Entity, record: StoredRecord): StoredRecord {
    const table = this.#table(entity);
    const given = Number(record["Id"]);
    const isNew = given === 0 || !this.has(entity, given);
    const id = given === 0 ? this.nextId(entity) : given;
    const stored: StoredRecord = { ...record, Id: id };
    const touched = new Map<string, Set<number>>();
    for (const link of table.links) {
      // A record that comes with its id may be in lists already.
      const before = given === 0 ? [] : this.#linked(link, id);
      const wanted = [...new Set(ids(stored[link.field.name]))];
      if (before.length === wanted.length && before.every((value, index) => value === wanted[index]))
        continue;
      // A relation that both sides show keeps the order in which members joined; a list of one side its own order.
      const kept = link.shared ? before.filter((value) => wanted.includes(value)) : [];
      const remove = this.prepare(link.remove);
      for (const value of before) if (!kept.includes(value)) remove.run(id, value);
      const add = this.prepare(link.add);
      for (const value of wanted) if (!kept.includes(value)) add.run(id, value);
      if (link.shared && link.field.relation) {
        const changed = [...before, ...wanted].filter((value) => !kept.includes(value));
        touched.set(link.field.relation.entity, new Set(changed));
      }
    }
    this.#derive(table, stored);
    this.#write(table, stored);
    this.#refreshOthers(entity, id, touched, isNew);
    return stored;
  }

  /**
   * Stores batches of records that are new. Batches are asked for one by one, so that memory stays flat. Call it within
   * `bulk`.
   *
   * @param batches records by entity, with their ids. They refer to records of the same batch alone, and a relation
   *   that both sides show is given on one side.
   */
  fill(batches: Iterable<ReadonlyMap<Entity, readonly StoredRecord[]>>): void {
    this.#indexLast(() => {
      for (const batch of batches) {
        for (const [entity, records] of batch) {
          for (const { field, add } of this.#table(entity).links) {
            const insert = this.prepare(add);
            for (const { Id, [field.name]: list } of records)
              for (const value of ids(list)) insert.run(Number(Id), value);
          }
        }
        this.#settle(batch, () => undefined);
      }
    });
  }

  /**
   * Stores full records over those that have their ids. What they refer to may come later, so their lists and derived
   * fields are made when all are there; until then memory holds one of them at a time. Call it within `bulk`.
   *
   * @param arrivals a relation that both sides show holds if either of them says so.
   * @param refuse told the first of them that came before, or that refers to a record which is not there.
   * @returns how many there were.
   */
  merge(arrivals: Iterable<Arrival>, refuse: Refuse, progress: Progress): number {
    const tables = [...this.#tables.values()];
    let count = 0;
    this.#indexLast(() => {
      this.database.exec(
        "CREATE TEMP TABLE arrived (entity TEXT, id INTEGER, number INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID",
      );
      const arrive = this.prepare("INSERT OR IGNORE INTO arrived (entity, id, number) VALUES (?, ?, ?)");
      const earlier = this.prepare("SELECT number FROM arrived WHERE entity = ? AND id = ?");
      for (const { entity, record, number } of arrivals) {
        const id = Number(record["Id"]);
        if (arrive.run(entity.name, id, number).changes === 0)
          refuse(number, "Id", `is ${id}, as in line ${Number(earlier.get(entity.name, id)?.["number"])}`);
        this.#writeText(this.#table(entity), record);
        count++;
        if (count % runLength === 0) progress({ task: "import", done: count, total: undefined });
      }
      for (const table of tables) this.#findDangling(table, refuse);
      // Whoever showed something of them, and whoever does now.
      for (const table of tables) this.#noteOthers(table);
      for (const { entity, links, records } of tables) {
        for (const { field, table, owner, value } of links) {
          // What stays is not touched, so that it keeps its place in the other side's list.
          this.database.exec(
            `DELETE FROM ${table} WHERE ${owner} IN (${arrived(entity)}) AND NOT EXISTS (
               SELECT 1 FROM ${records} AS record, ${valuesIn(field)} AS json
               WHERE record.Id = ${table}.${owner} AND json.value = ${table}.${value})`,
          );
        }
      }
      for (const { entity, links, records } of tables) {
        for (const link of links)
          this.#list(link, `(SELECT * FROM ${records} WHERE Id IN (${arrived(entity)}))`);
      }
      for (const table of tables) this.#noteOthers(table);

      const total = Number(this.prepare("SELECT count(*) AS total FROM arrived").get()?.["total"]);
      let done = 0;
      for (const { entity } of tables) {
        const all = this.database.prepare("SELECT id FROM arrived WHERE entity = ?").iterate(entity.name);
        for (const rows of inRuns(all)) {
          const batch = rows
            .map(({ id }) => this.read(entity, Number(id)))
            .filter((record) => record !== undefined);
          this.#settle(new Map([[entity, batch]]), (related, id) => this.read(related, id));
          done += rows.length;
          progress({ task: "import", done, total });
        }
      }
      this.database.exec("DROP TABLE arrived");
    });
    return count;
  }

  /** Looks for a reference of what has arrived that leads nowhere. */
  #findDangling({ entity, records }: Table, refuse: Refuse): void {
    for (const field of entity.fields.values()) {
      const related = this.#tables.get(field.relation?.entity ?? "");
      if (!related || field.readOnly) continue;
      const row = this.database
        .prepare(
          `SELECT number, json.value AS id FROM arrived JOIN ${records} AS record ON record.Id = arrived.id, ${valuesIn(field)} AS json
           WHERE entity = ${literal(entity.name)} AND json.type = 'integer'
             AND NOT EXISTS (SELECT 1 FROM ${related.records} AS other WHERE other.Id = json.value) ORDER BY number LIMIT 1`,
        )
        .get();
      if (!row) continue;
      const reason = `refers to ${related.entity.name} ${Number(row["id"])}, which is not there`;
      refuse(Number(row["number"]), field.name, reason);
    }
  }

  /** Notes the records of an entity that show something of what has arrived. */
  #noteOthers({ entity, name, links, derivations }: Table): void {
    for (const related of this.#tables.values()) {
      const lists = links.filter(({ field }) => field.relation?.entity === related.entity.name);
      const fields = derivations.from(related.entity).filter(({ field }) => field.type !== "ids");
      for (const [owner, table, value] of [
        ...lists.map((link) => [link.owner, link.table, link.value] as const),
        ...fields.map(({ field }) => ["Id", name, quote(field.name)] as const),
      ]) {
        this.database.exec(
          `INSERT OR IGNORE INTO arrived (entity, id)
           SELECT ${literal(entity.name)}, ${owner} FROM ${table} WHERE ${value} IN (${arrived(related.entity)})`,
        );
      }
    }
  }

  /** Fills a list's table from the JSON of records. Both sides of a shared one keep their own order. */
  #list({ field, table, owner, value, place }: Link, records: string): void {
    this.database.exec(
      `INSERT INTO ${table} (${owner}, ${value}, ${place})
       SELECT record.Id, json.value, json.key FROM ${records} AS record, ${valuesIn(field)} AS json
       WHERE json.type = 'integer'
       ON CONFLICT (owner, value) DO UPDATE SET ${place} = excluded.${place}`,
    );
  }

  /**
   * Runs `work`, which writes many records. Into tables that are empty, indexes are made once all are there, which costs
   * a fraction of keeping them up to date.
   */
  #indexLast(work: () => void): void {
    const indexes = this.isEmpty() ? [...this.#tables.values()].flatMap((table) => table.indexes) : [];
    for (const { name } of indexes) this.database.exec(`DROP INDEX ${name}`);
    work();
    for (const { definition } of indexes) this.database.exec(definition);
  }

  /**
   * Stores records whose lists are in their tables, with all that follows from them.
   *
   * @param find reads a related record that is not in the same batch.
   */
  #settle(
    batch: ReadonlyMap<Entity, readonly StoredRecord[]>,
    find: (entity: Entity, id: number) => StoredRecord | undefined,
  ): void {
    const known = new Map(
      [...batch].map(([entity, records]) => [
        entity.name,
        new Map<number, StoredRecord | undefined>(records.map((record) => [Number(record["Id"]), record])),
      ]),
    );
    const read = (entity: Entity, id: number): StoredRecord | undefined => {
      const records = known.get(entity.name) ?? new Map<number, StoredRecord | undefined>();
      known.set(entity.name, records);
      if (!records.has(id)) records.set(id, find(entity, id));
      return records.get(id);
    };
    for (const [entity, records] of batch) {
      const table = this.#table(entity);
      for (const record of records) {
        this.#readLists(table, record);
        table.derivations.apply(record, read);
        this.#write(table, record);
      }
    }
  }

  /** The id that the next new record gets. */
  nextId(entity: Entity): number {
    return Number(this.prepare(this.#table(entity).nextId).get()?.["id"]);
  }

  /** Deletes a record for good, and every reference to it. Its id is never used again. Call it within a transaction. */
  remove(entity: Entity, id: number): void {
    const table = this.#table(entity);
    const touched = new Map<string, Set<number>>();
    for (const other of this.#tables.values()) {
      for (const link of other.links) {
        if (link.field.relation?.entity !== entity.name) continue;
        const owners = this.prepare(link.owners)
          .all(id)
          .map((row) => Number(row["id"]));
        touched.set(other.entity.name, new Set([...(touched.get(other.entity.name) ?? []), ...owners]));
        for (const owner of owners) this.prepare(link.remove).run(owner, id);
      }
    }
    for (const link of table.links)
      for (const value of this.#linked(link, id)) this.prepare(link.remove).run(id, value);
    for (const { table: other, field, owner } of this.#referring(entity, id)) {
      const record = this.read(other.entity, owner);
      if (!record) continue;
      record[field.name] = field.initial;
      this.#derive(other, record);
      this.#write(other, record);
    }
    table.answers.delete(id);
    this.prepare(`DELETE FROM ${table.name} WHERE Id = ?`).run(id);
    this.prepare(`DELETE FROM ${table.records} WHERE Id = ?`).run(id);
    this.prepare("DELETE FROM pictures WHERE entity = ? AND id = ?").run(entity.name, id);
    this.prepare("INSERT OR IGNORE INTO deleted (entity, id) VALUES (?, ?)").run(entity.name, id);
    this.#refreshOthers(entity, id, touched, false);
  }

  /** Deletes all records, and lets ids start anew. Call it within `bulk`. */
  clear(): void {
    this.database.exec("DELETE FROM deleted; DELETE FROM pictures");
    for (const table of this.#tables.values()) {
      table.answers.clear();
      for (const sql of table.empty) this.database.exec(sql);
    }
  }

  snapshot(): Snapshot {
    this.#confirm();
    return markWithoutLog(this.database.serialize());
  }

  /**
   * Puts everything back as it was when the snapshot was taken.
   *
   * @param except tables to leave as they are.
   */
  restore(snapshot: Snapshot, except: readonly string[] = []): void {
    // The caller's stays as it is. 2 stands for a log.
    const image = snapshot[18] === 2 ? markWithoutLog(snapshot.slice()) : snapshot;
    if (layoutIn(image, except) !== layoutOf(this.database, except)) throw new Error(noSnapshot);
    this.#confirm();
    this.#statements.clear();
    for (const { answers } of this.#tables.values()) answers.clear();
    this.database.exec("ATTACH ':memory:' AS snapshot");
    try {
      this.database.deserialize(image, { dbName: "snapshot" });
      this.transaction(() => {
        const tables = tablesIn(this.database).filter((name) => !except.includes(name));
        for (const table of tables.map(quote)) {
          this.database.exec(
            `DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM snapshot.${table}`,
          );
        }
      });
    } catch (error) {
      throw isLocked(error) ? error : new Error(noSnapshot, { cause: error });
    } finally {
      this.database.exec("DETACH snapshot");
    }
  }

  close(): void {
    if (this.database.isOpen) this.#confirm();
    this.#statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  /** A prepared statement, kept for the next time. The texts are few: they follow from the document's parameters. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      // Combinations of filters are many. Beyond a few hundred, start over rather than grow.
      if (this.#statements.size >= 500) this.#statements.clear();
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #table(entity: Entity): Table {
    const table = this.#tables.get(entity.name);
    if (!table) throw new Error(`The store has no table for ${entity.name}.`);
    return table;
  }

  #linked(link: Link, id: number): number[] {
    return this.prepare(link.values)
      .all(id)
      .map((row) => Number(row["id"]));
  }

  /** Puts the lists of a record into it, as their tables hold them. */
  #readLists({ links }: Table, record: StoredRecord): void {
    for (const link of links) record[link.field.name] = this.#linked(link, Number(record["Id"]));
  }

  #write(table: Table, record: StoredRecord): void {
    this.#repair(table.entity, record);
    this.prepare(table.replace).run(
      Number(record["Id"]),
      ...table.columns.map((field) => columnValue(field, record[field.name])),
    );
    this.#writeText(table, record);
  }

  #writeText(table: Table, record: StoredRecord): void {
    const id = Number(record["Id"]);
    table.answers.delete(id);
    this.prepare(table.replaceRecord).run(id, table.text.summary(record), table.text.detail(record));
  }

  /** Records of other entities that show something of this one: its name, its membership. */
  #refreshOthers(
    entity: Entity,
    id: number,
    touched: ReadonlyMap<string, Set<number>>,
    isNew: boolean,
  ): void {
    for (const table of this.#tables.values()) {
      const stale = new Set(touched.get(table.entity.name));
      if (!isNew) {
        for (const { field } of table.derivations.from(entity)) {
          const link = table.links.find((candidate) => candidate.field === field);
          const sql = link?.owners ?? `SELECT Id AS id FROM ${table.name} WHERE ${quote(field.name)} = ?`;
          for (const row of this.prepare(sql).all(id)) stale.add(Number(row["id"]));
        }
      }
      for (const other of stale) {
        if (table.entity === entity && other === id) continue;
        const record = this.read(table.entity, other);
        if (record && this.#derive(table, record)) this.#write(table, record);
      }
    }
  }

  /** Brings the lists and the derived fields of a record up to date. Returns whether anything changed. */
  #derive(table: Table, record: StoredRecord): boolean {
    const names = [...table.links.map((link) => link.field.name), ...table.derivations.targets];
    const before = JSON.stringify(names.map((name) => record[name]));
    this.#readLists(table, record);
    table.derivations.apply(record, (related, relatedId) => this.read(related, relatedId));
    return JSON.stringify(names.map((name) => record[name])) !== before;
  }
}

/** A list of ids, in a table of its own. */
interface Link {
  readonly field: Field;
  /** The same rows seen from the other entity: `Teams` and `TeamMembers`. */
  readonly shared: boolean;
  readonly table: string;
  /** The column of the record that has the list. */
  readonly owner: string;
  /** The column of the ids that are in the list. */
  readonly value: string;
  /** The column of the place in the list, null for those that have joined it since it was read from elsewhere. */
  readonly place: string;
  readonly definition: string;
  readonly values: string;
  readonly owners: string;
  readonly add: string;
  readonly remove: string;
  readonly contains: string;
}

interface Index {
  readonly name: string;
  readonly definition: string;
}

/** However many writes arrive, the first of them does not wait for more than this. */
const largestBatch = 64;

/** The statements for one entity, made from its fields. */
class Table {
  readonly entity: Entity;
  readonly name: string;
  readonly records: string;
  readonly columns: readonly Field[];
  readonly links: readonly Link[];
  readonly text: RecordText;
  /** Full records, ready to be sent. What writes a record removes its answer. */
  readonly answers = new Map<number, Uint8Array>();
  readonly derivations: Derivations;
  readonly indexes: readonly Index[];
  /** The ids once more, since skipping them in the table reads whole records. */
  readonly #ids: Index;
  /** Numbers and dates that have an index, once more in one: records that match several of them are found in it alone. */
  readonly #shortcut: Index | undefined;
  readonly #short: ReadonlySet<Field>;
  readonly definition: string;
  /** Statements that empty the tables. */
  readonly empty: readonly string[];
  readonly selectId: string;
  readonly selectText: string;
  readonly selectSummary: string;
  readonly nextId: string;
  readonly replace: string;
  readonly replaceRecord: string;

  constructor(api: Api, entity: Entity) {
    this.entity = entity;
    this.name = quote(entity.name);
    this.records = quote(`${entity.name}.records`);
    this.columns = columnsOf(api, entity);
    this.links = [...entity.fields.values()]
      .filter((field) => field.type === "ids")
      .map((field) => createLink(entity, field));
    this.text = new RecordText(entity);
    this.derivations = new Derivations(api, entity);
    const indexed = this.columns.filter((field) => isIndexed(entity, field));
    const indexOn = (of: string, fields: readonly { readonly name: string }[]): Index => {
      const name = quote(`${entity.name}.${of}`);
      const columns = fields.map((field) => quote(field.name)).join(", ");
      return { name, definition: `CREATE INDEX ${name} ON ${this.name} (${columns})` };
    };
    // Texts are left out: few records share one, and what is long to read is no shortcut.
    const short = indexed.filter(({ type }) => type !== "string");
    this.#shortcut = short.length > 1 ? indexOn("*", short) : undefined;
    this.#short = new Set(short);
    this.#ids = indexOn("Id", [{ name: "Id" }]);
    this.indexes = [
      this.#ids,
      ...indexed.map((field) => indexOn(field.name, [field])),
      ...(this.#shortcut ? [this.#shortcut] : []),
    ];
    const firstId = Number(entity.example?.["Id"] ?? 1);
    this.definition = [
      `CREATE TABLE ${this.name} (Id INTEGER PRIMARY KEY AUTOINCREMENT, ${this.columns
        .map((field) => `${quote(field.name)} ${columnType(field)}`)
        .join(", ")}) STRICT`,
      // Ids start at the one of the document's example, so that a team's id is never a coworker's by chance.
      `INSERT INTO sqlite_sequence (name, seq) VALUES (${literal(entity.name)}, ${firstId - 1})`,
      `CREATE TABLE ${this.records} (Id INTEGER PRIMARY KEY, summary TEXT NOT NULL, detail TEXT NOT NULL) STRICT`,
      ...this.indexes.map((index) => index.definition),
      ...this.links.map((link) => link.definition),
    ].join(";\n");
    this.empty = [
      ...[this.name, this.records, ...this.links.map((link) => link.table)].map(
        (name) => `DELETE FROM ${name}`,
      ),
      `UPDATE sqlite_sequence SET seq = ${firstId - 1} WHERE name = ${literal(entity.name)}`,
    ];
    this.selectId = `SELECT Id FROM ${this.name} WHERE Id = ?`;
    this.selectText = `SELECT ${whole} AS text FROM ${this.records} WHERE Id = ?`;
    this.selectSummary = `SELECT summary FROM ${this.records} WHERE Id = ?`;
    this.nextId = `SELECT seq + 1 AS id FROM sqlite_sequence WHERE name = ${literal(entity.name)}`;
    this.replace = `INSERT OR REPLACE INTO ${this.name} (Id, ${this.columns
      .map((field) => quote(field.name))
      .join(", ")}) VALUES (${Array.from({ length: this.columns.length + 1 }, () => "?").join(", ")})`;
    this.replaceRecord = `INSERT OR REPLACE INTO ${this.records} (Id, summary, detail) VALUES (?, ?, ?)`;
  }

  /** Where to count the matches of these conditions. One list of ids alone is counted in its own table. */
  count(conditions: readonly Condition[]): { from: string; where: string; values: SQLInputValue[] } {
    const [only] = conditions;
    const link = conditions.length === 1 && this.links.find(({ field }) => field === only?.field);
    if (link)
      return { from: link.table, where: `WHERE ${link.value} = ?`, values: [only?.values[0] ?? null] };
    const shortcut = this.#shortcutFor(conditions);
    if (shortcut) return { from: shortcut, ...this.where(conditions, true) };
    return { from: this.name, ...this.where(conditions, false) };
  }

  /**
   * The ids that match, in order.
   *
   * @param followsOrder whether to read all records in order and skip what does not match, instead of collecting what
   *   matches and sorting it.
   * @param more columns to select besides.
   */
  select(
    { conditions, order, descending }: Search,
    followsOrder: boolean,
    more = "",
  ): { sql: string; values: SQLInputValue[] } {
    const direction = descending ? "DESC" : "ASC";
    const by = order.name === "Id" ? "" : `${quote(order.name)} ${direction}, `;
    const shortcut = followsOrder ? undefined : this.#shortcutFor(conditions);
    const { where, values } = this.where(conditions, followsOrder || shortcut !== undefined, order);
    const matching = shortcut ? `WHERE Id IN (SELECT Id FROM ${shortcut} ${where})` : where;
    const isAll = conditions.length === 0 && order.name === "Id";
    const from = isAll ? `${this.name} INDEXED BY ${this.#ids.name}` : this.name;
    return {
      sql: `SELECT Id${more} FROM ${from} ${matching} ORDER BY ${by}Id ${direction} LIMIT ? OFFSET ?`,
      values,
    };
  }

  /** The table as seen through the shortcut, if these conditions are several and it has all that they ask about. */
  #shortcutFor(conditions: readonly Condition[]): string | undefined {
    // The two ends of one range have an index of their own.
    const fields = new Set(conditions.map(({ field }) => field));
    const isEnough = fields.size > 1 && [...fields].every((field) => this.#short.has(field));
    return isEnough && this.#shortcut ? `${this.name} INDEXED BY ${this.#shortcut.name}` : undefined;
  }

  /**
   * The conditions as SQL.
   *
   * @param withoutIndex whether indexes of the conditions' columns are not to be searched, which is what a plus does.
   * @param but the field whose index may be searched all the same.
   */
  where(
    conditions: readonly Condition[],
    withoutIndex: boolean,
    but?: Field,
  ): { where: string; values: SQLInputValue[] } {
    const values: SQLInputValue[] = [];
    const parts = conditions.map(({ field, comparison, values: wanted }) => {
      const plus = withoutIndex && field !== but ? "+" : "";
      const column = plus + quote(field.name);
      const [value = null] = wanted;
      if (comparison === "contains") {
        const link = this.links.find((candidate) => candidate.field === field);
        values.push(value);
        return link ? plus + link.contains : "FALSE";
      }
      if (comparison === "in") {
        // One text, whatever the number of ids, so that the statement can be kept.
        values.push(JSON.stringify(wanted));
        return `${column} IN (SELECT value FROM json_each(?))`;
      }
      if (value === null) return `${column} IS NULL`;
      values.push(value);
      return `${column} ${{ equals: "=", from: ">=", to: "<=" }[comparison]} ?`;
    });
    return { where: parts.length > 0 ? `WHERE ${parts.join(" AND ")}` : "", values };
  }
}

function createLink(entity: Entity, field: Field): Link {
  const own = `${entity.name}.${field.name}`;
  const { relation } = field;
  const other = relation?.inverse === undefined ? undefined : `${relation.entity}.${relation.inverse}`;
  // Both sides of a shared relation use the table of the one whose name comes first.
  const isFirst = other === undefined || own < other;
  const table = quote(isFirst ? own : other);
  const [owner, value] = isFirst ? ["owner", "value"] : ["value", "owner"];
  const place = `${owner}_place`;
  return {
    field,
    shared: other !== undefined,
    table,
    owner,
    value,
    place,
    definition: [
      `CREATE TABLE IF NOT EXISTS ${table} (owner INTEGER NOT NULL, value INTEGER NOT NULL,
         owner_place INTEGER, value_place INTEGER, UNIQUE (owner, value)) STRICT`,
      `CREATE INDEX IF NOT EXISTS ${quote(`${isFirst ? own : other}.value`)} ON ${table} (value)`,
    ].join(";\n"),
    values: `SELECT ${value} AS id FROM ${table} WHERE ${owner} = ? ORDER BY ${place} NULLS LAST, rowid`,
    owners: `SELECT ${owner} AS id FROM ${table} WHERE ${value} = ?`,
    add: `INSERT INTO ${table} (${owner}, ${value}) VALUES (?, ?)`,
    remove: `DELETE FROM ${table} WHERE ${owner} = ? AND ${value} = ?`,
    contains: `Id IN (SELECT ${owner} FROM ${table} WHERE ${value} = ?)`,
  };
}

/** Columns that searches are expected to go by: names, addresses, references, and what the service stamps. */
function isIndexed(entity: Entity, field: Field): boolean {
  if (entity.required.includes(field.name) && field.type === "string") return true;
  if (field.entityName !== field.name || field.relation) return true;
  return field.readOnly && !field.nullable && (field.type === "date" || field.type === "string");
}

/** Whether there is another way to the records with a value than to read all of them. */
const hasIndex = (entity: Entity, field: Field): boolean =>
  field.name === "Id" || field.type === "ids" || isIndexed(entity, field);

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The ids in a list of a record; none for null. */
const ids = (value: Json | undefined): number[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === "number") : [];

/** The ids of an entity's records that `merge` was given. */
const arrived = ({ name }: Entity): string =>
  `SELECT id FROM arrived WHERE entity = ${literal(name)} AND number IS NOT NULL`;

/** The value of a field in the JSON of a row named `record`, or each of its values. */
const valuesIn = ({ name }: Field): string => `json_each(${whole}, ${literal(`$.${JSON.stringify(name)}`)})`;

/** The items, so many at a time. */
function* inRuns<Item>(all: Iterable<Item>): Generator<Item[]> {
  let run: Item[] = [];
  for (const item of all) {
    run.push(item);
    if (run.length === runLength) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

/**
 * A record that was stored for another document. Fields that this one has gained begin empty; those that it has lost are
 * not written again.
 */
function adopt({ fields }: Entity, text: unknown): StoredRecord {
  // The store wrote it.
  const record = JSON.parse(String(text)) as StoredRecord;
  for (const { name, initial } of fields.values()) record[name] ??= initial;
  return record;
}
