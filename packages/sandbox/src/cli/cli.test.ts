import { execFile, spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:http";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { createSandbox } from "../sandbox.ts";
import { startProcess } from "../testing/start-process.ts";
import { basic } from "../testing/start.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function run(...commandLine: string[]): Run {
  const child = startProcess([cli, ...commandLine]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  return { child, output: () => output, ended: new Promise((resolve) => child.on("exit", resolve)) };
}

/** Waits for a text in what the command prints. */
async function printed({ child, output, ended }: Run, pattern: RegExp): Promise<string> {
  const over = ended.then(() => true);
  for (;;) {
    const found = pattern.exec(output());
    if (found) return found[1] ?? found[0];
    const more = new Promise<false>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) stream?.once("data", () => resolve(false));
    });
    if (await Promise.race([over, more])) throw new Error(`It ended without ${pattern}: ${output()}`);
  }
}

test("serves a seeded sandbox, logs each request without its query, and ends on SIGINT", async () => {
  const command = run("--port", "0", "--seed", "20");
  const url = await printed(command, /(http:\S+)/);
  const authorization = basic({ username: "admin@example.com", password: "sandbox" });
  const response = await fetch(`${url}/spaces/coworkers?Coworker_Email=ada.lovelace@example.com`, {
    headers: { authorization },
  });
  expect(await response.json()).toMatchObject({ TotalItems: 1 });
  await printed(command, /GET \/api\/spaces\/coworkers 200 [\d.]+ ms/);
  expect(command.output()).not.toContain("Coworker_Email");
  expect(command.output()).not.toContain(authorization);
  command.child.kill("SIGINT");
  expect(await command.ended).toBe(0);
});

test("logs requests as JSON if asked to", async () => {
  const command = run("--port", "0", "--json");
  const url = await printed(command, /"listening":"([^"]+)"/);
  await fetch(`${url}/spaces/coworkers`);
  await printed(command, /401.*\n/);
  const lines = command.output().trimEnd().split("\n");
  // Everything between them is JSON.
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { time: expect.any(String), listening: url, db: ":memory:" },
    expect.objectContaining({ method: "GET", path: "/api/spaces/coworkers", status: 401 }),
  ]);
});

test("continues to serve when nothing reads its log any more", async () => {
  const command = run("--port", "0");
  const url = await printed(command, /(http:\S+\d\/api)\n/);
  await printed(command, /try .*\n/);
  for (const stream of [command.child.stdout, command.child.stderr]) stream?.destroy();
  for (let count = 0; count < 5; count++) expect((await fetch(`${url}/spaces/coworkers`)).status).toBe(401);
  expect(command.child.exitCode).toBe(null);
});

test("says that a file with records is not seeded", async () => {
  const db = join(temporaryFolder(), "sandbox.db");
  createSandbox({ db, seed: 3 }).close();
  const command = run("--port", "0", "--db", db, "--seed", "20");
  await printed(command, /http:\S+/);
  expect(command.output()).toContain(`${db} already has records, so nothing was seeded.`);
  const empty = run("--port", "0", "--db", join(temporaryFolder(), "new.db"), "--seed", "20");
  await printed(empty, /http:\S+/);
  expect(empty.output()).not.toContain("nothing was seeded");
});

interface Outcome {
  readonly output: string;
  readonly code: number;
}

const outcomes = new Map<string, Outcome>();

