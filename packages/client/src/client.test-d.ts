/* oxlint-disable typescript/no-floating-promises, vitest/expect-expect -- these lines are compiled and never run */
import {
  type Coworker,
  type CoworkerSummary,
  type CoworkerWhere,
  Gender,
  type ResourceTypes,
  type Team,
  type TeamSummary,
} from "@nexudus-api/types";
import { fetch as undiciFetch, ProxyAgent } from "undici";
import { describe, expectTypeOf, test } from "vitest";
import { createNexudusClient, type List, type PageOf, type Saved, type ValidationError } from "./index.ts";

const nexudus = createNexudusClient();
const { coworkers, teams, raw } = nexudus;
const record = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

describe("reads", () => {
  test("get returns the full record; list and getMany return rows", async () => {
    expectTypeOf(coworkers.get(1)).resolves.toEqualTypeOf<Coworker>();
    expectTypeOf(coworkers.list()).toEqualTypeOf<List<CoworkerSummary>>();
    expectTypeOf(coworkers.list()).resolves.toEqualTypeOf<PageOf<CoworkerSummary>>();
    expectTypeOf(coworkers.list().all()).resolves.toEqualTypeOf<CoworkerSummary[]>();
    expectTypeOf(coworkers.getMany([1])).resolves.toEqualTypeOf<CoworkerSummary[]>();
    expectTypeOf(teams.get(1).withResponse()).resolves.toEqualTypeOf<{ data: Team; response: Response }>();
    for await (const row of coworkers.list()) expectTypeOf(row).toEqualTypeOf<CoworkerSummary>();
  });

  test("filter names and types come from the document: an unknown name, undefined or an object does not compile", () => {
    coworkers.list({
      where: {
        Country: 1220,
        UpdatedOn: { from: new Date(), to: "2026-01-31T09:05" },
        Gender: Gender.Female,
      },
    });
    // @ts-expect-error -- no such property
    coworkers.list({ where: { Contry: 1220 } });
    // @ts-expect-error -- an undefined filter would be dropped
    coworkers.list({ where: { Country: undefined } });
    // @ts-expect-error -- a number
    coworkers.list({ where: { Country: "1220" } });
    // @ts-expect-error -- a range has from and to
    coworkers.list({ where: { UpdatedOn: { since: new Date() } } });
    // @ts-expect-error -- filters go into where
    coworkers.list({ Country: 1220 });
    // @ts-expect-error -- only by name: official pages disagree about the numbers
    coworkers.list({ direction: 1 });
  });

  test("a filter in a variable is checked like one that is written in the call", () => {
    const where = { Country: 1220, UpdatedOn: { from: new Date() } };
    const query = { where, orderBy: "UpdatedOn" };
    const typed: CoworkerWhere = { Email: "ada@example.com" };
    const byEmail = Math.random() > 0.5;
    coworkers.list({ where });
    coworkers.list({ ...query, direction: "Descending" });
    coworkers.list({ where: typed });
    coworkers.list({ where: {} });
    coworkers.list({ where: byEmail ? { Email: "ada@example.com" } : { Country: 1220 } });
    coworkers.list({ where: { ...where, ...(byEmail && { Email: "ada@example.com" }) } });
    const misspelt = { Country: 1220, Mail: "ada@example.com" };
    const inQuery = { where: misspelt, page: 1 };
    // @ts-expect-error -- no such property
    coworkers.list({ where: misspelt });
    // @ts-expect-error -- nor in a query that is a variable
    coworkers.list(inQuery);
    // @ts-expect-error -- nor for an entity that lacks some operations
    nexudus.countries.list({ where: { ...misspelt, Name: "Spain" } });
  });

  test("entities of different types can be listed in one loop", () => {
    for (const entity of [coworkers, teams])
      expectTypeOf(entity.list()).toExtend<AsyncIterable<CoworkerSummary | TeamSummary>>();
  });

  test("a filter without which the service refuses the list is required", () => {
    nexudus.coworkerinvoicelines.list({ where: { CoworkerInvoice: 1 } });
    // @ts-expect-error -- the filter is missing
    nexudus.coworkerinvoicelines.list({ where: { Description: "Locker" } });
    // @ts-expect-error -- nor without filters
    nexudus.coworkerinvoicelines.list({ where: {} });
    // @ts-expect-error -- nor without where
    nexudus.coworkerinvoicelines.list({ page: 2 });
    // @ts-expect-error -- nor with an empty query
    nexudus.coworkerinvoicelines.list({});
    // @ts-expect-error -- nor without a query
    nexudus.coworkerinvoicelines.list(undefined, {});
    // @ts-expect-error -- nor without arguments
    void nexudus.coworkerinvoicelines.list().all();
    // @ts-expect-error -- nor with a filter that may be missing
    nexudus.coworkerinvoicelines.list({ where: Math.random() > 0.5 ? { CoworkerInvoice: 1 } : undefined });
    // @ts-expect-error -- no such property
    nexudus.coworkerinvoicelines.list({ where: { CoworkerInvoice: 1, Text: "Locker" } });
  });

  test("only entities with pictures have picture methods", () => {
    expectTypeOf(coworkers.avatar(1)).resolves.toEqualTypeOf<Blob | null>();
    teams.image(1, 3, { timeout: 1000 });
    // @ts-expect-error -- there are three
    teams.image(1, 4);
    // @ts-expect-error -- the number is missing
    teams.image(1);
    // @ts-expect-error -- teams have no avatar
    teams.avatar(1);
  });
});

