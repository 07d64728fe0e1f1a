import * as fc from "fast-check";
import { expect, test } from "vitest";
import { filterQuery, idChunks, serializeQuery } from "./query.ts";

test("lists go out in brackets as the service documents them", () => {
  expect(serializeQuery({ id: [1, 2, 3] })).toBe("id=[1,2,3]");
  expect(serializeQuery({ Team_Id: [7], size: 1 })).toBe("Team_Id=[7]&size=1");
});

test("dates go out in UTC, in the service's own resolution", () => {
  expect(serializeQuery({ from_Team_CreatedOn: new Date(Date.UTC(2026, 0, 31, 9, 5, 7, 999)) })).toBe(
    "from_Team_CreatedOn=2026-01-31T09%3A05%3A07Z",
  );
});

test("what is parsed back is what was given: text of any script, numbers, booleans, lists", () => {
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

test("every date within four-digit years survives to the second", () => {
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
])("%s cannot be sent, and the message names the parameter", (_, value: unknown) => {
  expect(() => serializeQuery({ Coworker_Email: value })).toThrow(TypeError);
  expect(() => serializeQuery({ Coworker_Email: value })).toThrow(/^Coworker_Email takes /);
});

const filters = (where: object) => filterQuery("Coworker", where);

test("filters take the entity's prefix, but for those that the service knows without", () => {
  expect(filters({ Country: 1220, Id: 5, UniqueId: "a" })).toEqual({
    Coworker_Country: 1220,
    Id: 5,
    UniqueId: "a",
  });
});

test("a name that the document does not know goes out prefixed", () => {
  expect(filters({ FromTheFuture: true })).toEqual({ Coworker_FromTheFuture: true });
});

test("ranges become from_ and to_ in front of the prefix", () => {
  expect(filters({ TaxRate: { from: 1, to: 2 }, CreatedOn: { to: "2026-01-01T00:00" } })).toEqual({
    from_Coworker_TaxRate: 1,
    to_Coworker_TaxRate: 2,
    to_Coworker_CreatedOn: "2026-01-01T00:00",
  });
});

test.each([[{}], [{ from: 1, until: 2 }], [{ gte: 1 }]])(
  "a range of %j says nothing the service knows",
  (range) => {
    expect(() => filters({ TaxRate: range })).toThrow(/^where\.TaxRate: a range takes/);
  },
);

test.each([[""], [[]]])("the empty filter %j is refused: it would let everything through", (value) => {
  expect(() => filters({ Email: value })).toThrow(/^where\.Email is empty/);
});

test.each(["", "gestern", "2026-13-45", "31.01.2026"])("%j is no date to begin a range with", (text) => {
  expect(() => filters({ UpdatedOn: { from: text } })).toThrow(/^where\.UpdatedOn\.from takes a date/);
});

test("dates as text go out as they are, with a time zone too", () => {
  for (const text of [
    "2026-01-31",
    "2026-01-31T09:05",
    "2026-01-31T09:05:00Z",
    "2026-01-31T09:05:00+02:00",
  ]) {
    expect(filters({ UpdatedOn: { to: text } })).toEqual({ to_Coworker_UpdatedOn: text });
  }
});

test.each<[string, unknown]>([
  ["a Map", new Map([["Active", true]])],
  ["URLSearchParams", new URLSearchParams("Active=true")],
  ["a number", 5],
  ["a list", [{ Active: true }]],
  ["text", "Active"],
  ["null", null],
  ["a prototype with filters in it", Object.create({ Active: true })],
])("filters in %s would be lost, and are refused", (_, where) => {
  // As JavaScript would give it.
  expect(() => filters(where as object)).toThrow(/^where takes an object with fields of its own/);
  expect(() => serializeQuery(where as Record<string, unknown>)).toThrow(/^query takes an object/);
});

test("an object without a prototype holds filters as well as any other", () => {
  expect(filters(Object.assign(Object.create(null), { Active: true }))).toEqual({ Coworker_Active: true });
});

test("a range whose end is undefined is refused when it is sent", () => {
  expect(() => serializeQuery(filters({ TaxRate: { from: undefined } }))).toThrow(
    /^from_Coworker_TaxRate takes /,
  );
});

test("chunks keep the query under 2,000 characters and hold every id once, in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), { maxLength: 1000 }),
      (ids) => {
        const chunks = [...idChunks(ids)];
        expect(chunks.flat()).toEqual([...new Set(ids)]);
        for (const chunk of chunks) {
          expect(chunk.length).toBeGreaterThan(0);
          expect(serializeQuery({ Team_Id: chunk, page: 1, size: chunk.length }).length).toBeLessThan(2000);
        }
      },
    ),
  );
});

test("ids of the usual length come about 170 at a time", () => {
  const ids = Array.from({ length: 1000 }, (_, index) => 1_400_000_000 + index);
  expect([...idChunks(ids)].map(({ length }) => length)).toEqual([172, 172, 172, 172, 172, 140]);
});