/** Runs command lines that serve nothing, all of them in one process. */
async function runAll(commandLines: readonly (readonly string[])[]): Promise<void> {
  const script = fileURLToPath(new URL("../testing/run-command-lines.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(commandLines)]);
  // The script wrote it.
  const results = JSON.parse(stdout) as Outcome[];
  for (const [index, result] of results.entries()) outcomes.set(commandLines[index]?.join(" ") ?? "", result);
}

const mistakes: readonly [name: string, commandLine: string[], sentence: string][] = [
  ["an unknown option", ["--prot", "1"], "unknown option '--prot'"],
  ["an empty file name", ["--db", ""], "Expected the path of a file."],
  ["a secret that no client can verify", ["--webhook-secret", "ü"], "Expected printable ASCII characters."],
  ["a port that does not exist", ["--port", "70000"], "0 to 65535"],
  ["a seed file that is not there", ["--seed", "missing.jsonl"], "The file missing.jsonl cannot be read"],
  ["a seed below zero", ["--seed", "-5"], "whole number from 0"],
  ["a fraction of a seed", ["--seed", "1.5"], "whole number from 0"],
  ["no seed at all", ["--seed", ""], "whole number from 0"],
  ["a seed above the maximum", ["--seed", "99999999999"], "whole number"],
  [
    "an export of a missing file",
    ["export", "--db", "/no/such/all.db"],
    "The file /no/such/all.db does not exist.",
  ],
  [
    "an export of a file that is not a database",
    ["export", "--db", import.meta.filename],
    "cli.test.ts cannot be opened: file is not a database",
  ],
  [
    "an import of several files",
    ["import", "a.jsonl", "b.jsonl", "--db", ":memory:"],
    "too many arguments for 'import'. Expected 1 argument but got 2",
  ],
  ["an export to several files", ["export", "a", "b", "--db", ":memory:"], "too many arguments for 'export'"],
  ["an import of nothing", ["import", "no.jsonl", "--db", ":memory:"], "The file no.jsonl cannot be read"],
  ["an export without a database", ["export"], "required option '--db <file>' not specified"],
  ["an unknown dialect", ["--dialect", "old"], "Allowed choices are observed, documented"],
  ["a database in a missing folder", ["--db", "/no/such/all.db"], "/no/such/all.db cannot be opened"],
  ["a misspelt command, with the nearest one", ["exports"], "(Did you mean export?)"],
  ["another one", ["imports"], "(Did you mean import?)"],
  ["a role without a user", ["--role", "Coworker-List"], "option '--role' needs a '--user' before it"],
  ["a user without a password", ["--user", "reader@example.com"], "Expected an address and a password"],
  ["a role that the document lacks", ["--user", "a@example.com:x", "--role", "Desk-List"], '"Desk-List"'],
];
const help = [["help", "export"], ["export", "--help"], ["--help"]];
beforeAll(() => runAll([["--version"], ...help, ...mistakes.map(([, commandLine]) => commandLine)]));

test("prints its version", () => {
  // The test, or the sandbox, has written this JSON.
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(outcomes.get("--version")).toEqual({ output: `${version}\n`, code: 0 });
});

test("prints help for itself and for each of its commands", () => {
  const output = expect.stringContaining("Write all records as JSON Lines");
  for (const words of help) expect(outcomes.get(words.join(" "))).toEqual({ output, code: 0 });
  for (const option of ["--port", "--db", "--seed", "--host", "--dialect", "--json"])
    expect(outcomes.get("--help")?.output).toContain(option);
});

test.each(mistakes)("ends with 2 and a message for %s", (_name, commandLine, sentence) => {
  const { code, output } = outcomes.get(commandLine.join(" ")) ?? {};
  expect(code).toBe(2);
  expect(output).toContain(sentence);
  expect(output).not.toContain("    at ");
});

test("ends with 2 on a Node that is too old, and says which one it needs", async () => {
  const older =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.12.0' } })";
  const child = startProcess(["--import", `data:text/javascript,${older}`, cli]);
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(2);
  expect(output).toMatch(/^nexudus-sandbox needs Node 24\.12 or newer, and this is v[\d.]+\.\n$/);
});

test("exports a file's records, and imports them into another", async () => {
  const folder = temporaryFolder();
  const [from, to, lines] = [join(folder, "from.db"), join(folder, "to.db"), join(folder, "records.jsonl")];
  createSandbox({ db: from, seed: 9 }).close();
  expect(await run("export", lines, "--db", from).ended).toBe(0);
  const imported = run("import", lines, "--db", to);
  expect(await imported.ended).toBe(0);
  const exported = readFileSync(lines, "utf8").trimEnd();
  const count = exported.split("\n").length;
  expect(count).toBeGreaterThan(9);
  expect(imported.output()).toContain(`Imported ${count} records`);
  const sandbox = createSandbox({ db: to });
  expect([...sandbox.exportLines()].join("\n")).toBe(exported);
  sandbox.close();

  writeFileSync(lines, `${readFileSync(lines, "utf8")}{"entity":"Team","record":{"Id":"x"}}\n`);
  const refused = run("import", lines, "--db", to);
  expect(await refused.ended).toBe(2);
  expect(refused.output()).toContain(`Line ${count + 1}, Id: `);
  expect(refused.output()).toContain("Nothing was imported");
});

test.each(["sandbox.db", "sandbox.db-wal", "linked.db"])(
  "an export to the sandbox's own file, %s, is rejected",
  async (name) => {
    const folder = temporaryFolder();
    const db = join(folder, "sandbox.db");
    const sandbox = createSandbox({ db, seed: 3 });
    linkSync(db, join(folder, "linked.db"));
    const lines = [...sandbox.exportLines()];
    const command = run("export", join(folder, name), "--db", db);
    expect(await command.ended).toBe(2);
    expect(command.output()).toContain("is the sandbox's own file. Choose another");
    expect([...sandbox.exportLines()]).toEqual(lines);
    sandbox.close();
  },
);

test("an export that fails leaves the old file, and nothing else", async () => {
  const folder = temporaryFolder();
  const [db, file] = [join(folder, "sandbox.db"), join(folder, "records.jsonl")];
  createSandbox({ db, seed: 100 }).close();
  writeFileSync(file, "good\n");
  const database = new DatabaseSync(db);
  const where = `SELECT (rootpage - 1) * page_size AS offset FROM sqlite_schema, pragma_page_size WHERE name = 'Team.records'`;
  const offset = Number(database.prepare(where).get()?.["offset"]);
  database.close();
  // Detected when teams are loaded, after all coworkers.
  writeFileSync(db, readFileSync(db).fill(0xff, offset, offset + 100));
  const command = run("export", file, "--db", db);
  expect(await command.ended).toBe(2);
  expect(command.output()).toContain("Could not write the records");
  expect(readFileSync(file, "utf8")).toBe("good\n");
  expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
});

test("a slow reader gets the complete export", async () => {
  const db = join(temporaryFolder(), "sandbox.db");
  const sandbox = createSandbox({ db, seed: 100 });
  const lines = [...sandbox.exportLines()];
  sandbox.close();
  const child = startProcess([cli, "export", "--db", db]);
  const pieces: Buffer[] = [];
  for await (const piece of child.stdout) {
    // A stream without an encoding yields buffers.
    pieces.push(piece as Buffer);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(Buffer.concat(pieces).toString()).toBe(`${lines.join("\n")}\n`);
});

test("an export ends without an error when its reader closes the pipe", async () => {
  const folder = temporaryFolder();
  const db = join(folder, "sandbox.db");
  // More than fits into a pipe.
  createSandbox({ db, seed: 100 }).close();
  const child = startProcess([cli, "export", "--db", db]);
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(complaint).toBe("");
});

test("ends with 2 and says what to do when the port is taken", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const command = run("--port", String(port));
  expect(await command.ended).toBe(2);
  expect(command.output()).toContain(`Port ${port} on 127.0.0.1 is taken. Choose another, or 0`);
});

test("users and their roles come from the command line", async () => {
  const options = ["--user", "reader@example.com:a:b", "--role", "Coworker-List", "--role", "Team-List"];
  const command = run("--port", "0", "--seed", "examples", ...options, "--user", "boss@example.com:x");
  const url = await printed(command, /(http:\S+\d\/api)\n/);
  const status = async (username: string, password: string, method: string) => {
    const headers = { authorization: basic({ username, password }), "content-type": "application/json" };
    const body = method === "POST" ? '{"Name":"A","BusinessId":12345678}' : null;
    return (await fetch(`${url}/spaces/teams`, { method, headers, body })).status;
  };
  expect(await status("reader@example.com", "a:b", "GET")).toBe(200);
  expect(await status("reader@example.com", "a:b", "POST")).toBe(401);
  expect(await status("boss@example.com", "x", "POST")).toBe(200);
});

test("throttles with the status that the command line names", async () => {
  const command = run("--port", "0", "--throttle", "429");
  const url = await printed(command, /(http:\S+\d\/api)\n/);
  const headers = { authorization: basic({ username: "admin@example.com", password: "sandbox" }) };
  // Writes, because their limit holds for a minute, and that of reads for a tenth of a second.
  const statuses = await Promise.all(
    Array.from({ length: 61 }, async () => {
      const response = await fetch(`${url}/spaces/teams/1`, { method: "DELETE", headers });
      return response.status;
    }),
  );
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
});

test("a taken port and a failed import leave no new database", async () => {
  const folder = temporaryFolder();
  const db = join(folder, "new.db");
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const taken = run("--port", port, "--db", db, "--seed", "3");
  expect(await taken.ended).toBe(2);
  expect(taken.output()).toContain(`Port ${port} on 127.0.0.1 is taken`);
  const file = join(folder, "wrong.jsonl");
  writeFileSync(file, "{}\n");
  const failed = run("import", file, "--db", db);
  expect(await failed.ended).toBe(2);
  expect(failed.output()).toContain("Line 1, entity");
  expect(readdirSync(folder)).toEqual(["wrong.jsonl"]);
});

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "a seeding that is interrupted by %s ends at once, and leaves no new database",
  async (signal) => {
    const folder = temporaryFolder();
    const db = join(folder, "new.db");
    // Generating so many takes minutes.
    const { child, ended, output } = run("--port", "0", "--db", db, "--seed", "100000");
    while (!existsSync(db)) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    expect(await ended).toBe(130);
    expect(output()).toBe("Interrupted. Nothing was stored.\n");
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("an import that is interrupted ends at once, and leaves no new database", async () => {
  const folder = temporaryFolder();
  const [file, db] = [join(folder, "many.jsonl"), join(folder, "new.db")];
  const line = '{"entity":"Team","record":{"Id":1,"Name":"A","BusinessId":12345678}}\n';
  // Storing so many takes minutes.
  const ids = Array.from({ length: 200_000 }, (_, index) => index + 1);
  writeFileSync(file, ids.map((id) => line.replace("1", String(id))).join(""));
  const { child, ended, output } = run("import", file, "--db", db);
  while (!existsSync(db)) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(output()).toBe("Interrupted. Nothing was imported.\n");
  expect(readdirSync(folder)).toEqual(["many.jsonl"]);
});

test.each([
  ["555", "without a log"],
  ["777", "without a log"],
  ["555", "with the log of a process that was killed"],
])("an export works on a file that may only be read, in a folder of mode %s, %s", async (mode, log) => {
  const folder = temporaryFolder();
  const [open, db] = [join(temporaryFolder(), "sandbox.db"), join(folder, "sandbox.db")];
  const sandbox = createSandbox({ db: open, seed: 3 });
  const headers = { authorization: basic(sandbox.credentials), "content-type": "application/json" };
  const body = JSON.stringify({ Name: "A", BusinessId: 12_345_678 });
  await sandbox.fetch("http://localhost/api/spaces/teams", { method: "POST", headers, body });
  const lines = [...sandbox.exportLines()];
  if (log === "without a log") sandbox.close();
  for (const name of readdirSync(dirname(open)).filter((one) => !one.endsWith("-shm")))
    copyFileSync(join(dirname(open), name), join(folder, name));
  sandbox.close();
  expect(readdirSync(folder)).toHaveLength(log === "without a log" ? 1 : 2);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, mode);
  onTestFinished(() => chmodSync(folder, 0o755));
  // Root can write to every file, so this runs as nobody.
  const TMPDIR = temporaryFolder();
  chmodSync(TMPDIR, 0o777);
  const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const child = startProcess([cli, "export", "--db", db], { ...user, env: { ...process.env, TMPDIR } });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = await once(child, "close");
  expect({ code, lines: output.trimEnd().split("\n") }).toEqual({ code: 0, lines });
  expect(readdirSync(TMPDIR).filter((name) => name.startsWith("nexudus"))).toEqual([]);
});

test.skipIf(process.platform === "win32")(
  "a full disk ends a start and an import with 2 and the reason, and leaves no new file (POSIX: it needs ulimit)",
  async () => {
    const folder = temporaryFolder();
    const [file, db] = [join(folder, "many.jsonl"), join(folder, "new.db")];
    const sandbox = createSandbox({ seed: 300 });
    writeFileSync(file, [...sandbox.exportLines()].join("\n"));
    sandbox.close();
    const limited = async (...commandLine: string[]) => {
      // Limits files to 300 blocks.
      const script = 'ulimit -f 300; exec "$0" "$@"';
      const child = spawn("sh", ["-c", script, process.execPath, cli, ...commandLine, "--db", db]);
      let output = "";
      child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
      const [code] = await once(child, "close");
      return { code, output, files: readdirSync(folder) };
    };
    const reason = "disk I/O error. Check the disk and how much space it has left.";
    const started = {
      code: 2,
      output: `The database ${db} cannot be opened: ${reason}\n`,
      files: ["many.jsonl"],
    };
    expect(await limited("--port", "0", "--seed", "500")).toEqual(started);
    const imported = await limited("import", file);
    expect(imported).toEqual({ code: 2, output: expect.stringContaining(reason), files: ["many.jsonl"] });
  },
);