describe("writes", () => {
  test("create requires the required fields and rejects unknown enum members", () => {
    expectTypeOf(coworkers.create(record)).resolves.toEqualTypeOf<Saved>();
    // @ts-expect-error -- SimpleTimeZoneId is missing
    coworkers.create({ FullName: "Ada", Email: "ada@example.com", CountryId: 1220 });
    // @ts-expect-error -- no such gender
    coworkers.create({ ...record, Gender: 77 });
    // @ts-expect-error -- computed by the service
    coworkers.create({ ...record, Id: 7 });
    const misspelt = { ...record, Note: "x" };
    // @ts-expect-error -- no such field
    coworkers.create(misspelt);
  });

  test("update accepts part of the record, null to clear a field, or a function", () => {
    coworkers.update(1, { Notes: null, CreateUser: true });
    coworkers.update(1, ({ Notes }) => ({ Notes: `${Notes}!` }), { ifUnchangedSince: new Date() });
    coworkers.update(1, async () => ({ Notes: "x" }));
    // The record that was read may hold members of enums that the document does not know.
    coworkers.update(1, (current) => ({ ...current, Notes: "x" }));
    // @ts-expect-error -- no such field
    coworkers.update(1, { Note: "x" });
    // @ts-expect-error -- no such field, beside one that exists
    coworkers.update(1, { Notes: "x", Note: "x" });
    // @ts-expect-error -- a function may not name it either
    coworkers.update(1, () => ({ Note: "x" }));
    // @ts-expect-error -- nor beside a field that exists
    coworkers.update(1, ({ Notes }) => ({ Notes, Note: "x" }));
    // @ts-expect-error -- nor later
    coworkers.update(1, async () => ({ Notes: "x", Note: "x" }));
    // @ts-expect-error -- FullName cannot be cleared
    coworkers.update(1, { FullName: null });
    // @ts-expect-error -- no such gender
    coworkers.update(1, { Gender: 77 });
  });

  test("a replace has every field that a patch has, for every entity, so the names of a patch are checked with it", () => {
    type Missing = {
      [Name in keyof ResourceTypes]: Exclude<
        keyof ResourceTypes[Name]["patch"],
        keyof ResourceTypes[Name]["replace"]
      >;
    }[keyof ResourceTypes];
    expectTypeOf<Missing>().toBeNever();
  });

  test("create, update and replace accept a Date for a date, and for nothing else", async () => {
    coworkers.create({ ...record, DateOfBirth: new Date(), RenewalDate: "2026-01-31" });
    coworkers.update(1, { RenewalDate: new Date() });
    coworkers.update(1, ({ RenewalDate }) => ({ RenewalDate: new Date(RenewalDate ?? 0) }));
    coworkers.update(1, (current) => ({ ...current, RenewalDate: new Date() }));
    coworkers.replace({ ...(await coworkers.get(1)), RenewalDate: new Date() });
    nexudus.bookings.update(1, { FromTime: new Date() });
    // @ts-expect-error -- no date
    coworkers.update(1, { FullName: new Date() });
    // @ts-expect-error -- what is read is text
    const read: Date | null = (await coworkers.get(1)).RenewalDate;
    void read;
  });

  test("replace accepts a record from get and rejects a row of a list", async () => {
    coworkers.replace({ ...(await coworkers.get(1)), Notes: null });
    const [row] = await coworkers.list().all();
    // @ts-expect-error -- a row lacks fields, which would be cleared
    if (row) coworkers.replace(row);
    // @ts-expect-error -- so does what create takes
    coworkers.replace({ ...record, Id: 1 });
  });
});

describe("options", () => {
  test("fetch accepts the platform's fetch, undici's fetch, and any function with the standard signature", () => {
    createNexudusClient({ fetch });
    createNexudusClient({ fetch: undiciFetch, fetchOptions: { dispatcher: new ProxyAgent("http://proxy") } });
    createNexudusClient({ fetch: (input: string | URL | Request, init?: RequestInit) => fetch(input, init) });
    // @ts-expect-error -- the client sets it
    createNexudusClient({ fetchOptions: { method: "POST" } });
    // @ts-expect-error -- no response
    createNexudusClient({ fetch: async () => "text" });
  });

  test("options may be undefined; filters may not", () => {
    const [signal]: (AbortSignal | undefined)[] = [];
    coworkers.get(1, { signal, timeout: undefined, retry: { attempts: undefined } });
    coworkers.list({ size: undefined, orderBy: undefined }, { headers: undefined });
    createNexudusClient({ baseUrl: undefined, auth: undefined, logger: undefined });
    // @ts-expect-error -- no such option
    coworkers.get(1, { timeOut: 5 });
  });
});

describe("raw, request and errors", () => {
  test("request resolves with unknown unless the caller names a type", () => {
    expectTypeOf(nexudus.request("GET", "/sys/countries")).resolves.toEqualTypeOf<unknown>();
    expectTypeOf(nexudus.request<{ Id: number }>("GET", "/sys/countries/1")).resolves.toEqualTypeOf<{
      Id: number;
    }>();
    // @ts-expect-error -- would be dropped
    nexudus.request("GET", "/sys/countries", { query: { page: undefined } });
  });

  test("raw knows the paths of the document", async () => {
    const { data } = await raw.GET("/spaces/coworkers/{id}", { params: { path: { id: 1 } } });
    expectTypeOf(data?.FullName).toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- no such path
    raw.GET("/spaces/coworker/{id}", { params: { path: { id: 1 } } });
  });

  test("ValidationError.field returns the field's error or undefined", () => {
    expectTypeOf<ValidationError["field"]>().returns.toExtend<{ Message: string } | undefined>();
  });
});
