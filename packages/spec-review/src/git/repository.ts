import { resolve } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { tryGit, runGit } from "./git.ts";

/** The root folder of the clone. */
export function repositoryAt(directory: string): string {
  const root = tryGit(directory, ["rev-parse", "--show-toplevel"])?.trim();
  if (root !== undefined) return root;
  throw new CannotRun(
    `${directory} is not in a git repository. Run the review inside a clone of this project.`,
  );
}

/** A path in the .git folder of this clone. */
export function gitPath(root: string, name: string): string {
  return resolve(root, runGit(root, ["rev-parse", "--git-path", name]).trim());
}

/** Whether the folders have changes that are not committed. */
export function isDirty(root: string, folders: readonly string[]): boolean {
  return runGit(root, ["status", "--porcelain", "--", ...folders]).trim() !== "";
}
