import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import nexudus from "@nexudus-api/spec";
import { expect, onTestFinished, test } from "vitest";
import { createSandbox } from "./sandbox.ts";
import { start } from "./testing/start.ts";

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "nexudus-sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "sandbox.db");
}

const writer = fileURLToPath(new URL("testing/write-for-ever.ts", import.meta.url));

test("an acknowledged write survives SIGKILL, a hundred times, and nothing is half written", async () => {
  const db = temporaryFile();
  const acknowledged: number[] = [];
  // A hundred starts of the same code: compiled once.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(db), "compiled") };
  for (let round = 0; round < 100; round++) {
    const child = spawn(process.execPath, [writer, db], { env, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    // Killed in the middle of its work, after a few acknowledgements, more of them each round.
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output.split("\n").length > 2 + (round % 10)) child.kill("SIGKILL");
      });
      child.on("close", () => resolve());
    });
    // A number without its line end was cut off, and is no acknowledgement.
    acknowledged.push(...output.split("\n").slice(0, -1).map(Number));
  }
  expect(acknowledged.length).toBeGreaterThan(200);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  const { ask, sandbox } = await start(undefined, { db });
  for (const id of acknowledged) {
    expect((await ask("GET", `/spaces/coworkers/${id}`)).body).toMatchObject({ Id: id, FullName: "Ada" });
  }
  const records = [...sandbox.exportLines()].length;
  expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: records });
  const check = new DatabaseSync(db).prepare("PRAGMA integrity_check").get();
  expect(check).toEqual({ integrity_check: "ok" });
}, 600_000);

/** The document with a change in its JSON. */
const changed = (from: string | RegExp, to: string): object =>
  JSON.parse(JSON.stringify(nexudus).replaceAll(from, to)) as object;

test("a file that another document made opens: new fields are empty, lost ones are let go, the rest is as it was", async () => {
  const db = temporaryFile();
  const older = changed("NickName", "PetName");
  const first = await start(undefined, { db, seed: 20, document: older });
  const { body: before } = await first.ask("GET", "/spaces/teams/1234568");
  first.sandbox.close();

  const { ask, sandbox } = await start(undefined, { db });
  expect((await ask("GET", "/spaces/coworkers/87654321")).body).toMatchObject({
    FullName: "Ada Lovelace",
    NickName: null,
  });
  expect((await ask("GET", "/spaces/teams/1234568")).body).toEqual(before);
  expect((await ask("GET", "/spaces/coworkers?Coworker_Teams=1234568")).body).toMatchObject({
    TotalItems: 7,
  });
  const made = await ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1 } });
  expect(made.body).toMatchObject({ Value: { Id: 1_234_570 } });
  sandbox.close();
  // The second time there is nothing to do.
  createSandbox({ db }).close();
});

test("a file with records of an entity that the document lacks says so, and how to save them", () => {
  const db = temporaryFile();
  createSandbox({ db, seed: 20 }).close();
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

test("an SQLite file of somebody else is left alone", () => {
  const db = temporaryFile();
  const database = new DatabaseSync(db);
  database.exec("CREATE TABLE mine (a)");
  database.close();
  expect(() => createSandbox({ db })).toThrow("but not one of this sandbox");
});

test("writes that arrive together are confirmed together, and one that fails takes none of the others with it", async () => {
  const { ask } = await start(undefined, { db: temporaryFile() });
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => {
      const TeamMembers = index % 2 === 0 ? [] : [5];
      return ask("POST", "/spaces/teams", { body: { Name: `Team ${index}`, BusinessId: 1, TeamMembers } });
    }),
  );
  const expected = answers.map((_, index) => (index % 2 === 0 ? 200 : 401));
  expect(answers.map(({ status }) => status)).toEqual(expected);
  expect((await ask("GET", "/spaces/teams")).body).toMatchObject({ TotalItems: 20 });
});
