import { join } from "node:path";
import { DatabaseSync, StatementSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { start, type ReadResponse, type Running } from "../testing/start.ts";
import { fieldsOf, recordsOf, valueOf } from "../testing/bodies.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

// The order of cost of each operation, as stated in the README. The tests count SQL statements, not time.

const statements = (["all", "get", "iterate", "run"] as const).map((method) => ({ method, calls: 0 }));

/** Counts the statements that run from now until the test ends. */
function countStatements(): { readonly during: (work: () => Promise<ReadResponse>) => Promise<number> } {
  const spies = statements.map(({ method }) => vi.spyOn(StatementSync.prototype, method));
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
  const count = () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  return {
    during: async (work) => {
      const before = count();
      const { status } = await work();
      expect(status).toBe(200);
      return count() - before;
    },
  };
}

const firstId = 87_654_321;
const membersOf = (count: number): number[] => Array.from({ length: count }, (_, index) => firstId + index);

/** Creates teams with the given numbers of members, and counts the statements that an action on one of them runs. */
async function countFor(
  sizes: readonly number[],
  work: (running: Running, team: number, size: number) => Promise<ReadResponse>,
): Promise<number[]> {
  const counts: number[] = [];
  for (const size of sizes) {
    const running = await start(undefined, { seed: 250 });
    const body = { Name: "A", BusinessId: 1, TeamMembers: membersOf(size) };
    const made = await running.ask("POST", "/spaces/teams", { body });
    const Value = valueOf(made.body);
    counts.push(await countStatements().during(() => work(running, Value.Id, size)));
    vi.restoreAllMocks();
  }
  return counts;
}

/** How much the counts grow from one to the next. */
const growth = (counts: readonly number[]): number[] =>
  counts.slice(1).map((count, index) => count - (counts[index] ?? 0));

const body = (team: number, size: number, more: object = {}) => ({
  body: { Id: team, Name: "A", BusinessId: 1, TeamMembers: membersOf(size), ...more },
});

describe("the statements of an operation", () => {
  test.each<[string, (running: Running, team: number, size: number) => Promise<ReadResponse>]>([
    ["a read by id", ({ ask }, team) => ask("GET", `/spaces/teams/${team}`)],
    ["a read of a member", ({ ask }) => ask("GET", `/spaces/coworkers/${firstId}`)],
    ["a page of members", ({ ask }, team) => ask("GET", `/spaces/coworkers?Coworker_Teams=${team}&size=5`)],
    ["a picture", ({ ask }, team) => ask("GET", `/spaces/teams/getteamlogo/${team}`)],
    ["the list of commands", ({ ask }, team) => ask("GET", `/spaces/teams/commands?id=${team}`)],
    ["a create without members", ({ ask }) => ask("POST", "/spaces/teams", body(0, 0))],
  ])("are as many however many members a team has: %s", async (_name, work) => {
    expect(new Set(await countFor([10, 40, 200], work)).size).toBe(1);
  });

  test.each<[string, (running: Running, team: number, size: number) => Promise<ReadResponse>]>([
    ["a create", ({ ask }, _, size) => ask("POST", "/spaces/teams", body(0, size))],
    ["a replace", ({ ask }, team, size) => ask("PUT", "/spaces/teams", body(team, size, { Name: "B" }))],
    ["a replace by nobody", ({ ask }, team) => ask("PUT", "/spaces/teams", body(team, 0))],
    ["a delete", ({ ask }, team) => ask("DELETE", `/spaces/teams/${team}`)],
  ])("grow as the members do, and no faster: %s", async (_name, work) => {
    const [first = 0, second = 0] = growth(await countFor([50, 100, 150], work));
    expect(first).toBeGreaterThan(0);
    // Members who are also in a seeded team cost one more read of that team.
    expect(Math.abs(second - first)).toBeLessThanOrEqual(15);
    expect(first).toBeLessThanOrEqual(50 * 12);
  });

  test("of a read by several ids grow with the ids", async () => {
    const { ask } = await start(undefined, { seed: 100 });
    const counter = countStatements();
    // The first request reads its user from the database.
    await ask("GET", "/spaces/teams");
    const counts: number[] = [];
    for (const size of [10, 20, 30])
      counts.push(
        await counter.during(() => ask("GET", `/spaces/coworkers/?id=[${membersOf(size).join(",")}]`)),
      );
    expect(growth(counts)).toEqual([10, 10]);
  });

  test("of a coworker's create, replace and delete grow with the teams, and no faster", async () => {
    const counts: number[][] = [];
    for (const size of [4, 8, 12]) {
      const { ask } = await start(undefined, { seed: 100, dialect: "documented" });
      const Teams = Array.from({ length: size }, (_, index) => 1_234_568 + index);
      const person = { FullName: "A", Email: "a@example.com", CountryId: 1, SimpleTimeZoneId: 1, Teams };
      const counter = countStatements();
      let Id = 0;
      const create = await counter.during(async () => {
        const made = await ask("POST", "/spaces/coworkers", { body: person });
        ({ Id } = valueOf(made.body));
        return made;
      });
      const renamed = { body: { ...person, Id, FullName: "B" } };
      const replace = await counter.during(() => ask("PUT", "/spaces/coworkers", renamed));
      const deletion = await counter.during(() => ask("DELETE", `/spaces/coworkers/${Id}`));
      counts.push([create, replace, deletion]);
      vi.restoreAllMocks();
    }
    for (const kind of [0, 1, 2]) {
      const [first = 0, second = 0] = growth(counts.map((count) => count[kind] ?? 0));
      expect(first).toBeGreaterThan(0);
      // Each team reads its own members.
      expect(second).toBeLessThanOrEqual(first * 1.5);
    }
  });

  test("of a location's replace grow with the records that show its name, if that has changed", async () => {
    const counts: { readonly renamed: number; readonly unchanged: number }[] = [];
    for (const seed of [40, 80, 120]) {
      const { ask } = await start(undefined, { seed });
      const { body: found } = await ask("GET", "/sys/businesses/12345678");
      const counter = countStatements();
      const replace = (changes: object) =>
        counter.during(() => ask("PUT", "/sys/businesses", { body: { ...fieldsOf(found), ...changes } }));
      counts.push({ unchanged: await replace({}), renamed: await replace({ Name: "Another name" }) });
      vi.restoreAllMocks();
    }
    expect(new Set(counts.map(({ unchanged }) => unchanged)).size).toBe(1);
    const [first = 0, second = 0] = growth(counts.map(({ renamed }) => renamed));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThanOrEqual(first * 1.5);
  });

  test("of a delete grow with the records that refer to the record, and no faster", async () => {
    const counts: number[] = [];
    for (const size of [2, 4, 6]) {
      const { ask } = await start(undefined, { seed: 30 });
      const copy = async (path: string, changes: object) => {
        const { body: found } = await ask("GET", `${path}?size=1`);
        const [row] = recordsOf(found);
        const { body: record } = await ask("GET", `${path}/${Number(row?.["Id"])}`);
        const made = await ask("POST", path, { body: { ...fieldsOf(record), ...changes } });
        return valueOf(made.body).Id;
      };
      const rate = await copy("/sys/taxrates", { Name: "A" });
      for (let made = 0; made < size; made += 1)
        await copy("/billing/products", { Name: `A ${made}`, TaxRateId: rate });
      counts.push(await countStatements().during(() => ask("DELETE", `/sys/taxrates/${rate}`)));
      vi.restoreAllMocks();
    }
    const [first = 0, second = 0] = growth(counts);
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first);
  });

  test("of a replace read the replaced record once", async () => {
    const { ask } = await start(undefined, { seed: 30 });
    const { body: found } = await ask("GET", `/spaces/coworkers/${firstId}`);
    expect(fieldsOf(found)["CoworkerContractIds"]).not.toBeNull();
    // The webhook of the seed would read the record to deliver it.
    const { body: webhooks } = await ask("GET", "/sys/webhooks");
    for (const { Id } of recordsOf(webhooks)) await ask("DELETE", `/sys/webhooks/${Id}`);
    const get = vi.spyOn(StatementSync.prototype, "get");
    onTestFinished(() => get.mockRestore());
    const replaced = await ask("PUT", "/spaces/coworkers", { body: { ...fieldsOf(found), Notes: "A" } });
    expect(replaced.status).toBe(200);
    const reads = get.mock.contexts.flatMap((statement, index) =>
      statement instanceof StatementSync && statement.sourceSQL.includes('FROM "Coworker.records"')
        ? [Number(get.mock.calls[index]?.[0])]
        : [],
    );
    expect(reads.filter((id) => id === firstId)).toHaveLength(1);
  });

  test("of a command grow with its ids", async () => {
    const counts: number[] = [];
    for (const size of [20, 40, 60]) {
      const { ask } = await start(undefined, { seed: 100 });
      const Ids = membersOf(100).slice(-size);
      const run = { body: { Key: "COWORKER_BILL_RUN", Ids } };
      counts.push(await countStatements().during(() => ask("POST", "/spaces/coworkers/runcommand", run)));
      vi.restoreAllMocks();
    }
    const [first = 0, second = 0] = growth(counts);
    expect(second).toBeLessThanOrEqual(first * 1.2);
  });

  test("of a command that deletes write each team once, however many of its members are deleted", async () => {
    const writes: number[] = [];
    for (const size of [10, 100]) {
      const { ask } = await start(undefined, { seed: 250 });
      await ask("POST", "/spaces/teams", body(0, 200));
      await ask("POST", "/spaces/teams", body(0, 200));
      const run = vi.spyOn(StatementSync.prototype, "run");
      onTestFinished(() => run.mockRestore());
      const { body: teams } = await ask("GET", "/spaces/teams?size=1000");
      const payers = new Set(recordsOf(teams).map(({ PayingMemberId }) => PayingMemberId));
      const Ids = membersOf(200)
        .filter((id) => !payers.has(id))
        .slice(-size);
      const deletion = { body: { Key: "COWORKER_DELETE", Ids } };
      expect((await ask("POST", "/spaces/coworkers/runcommand", deletion)).body).toMatchObject({
        WasSuccessful: true,
      });
      const ids = run.mock.contexts.flatMap((statement, index) =>
        statement instanceof StatementSync && statement.sourceSQL.includes('INTO "Team.records"')
          ? [run.mock.calls[index]?.[0]]
          : [],
      );
      writes.push(ids.length - new Set(ids).size);
      run.mockRestore();
    }
    expect(writes).toEqual([0, 0]);
  });

  test("do not read a team once for each of its members", async () => {
    const reads: number[] = [];
    for (const size of [20, 200]) {
      const { ask } = await start(undefined, { seed: 250 });
      const get = vi.spyOn(StatementSync.prototype, "get");
      onTestFinished(() => get.mockRestore());
      expect((await ask("POST", "/spaces/teams", body(0, size))).status).toBe(200);
      const ids = get.mock.contexts.flatMap((statement, index) =>
        statement instanceof StatementSync && statement.sourceSQL.includes('FROM "Team.records"')
          ? [get.mock.calls[index]?.[0]]
          : [],
      );
      // Each seeded team that the members are in is also read once.
      reads.push(ids.length - new Set(ids).size);
      get.mockRestore();
    }
    expect(reads[1]).toBe(reads[0]);
  });

  test("of a read and of a page do not depend on the number of records", async () => {
    const counts = new Set<string>();
    for (const seed of [30, 100, 300]) {
      const { ask } = await start(undefined, { seed });
      const counter = countStatements();
      const read = await counter.during(() => ask("GET", `/spaces/coworkers/${firstId}`));
      const page = await counter.during(() => ask("GET", "/spaces/coworkers?size=10&orderby=Id"));
      const filtered = await counter.during(() =>
        ask("GET", "/spaces/coworkers?Coworker_Active=true&size=10"),
      );
      counts.add([read, page, filtered].join(" "));
      vi.restoreAllMocks();
    }
    expect(counts.size).toBe(1);
  });
});

