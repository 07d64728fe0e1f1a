// Who may know whom: arrows run one way, from the document to what is made of it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
}).split("\n");

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

// Every package.json of the workspace has these fields: pnpm has installed from them.
const manifests = tracked
  .filter((path) => /^(spec|packages\/[^/]+|apps\/[^/]+)\/package\.json$/.test(path))
  .map((path) => ({ path, ...(JSON.parse(readFileSync(root + path, "utf8")) as Manifest) }));

function runtimeDependencies(name: string): string[] {
  const manifest = manifests.find((candidate) => candidate.name === `@nexudus-api/${name}`);
  if (manifest === undefined) throw new Error(`No package is named @nexudus-api/${name}.`);
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
}

const sources = tracked.filter(
  (path) => /\.(ts|tsx|mts|js|mjs|astro)$/.test(path) && !/\/fixtures\/|^scripts\//.test(path),
);
const read = (path: string): string => {
  try {
    return readFileSync(root + path, "utf8");
  } catch {
    return ""; // Deleted, and not yet committed.
  }
};
const importing = (pattern: RegExp): string[] => sources.filter((path) => pattern.test(read(path)));

test("the client needs openapi-fetch and the types package at run time, and nothing else", () => {
  expect(runtimeDependencies("client").toSorted()).toEqual(["@nexudus-api/types", "openapi-fetch"]);
});

test("one file of the client knows openapi-fetch", () => {
  const files = importing(/from "openapi-fetch"/).filter(
    (path) => path.startsWith("packages/client/src/") && !/\.(test|test-d|bench)\.ts$/.test(path),
  );
  expect(files).toEqual(["packages/client/src/transport.ts"]);
});

test("one module runs openapi-typescript", () => {
  expect(importing(/from "openapi-typescript"/)).toEqual(["packages/types/generate/openapi.ts"]);
});

test("the sandbox shares neither the client nor the types, so that it cannot share their mistakes", () => {
  expect(
    runtimeDependencies("sandbox").filter((name) => /^@nexudus-api\/(client|types)$/.test(name)),
  ).toEqual([]);
  const files = importing(/from "@nexudus-api\/(client|types)"/).filter(
    (path) => path.startsWith("packages/sandbox/src/") && !/\.(test|bench)\.ts$/.test(path),
  );
  expect(files).toEqual([]);
});

test("the client imports the sandbox in its tests and benchmarks alone", () => {
  const files = importing(/from "@nexudus-api\/sandbox/).filter((path) =>
    path.startsWith("packages/client/"),
  );
  expect(files.filter((path) => !/(\.(test|bench)\.ts$|\/(test|bench)\/)/.test(path))).toEqual([]);
});

test("nothing reads another package's sources", () => {
  expect(importing(/from "(@nexudus-api\/[a-z-]+\/src|(\.\.\/)+(spec|packages|apps)\/)/)).toEqual([]);
});

test("no file of the client or the sandbox is named after an entity", () => {
  const named = tracked.filter((path) =>
    /^packages\/(client|sandbox)\/.*(coworker|team)[^/]*\.ts$/i.test(path),
  );
  expect(named).toEqual([]);
});

test("generated files are not committed", () => {
  const committed = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  expect(committed.filter((path) => /(^|\/)(dist|generated|reports|\.turbo)\//.test(path))).toEqual([]);
});

test("turbo builds in the order of the arrows", () => {
  const dryRun: unknown = JSON.parse(
    execFileSync("turbo", ["run", "build", "--dry=json"], { cwd: root, encoding: "utf8" }),
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
