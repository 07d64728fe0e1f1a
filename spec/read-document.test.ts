// Mistakes that contributors make in the document, and what the lint of the build says about each.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { getLineColLocation } from "@redocly/openapi-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

const own = fileURLToPath(new URL(".", import.meta.url));
const team = "components/schemas/TeamSummaryFields.yaml";
const teams = "paths/spaces_teams.yaml";
let folder: string;
const original = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "document-"));
  const names =
    "openapi.yaml redocly.yaml package.json paths components entities rules build.ts read-document.ts endless-schemas.ts";
  for (const name of names.split(" ")) {
    cpSync(join(own, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(own, "node_modules"), join(folder, "node_modules"), "junction");
  // The mistakes are made in teams, and linting the other entities for each of them would take a minute.
  edit("openapi.yaml", /^ {2}\/(?!spaces\/teams).*\n {4}\$ref: .*\n/gm, "");
  edit("openapi.yaml", /^ {4}x-nexudus-generate: .*\n/gm, "");
  rmSync(join(folder, "entities"), { recursive: true });
  // Teams refer to entities that this document now lacks.
  edit("redocly.yaml", /^rules:\n/m, "$&  nexudus/id-names-its-entity: off\n");
  original.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const [name, text] of original) writeFileSync(join(folder, name), text);
  original.clear();
  for (const name of ["Part.yaml", "Other.yaml"])
    rmSync(join(folder, "components/schemas", name), { force: true });
});

function edit(name: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, name), "utf8");
  original.set(name, text);
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${name} has no ${String(from)} to edit.`);
  writeFileSync(join(folder, name), edited);
}

/** Refers from a field to a new schema. */
function part(text: string, other = "type: string\n"): void {
  writeFileSync(join(folder, "components/schemas/Part.yaml"), text);
  writeFileSync(join(folder, "components/schemas/Other.yaml"), other);
  edit(team, "  Name:\n    type: string\n", "  Name:\n    $ref: ./Part.yaml\n");
}

async function problems(of = folder): Promise<string[]> {
  const read = await readDocument(join(of, "openapi.yaml"), join(of, "redocly.yaml"));
  return read.problems.map(({ message, location: [location] }) => {
    if (location === undefined) throw new Error(`A problem has no location: ${message}`);
    const { source, start } = getLineColLocation(location);
    return `${relative(folder, source.absoluteRef).replaceAll("\\", "/")}:${start.line} ${message}`;
  });
}

const endless = (file: string, line: number, reference: string) => [
  `${file}:${line} The reference \`${reference}\` leads back to itself, so the schema has no end. Refer to another schema.`,
];

it.each(["the document", "the part of it that the other tests edit"])("%s has no problem", async (name) => {
  expect(await problems(name === "the document" ? own : folder)).toEqual([]);
});

