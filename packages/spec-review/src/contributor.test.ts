// What a contributor meets at a terminal, from a forgotten changeset to a fork that is out of date.
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./cli.ts";
import { placeholder } from "./gate/changeset-text.ts";
import { changeset, createWorkspace, type Workspace } from "./testing/pull-request.ts";

vi.mock(import("node:fs/promises"), async (original) => {
  const actual = await original();
  return { ...actual, rm: vi.fn<typeof actual.rm>(actual.rm) };
});

const fields = "spec/components/schemas/WidgetFields.yaml";
let workspace: Workspace;
let out: string;
let err: string;

beforeAll(() => {
  workspace = createWorkspace();
});
afterAll(() => workspace.remove());
beforeEach(() => {
  [out, err] = ["", ""];
  vi.stubEnv("CI", undefined);
  vi.stubEnv("GITHUB_BASE_REF", undefined);
  vi.spyOn(console, "log").mockImplementation((text: string) => void (out += `${text}\n`));
  vi.spyOn(console, "error").mockImplementation((text: string) => void (err += `${text}\n`));
});
afterEach(() => vi.unstubAllEnvs());

const run = (...commandLine: readonly string[]) => main(commandLine, workspace.root);
const addColour = () =>
  workspace.write(
    fields,
    `${workspace.read(fields)}  Colour:\n    type: string\n    description: What it looks like.\n`,
  );
const makeNullable = () =>
  workspace.edit(fields, "  Size:\n    type: integer", '  Size:\n    type: [integer, "null"]');

describe("--fix", () => {
  it("writes the changeset that is missing, which passes as soon as its sentence is replaced", async () => {
    workspace.branch("fix-missing");
    addColour();
    expect(await run("--fix")).toBe(1);
    expect(out).toContain("Wrote .changeset/spec-change.md.");
    expect(out).toContain("The changeset does not say what changes.");
    const written = workspace.read(".changeset/spec-change.md");
    expect(written).toBe(
      `---\n"@nexudus-api/spec": minor\n"@nexudus-api/types": minor\n---\n\n${placeholder}\n`,
    );
    workspace.edit(".changeset/spec-change.md", placeholder, "Widgets have a colour.");
    workspace.commit("Add a colour");
    expect(await run()).toBe(0);
    expect(await run("--fix")).toBe(0);
    expect(out).toContain("No changeset needs a change.");
  });

  it("raises the bumps of a changeset that releases too little, and keeps its text", async () => {
    workspace.branch("fix-low");
    addColour();
    workspace.write(
      ".changeset/colour.md",
      changeset({ "@nexudus-api/spec": "patch", "@nexudus-api/types": "minor" }, "Widgets have a colour."),
    );
    expect(await run("--fix")).toBe(0);
    expect(workspace.read(".changeset/colour.md")).toBe(
      changeset({ "@nexudus-api/spec": "minor", "@nexudus-api/types": "minor" }, "Widgets have a colour."),
    );
  });

  it("adds a changeset for the packages that the pull request's own does not name, and overwrites no file", async () => {
    workspace.branch("fix-other");
    addColour();
    workspace.write(
      ".changeset/spec-change.md",
      changeset({ "@nexudus-api/spec": "minor" }, "Widgets have a colour."),
    );
    expect(await run("--fix")).toBe(1);
    expect(workspace.read(".changeset/spec-change-2.md")).toContain('"@nexudus-api/types": minor');
    expect(workspace.read(".changeset/spec-change.md")).toContain("Widgets have a colour.");
  });
});

it("a nullable correction fails with the waiver to write, which passes and is shown with its reason", async () => {
  workspace.branch("waiver");
  makeNullable();
  const releases = {
    "@nexudus-api/spec": "patch",
    "@nexudus-api/types": "major",
    "@nexudus-api/client": "major",
  };
  workspace.write(".changeset/size.md", changeset(releases, "Size may be null."));
  expect(await run()).toBe(1);
  const [, waiver = ""] = /^ *(Waiver \(.*\): )<how you know>$/m.exec(out) ?? [];
  expect(waiver).toBe(`Waiver (schema-type-widened in ${fields}): `);
  const reason = "the official example has always shown null.";
  workspace.write(".changeset/size.md", changeset(releases, `Size may be null.\n\n${waiver}${reason}`));
  out = "";
  expect(await run()).toBe(0);
  expect(out).toContain(`waived by .changeset/size.md: ${reason}`);
});

/** Somebody else's break, which was merged into the project. */
function mergeBreak(): void {
  workspace.git("checkout", "--quiet", "--force", "main");
  makeNullable();
  workspace.commit("Somebody's break");
}

