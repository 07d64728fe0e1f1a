// Checks that a new entity needs only YAML, as "Adding an entity" in CONTRIBUTING.md describes: adds the entity of
// fixtures/reservations to a copy of this workspace, builds it, and looks for the entity in the results. `npm test` covers
// document, types, client and sandbox; `pnpm test:soak` also builds the docs, reviews the change and runs the packages' own
// tests on the larger document.
import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { copyWorkspace } from "./copy-workspace.ts";
import { git } from "./git.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const fixture = fileURLToPath(new URL("fixtures/reservations/", import.meta.url));

/** The operations that the fixture adds: their summaries, and how the docs' samples call them. */
const operations = {
  listReservations: { summary: "List reservations", sample: "list({" },
  createReservation: { summary: "Create a reservation", sample: "create({" },
  replaceReservation: { summary: "Replace a reservation", sample: "replace({ ...reservation" },
  getReservationsByIds: { summary: "Get several reservations by their ids", sample: "getMany([" },
  getReservation: { summary: "Get a reservation", sample: "get(1418686279)" },
  deleteReservation: { summary: "Delete a reservation", sample: "delete(1418686279)" },
  listReservationCommands: { summary: "List the commands for reservations", sample: "commands({" },
  runReservationCommand: { summary: "Run a command on reservations", sample: 'run("CANCEL_RESERVATION"' },
} as const;

const soak = process.env["SOAK"] !== undefined;

// Builds and compilers are slow on a busy machine.
vi.setConfig({ hookTimeout: 600_000, testTimeout: 300_000 });

let folder = "";
let workspace = "";
let program = "";

beforeAll(async () => {
  // Inside the checkout, because Astro wants its own files and the site's under one folder; git and turbo ignore it.
  folder = mkdtempSync(join(root, "reports-new-entity-"));
  workspace = join(folder, "workspace");
  program = join(workspace, "reports-program");
  copyWorkspace(workspace);
  addFixture();
  await build("client", "sandbox", ...(soak ? ["docs"] : []));
  installProgram();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs a command to its end; resolves with what it printed.
 *
 * @throws {Error} with the same when it fails
 */
function run(directory: string, command: string, ...commandLine: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      commandLine,
      { cwd: directory, maxBuffer: 1024 ** 3, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } },
      (failure, stdout, stderr) => {
        const output = stdout + stderr;
        if (failure === null) resolve(output);
        else reject(new Error(`${command} ${commandLine.join(" ")} failed:\n${output}`, { cause: failure }));
      },
    );
  });
}

/** Builds packages of the copy, and what they need, by the scripts of their package.json. */
function build(...packages: string[]): Promise<string> {
  const filters = packages.map((name) => `--filter=@nexudus-api/${name}`);
  return run(workspace, "turbo", "run", "build", ...filters, "--output-logs=errors-only");
}

