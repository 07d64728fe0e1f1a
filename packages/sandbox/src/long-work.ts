import { takeStepsInTurn, type Steps } from "./store/steps.ts";
import type { Store } from "./store/store.ts";

/** Options of work that may take long. Requests are answered meanwhile, as before it; writes wait for its end. */
export interface LongWorkOptions {
  /** Ends the work, and takes back what it has done. */
  readonly signal?: AbortSignal | undefined;
}

/** Does what takes long on a fork of the store, one work after the other: all of it, or nothing. */
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

  /** @throws Error if the store is closed, also while it works; the reason of the signal; what a step throws. */
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

  /** Ends the work, and closes the store. */
  close(): void {
    this.#closing.abort(new Error("This sandbox is closed. Create another one."));
    this.#store.close();
  }
}
