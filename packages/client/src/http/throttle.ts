import { check, isList } from "../checks.ts";
import type { Throttle } from "../options.ts";

/** At most `count` requests within any `per` milliseconds. */
export interface Limit {
  /** The number of requests. */
  readonly count: number;
  /** Milliseconds. */
  readonly per: number;
  /** Counts only requests other than GET and HEAD. */
  readonly writes?: boolean;
}

const minute = 60_000;
const day = 1440 * minute;

/** The limits in the service's documentation; where two editions differ, the lower one. */
export const publishedLimits: readonly Limit[] = [
  { count: 1, per: 100 },
  { count: 120, per: minute },
  { count: 5000, per: 60 * minute },
  { count: 200_000, per: day },
  { count: 60, per: minute, writes: true },
  { count: 2500, per: day, writes: true },
];

/** setTimeout fires at once for anything longer. */
const longest = 2 ** 31 - 1;

interface Waiting {
  readonly method: string;
  readonly start: () => void;
}

/**
 * Holds requests back so that a bulk job stays under the limits. Requests of one kind start in the order in which they
 * came; an aborted one leaves the queue and takes nobody's place. It counts what goes through it: other programs of the
 * same account are not seen, so throttling responses are still waited for.
 *
 * @throws {TypeError} for limits that are not positive numbers
 */
export function createThrottle(limits: readonly Limit[] = publishedLimits): Throttle {
  check("createThrottle()", limits, isList);
  for (const limit of limits)
    for (const value of [limit?.count, limit?.per])
      check(
        "createThrottle(): count and per",
        value,
        (number) => (Number(number) > 0 && Number.isFinite(number)) || "numbers above 0",
      );
  const schedule = createSchedule(limits);
  const queue = new Set<Waiting>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next request in the queue may start. */
  let next = Infinity;

  /** Starts what may start now, and comes back for the rest. */
  const advance = (): void => {
    clearTimeout(timer);
    const now = performance.now();
    next = Infinity;
    for (const waiting of queue) {
      const at = schedule.earliest(waiting.method, now);
      if (at <= now) {
        schedule.record(waiting.method, now);
        queue.delete(waiting);
        waiting.start();
      } else next = Math.min(next, at);
    }
    // Timers fire up to a millisecond early.
    if (next < Infinity) timer = setTimeout(advance, Math.min(Math.ceil(next - now), longest));
  };

  return (method, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const waiting: Waiting = {
        method,
        start: () => {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      const leave = (): void => {
        queue.delete(waiting);
        signal?.removeEventListener("abort", leave);
        reject(signal?.reason);
        // A timer without a queue would keep the process alive.
        if (queue.size === 0) advance();
      };
      signal?.addEventListener("abort", leave);
      queue.add(waiting);
      if (schedule.earliest(method, performance.now()) < next) advance();
    });
}

/** When requests may start, by those that have started. */
export interface Schedule {
  /** The earliest time from `now` on that keeps every limit. */
  earliest(method: string, now: number): number;
  /** Notes that a request started. */
  record(method: string, time: number): void;
}

export function createSchedule(limits: readonly Limit[]): Schedule {
  // For each limit a ring of its last `count` starts: the one to be overwritten next is `count` requests ago.
  const rings = limits.map((limit) => ({ ...limit, starts: new Map<number, number>(), next: 0 }));
  const concerned = (method: string) => rings.filter(({ writes }) => !writes || !/^(GET|HEAD)$/.test(method));
  return {
    earliest: (method, now) =>
      Math.max(
        now,
        ...concerned(method).map(({ starts, next, per }) => (starts.get(next) ?? -Infinity) + per),
      ),
    record(method, time) {
      for (const ring of concerned(method)) {
        ring.starts.set(ring.next, time);
        ring.next = (ring.next + 1) % ring.count;
      }
    },
  };
}
