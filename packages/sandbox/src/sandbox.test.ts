import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import nexudus from "@nexudus-api/spec";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { SandboxOptions } from "./sandbox-options.ts";
import { createSandbox } from "./sandbox.ts";
import { basic, start } from "./testing/start.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { fieldsOf, recordsOf, totalOf, valueOf } from "./testing/bodies.ts";

const ada = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

/** The first coworkers of a sandbox with this seed. */
async function rows(seed: number): Promise<readonly unknown[]> {
  const { ask } = await start(undefined, { seed });
  const { body } = await ask("GET", "/spaces/coworkers?orderby=Id&size=10");
  return recordsOf(body);
}

const temporaryFile = (): string => join(temporaryFolder(), "sandbox.db");

const userOf = (body: unknown): unknown => valueOf(body)["UserId"];

describe("a sandbox", () => {
  test("is reached under any host, by text, URL and Request, with the signature of fetch", async () => {
    const { sandbox } = await start();
    const headers = { authorization: `Basic ${btoa("admin@example.com:sandbox")}` };
    const url = "https://spaces.nexudus.com/api/spaces/coworkers";
    const { fetch } = sandbox;
    for (const response of [
      await fetch(url, { headers }),
      await fetch(new URL(url), { headers }),
      await fetch(new Request(url, { headers })),
      await fetch(new Request(url), { headers }),
    ]) {
      expect(response.status).toBe(200);
    }
  });

  test("rejects like fetch when the caller has given up", async () => {
    const { sandbox } = await start();
    const signal = AbortSignal.abort();
    await expect(sandbox.fetch("http://x.example.com/api", { signal })).rejects.toThrow("aborted");
  });

  test("goes back to its seed, ids included, and keeps its users", async () => {
    const { ask, sandbox } = await start(undefined, {
      seed: 4,
      users: [{ email: "u@example.com", password: "p" }],
    });
    const before = (await ask("GET", "/spaces/coworkers")).body;
    const first = (await ask("POST", "/spaces/coworkers", { body: ada })).body;
    await sandbox.reset();
    const as = { username: "u@example.com", password: "p" };
    expect((await ask("GET", "/spaces/coworkers", { as })).body).toEqual(before);
    const again = (await ask("POST", "/spaces/coworkers", { body: ada })).body;
    expect(again).toMatchObject({ Value: { Id: valueOf(first).Id } });
  });

  test("reset() also takes back what requests and tests have changed besides records", async () => {
    const { ask, sandbox } = await start(undefined, { throttle: { writes: 2 }, record: 5 });
    const create = () => ask("POST", "/spaces/coworkers", { body: { ...ada, CreateUser: true } });
    const { body: first } = await create();
    await create();
    expect((await create()).status).toBe(409);
    sandbox.faults.add({ on: "createCoworker", status: 500 });
    sandbox.clock.set(new Date("2040-01-01T00:00:00Z"));
    sandbox.recorder.limit = 1;
    await sandbox.reset();
    expect(sandbox.faults.list()).toEqual([]);
    expect(sandbox.clock.now().getUTCFullYear()).toBeLessThan(2040);
    expect([sandbox.recorder.limit, sandbox.recorder.har().log.entries]).toEqual([5, []]);
    const { body: again } = await create();
    expect(userOf(again)).toBe(userOf(first));
  });

  test("reset() takes back the users of a snapshot that was restored, and their tokens", async () => {
    const guest = { email: "guest@example.com", password: "p" };
    const other = await start(undefined, { users: [guest] });
    const as = { username: guest.email, password: guest.password };
    const { body: issued } = await other.ask("POST", "/token", {
      as: null,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: String(new URLSearchParams({ grant_type: "password", ...as })),
    });
    const { access_token: token } = fieldsOf(issued);
    const authorization = typeof token === "string" ? `Bearer ${token}` : "";
    const { ask, sandbox } = await start();
    await sandbox.restore(other.sandbox.snapshot());
    const withToken = async () =>
      (await ask("GET", "/spaces/coworkers", { as: null, headers: { authorization } })).status;
    expect([(await ask("GET", "/spaces/coworkers", { as })).status, await withToken()]).toEqual([200, 200]);
    await sandbox.reset();
    expect([(await ask("GET", "/spaces/coworkers", { as })).status, await withToken()]).toEqual([401, 401]);
    expect((await ask("GET", "/spaces/coworkers")).status).toBe(200);
  });

  test("names credentials that can sign in, also when the options change the default account", async () => {
    const { sandbox } = await start(undefined, {
      users: [{ email: "Admin@example.com", password: "other" }],
    });
    expect(sandbox.credentials).toEqual({ username: "Admin@example.com", password: "other" });
  });

  test("says so in every method once it is closed", async () => {
    const { sandbox } = await start();
    const snapshot = sandbox.snapshot();
    const { faults, recorder, clock } = sandbox;
    sandbox.close();
    for (const call of [
      () => sandbox.reset(),
      () => sandbox.snapshot(),
      () => sandbox.restore(snapshot),
      () => sandbox.exportLines(),
      () => sandbox.importLines([]),
      () => faults.add({ status: 500 }),
      () => faults.list(),
      () => faults.clear(),
      () => recorder.har(),
      () => recorder.clear(),
      () => (recorder.limit = 1),
      () => clock.now(),
      () => clock.set(new Date()),
      () => clock.advance(1),
      () => clock.reset(),
    ])
      await expect(async () => call()).rejects.toThrow("This sandbox is closed. Create another one.");
    sandbox.close();
  });

  test("tells in a response where it was sent to", async () => {
    const { sandbox } = await start();
    const url = "https://spaces.nexudus.com/api/spaces/coworkers?size=1";
    expect((await sandbox.fetch(url)).url).toBe(url);
  });

  test("restores a snapshot repeatedly, and so does another sandbox", async () => {
    const one = await start(undefined, { seed: 4 });
    const snapshot = one.sandbox.snapshot();
    const before = (await one.ask("GET", "/spaces/coworkers")).body;
    const other = await start();
    for (const { ask, sandbox } of [one, one, other]) {
      await ask("POST", "/spaces/coworkers", { body: ada });
      await sandbox.restore(snapshot);
      expect((await ask("GET", "/spaces/coworkers")).body).toEqual(before);
    }
  });

  test.each(["memory", "a file"])(
    "goes back in %s to a snapshot of memory and of a file alike",
    async (storage) => {
      const { ask, sandbox } = await start(undefined, {
        seed: 9,
        ...(storage === "memory" ? {} : { db: temporaryFile() }),
      });
      for (const db of [":memory:", temporaryFile()]) {
        const other = await start(undefined, { db, seed: 20 });
        // An order other than that of the ids.
        const TeamMembers = [87_654_325, 87_654_322];
        await other.ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1, TeamMembers } });
        const snapshot = other.sandbox.snapshot();
        await ask("POST", "/spaces/coworkers", { body: ada });
        await sandbox.restore(snapshot);
        expect([...sandbox.exportLines()]).toEqual([...other.sandbox.exportLines()]);
        expect((await ask("POST", "/spaces/teams", { body: { Name: "B", BusinessId: 1 } })).status).toBe(200);
        // A copy of the file is marked as having a write-ahead log.
        await sandbox.restore(snapshot.slice().fill(2, 18, 20));
        expect([...sandbox.exportLines()]).toEqual([...other.sandbox.exportLines()]);
      }
    },
  );

  test.each([
    ["a lost table", "DROP TABLE pictures"],
    ["a lost table of users", "DROP TABLE users"],
    ["one table too many", "CREATE TABLE more (a)"],
    ["a renamed column", 'ALTER TABLE "Coworker" RENAME COLUMN "NickName" TO "PetName"'],
    ["another document's mark", "UPDATE shape SET value = 'other'"],
    ["nothing but the mark of a sandbox", undefined],
  ])("refuses a snapshot with %s, and is as it was", async (_name, change) => {
    const { sandbox } = await start(undefined, { seed: 9 });
    const before = [...sandbox.exportLines()];
    const database = new DatabaseSync(":memory:");
    if (change === undefined) database.exec("PRAGMA application_id = 1314411330");
    else {
      database.deserialize(sandbox.snapshot());
      database.exec(change);
    }
    const snapshot = database.serialize();
    database.close();
    await expect(sandbox.restore(snapshot)).rejects.toThrow(
      "Expected a snapshot of a sandbox with the same document",
    );
    expect([...sandbox.exportLines()]).toEqual(before);
  });

  test("rejects as soon as the caller gives up, and does not do then what it had not begun", async () => {
    const { ask, sandbox } = await start();
    sandbox.faults.add({ on: "createCoworker", times: 1, latency: 600_000 });
    const controller = new AbortController();
    const asked = sandbox.fetch("https://spaces.nexudus.com/api/spaces/coworkers", {
      method: "POST",
      headers: { authorization: basic(sandbox.credentials), "content-type": "application/json" },
      body: JSON.stringify(ada),
      signal: controller.signal,
    });
    controller.abort();
    await expect(asked).rejects.toThrow("aborted");
    expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 0 });
  });

  test("returns 503 once it is closed, also for requests that were waiting, and prints nothing", async () => {
    const print = vi.spyOn(console, "error");
    const { sandbox } = await start();
    const headers = { authorization: basic(sandbox.credentials) };
    const get = () => sandbox.fetch("https://spaces.nexudus.com/api/spaces/coworkers", { headers });
    sandbox.faults.add({ times: 1, latency: 20 });
    const waiting = get();
    sandbox.close();
    for (const response of [await waiting, await get()]) {
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ Message: "This sandbox is closed." });
    }
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  test("returns 503 for a write while another process writes to its file, and continues afterwards", async () => {
    const db = temporaryFile();
    const { ask, sandbox } = await start(undefined, { db });
    const other = new DatabaseSync(db);
    other.exec("BEGIN IMMEDIATE");
    const writing = sandbox.fetch("https://spaces.nexudus.com/api/spaces/teams", {
      method: "POST",
      headers: { authorization: basic(sandbox.credentials), "content-type": "application/json" },
      body: JSON.stringify({ Name: "A", BusinessId: 1 }),
    });
    // Reads do not wait, and neither does the event loop.
    for (let count = 0; count < 20; count++) {
      expect((await ask("GET", "/spaces/teams")).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const now = performance.now();
    const later = vi.spyOn(performance, "now").mockImplementation(() => now + 6000);
    onTestFinished(() => later.mockRestore());
    const response = await writing;
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await response.json()).toMatchObject({ Message: expect.stringContaining("Another process") });
    other.exec("ROLLBACK");
    other.close();
    expect((await ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1 } })).status).toBe(200);
  });

  test.each([-5, NaN, 1.5, null, {}, ""])(
    "refuses to go back to the seed %j, and is as it was",
    async (wrong) => {
      const { ask, sandbox } = await start(undefined, { seed: 3 });
      // Callers without TypeScript can pass anything.
      await expect(sandbox.reset(wrong as number)).rejects.toThrow(
        /seed: expected a whole number from 0 to \d+, "examples", or the path of a file, got/,
      );
      expect(totalOf((await ask("GET", "/spaces/coworkers")).body)).toBe(3);
    },
  );

  test("shares nothing with another one", async () => {
    const one = await start();
    const other = await start();
    await one.ask("POST", "/spaces/coworkers", { body: ada });
    expect(totalOf((await other.ask("GET", "/spaces/coworkers")).body)).toBe(0);
  });

  test("keeps its records in a file", async () => {
    const db = join(temporaryFolder(), "kept.db");
    const first = await start(undefined, { db, seed: 3 });
    await first.ask("POST", "/spaces/coworkers", { body: ada });
    first.sandbox.close();
    // A seed only fills an empty file.
    const second = await start(undefined, { db, seed: 3 });
    const { body } = await second.ask("GET", "/spaces/coworkers?Coworker_FullName=Ada");
    expect(body).toMatchObject({ TotalItems: 1, Records: [{ Id: 87_654_324 }] });
    expect(totalOf((await second.ask("GET", "/spaces/coworkers")).body)).toBe(4);
  });

  test("says what is wrong with a file that it cannot use", () => {
    const text = join(temporaryFolder(), "text.db");
    writeFileSync(text, "This is not a database, but a text of more than a hundred characters. ".repeat(20));
    expect(() => createSandbox({ db: text })).toThrow(/text\.db cannot be opened: file is not a database/);
    const inMissingFolder = join(temporaryFolder(), "missing/folder.db");
    expect(() => createSandbox({ db: inMissingFolder })).toThrow(
      /folder\.db cannot be opened: unable to open/,
    );
  });

  test.each<[string, unknown, string]>([
    ["an unknown option", { sead: 3 }, "unknown property sead; expected seed, db"],
    [
      "a seed below zero",
      { seed: -1 },
      'seed: expected a whole number from 0 to 10000000, "examples", or the path of a file, got -1',
    ],
    ["a seed that is not a number", { seed: NaN }, "got NaN"],
    ["a fraction of a seed", { seed: 1.5 }, "got 1.5"],
    ["a seed that is a boolean", { seed: true }, "got true"],
    ["a seed file that is not there", { seed: "missing.jsonl" }, "The file missing.jsonl cannot be read"],
    [
      "a role that the document lacks",
      { users: [{ email: "a", password: "x", roles: ["Desk-List"] }] },
      '"Desk-List"',
    ],
    [
      "a latency below zero",
      { latency: -1 },
      "latency: expected a number of milliseconds, 0 or more, got -1",
    ],
    [
      "an origin with a path",
      { cors: ["https://a.example.com/docs"] },
      "cors[0]: expected an origin such as https://docs.example.com, without a path, got",
    ],
    [
      "a throttle with another status",
      { throttle: { status: 503 } },
      "throttle.status: expected 409 or 429, got 503",
    ],
    [
      "a fraction of a request to record",
      { record: 1.5 },
      "record: expected the number of requests to keep, 0 for none, got 1.5",
    ],
    ["an empty file name", { db: "" }, "db: expected the path of a file"],
    ["an unknown dialect", { dialect: "old" }, 'dialect: expected "observed" or "documented", got "old"'],
    ["strict that is not a boolean", { strict: 1 }, "strict: expected true or false, got 1"],
    ["a clock that is a number", { clock: 5 }, "clock: expected a function that returns a Date, got 5"],
    ["options that are null", null, "createSandbox: expected an object, got null"],
    ["options that are a number", 5, "createSandbox: expected an object, got 5"],
    [
      "a clock that returns a number",
      { clock: () => 5 },
      "clock: expected a function that returns a valid Date, got 5",
    ],
    [
      "a clock that returns an invalid date",
      { clock: () => new Date(NaN) },
      "clock: expected a function that returns a valid Date, got Invalid Date",
    ],
    ["a document without paths", { document: { openapi: "3.1.1" } }, "document.paths is missing"],
    [
      "a secret that the client cannot verify",
      { webhookSecret: "ü" },
      "webhookSecret: expected a text of printable ASCII characters",
    ],
    ["a user without a password", { users: [{ email: "a@example.com" }] }, "users[0].password is missing"],
    [
      "an address that Basic cannot send",
      { users: [{ email: "a:b", password: "x" }] },
      "users[0].email: expected an address without a colon",
    ],
    [
      "a user whose roles are misspelled, and who would be an administrator",
      { users: [{ email: "a", password: "x", role: ["Coworker-List"] }] },
      "unknown property users[0].role; expected email, password, roles, fullName",
    ],
    [
      "roles that are not strings",
      { users: [{ email: "a", password: "x", roles: [5] }] },
      "users[0].roles[0]: expected a role, got 5",
    ],
    ["users that are not a list", { users: {} }, "users: expected a list of users, got an object"],
    [
      "a user that is null",
      { users: [null] },
      "users[0]: expected an object with email and password, got null",
    ],
    ["an origin that is in no list", { cors: "https://a.example.com" }, "cors: expected a list of origins"],
    [
      "an unknown limit",
      { throttle: { foo: 1 } },
      "unknown property throttle.foo; expected status, reads, writes",
    ],
    [
      "a throttle that is a text",
      { throttle: "x" },
      'throttle: expected true, false, or an object of status, reads and writes, got "x"',
    ],
    [
      "a throttle that is null",
      { throttle: null },
      "throttle: expected true, false, or an object of status, reads and writes, got null",
    ],
    [
      "roles in a text",
      { users: [{ email: "a", password: "x", roles: "all" }] },
      "users[0].roles: expected a list such as",
    ],
  ])("refuses %s", (_name, options, sentence) => {
    // Callers without TypeScript can pass anything.
    expect(() => createSandbox(options as SandboxOptions)).toThrow(sentence);
  });
});

