import * as fc from "fast-check";
import { expect, test } from "vitest";
import { serializeQuery } from "./query.ts";

test("lists are sent in brackets, as documented", () => {
  expect(serializeQuery({ id: [1, 2, 3] })).toBe("id=[1,2,3]");
  expect(serializeQuery({ Team_Id: [7], size: 1 })).toBe("Team_Id=[7]&size=1");
});

test("dates are sent in UTC, in whole seconds", () => {
  expect(serializeQuery({ from_Team_CreatedOn: new Date(Date.UTC(2026, 0, 31, 9, 5, 7, 999)) })).toBe(
    "from_Team_CreatedOn=2026-01-31T09%3A05%3A07Z",
  );
});

test("text in any script, numbers, booleans and lists survive a round trip", () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.boolean(),
    fc.array(fc.oneof(fc.integer(), fc.string({ unit: "grapheme" })), { minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, unit: "grapheme" }), value), (query) => {
      const parsed = new URLSearchParams(serializeQuery(query));
      expect([...parsed.keys()]).toEqual(Object.keys(query));
      for (const [name, given] of Object.entries(query)) {
        const text = parsed.get(name) ?? "";
        expect(typeof given === "string" ? text : JSON.parse(text)).toEqual(given);
      }
    }),
  );
});

test("half of a character is sent as U+FFFD, as in a URL", () => {
  expect(serializeQuery({ a: "x\uD83D" })).toBe("a=x%EF%BF%BD");
});

test("every date with a four-digit year survives a round trip to the second", () => {
  const dates = fc.date({
    noInvalidDate: true,
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
  });
  fc.assert(
    fc.property(dates, (date) => {
      const text = new URLSearchParams(serializeQuery({ date })).get("date") ?? "";
      expect(text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      expect(Date.parse(text)).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});

test.each([
  ["undefined", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["an invalid date", new Date("never")],
  ["a year of five digits", new Date(253_402_300_800_000)],
  ["an object", { a: 1 }],
  ["a function", () => 1],
  ["a symbol", Symbol("a")],
  ["NaN in a list", [1, Number.NaN]],
  ["a list in a list", [[1]]],
  ["an object without a prototype", Object.create(null)],
])("%s is rejected, and the message names the parameter", (_, value: unknown) => {
  expect(() => serializeQuery({ Coworker_Email: value })).toThrow(TypeError);
  expect(() => serializeQuery({ Coworker_Email: value })).toThrow(/^Coworker_Email expects /);
});
