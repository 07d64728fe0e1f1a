// `pnpm spec:release-notes <file>`: the release notes of the document on GitHub: the changelog, and the review since the
// release before.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import { fileText, textIn } from "./file-text.ts";
import { packageNames } from "./gate/required-bump.ts";
import { repositoryAt } from "./git/repository.ts";
import { tagBefore } from "./git/base.ts";
import { markdown } from "./report/markdown.ts";
import { review } from "./review.ts";

/**
 * Writes the notes of the document's newest release.
 *
 * @param directory a folder inside the clone, with the release checked out and the tags of the releases before
 */
export async function releaseNotes(directory: string): Promise<string> {
  const root = repositoryAt(directory);
  const version = textIn(fileText(join(root, "spec", "package.json")), "version");
  const changelog = readFileSync(join(root, "spec", "CHANGELOG.md"), "utf8");
  const changes = changelog.split(`\n## ${version}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";
  const previous = tagBefore(root, `${packageNames.document}@*`);
  if (previous === undefined) return changes;
  const report = markdown(await review({ directory: root, base: previous, withoutGate: true }));
  return `${changes}\n\n${report.replace(/^## .*$/m, `## What changes for the API since ${previous}`)}`;
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  try {
    if (file === undefined) throw new CannotRun("Usage: pnpm spec:release-notes <file>");
    writeFileSync(file, `${await releaseNotes(process.cwd())}\n`);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
