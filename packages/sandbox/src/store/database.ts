import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import type { StatementSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { isLocked, machineFault } from "./sqlite-error.ts";
import { DatabaseSync } from "./sqlite.ts";
import type { Steps } from "./steps.ts";

/** How long a write waits for another process to end its own, in milliseconds. */
const lockTimeout = 5000;

/** How many writes are confirmed together at most, so that the first of them does not wait for long. */
const largestBatch = 64;

/** Writes that are done and wait to be confirmed together. */
interface Batch {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  size: number;
}

/** What the connections of this process to one file share. */
interface SharedFile {
  /** A write that cannot wait has to confirm what the others have begun. */
  readonly connections: Set<Database>;
  /** Long work that all other writes wait for. */
  longWork: Promise<void> | undefined;
}

const openFiles = new Map<string, SharedFile>();

/** An SQLite database: transactions, group commit and prepared statements. It knows no table. */
export class Database {
  readonly connection: DatabaseSync;
  /** Whether it lives in memory, where no other process can write to it. */
  readonly isMemory: boolean;
  readonly #shared: SharedFile;
  readonly #statements = new Map<string, StatementSync>();
  #batch: Batch | undefined;
  #opening: Promise<Batch> | undefined;

  /**
   * @param file a path, or `:memory:` for a database that ends with the process.
   * @throws Error that says why the file cannot be opened, and what to do.
   */
  constructor(file: string) {
    this.isMemory = file === ":memory:";
    this.connection = connect(file);
    // An acknowledged write is on the disk. What is searched often stays in memory: 64 MB of it.
    if (!this.isMemory) this.connection.exec("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
    const key = this.isMemory ? file : realpathSync(file);
    const shared = this.isMemory ? undefined : openFiles.get(key);
    this.#shared = shared ?? { connections: new Set(), longWork: undefined };
    this.#shared.connections.add(this);
    if (!this.isMemory) openFiles.set(key, this.#shared);
  }

  get isOpen(): boolean {
    return this.connection.isOpen;
  }

  exec(sql: string): void {
    this.connection.exec(sql);
  }

  /** A prepared statement, kept for the next time. The texts are few: they follow from the document's parameters. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      // Combinations of filters are many. Beyond a few hundred, start over rather than grow.
      if (this.#statements.size >= 500) this.#statements.clear();
      statement = this.connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Forgets prepared statements, before tables change. */
  forgetStatements(): void {
    this.#statements.clear();
  }

  /**
   * Runs `work` so that all of it is stored, or none. Resolves once it is on the disk.
   *
   * To confirm a write takes a disk milliseconds, however much is written. So writes that arrive together share one
   * transaction, each with a savepoint of its own, and are confirmed together.
   */
  async write<Result>(work: () => Result): Promise<Result> {
    while (this.#shared.longWork) await this.#shared.longWork;
    // Memory confirms at once.
    if (this.isMemory) return this.transaction(work);
    const batch = this.#batch ?? (await this.#nextBatch());
    // Another write may have filled and confirmed the batch in the meantime.
    if (batch !== this.#batch) return this.write(work);
    batch.size++;
    this.exec("SAVEPOINT work");
    let result: Result;
    try {
      result = work();
      this.exec("RELEASE work");
    } catch (error) {
      // A full disk makes SQLite roll back everything at once.
      if (this.connection.isTransaction) this.exec("ROLLBACK TO work; RELEASE work");
      else this.#fail(batch, error);
      throw error;
    }
    await batch.promise;
    return result;
  }

  /** Resolves once everything that can be read now is on the disk; undefined if it is there already. */
  get unconfirmed(): Promise<void> | undefined {
    return this.#batch?.promise;
  }

  /** The batch that is being opened, or a new one. */
  #nextBatch(): Promise<Batch> {
    this.#opening ??= this.#openBatch().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Begins a transaction. Waits for other processes without blocking the event loop. */
  async #openBatch(): Promise<Batch> {
    const deadline = performance.now() + lockTimeout;
    for (let delay = 1; !this.#tryToBegin(deadline); delay = Math.min(delay * 2, 50)) await wait(delay);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Every writer waits for it; if all of them failed, nobody does.
    promise.catch(() => {});
    const batch = { promise, resolve, reject, size: 0 };
    this.#batch = batch;
    setImmediate(() => this.#confirmWhenFull(batch, 0));
    return batch;
  }

  #tryToBegin(deadline: number): boolean {
    try {
      this.exec("BEGIN IMMEDIATE");
      return true;
    } catch (error) {
      if (isLocked(error) && performance.now() < deadline) return false;
      throw error;
    }
  }

  /** Confirms the batch once a turn of the event loop has brought no further write. */
  #confirmWhenFull(batch: Batch, size: number): void {
    if (batch !== this.#batch) return;
    if (batch.size > size && batch.size < largestBatch)
      setImmediate(() => this.#confirmWhenFull(batch, batch.size));
    else this.confirm();
  }

  /** Confirms the writes that wait for it, before it returns. */
  confirm(): void {
    const batch = this.#batch;
    if (!batch) return;
    this.#batch = undefined;
    try {
      this.exec("COMMIT");
      batch.resolve();
    } catch (error) {
      this.#fail(batch, error);
    }
  }

  /** Confirms what waits for it in all connections of this process: work that cannot wait needs their lock. */
  #confirmAll(): void {
    for (const connection of this.#shared.connections) connection.confirm();
  }

  #fail(batch: Batch, error: unknown): void {
    if (this.#batch === batch) this.#batch = undefined;
    this.#rollBack();
    batch.reject(error);
  }

  /** Runs `work` by itself so that all of it is stored, or none, before it returns. */
  transaction<Result>(work: () => Result): Result {
    this.#confirmAll();
    this.#tryToBegin(0);
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } finally {
      this.#rollBack();
    }
  }

  /** Takes back what is not committed. A full disk makes SQLite do so by itself, and so does closing. */
  #rollBack(): void {
    if (this.isOpen && this.connection.isTransaction) this.exec("ROLLBACK");
  }

  /** Runs `work`, which only reads, so that all of it sees one state, whatever other processes write. */
  read<Result>(work: () => Result): Result {
    if (this.isMemory || this.connection.isTransaction) return work();
    this.exec("BEGIN");
    try {
      return work();
    } finally {
      this.exec("COMMIT");
    }
  }

  /**
   * Runs `work`, which writes very much, by itself so that all of it is stored, or none.
   *
   * @param work told whether no other connection has the file open.
   */
  *bulk<Result>(work: (isAlone: boolean) => Steps<Result>): Steps<Result> {
    this.#confirmAll();
    // In this mode new pages are written once. A log of millions of records would be written twice.
    const isAlone = this.isMemory || this.setJournal("DELETE");
    const deadline = performance.now() + lockTimeout;
    try {
      while (!this.#tryToBegin(deadline)) yield 10;
      const result = yield* work(isAlone);
      this.exec("COMMIT");
      return result;
    } finally {
      this.#rollBack();
      if (this.isOpen && isAlone && !this.isMemory) this.setJournal("WAL");
    }
  }

  /** Runs long work, which may use a connection of its own, after other long work. Writes wait for it; reads do not. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const shared = this.#shared;
    const result = (shared.longWork ?? Promise.resolve()).then(work);
    const end = (): void => {
      if (shared.longWork === ended) shared.longWork = undefined;
    };
    const ended = result.then(end, end);
    shared.longWork = ended;
    return result;
  }

  /** From now on a lock of another process is an error at once: waiting would block the event loop. */
  stopBlocking(): void {
    this.exec("PRAGMA busy_timeout = 0");
  }

  /** Changes how writes are made safe. Returns false if another process has the file open, which prevents it. */
  setJournal(mode: "WAL" | "DELETE"): boolean {
    try {
      // Only a read finds out whether others have the log open.
      this.exec(`PRAGMA journal_mode = ${mode}; SELECT 1 FROM sqlite_schema`);
      return true;
    } catch (error) {
      // SQLite sets the mode again when the file is opened the next time.
      if (isLocked(error) || mode === "WAL") return false;
      throw error;
    }
  }

  close(): void {
    this.#shared.connections.delete(this);
    if (!this.isOpen) return;
    this.confirm();
    this.#statements.clear();
    this.connection.close();
  }
}

function connect(file: string): DatabaseSync {
  try {
    if (existsSync(file)) accessSync(file, constants.W_OK);
    const connection = new DatabaseSync(file, { timeout: lockTimeout });
    // Opening reads nothing; this does.
    connection.prepare("SELECT count(*) FROM sqlite_schema").get();
    return connection;
  } catch (error) {
    throw explainOpening(file, error);
  }
}

/** Says why a file cannot be opened, and what to do. */
export function explainOpening(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const remedy = isLocked(error)
    ? "Another process is filling it; try again when that is done."
    : "Choose a file in a folder that you may write to, or one that a sandbox has made.";
  return new Error(
    `The database ${file} cannot be opened: ${machineFault(error) ?? `${reason}. ${remedy}`}`,
    {
      cause: error,
    },
  );
}
