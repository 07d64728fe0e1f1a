import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import nexudus from "@nexudus-api/spec";
import { expect, test } from "vitest";
import type { SandboxOptions } from "../sandbox-options.ts";
import { createSandbox } from "../sandbox.ts";
import { startProcess } from "../testing/start-process.ts";
import { start } from "../testing/start.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const temporaryFile = (): string => join(temporaryFolder(), "sandbox.db");

const writer = fileURLToPath(new URL("../testing/write-for-ever.ts", import.meta.url));

/** `pnpm test:soak` sets SOAK (CONTRIBUTING.md). */
const isSoak = process.env["SOAK"] !== undefined;
const kills = isSoak ? 190 : 5;

test(
  `an acknowledged write survives each of ${kills} SIGKILLs, and nothing is half written`,
  async () => {
    const db = temporaryFile();
    const acknowledged: number[] = [];
    // The compiled code is cached, because every round starts the same program.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(db), "compiled") };
    for (let round = 0; round < kills; round++) {
      const child = startProcess([writer, db], { env });
      let output = "";
      let errors = "";
      child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
      // Killed while it works, after a few acknowledged writes; more of them in each round.
      await new Promise<void>((resolve) => {
        child.stdout.on("data", (chunk: Buffer) => {
          output += chunk.toString();
          if (output.split("\n").length > 2 + (round % 10)) child.kill("SIGKILL");
        });
        child.on("close", () => resolve());
      });
      expect({ signal: child.signalCode, errors }).toEqual({ signal: "SIGKILL", errors: "" });
      // A number without a line end was cut off and does not count.
      acknowledged.push(...output.split("\n").slice(0, -1).map(Number));
    }
    expect(acknowledged.length).toBeGreaterThan(2 * kills);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    const { ask, sandbox } = await start(undefined, { db });
    for (const id of acknowledged) {
      expect((await ask("GET", `/spaces/coworkers/${id}`)).body).toMatchObject({ Id: id, FullName: "Ada" });
    }
    const records = [...sandbox.exportLines()].filter((line) => line.includes('"entity":"Coworker"')).length;
    expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: records });
    const check = new DatabaseSync(db).prepare("PRAGMA integrity_check").get();
    expect(check).toEqual({ integrity_check: "ok" });
  },
  kills * 60_000,
);

/** The document with a change in its JSON. */
const changed = (from: string | RegExp, to: string): object =>
  JSON.parse(JSON.stringify(nexudus).replaceAll(from, to)) as object;

test("a file made with another document opens: new fields are empty, removed fields are dropped, and the rest is unchanged", async () => {
  const db = temporaryFile();
  const older = changed(/NickName|TeamNames/g, "Old$&");
  const first = await start(undefined, { db, seed: 20, document: older });
  // Members in the order in which they were added, which differs from that of their ids.
  const TeamMembers = [87_654_326, 87_654_323];
  await first.ask("POST", "/spaces/teams", { body: { Name: "Late", BusinessId: 1, TeamMembers } });
  const { body: before } = await first.ask("GET", "/spaces/teams/1234568");
  const { body: late } = await first.ask("GET", "/spaces/teams/1234570");
  expect(late).toMatchObject({ TeamMembers });
  first.sandbox.close();

  const { ask, sandbox } = await start(undefined, { db });
  // Derived fields are set, even if the older document lacked them.
  expect((await ask("GET", "/spaces/coworkers/87654321")).body).toMatchObject({
    FullName: "Ada Lovelace",
    NickName: null,
    Teams: [1_234_567],
    TeamIds: "1234567",
    TeamId: 1_234_567,
    TeamName: "Engine Builders",
    TeamNames: "Engine Builders",
  });
  expect((await ask("GET", "/spaces/teams/1234568")).body).toEqual(before);
  expect((await ask("GET", "/spaces/teams/1234570")).body).toEqual(late);
  expect((await ask("GET", "/spaces/coworkers?Coworker_Teams=1234568")).body).toMatchObject({
    TotalItems: 7,
  });
  const made = await ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1 } });
  expect(made.body).toMatchObject({ Value: { Id: 1_234_571 } });
  sandbox.close();
  // The second time there is nothing to do.
  createSandbox({ db }).close();
});