/** The files of the fixture that spec/ gets, relative to it. */
function fixtureFiles(): string[] {
  return ["paths", "components", "entities", "facts"].flatMap((part) =>
    readdirSync(join(fixture, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(fixture.length).replaceAll("\\", "/")),
  );
}

/** Adds the fixture's files to the copy's spec/, what it lists at the end of each block of openapi.yaml, and the changeset. */
function addFixture(): void {
  for (const path of fixtureFiles()) {
    const target = join(workspace, "spec", path);
    if (existsSync(target)) {
      throw new Error(
        `spec/${path} exists. Choose an entity for scripts/fixtures that the document does not have.`,
      );
    }
    copyFileSync(join(fixture, path), target);
  }
  const rootFile = join(workspace, "spec/openapi.yaml");
  const additions = new Map(blocks(readFileSync(join(fixture, "openapi.yaml"), "utf8")));
  const merged = blocks(readFileSync(rootFile, "utf8")).map(
    ([key, body]) => key + body + (additions.get(key) ?? ""),
  );
  writeFileSync(rootFile, merged.join(""));
  copyFileSync(join(fixture, "changeset.md"), join(workspace, ".changeset/reservations.md"));
}

/** The top-level keys of a YAML file, each with the lines below it. */
function blocks(yaml: string): [key: string, body: string][] {
  return yaml.split(/^(?=\S)/m).map((block) => {
    const end = block.indexOf("\n") + 1;
    return [block.slice(0, end), block.slice(end)];
  });
}

/** A folder with a program that uses the built packages, installed there as npm would. Git ignores its name. */
function installProgram(): void {
  const scope = join(program, "node_modules/@nexudus-api");
  mkdirSync(scope, { recursive: true });
  for (const name of ["client", "sandbox", "types"]) {
    symlinkSync(join(workspace, "packages", name), join(scope, name), "junction");
  }
  copyFileSync(join(fixture, "program.ts"), join(program, "program.test.ts"));
  writeFileSync(join(program, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const compilerOptions = { lib: ["ES2023", "DOM", "DOM.AsyncIterable"], types: ["node"], noEmit: true };
  writeFileSync(
    join(program, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.base.json", compilerOptions, include: ["*.ts"] }),
  );
}

const readCopy = (path: string): string => readFileSync(join(workspace, path), "utf8");

test("the document passes every lint rule and has the entity's operations", () => {
  const bundle = readCopy("spec/dist/openapi.json");
  for (const id of [...Object.keys(operations), "listTalks", "getTalkPhoto"])
    expect(bundle).toContain(`"operationId": "${id}"`);
});

test("nothing but the new YAML, its entries in openapi.yaml and a changeset differs", () => {
  const added = ["?? .changeset/reservations.md", ...fixtureFiles().map((path) => `?? spec/${path}`)];
  expect(
    git(workspace, "-c", "core.quotePath=false", "status", "--porcelain", "--untracked-files=all").toSorted(),
  ).toEqual([...added, " M spec/openapi.yaml"].toSorted());
  const entries = blocks(readFileSync(join(fixture, "openapi.yaml"), "utf8"))
    .map(([, body]) => body.split("\n").length - 1)
    .reduce((sum, lines) => sum + lines);
  expect(git(workspace, "diff", "--numstat")).toEqual([`${entries}\t0\tspec/openapi.yaml`]);
});

test("a program for both has the types of filters, ranges, the enum and records", async () => {
  expect(await run(program, "tsc", "-p", ".")).toBe("");
  const lint = ["-c", "../oxlint.config.ts", "--deny-warnings", "--no-ignore", "program.test.ts"];
  expect(await run(program, "oxlint", ...lint)).toContain("0 errors");
});

test("the client and the sandbox run every call of the program", async () => {
  expect(await run(program, "vitest", "run")).toMatch(/Tests +\d+ passed/);
});

describe.runIf(soak)("in full (`pnpm test:soak`)", () => {
  test("the docs have a menu entry and a page with samples in three languages for every operation", () => {
    const site = "apps/docs/dist/site/reference";
    const reference = readCopy(`${site}/reservations/index.html`);
    for (const [id, { summary, sample }] of Object.entries(operations)) {
      const anchor = `/reservations/${id.toLowerCase()}`;
      expect(reference).toMatch(new RegExp(`data-anchor="${anchor}"[^>]*>\\s*<span[^>]*>${summary}<`));
      expect(readCopy(`${site}${anchor}/index.html`)).toMatch(new RegExp(`<h1[^>]*>\\s*${summary}\\s*</h1>`));
      const page = readCopy(`${site}${anchor}.md`);
      for (const label of ["TypeScript", "fetch", "curl"]) expect(page).toContain(`### ${label}\n`);
      expect(page).toContain(`nexudus.reservations.${sample}`);
    }
  });

  test("the review rates the addition as minor, and passes with a changeset that says so", async () => {
    const report = join(folder, "review.json");
    await run(workspace, "pnpm", "spec:review", "--base=HEAD", `--format=json=${report}`);
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
      passed: true,
      lint: { added: [] },
      comparison: {
        bump: "minor",
        types: {
          changes: expect.arrayContaining([
            { name: "Talk", kind: "added", breaks: [], client: expect.any(Boolean) },
            { name: "Reservation", kind: "added", breaks: [], client: expect.any(Boolean) },
            { name: "GET /spaces/reservations 200", kind: "added", breaks: [], client: true },
          ]),
        },
      },
    });
  });

  test("the packages' tests of the document's size and shape pass with the larger document", async () => {
    const runs = Promise.all([
      run(join(workspace, "spec"), "pnpm", "test"),
      run(join(workspace, "packages/types"), "pnpm", "test", "src/index.test.ts", "src/types.test-d.ts"),
      run(join(workspace, "packages/sandbox"), "pnpm", "test", "src/http/routing/routing.test.ts"),
    ]);
    await expect(runs).resolves.toHaveLength(3);
  });
});