describe("the seed", () => {
  test("is the document's own examples", async () => {
    const { ask } = await start(undefined, { seed: "examples" });
    expect((await ask("GET", "/spaces/coworkers/87654321")).body).toMatchObject({
      FullName: "Ada Lovelace",
      Teams: [1_234_567],
      TeamIds: "1234567",
    });
    expect((await ask("GET", "/spaces/teams/1234567")).body).toMatchObject({
      TeamMembers: [87_654_321],
      CoworkerFullNames: "Ada Lovelace",
      PayingMemberId: 87_654_321,
      PayingMemberCoworkerType: "Individual",
    });
  });

  test("makes the same records for the same count, and begins a larger one with a smaller", async () => {
    const ten = await rows(16);
    expect(await rows(16)).toEqual(ten);
    expect(await rows(40)).toEqual(ten);
  });

  test("stores many at once exactly as they would be stored one by one", async () => {
    // More than are made at a time.
    const seeded = createSandbox({ seed: 110 });
    const imported = createSandbox();
    const lines = [...seeded.exportLines()];
    expect(await imported.importLines(lines)).toBe(lines.length);
    const { ask } = await start(undefined, { seed: 110 });
    for (const [path, count] of [
      ["coworkers", 110],
      ["teams", 14],
      ["bookings", 14],
    ] as const)
      expect(totalOf((await ask("GET", `/spaces/${path}`)).body)).toBe(count);
    expect([...imported.exportLines()]).toEqual(lines);
    seeded.close();
    imported.close();
  });

  test("makes records that the document allows and that agree with each other", async () => {
    const { ask } = await start(undefined, { seed: 100 });
    const { body } = await ask("GET", "/spaces/coworkers?size=100&orderby=Id");
    const listed = recordsOf(body);
    expect(listed).toHaveLength(100);
    const people = new Map<number, Record<string, unknown>>();
    for (const { Id } of listed) {
      const { body: record } = await ask("GET", `/spaces/coworkers/${Id}`);
      // contract.ts has validated the response against the document.
      people.set(Id, record as Record<string, unknown>);
    }
    for (const person of people.values()) {
      expect(person["RenewalDate"] === null).toBe(person["TariffId"] === null);
      expect(String(person["CreatedOn"]) <= String(person["UpdatedOn"])).toBe(true);
      expect(person["Businesses"]).toContain(person["InvoicingBusinessId"]);
    }
    const { body: teams } = await ask("GET", "/spaces/teams?size=100");
    const ids = recordsOf(teams).map(({ Id }) => Id);
    expect(ids).toHaveLength(13);
    for (const id of ids) {
      // contract.ts has validated the response against the document.
      const team = (await ask("GET", `/spaces/teams/${id}`)).body as Record<string, unknown>;
      // The document types this field as a list of ids.
      const members = team["TeamMembers"] as number[];
      expect(members).toContain(team["PayingMemberId"]);
      for (const member of members) expect(people.get(member)?.["Teams"]).toContain(id);
    }
    expect(new Set([...people.values()].map((person) => person["Email"])).size).toBe(100);
  });

  test("has an eighth of the people gone, who have no plan and pay for no team", async () => {
    const { ask, sandbox } = await start(undefined, { seed: 160 });
    const left = "/spaces/coworkers?Coworker_Active=false&size=1000";
    // contract.ts has validated the response against the document.
    const gone = (await ask("GET", left)).body as { Records: { Id: number; TariffId: number | null }[] };
    expect(gone.Records).toHaveLength(20);
    expect(gone.Records.filter(({ TariffId }) => TariffId !== null)).toEqual([]);
    const [teams, active] = [new Map<number, Record<string, unknown>>(), new Set<number>()];
    for (const text of sandbox.exportLines()) {
      // This JSON was written by the test or by the sandbox.
      const { entity, record } = JSON.parse(text) as { entity: string; record: Record<string, unknown> };
      if (entity === "Team") teams.set(Number(record["Id"]), record);
      else if (record["Active"] === true) active.add(Number(record["Id"]));
    }
    expect(teams.size).toBe(20);
    // What the document says of its own example stands.
    teams.delete(1_234_567);
    for (const team of teams.values()) {
      expect(active).toContain(team["PayingMemberId"]);
      // The document types this field as a list of ids.
      const members = team["TeamMembers"] as number[];
      expect(team["ActiveContracts"]).toBe(members.filter((id) => active.has(id)).length);
    }
  });
});

test("an entity whose rows are full records is read like any other", async () => {
  // Teams without their lists, and so without the filter on one of them, which becomes one more `page`.
  const Team = { allOf: [{ $ref: "#/components/schemas/TeamSummary" }] };
  // This JSON was written by the test or by the sandbox.
  const { components, ...rest } = JSON.parse(
    JSON.stringify(nexudus).replace('"name":"Team_TeamMembers"', '"name":"page"'),
  ) as typeof nexudus;
  const document = { ...rest, components: { ...components, schemas: { ...components["schemas"], Team } } };
  const sandbox = createSandbox({ seed: "examples", document });
  const { username, password } = sandbox.credentials;
  const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}` };
  const read = async (path: string): Promise<unknown> =>
    (await sandbox.fetch(`https://spaces.nexudus.com/api/spaces/teams${path}`, { headers })).json();
  const row: unknown = await read("/1234567");
  expect(row).toMatchObject({ Name: "Engine Builders" });
  expect(await read("")).toMatchObject({ Records: [row] });
  // This JSON was written by the test or by the sandbox.
  expect([...sandbox.exportLines()].map((line) => JSON.parse(line) as unknown)).toContainEqual({
    entity: "Team",
    record: row,
  });
  sandbox.close();
});
