import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { tryGit, runGit } from "./git.ts";

/** The text of a file at a commit; undefined if it is not there. */
export function fileAt(root: string, commit: string, file: string): string | undefined {
  return tryGit(root, ["show", `${commit}:${file}`]);
}

/** The hash of a folder at a commit. */
export function treeOf(root: string, commit: string, folder: string): string {
  return runGit(root, ["rev-parse", `${commit}:${folder}`]).trim();
}

/**
 * Writes a folder of a commit into another folder, without changing the work tree or the index.
 *
 * @returns the name of the folder
 */
export function checkOut(root: string, commit: string, folder: string, directory: string): string {
  mkdirSync(join(directory, folder), { recursive: true });
  const input = runGit(root, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", folder]);
  const environment = { GIT_INDEX_FILE: join(directory, ".index") };
  runGit(root, ["read-tree", commit], { environment });
  const commandLine = ["checkout-index", "--force", "-z", "--stdin", `--prefix=${directory}/`];
  runGit(root, commandLine, { environment, input });
  return join(directory, folder);
}
