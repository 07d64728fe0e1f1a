import { describe, expect, test } from "vitest";
import { start, transports, type Running } from "../../testing/start.ts";
import { errorsOf } from "../../testing/bodies.ts";

type Fields = Record<string, unknown>;

const ada = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

async function make({ ask }: Running, path: string, body: Fields): Promise<Fields & { Id: number }> {
  // contract.ts has validated the envelope.
  return ((await ask("POST", path, { body })).body as { Value: Fields & { Id: number } }).Value;
}

const coworker = (running: Running, more: Fields = {}): Promise<Fields & { Id: number }> =>
  make(running, "/spaces/coworkers", { ...ada, ...more });

const team = (running: Running, more: Fields = {}): Promise<Fields & { Id: number }> =>
  make(running, "/spaces/teams", { Name: "Crew", BusinessId: 1, ...more });

const clock = (): Date => new Date("2026-05-17T10:00:00Z");

async function read({ ask }: Running, path: string): Promise<Fields> {
  // contract.ts has validated the response against the document.
  return (await ask("GET", path)).body as Fields;
}

describe.each(transports)("replace, %s", (_, transport) => {
  test("clears what is missing, and keeps what the service computes", async () => {
    const running = await start(transport);
    const made = await coworker(running, {
      Notes: "x",
      Active: true,
      Businesses: [1, 2],
      Gender: 3,
      TaxRate: 5,
      SystemId: "crm:1",
    });
    const { status, body } = await running.ask("PUT", "/spaces/coworkers", { body: { ...ada, Id: made.Id } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      WasSuccessful: true,
      Message: "Coworker was successfully updated.",
      Value: { Id: made.Id },
    });
    const after = await read(running, `/spaces/coworkers/${made.Id}`);
    expect(after).toMatchObject({
      Notes: null,
      Active: false,
      Businesses: [],
      Gender: 1,
      TaxRate: null,
      SystemId: null,
    });
    expect(after).toMatchObject({ UniqueId: made["UniqueId"], CreatedOn: made["CreatedOn"] });
  });

  test("of a record with itself changes only UpdatedOn and UpdatedBy", async () => {
    const running = await start(transport, { seed: 20, clock: () => new Date("2026-02-03T04:05:06Z") });
    for (const path of ["coworkers/87654321", "coworkers/87654325", "teams/1234567", "teams/1234568"]) {
      const before = await read(running, `/spaces/${path}`);
      const collection = `/spaces/${path.split("/")[0]}`;
      expect((await running.ask("PUT", collection, { body: before })).status).toBe(200);
      const stamped = { ...before, UpdatedOn: "2026-02-03T04:05:06Z", UpdatedBy: "admin@example.com" };
      expect(await read(running, `/spaces/${path}`)).toEqual(stamped);
    }
  });

  test("twice is the same as once", async () => {
    const running = await start(transport, { clock: () => new Date("2026-02-03T04:05:06Z") });
    const { Id } = await coworker(running, { Notes: "x" });
    const body = { ...ada, Id, FullName: "Ada King", Tag: "t" };
    await running.ask("PUT", "/spaces/coworkers", { body });
    const once = await read(running, `/spaces/coworkers/${Id}`);
    await running.ask("PUT", "/spaces/coworkers", { body });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toEqual(once);
  });

  test("keeps a member of an enumeration that the document does not know", async () => {
    const running = await start(transport);
    const { Id } = await coworker(running);
    await running.ask("PUT", "/spaces/coworkers", { body: { ...ada, Id, MondayAttendance: 0 } });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({ MondayAttendance: 0 });
  });

  test("requires the id and the required fields, and changes nothing if it fails", async () => {
    const running = await start(transport);
    const made = await coworker(running);
    const { status, body } = await running.ask("PUT", "/spaces/coworkers", { body: { Notes: "x" } });
    expect(status).toBe(400);
    expect(errorsOf(body).map((error) => error.PropertyName)).toEqual([
      "Id",
      "FullName",
      "Email",
      "Country",
      "SimpleTimeZone",
    ]);
    expect(
      (await running.ask("PUT", "/spaces/coworkers", { body: { ...ada, Id: made.Id, Teams: [9] } })).status,
    ).toBe(401);
    expect(await read(running, `/spaces/coworkers/${made.Id}`)).toEqual(made);
  });

  test("returns 404 if the record is not there", async () => {
    const { ask } = await start(transport);
    expect((await ask("PUT", "/spaces/coworkers", { body: { ...ada, Id: 5 } })).status).toBe(404);
    expect((await ask("PUT", "/spaces/teams", { body: { Name: "x", BusinessId: 1, Id: 5 } })).status).toBe(
      404,
    );
  });

  test("adds to lists and removes from them", async () => {
    const running = await start(transport);
    const { Id } = await coworker(running, {
      Businesses: [1, 2],
      AddedBusinesses: [3],
      RemovedBusinesses: [1],
    });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({ Businesses: [2, 3] });
    const put = (more: Fields): Promise<unknown> =>
      running.ask("PUT", "/spaces/coworkers", { body: { ...ada, Id, ...more } });
    await put({ AddedBusinesses: [4, 2] });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({ Businesses: [2, 3, 4] });
    await put({ Businesses: [9, 8], AddedBusinesses: [7], RemovedBusinesses: [9] });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({ Businesses: [8, 7] });
    await put({});
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({ Businesses: [] });
  });
});

