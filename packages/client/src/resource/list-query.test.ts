import * as resources from "@nexudus-api/types/resources";
import { expect, test } from "vitest";
import { untyped } from "../../test/server.ts";
import { serializeQuery } from "../http/query.ts";
import { bearer, createNexudusClient } from "../index.ts";
import { listQuery } from "./list-query.ts";

const filters = (where: object) => {
  const { page, ...parameters } = listQuery(resources.coworkers, { where });
  expect(page).toBe(1);
  return parameters;
};

test("filters get the entity's prefix, except Id and UniqueId", () => {
  expect(filters({ Country: 1220, Id: 5, UniqueId: "a" })).toEqual({
    Coworker_Country: 1220,
    Id: 5,
    UniqueId: "a",
  });
});

test("a filter name that is not in the document gets the prefix", () => {
  expect(filters({ FromTheFuture: true })).toEqual({ Coworker_FromTheFuture: true });
});

test("ranges are sent as from_ and to_ before the prefix", () => {
  expect(filters({ TaxRate: { from: 1, to: 2 }, CreatedOn: { to: "2026-01-01T00:00" } })).toEqual({
    from_Coworker_TaxRate: 1,
    to_Coworker_TaxRate: 2,
    to_Coworker_CreatedOn: "2026-01-01T00:00:00Z",
  });
});

test.each([[{}], [{ from: 1, until: 2 }], [{ gte: 1 }]])("the range %j is rejected", (range) => {
  expect(() => filters({ TaxRate: range })).toThrow(/^where\.TaxRate expects \{ from, to \}/);
});

test.each([[""], [[]]])("the empty filter %j is rejected, because it would match every record", (value) => {
  expect(() => filters({ Email: value })).toThrow(/^where\.Email is empty/);
});

test.each([
  [undefined, "undefined"],
  [{}, "undefined"],
  [{ where: {} }, "undefined"],
  [{ where: { Description: "Locker" } }, "undefined"],
  [{ where: { CoworkerInvoice: undefined } }, "undefined"],
])("without the filter that the service requires, nothing is sent: list(%j)", async (query, got) => {
  let sent = 0;
  const nexudus = createNexudusClient({
    auth: bearer("token"),
    fetch: async () => {
      sent += 1;
      return Response.json({});
    },
  });
  const list = () => nexudus.coworkerinvoicelines.list(untyped<never>(query));
  const message = `where.CoworkerInvoice expects a value, which the service requires, got ${got}.`;
  for (const read of [list, () => list().all(), () => list().pages().next(), () => list().withResponse()])
    await expect(read()).rejects.toThrow(new TypeError(message));
  expect(sent).toBe(0);
});

test.each(["", "gestern", "2026-13-45", "31.01.2026"])("%j is rejected as a date in a range", (text) => {
  expect(() => filters({ UpdatedOn: { from: text } })).toThrow(
    /^where\.UpdatedOn\.from expects a valid Date or ISO 8601 text/,
  );
});

test.each([
  ["2026-01-31", "2026-01-31T00:00:00Z"],
  ["2026-01-31T09:05", "2026-01-31T09:05:00Z"],
  ["2026-01-31T09:05:00.1234567Z", "2026-01-31T09:05:00Z"],
  ["2026-01-31T01:05:00+02:00", "2026-01-30T23:05:00Z"],
])("the date %s is sent as %s, as a filter and in a range", (text, sent) => {
  expect(filters({ UpdatedOn: { to: text } })).toEqual({ to_Coworker_UpdatedOn: sent });
  expect(filters({ RenewalDate: text, DateOfBirth: text })).toEqual({
    Coworker_RenewalDate: sent,
    Coworker_DateOfBirth: sent,
  });
});

test.each(["01/02/2026", "Room 5", "2026"])(
  "%j is rejected as a filter of a date field, but accepted for other fields",
  (text) => {
    expect(() => filters({ RegistrationDate: text })).toThrow(
      /^where\.RegistrationDate expects a valid Date/,
    );
    expect(filters({ FullName: text })).toEqual({ Coworker_FullName: text });
  },
);

test.each<[string, unknown]>([
  ["a Map", new Map([["Active", true]])],
  ["URLSearchParams", new URLSearchParams("Active=true")],
  ["a number", 5],
  ["a list", [{ Active: true }]],
  ["text", "Active"],
  ["null", null],
  ["a prototype with filters in it", Object.create({ Active: true })],
])("filters in %s are rejected, because they would be dropped", (_, where) => {
  // JavaScript callers can pass this.
  expect(() => filters(where as object)).toThrow(/^list\(\): where expects a plain object/);
  expect(() => serializeQuery(untyped(where))).toThrow(/^query expects a plain object/);
});

test("filters may be an object without a prototype", () => {
  expect(filters(Object.assign(Object.create(null), { Active: true }))).toEqual({ Coworker_Active: true });
});

test("a range with an undefined end is rejected", () => {
  expect(() => serializeQuery(filters({ TaxRate: { from: undefined } }))).toThrow(
    /^from_Coworker_TaxRate expects /,
  );
});
