import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createSandbox, type Sandbox } from "./sandbox.ts";
import { Database } from "./store/database/database.ts";
import { basic, listenForTest, start, type Running } from "./testing/start.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const team = { Name: "A", BusinessId: 1 };
const temporaryFile = (): string => join(temporaryFolder(), "sandbox.db");
const storages = [
  ["in memory", () => ":memory:"],
  ["in a file", temporaryFile],
] as const;

/** The number of coworkers that a list finds. */
async function total({ ask }: Running): Promise<unknown> {
  const { body } = await ask("GET", "/spaces/coworkers?size=1");
  return body !== null && typeof body === "object" && "TotalItems" in body ? body["TotalItems"] : body;
}

describe.each(storages)("long work %s", (_, file) => {
  test("does not block: reads see the state before it until it is done, and writes follow it", async () => {
    const running = await start(undefined, { seed: 3, db: file() });
    const { ask, sandbox } = running;
    const progress = { isDone: false };
    const reset = sandbox.reset(200).finally(() => (progress.isDone = true));
    const created = ask("POST", "/spaces/teams", { body: team });
    const counts: unknown[] = [];
    while (!progress.isDone) {
      counts.push(await total(running));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await reset;
    // The last response may have come right after the end of the work, so the one before it came during the work.
    expect(new Set(counts.slice(0, -1))).toEqual(new Set([3]));
    expect((await created).body).toMatchObject({ Value: { Name: "A" } });
    expect(await total(running)).toBe(200);
    expect((await ask("GET", "/spaces/teams?Team_Name=A")).body).toMatchObject({ TotalItems: 1 });
  });

  test.each<[string, (sandbox: Sandbox, signal: AbortSignal) => Promise<unknown>]>([
    ["a reset", (sandbox, signal) => sandbox.reset(200, { signal })],
    ["a restore", (sandbox, signal) => sandbox.restore(snapshotOf(200), { signal })],
    ["an import", (sandbox, signal) => sandbox.importLines(linesOf(200), { signal })],
  ])("is taken back when a signal ends it: %s", async (_name, work) => {
    const running = await start(undefined, { seed: 3, db: file() });
    const controller = new AbortController();
    const working = work(running.sandbox, controller.signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(new Error("Enough."));
    await expect(working).rejects.toThrow("Enough.");
    expect(await total(running)).toBe(3);
    expect((await running.ask("POST", "/spaces/teams", { body: team })).status).toBe(200);
  });

  test("ends when the sandbox is closed", async () => {
    const { sandbox } = await start(undefined, { db: file() });
    const working = sandbox.reset(200);
    await new Promise((resolve) => setTimeout(resolve, 5));
    sandbox.close();
    await expect(working).rejects.toThrow("This sandbox is closed");
  });

  test("is done in the order in which it was asked for", async () => {
    const running = await start(undefined, { db: file() });
    const { sandbox } = running;
    const lines = linesOf(50);
    await Promise.all([sandbox.importLines(lines), sandbox.reset(7), sandbox.importLines(lines)]);
    expect(await total(running)).toBe(50);
  });

  test("an export is one state, whatever is written while it is read", async () => {
    const { ask, sandbox } = await start(undefined, { seed: 20, db: file() });
    const before = [...sandbox.exportLines()];
    const reading = sandbox.exportLines()[Symbol.iterator]();
    const lines = [reading.next().value];
    await ask("POST", "/spaces/teams", { body: { ...team, TeamMembers: [87_654_321] } });
    await sandbox.reset(2);
    for (let next = reading.next(); !next.done; next = reading.next()) lines.push(next.value);
    expect(lines).toEqual(before);
  });

  test("the default credentials are those of a user, also after a restore from elsewhere", async () => {
    const admin = { email: "admin@example.com", password: "other" };
    const other = createSandbox({ users: [admin] });
    onTestFinished(() => other.close());
    const { ask, sandbox } = await start(undefined, { db: file() });
    await sandbox.restore(other.snapshot());
    expect((await ask("GET", "/spaces/teams")).status).toBe(200);
    const as = { username: admin.email, password: admin.password };
    expect((await ask("GET", "/spaces/teams", { as })).status).toBe(401);
  });
});

/** Lines of records that take 20 MB each: a text is stored in a column and in the record's JSON. */
function* longLines(from: number, to: number): Generator<string> {
  const record = { Name: "A", BusinessId: 1, Description: "x".repeat(10_000_000) };
  for (let Id = from; Id <= to; Id++) yield JSON.stringify({ entity: "Team", record: { ...record, Id } });
}

/** `pnpm test:soak` sets SOAK. SQLite lets no database that it has read from an image grow beyond 1 GiB. */
const megabytes = process.env["SOAK"] === undefined ? 20 : 1200;

test(`a sandbox in memory that holds ${megabytes} MB takes an import, more after it, and an export`, async () => {
  const { ask, sandbox } = await start();
  const serialize = vi.spyOn(DatabaseSync.prototype, "serialize");
  onTestFinished(() => serialize.mockRestore());
  const count = megabytes / 20;
  await sandbox.importLines(longLines(1, count));
  await sandbox.importLines(longLines(count + 1, count + 1));
  expect((await ask("POST", "/spaces/teams", { body: team })).status).toBe(200);
  expect((await ask("GET", "/spaces/teams?size=1")).body).toMatchObject({ TotalItems: count + 2 });
  let teams = 0;
  for (const line of sandbox.exportLines()) teams += Number(line.startsWith('{"entity":"Team"'));
  expect(teams).toBe(count + 2);
  // An image would take as much memory again.
  expect(serialize).not.toHaveBeenCalled();
});

function snapshotOf(seed: number): Uint8Array {
  const sandbox = createSandbox({ seed });
  onTestFinished(() => sandbox.close());
  return sandbox.snapshot();
}

function linesOf(seed: number): string[] {
  const sandbox = createSandbox({ seed });
  onTestFinished(() => sandbox.close());
  return [...sandbox.exportLines()];
}

test("two sandboxes on one file delete a record once, and the other is told that it is gone", async () => {
  const db = temporaryFile();
  const one = await start(undefined, { db, seed: 20 });
  const other = await start(undefined, { db });
  const statuses = await Promise.all(
    [one, other].map(async ({ ask }) => (await ask("DELETE", "/spaces/teams/1234567")).status),
  );
  expect(new Set(statuses)).toEqual(new Set([200, 404]));
});

test("a write to one sandbox waits for long work of another one on its file", async () => {
  const db = temporaryFile();
  const one = await start(undefined, { db, seed: 3 });
  const other = await start(undefined, { db });
  let isDone = false;
  const reset = one.sandbox.reset(300).then(() => (isDone = true));
  // The other connection would give up after five seconds.
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 6000));
  onTestFinished(() => clock.mockRestore());
  const { status } = await other.ask("POST", "/spaces/teams", { body: team });
  expect([status, isDone]).toEqual([200, true]);
  await reset;
});

