import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** Every file of the workspace that .gitignore does not name, relative to the root. */
export function sourceFiles(): string[] {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const exclude = [".git", ...ignored].map((name) => `**/${name.replace(/\/$/, "")}`);
  // "*" does not match a name that starts with a dot.
  return globSync(["**/*", "**/.*", "**/.*/**/*"], { cwd: root, exclude })
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted();
}
