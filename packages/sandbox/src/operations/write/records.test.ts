import nexudus from "@nexudus-api/spec";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../document/json.ts";
import { readApi } from "../../document/read/read-api.ts";
import { start, transports, type Running } from "../../testing/start.ts";
import { errorsOf, totalOf } from "../../testing/bodies.ts";

const ada = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

/** The record in the envelope of a create. */
const created = (body: unknown): Record<string, unknown> & { Id: number } =>
  // contract.ts has validated the envelope.
  (body as { Value: Record<string, unknown> & { Id: number } }).Value;

async function total({ ask }: Running, path: string): Promise<number> {
  return totalOf((await ask("GET", path)).body);
}

describe.each(transports)("create, %s", (_, transport) => {
  test("returns the full record with a new id, and the record can be read", async () => {
    const { ask } = await start(transport, { clock: () => new Date("2026-05-04T03:02:01.5Z") });
    const { status, body } = await ask("POST", "/spaces/coworkers", { body: ada });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      Status: 200,
      WasSuccessful: true,
      Message: "Coworker was successfully created.",
      UpdatedBy: "admin@example.com",
    });
    const record = created(body);
    expect(record).toMatchObject({
      ...ada,
      CreatedOn: "2026-05-04T03:02:01Z",
      UpdatedOn: "2026-05-04T03:02:01Z",
      UpdatedBy: "admin@example.com",
      ToStringText: "Ada",
    });
    expect((await ask("GET", `/spaces/coworkers/${record.Id}`)).body).toEqual(record);
  });

  test("fills in the documented defaults", async () => {
    const { ask } = await start(transport);
    expect(created((await ask("POST", "/spaces/coworkers", { body: ada })).body)).toMatchObject({
      CoworkerType: 1,
      Gender: 1,
      TaxRateType: 1,
      MondayAttendance: 1,
      Teams: [],
      Notes: null,
      Active: false,
    });
  });

  test("puts a coworker who names no location into one of the caller's", async () => {
    const { ask } = await start(transport);
    const create = async (more: object) =>
      created((await ask("POST", "/spaces/coworkers", { body: { ...ada, ...more } })).body);
    const home = { Businesses: [12_345_678], InvoicingBusinessId: 12_345_678 };
    expect(await create({})).toMatchObject(home);
    expect(await create({ Businesses: [] })).toMatchObject({ Businesses: [], InvoicingBusinessId: null });
    expect(await create({ InvoicingBusinessId: 7 })).toMatchObject({
      Businesses: [],
      InvoicingBusinessId: 7,
    });
    const team = await ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 7 } });
    expect(created(team.body)).toMatchObject({ BusinessId: 7 });
  });

  test("reports each missing field as the entity spells it", async () => {
    const { ask } = await start(transport);
    const { status, body } = await ask("POST", "/spaces/coworkers", { body: { FullName: "", Email: null } });
    expect(status).toBe(400);
    expect(body).toEqual({
      Message: "FullName: is a required field",
      Value: null,
      Errors: [
        { AttemptedValue: "", Message: "is a required field", PropertyName: "FullName" },
        { AttemptedValue: null, Message: "is a required field", PropertyName: "Email" },
        { AttemptedValue: null, Message: "is a required field", PropertyName: "Country" },
        { AttemptedValue: null, Message: "is a required field", PropertyName: "SimpleTimeZone" },
      ],
      WasSuccessful: false,
    });
  });

  test.each([
    ["a text for a number", { BillingDay: "1" }, "BillingDay"],
    ["a number for a text", { Notes: 5 }, "Notes"],
    ["a fraction for a whole number", { BillingDay: 1.5 }, "BillingDay"],
    ["an id that no number can hold", { UserId: 1e300 }, "User"],
    ["an unknown member of an enumeration", { Gender: 9 }, "Gender"],
    ["null for an enumeration", { Gender: null }, "Gender"],
    ["a whole number just beyond 32 bits", { BrivoUserId: 2 ** 31 }, "BrivoUserId"],
    ["a whole number just below 32 bits", { BrivoUserId: -(2 ** 31) - 1 }, "BrivoUserId"],
    ["an hour that does not exist", { DateOfBirth: "2025-02-03T24:00:00Z" }, "DateOfBirth"],
    ["a date after the year 9999", { DateOfBirth: "9999-12-31T23:59:59-01:00" }, "DateOfBirth"],
    ["a date before the year 1", { DateOfBirth: "0001-01-01T00:00:00+01:00" }, "DateOfBirth"],
    ["a day that does not exist", { DateOfBirth: "2025-02-30T00:00:00Z" }, "DateOfBirth"],
    ["a date without a time", { DateOfBirth: "2025-02-03" }, "DateOfBirth"],
    ["an invalid GUID", { RefererGuid: "1234" }, "RefererGuid"],
    ["a list of texts", { Businesses: ["1"] }, "Businesses"],
    ["a reference that is not a number", { BillingCountryId: "UK" }, "BillingCountry"],
    ["a key that the document lacks", { Fullname2: "x" }, "Fullname2"],
    ["a key of every object", { constructor: 1 }, "constructor"],
  ])("returns 400 with one entry for %s, and stores nothing", async (_name, wrong, property) => {
    const running = await start(transport);
    const { status, body } = await running.ask("POST", "/spaces/coworkers", { body: { ...ada, ...wrong } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ Errors: [{ PropertyName: property }] });
    expect(errorsOf(body)).toHaveLength(1);
    expect(await total(running, "/spaces/coworkers")).toBe(0);
  });

  test("does not let a prototype be set", async () => {
    const { ask } = await start(transport);
    const text = JSON.stringify(ada).replace("{", '{"__proto__":{"Notes":"polluted"},');
    expect((await ask("POST", "/spaces/coworkers", { body: text })).status).toBe(400);
    const lax = await start(transport, { strict: false });
    const { body } = await lax.ask("POST", "/spaces/coworkers", { body: text });
    expect(created(body)).toMatchObject({ Notes: null });
  });

  test("ignores what the service computes, whatever is sent", async () => {
    const { ask } = await start(transport);
    const sent = {
      ...ada,
      Id: 5,
      UniqueId: "x",
      CreatedOn: "1999-01-01T00:00:00Z",
      UserFullName: "Eve",
      TeamIds: "1",
    };
    const record = created((await ask("POST", "/spaces/coworkers", { body: sent })).body);
    expect(record.Id).toBeGreaterThan(5);
    expect(record).toMatchObject({ UserFullName: null, TeamIds: null });
    expect(record["CreatedOn"]).not.toBe("1999-01-01T00:00:00Z");
  });

  test("accepts the texts true and false as booleans, and writes dates in UTC", async () => {
    const { ask } = await start(transport);
    const sent = { ...ada, Active: "true", ShowAlert: "false", DateOfBirth: "1990-06-01T01:30:00.250+02:00" };
    expect(created((await ask("POST", "/spaces/coworkers", { body: sent })).body)).toMatchObject({
      Active: true,
      ShowAlert: false,
      DateOfBirth: "1990-05-31T23:30:00Z",
    });
  });

  test("keeps the first and the last date that can be written, and accepts the record as it was read", async () => {
    const { ask } = await start(transport);
    for (const DateOfBirth of ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]) {
      const record = created(
        (await ask("POST", "/spaces/coworkers", { body: { ...ada, DateOfBirth } })).body,
      );
      expect(record).toMatchObject({ DateOfBirth });
      expect((await ask("PUT", "/spaces/coworkers", { body: record })).status).toBe(200);
    }
  });

  test("returns 400 for an integer beyond 53 bits, also where the document sets no limit", async () => {
    const { ask } = await start(transport);
    const body = { Name: "A", BusinessId: 1, ActiveContracts: 1e300 };
    const response = await ask("POST", "/spaces/teams", { body });
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ Errors: [{ PropertyName: "ActiveContracts" }] });
  });

  test("returns 400 for lists within lists without end, wherever they are", async () => {
    const { ask } = await start(transport);
    const deep = "[".repeat(5000) + "]".repeat(5000);
    for (const [path, body] of [
      ["/spaces/coworkers", JSON.stringify(ada).replace("{", `{"zzz":${deep},`)],
      ["/spaces/coworkers", `{"FullName":${deep}}`],
      ["/spaces/coworkers/runcommand", `{"Key":"X","Ids":${deep}}`],
    ] as const) {
      const response = await ask("POST", path, { body });
      expect([response.status, response.body]).toEqual([
        400,
        { Message: "The body is nested more than 100 levels deep." },
      ]);
    }
  });

  test("lists at most a hundred errors", async () => {
    const { ask } = await start(transport);
    const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_x, index) => [`x${index}`, index]));
    const { status, body } = await ask("POST", "/spaces/coworkers", { body: unknown });
    expect(status).toBe(400);
    expect(errorsOf(body)).toHaveLength(100);
    const ids = { Key: "X", Ids: Array.from({ length: 1000 }, () => "x") };
    expect((await ask("POST", "/spaces/coworkers/runcommand", { body: ids })).body).toMatchObject({
      Errors: [{ PropertyName: "Ids", Message: "must be integer" }],
    });
  });

  test("does not repeat the value of a key that is called a password or a token", async () => {
    const { ask } = await start(transport);
    const sent = { ...ada, Password: "s3cret", StripeBacsDDCustomerToken: 5 };
    const { status, body } = await ask("POST", "/spaces/coworkers", { body: sent });
    expect(status).toBe(400);
    expect(errorsOf(body)).toMatchObject([
      { PropertyName: "StripeBacsDDCustomerToken", AttemptedValue: null },
      { PropertyName: "Password", AttemptedValue: null },
    ]);
  });

  test("keeps hostile texts as they are", async () => {
    const { ask } = await start(transport);
    for (const name of [
      `Robert'); DROP TABLE "Coworker";--`,
      `"quoted" %_\\`,
      "a\u0000b",
      "\ud800",
      "🦄 <b>",
      "../../etc",
    ]) {
      const { Id } = created(
        (await ask("POST", "/spaces/coworkers", { body: { ...ada, FullName: name } })).body,
      );
      expect((await ask("GET", `/spaces/coworkers/${Id}`)).body).toMatchObject({ FullName: name });
      if (name === "\ud800") continue;
      const { body } = await ask("GET", `/spaces/coworkers?Coworker_FullName=${encodeURIComponent(name)}`);
      expect(body).toMatchObject({ TotalItems: 1, Records: [{ Id }] });
    }
  });

  test.each([
    ["no JSON", "{", "not JSON"],
    ["nothing", "", "empty"],
    ["a list", "[]", "object"],
    ["a text", '"x"', "object"],
    ["null", "null", "object"],
  ])("returns 400 for a body that is %s", async (_name, body, reason) => {
    const { ask } = await start(transport);
    const response = await ask("POST", "/spaces/coworkers", { body });
    expect(response.status).toBe(400);
    expect(response.body).toEqual({ Message: expect.stringContaining(reason) });
  });

  test("returns 400 for a form", async () => {
    const { ask } = await start(transport);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await ask("POST", "/spaces/coworkers", { body: "FullName=Ada", headers })).status).toBe(400);
  });

  test("returns 413 for a body that is too long", async () => {
    const { ask } = await start(transport);
    const picture = `data:image/png;base64,${"A".repeat(2 * 1024 * 1024)}`;
    for (const [length, NewAvatarUrl, status] of [
      [17 * 1024 * 1024, null, 413],
      [1024 * 1024, picture, 413],
      [1000 * 1000, picture, 200],
    ] as const) {
      const body = JSON.stringify({ ...ada, Notes: "x".repeat(length), NewAvatarUrl });
      expect((await ask("POST", "/spaces/coworkers", { body })).status).toBe(status);
    }
  });

  test("returns 401 for a reference to a record that is not there, and stores nothing", async () => {
    const running = await start(transport);
    const { status, body } = await running.ask("POST", "/spaces/coworkers", {
      body: { ...ada, Teams: [99] },
    });
    expect(status).toBe(401);
    expect(body).toEqual({ Message: "Access Denied." });
    expect(await total(running, "/spaces/coworkers")).toBe(0);
  });

  test("never gives the same id to a coworker and a team", async () => {
    const { ask } = await start(transport);
    const coworker = created((await ask("POST", "/spaces/coworkers", { body: ada })).body);
    const team = created((await ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1 } })).body);
    expect(team.Id).not.toBe(coworker.Id);
  });
});

