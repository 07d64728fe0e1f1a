import nexudus from "@nexudus-api/spec";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../../sandbox.ts";
import { start, transports, type ReadResponse, type Running } from "../../testing/start.ts";
import { errorsOf } from "../../testing/bodies.ts";

// contract.ts has validated the response against the document.
const keys = ({ body }: ReadResponse): string[] => (body as { Key: string }[]).map(({ Key }) => Key);

const run = ({ ask }: Running, Key: string, Ids: unknown[], more: object = {}): Promise<ReadResponse> =>
  ask("POST", "/spaces/coworkers/runcommand", { body: { Key, Ids, ...more } });

const [ada, second] = [87_654_321, 87_654_322];

describe.each(transports)("commands, %s", (_, transport) => {
  test("are listed for an entity, and for one record those that apply to it", async () => {
    const { ask } = await start(transport, { seed: 4 });
    expect(keys(await ask("GET", "/spaces/coworkers/commands"))).toEqual(
      expect.arrayContaining(["COWORKER_SENDWELCOME", "COWORKER_NEW_USER", "COWORKER_REMOVE_USER"]),
    );
    const forAda = keys(await ask("GET", `/spaces/coworkers/commands?id=${ada}`));
    expect(forAda).toContain("COWORKER_REMOVE_USER");
    expect(forAda).not.toContain("COWORKER_NEW_USER");
    expect(keys(await ask("GET", "/spaces/coworkers/commands?id=5"))).toEqual([]);
    expect((await ask("GET", "/spaces/coworkers/commands?id=x")).status).toBe(400);
    for (const path of ["teams", "resources", "visitors"])
      expect((await ask("GET", `/spaces/${path}/commands`)).body).toEqual([]);
  });

  test("create and remove logins", async () => {
    const running = await start(transport, { seed: 4 });
    expect((await run(running, "COWORKER_NEW_USER", [second])).body).toMatchObject({
      WasSuccessful: true,
      Status: 200,
    });
    const { body } = await running.ask("GET", `/spaces/coworkers/${second}`);
    expect(body).toMatchObject({ UserId: expect.any(Number), UserActive: true });
    expect((await run(running, "COWORKER_REMOVE_USER", [second])).body).toMatchObject({
      WasSuccessful: true,
    });
    const after = await running.ask("GET", `/spaces/coworkers/${second}`);
    expect(after.body).toMatchObject({ UserId: null, UserFullName: null, UserActive: null });
  });

  test("take numeric texts as ids, and a path in any case", async () => {
    const running = await start(transport, { seed: 4 });
    const body = { Key: "COWORKER_SENDWELCOME", Ids: [String(second), ada], Parameters: [] };
    const response = await running.ask("POST", "/spaces/coworkers/runCommand", { body });
    expect(response.body).toMatchObject({ WasSuccessful: true });
  });

  test("bill: a run renews the plan on its billing day", async () => {
    const running = await start(transport, { seed: 4, clock: () => new Date("2026-01-31T09:00:00Z") });
    expect((await run(running, "COWORKER_BILL_RUN", [ada])).body).toMatchObject({
      WasSuccessful: true,
      Value: null,
    });
    expect((await running.ask("GET", `/spaces/coworkers/${ada}`)).body).toMatchObject({
      LastInvoiceAttempt: "2026-01-31T09:00:00Z",
      RenewalDate: "2026-02-01T00:00:00Z",
      CheckinSinceLastRenewal: 0,
    });
  });

  test("delete coworkers, although no list names that key; reading one then returns 401", async () => {
    const running = await start(transport, { seed: 20 });
    const id = 87_654_339;
    expect((await run(running, "COWORKER_DELETE", [id])).body).toMatchObject({ WasSuccessful: true });
    const { status, body } = await running.ask("GET", `/spaces/coworkers/${id}`);
    expect([status, body]).toEqual([401, { Message: "Not found" }]);
    expect((await running.ask("GET", `/spaces/coworkers?Id=${id}`)).body).toMatchObject({ TotalItems: 0 });
  });

  test("leave no row of a deleted coworker in a list", async () => {
    const running = await start(transport, { seed: 20 });
    await run(running, "COWORKER_DELETE", [87_654_339]);
    for (const query of ["", "?Coworker_Id=[87654339]", "/?id=[87654339]"])
      expect(JSON.stringify((await running.ask("GET", `/spaces/coworkers${query}`)).body)).not.toContain(
        "87654339",
      );
  });

  test("do not delete a coworker whom other records refer to", async () => {
    const running = await start(transport, { seed: 20 });
    // Ada pays for her team.
    expect((await run(running, "COWORKER_DELETE", [ada])).body).toMatchObject({
      WasSuccessful: false,
      Message: expect.stringContaining("Ooops!"),
    });
    expect((await running.ask("GET", `/spaces/coworkers/${ada}`)).status).toBe(200);
  });

  test.each([
    ["an unknown key", "COWORKER_DANCE", [ada], {}],
    ["a key of every object", "constructor", [ada], {}],
    ["no ids", "COWORKER_SENDWELCOME", [], {}],
    ["an id that is not there", "COWORKER_SENDWELCOME", [ada, 5], {}],
    ["a missing parameter", "ADD_COWORKER_TO_GROUP", [ada], { Parameters: [{ Name: "Group", Value: 1 }] }],
    ["a record that it does not fit", "COWORKER_NEW_USER", [ada], {}],
  ])("return 200 and WasSuccessful: false for %s", async (_name, key, ids, more) => {
    const running = await start(transport, { seed: 4 });
    const { status, body } = await run(running, key, ids, more);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      WasSuccessful: false,
      Status: 500,
      Value: null,
      Message: expect.any(String),
    });
  });

  test("run on all records or on none", async () => {
    const running = await start(transport, { seed: 4 });
    expect((await run(running, "COWORKER_NEW_USER", [second, 5])).body).toMatchObject({
      WasSuccessful: false,
    });
    expect((await running.ask("GET", `/spaces/coworkers/${second}`)).body).toMatchObject({ UserId: null });
  });

  test("return 400 for a body that is not a command", async () => {
    const { ask } = await start(transport);
    const { status, body } = await ask("POST", "/spaces/coworkers/runcommand", { body: { Ids: "all" } });
    expect(status).toBe(400);
    expect(
      errorsOf(body)
        .map((error) => error.PropertyName)
        .toSorted(),
    ).toEqual(["Ids", "Key"]);
  });

  test("take their parameters by name", async () => {
    const running = await start(transport, { seed: 4 });
    const more = { Parameters: [{ Name: "Name", Value: 12 }] };
    expect((await run(running, "ADD_COWORKER_TO_GROUP", [ada], more)).body).toMatchObject({
      WasSuccessful: true,
    });
  });
});

