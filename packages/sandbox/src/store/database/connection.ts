import { accessSync, constants, existsSync } from "node:fs";
import type { StatementSync } from "node:sqlite";
import { explainOpening, isLocked } from "./sqlite-error.ts";
import { DatabaseSync } from "./sqlite.ts";

/** How long a write waits for the writes of another process, in milliseconds. */
export const lockTimeout = 5000;

/** A connection to an SQLite database, with its prepared statements. */
export class Connection {
  /** Whether it is in memory, where no other process can write to it. */
  readonly isMemory: boolean;
  #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * @param file a path, or `:memory:` for a database that ends with the process.
   * @throws Error that says why the file cannot be opened, and what to do.
   */
  constructor(file: string) {
    this.isMemory = file === ":memory:";
    this.#connection = connect(file);
    // Acknowledged writes are on the disk. The cache has 64 MB.
    if (!this.isMemory) this.#connection.exec("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
  }

  get connection(): DatabaseSync {
    return this.#connection;
  }

  get isOpen(): boolean {
    return this.#connection.isOpen;
  }

  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  /** Runs one statement that returns nothing. It is prepared once, which is faster than `exec`. */
  run(sql: string): void {
    this.prepare(sql).run();
  }

  /** A prepared statement, cached. There are few texts, because they follow from the document's parameters. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      // There are many combinations of filters. The cache is cleared when it holds a few hundred statements.
      if (this.#statements.size >= 500) this.#statements.clear();
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Discards the prepared statements before the tables change. */
  forgetStatements(): void {
    this.#statements.clear();
  }

  /** Swaps the databases of two connections. For databases in memory. */
  swap(other: Connection): void {
    [this.#connection, other.#connection] = [other.#connection, this.#connection];
    this.#statements.clear();
    other.#statements.clear();
  }

  /**
   * Begins a write transaction.
   *
   * @param deadline when to stop trying, on the clock of `performance.now()`.
   * @returns false if another process holds the file before the deadline.
   */
  tryToBegin(deadline: number): boolean {
    try {
      this.run("BEGIN IMMEDIATE");
      return true;
    } catch (error) {
      if (isLocked(error) && performance.now() < deadline) return false;
      throw error;
    }
  }

  /** Rolls back. SQLite has already done so if the disk is full, or if the database is closed. */
  rollBack(): void {
    if (this.isOpen && this.#connection.isTransaction) this.exec("ROLLBACK");
  }

  /** Makes a lock of another process an immediate error, because waiting would block the event loop. */
  stopBlocking(): void {
    this.exec("PRAGMA busy_timeout = 0");
  }

  /** Sets the journal mode. Returns false if another process has the file open, which prevents the change. */
  setJournal(mode: "WAL" | "DELETE"): boolean {
    try {
      // Only a read shows whether other processes have the log open.
      this.exec(`PRAGMA journal_mode = ${mode}; SELECT 1 FROM sqlite_schema`);
      return true;
    } catch (error) {
      // SQLite sets the mode again when the file is opened the next time.
      if (isLocked(error) || mode === "WAL") return false;
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.isOpen) this.#connection.close();
  }
}

function connect(file: string): DatabaseSync {
  try {
    if (existsSync(file)) accessSync(file, constants.W_OK);
    const connection = new DatabaseSync(file, { timeout: lockTimeout });
    // Opening a file does not read it. This does.
    connection.prepare("SELECT count(*) FROM sqlite_schema").get();
    return connection;
  } catch (error) {
    throw explainOpening(file, error);
  }
}
