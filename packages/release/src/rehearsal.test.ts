// A release on this machine: the jobs of release.yml against a bare repository and an empty registry, then a new project
// that installs what was published. `pnpm release:rehearse` runs the long form: a second release that breaks, three package
// managers, and the Node of the workspace beside the machine's own (CI varies that one from 20 to 26). Nothing here reaches a
// network.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedPackages } from "./published-packages.ts";
import { root } from "./workspace-root.ts";
import { loopbackOnly, publishDependencies, type Registry, startRegistry } from "./registry.ts";
import { addChangeset, owner, ReleaseHost } from "./release-host.ts";
import { replaced, runLines } from "./release-workflow.ts";
import { run } from "./run.ts";
import { createProject, type Manager, managers } from "./new-project.ts";

const long = process.env["REHEARSAL"] === "full";
const folder = mkdtempSync(join(tmpdir(), "nexudus-rehearsal-"));
const packages = await publishedPackages();
const log: string[] = [];

// scripts/setup.mjs sets HOST_NODE: the Node that the machine has.
const hostNode = process.env["HOST_NODE"] ?? process.execPath;
const nodes = [...new Set([process.execPath, hostNode])];
/** npm comes with the machine; it runs on whatever Node is first on the path. */
const npm = (process.env["PATH"] ?? "")
  .split(":")
  .find((path) => !path.includes("node_modules") && existsSync(join(path, "npm")));

let registry: Registry;
let host: ReleaseHost;
/** A maintainer's clone. */
let clone = "";
let version = "";

beforeAll(async () => {
  if (npm === undefined) throw new Error("npm is not on the PATH. It comes with Node.");
  registry = await startRegistry(folder);
  const environment = {
    ...loopbackOnly,
    PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
    HOME: folder,
  };
  const folders = packages.map((published) => join(root, published.folder));
  const dependencies = await publishDependencies(registry, folders, { folder, environment });
  note(`Third-party packages in the registry: ${dependencies.join(", ")}`);
  host = await ReleaseHost.start(folder, registry);
  clone = await host.clone();
  await addChangeset(clone, "minor", "The rehearsal's first release.");
  await pushTo("main", "A change with its changeset");
  version = await release();
}, 1_800_000);

afterAll(async () => {
  mkdirSync(join(root, "packages/release/reports"), { recursive: true });
  writeFileSync(join(root, "packages/release/reports/rehearsal.md"), `${log.join("\n\n")}\n`);
  if (long) console.log(log.join("\n\n"));
  await registry[Symbol.asyncDispose]();
  // Two clones with everything that pnpm installs.
  await rm(folder, { recursive: true, force: true });
}, 600_000);

function note(text: string): void {
  log.push(text);
}

async function pushTo(branch: string, message: string): Promise<void> {
  await host.execute(clone, ["git", "add", "--all"]);
  await host.execute(clone, ["git", "commit", "--quiet", "--message", message]);
  await host.execute(clone, ["git", "push", "--quiet", "origin", `HEAD:refs/heads/${branch}`]);
}

/** Runs release.yml twice, as GitHub does: after the push of a changeset, and after the merge of *Version packages*. */
async function release(): Promise<string> {
  const started = performance.now();
  expect(await host.runJob("release/select")).toEqual({ mode: "version" });
  await host.runJob("release/version");
  await host.execute(clone, ["git", "fetch", "--quiet"]);
  await host.execute(clone, ["git", "merge", "--quiet", "--ff-only", "origin/changeset-release/main"]);
  await host.execute(clone, ["git", "push", "--quiet", "origin", "HEAD:main"]);
  const { mode, plan = "" } = await host.runJob("release/select");
  expect(mode).toBe("publish");
  const { packed = "" } = await host.runJob("release/pack", { plan });
  for (const name of readdirSync(join(packed, "packages"))) {
    const tarball = join(packed, "packages", name);
    const { text } = await run(["tar", "-tzf", tarball], { folder, environment: { PATH: "/usr/bin:/bin" } });
    const files = text.trim().split("\n");
    note(`${name}: ${(statSync(tarball).size / 1000).toFixed(1)} kB, ${files.length} files`);
  }
  const published = await host.runJob("release/publish", { packed });
  expect(published["published"]).toBe("true");
  // What the job `docs` gets as `keep-version`.
  expect(published["packages"]).toContain('"@nexudus-api/spec"');
  await host.runJob("release/notes");
  if (long) for (const job of ["build", "versions", "deploy"]) await host.runJob(`docs/${job}`);
  await host.execute(clone, ["git", "fetch", "--quiet", "--tags"]);
  note(`Release in ${Math.round((performance.now() - started) / 1000)} s`);
  return versionOf("spec");
}

