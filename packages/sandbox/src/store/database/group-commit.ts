import { setTimeout as wait } from "node:timers/promises";
import { lockTimeout, type Connection } from "./connection.ts";

/** The maximum number of writes confirmed together, so that the first of them does not wait for long. */
const largestBatch = 64;

/** Completed writes that wait to be committed together. */
interface Batch {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  size: number;
}

/**
 * Group commit. A commit takes a disk several milliseconds, regardless of the amount of data. So writes that arrive
 * together share one transaction, each with its own savepoint.
 */
export class GroupCommit {
  readonly #connection: Connection;
  #batch: Batch | undefined;
  #opening: Promise<Batch> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Resolves when everything that can be read now is on the disk. Undefined if it already is. */
  get unconfirmed(): Promise<void> | undefined {
    return this.#batch?.promise;
  }

  /** Runs `work` as a transaction. Resolves when it is on the disk. */
  async write<Result>(work: () => Result): Promise<Result> {
    const batch = this.#batch ?? (await this.#nextBatch());
    // Another write may have filled and committed the batch in the meantime.
    if (batch !== this.#batch) return this.write(work);
    batch.size++;
    this.#connection.run("SAVEPOINT work");
    let result: Result;
    try {
      result = work();
      this.#connection.run("RELEASE work");
    } catch (error) {
      // A full disk makes SQLite roll back everything at once.
      if (this.#connection.connection.isTransaction) this.#connection.exec("ROLLBACK TO work; RELEASE work");
      else this.#fail(batch, error);
      throw error;
    }
    await batch.promise;
    return result;
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
    for (let delay = 1; !this.#connection.tryToBegin(deadline); delay = Math.min(delay * 2, 50))
      await wait(delay);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Every writer awaits this promise, unless all of them failed.
    promise.catch(() => {});
    const batch = { promise, resolve, reject, size: 0 };
    this.#batch = batch;
    setImmediate(() => this.#confirmWhenFull(batch, 0));
    return batch;
  }

  /** Commits the batch after a turn of the event loop without a further write. */
  #confirmWhenFull(batch: Batch, size: number): void {
    if (batch !== this.#batch) return;
    if (batch.size > size && batch.size < largestBatch)
      setImmediate(() => this.#confirmWhenFull(batch, batch.size));
    else this.confirm();
  }

  /** Commits the waiting writes before it returns. */
  confirm(): void {
    const batch = this.#batch;
    if (!batch) return;
    this.#batch = undefined;
    try {
      this.#connection.run("COMMIT");
      batch.resolve();
    } catch (error) {
      this.#fail(batch, error);
    }
  }

  #fail(batch: Batch, error: unknown): void {
    if (this.#batch === batch) this.#batch = undefined;
    this.#connection.rollBack();
    batch.reject(error);
  }
}