describe("what keeps the document from being read is the only thing reported, with its file and line", () => {
  const partFile = "components/schemas/Part.yaml";

  it.each([
    ["a reference to itself", "$ref: ./Part.yaml\n", 1],
    ["allOf itself", "allOf:\n  - $ref: ./Part.yaml\n  - type: object\n", 2],
    ["oneOf itself", "oneOf:\n  - type: string\n  - $ref: ./Part.yaml\n", 3],
    ["anyOf itself", "anyOf:\n  - type: string\n  - $ref: ./Part.yaml\n", 3],
  ])("a schema that is %s", async (_name, text, line) => {
    part(text);
    expect(await problems()).toEqual(endless(partFile, line, "./Part.yaml"));
  });

  it("a file without content", async () => {
    part("# Later.\n");
    expect(await problems()).toEqual([
      `${partFile}:1 This file is empty. Fill it, or remove it and what refers to it.`,
    ]);
  });

  it("two schemas that are each other, one of them below oneOf", async () => {
    part("oneOf:\n  - type: string\n  - $ref: ./Other.yaml\n", "$ref: ./Part.yaml\n");
    expect((await problems()).toSorted()).toEqual([
      ...endless("components/schemas/Other.yaml", 1, "./Part.yaml"),
      ...endless(partFile, 3, "./Other.yaml"),
    ]);
  });

  it("a schema that has itself as a field is fine", async () => {
    part(
      "type: object\nproperties:\n  Inner:\n    description: Contained in the outer one.\n    $ref: ./Part.yaml\n",
    );
    expect((await problems()).filter((problem) => problem.includes("leads back"))).toEqual([]);
  });

  it.each([
    [
      "broken YAML in a file",
      team,
      "type: string",
      "type: [string",
      /^components\/schemas\/TeamSummaryFields\.yaml:\d+ .*YAML/,
    ],
    ["broken YAML in the root file", "openapi.yaml", "info:", "info: [", /^openapi\.yaml:\d+ .*YAML/],
    [
      "a root that is a list",
      "openapi.yaml",
      /^[\s\S]*$/,
      "- openapi",
      /^openapi\.yaml:1 This is not an OpenAPI document/,
    ],
    [
      "a reference to a file that does not exist",
      teams,
      "../components/parameters/Page.yaml",
      "../components/parameters/NoPage.yaml",
      /^paths\/spaces_teams\.yaml:\d+ Can't resolve \$ref: there is no file 'components\/parameters\/NoPage\.yaml'/,
    ],
    [
      "a reference to a key that does not exist",
      teams,
      "../components/parameters/Page.yaml",
      "../components/parameters/Page.yaml#/nope",
      /^paths\/spaces_teams\.yaml:\d+ Can't resolve \$ref: the file has nothing at this pointer/,
    ],
  ])("%s", async (_name, file, from, to, expected) => {
    edit(file, from, to);
    const found = await problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });
});

describe("a mistake of a contributor is reported once, with its remedy", () => {
  it.each([
    [
      "`nullable`, which OpenAPI 3.1 does not have",
      team,
      "  Name:\n    type: string\n",
      "  Name:\n    type: string\n    nullable: true\n",
      /TeamSummaryFields\.yaml:\d+ .*`type: \[string, "null"\]`/,
    ],
    [
      "a filter without a description",
      teams,
      /(name: Team_MaxTeamMemberCount\n +in: query\n) +description: .*\n/,
      "$1",
      /spaces_teams\.yaml:\d+ The parameter "Team_MaxTeamMemberCount" has no description/,
    ],
    [
      "a field without a description",
      team,
      /( {2}Name:\n {4}type: string\n) {4}description: .*\n/,
      "$1",
      /TeamSummaryFields\.yaml:\d+ The field "Name" has no description/,
    ],
    [
      "an operation without a description",
      "paths/spaces_teams_{id}.yaml",
      /(summary: .*\n) {2}description: \|\n(?: {4}.*\n|\n)+/,
      "$1",
      /spaces_teams_\{id\}\.yaml:\d+ /,
    ],
    [
      "a filter without a source",
      teams,
      /(name: Team_MaxTeamMemberCount\n(?: {6}.*\n)*?) {6}x-provenance: .*\n/,
      "$1",
      /spaces_teams\.yaml:\d+ The filter "Team_MaxTeamMemberCount" of listTeams has no source/,
    ],
  ])("%s", async (_name, file, from, to, expected) => {
    edit(file, from, to);
    const found = await problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });
});

it("the build fails with file, line and rule, and does not advise to ignore problems", () => {
  edit(team, "  Name:\n    type: string\n", "  Name:\n    type: string\n    nullable: true\n");
  const run = spawnSync(process.execPath, ["build.ts", "--lint"], { cwd: folder, encoding: "utf8" });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(
    /TeamSummaryFields\.yaml:\d+:5 [\s\S]*nullable[\s\S]*generated by the struct rule/,
  );
  expect(run.stderr).toContain("The document has 1 error, see above.");
  expect(run.stdout + run.stderr).not.toContain("ignore");
});
