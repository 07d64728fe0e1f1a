import { describe, expect, test } from "vitest";
import { start, transports, type Running } from "../../testing/start.ts";
import { errorsOf, recordsOf } from "../../testing/bodies.ts";

const person = (name: string, more: object = {}): object => ({
  FullName: name,
  Email: `${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.com`,
  CountryId: 1220,
  SimpleTimeZoneId: 2023,
  ...more,
});

async function add({ ask }: Running, ...people: object[]): Promise<void> {
  for (const body of people) await ask("POST", "/spaces/coworkers", { body });
}

/** The names on a page of coworkers, and how many there are in all. */
async function find({ ask }: Running, query: string): Promise<{ names: string[]; total: number }> {
  const { body } = await ask("GET", `/spaces/coworkers?${query}`);
  // contract.ts has validated the envelope.
  const page = body as { Records: { FullName: string }[]; TotalItems: number };
  return { names: page.Records.map(({ FullName }) => FullName), total: page.TotalItems };
}

const born = (from: string, to: string): string =>
  `from_Coworker_DateOfBirth=${from}&to_Coworker_DateOfBirth=${to}`;

describe.each(transports)("a list, %s", (_, transport) => {
  test("counts all matches on every page, where neither the filter nor the order has an index", async () => {
    const running = await start(transport);
    for (const [name, CompanyName] of [
      ["C", "Cube"],
      ["A", "Arch"],
      ["B", "Beam"],
    ] as const)
      await add(running, person(name, { CityName: "York", CompanyName }));
    await add(running, person("D", { CityName: "Bath", CompanyName: "Dome" }));
    const inCity = (city: string, page: number) =>
      find(running, `Coworker_CityName=${city}&orderby=CompanyName&size=2&page=${page}`);
    expect(await inCity("York", 1)).toEqual({ names: ["A", "B"], total: 3 });
    expect(await inCity("York", 2)).toEqual({ names: ["C"], total: 3 });
    expect(await inCity("York", 3)).toEqual({ names: [], total: 3 });
    expect(await inCity("Rome", 1)).toEqual({ names: [], total: 0 });
    expect(await inCity("Rome", 2)).toEqual({ names: [], total: 0 });
  });

  test("is an empty page in a new sandbox", async () => {
    const { ask } = await start(transport);
    const { status, body } = await ask("GET", "/spaces/coworkers");
    expect(status).toBe(200);
    expect(body).toEqual({
      Records: [],
      CurrentPageSize: 25,
      CurrentPage: 1,
      CurrentOrderField: "FullName",
      CurrentSortDirection: 0,
      FirstItem: 1,
      HasNextPage: false,
      HasPreviousPage: false,
      LastItem: 0,
      PageNumber: 1,
      PageSize: 25,
      TotalItems: 0,
      TotalPages: 0,
    });
  });

  test("comes in pages that contain each record once", async () => {
    const running = await start(transport, { seed: 60 });
    const names: string[] = [];
    for (const page of [1, 2, 3]) names.push(...(await find(running, `page=${page}&size=25`)).names);
    expect(names).toHaveLength(60);
    expect(names).toEqual((await find(running, "size=1000")).names);
    expect(names.map((name) => name.toLowerCase())).toEqual(
      names.map((name) => name.toLowerCase()).toSorted(),
    );
  });

  test("returns the position of a page", async () => {
    const { ask } = await start(transport, { seed: 60 });
    const middle = await ask("GET", "/spaces/coworkers?page=2&size=25");
    expect(middle.body).toMatchObject({
      CurrentPage: 2,
      FirstItem: 26,
      LastItem: 50,
      HasNextPage: true,
      HasPreviousPage: true,
      TotalItems: 60,
      TotalPages: 3,
    });
    const last = await ask("GET", "/spaces/coworkers?page=3&size=25");
    expect(last.body).toMatchObject({ FirstItem: 51, LastItem: 60, HasNextPage: false });
    const beyond = await ask("GET", "/spaces/coworkers?page=9007199254740991&size=25");
    expect(beyond.body).toMatchObject({
      Records: [],
      HasNextPage: false,
      HasPreviousPage: true,
      TotalItems: 60,
    });
  });

  test("reduces a size above the maximum to it", async () => {
    const { ask } = await start(transport);
    expect((await ask("GET", "/spaces/coworkers?size=5000")).body).toMatchObject({ CurrentPageSize: 1000 });
  });

  test("accepts names of parameters and directions in any case", async () => {
    const running = await start(transport);
    await add(running, person("Ada"), person("Bob"));
    expect((await find(running, "ORDERBY=fullname&DIR=DESCENDING")).names).toEqual(["Bob", "Ada"]);
    expect((await find(running, "orderBy=FullName&dir=1")).names).toEqual(["Bob", "Ada"]);
    expect((await find(running, "orderby=FullName&dir=0")).names).toEqual(["Ada", "Bob"]);
    expect((await find(running, "coworker_fullNAME=Ada")).names).toEqual(["Ada"]);
  });

  test("ignores PageNumber and PageSize, as the service does", async () => {
    const { ask } = await start(transport);
    const { body } = await ask("GET", "/spaces/coworkers?PageNumber=3&PageSize=7");
    expect(body).toMatchObject({ CurrentPage: 1, CurrentPageSize: 25 });
  });

  test("finds text by its complete value, in any case, with its accents", async () => {
    const running = await start(transport);
    await add(running, person("Zoë Åkerström"), person("Zoe Akerstrom"), person("Jörg Strauß"));
    expect((await find(running, "Coworker_FullName=ZOË+ÅKERSTRÖM")).names).toEqual(["Zoë Åkerström"]);
    expect((await find(running, `Coworker_FullName=${encodeURIComponent("JÖRG STRAUSS")}`)).names).toEqual([
      "Jörg Strauß",
    ]);
    expect((await find(running, "Coworker_FullName=Zo")).names).toEqual([]);
    expect((await find(running, "Coworker_FullName=Zo%25")).names).toEqual([]);
    expect((await find(running, "Coworker_Email=ZOE.AKERSTROM@example.com")).names).toEqual([
      "Zoe Akerstrom",
    ]);
  });

  test("joins filters with and", async () => {
    const running = await start(transport);
    await add(
      running,
      person("Ada", { Active: true }),
      person("Bob", { Active: true, CountryId: 7 }),
      person("Cid"),
    );
    expect((await find(running, "Coworker_Active=true&Coworker_Country=1220")).names).toEqual(["Ada"]);
    expect((await find(running, "Coworker_Active=TRUE")).names).toEqual(["Ada", "Bob"]);
    expect((await find(running, "Coworker_Active=false")).names).toEqual(["Cid"]);
  });

  test("includes both limits of a range", async () => {
    const running = await start(transport);
    await add(
      running,
      person("Ada", { DateOfBirth: "1990-01-01T00:00:00Z", TaxRate: 7.5 }),
      person("Bob", { DateOfBirth: "1990-01-02T12:30:00Z", TaxRate: 20 }),
      person("Cid"),
    );
    expect((await find(running, born("1990-01-01T00:00", "1990-01-02T12:30"))).names).toEqual(["Ada", "Bob"]);
    expect((await find(running, born("1990-01-01T00:01", "1990-01-02T12:30:00Z"))).names).toEqual(["Bob"]);
    expect((await find(running, "From_Coworker_TaxRate=7.5&To_Coworker_TaxRate=19.99")).names).toEqual([
      "Ada",
    ]);
  });

  test("finds records with an empty field by the word null", async () => {
    const running = await start(transport);
    await add(running, person("Ada", { Tag: "vip" }), person("Bob"));
    expect((await find(running, "Coworker_Tag=null")).names).toEqual(["Bob"]);
  });

  test("finds members of a list of ids", async () => {
    const running = await start(transport);
    await add(running, person("Ada", { Businesses: [1, 2] }), person("Bob", { Businesses: [2] }));
    expect((await find(running, "Coworker_Businesses=2")).names).toEqual(["Ada", "Bob"]);
    expect((await find(running, "Coworker_Businesses=1")).names).toEqual(["Ada"]);
  });

  test("accepts ids in brackets, raw or encoded, and returns a page", async () => {
    const running = await start(transport, { seed: 5 });
    const ids = [87_654_321, 87_654_323];
    for (const list of [`[${ids.join(",")}]`, `%5B${ids.join("%2C")}%5D`]) {
      const { body } = await running.ask("GET", `/spaces/coworkers?Coworker_Id=${list}&orderby=Id`);
      expect(body).toMatchObject({ TotalItems: 2, Records: [{ Id: ids[0] }, { Id: ids[1] }] });
    }
    expect((await running.ask("GET", `/spaces/coworkers?Coworker_Id=${ids[0]}`)).body).toMatchObject({
      TotalItems: 1,
    });
    expect((await running.ask("GET", `/spaces/coworkers?Id=${ids[0]}`)).body).toMatchObject({
      TotalItems: 1,
    });
  });

  test("returns 400 with one entry for each value that cannot be understood", async () => {
    const { ask } = await start(transport);
    const { status, body } = await ask(
      "GET",
      "/spaces/coworkers?page=0&size=x&dir=sideways&orderby=Nothing&Coworker_Active=1&Coworker_Country=x" +
        "&Coworker_Gender=9&Coworker_DateOfBirth=2025-02-30T00:00&Coworker_Id=[1,x]",
    );
    expect(status).toBe(400);
    expect(errorsOf(body).map((error) => error.PropertyName)).toEqual([
      "page",
      "size",
      "dir",
      "orderby",
      "Coworker_Active",
      "Coworker_Country",
      "Coworker_Gender",
      "Coworker_DateOfBirth",
      "Coworker_Id",
    ]);
  });

  test.each([
    ["Coworker_CheckinSinceLastRenewal", "2147483648", "must be a whole number"],
    ["Coworker_Gender", "9", "must be one of"],
    ["Coworker_Id", "[9007199254740993]", "must be ids in brackets"],
    ["from_Coworker_TaxRate", "1e999", "must be a number"],
    ["Coworker_Active", "1", "must be true or false"],
    ["from_Coworker_CreatedOn", "2025-01-31", "must be a date such as"],
    ["from_Coworker_CreatedOn", "2025-01-31T10:00:00+02:00", "must be a date such as"],
    ["from_Coworker_CreatedOn", "2025-01-31T10:00:00.000Z", "must be a date such as"],
    ["dir", "-1", "must be Ascending (0) or Descending (1)"],
  ])(
    "returns 400 for a value that the schema of its parameter rejects: %s=%s",
    async (name, value, reason) => {
      const { ask } = await start(transport);
      const { status, body } = await ask("GET", `/spaces/coworkers?${name}=${encodeURIComponent(value)}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({
        Errors: [{ PropertyName: name, Message: expect.stringContaining(reason) }],
      });
    },
  );

  test("returns 400 for a GUID filter with an invalid value", async () => {
    const { ask } = await start(transport, { seed: 3 });
    const { status, body } = await ask("GET", "/spaces/coworkers?UniqueId=abc");
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Errors: [{ PropertyName: "UniqueId", Message: expect.stringContaining("must be a GUID") }],
    });
  });

  test.each(["constructor", "__proto__", "toString"])(
    "does not accept %s as a direction or a boolean",
    async (word) => {
      const { ask } = await start(transport);
      expect((await ask("GET", `/spaces/coworkers?dir=${word}`)).status).toBe(400);
      expect((await ask("GET", `/spaces/coworkers?Coworker_Active=${word}`)).status).toBe(400);
      expect((await ask("GET", `/spaces/coworkers?orderby=${word}`)).status).toBe(400);
    },
  );

  test.each(["", "_", "Id,Name"])("returns 400 for an order by %j", async (order) => {
    const { ask } = await start(transport, { seed: 3 });
    const { status, body } = await ask("GET", `/spaces/coworkers?orderby=${order}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ Errors: [{ PropertyName: "orderby" }] });
  });

  test("rejects a filter that the document lacks, with the right spelling if it knows one", async () => {
    const { ask } = await start(transport);
    for (const [query, hint] of [
      ["Coworker_CountryId=1", "is not a filter of this list; it is spelled Coworker_Country."],
      ["FullName=Ada", "is not a filter of this list; it is spelled Coworker_FullName."],
      ["countryid=1", "is not a filter of this list; it is spelled Coworker_Country."],
      ["TeamIds=1", "is not a filter of this list."],
      ["Team_Name=x", "is not a filter of this list."],
      ["from_Team_CreatedOn=2025-01-01T00:00", "is not a filter of this list."],
      ["from_CreatedOn=2025-01-01T00:00", "is not a filter of this list."],
    ] as const) {
      const { status, body } = await ask("GET", `/spaces/coworkers?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({
        Errors: [{ PropertyName: query.split("=")[0], Message: expect.stringContaining(hint) }],
      });
    }
  });

  test("ignores such a filter if it is not strict", async () => {
    const { ask } = await start(transport, { strict: false });
    for (const query of ["Coworker_CountryId=1", "FullName=Ada", "Team_Name=x"]) {
      expect((await ask("GET", `/spaces/coworkers?${query}`)).status).toBe(200);
    }
  });

  test("shows rows without the fields that only a read by id has", async () => {
    const { ask } = await start(transport, { seed: "examples" });
    const { body } = await ask("GET", "/spaces/coworkers");
    const [row] = recordsOf(body);
    expect(Object.keys(row ?? {})).toHaveLength(109);
    expect(row).toMatchObject({ FullName: "Ada Lovelace", TeamIds: "1234567", Teams: [], Businesses: [] });
  });
});

describe.each(transports)("the multi-id read, %s", (_, transport) => {
  test("returns a bare array of rows in the order asked for, without those that do not exist", async () => {
    const { ask } = await start(transport, { seed: 9 });
    const { status, body } = await ask("GET", "/spaces/coworkers/?id=[87654323,1,87654321,87654323]");
    expect(status).toBe(200);
    expect(body).toMatchObject([{ Id: 87_654_323 }, { Id: 87_654_321 }]);
    const teams = await ask("GET", "/spaces/teams/?id=[1234568,1,1234567]");
    expect([teams.status, teams.body]).toMatchObject([200, [{ Id: 1_234_568 }, { Id: 1_234_567 }]]);
  });

  test.each(["", "?id=", "?id=1", "?id=[1", "?id=[a]", "?id=[1]&id=[2]"])(
    "returns 400 for %j",
    async (query) => {
      const { ask } = await start(transport);
      for (const path of ["coworkers", "teams"]) {
        const { status, body } = await ask("GET", `/spaces/${path}/${query}`);
        expect(status).toBe(400);
        expect(body).toMatchObject({ Errors: [{ PropertyName: "id" }] });
      }
    },
  );
});
