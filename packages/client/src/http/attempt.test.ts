import { getEventListeners } from "node:events";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { backoff, isTransient, pause, within } from "./attempt.ts";

const never = () => new Promise<never>(() => {});
const expired = () => new Error("expired");

test("an attempt gives what it ran, or what it threw", async () => {
  expect(await within(1000, expired, undefined, async () => 7)).toBe(7);
  await expect(within(1000, expired, undefined, () => Promise.reject(new Error("mine")))).rejects.toThrow(
    "mine",
  );
});

test("when the time is over the attempt's own signal says why", async () => {
  let own: AbortSignal | undefined;
  const run = (signal: AbortSignal) => {
    own = signal;
    return never();
  };
  await expect(within(1, expired, undefined, run)).rejects.toThrow("expired");
  expect(own?.reason).toEqual(new Error("expired"));
});

test("a caller who has given up already gets no attempt", async () => {
  let ran = false;
  const run = async () => {
    ran = true;
  };
  await expect(within(1000, expired, AbortSignal.abort(new Error("gone")), run)).rejects.toThrow("gone");
  expect(ran).toBe(false);
});

test("waits beyond what setTimeout can hold do not end at once", async () => {
  const controller = new AbortController();
  const ended: string[] = [];
  const waits = [
    pause(2 ** 40, controller.signal).catch(() => ended.push("pause")),
    within(Number.POSITIVE_INFINITY, expired, controller.signal, never).catch(() => ended.push("attempt")),
  ];
  // A timer that overflowed would fire within a millisecond.
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(ended).toEqual([]);
  controller.abort();
  await Promise.all(waits);
  expect(ended).toHaveLength(2);
});

test("no listener stays on the caller's signal, however an attempt or a wait ends", async () => {
  const { signal } = new AbortController();
  await pause(0, signal);
  await within(1000, expired, signal, async () => 1);
  await within(1000, expired, signal, () => Promise.reject(new Error("mine"))).catch(() => {});
  await within(1, expired, signal, never).catch(() => {});
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("the backoff has full jitter, doubles, and keeps to attempts and delay", () => {
  const options = fc.record({
    attempts: fc.integer({ min: 1, max: 8 }),
    maxDelay: fc.integer({ min: 1, max: 10_000 }),
  });
  fc.assert(
    fc.property(options, fc.integer({ min: 1, max: 10 }), ({ attempts, maxDelay }, count) => {
      const wait = backoff([{ attempts, maxDelay }], performance.now(), count);
      if (count >= attempts) return wait === undefined;
      return wait !== undefined && wait >= 0 && wait <= Math.min(maxDelay, 500 * 2 ** count);
    }),
  );
});

test("an option that is undefined leaves its default", () => {
  expect(backoff([{ attempts: undefined, maxDelay: undefined, maxTotal: undefined }], 0, 2, 0)).toBe(0);
  expect(backoff([{ attempts: undefined }], 0, 3, 0)).toBeUndefined();
});

test("a wish of the service is kept to the millisecond, or not waited for at all", () => {
  const now = performance.now();
  expect(backoff([{ maxDelay: 1000 }], now, 1, 1000)).toBe(1000);
  expect(backoff([{ maxDelay: 1000 }], now, 1, 1001)).toBeUndefined();
  expect(backoff([{ maxTotal: 500 }], now, 1, 1000)).toBeUndefined();
  expect(backoff([{ maxTotal: 5000 }], now - 4500, 1, 1000)).toBeUndefined();
});

test("the faults that may pass are these, and no others", () => {
  const statuses = Array.from({ length: 600 }, (_, status) => status);
  expect(statuses.filter((status) => isTransient(status))).toEqual([408, 500, 502, 503, 504]);
});
