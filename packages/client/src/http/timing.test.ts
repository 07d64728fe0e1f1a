import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { pause, withTimeout } from "./timing.ts";

const never = () => new Promise<never>(() => {});
const expired = () => new Error("expired");

test("an attempt gives what it ran, or what it threw", async () => {
  expect(await withTimeout(1000, expired, undefined, async () => 7)).toBe(7);
  await expect(
    withTimeout(1000, expired, undefined, () => Promise.reject(new Error("mine"))),
  ).rejects.toThrow("mine");
});

test("when the time is over the attempt's own signal says why", async () => {
  let own: AbortSignal | undefined;
  const run = (signal: AbortSignal) => {
    own = signal;
    return never();
  };
  await expect(withTimeout(1, expired, undefined, run)).rejects.toThrow("expired");
  expect(own?.reason).toEqual(new Error("expired"));
});

test("a caller who has given up already gets no attempt", async () => {
  let ran = false;
  const run = async () => {
    ran = true;
  };
  await expect(withTimeout(1000, expired, AbortSignal.abort(new Error("gone")), run)).rejects.toThrow("gone");
  expect(ran).toBe(false);
});

test("waits beyond what setTimeout can hold do not end at once", async () => {
  const controller = new AbortController();
  const ended: string[] = [];
  const waits = [
    pause(2 ** 40, controller.signal).catch(() => ended.push("pause")),
    withTimeout(Number.POSITIVE_INFINITY, expired, controller.signal, never).catch(() =>
      ended.push("attempt"),
    ),
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
  await withTimeout(1000, expired, signal, async () => 1);
  await withTimeout(1000, expired, signal, () => Promise.reject(new Error("mine"))).catch(() => {});
  await withTimeout(1, expired, signal, never).catch(() => {});
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
