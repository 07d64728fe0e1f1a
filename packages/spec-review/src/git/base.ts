import { join } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { fileText, textIn } from "../file-text.ts";
import { tryGit, runGit, partsOf } from "./git.ts";

/** The base of the comparison. */
export interface Base {
  readonly commit: string;
  /** The requested branch, tag or commit. */
  readonly ref: string;
}

function exists(root: string, ref: string): boolean {
  return tryGit(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]) !== undefined;
}

/** In a fork, the project is usually called `upstream`; elsewhere it is `origin`. */
function remotesOf(root: string): string[] {
  const known = ["origin", "upstream"];
  const names = partsOf(tryGit(root, ["remote"]) ?? "");
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
    const commit = tryGit(root, ["merge-base", one, "HEAD"])?.trim();
    return commit === undefined ? [] : [{ commit, ref: one }];
  });
  const isNewest = ({ commit }: Base) =>
    bases.every((other) => tryGit(root, ["merge-base", "--is-ancestor", other.commit, commit]) !== undefined);
  const newest = bases.find(isNewest) ?? bases[0];
  if (newest !== undefined) return newest;
  const fetch = remotes[0] === undefined ? "Fetch it" : `Run \`git fetch ${remotes[0]}\``;
  const remedy =
    runGit(root, ["rev-parse", "--is-shallow-repository"]).trim() === "true"
      ? "This clone is shallow: run `git fetch --unshallow` (in a workflow: `fetch-depth: 0` for actions/checkout)."
      : `${fetch}, or name another base with --base.`;
  throw new CannotRun(
    known[0] === undefined
      ? `This clone has no commit \`${ref ?? branch}\`. ${remedy}`
      : `\`${known[0]}\` and HEAD have no common commit in this clone. ${remedy}`,
  );
}

/** Commits by somebody else between the base and HEAD suggest that the base was not fetched recently. */
export function staleHint(root: string, { commit, ref }: Base, folder: string): string[] {
  const own = (tryGit(root, ["config", "user.email"]) ?? "").trim();
  const authors = partsOf(runGit(root, ["log", "--format=%ae", `${commit}..HEAD`, "--", folder]));
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

/** The newest tag of a pattern before HEAD, or undefined for the first release. */
export function tagBefore(root: string, pattern: string): string | undefined {
  return tryGit(root, ["describe", "--tags", "--abbrev=0", "--match", pattern, "HEAD^"])?.trim();
}