describe.each(transports)("the relation of coworkers and teams, %s", (_, transport) => {
  test("is the same from both sides", async () => {
    const running = await start(transport);
    const one = await team(running, { Name: "One" });
    const two = await team(running, { Name: "Two" });
    const { Id } = await coworker(running, { Teams: [one.Id, two.Id], BillingName: "Ada Ltd" });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({
      TeamIds: `${one.Id},${two.Id}`,
      TeamNames: "One,Two",
      TeamId: one.Id,
      TeamName: "One",
    });
    expect(await read(running, `/spaces/teams/${one.Id}`)).toMatchObject({
      TeamMembers: [Id],
      CoworkerIds: String(Id),
      CoworkerFullNames: "Ada",
      CoworkerBillingNames: "Ada Ltd",
    });
    await running.ask("PUT", "/spaces/teams", {
      body: { Id: one.Id, Name: "One", BusinessId: 1, TeamMembers: [] },
    });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({
      Teams: [two.Id],
      TeamNames: "Two",
    });
    expect(await read(running, `/spaces/teams/${one.Id}`)).toMatchObject({
      TeamMembers: [],
      CoworkerIds: null,
    });
  });

  test("shows new names on the other side, also in lists and filters", async () => {
    const running = await start(transport);
    const { Id } = await coworker(running);
    const crew = await team(running, { TeamMembers: [Id], PayingMemberId: Id });
    await running.ask("PUT", "/spaces/coworkers", {
      body: { ...ada, Id, FullName: "Ada King", Teams: [crew.Id] },
    });
    expect(await read(running, `/spaces/teams?Team_PayingMember_FullName=ada+king`)).toMatchObject({
      Records: [
        {
          CoworkerFullNames: "Ada King",
          PayingMemberFullName: "Ada King",
          PayingMemberCoworkerType: "Individual",
        },
      ],
    });
    await running.ask("PUT", "/spaces/teams", { body: { ...crew, Name: "Crew 2" } });
    expect(await read(running, `/spaces/coworkers?Coworker_Teams=${crew.Id}`)).toMatchObject({
      Records: [{ TeamNames: "Crew 2" }],
    });
  });

  test("ignores the derived texts when they are sent", async () => {
    const running = await start(transport);
    const crew = await team(running, { CoworkerIds: "1,2", CoworkerFullNames: "Eve", BusinessName: "x" });
    expect(crew).toMatchObject({ CoworkerIds: null, CoworkerFullNames: null });
  });

  test("refuses a single invoice unless the paying member is in the team", async () => {
    const running = await start(transport);
    const { Id } = await coworker(running);
    const body = { Name: "A", BusinessId: 1, CreateSingleInvoiceForTeam: true, PayingMemberId: Id };
    const refused = await running.ask("POST", "/spaces/teams", { body });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ Errors: [{ PropertyName: "CreateSingleInvoiceForTeam" }] });
    const taken = await running.ask("POST", "/spaces/teams", { body: { ...body, TeamMembers: [Id] } });
    expect(taken.status).toBe(200);
  });

  test("ends the single invoice of a team when another request removes its paying member, so that the team can be written as it was read", async () => {
    const running = await start(transport);
    const payer = await coworker(running, { FullName: "Payer" });
    const invoiced = { CreateSingleInvoiceForTeam: true, PayingMemberId: payer.Id, TeamMembers: [payer.Id] };
    const crew = await team(running, invoiced);
    await running.ask("PUT", "/spaces/coworkers", { body: { ...payer, Teams: [] } });
    const left = await read(running, `/spaces/teams/${crew.Id}`);
    expect(left).toMatchObject({
      CreateSingleInvoiceForTeam: false,
      PayingMemberId: payer.Id,
      TeamMembers: [],
      PayingMemberFullName: "Payer",
    });
    expect((await running.ask("PUT", "/spaces/teams", { body: left })).status).toBe(200);
  });

  test("keeps a team whose paying member was deleted, and the team can be written and exported as it is", async () => {
    const running = await start(transport, { dialect: "documented" });
    const payer = await coworker(running);
    const invoiced = { CreateSingleInvoiceForTeam: true, PayingMemberId: payer.Id, TeamMembers: [payer.Id] };
    const crew = await team(running, invoiced);
    expect((await running.ask("DELETE", `/spaces/coworkers/${payer.Id}`)).status).toBe(200);
    const left = await read(running, `/spaces/teams/${crew.Id}`);
    expect(left).toMatchObject({
      CreateSingleInvoiceForTeam: false,
      PayingMemberId: null,
      TeamMembers: [],
      PayingMemberFullName: null,
    });
    expect((await running.ask("PUT", "/spaces/teams", { body: left })).status).toBe(200);
    const lines = [...running.sandbox.exportLines()];
    expect(await running.sandbox.importLines(lines)).toBe(lines.length);
  });
});

