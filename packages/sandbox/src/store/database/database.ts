import { realpathSync } from "node:fs";
import { Connection, lockTimeout } from "./connection.ts";
import { GroupCommit } from "./group-commit.ts";
import type { Steps } from "./steps.ts";

/** The state that the connections of this process to one file share. */
interface SharedFile {
  /** A synchronous write must first commit what the others have begun. */
  readonly connections: Set<Database>;
  /** The long work that all other writes wait for. */
  longWork: Promise<void> | undefined;
}

const openFiles = new Map<string, SharedFile>();

/** An SQLite database with transactions for writes, reads and long work. It knows nothing of its tables. */
export class Database extends Connection {
  readonly #shared: SharedFile;
  readonly #commits = new GroupCommit(this);

  /**
   * @param file a path, or `:memory:` for a database that ends with the process.
   * @throws Error that says why the file cannot be opened, and what to do.
   */
  constructor(file: string) {
    super(file);
    const key = this.isMemory ? file : realpathSync(file);
    const shared = this.isMemory ? undefined : openFiles.get(key);
    this.#shared = shared ?? { connections: new Set(), longWork: undefined };
    this.#shared.connections.add(this);
    if (!this.isMemory) openFiles.set(key, this.#shared);
  }

  /** Runs `work` as a transaction. Resolves when it is on the disk. */
  async write<Result>(work: () => Result): Promise<Result> {
    while (this.#shared.longWork) await this.#shared.longWork;
    // A database in memory commits at once.
    return this.isMemory ? this.transaction(work) : this.#commits.write(work);
  }

  /** Resolves when everything that can be read now is on the disk. Undefined if it already is. */
  get unconfirmed(): Promise<void> | undefined {
    return this.#commits.unconfirmed;
  }

  /** Commits the waiting writes before it returns. */
  confirm(): void {
    this.#commits.confirm();
  }

  /** Commits the waiting writes of all connections of this process, because synchronous work needs their lock. */
  #confirmAll(): void {
    for (const connection of this.#shared.connections) connection.confirm();
  }

  /** Runs `work` as a transaction of its own, synchronously. */
  transaction<Result>(work: () => Result): Result {
    this.#confirmAll();
    this.tryToBegin(0);
    try {
      const result = work();
      this.run("COMMIT");
      return result;
    } finally {
      this.rollBack();
    }
  }

  /** Runs `work`, which only reads, on a snapshot: writes of other processes do not affect it. */
  read<Result>(work: () => Result): Result {
    if (this.isMemory || this.connection.isTransaction) return work();
    this.run("BEGIN");
    try {
      return work();
    } finally {
      this.run("COMMIT");
    }
  }

  /**
   * Runs `work`, which writes a large amount of data, as a transaction of its own.
   *
   * @param work receives whether no other connection has the file open.
   */
  *bulk<Result>(work: (isAlone: boolean) => Steps<Result>): Steps<Result> {
    this.#confirmAll();
    // In this mode new pages are written once. With a write-ahead log, millions of records would be written twice.
    const isAlone = this.isMemory || this.setJournal("DELETE");
    const deadline = performance.now() + lockTimeout;
    try {
      while (!this.tryToBegin(deadline)) yield 10;
      const result = yield* work(isAlone);
      this.run("COMMIT");
      return result;
    } finally {
      this.rollBack();
      if (this.isOpen && isAlone && !this.isMemory) this.setJournal("WAL");
    }
  }

  /** Runs long work, which may use its own connection, after other long work. Writes wait for it. Reads do not. */
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

  override close(): void {
    this.#shared.connections.delete(this);
    if (this.isOpen) this.confirm();
    super.close();
  }
}