test("a write whose caller has gone away before its turn does not happen", async () => {
  const { ask, sandbox } = await start(undefined, { db: temporaryFile() });
  const reset = sandbox.reset(300);
  const controller = new AbortController();
  const writing = sandbox.fetch("http://sandbox.example.com/api/spaces/teams", {
    method: "POST",
    headers: { authorization: basic(sandbox.credentials), "content-type": "application/json" },
    body: JSON.stringify(team),
    signal: controller.signal,
  });
  // By now it waits for the reset.
  await ask("GET", "/spaces/teams");
  controller.abort(new Error("Enough."));
  await expect(writing).rejects.toThrow("Enough.");
  await reset;
  // Writes run in order, so this one runs after the time of the other.
  await ask("POST", "/spaces/teams", { body: { ...team, Name: "B" } });
  expect((await ask("GET", "/spaces/teams?Team_Name=A")).body).toMatchObject({ TotalItems: 0 });
});

test("two sandboxes of one process write to one file in turn, and read what the other wrote", async () => {
  const db = temporaryFile();
  const both = [await start(undefined, { db }), await start(undefined, { db })];
  const made = await Promise.all(
    both.flatMap(({ ask }) => Array.from({ length: 20 }, () => ask("POST", "/spaces/teams", { body: team }))),
  );
  expect(new Set(made.map(({ status }) => status))).toEqual(new Set([200]));
  for (const { ask } of both)
    expect((await ask("GET", "/spaces/teams")).body).toMatchObject({ TotalItems: 40 });
});

test("several reads of one request see one state, whatever another process writes between them", async () => {
  const db = temporaryFile();
  const { ask } = await start(undefined, { db, seed: 3 });
  const database = new Database(db);
  onTestFinished(() => database.close());
  const count = () => database.connection.prepare('SELECT count(*) AS count FROM "Team"').get()?.["count"];
  const writer = new Database(db);
  onTestFinished(() => writer.close());
  const counts = database.read(() => {
    const before = count();
    writer.exec('DELETE FROM "Team"');
    return [before, count()];
  });
  expect(counts).toEqual([1, 1]);
  expect(count()).toBe(0);
  expect((await ask("GET", "/spaces/teams")).body).toMatchObject({ TotalItems: 0 });
});

