import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const version = "1.72.1";

/**
 * The folder of Scalar's bundle for script tags. It is taken out of its registry package when it is first needed:
 * installed, that package brings 270 MB of dependencies, of which the bundle needs none.
 */
export function scalarFolder(): string {
  const cache = fileURLToPath(new URL(`../node_modules/.cache/scalar-${version}/`, import.meta.url));
  const bundle = join(cache, "package/dist/browser");
  if (existsSync(join(bundle, "standalone.js"))) return bundle;
  mkdirSync(cache, { recursive: true });
  const options: ExecFileSyncOptions = {
    cwd: cache,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  };
  execFileSync("npm", ["pack", `@scalar/api-reference@${version}`, "--loglevel=error"], options);
  const archive = readdirSync(cache).find((name) => name.endsWith(".tgz"));
  if (archive === undefined) throw new Error("npm pack brought no archive of @scalar/api-reference.");
  execFileSync("tar", ["-xzf", archive, "package/dist/browser/standalone.js"], options);
  if (readFileSync(join(bundle, "standalone.js")).length === 0) throw new Error("Scalar's bundle is empty.");
  return bundle;
}