test("commands of an entity that the sandbox has no effects for are the document's: checked, without effect", async () => {
  // Teams under a name that the sandbox does not know.
  const document = JSON.parse(
    JSON.stringify(nexudus).replaceAll("Team", "Crew").replaceAll("COMMAND_KEY_", "CREW_"),
  ) as object;
  const sandbox = createSandbox({ seed: 4, document });
  const { username, password } = sandbox.credentials;
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await sandbox.fetch(`https://spaces.nexudus.com/api/spaces/teams/${path}`, {
      headers: {
        authorization: `Basic ${btoa(`${username}:${password}`)}`,
        "content-type": "application/json",
      },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
    return response.json();
  };
  expect(await ask("commands")).toMatchObject([{ Key: "CREW_1" }, { Key: "CREW_2" }]);
  const before = await ask("1234567");
  const runOn = (Ids: number[], ...names: string[]): Promise<unknown> =>
    ask("runcommand", {
      Key: "CREW_2",
      Ids,
      Parameters: names.map((Name) => ({ Name, Value: "x" })),
    });
  expect(await runOn([1_234_567])).toMatchObject({ Message: "The parameter Reason is missing." });
  expect(await runOn([1_234_567, 1_234_568])).toMatchObject({
    Message: "CREW_2 takes exactly one id.",
  });
  expect(await runOn([1_234_567], "Reason", "Notify members")).toMatchObject({ WasSuccessful: true });
  expect(await ask("1234567")).toEqual(before);
  sandbox.close();
});
