// A copy of this workspace that can be built and changed. The original may be a source archive without git.
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { commitAll, git } from "./git.ts";
import { root, sourceFiles } from "./source-files.ts";

/** Copies the sources into a new git repository and links what is installed. */
export function copyWorkspace(target: string): void {
  const files = sourceFiles();
  for (const path of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(root, path), join(target, path));
  }
  // The folder is new and holds links, so that what tools keep in node_modules stays in the copy.
  mkdirSync(join(target, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name.startsWith(".") && name !== ".bin" && name !== ".pnpm") continue;
    symlinkSync(join(root, "node_modules", name), join(target, "node_modules", name), "junction");
  }
  for (const path of files.filter((file) => /[/\\]package\.json$/.test(file))) {
    const installed = join(dirname(path), "node_modules");
    if (!existsSync(join(root, installed))) continue;
    // pnpm links packages of the workspace by relative paths, which point to the packages of the copy.
    cpSync(join(root, installed), join(target, installed), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/node_modules[/\\]\.(?!bin)/.test(source),
    });
  }
  git(target, "init", "--quiet");
  commitAll(target, "Copy of the workspace");
}
