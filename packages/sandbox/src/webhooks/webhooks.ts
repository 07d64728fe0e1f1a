import { setTimeout as startTimer } from "node:timers";
import type { Clock } from "../control/clock.ts";
import type { Api, Entity } from "../document/api.ts";
import { text } from "../document/json.ts";
import { toTimestamp } from "../document/timestamp.ts";
import type { StoredRecord } from "../document/record.ts";
import type { Outbox } from "../operations/change.ts";
import type { Store } from "../store/store.ts";
import { countFailures, maximumFailures } from "./count-failures.ts";
import type { Deliveries, Delivery } from "./delivery.ts";
import { findWebhooks, type Triggered, webhookEntity } from "./find-webhooks.ts";
import { explainSkip, postEvent } from "./post-event.ts";

/** The delay of the next attempt after a failure, in milliseconds of the sandbox's clock. */
const retryDelay = 60_000;
/** The maximum number of pending deliveries. Each takes as much memory as its record: a coworker takes 6 kB. */
const maximumPending = 10_000;
/** The maximum number of completed deliveries to keep. */
const maximumKept = 1000;

/** A delivery in progress. */
type Job = { -readonly [Name in keyof Delivery]: Delivery[Name] } & {
  readonly triggered: string;
  readonly body: string;
  /** The time of the next attempt, in milliseconds of the sandbox's clock. */
  due: number;
};

/** Delivers events to the addresses of webhooks, those of one webhook in order, without delaying requests. */
export class Webhooks implements Deliveries {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #secret: string;
  readonly #entity: Entity | undefined;
  /** The end of the queue of each webhook. */
  readonly #queues = new Map<number, Promise<void>>();
  readonly #pending = new Set<Job>();
  #completed: Job[] = [];
  #ending = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #count = 0;

  constructor(api: Api, store: Store, clock: Clock, secret: string) {
    this.#store = store;
    this.#clock = clock;
    this.#secret = secret;
    this.#entity = webhookEntity(api);
    clock.watch(() => this.#repeat());
  }

  list(): Delivery[] {
    return [...this.#completed, ...this.#pending]
      .toSorted((one, other) => one.id - other.id)
      .map(({ body: _body, due: _due, triggered: _on, ...delivery }) => structuredClone(delivery));
  }

  async idle(): Promise<void> {
    while (this.#queues.size > 0) await Promise.all(this.#queues.values());
  }

  clear(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#pending.clear();
    this.#completed = [];
    this.#count = 0;
    this.#queues.clear();
    clearTimeout(this.#timer);
  }

  /** Collects the changes of a request. `send` delivers them when they are stored. */
  outbox(): Outbox & { readonly send: () => void } {
    let triggered: Triggered[] = [];
    return {
      note: (change) => {
        if (this.#entity) triggered.push(...findWebhooks(this.#entity, this.#store, change));
      },
      drop: () => {
        triggered = [];
      },
      send: () => {
        for (const one of triggered) this.#add(one);
      },
    };
  }

  #add({ webhook, event, record }: Triggered): void {
    const job: Job = {
      id: ++this.#count,
      webhook,
      event,
      record: Number(record["Id"]),
      state: "queued",
      attempts: [],
      triggered: toTimestamp(this.#clock.now()),
      body: JSON.stringify([record]),
      due: 0,
    };
    this.#pending.add(job);
    if (this.#pending.size > maximumPending)
      this.#complete(job, "skipped", `${maximumPending} deliveries are pending already.`);
    else this.#enqueue(job);
  }

  #complete(job: Job, state: "delivered" | "failed" | "skipped", reason?: string): void {
    job.state = state;
    if (reason !== undefined) job.reason = reason;
    // A reset may have removed it in the meantime.
    if (!this.#pending.delete(job)) return;
    this.#completed.push(job);
    if (this.#completed.length > maximumKept) this.#completed.shift();
  }

  #enqueue(job: Job): void {
    const { signal } = this.#ending;
    const before = this.#queues.get(job.webhook) ?? Promise.resolve();
    const queue = before
      .then(() => (signal.aborted ? undefined : this.#attempt(job, signal)))
      .catch((error: unknown) =>
        this.#complete(job, "failed", error instanceof Error ? error.message : String(error)),
      )
      .finally(() => {
        if (this.#queues.get(job.webhook) === queue) this.#queues.delete(job.webhook);
      });
    this.#queues.set(job.webhook, queue);
  }

  async #attempt(job: Job, signal: AbortSignal): Promise<void> {
    const webhook = this.#read(job);
    if (webhook?.["Active"] !== true)
      return this.#complete(job, "failed", "The webhook was deleted or is not active.");
    const address = text(webhook, "URL") ?? "";
    const skip = explainSkip(address);
    if (skip !== undefined) return this.#complete(job, "skipped", skip);
    const on = toTimestamp(this.#clock.now());
    const outcome = await postEvent(address, job.body, this.#secret, signal);
    if (signal.aborted || !this.#store.database.isOpen) return;
    job.attempts = [...job.attempts, { on, ...outcome }];
    const isActive = await this.#saveOutcome(job, outcome.error, signal);
    if (outcome.error === undefined) this.#complete(job, "delivered");
    else if (!isActive)
      this.#complete(
        job,
        "failed",
        `The webhook was switched off after ${maximumFailures} failures in a row.`,
      );
    else if (job.attempts.length > maximumFailures)
      this.#complete(job, "failed", `It was repeated ${maximumFailures} times.`);
    else {
      job.due = this.#clock.now().getTime() + retryDelay;
      job.state = "waiting";
      job.nextAttempt = toTimestamp(new Date(job.due));
      this.#repeat();
    }
  }

  #read({ webhook }: Job): StoredRecord | undefined {
    return this.#entity && this.#store.database.isOpen ? this.#store.read(this.#entity, webhook) : undefined;
  }

  /** Stores the result of an attempt in the webhook. Returns whether the webhook is still active. */
  #saveOutcome(job: Job, error: string | undefined, signal: AbortSignal): Promise<boolean> {
    return this.#store.database.write(() => {
      // A reset may have come before this write.
      const webhook = signal.aborted ? undefined : this.#read(job);
      if (!this.#entity || !webhook) return false;
      const counted = countFailures(webhook, error);
      this.#store.save(this.#entity, { ...webhook, ...counted, LastTrigger: job.triggered });
      return counted.Active;
    });
  }

  /** Repeats the deliveries that are due by the sandbox's clock, and starts a timer for the next one. */
  #repeat(): void {
    clearTimeout(this.#timer);
    const now = this.#clock.now().getTime();
    const waiting = [...this.#pending].filter(({ state }) => state === "waiting");
    for (const job of waiting.filter(({ due }) => due <= now)) {
      job.state = "queued";
      delete job.nextAttempt;
      this.#enqueue(job);
    }
    const next = Math.min(...waiting.flatMap(({ state, due }) => (state === "waiting" ? [due - now] : [])));
    // A stopped clock must not make the timer spin, and the timer must not keep the process alive.
    if (Number.isFinite(next))
      this.#timer = startTimer(() => this.#repeat(), Math.min(next, retryDelay)).unref();
  }
}
