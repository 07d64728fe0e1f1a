/** One attempt to deliver an event. */
export interface Attempt {
  /** When it began, by the clock of the sandbox. */
  readonly on: string;
  /** The status of the response, if there was one. */
  readonly status?: number;
  /** Why it failed. */
  readonly error?: string;
}

/** An event on its way to the address of a webhook. */
export interface Delivery {
  /** Counts up from 1. */
  readonly id: number;
  /** The `Id` of the webhook. */
  readonly webhook: number;
  /** The name of the event, such as `CoworkerUpdate`. */
  readonly event: string;
  /** The `Id` of the record that changed. */
  readonly record: number;
  /**
   * `queued`: waits for its turn, or for the response. `waiting`: an attempt failed, and the next follows at `nextAttempt`.
   * `delivered`: the receiver responded with 2xx. `failed`: given up. `skipped`: never sent, for the `reason`.
   */
  readonly state: "queued" | "waiting" | "delivered" | "failed" | "skipped";
  readonly attempts: readonly Attempt[];
  /** When it is sent again, by the clock of the sandbox. */
  readonly nextAttempt?: string;
  /** Why it was skipped or given up. */
  readonly reason?: string;
}

/** The events that were delivered, or are on their way. */
export interface Deliveries {
  /** The last thousand, oldest first. */
  list(): Delivery[];
  /** Resolves once nothing is queued. Repetitions that wait for the clock are not waited for. */
  idle(): Promise<void>;
  /** Ends all deliveries, and forgets them. */
  clear(): void;
}
