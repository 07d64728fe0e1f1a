import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import { fileText, textIn } from "./document/json.ts";

/** The base of the comparison. */
export interface Base {
  readonly commit: string;
  /** The requested branch, tag or commit. */
  readonly ref: string;
}

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

interface Options {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What git prints; undefined if it fails. */
function attempt(cwd: string, commandLine: readonly string[]): string | undefined {
  const { status, stdout } = run(cwd, commandLine);
  return status === 0 ? stdout : undefined;
}

function demand(cwd: string, commandLine: readonly string[], options?: Options): string {
  const { status, stdout, stderr } = run(cwd, commandLine, options);
  if (status !== 0) throw new CannotRun(`git ${commandLine.join(" ")} failed: ${stderr.trim()}`);
  return stdout;
}

function run(cwd: string, commandLine: readonly string[], { input, environment }: Options = {}) {
  const result = spawnSync("git", commandLine, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    env: { ...process.env, ...environment },
    ...(input !== undefined && { input }),
  });
  if (result.error)
    throw new CannotRun(`Cannot start git: ${result.error.message}. Install git and put it on the PATH.`);
  return result;
}

function partsOf(output: string, separator = "\n"): string[] {
  return output.split(separator).filter((part) => part !== "");
}

/** The root folder of the clone. */
export function repositoryAt(directory: string): string {
  const root = attempt(directory, ["rev-parse", "--show-toplevel"])?.trim();
  if (root !== undefined) return root;
  throw new CannotRun(
    `${directory} is not in a git repository. Run the review inside a clone of this project.`,
  );
}

function exists(root: string, ref: string): boolean {
  return attempt(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]) !== undefined;
}

/** In a fork, the project is usually called `upstream`; elsewhere it is `origin`. */
function remotesOf(root: string): string[] {
  const known = ["origin", "upstream"];
  const names = partsOf(attempt(root, ["remote"]) ?? "");
  return names.toSorted((a, b) => known.indexOf(b) - known.indexOf(a));
}

/**
 * The merge base of HEAD and a branch, tag or commit.
 *
 * @param ref default: the branch that the pull request is merged into, on the remote whose merge base is newest, because
 *   a fork's own copy may be out of date
 * @throws {CannotRun} when the commit is not in this clone; the message has the command that fetches it
 */
export function baseOf(root: string, ref: string | undefined, environment = process.env): Base {
  if (!exists(root, "HEAD"))
    throw new CannotRun("This repository has no commits, so there is nothing to compare with.");
  const remotes = remotesOf(root);
  // The base of the pull request in CI, else the base branch of the changesets.
  const branch =
    environment["GITHUB_BASE_REF"] ||
    textIn(fileText(join(root, ".changeset", "config.json")), "baseBranch") ||
    "main";
  const wanted = ref === undefined ? [...remotes.map((remote) => `${remote}/${branch}`), branch] : [ref];
  const known = wanted.filter((one) => exists(root, one));
  const bases = known.flatMap((one): Base[] => {
    const commit = attempt(root, ["merge-base", one, "HEAD"])?.trim();
    return commit === undefined ? [] : [{ commit, ref: one }];
  });
  const isNewest = ({ commit }: Base) =>
    bases.every(
      (other) => attempt(root, ["merge-base", "--is-ancestor", other.commit, commit]) !== undefined,
    );
  const newest = bases.find(isNewest) ?? bases[0];
  if (newest !== undefined) return newest;
  const fetch = remotes[0] === undefined ? "Fetch it" : `Run \`git fetch ${remotes[0]}\``;
  const remedy =
    demand(root, ["rev-parse", "--is-shallow-repository"]).trim() === "true"
      ? "This clone is shallow: run `git fetch --unshallow` (in a workflow: `fetch-depth: 0` for actions/checkout)."
      : `${fetch}, or name another base with --base.`;
  throw new CannotRun(
    known[0] === undefined
      ? `This clone has no commit \`${ref ?? branch}\`. ${remedy}`
      : `\`${known[0]}\` and HEAD have no common commit in this clone. ${remedy}`,
  );
}

/** The text of a file at a commit; undefined if it is not there. */
export function fileAt(root: string, commit: string, file: string): string | undefined {
  return attempt(root, ["show", `${commit}:${file}`]);
}

/** The hash of a folder at a commit. */
export function treeOf(root: string, commit: string, folder: string): string {
  return demand(root, ["rev-parse", `${commit}:${folder}`]).trim();
}

/** Commits by somebody else between the base and HEAD suggest that the base was not fetched recently. */
export function staleHint(root: string, { commit, ref }: Base, folder: string): string[] {
  const own = (attempt(root, ["config", "user.email"]) ?? "").trim();
  const authors = partsOf(demand(root, ["log", "--format=%ae", `${commit}..HEAD`, "--", folder]));
  const others = authors.filter((author) => author !== own).length;
  const [remote] = remotesOf(root);
  if (own === "" || others === 0 || remote === undefined || process.env["CI"] !== undefined) return [];
  const commits =
    others === 1
      ? `1 commit by somebody else that changes ${folder}/ is`
      : `${others} commits by others that change ${folder}/ are`;
  // `git fetch` brings a fork's own copy, which is as old as before.
  const project =
    remote === "upstream"
      ? ""
      : " In a clone of a fork, fetch the project itself: `git remote add upstream <URL of the project>`, then `git fetch upstream`.";
  return [
    `${commits} reviewed as yours. If already merged, your ${ref} is out of date: run \`git fetch ${remote}\`.${project}`,
  ];
}

/** A path in the .git folder of this clone. */
export function gitPath(root: string, name: string): string {
  return resolve(root, demand(root, ["rev-parse", "--git-path", name]).trim());
}

/** Whether the folders have changes that are not committed. */
export function isDirty(root: string, folders: readonly string[]): boolean {
  return demand(root, ["status", "--porcelain", "--", ...folders]).trim() !== "";
}

/**
 * Writes a folder of a commit into another folder, without changing the work tree or the index.
 *
 * @returns the name of the folder
 */
export function checkOut(root: string, commit: string, folder: string, directory: string): string {
  mkdirSync(join(directory, folder), { recursive: true });
  const input = demand(root, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", folder]);
  const environment = { GIT_INDEX_FILE: join(directory, ".index") };
  demand(root, ["read-tree", commit], { environment });
  const commandLine = ["checkout-index", "--force", "-z", "--stdin", `--prefix=${directory}/`];
  demand(root, commandLine, { environment, input });
  return join(directory, folder);
}

/** The files that differ between a commit and the work tree, including files that git does not track. */
export function changesSince(root: string, commit: string, folder: string): ChangedFile[] {
  const options = "--unified=0 --no-color --no-ext-diff --find-renames --src-prefix=a/ --dst-prefix=b/";
  const diff = ["-c", "core.quotePath=false", "diff", ...options.split(" "), commit, "--", folder];
  const files = demand(root, diff)
    .split(/^diff --git /m)
    .slice(1)
    .map(changedFile);
  const untracked = partsOf(
    demand(root, ["ls-files", "--others", "--exclude-standard", "-z", "--", folder]),
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

/** The newest tag of a pattern before HEAD, or undefined for the first release. */
export function tagBefore(root: string, pattern: string): string | undefined {
  return attempt(root, ["describe", "--tags", "--abbrev=0", "--match", pattern, "HEAD^"])?.trim();
}