test("tables that the sandbox did not create survive a schema upgrade, whatever their names", () => {
  const db = temporaryFile();
  createSandbox({ db, seed: 5, document: changed("NickName", "PetName") }).close();
  const database = new DatabaseSync(db);
  database.exec(`CREATE TABLE mine (note TEXT); INSERT INTO mine VALUES ('kept');
    CREATE TABLE "Coworker.notes" (note TEXT); INSERT INTO "Coworker.notes" VALUES ('kept, too')`);
  database.close();
  createSandbox({ db }).close();
  const again = new DatabaseSync(db);
  const notes = again.prepare('SELECT note FROM mine UNION ALL SELECT note FROM "Coworker.notes"').all();
  again.close();
  expect(notes.map(({ note }) => note)).toEqual(["kept", "kept, too"]);
});

test("a file without a recorded layout is upgraded", () => {
  const db = temporaryFile();
  const first = createSandbox({ db, seed: 20 });
  const lines = [...first.exportLines()];
  first.close();
  const database = new DatabaseSync(db);
  database.exec("DROP TABLE shape");
  database.close();
  const again = createSandbox({ db });
  expect([...again.exportLines()]).toEqual(lines);
  again.close();
});

test("a file that has lost its records says so", () => {
  const db = temporaryFile();
  createSandbox({ db, seed: 20 }).close();
  const database = new DatabaseSync(db);
  database.exec('DROP TABLE shape; ALTER TABLE "Team.records" DROP COLUMN detail');
  database.close();
  expect(() => createSandbox({ db })).toThrow(
    /sandbox\.db cannot be opened: no such column: detail\. Open it with the version that wrote it and save/,
  );
});

test("a file from before the first release says so", () => {
  const db = temporaryFile();
  createSandbox({ db, seed: 20 }).close();
  const database = new DatabaseSync(db);
  database.exec("DROP TABLE shape; DROP TABLE owned");
  database.close();
  expect(() => createSandbox({ db })).toThrow(
    "cannot be opened: it has the layout of a version before the first release. Open it with the version that wrote it",
  );
});

const deleter = fileURLToPath(new URL("../testing/delete-records.ts", import.meta.url));

test("of two processes that delete the same records, only one finds each of them", async () => {
  const db = temporaryFile();
  const go = join(dirname(db), "go");
  const sandbox = createSandbox({ db, seed: 200 });
  const ids = [...sandbox.exportLines()].flatMap(
    (line) => /^{"entity":"Team","record":.*,"Id":(\d+),/.exec(line)?.[1] ?? [],
  );
  sandbox.close();
  const started: unknown[] = [];
  const outputs = await Promise.all(
    ["one", "other"].map(async () => {
      const child = startProcess([deleter, db, go, ...ids]);
      let output = "";
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output === "ready\n") started.push(child.pid);
        if (started.length === 2) writeFileSync(go, "");
      });
      await once(child, "close");
      return output;
    }),
  );
  // The script prints numbers.
  const [one, other] = outputs.map((output) => JSON.parse(output.slice("ready\n".length)) as number[]);
  expect(ids).toHaveLength(25);
  expect(ids.map((_, index) => new Set([one?.[index], other?.[index]]))).toEqual(
    ids.map(() => new Set([200, 404])),
  );
});

const mortal = fileURLToPath(new URL("../testing/die-midway.ts", import.meta.url));

/** Starts a sandbox in a process that is killed while it writes to its file. */
async function dieMidway(options: SandboxOptions & { db: string }): Promise<void> {
  const child = startProcess([mortal, JSON.stringify(options)]);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.resume();
  await once(child, "close");
  expect({ signal: child.signalCode, errors }).toEqual({ signal: "SIGKILL", errors: "" });
  // Part of the work had reached the file. This rolls it back.
  expect(existsSync(`${options.db}-journal`)).toBe(true);
}

const many = isSoak ? 10_000 : 300;

test("a file that is being upgraded when the process is killed is as it was", async () => {
  const db = temporaryFile();
  const older = changed("NickName", "PetName");
  const first = createSandbox({ db, seed: many, document: older });
  const before = [...first.exportLines()];
  first.close();
  await dieMidway({ db });
  const again = createSandbox({ db, document: older });
  expect([...again.exportLines()]).toEqual(before);
  again.close();
  const reports: unknown[] = [];
  createSandbox({ db, onProgress: (report) => reports.push(report) }).close();
  expect(reports.at(-1)).toEqual({ task: "upgrade", done: before.length, total: before.length });
});

test("a file that is being seeded when the process is killed is empty, and is seeded the next time", async () => {
  const db = temporaryFile();
  await dieMidway({ db, seed: many });
  const empty = await start(undefined, { db });
  expect((await empty.ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 0 });
  empty.sandbox.close();
  const { ask } = await start(undefined, { db, seed: 20 });
  expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 20 });
});

