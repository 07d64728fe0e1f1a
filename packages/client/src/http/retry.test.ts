import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ApiError, NetworkError, RateLimitError } from "../errors/errors.ts";
import type { RetryOptions } from "../options.ts";
import { isTransient, retryDelay, retryLimits } from "./retry.ts";

const request = { method: "GET", url: "https://spaces.nexudus.com/api/spaces/coworkers" };
const lost = new NetworkError("lost", request, "unknown");
const throttled = (retryAfter: number) =>
  new RateLimitError("slow down", {
    request,
    response: new Response(null, { status: 429 }),
    body: "",
    retryAfter,
  });
const delay = (options: RetryOptions, error: unknown, count = 1, spent = 0) =>
  retryDelay(error, count, spent, retryLimits(options), true);

const failed = (status: number) =>
  new ApiError("failed", { request, response: new Response(null, { status }), body: undefined });

test("the backoff doubles, has full jitter, and respects attempts, maxDelay and maxTotal", () => {
  const options = fc.record({
    attempts: fc.integer({ min: 1, max: 8 }),
    maxDelay: fc.integer({ min: 1, max: 10_000 }),
    maxTotal: fc.integer({ min: 1, max: 10_000 }),
  });
  fc.assert(
    fc.property(options, fc.integer({ min: 1, max: 10 }), fc.nat({ max: 12_000 }), (given, count, spent) => {
      const wait = delay(given, lost, count, spent);
      if (count >= given.attempts || spent > given.maxTotal) return wait === undefined;
      return (
        wait !== undefined &&
        wait >= 0 &&
        wait <= Math.min(given.maxDelay, 500 * 2 ** count) &&
        spent + wait <= given.maxTotal
      );
    }),
  );
});

test("an undefined option uses its default", () => {
  const options = { attempts: undefined, maxDelay: undefined, maxTotal: undefined };
  expect(delay(options, throttled(0), 2)).toBe(0);
  expect(delay(options, throttled(0), 3)).toBeUndefined();
});

test("a wait that the service asks for is waited in full, or the call fails", () => {
  expect(delay({ maxDelay: 1000 }, throttled(1000))).toBe(1000);
  expect(delay({ maxDelay: 1000 }, throttled(1001))).toBeUndefined();
  expect(delay({ maxTotal: 500 }, throttled(1000))).toBeUndefined();
  expect(delay({ maxTotal: 5000 }, throttled(1000), 1, 4500)).toBeUndefined();
});

const once = (error: unknown) => retryDelay(error, 1, 0, retryLimits(), false);

test("a request that is not repeatable is retried only after throttling; other requests also after transient failures", () => {
  expect(once(lost)).toBeUndefined();
  expect(once(failed(503))).toBeUndefined();
  expect(once(throttled(5))).toBe(5);
  expect(delay({}, failed(503))).toBeDefined();
  for (const final of [failed(400), failed(501), new TypeError("mine"), undefined])
    expect(delay({}, final)).toBeUndefined();
});

test("only 408, 500, 502, 503 and 504 are transient", () => {
  const statuses = Array.from({ length: 600 }, (_, status) => status);
  expect(statuses.filter((status) => isTransient(status))).toEqual([408, 500, 502, 503, 504]);
});
