import { accessSync, constants, existsSync } from "node:fs";
import type { StatementSync } from "node:sqlite";
import { explainOpening, isLocked } from "./sqlite-error.ts";
import { DatabaseSync } from "./sqlite.ts";

/** How long a write waits for another process to end its own, in milliseconds. */
export const lockTimeout = 5000;

/** A connection to an SQLite database, with its prepared statements. */
export class Connection {
  /** Whether it lives in memory, where no other process can write to it. */
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
    // An acknowledged write is on the disk. What is searched often stays in memory: 64 MB of it.
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

  /** A prepared statement, kept for the next time. The texts are few: they follow from the document's parameters. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      // Combinations of filters are many. Beyond a few hundred, start over rather than grow.
      if (this.#statements.size >= 500) this.#statements.clear();
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Forgets prepared statements, before tables change. */
  forgetStatements(): void {
    this.#statements.clear();
  }

  /** Takes over the database of another connection, which gets this one's in exchange. For databases in memory. */
  swap(other: Connection): void {
    [this.#connection, other.#connection] = [other.#connection, this.#connection];
    this.#statements.clear();
    other.#statements.clear();
  }

  /**
   * Begins a transaction that writes.
   *
   * @param deadline until when it may be tried again (`performance.now()`).
   * @returns false if another process holds the file before the deadline.
   */
  tryToBegin(deadline: number): boolean {
    try {
      this.exec("BEGIN IMMEDIATE");
      return true;
    } catch (error) {
      if (isLocked(error) && performance.now() < deadline) return false;
      throw error;
    }
  }

  /** Takes back what is not committed. A full disk makes SQLite do so by itself, and so does closing. */
  rollBack(): void {
    if (this.isOpen && this.#connection.isTransaction) this.exec("ROLLBACK");
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
    this.#statements.clear();
    if (this.isOpen) this.#connection.close();
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