describe.each(transports)("delete, %s", (_, transport) => {
  test("removes a team permanently, keeps its members, and never reuses its id", async () => {
    const running = await start(transport);
    const { Id } = await coworker(running);
    const crew = await team(running, { TeamMembers: [Id] });
    const { status, body } = await running.ask("DELETE", `/spaces/teams/${crew.Id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ Status: 200, WasSuccessful: true, Value: null, Errors: null });
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({
      Teams: [],
      TeamIds: null,
      TeamNames: null,
    });
    expect((await running.ask("DELETE", `/spaces/teams/${crew.Id}`)).status).toBe(404);
    expect((await team(running)).Id).toBeGreaterThan(crew.Id);
  });

  test("of a coworker returns 405, as clients observed", async () => {
    const running = await start(transport);
    const { Id } = await coworker(running);
    const { status, headers } = await running.ask("DELETE", `/spaces/coworkers/${Id}`);
    expect([status, headers.get("allow")]).toEqual([405, "GET"]);
    expect(await read(running, `/spaces/coworkers/${Id}`)).toMatchObject({ Id });
  });

  test("of a coworker works in the documented dialect, and reading it then returns 404", async () => {
    const running = await start(transport, { dialect: "documented" });
    const { Id } = await coworker(running);
    expect((await running.ask("DELETE", `/spaces/coworkers/${Id}`)).body).toMatchObject({
      WasSuccessful: true,
    });
    expect((await running.ask("GET", `/spaces/coworkers/${Id}`)).status).toBe(404);
    expect((await running.ask("DELETE", `/spaces/coworkers/${Id}`)).status).toBe(404);
  });
});

describe.each(transports)("a plan and a login, %s", (_, transport) => {
  test("a plan that is set on creation bills on the day of creation unless the body says otherwise", async () => {
    const running = await start(transport, { clock });
    expect(await coworker(running, { TariffId: 5 })).toMatchObject({
      TariffId: 5,
      BillingDay: 17,
      RenewalDate: "2026-05-17T10:00:00Z",
    });
    const chosen = { TariffId: 5, BillingDay: 1, RenewalDate: "2026-06-01T00:00:00Z" };
    expect(await coworker(running, chosen)).toMatchObject(chosen);
    expect(await coworker(running)).toMatchObject({ TariffId: null, BillingDay: null, RenewalDate: null });
  });

  test("CreateUser makes a login, once, and shows it", async () => {
    const running = await start(transport);
    const made = await coworker(running, { CreateUser: true });
    expect(made).toMatchObject({
      CreateUser: false,
      UserFullName: "Ada",
      UserActive: true,
      UserIsAdmin: false,
    });
    expect(made["UserId"]).toEqual(expect.any(Number));
    const again = await running.ask("PUT", "/spaces/coworkers", { body: { ...made, CreateUser: true } });
    expect(again.status).toBe(200);
    expect(await read(running, `/spaces/coworkers/${made.Id}`)).toMatchObject({ UserId: made["UserId"] });
    // A user without a password cannot sign in.
    const as = { username: ada.Email, password: "" };
    expect((await running.ask("GET", "/spaces/coworkers", { as })).status).toBe(401);
  });

  test("an id of a login that the sandbox does not know is kept as given", async () => {
    const running = await start(transport);
    expect(await coworker(running, { UserId: 4711 })).toMatchObject({ UserId: 4711, UserFullName: null });
  });
});