/** Starts a sandbox in a file, with functions that make the disk full, or free it, for all of its connections. */
async function startOnDisk(): Promise<Running & { setPages: (maximum: number) => void }> {
  const exec = vi.spyOn(Database.prototype, "exec");
  onTestFinished(() => exec.mockRestore());
  const setPages = (maximum: number): void => {
    for (const database of new Set(exec.mock.contexts))
      if (database instanceof Database && database.isOpen)
        database.connection.exec(`PRAGMA max_page_count = ${maximum}`);
  };
  let isStarted = false;
  const onProgress = () => isStarted && setPages(1);
  const running = await start(undefined, { db: temporaryFile(), seed: 3, onProgress });
  isStarted = true;
  return { ...running, setPages };
}

test("a read of a damaged file returns a status of the document, with the reason and the remedy", async () => {
  const { ask } = await start(undefined, { db: temporaryFile() });
  const damaged = Object.assign(new Error("database disk image is malformed"), { errcode: 11 });
  const read = vi.spyOn(Database.prototype, "read").mockImplementation(() => {
    throw damaged;
  });
  onTestFinished(() => read.mockRestore());
  const { status, body } = await ask("GET", "/spaces/teams");
  expect(status).toBe(500);
  expect(body).toMatchObject({ Message: expect.stringContaining("restore it from a copy") });
});

describe("a full disk", () => {
  test("returns 507 with the reason and the remedy for a write, which leaves nothing, and continues afterwards", async () => {
    const running = await startOnDisk();
    running.setPages(1);
    const body = { FullName: "A".repeat(90_000), Email: "a@example.com", CountryId: 1, SimpleTimeZoneId: 1 };
    const refused = await running.ask("POST", "/spaces/coworkers", { body });
    expect([refused.status, refused.body]).toEqual([
      507,
      { Message: "The sandbox cannot use its database: database or disk is full. Free some disk space." },
    ]);
    expect(await total(running)).toBe(3);
    running.setPages(1_000_000);
    expect((await running.ask("POST", "/spaces/coworkers", { body })).status).toBe(200);
  });

  test("says so when it ends a reset or an import, which leaves nothing", async () => {
    const running = await startOnDisk();
    const { sandbox } = running;
    await expect(sandbox.reset(200)).rejects.toThrow("database or disk is full");
    await expect(sandbox.importLines(linesOf(200))).rejects.toThrow("database or disk is full");
    const headers = { "content-type": "application/json" };
    const seeding = { method: "POST", headers, body: '{"seed":200}' };
    expect((await sandbox.fetch("http://127.0.0.1/_sandbox/seed", seeding)).status).toBe(507);
    expect(await total(running)).toBe(3);
  });

  test("says so at the start, and leaves no new file", () => {
    const exec = vi.spyOn(Database.prototype, "exec");
    onTestFinished(() => exec.mockRestore());
    const db = temporaryFile();
    const onProgress = () => {
      const database = exec.mock.contexts.at(-1);
      if (database instanceof Database) database.connection.exec("PRAGMA max_page_count = 1");
    };
    expect(() => createSandbox({ db, seed: 300, onProgress })).toThrow(
      /sandbox\.db cannot be opened: database or disk is full\. Free some disk space\./,
    );
    expect(readdirSync(dirname(db))).toEqual([]);
  });
});

test("a seed file with a wrong record leaves no new database", () => {
  const db = temporaryFile();
  const seed = join(dirname(db), "wrong.jsonl");
  writeFileSync(seed, "{}\n");
  expect(() => createSandbox({ db, seed })).toThrow("Line 1, entity");
  expect(existsSync(db)).toBe(false);
});

test("a client that goes away ends the seeding that it asked for", async () => {
  const running = await start(undefined, { seed: 3 });
  const url = new URL("/_sandbox/seed", await listenForTest(running.sandbox));
  const controller = new AbortController();
  const headers = { "content-type": "application/json" };
  const seeding = fetch(url, { method: "POST", headers, body: '{"seed":9000}', signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 50));
  controller.abort();
  await expect(seeding).rejects.toThrow("aborted");
  // It waits for the seeding to end.
  expect((await running.ask("POST", "/spaces/teams", { body: team })).status).toBe(200);
  expect(await total(running)).toBe(3);
});

test("a seed is refused over HTTP beyond the bounds of the command line", async () => {
  const { sandbox } = await start();
  const response = await sandbox.fetch("http://127.0.0.1/_sandbox/seed", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: basic(sandbox.credentials) },
    body: '{"seed":500000000}',
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("expected a whole number from 0 to 10000000");
});
