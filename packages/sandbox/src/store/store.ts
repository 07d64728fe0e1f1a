import type { Api, Entity } from "../document/api.ts";
import { loadRecords, type LoadedRecord } from "./bulk/load-records.ts";
import { Database } from "./database/database.ts";
import type { Index } from "./tables/link.ts";
import { createTables, isEmptyFile, isSandboxFile, tablesIn } from "./tables/layout.ts";
import { PictureTable } from "./tables/picture-table.ts";
import type { Progress } from "./bulk/progress.ts";
import { Records, type Repair } from "./records.ts";
import { countMatches, findIds, searchTable, type Search, type SearchResult } from "./search.ts";
import { explainOpening, machineFault } from "./database/sqlite-error.ts";
import { copyLayout, copyRows } from "./bulk/copy-tables.ts";
import { restoreSnapshot, type Snapshot } from "./bulk/snapshot.ts";
import { selectIds } from "./database/select-ids.ts";
import type { Steps } from "./database/steps.ts";
import { tablesOf } from "./tables/table.ts";
import { upgrade } from "./bulk/upgrade.ts";
import { withoutIndexes } from "./bulk/without-indexes.ts";

interface StoreOptions {
  /** Repairs a record before it is stored, because related records have changed. */
  readonly repair: Repair;
  /** A snapshot to start with, for `:memory:` only. */
  readonly snapshot?: Snapshot | undefined;
  /** Called with the progress of a schema upgrade. */
  readonly progress?: Progress | undefined;
}

/** The records of a sandbox, on SQLite. */
export class Store extends Records {
  readonly pictures: PictureTable;
  readonly #api: Api;
  readonly #file: string;
  /** The store that this one was forked from. */
  #origin: Store | undefined;

  private constructor(api: Api, file: string, repair: Repair) {
    super(new Database(file), tablesOf(api), repair);
    this.#api = api;
    this.#file = file;
    this.pictures = new PictureTable(this.database);
  }

  /**
   * Opens a file, and upgrades it if another document made it.
   *
   * @param file a path, or `:memory:` for a store that ends with the process.
   * @throws Error that says why the file cannot be opened, and what to do.
   */
  static *open(
    api: Api,
    file: string,
    { repair, snapshot, progress = () => {} }: StoreOptions,
  ): Steps<Store> {
    const store = new Store(api, file, repair);
    try {
      if (snapshot) store.database.connection.deserialize(snapshot);
      else yield* store.#prepare(progress);
      return store;
    } catch (error) {
      store.close();
      throw machineFault(error) === undefined ? error : explainOpening(file, error);
    }
  }

