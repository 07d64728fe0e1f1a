import { realpathSync } from "node:fs";
import { Connection, lockTimeout } from "./connection.ts";
import { GroupCommit } from "./group-commit.ts";
import type { Steps } from "./steps.ts";

/** What the connections of this process to one file share. */
interface SharedFile {
  /** A write that cannot wait has to confirm what the others have begun. */
  readonly connections: Set<Database>;
  /** Long work that all other writes wait for. */
  longWork: Promise<void> | undefined;
}

const openFiles = new Map<string, SharedFile>();

/** An SQLite database: writes, reads and long work, all or nothing. It knows no table. */
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

  /** Runs `work` so that all of it is stored, or none. Resolves once it is on the disk. */
  async write<Result>(work: () => Result): Promise<Result> {
    while (this.#shared.longWork) await this.#shared.longWork;
    // Memory confirms at once.
    return this.isMemory ? this.transaction(work) : this.#commits.write(work);
  }

  /** Resolves once everything that can be read now is on the disk; undefined if it is there already. */
  get unconfirmed(): Promise<void> | undefined {
    return this.#commits.unconfirmed;
  }

  /** Confirms the writes that wait for it, before it returns. */
  confirm(): void {
    this.#commits.confirm();
  }

  /** Confirms what waits for it in all connections of this process: work that cannot wait needs their lock. */
  #confirmAll(): void {
    for (const connection of this.#shared.connections) connection.confirm();
  }

  /** Runs `work` by itself so that all of it is stored, or none, before it returns. */
  transaction<Result>(work: () => Result): Result {
    this.#confirmAll();
    this.tryToBegin(0);
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } finally {
      this.rollBack();
    }
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
      while (!this.tryToBegin(deadline)) yield 10;
      const result = yield* work(isAlone);
      this.exec("COMMIT");
      return result;
    } finally {
      this.rollBack();
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

  override close(): void {
    this.#shared.connections.delete(this);
    if (this.isOpen) this.confirm();
    super.close();
  }
}