describe("a team", () => {
  test.each([
    [250, 251, false],
    [50, 51, true],
  ])(
    "has at most %i members, and not %i, from either side: sharing booking credit is %s",
    async (most, tooMany, ShareBookingCredit) => {
      const { ask, sandbox } = await start(undefined, { seed: 260 });
      const create = (size: number) =>
        ask("POST", "/spaces/teams", {
          body: { Name: "A", BusinessId: 1, ShareBookingCredit, TeamMembers: membersOf(size) },
        });
      const refused = await create(tooMany);
      expect(refused.status).toBe(400);
      expect(refused.body).toMatchObject({
        Message: expect.stringContaining(`TeamMembers: makes a team of ${tooMany} members`),
      });
      const Value = valueOf((await create(most)).body);
      const target = `/spaces/coworkers/${firstId + 255}`;
      const { body: outside } = await ask("GET", target);
      const joining = { ...fieldsOf(outside), Teams: [Value.Id] };
      const joined = await ask("PUT", "/spaces/coworkers", { body: joining });
      expect(joined.body).toMatchObject({ Errors: [{ PropertyName: "Teams" }] });
      const lines = [...sandbox.exportLines()].map((line) =>
        line.includes(`"Id":${firstId + 255},`)
          ? JSON.stringify({ entity: "Coworker", record: joining })
          : line,
      );
      await expect(sandbox.importLines(lines)).rejects.toThrow(`makes a team of ${tooMany} members`);
    },
  );

  test("of a page by Id with one indexed condition read the index only", async () => {
    const db = join(temporaryFolder(), "sandbox.db");
    const { ask } = await start(undefined, { seed: 100, db });
    const all = vi.spyOn(StatementSync.prototype, "all");
    onTestFinished(() => all.mockRestore());
    await ask("GET", "/spaces/coworkers?Coworker_InvoicingBusiness=12345678&orderby=Id&size=5");
    const pages = all.mock.contexts.flatMap((statement) =>
      statement instanceof StatementSync && statement.sourceSQL.includes('"InvoicingBusinessId"')
        ? statement.sourceSQL
        : [],
    );
    expect(pages).toHaveLength(1);
    using reader = new DatabaseSync(db, { readOnly: true });
    const plan = reader.prepare(`EXPLAIN QUERY PLAN ${pages[0]}`).all(null, null, null);
    expect(plan.map(({ detail }) => detail)).toEqual([
      "SEARCH Coworker USING COVERING INDEX Coworker.InvoicingBusinessId (InvoicingBusinessId=?)",
    ]);
  });
});
