import { check, isList } from "../checks.ts";
import type { Throttle } from "../options.ts";
import { longestDelay } from "./timing.ts";

/** At most `count` requests within any `per` milliseconds. */
export interface Limit {
  /** The number of requests. */
  readonly count: number;
  /** Milliseconds. */
  readonly per: number;
  /** Whether only requests other than GET and HEAD count. */
  readonly writes?: boolean;
}

/** The limits in the service's documentation. If two editions of it differ, the lower one. */
export const publishedLimits: readonly Limit[] = [
  { count: 1, per: 100 },
  { count: 120, per: 60_000 },
  { count: 5000, per: 3_600_000 },
  { count: 200_000, per: 86_400_000 },
  { count: 60, per: 60_000, writes: true },
  { count: 2500, per: 86_400_000, writes: true },
];

interface Waiting {
  readonly method: string;
  readonly start: () => void;
}

/**
 * Delays requests so that a bulk job stays within the limits. Reads start in order, and so do writes. An aborted request
 * leaves the queue and does not count. Requests of other programs with the same account are not counted, so the service can
 * still throttle.
 *
 * @param limits Default: `publishedLimits`
 * @throws {TypeError} if a limit is not a positive number
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
  /** When the next queued request may start. */
  let next = Infinity;

  /** Starts the requests that may start now, and sets a timer for the others. */
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
      } else {
        next = Math.min(next, at);
        // Only a read may start earlier than a write. If a read has to wait as long, so does the rest of the queue.
        if (at === schedule.earliest("GET", now)) break;
      }
    }
    // Rounded up, because timers can fire up to a millisecond early.
    if (next < Infinity) timer = setTimeout(advance, Math.min(Math.ceil(next - now), longestDelay));
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
        reject(signal?.reason);
        // Clears the timer, which would keep the process alive.
        if (queue.size === 0) advance();
      };
      signal?.addEventListener("abort", leave);
      queue.add(waiting);
      if (schedule.earliest(method, performance.now()) < next) advance();
    });
}

/** Computes when requests may start. */
export interface Schedule {
  /** The earliest time from `now` on that is within every limit. */
  earliest(method: string, now: number): number;
  /** Records the start of a request. */
  record(method: string, time: number): void;
}

export function createSchedule(limits: readonly Limit[]): Schedule {
  // For each limit, a ring of the last `count` start times. The next one to be overwritten is `count` requests old.
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
