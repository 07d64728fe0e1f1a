// Peers that are fetched from the registry when they are first measured, into a folder that git ignores. Installed with
// the workspace, they would cost each contributor 400 MB for one table.
import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const caches = new URL("../../node_modules/.cache/", import.meta.url);
const scalar = "1.72.1";
const lighthouse = "13.5.0";

/** The folder of Scalar's bundle for script tags, which needs none of the package's dependencies. */
export function scalarFolder(): string {
  const cache = fileURLToPath(new URL(`scalar-${scalar}/`, caches));
  const bundle = join(cache, "package/dist/browser");
  if (existsSync(join(bundle, "standalone.js"))) return bundle;
  npm(cache, "pack", `@scalar/api-reference@${scalar}`);
  const archive = readdirSync(cache).find((name) => name.endsWith(".tgz"));
  if (archive === undefined) throw new Error("npm pack brought no archive of @scalar/api-reference.");
  execFileSync("tar", ["-xzf", archive, "package/dist/browser/standalone.js"], quietIn(cache));
  if (readFileSync(join(bundle, "standalone.js")).length === 0) throw new Error("Scalar's bundle is empty.");
  return bundle;
}

/** The address of Lighthouse's module. */
export function lighthouseModule(): string {
  const cache = fileURLToPath(new URL(`lighthouse-${lighthouse}/`, caches));
  const entry = join(cache, "node_modules/lighthouse/core/index.js");
  if (!existsSync(entry))
    npm(cache, "install", "--no-audit", "--no-fund", "--prefix", cache, `lighthouse@${lighthouse}`);
  return pathToFileURL(entry).href;
}

function npm(folder: string, ...words: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  execFileSync("npm", [...words, "--loglevel=error"], quietIn(folder));
}

const quietIn = (folder: string): ExecFileSyncOptions => ({
  cwd: folder,
  stdio: ["ignore", "ignore", "inherit"],
  shell: process.platform === "win32",
});