test("no field of any entity accepts a number that JSON cannot represent", async () => {
  // The bundle is JSON.
  const { base, operations } = readApi(nexudus as unknown as JsonObject);
  const { ask } = await start(undefined, { seed: "examples" });
  const accepted: string[] = [];
  for (const { kind, method, path, entity } of operations) {
    if (!entity || (kind !== "create" && kind !== "replace")) continue;
    for (const { name, type } of entity.writable.values()) {
      const value = type === "ids" ? "[1e400]" : "1e400";
      const body = JSON.stringify({ ...entity.example, [name]: "here" }).replace('"here"', value);
      const response = await ask(method, path.slice(base.length), { body });
      const isNamed = response.status === 400 && errorsOf(response.body).length === 1;
      if (!isNamed) accepted.push(`${method} ${entity.name}.${name}`);
    }
  }
  expect(accepted).toEqual([]);
});

describe.each(transports)("get, %s", (_, transport) => {
  test("returns all 220 fields of a coworker and all 73 of a team", async () => {
    const { ask } = await start(transport, { seed: "examples" });
    expect(Object.keys((await ask("GET", "/spaces/coworkers/87654321")).body ?? {})).toHaveLength(220);
    expect(Object.keys((await ask("GET", "/spaces/teams/1234567")).body ?? {})).toHaveLength(73);
  });

  test.each([
    "1",
    "0",
    "-1",
    "+87654321",
    "0087654321",
    "abc",
    "1e3",
    "9".repeat(30),
    "87654321x",
    "1%2F2",
    "'--",
  ])("returns 404 for the id %s", async (id) => {
    const { ask } = await start(transport, { seed: "examples" });
    const { status, body } = await ask("GET", `/spaces/coworkers/${id}`);
    expect([status, body]).toEqual([404, "Not found"]);
  });
});
