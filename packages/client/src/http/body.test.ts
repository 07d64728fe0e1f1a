import * as fc from "fast-check";
import { expect, test } from "vitest";
import { serializeBody } from "./body.ts";

test("every JSON value survives a round trip unchanged", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
      expect(JSON.parse(serializeBody(body))).toEqual(JSON.parse(JSON.stringify(body)));
    }),
  );
});

test("a Date is sent as ISO 8601 in UTC", () => {
  expect(serializeBody({ DateOfBirth: new Date(0) })).toBe('{"DateOfBirth":"1970-01-01T00:00:00.000Z"}');
});

test.each([
  ["NaN", Number.NaN],
  ["an infinite number", Number.NEGATIVE_INFINITY],
  ["an invalid date", new Date("never")],
  ["a Blob", new Blob(["x"])],
  ["a typed array", new Uint8Array(2)],
  ["a Map", new Map([[1, 2]])],
  ["a Set", new Set([1])],
  ["a function", () => 1],
  ["a symbol", Symbol("x")],
  ["a bigint", 1n],
])("%s is rejected, because JSON would drop it silently", (_, value: unknown) => {
  expect(() => serializeBody({ Notes: value })).toThrow(TypeError);
  expect(() => serializeBody({ Notes: [value] })).toThrow(TypeError);
});

test("undefined in a list is rejected, because JSON would turn it into null", () => {
  expect(() => serializeBody({ Teams: [1, undefined] })).toThrow(
    /^Teams\[1\] expects plain JSON, or null to clear, got undefined/,
  );
});

test("an error names the rejected field and shows its value only if it is a number", () => {
  const form = new URLSearchParams({ password: "correct-horse" });
  expect(() => serializeBody(form)).toThrow(/^body expects plain JSON, .*, got URLSearchParams/);
  expect(() => serializeBody({ Password: () => "correct-horse" })).toThrow(
    /^Password expects .*, got Function/,
  );
  expect(() => serializeBody({ Notes: Number.NaN })).toThrow(/^Notes expects .*, got NaN/);
});

test("a form content type, with or without parameters, sends a form", () => {
  for (const type of [
    "application/x-www-form-urlencoded; charset=utf-8",
    "Application/X-WWW-Form-Urlencoded",
  ]) {
    expect(
      serializeBody({ grant_type: "password", password: "a&b=c" }, new Headers({ "content-type": type })),
    ).toBe("grant_type=password&password=a%26b%3Dc");
  }
});