test("a file that another process has open can be seeded, imported into and reset, and the other process sees it", async () => {
  const db = temporaryFile();
  const watching = await start(undefined, { db });
  const count = async () => (await watching.ask("GET", "/spaces/coworkers")).body;
  const working = await start(undefined, { db, seed: 20 });
  expect(await count()).toMatchObject({ TotalItems: 20 });
  const lines = [...working.sandbox.exportLines()];
  // Also while the file is read.
  const reader = new DatabaseSync(db);
  reader.exec('BEGIN; SELECT Id FROM "Coworker"');
  await working.sandbox.reset(5);
  reader.close();
  expect(await count()).toMatchObject({ TotalItems: 5 });
  await working.sandbox.importLines(lines);
  expect(await count()).toMatchObject({ TotalItems: 20 });
  await watching.ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1 } });
  expect((await working.ask("GET", "/spaces/teams?Team_Name=a")).body).toMatchObject({ TotalItems: 1 });
});

test("a file that another process has open is not upgraded", async () => {
  const db = temporaryFile();
  const older = await start(undefined, { db, seed: 20, document: changed("NickName", "PetName") });
  expect(() => createSandbox({ db })).toThrow("it needs a schema upgrade, and another process has it open");
  expect((await older.ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 20 });
});

test("a file that another process is filling says so", () => {
  const db = temporaryFile();
  let sentence = "";
  createSandbox({
    db,
    seed: 1,
    onProgress: () => {
      try {
        createSandbox({ db });
      } catch (error) {
        sentence = String(error);
      }
    },
  }).close();
  expect(sentence).toContain("cannot be opened: database is locked. Another process is filling it");
});

test("a reset to a seed file with a wrong record leaves all as it was", async () => {
  const db = temporaryFile();
  const { sandbox } = await start(undefined, { db, seed: 20 });
  const before = [...sandbox.exportLines()];
  const file = join(dirname(db), "wrong.jsonl");
  writeFileSync(file, `${before[0]}\n{}\n`);
  await expect(sandbox.reset(file)).rejects.toThrow("Line 2, entity: must be one of Coworker, Team");
  expect([...sandbox.exportLines()]).toEqual(before);
});

test("a file with records of an entity that the document lacks says so, and how to save them", () => {
  const db = temporaryFile();
  createSandbox({ db, seed: 20 }).close();
  // The bundle is an OpenAPI document.
  const entities = (nexudus["tags"] as object[]).filter(
    (tag) => !("x-nexudus-entity" in tag && tag["x-nexudus-entity"] === "Team"),
  );
  const paths = Object.fromEntries(
    Object.entries(nexudus.paths).filter(([path]) => !path.startsWith("/spaces/teams")),
  );
  const document = changed(/"x-nexudus-relation":\{[^}]*\}/g, '"x-nexudus-relation":{}');
  expect(() => createSandbox({ db, document: { ...document, tags: entities, paths } })).toThrow(
    /cannot be opened: it holds records of Team, an entity that this document lacks\. Open it with the version that wrote it/,
  );
});

test("a file that a newer sandbox made says so", () => {
  const db = temporaryFile();
  createSandbox({ db }).close();
  const database = new DatabaseSync(db);
  database.exec("PRAGMA user_version = 99");
  database.close();
  expect(() => createSandbox({ db })).toThrow("a newer sandbox made it (layout 99");
});

test("an SQLite file that no sandbox created is refused and unchanged", () => {
  const db = temporaryFile();
  const database = new DatabaseSync(db);
  database.exec("CREATE TABLE mine (a)");
  database.close();
  expect(() => createSandbox({ db })).toThrow("but not one of this sandbox");
});

test("writes that arrive together are confirmed together, and one that fails does not affect the others", async () => {
  const { ask } = await start(undefined, { db: temporaryFile() });
  const responses = await Promise.all(
    Array.from({ length: 40 }, (_, index) => {
      const TeamMembers = index % 2 === 0 ? [] : [5];
      return ask("POST", "/spaces/teams", { body: { Name: `Team ${index}`, BusinessId: 1, TeamMembers } });
    }),
  );
  const expected = responses.map((_, index) => (index % 2 === 0 ? 200 : 401));
  expect(responses.map(({ status }) => status)).toEqual(expected);
  expect((await ask("GET", "/spaces/teams")).body).toMatchObject({ TotalItems: 20 });
});
