import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { getPackages } from "@manypkg/get-packages";
import { CannotRun, messageOf } from "../cannot-run.ts";
import { textIn } from "../file-text.ts";
import type { Base } from "../git/base.ts";
import { fileAt } from "../git/commit.ts";
import { type Bump, covers, highest } from "../policy/bump.ts";
import type { GateError } from "./required-bump.ts";

/** A changeset that a pull request brings, or the bumps that it raises in one of the base. */
export interface NewChangeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump | "none" }[];
}

/** The changes that a pull request makes to the changesets. */
export interface ChangesetEdits {
  readonly added: readonly NewChangeset[];
  /** Bumps of the base that this pull request removes. */
  readonly lost: readonly GateError[];
}

/**
 * Compares the changesets of a pull request with those of its base. In one that the base has as well, only the bumps that
 * are raised count: its sentence is about another change.
 *
 * @param baseRoot the folder that the base was checked out into
 * @throws {CannotRun} when a changeset cannot be read
 */
export async function changesetEdits(root: string, base: Base, baseRoot: string): Promise<ChangesetEdits> {
  const [before, now] = [await changesetsIn(baseRoot), await changesetsIn(root)];
  const added = now.flatMap((changeset) => {
    const known = before.filter(({ id }) => id === changeset.id);
    const raised = changeset.releases.filter(
      ({ name, type }) => type !== "none" && !covers(declaredBump(name, known), type),
    );
    if (known.length === 0) return [changeset];
    return raised.length === 0 ? [] : [{ ...changeset, releases: raised }];
  });
  const { packages } = await getPackages(root);
  const versionAt = (folder: string) =>
    textIn(fileAt(root, base.commit, `${folder.replaceAll("\\", "/")}/package.json`), "version");
  // `pnpm run version` turns changesets into versions.
  const waiting = packages.filter(
    ({ packageJson, relativeDir }) => packageJson.version === versionAt(relativeDir),
  );
  const lost = before.flatMap(({ id, releases }) =>
    releases.flatMap(({ name, type }): GateError[] => {
      const isWaiting = waiting.some(({ packageJson }) => packageJson.name === name);
      if (type === "none" || covers(declaredBump(name, now), type) || !isWaiting) return [];
      const file = `.changeset/${id}.md`;
      const message = `${file} of ${base.ref} releases ${name} as ${type}, and the changesets of this pull request no longer do. Restore it: \`git checkout ${base.commit.slice(0, 12)} -- ${file}\`.`;
      return [{ file, line: 1, message }];
    }),
  );
  return { added, lost };
}

/** The highest bump of a package. */
export function declaredBump(name: string, changesets: readonly NewChangeset[]): Bump | undefined {
  const releases = changesets
    .flatMap((changeset) => changeset.releases)
    .filter((release) => release.name === name);
  return highest(releases.flatMap(({ type }) => (type === "none" ? [] : [type])));
}

async function changesetsIn(directory: string): Promise<NewChangeset[]> {
  const folder = join(directory, ".changeset");
  if (!existsSync(folder)) return [];
  try {
    return await readChangesets(directory);
  } catch (error) {
    const message = messageOf(error);
    const culprit = fileIn(folder, message);
    const [reason = message] = message.split(
      /\n(?=Example:|Changeset contents:|Received content:|Frontmatter content:)/,
    );
    throw new CannotRun(
      `${culprit === undefined ? "A changeset" : `.changeset/${culprit}:1`} cannot be read: ${reason.trimEnd()}\nA changeset starts with packages and their bumps between two lines of \`---\`. \`pnpm changeset\` writes one.`,
    );
  }
}

/** The changeset that an error is about. The error quotes it, or its front matter, and does not name its file. */
function fileIn(folder: string, message: string): string | undefined {
  const quotes = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
      const frontMatter = /^---\n([^]*?)\n---/.exec(text)?.[1]?.trim() || text;
      return [text, frontMatter].map((quote) => ({ name, quote }));
    })
    .filter(({ quote }) => message.includes(quote));
  // A shorter one may be part of what is quoted.
  return quotes.toSorted((one, other) => other.quote.length - one.quote.length)[0]?.name;
}

export function namedIn(changesets: readonly NewChangeset[], name: string): NewChangeset | undefined {
  return changesets.find(({ releases }) => releases.some((release) => release.name === name));
}
