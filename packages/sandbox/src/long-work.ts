import { takeStepsInTurn, type Steps } from "./store/database/steps.ts";
import type { Store } from "./store/store.ts";

/** Options of long work. During the work, reads return the previous state and writes wait. */
export interface LongWorkOptions {
  /** Aborts the work, which is rolled back. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs long work on a fork of the store, one at a time, as a transaction. */
export class LongWork {
  readonly #store: Store;
  readonly #closing = new AbortController();

  constructor(store: Store) {
    this.#store = store;
  }

  /** @throws Error if the store is closed. */
  requireOpen(): void {
    if (!this.#store.database.isOpen) throw new Error("This sandbox is closed. Create another one.");
  }

  /** @throws Error if the store is closed before or during the work; the reason of the signal; the error of a step. */
  async run<Result>({ signal }: LongWorkOptions, work: (fork: Store) => Steps<Result>): Promise<Result> {
    this.requireOpen();
    const signals = signal ? [signal, this.#closing.signal] : [this.#closing.signal];
    return this.#store.database.exclusively(async () => {
      this.requireOpen();
      const fork = this.#store.fork();
      try {
        const steps = fork.database.bulk(() => work(fork));
        const result = await takeStepsInTurn(steps, AbortSignal.any(signals));
        this.requireOpen();
        this.#store.adopt(fork);
        return result;
      } finally {
        fork.close();
      }
    });
  }

  /** Aborts the work and closes the store. */
  close(): void {
    this.#closing.abort(new Error("This sandbox is closed. Create another one."));
    this.#store.close();
  }
}
