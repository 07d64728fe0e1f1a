import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { pause, withTimeout } from "./timing.ts";

const never = () => new Promise<never>(() => {});
const expired = (): never => {
  throw new Error("expired");
};

test("an attempt resolves or rejects as its function does", async () => {
  expect(await withTimeout(1000, undefined, async () => 7, expired)).toBe(7);
  await expect(
    withTimeout(1000, undefined, () => Promise.reject(new Error("mine")), expired),
  ).rejects.toThrow("mine");
});

test("after a timeout, the attempt's signal holds the error", async () => {
  let own: AbortSignal | undefined;
  const run = (signal: AbortSignal) => {
    own = signal;
    return never();
  };
  await expect(withTimeout(1, undefined, run, expired)).rejects.toThrow("expired");
  expect(own?.reason).toEqual(new Error("expired"));
});

test("an aborted signal prevents the attempt", async () => {
  let ran = false;
  const run = async () => {
    ran = true;
  };
  await expect(withTimeout(1000, AbortSignal.abort(new Error("gone")), run, expired)).rejects.toThrow("gone");
  expect(ran).toBe(false);
});

test("a wait longer than setTimeout supports does not end immediately", async () => {
  const controller = new AbortController();
  const ended: string[] = [];
  const waits = [
    pause(2 ** 40, controller.signal).catch(() => ended.push("pause")),
    withTimeout(Number.POSITIVE_INFINITY, controller.signal, never, expired).catch(() =>
      ended.push("attempt"),
    ),
  ];
  // An overflowing timer would fire within a millisecond.
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(ended).toEqual([]);
  controller.abort();
  await Promise.all(waits);
  expect(ended).toHaveLength(2);
});

test("no listener remains on the caller's signal after an attempt or a wait", async () => {
  const { signal } = new AbortController();
  await pause(0, signal);
  await withTimeout(1000, signal, async () => 1, expired);
  await withTimeout(1000, signal, () => Promise.reject(new Error("mine")), expired).catch(() => {});
  await withTimeout(1, signal, never, expired).catch(() => {});
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
