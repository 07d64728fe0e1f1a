// The architecture as tests: who may depend on whom. The linter holds single imports (oxlint.config.ts).
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function runtimeDependencies(folder: string): string[] {
  // pnpm has installed from this file, so it has these fields.
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).toSorted();
}

test("the client needs openapi-fetch and the types package at run time, and nothing else", () => {
  expect(runtimeDependencies("packages/client")).toEqual(["@nexudus-api/types", "openapi-fetch"]);
});

test("the sandbox depends on neither the client nor the types, so that it cannot share their mistakes", () => {
  expect(runtimeDependencies("packages/sandbox")).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^@nexudus-api\/(client|types)$/)]),
  );
});

describe("the linter refuses imports against the architecture", () => {
  const cases = [
    { file: "packages/client/src/a.ts", import: "openapi-fetch", allowed: false },
    { file: "packages/client/src/transport.ts", import: "openapi-fetch", allowed: true },
    { file: "packages/client/src/b.ts", import: "@nexudus-api/types", allowed: true },
    { file: "packages/client/src/c.ts", import: "@nexudus-api/sandbox", allowed: false },
    { file: "packages/client/src/c.test.ts", import: "@nexudus-api/sandbox", allowed: true },
    { file: "packages/client/src/d.ts", import: "@nexudus-api/types/src/index.ts", allowed: false },
    { file: "packages/client/src/e.ts", import: "../../types/src/index.ts", allowed: false },
    { file: "packages/client/test/f.test.ts", import: "../../sandbox/src/index.ts", allowed: false },
    { file: "packages/client/test/g.test.ts", import: "../src/index.ts", allowed: true },
    { file: "apps/docs/src/h.ts", import: "../../../packages/client/src/index.ts", allowed: false },
    { file: "packages/types/generate/openapi.ts", import: "openapi-typescript", allowed: true },
    { file: "packages/types/generate/i.ts", import: "openapi-typescript", allowed: false },
    { file: "apps/docs/src/j.ts", import: "openapi-typescript", allowed: false },
    { file: "packages/sandbox/src/k.ts", import: "@nexudus-api/client", allowed: false },
    { file: "packages/sandbox/src/http/l.ts", import: "@nexudus-api/types", allowed: false },
    { file: "packages/sandbox/src/http/m.ts", import: "../operations/list.ts", allowed: true },
    { file: "packages/sandbox/src/operations/n.ts", import: "../http/server.ts", allowed: false },
    { file: "packages/sandbox/src/store/o.ts", import: "../operations/list.ts", allowed: false },
    { file: "packages/sandbox/src/store/p.ts", import: "../document/api.ts", allowed: true },
    { file: "packages/sandbox/src/document/q.ts", import: "../store/tables.ts", allowed: false },
    { file: "packages/sandbox/src/operations/read/s.ts", import: "../write/create.ts", allowed: false },
    { file: "packages/sandbox/src/operations/read/t.ts", import: "../../http/app.ts", allowed: false },
    { file: "packages/sandbox/src/operations/write/u.ts", import: "../read/find-by.ts", allowed: true },
    { file: "packages/sandbox/src/cli/r.ts", import: "../http/server.ts", allowed: true },
  ];

  // Inside the workspace, so that the copied configuration finds oxlint; git and turbo ignore the folder.
  const folder = mkdtempSync(join(root, "reports-architecture-"));
  let refused: Set<string>;
  try {
    copyFileSync(join(root, "oxlint.config.ts"), join(folder, "oxlint.config.ts"));
    for (const { file, import: specifier } of cases) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `export * from "${specifier}";\n`);
    }
    const { stdout } = spawnSync(
      "oxlint",
      ["--no-ignore", "--format=json", ...cases.map(({ file }) => file)],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    // oxlint's documented JSON format.
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    refused = new Set(
      diagnostics
        .filter(({ code }) => code === "eslint(no-restricted-imports)")
        .map(({ filename }) => filename),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }

  test.each(cases)("$file importing $import: allowed is $allowed", ({ file, allowed }) => {
    expect(refused.has(file)).toBe(!allowed);
  });
});

test("no file of the client or the sandbox is named after an entity", () => {
  const files = globSync("packages/{client,sandbox}/src/**/*.ts", { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => /coworker|team/i.test(basename(path)))).toEqual([]);
});

test.skipIf(!existsSync(join(root, ".git")))("generated files are not committed (needs git)", () => {
  const committed = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  expect(committed.filter((path) => /(^|\/)(dist|generated|reports|\.turbo)\//.test(path))).toEqual([]);
});

test("turbo builds each package after those that it depends on", () => {
  const dryRun: unknown = JSON.parse(
    execFileSync("turbo", ["run", "build", "--dry=json"], {
      cwd: root,
      encoding: "utf8",
      // Without git, turbo lists many more input files.
      maxBuffer: 1024 ** 3,
    }),
  );
  // turbo's documented dry-run format.
  const { tasks } = dryRun as { tasks: { taskId: string; dependencies: string[] }[] };
  const needs = (name: string): string[] =>
    (tasks.find(({ taskId }) => taskId === `@nexudus-api/${name}#build`)?.dependencies ?? [])
      .filter((dependency) => dependency.startsWith("@nexudus-api/"))
      .map((dependency) => dependency.replace(/^@nexudus-api\/(.+)#build$/, "$1"));
  expect(needs("spec")).toEqual([]);
  expect(needs("types")).toEqual(["spec"]);
  expect(needs("client")).toContain("types");
  expect(needs("sandbox")).toContain("spec");
  expect(needs("sandbox")).not.toContain("types");
  expect(needs("docs")).toContain("spec");
  expect(needs("playground")).toEqual(expect.arrayContaining(["client", "docs", "sandbox"]));
});