describe("a fork", () => {
  let fork: string;
  const git = (...commandLine: readonly string[]) => workspace.git("-C", fork, ...commandLine);

  beforeEach(() => {
    workspace.branch("main");
    fork = mkdtempSync(join(tmpdir(), "fork-"));
    workspace.git("clone", "--quiet", workspace.root, fork);
    git("config", "user.email", "fork@example.com");
    git("config", "user.name", "A fork");
  });
  afterEach(() => {
    rmSync(fork, { recursive: true, force: true });
    workspace.git("checkout", "--quiet", "--force", "main");
    workspace.git("reset", "--quiet", "--hard", start);
  });
  let start: string;
  beforeAll(() => {
    start = workspace.git("rev-parse", "main").trim();
  });
  it("with an old copy of main and the project as `upstream` is compared with the project", async () => {
    mergeBreak();
    git("remote", "add", "upstream", workspace.root);
    git("fetch", "--quiet", "upstream");
    git("checkout", "--quiet", "-b", "mine", "upstream/main");
    expect(await main([], fork)).toBe(0);
    expect(out).toContain("Spec review against upstream/main");
    expect(out).not.toContain("Type widened");
  });

  it("with an old copy of main only is told whose commits count as its own, and what to fetch", async () => {
    mergeBreak();
    git("fetch", "--quiet", "origin", "main:refs/heads/mine");
    git("update-ref", "refs/remotes/origin/main", start);
    git("checkout", "--quiet", "mine");
    expect(await main([], fork)).toBe(1);
    expect(out).toContain("Type widened");
    expect(out).toContain("1 commit by somebody else that changes spec/ is reviewed as yours.");
    expect(out).toContain("your origin/main is out of date: run `git fetch origin`.");
    expect(out).toContain("fetch the project itself: `git remote add upstream <URL of the project>`");
  });

  it("that calls the project `upstream` only is never advised to fetch `origin`", async () => {
    git("remote", "rename", "origin", "upstream");
    git("checkout", "--quiet", "-b", "mine");
    expect(await main([], fork)).toBe(0);
    expect(out).toContain("Spec review against upstream/main");
    expect(await main(["--base", "nowhere"], fork)).toBe(2);
    expect(err).toContain("Run `git fetch upstream`");
    expect(out + err).not.toContain("origin");
  });
});

describe("the changesets that main has already", () => {
  const pending = ".changeset/pending.md";
  const text = changeset({ "@nexudus-api/spec": "patch" }, "An earlier correction.");
  beforeAll(() => {
    workspace.branch("pending");
    workspace.write(pending, text);
    workspace.commit("A changeset that waits for the release");
  });
  const edit = (next: string | undefined) => {
    workspace.git("checkout", "--quiet", "--force", "-B", "edit", "pending");
    workspace.git("clean", "--quiet", "--force", "-d");
    if (next === undefined) rmSync(join(workspace.root, pending));
    else workspace.write(pending, next);
  };
  it("count for nothing when only their sentence is edited", async () => {
    edit(text.replace("earlier", "other"));
    workspace.edit(fields, "How big it is.", "How big it is, in inches.");
    expect(await run("--base", "pending")).toBe(1);
    expect(out).toContain("The changeset is missing: @nexudus-api/spec needs patch.");
  });

  it("count with a bump that is raised", async () => {
    edit(text.replace("patch", "minor"));
    workspace.edit(fields, "How big it is.", "How big it is, in inches.");
    expect(await run("--base", "pending")).toBe(0);
  });

  it.each([
    ["removed", undefined],
    ["lowered", text.replace("patch", "none")],
  ])("may not be %s", async (_what, next) => {
    edit(next);
    expect(await run("--base", "pending")).toBe(1);
    expect(out).toContain(
      ".changeset/pending.md of pending releases @nexudus-api/spec as patch, and the changesets of this pull request no longer do. Restore it: `git checkout",
    );
  });

  it("may be merged into another one that releases as much", async () => {
    edit(undefined);
    workspace.write(".changeset/together.md", text);
    expect(await run("--base", "pending")).toBe(0);
  });

  it("go when the packages get their versions", async () => {
    edit(undefined);
    workspace.edit("spec/package.json", '"version": "1.0.0"', '"version": "1.0.1"');
    workspace.edit("spec/openapi.yaml", "version: 1.0.0", "version: 1.0.1");
    expect(await run("--base", "pending")).toBe(0);
  });
});

it("a temporary folder that cannot be removed changes neither the verdict nor the exit code", async () => {
  workspace.branch("locked");
  vi.mocked(rm).mockRejectedValueOnce(Object.assign(new Error("directory not empty"), { code: "ENOTEMPTY" }));
  expect(await run()).toBe(0);
  expect(rm).toHaveBeenCalled();
  expect(out).toContain("Passed.");
  expect(err).toBe("");
});
