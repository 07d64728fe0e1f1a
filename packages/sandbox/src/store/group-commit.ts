import { setTimeout as wait } from "node:timers/promises";
import { lockTimeout, type Connection } from "./connection.ts";

/** How many writes are confirmed together at most, so that the first of them does not wait for long. */
const largestBatch = 64;

/** Writes that are done and wait to be confirmed together. */
interface Batch {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  size: number;
}

/**
 * Confirms writes together. To confirm a write takes a disk milliseconds, however much is written. So writes that arrive
 * together share one transaction, each with a savepoint of its own.
 */
export class GroupCommit {
  readonly #connection: Connection;
  #batch: Batch | undefined;
  #opening: Promise<Batch> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Resolves once everything that can be read now is on the disk; undefined if it is there already. */
  get unconfirmed(): Promise<void> | undefined {
    return this.#batch?.promise;
  }

  /** Runs `work` so that all of it is stored, or none. Resolves once it is on the disk. */
  async write<Result>(work: () => Result): Promise<Result> {
    const batch = this.#batch ?? (await this.#nextBatch());
    // Another write may have filled and confirmed the batch in the meantime.
    if (batch !== this.#batch) return this.write(work);
    batch.size++;
    this.#connection.exec("SAVEPOINT work");
    let result: Result;
    try {
      result = work();
      this.#connection.exec("RELEASE work");
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
    // Every writer waits for it; if all of them failed, nobody does.
    promise.catch(() => {});
    const batch = { promise, resolve, reject, size: 0 };
    this.#batch = batch;
    setImmediate(() => this.#confirmWhenFull(batch, 0));
    return batch;
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
      this.#connection.exec("COMMIT");
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
