import { pause } from "./attempt.ts";
import type { Throttle } from "../options.ts";

/** At most `count` requests within any `per` milliseconds. */
export interface Limit {
  readonly count: number;
  readonly per: number;
  /** Counts POST, PUT and DELETE alone. */
  readonly writes?: boolean;
}

const minute = 60_000;
const day = 1440 * minute;

/** The limits that the service's documentation names, the lower one where two editions differ. */
export const publishedLimits: readonly Limit[] = [
  { count: 1, per: 100 },
  { count: 120, per: minute },
  { count: 5000, per: 60 * minute },
  { count: 200_000, per: day },
  { count: 60, per: minute, writes: true },
  { count: 2500, per: day, writes: true },
];

/**
 * Holds requests back so that a bulk job stays under the limits. It counts what goes through this client: other
 * programs of the same account are not seen, so answers that throttle are still waited for.
 */
export function createThrottle(limits: readonly Limit[] = publishedLimits): Throttle {
  const reserve = createSchedule(limits);
  return (method, signal) => {
    const now = performance.now();
    const wait = reserve(method, now) - now;
    return wait > 0 ? pause(wait, signal) : undefined;
  };
}

/** Gives each request the earliest moment from `now` on that keeps every limit, in the order of asking. */
export function createSchedule(limits: readonly Limit[]): (method: string, now: number) => number {
  // For each limit a ring of its last `count` moments: the one about to be overwritten is `count` requests ago.
  const rings = limits.map((limit) => ({ ...limit, moments: new Map<number, number>(), next: 0 }));
  return (method, now) => {
    const concerned = rings.filter(({ writes }) => !writes || /^(POST|PUT|DELETE)$/.test(method));
    const start = Math.max(
      now,
      ...concerned.map(({ moments, next, per }) => (moments.get(next) ?? -Infinity) + per),
    );
    for (const ring of concerned) {
      ring.moments.set(ring.next, start);
      ring.next = (ring.next + 1) % ring.count;
    }
    return start;
  };
}
