import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./cli.ts";
import { changeset, createWorkspace, type Workspace } from "./testing/pull-request.ts";

let workspace: Workspace;
let elsewhere: string;
let out: string;
let err: string;

beforeAll(() => {
  workspace = createWorkspace();
  elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
});
afterAll(() => {
  workspace.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});
beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    out += `${text}\n`;
  });
  vi.spyOn(console, "error").mockImplementation((text: string) => {
    err += `${text}\n`;
  });
});

async function run(...commandLine: readonly string[]): Promise<number> {
  const code = await main(commandLine, workspace.root);
  expect(out + err, "a stack trace").not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return code;
}

describe("a review that cannot run says why, with exit code 2 and no stack trace", () => {
  beforeEach(() => workspace.branch("work"));

  it("the folder is not in a repository", async () => {
    expect(await main([], elsewhere)).toBe(2);
    expect(err).toMatch(/is not in a git repository\. Run the review inside a clone/);
  });

  it("the base is not in this clone", async () => {
    expect(await run("--base", "no-such-branch")).toBe(2);
    expect(err).toContain("This clone has no commit `no-such-branch`. Fetch it, or name another base");
  });

  it("the clone is shallow: the message has the command that deepens it", async () => {
    workspace.write("spec/notes.txt", "One.\n");
    workspace.commit("One");
    const clone = join(elsewhere, "shallow");
    workspace.git(
      "clone",
      "--quiet",
      "--depth",
      "1",
      "--branch",
      "work",
      pathToFileURL(workspace.root).href,
      clone,
    );
    expect(await main([], clone)).toBe(2);
    expect(err).toContain("This clone has no commit `main`");
    expect(err).toContain("This clone is shallow: run `git fetch --unshallow`");
    expect(err).toContain("fetch-depth: 0");
  });

  it("the branches share no commit", async () => {
    workspace.git("checkout", "--quiet", "--orphan", "island");
    workspace.git("commit", "--quiet", "--message", "An island");
    expect(await run("--base", "main")).toBe(2);
    expect(err).toContain("`main` and HEAD have no common commit");
  });

  it("there is no document", async () => {
    workspace.git("rm", "--quiet", "spec/openapi.yaml");
    expect(await run()).toBe(2);
    expect(err).toContain("There is no spec/openapi.yaml");
  });

  it("a changeset cannot be read", async () => {
    workspace.write(".changeset/bad.md", "I forgot the packages.\n");
    expect(await run()).toBe(2);
    expect(err).toContain(".changeset/bad.md:1 cannot be read: ");
    expect(err).toContain("pnpm changeset");
    workspace.write(".changeset/bad.md", changeset({ "@nexudus-api/spec": "huge" }, "Huge."));
    expect(await run()).toBe(2);
    expect(err).toMatch(/\.changeset\/bad\.md:1 cannot be read: .*invalid version type "huge"/);
    const front = '"@nexudus-api/spec": minor\n"@nexudus-api/types" minor';
    workspace.write(".changeset/bad.md", `---\n${front}\n---\n\nNo colon.\n`);
    workspace.write(".changeset/a-part.md", changeset({ "@nexudus-api/spec": "minor" }, "Right."));
    err = "";
    expect(await run()).toBe(2);
    expect(err).toMatch(/\.changeset\/bad\.md:1 cannot be read: .*invalid YAML/);
  });

  it("a format or an option does not exist: the message has the usage", async () => {
    expect(await run("--format", "html")).toBe(2);
    expect(err).toContain(
      "The format `html` does not exist. The formats are stylish, github, markdown, json.",
    );
    expect(await run("--bse", "main")).toBe(2);
    expect(err).toContain("Usage: pnpm spec:review");
  });

  it("a report cannot be written", async () => {
    expect(await run("--format", `json=${join(elsewhere, "no", "such", "folder.json")}`)).toBe(2);
    expect(err).toMatch(/The report cannot be written: .*no such file.* Its folder has to exist\./);
  });

  it("the reports say so too", async () => {
    const file = join(elsewhere, "unmade.md");
    const data = join(elsewhere, "unmade.json");
    const formats = ["--format", "github", "--format", `markdown=${file}`, "--format", `json=${data}`];
    expect(await run("--base", "no-such-branch", ...formats)).toBe(2);
    expect(out).toMatch(
      /^::error title=Spec review could not run::This clone has no commit `no-such-branch`/,
    );
    expect(readFileSync(file, "utf8")).toMatch(
      /^## Spec review: could not run\n\n```text\nThis clone has no commit/,
    );
    expect(JSON.parse(readFileSync(data, "utf8"))).toEqual({ passed: false, cannotRun: err.trim() });
  });
});

