import { expect, test } from "vitest";
import { retryAfter } from "./retry-after.ts";

const read = (headers: Record<string, string>, text = "") => retryAfter(new Headers(headers), text);

test("Retry-After in seconds is read as milliseconds, fractions included", () => {
  expect(read({ "retry-after": "1" })).toBe(1000);
  expect(read({ "retry-after": " 0.25 " })).toBe(250);
  expect(read({ "retry-after": "0" })).toBe(0);
});

test("a date is measured against the server's clock, so that a wrong one here does no harm", () => {
  const server = Date.parse("2031-05-01T12:00:00Z");
  const at = (offset: number) => new Date(server + offset).toUTCString();
  expect(read({ date: at(0), "retry-after": at(30_000) })).toBe(30_000);
  expect(read({ date: at(0), "retry-after": at(-30_000) })).toBe(0);
});

test("a date without the server's clock is measured against this one", () => {
  const now = Date.parse("2031-05-01T12:00:00Z");
  const inAnHour = new Headers({ "retry-after": new Date(now + 3_600_000).toUTCString() });
  expect(retryAfter(inAnHour, "", now)).toBe(3_600_000);
});

test("a body that says how long to wait is understood", () => {
  expect(read({}, "Wait 1.5 seconds")).toBe(1500);
  expect(read({}, '"Please wait 1 second."')).toBe(1000);
  expect(read({ "retry-after": "soon" }, "Wait 2 seconds")).toBe(2000);
});

test("what says nothing is undefined, and never a negative wait", () => {
  for (const value of ["", "soon", "-5", "NaN", "Infinity seconds"])
    expect(read({ "retry-after": value })).toBeUndefined();
  expect(read({}, "Waiting for Godot")).toBeUndefined();
});
