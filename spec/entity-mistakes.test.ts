// cspell:ignore onee
// Mistakes in the description of a generated entity and in its files, and what the lint of the build says about each.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { getLineColLocation } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";
import { description as keysOfDescription } from "./rules/entities/checks/expected.ts";
import { inDescription } from "./testing/description-mistakes.ts";
import { description, fields, inFields, inRecord, record } from "./testing/entity-mistakes.ts";

const own = fileURLToPath(new URL(".", import.meta.url));
const recordFields = "components/schemas/RecordFields.yaml";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entity-mistakes-"));
  const names =
    "openapi.yaml redocly.yaml package.json paths components entities rules build.ts read-document.ts endless-schemas.ts";
  for (const name of names.split(" ")) cpSync(join(own, name), join(folder, name), { recursive: true });
  symlinkSync(join(own, "node_modules"), join(folder, "node_modules"), "junction");
  // The mistakes are made in tax rates, and linting the other entities for each of them would take minutes.
  edit("openapi.yaml", /^ {2}\/.*\n {4}\$ref: .*\n/gm, "");
  edit("openapi.yaml", /^paths:\n/m, "paths: {}\n");
  edit("openapi.yaml", /^ {4}x-nexudus-generate: (?!.*TaxRate).*\n/gm, "");
  for (const name of readdirSync(join(folder, "entities")))
    if (name !== "TaxRate.yaml") rmSync(join(folder, "entities", name));
  // Tax rates refer to entities that this document now lacks.
  edit("redocly.yaml", /^rules:\n/m, "$&  nexudus/id-names-its-entity: off\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Edits a file, and returns what undoes the edit. */
function edit(name: string, from: string | RegExp, to: string): () => void {
  const text = readFileSync(join(folder, name), "utf8");
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${name} has no ${String(from)} to edit.`);
  writeFileSync(join(folder, name), edited);
  return () => writeFileSync(join(folder, name), text);
}

async function problems(): Promise<string[]> {
  const read = await readDocument(join(folder, "openapi.yaml"), join(folder, "redocly.yaml"));
  return read.problems.map(({ message, location: [location] }) => {
    if (location === undefined) throw new Error(`A problem has no location: ${message}`);
    const { source, start } = getLineColLocation(location);
    return `${relative(folder, source.absoluteRef).replaceAll("\\", "/")}:${start.line} ${message}`;
  });
}

it("CONTRIBUTING.md explains every key of a description", () => {
  const text = readFileSync(join(own, "../CONTRIBUTING.md"), "utf8");
  const rows = [...text.matchAll(/^\| (`[^|]+`) +\|/gm)].map(([, cell = ""]) => cell);
  const explained = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key));
  const { required, optional } = keysOfDescription;
  expect(explained).toEqual(expect.arrayContaining(Object.keys({ ...required, ...optional })));
});

it("the part of the document that the other tests edit has no problem", async () => {
  expect(await problems()).toEqual([]);
});

describe.each([
  ["the description", inDescription],
  ["the fields", inFields],
  ["the record", inRecord],
])("a mistake in %s is reported once, at its line, with its remedy", (_of, cases) => {
  it.each(cases)("%s", async (_name, file, from, to, expected) => {
    const undo = edit(file, from, to);
    try {
      const found = await problems();
      expect(found).toHaveLength(1);
      // Its lines move with every new tag.
      const problem = found[0]?.replace(/^openapi\.yaml:\d+/, "openapi.yaml");
      expect(problem?.startsWith(expected), `${problem} begins with ${expected}`).toBe(true);
    } finally {
      undo();
    }
  });
});

it("a limit that the record does not keep is reported at the record, and not in what is generated from it", async () => {
  const undo = edit(fields, "type: number", "type: number\n    minimum: 30");
  const found = await problems();
  undo();
  expect(found.filter((problem) => problem.startsWith("openapi.yaml"))).toEqual([]);
  expect(found[0]).toContain(`${record}:6 Example value must conform to the schema: \`Rate\``);
});

it("a field of every record is added in one file, and reported once if the file does not require it", async () => {
  const undo = edit(
    recordFields,
    /^properties:/m,
    "$&\n  Revision: { type: integer, description: How often somebody wrote it. }",
  );
  const undoRequired = edit(recordFields, "CustomFields,", "CustomFields, Revision,");
  expect(await problems()).toEqual([]);
  undoRequired();
  const found = await problems();
  undo();
  expect(found).toEqual([
    `${recordFields}:5 "required" of the record shape RecordFields does not list exactly its fields: add Revision.`,
  ]);
});

it("a required filter that lists do not have is reported with the one that is meant", async () => {
  const undo = edit(description, /^source:/m, "requiredFilter: BusinessId\nsource:");
  const found = await problems();
  undo();
  expect(found).toEqual([
    `${description}:1 TaxRate has no filter \`BusinessId\`, which \`requiredFilter\` names (\`Business\` is one): correct entities/TaxRate.yaml, or the hand-written files.`,
  ]);
});

it.each([
  ["that the record lacks", record, /^ {2}Rate: 20\n/m, ""],
  ["that `newRecord` leaves out", description, "{ ExemptionReason: null", "{ Rate: null"],
])("a field that a create requires and %s is reported with the remedy", async (_what, file, from, to) => {
  const undo = edit(file, from, to);
  const found = await problems();
  undo();
  expect(found).toEqual([
    `${description}:6 A create requires \`Rate\`, and its example has no value for it. Add one to the record, or to \`newRecord\`.`,
  ]);
});

it("the build shows the line, and no stack trace", () => {
  const undo = edit(description, /^one:/m, "onee:");
  const run = spawnSync(process.execPath, ["build.ts", "--lint"], { cwd: folder, encoding: "utf8" });
  undo();
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(
    /entities\/TaxRate\.yaml:2:1 [\s\S]*The key `onee` is unknown[\s\S]*onee: tax rate/,
  );
  expect(run.stderr).toContain("The document has 1 error, see above.");
  expect(run.stdout + run.stderr).not.toMatch(/^ +at /m);
});
