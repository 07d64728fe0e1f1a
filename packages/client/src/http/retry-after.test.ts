import { expect, test, vi } from "vitest";
import { retryAfter } from "./retry-after.ts";

const read = (headers: Record<string, string>, text = "") => retryAfter(new Headers(headers), text);

test("Retry-After in seconds, with or without a fraction, becomes milliseconds", () => {
  expect(read({ "retry-after": "1" })).toBe(1000);
  expect(read({ "retry-after": " 0.25 " })).toBe(250);
  expect(read({ "retry-after": "0" })).toBe(0);
});

test("a Retry-After date is compared with the server's clock, not the local one", () => {
  const server = Date.parse("2031-05-01T12:00:00Z");
  const at = (offset: number) => new Date(server + offset).toUTCString();
  expect(read({ date: at(0), "retry-after": at(30_000) })).toBe(30_000);
  expect(read({ date: at(0), "retry-after": at(-30_000) })).toBe(0);
});

test("a Retry-After date is compared with the local clock if the server sends no Date", () => {
  const now = Date.parse("2031-05-01T12:00:00Z");
  vi.useFakeTimers({ toFake: ["Date"], now });
  try {
    expect(read({ "retry-after": new Date(now + 3_600_000).toUTCString() })).toBe(3_600_000);
  } finally {
    vi.useRealTimers();
  }
});

test("a wait time in the message is read", () => {
  expect(read({}, "Wait 1.5 seconds")).toBe(1500);
  expect(read({}, '"Please wait 1 second."')).toBe(1000);
  expect(read({ "retry-after": "soon" }, "Wait 2 seconds")).toBe(2000);
});

test("other values give undefined, and a past date gives 0", () => {
  for (const value of ["", "soon", "-5", "NaN", "Infinity seconds"])
    expect(read({ "retry-after": value })).toBeUndefined();
  expect(read({}, "Waiting for Godot")).toBeUndefined();
});
