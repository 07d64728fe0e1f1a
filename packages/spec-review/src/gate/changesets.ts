import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { getPackages } from "@manypkg/get-packages";
import { CannotRun } from "../cannot-run.ts";
import type { Bump } from "../compare/rules.ts";

/** A changeset that the base does not have, or has with other content. */
export interface NewChangeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump | "none" }[];
}

/**
 * The changesets that a pull request brings.
 *
 * @param baseRoot the folder that the base was checked out into
 * @throws {CannotRun} when a changeset cannot be read
 */
export async function newChangesets(root: string, baseRoot: string): Promise<NewChangeset[]> {
  const known = new Set((await changesetsIn(baseRoot)).map((changeset) => JSON.stringify(changeset)));
  return (await changesetsIn(root)).filter((changeset) => !known.has(JSON.stringify(changeset)));
}

async function changesetsIn(directory: string): Promise<NewChangeset[]> {
  if (!existsSync(join(directory, ".changeset"))) return [];
  try {
    return await readChangesets(directory);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The error quotes the changeset and does not name its file.
    const folder = join(directory, ".changeset");
    const culprit = readdirSync(folder)
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .find((name) => message.includes(readFileSync(join(folder, name), "utf8").trim()));
    const [reason = message] = message.split(/\n(?=Example:|Changeset contents:|Received content:)/);
    throw new CannotRun(
      `${culprit === undefined ? "A changeset" : `.changeset/${culprit}:1`} cannot be read: ${reason}\nA changeset starts with packages and their bumps between two lines of \`---\`. \`pnpm changeset\` writes one.`,
    );
  }
}

/** The workspace's packages that are published, and their versions. */
export async function publishedPackages(root: string): Promise<ReadonlyMap<string, string>> {
  const { packages } = await getPackages(root);
  const published = packages.filter(({ packageJson }) => packageJson.private !== true);
  return new Map(published.map(({ packageJson: { name, version } }) => [name, version]));
}