function versionOf(path: string): string {
  // `changeset version` has written this file.
  return (JSON.parse(readFileSync(join(clone, path, "package.json"), "utf8")) as { version: string }).version;
}

function newProject(node = process.execPath) {
  return createProject(folder, registry, { node, npm: npm ?? "" });
}

describe("the release", () => {
  test("publishes each package in the version that its changelog describes, with a tag", async () => {
    const { text: tags } = await host.execute(clone, ["git", "ls-remote", "--tags", "origin"]);
    for (const { name, folder: path } of packages) {
      const response = await fetch(`${registry.url}${name}/latest`);
      const repository = { url: expect.stringContaining(`github.com/${owner}/`), directory: path };
      expect(await response.json()).toMatchObject({ name, version: versionOf(path), repository });
      expect(readFileSync(join(clone, path, "CHANGELOG.md"), "utf8")).toContain(`\n## ${versionOf(path)}\n`);
      expect(tags).toContain(`refs/tags/${name}@${versionOf(path)}\n`);
      expect(readFileSync(join(clone, "CHANGELOG.md"), "utf8")).toContain(`### ${name} ${versionOf(path)}\n`);
    }
  });

  test("gives the release of the document notes", () => {
    expect(host.notes(`@nexudus-api/spec@${version}`)).toContain("The rehearsal's first release.");
  });

  test("leaves no page that says that nothing is on npm yet", async () => {
    const { text } = await host.execute(
      clone,
      ["git", "grep", "-liE", "not (yet )?on npm|before the first release -->"],
      [0, 1],
    );
    // The README of the release package explains the marks, and the code replaces them.
    expect(text.split("\n").filter((file) => file !== "" && !file.startsWith("packages/release/"))).toEqual(
      [],
    );
  });

  test("states the version of the package in the document", () => {
    expect(readFileSync(join(clone, "spec/openapi.yaml"), "utf8")).toContain(`\n  version: ${version}\n`);
  });

  test("asks for a provenance statement, which only the git host can sign", async () => {
    const { env } = readPublishStep();
    const target = mkdtempSync(join(folder, "provenance-"));
    const manifest = { name: "@nexudus-api/provenance", version: "1.0.0" };
    writeFileSync(join(target, "package.json"), JSON.stringify(manifest));
    const { text } = await run([join(root, "node_modules/.bin/pnpm"), "publish", "--no-git-checks"], {
      folder: target,
      environment: {
        ...loopbackOnly,
        PATH: "/usr/bin:/bin",
        HOME: folder,
        npm_config_userconfig: registry.npmrc,
        ...env,
      },
      expected: [1],
    });
    expect(text).toContain("ERR_PNPM_PROVENANCE_UNSUPPORTED_PROVIDER");
  });
});

function readPublishStep(): { env: Record<string, string> } {
  const text = readFileSync(join(root, ".github/workflows/release.yml"), "utf8");
  const [, name = "", value = ""] = /^ +(\w*PROVENANCE): "(\w+)"$/m.exec(text) ?? [];
  return { env: { [name]: value } };
}

/** What somebody types to add a package. */
const installCommand: Readonly<Record<Manager, string>> = {
  npm: "npm install",
  pnpm: "pnpm add",
  yarn: "yarn add",
};

/** The README's lines, with the address of a sandbox on another port. */
function fiveLines(baseUrl: string): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const code = [...readme.matchAll(/```js\n([^]*?)```/g)].find(([, block]) =>
    block?.includes("@nexudus-api/client"),
  )?.[1];
  const usual = "http://localhost:4010/api";
  if (code?.includes(usual) !== true)
    throw new Error(`README.md shows no code that imports @nexudus-api/client and calls ${usual}.`);
  return code.replace(usual, baseUrl);
}

