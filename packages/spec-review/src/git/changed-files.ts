import { runGit, partsOf } from "./git.ts";

/** Where a file changed. Lines count from 1; a length of 0 means no lines on that side. */
export interface Hunk {
  readonly baseStart: number;
  readonly baseLength: number;
  readonly start: number;
  readonly length: number;
}

export interface ChangedFile {
  /** The file's name at the base, which differs when it was renamed; undefined for a new file. */
  readonly baseName: string | undefined;
  /** The file's name now; undefined for a removed file. */
  readonly name: string | undefined;
  readonly hunks: readonly Hunk[];
}

/** The files that differ between a commit and the work tree, including files that git does not track. */
export function changesSince(root: string, commit: string, folder: string): ChangedFile[] {
  const options = "--unified=0 --no-color --no-ext-diff --find-renames --src-prefix=a/ --dst-prefix=b/";
  const diff = ["-c", "core.quotePath=false", "diff", ...options.split(" "), commit, "--", folder];
  const files = runGit(root, diff)
    .split(/^diff --git /m)
    .slice(1)
    .map(changedFile);
  const untracked = partsOf(
    runGit(root, ["ls-files", "--others", "--exclude-standard", "-z", "--", folder]),
    "\0",
  );
  const allLines: Hunk = { baseStart: 0, baseLength: 0, start: 1, length: Number.MAX_SAFE_INTEGER };
  return [...files, ...untracked.map((name) => ({ baseName: undefined, name, hunks: [allLines] }))];
}

function changedFile(text: string): ChangedFile {
  const named = (pattern: RegExp) => {
    const name = pattern.exec(text)?.[1]?.replace(/\t$/, "");
    return name === "/dev/null" ? undefined : name?.replace(/^[ab]\//, "");
  };
  const hunks = [...text.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, baseStart, baseLength = 1, start, length = 1]) => ({
      baseStart: Number(baseStart),
      baseLength: Number(baseLength),
      start: Number(start),
      length: Number(length),
    }),
  );
  // The diff of a file that was only renamed has no `---` line.
  return {
    baseName: named(/^--- (.+)$/m) ?? named(/^rename from (.+)$/m),
    name: named(/^\+\+\+ (.+)$/m) ?? named(/^rename to (.+)$/m),
    hunks,
  };
}
