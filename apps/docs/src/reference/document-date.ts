import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { documentFiles } from "./document-files.ts";

/**
 * The day of the last commit that changed the document, as `2026-11-25`. Without a git history, as in an archive of the
 * repository, it is the day on which the document was bundled.
 */
export const documentDate = lastCommit() || statSync(documentFiles.json).mtime.toISOString().slice(0, 10);

function lastCommit(): string {
  const options = { cwd: dirname(documentFiles.json), encoding: "utf8", stdio: "pipe" } as const;
  try {
    return execFileSync("git", ["log", "-1", "--format=%cs", "--", ".."], options).trim();
  } catch {
    // No git, or no repository.
    return "";
  }
}
