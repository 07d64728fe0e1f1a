import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createSandbox } from "./sandbox.ts";
import { basic, temporaryFolder } from "./testing/start.ts";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function run(...commandLine: string[]): Run {
  const child = spawn(process.execPath, [cli, ...commandLine], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
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
  const url = await printed(command, /(http:\S+)/);
  await fetch(`${url}/spaces/coworkers`);
  const line = await printed(command, /(\{.*\})/);
  expect(JSON.parse(line)).toMatchObject({ method: "GET", path: "/api/spaces/coworkers", status: 401 });
});

test("explains itself", async () => {
  const command = run("--help");
  expect(await command.ended).toBe(0);
  for (const option of ["--port", "--db", "--seed", "--host", "--dialect", "--json"]) {
    expect(command.output()).toContain(option);
  }
});

test("ends with 2 and says which Node it needs on one that is too old", async () => {
  const older =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.12.0' } })";
  const child = spawn(process.execPath, ["--import", `data:text/javascript,${older}`, cli]);
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(2);
  expect(output).toMatch(/^nexudus-sandbox needs Node 24\.12 or newer, and this is v[\d.]+\.\n$/);
});

test.each([
  ["an unknown option", ["--prot", "1"], "unknown option '--prot'"],
  ["a port that is none", ["--port", "70000"], "0 to 65535"],
  ["a seed file that is not there", ["--seed", "missing.jsonl"], "The file missing.jsonl cannot be read"],
  ["a seed beyond all measure", ["--seed", "99999999999"], "whole number"],
  ["an export of nothing", ["export", "--db", "/nowhere/at/all.db"], "There is no file /nowhere/at/all.db"],
  ["an import of nothing", ["import", "no.jsonl", "--db", ":memory:"], "The file no.jsonl cannot be read"],
  ["an export from nowhere", ["export"], "required option '--db <file>' not specified"],
  ["an unknown dialect", ["--dialect", "old"], "Allowed choices are observed, documented"],
  ["a file that cannot be", ["--db", "/nowhere/at/all.db"], "/nowhere/at/all.db cannot be opened"],
])("ends with 2 and a sentence on %s", async (_name, commandLine, sentence) => {
  const command = run(...commandLine);
  expect(await command.ended).toBe(2);
  expect(command.output()).toContain(sentence);
  expect(command.output()).not.toContain("    at ");
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

test("an export whose reader has read enough ends without complaint", async () => {
  const folder = temporaryFolder();
  const db = join(folder, "sandbox.db");
  // More than fits into a pipe.
  createSandbox({ db, seed: 100 }).close();
  const child = spawn(process.execPath, [cli, "export", "--db", db], { stdio: ["ignore", "pipe", "pipe"] });
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