  /**
   * A store for long work that requests must not see before it is complete: another connection to the file, or an empty
   * store in memory. `adopt` completes the work. The caller closes the store.
   */
  fork(): Store {
    const fork = new Store(this.#api, this.#file, this.repair);
    fork.#origin = this;
    if (this.database.isMemory) copyLayout(this.database, fork.database);
    fork.database.stopBlocking();
    return fork;
  }

  /**
   * Copies tables of the origin into a fork in memory. A fork of a file shares them. Call it within `bulk`.
   *
   * @param tables default: all
   */
  *inherit(tables?: readonly string[]): Steps<void> {
    if (!this.#origin || !this.database.isMemory) return;
    const { connection } = this.#origin.database;
    const copying = copyRows(connection, this.database, tables ?? tablesIn(this.database));
    yield* tables ? copying : withoutIndexes(this.database, this.#indexes, copying);
  }

  get #indexes(): readonly Index[] {
    return [...this.tables.values()].flatMap(({ indexes }) => indexes);
  }

  /** Takes over the committed state of a fork. */
  adopt(fork: Store): void {
    this.clearCaches();
    if (this.database.isMemory) this.database.swap(fork.database);
  }

  *#prepare(progress: Progress): Steps<void> {
    const file = this.#file;
    if (isEmptyFile(this.database)) {
      this.database.transaction(() => {
        // Another process may have opened the same new file first.
        if (isEmptyFile(this.database)) createTables(this.database, [...this.tables.values()]);
      });
    }
    if (!isSandboxFile(this.database))
      throw new Error(`${file} is an SQLite database, but not one of this sandbox. Choose another file.`);
    try {
      yield* upgrade(this, progress);
    } catch (error) {
      throw new Error(
        `The database ${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}. Open it with the ` +
          `version that wrote it and save its records (nexudus-sandbox export --db ${file}), then import them into a new file.`,
        { cause: error },
      );
    }
    if (!this.database.isMemory) this.database.setJournal("WAL");
  }

  /** Whether a record with this id was deleted. */
  wasDeleted({ name }: Entity, id: number): boolean {
    return (
      this.database.prepare("SELECT 1 FROM deleted WHERE entity = ? AND id = ?").get(name, id) !== undefined
    );
  }

  /**
   * Whether any other record has a foreign key to one of these. Lists do not count.
   *
   * @param required whether to count only foreign keys that cannot be empty.
   */
  areReferred(entity: Entity, ids: readonly number[], required: boolean): boolean {
    const own = new Set(ids);
    return ids.some((id) =>
      this.referring(entity, id).some(
        ({ table, field, owner }) =>
          !(required && field.nullable) && (table.entity !== entity || !own.has(owner)),
      ),
    );
  }

  /** The ids of the records whose list has more than a given number of ids. */
  withLongLists(entity: Entity, field: string, length: number): number[] {
    const link = this.table(entity).links.find((one) => one.field.name === field);
    return link ? selectIds(this.database, link.longLists, length) : [];
  }

  /** Rows as lists have them, in the order of the ids; ids that do not exist are left out. */
  rows(entity: Entity, ids: readonly number[]): string[] {
    const table = this.table(entity);
    const select = this.database.prepare(table.selectSummary);
    return ids.flatMap((id) => {
      const summary = select.get(id)?.["summary"];
      return typeof summary === "string" ? [table.text.row(summary)] : [];
    });
  }

  /** Finds one page of matching ids, and the total number of matches. */
  search(entity: Entity, search: Search): SearchResult {
    return searchTable(this.database, this.table(entity), search);
  }

  /** Finds one page of matching ids, without counting the matches. */
  find(entity: Entity, search: Search): number[] {
    return findIds(this.database, this.table(entity), search);
  }

  count(entity: Entity): number {
    return countMatches(this.database, this.table(entity), []);
  }

  /** Whether there are no records, apart from the entities `except`. */
  isEmpty(except: ReadonlySet<string> = new Set()): boolean {
    return [...this.tables.values()].every(
      ({ name, entity }) =>
        except.has(entity.name) || this.database.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get() === undefined,
    );
  }

  override remove(entity: Entity, ids: readonly number[]): void {
    for (const id of ids) this.pictures.removeAll(entity, id);
    super.remove(entity, ids);
  }

  /**
   * Stores many records, and replaces those with the same ids. Call it within `bulk` of the database.
   *
   * @returns the number of records.
   */
  load(
    batches: Iterable<readonly LoadedRecord[]>,
    options: Parameters<typeof loadRecords>[2] = {},
  ): Steps<number> {
    return loadRecords(this, batches, options);
  }

  /** Deletes all records and resets the ids. Call it within `bulk` of the database. */
  clear(): void {
    this.database.exec("DELETE FROM deleted; DELETE FROM pictures");
    this.clearCaches();
    for (const { empty } of this.tables.values()) for (const sql of empty) this.database.exec(sql);
  }

  /**
   * Restores a snapshot. Call it within `bulk` of the database.
   *
   * @param except tables to leave unchanged.
   * @throws Error if it is not a snapshot of a sandbox with the same document.
   */
  restore(snapshot: Snapshot, except: readonly string[] = []): Steps<void> {
    return withoutIndexes(this.database, this.#indexes, restoreSnapshot(this.database, snapshot, except));
  }

  close(): void {
    this.database.close();
  }
}
