/** One attempt to deliver an event. */
export interface Attempt {
  /** The time when it began, by the sandbox's clock. */
  readonly on: string;
  /** The status of the response, if there was one. */
  readonly status?: number;
  /** The reason why it failed. */
  readonly error?: string;
}

/** The delivery of an event to the address of a webhook. */
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
   * `queued`: waits for its turn or for the response. `waiting`: an attempt failed, and the next is at `nextAttempt`.
   * `delivered`: the receiver responded with 2xx. `failed`: there are no more attempts. `skipped`: not sent, see `reason`.
   */
  readonly state: "queued" | "waiting" | "delivered" | "failed" | "skipped";
  readonly attempts: readonly Attempt[];
  /** The time of the next attempt, by the sandbox's clock. */
  readonly nextAttempt?: string;
  /** The reason why it was skipped or has failed. */
  readonly reason?: string;
}

/** The deliveries of events. */
export interface Deliveries {
  /** All that are pending, and the last thousand of the others, oldest first. */
  list(): Delivery[];
  /** Resolves when nothing is queued. It does not wait for later attempts of failed deliveries. */
  idle(): Promise<void>;
  /** Aborts and removes all deliveries. */
  clear(): void;
}
