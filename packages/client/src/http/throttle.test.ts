import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createNexudusClient } from "../client.ts";
import { bearer } from "../auth/bearer.ts";
import { createSchedule, createThrottle, type Limit, publishedLimits } from "./throttle.ts";

const limit = fc.record({
  count: fc.integer({ min: 1, max: 5 }),
  per: fc.integer({ min: 1, max: 50 }),
  writes: fc.boolean(),
});
const request = fc.record({
  after: fc.nat({ max: 20 }),
  method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
});

/** The times at which requests start, given the pause before each call. */
function starts(limits: readonly Limit[], requests: readonly { after: number; method: string }[]) {
  const schedule = createSchedule(limits);
  let now = 0;
  let latest = 0;
  return requests.map(({ after, method }) => {
    now += after;
    const start = schedule.earliest(method, Math.max(now, latest));
    latest = start;
    schedule.record(method, start);
    return { method, asked: now, start };
  });
}

test("no time window holds more requests than its limit, and no request starts early", () => {
  fc.assert(
    fc.property(
      fc.array(limit, { maxLength: 3 }),
      fc.array(request, { maxLength: 60 }),
      (limits, requests) => {
        const plan = starts(limits, requests);
        for (const { asked, start } of plan) expect(start).toBeGreaterThanOrEqual(asked);
        for (const { count, per, writes } of limits) {
          const counted = plan.filter(({ method }) => !writes || method !== "GET").map(({ start }) => start);
          for (const [index, start] of counted.slice(count).entries()) {
            expect(start - (counted[index] ?? start)).toBeGreaterThanOrEqual(per);
          }
        }
      },
    ),
  );
});

test("a request within every limit starts immediately", () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
      const plan = starts(
        [{ count: 1, per: 5 }],
        requests.map(({ method }) => ({ method, after: 5 })),
      );
      expect(plan.map(({ start }) => start)).toEqual(plan.map(({ asked }) => asked));
    }),
  );
});

test("reads do not count against the limits of writes", () => {
  const plan = starts(
    [{ count: 1, per: 1000, writes: true }],
    [
      { method: "POST", after: 0 },
      { method: "GET", after: 1 },
      { method: "PUT", after: 1 },
    ],
  );
  expect(plan.map(({ start }) => start)).toEqual([0, 1, 1000]);
});

test("the published limits allow 60 writes and 120 requests in the first minute", () => {
  const burst = Array.from({ length: 200 }, (_, index) => ({ method: index % 2 ? "POST" : "GET", after: 0 }));
  const first = starts(publishedLimits, burst).filter(({ start }) => start < 60_000);
  expect(first).toHaveLength(120);
  expect(first.filter(({ method }) => method === "POST")).toHaveLength(60);
});

test("a throttled request waits, and aborting it ends the wait immediately", async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response('{"Id":1}');
  };
  const client = createNexudusClient({
    auth: bearer("t"),
    fetch,
    throttle: createThrottle([{ count: 1, per: 3_600_000 }]),
  });
  await client.coworkers.get(1);
  const controller = new AbortController();
  const held = client.coworkers.get(1, { signal: controller.signal, timeout: 1 });
  controller.abort(new Error("enough"));
  await expect(held).rejects.toThrow("enough");
  expect(sent).toBe(1);
});

/** The milliseconds at which calls of `methods`, made at once, start. */
async function startsOf(limits: readonly Limit[], methods: readonly string[]): Promise<number[]> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  try {
    const throttle = createThrottle(limits);
    const begin = performance.now();
    const all = methods.map(async (method) => {
      await throttle(method, undefined);
      return performance.now() - begin;
    });
    await vi.runAllTimersAsync();
    return await Promise.all(all);
  } finally {
    vi.useRealTimers();
  }
}

test("a read passes a write that waits for a limit of writes", async () => {
  const limits = [
    { count: 1, per: 10 },
    { count: 1, per: 1000, writes: true },
  ];
  expect(await startsOf(limits, ["POST", "PUT", "GET", "DELETE", "GET"])).toEqual([0, 1000, 10, 2000, 20]);
});

test("each start looks at a few waiting calls, however many there are", async () => {
  // The earliest start of a call is the maximum over the limits.
  const looks = vi.spyOn(Math, "max");
  try {
    const times = await startsOf(
      [{ count: 1, per: 1 }],
      Array.from({ length: 1000 }, () => "GET"),
    );
    expect(times).toEqual(times.map((_, index) => index));
    expect(looks.mock.calls.length).toBeLessThan(10 * times.length);
  } finally {
    looks.mockRestore();
  }
});