describe("a document that cannot be read fails at its file and line", () => {
  const cases = [
    {
      name: "broken YAML",
      file: "spec/components/schemas/WidgetFields.yaml",
      from: "  Size:\n    type: integer",
      to: "  Size:\n    type: [integer",
      says: /^spec\/components\/schemas\/WidgetFields\.yaml:\d+: .*not valid YAML/m,
    },
    {
      name: "a reference to a file that does not exist",
      file: "spec/paths/spaces_widgets.yaml",
      from: "WidgetCreate.yaml",
      to: "WidgetCraete.yaml",
      says: /^spec\/paths\/spaces_widgets\.yaml:29: .*Can't resolve \$ref: there is no file 'components\/schemas\/WidgetCraete\.yaml'/m,
    },
    {
      name: "a reference to a key that does not exist",
      file: "spec/components/schemas/WidgetCreate.yaml",
      from: "./WidgetFields.yaml",
      to: "./WidgetFields.yaml#/properties/Nope",
      says: /^spec\/components\/schemas\/WidgetCreate\.yaml:2: .*Can't resolve \$ref: the file has nothing at this pointer/m,
    },
    {
      name: "a reference to itself",
      file: "spec/components/schemas/WidgetFields.yaml",
      from: "type: object",
      to: "$ref: ./WidgetFields.yaml\nx-was: object",
      says: /^spec\/components\/schemas\/WidgetFields\.yaml:1: .*leads back to itself/m,
    },
    {
      name: "a schema that is composed of itself",
      file: "spec/components/schemas/WidgetFields.yaml",
      from: "type: object",
      to: "type: object\nallOf:\n  - $ref: ./Widget.yaml",
      says: /^spec\/components\/schemas\/WidgetFields\.yaml:3: .*`\.\/Widget\.yaml` leads back to itself/m,
    },
    {
      name: "a file without content",
      file: "spec/components/schemas/WidgetCreate.yaml",
      from: "allOf:\n  - $ref: ./WidgetFields.yaml\nrequired: [Name]\n",
      to: "# Later.\n",
      says: /^spec\/components\/schemas\/WidgetCreate\.yaml:1: This file is empty\./m,
    },
  ];

  it.each(cases)("$name", async ({ file, from, to, says }) => {
    workspace.branch("broken");
    workspace.edit(file, from, to);
    expect(await run("--format", "github", "--format", "stylish")).toBe(1);
    const annotations = [...out.matchAll(/^::error file=([^,]+),line=(\d+),[^:]*::(.*)$/gm)].map(
      ([, name = "", line = "", message = ""]) => `${name.replaceAll("%3A", ":")}:${line}: ${message}`,
    );
    expect(annotations.join("\n")).toMatch(says);
    expect(out).toContain("Failed.");
  });

  it("a root that is not a mapping", async () => {
    workspace.branch("list");
    workspace.write("spec/openapi.yaml", "- openapi: 3.1.1\n");
    expect(await run()).toBe(1);
    expect(out).toMatch(/spec\/openapi\.yaml:1:1 .*This is not an OpenAPI document/);
  });

  it("a schema that has itself as a field is compared", async () => {
    workspace.branch("recursive");
    workspace.write(
      "spec/components/schemas/WidgetFields.yaml",
      `${workspace.read("spec/components/schemas/WidgetFields.yaml")}  Parts:\n    type: array\n    description: What it is made of.\n    items:\n      $ref: ./Widget.yaml\n`,
    );
    await run();
    expect(out).toContain("Field `Parts` was added.");
  });

  it("a bundle of more than 10 MB is rejected, with the name of its largest file", async () => {
    workspace.branch("huge");
    const padding = "    Nothing to see here, and far too much of it at that.\n".repeat(200_000);
    workspace.edit(
      "spec/paths/spaces_widgets.yaml",
      "  summary: List widgets\n",
      `  summary: List widgets\n  description: |\n${padding}`,
    );
    expect(await run()).toBe(2);
    expect(err).toMatch(
      /The bundle has 1\d\.\d MB, and the review compares up to 10\.0\. The largest file is spec\/paths\/spaces_widgets\.yaml: /,
    );
  });
});

describe("the report", () => {
  it("one run writes several formats, to the console and to files", async () => {
    workspace.branch("formats");
    workspace.edit(
      "spec/components/schemas/WidgetFields.yaml",
      "How big it is.",
      "How big it is, in inches.",
    );
    const file = join(elsewhere, "review.md");
    const data = join(elsewhere, "review.json");
    expect(await run("--format", "github", "--format", `markdown=${file}`, "--format", `json=${data}`)).toBe(
      1,
    );
    expect(out).toMatch(
      /^::error file=spec\/components\/schemas\/WidgetFields\.yaml,line=8,title=Changeset::The changeset is missing/m,
    );
    expect(readFileSync(file, "utf8")).toMatch(/^## Spec review: failed/);
    expect(JSON.parse(readFileSync(data, "utf8"))).toMatchObject({
      passed: false,
      comparison: { bump: "patch" },
    });
  });

  it("--help prints the usage", async () => {
    expect(await run("--help")).toBe(0);
    expect(out).toContain(
      "Exit codes: 0 passed, 1 lint errors or changesets that release too little, 2 could not run.",
    );
  });
});