/** Resolves with what the README's lines printed. */
async function useClient(manager: Manager, node: string): Promise<string> {
  const project = newProject(node);
  await using sandbox = await newProject().startSandbox();
  const installed = await project.install(manager, "@nexudus-api/client");
  project.write("five-lines.mjs", fiveLines(sandbox.baseUrl));
  const { text, milliseconds } = await project.run(manager, "five-lines.mjs");
  note(
    [
      `$ npx @nexudus-api/sandbox --seed 20   # Node ${process.version}, ${seconds(sandbox.milliseconds)}, ${sandbox.baseUrl}`,
      `$ ${installCommand[manager]} @nexudus-api/client   # ${seconds(installed.milliseconds)}`,
      `$ node five-lines.mjs   # Node ${await project.nodeVersion()}, ${seconds(milliseconds)}`,
      text.trim().split("\n").slice(0, 3).join("\n"),
      "…",
    ].join("\n"),
  );
  return text;
}

const readPage = (page: string) => readFileSync(join(host.pages, page, "index.html"), "utf8");

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

describe("a new project", () => {
  const cases = (long ? managers : (["npm"] as const)).flatMap((manager) =>
    (long ? nodes : [process.execPath]).map((node) => ({ manager, node })),
  );
  test.for(cases)(
    "installs the client with $manager and runs the README's lines on $node",
    async ({ manager, node }) => {
      // One line per coworker.
      expect(await useClient(manager, node)).toMatch(/^(\S.*\n){5,}$/);
    },
  );

  test("installs the types without anything else", async () => {
    const project = newProject();
    await project.install("npm", "@nexudus-api/types");
    expect(readdirSync(join(project.folder, "node_modules/@nexudus-api"))).toEqual(["types"]);
    expect(readdirSync(join(project.folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(
      ["@nexudus-api"],
    );
    project.write(
      "types.mjs",
      'import { Gender } from "@nexudus-api/types"; console.log(Object.keys(Gender).length > 0);',
    );
    expect((await project.run("npm", "types.mjs")).text.trim()).toBe("true");
  });

  test("imports the document in the published version", async () => {
    const project = newProject();
    await project.install("npm", "@nexudus-api/spec");
    project.write(
      "document.mjs",
      'import document from "@nexudus-api/spec"; console.log(document.info.version);',
    );
    expect((await project.run("npm", "document.mjs")).text.trim()).toBe(versionOf("spec"));
  });

  test("gets from the sandbox's package only what npx needs", async () => {
    const project = newProject();
    await project.install("npm", "@nexudus-api/sandbox");
    const installed = join(project.folder, "node_modules/@nexudus-api/sandbox");
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(files.filter((path) => /\.test\.|testing|tsconfig|reports|\.tgz$/.test(path))).toEqual([]);
  });

  test("can use the sandbox in vitest", async () => {
    const project = newProject();
    await project.install("npm", "@nexudus-api/sandbox", "@nexudus-api/client");
    project.link("vitest");
    project.write(
      "members.test.mjs",
      `import { basic, createNexudusClient } from "@nexudus-api/client";
import { createSandbox } from "@nexudus-api/sandbox";
import { expect, onTestFinished, test } from "vitest";

test("lists every member", async () => {
  const sandbox = createSandbox({ seed: 20 });
  onTestFinished(() => sandbox.close());
  const nexudus = createNexudusClient({ fetch: sandbox.fetch, auth: basic(sandbox.credentials) });
  expect((await nexudus.coworkers.list()).Records.length).toBeGreaterThan(0);
});
`,
    );
    const { text } = await project.run(
      "npm",
      "node_modules/vitest/vitest.mjs",
      "run",
      "--testTimeout=300000",
      "members.test.mjs",
    );
    expect(text).toMatch(/Tests.*1 passed/);
  });

  const older = nodes.filter((node) => node !== process.execPath);
  test.skipIf(older.length === 0)(
    "is told at once when the machine's Node is too old for the sandbox (needs a second Node)",
    async ({ skip }) => {
      const project = newProject(older[0]);
      const nodeVersion = await project.nodeVersion();
      skip(Number.parseInt(nodeVersion.slice(1), 10) >= 24, `${nodeVersion} is new enough.`);
      const text = await project.failToStartSandbox();
      expect(text).toContain("needs Node 24.12 or newer");
      note(`$ npx @nexudus-api/sandbox   # Node ${nodeVersion}\n${text}`);
    },
  );
});

describe.runIf(long)("a second release, which breaks (the long form, `pnpm release:rehearse`)", () => {
  let first = "";
  let path = "";
  beforeAll(async () => {
    first = version;
    await host.install(clone);
    const file = join(clone, "spec/openapi.yaml");
    const text = readFileSync(file, "utf8");
    const entry = [...text.matchAll(/^ {2}(\/spaces\/\S*image\S*):\n {4}\$ref: (\S+)\n/gm)].at(-1);
    if (entry === undefined) throw new Error("spec/openapi.yaml has no path of an image to remove.");
    path = entry[1] ?? "";
    writeFileSync(file, text.replace(entry[0], ""));
    rmSync(join(clone, "spec", entry[2] ?? ""));
  });

  test("does not pass the gate until a changeset releases the break", async () => {
    const review = ["pnpm", "spec:review", "--base", "origin/main", "--format", "json=review.json"];
    await host.execute(clone, review, [1]);
    expect(JSON.parse(readFileSync(join(clone, "review.json"), "utf8"))).toMatchObject({
      passed: false,
      comparison: { bump: "major" },
    });
    await addChangeset(clone, "minor", "Removes the path of an image. Before 1.0 a break is minor.");
    await host.execute(clone, review);
    rmSync(join(clone, "review.json"));
  });

  test("is reviewed as a pull request, whose comment says what breaks", async () => {
    await pushTo("pull", "Removes a path");
    const event = { ref: "origin/pull", variables: { GITHUB_BASE_REF: "main" } };
    await host.runJob("spec-review/review", {}, event);
    await host.runJob("spec-review/docs", {}, event);
    await host.runJob("spec-review-comment/write");
    const comment = readFileSync(join(folder, "artifacts/comment/comment.json"), "utf8");
    expect(comment).toContain("Spec review: passed");
    expect(comment).toContain(path);
  });

  test("is published with notes that say what breaks", async () => {
    await host.execute(clone, ["git", "push", "--quiet", "origin", "HEAD:main"]);
    version = await release();
    expect(version).not.toBe(first);
    const notes = host.notes(`@nexudus-api/spec@${version}`);
    expect(notes).toContain(`What changes for the API since @nexudus-api/spec@${first}`);
    expect(notes).toContain(path);
    note(`Notes of @nexudus-api/spec@${version}:\n${notes}`);
  }, 1_200_000);

  test("publishes its documentation, and keeps that of the first version under /v/", () => {
    for (const kept of [first, version]) {
      expect(readPage("v")).toContain(`<a href="${kept}/">`);
      expect(readPage(`v/${kept}/reference`)).toContain(`href="/nexudus-api/v/${kept}/guides/`);
    }
    expect(readPage("reference")).toContain('href="/nexudus-api/guides/');
  });

  test("does not affect users of the first version", async () => {
    const project = newProject();
    await using sandbox = await newProject().startSandbox();
    await project.install("npm", `@nexudus-api/client@${first}`);
    project.write("five-lines.mjs", fiveLines(sandbox.baseUrl));
    const { text } = await project.run("npm", "five-lines.mjs");
    expect(text).toMatch(/^(\S.*\n){5,}$/);
  });
});

test("every `run:` line of release.yml was executed; in the long form, also those of docs.yml and of the review", () => {
  const workflows = long ? ["release", "docs", "spec-review", "spec-review-comment"] : ["release"];
  expect(host.executed).toEqual(new Set(runLines(...workflows)));
  // `npm test` and the installation of pnpm; both are in the README.
  expect(runLines(...workflows).filter((line) => replaced(line) !== line)).toHaveLength(2);
});
