// The base does not change, so its bundle, lint problems and types are cached in the .git folder of the clone.
import { createHash } from "node:crypto";
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument, type Reading } from "./document/read-document.ts";
import { gitPath } from "./git.ts";
import { generate, generator } from "./types/generate.ts";

export interface BaseSide extends Reading {
  /** The folder that its types were generated into, or why they were not. */
  readonly types: string | { readonly failure: string };
}

/** How many bases are cached. */
const kept = 5;

/**
 * Reads the base with the rules and the generator of the work tree, so that a new rule reports what it finds as known.
 *
 * @param specification the document's folder in the work tree
 * @param directory the same folder of the base, checked out
 * @param tree the hash of the base's files
 */
export async function baseSide(
  root: string,
  specification: string,
  directory: string,
  tree: string,
): Promise<BaseSide> {
  const code = [
    ...globSync(["redocly.yaml", "*.ts", "rules/**/*.ts"], { cwd: specification }).map((name) =>
      join(specification, name),
    ),
    ...globSync("*.ts", { cwd: generator }).map((name) => join(generator, name)),
  ];
  const hash = createHash("sha256").update([tree, specification].join("\n"));
  for (const file of code.toSorted()) hash.update(readFileSync(file));
  const cache = gitPath(root, "spec-review");
  const target = join(cache, hash.digest("hex").slice(0, 24));
  if (!existsSync(target)) {
    await mkdir(cache, { recursive: true });
    // Written under another name and renamed, so that a review that is stopped leaves no incomplete entry.
    const made = await mkdtemp(join(cache, "new-"));
    await make(specification, directory, made);
    if (existsSync(target)) rmSync(made, { recursive: true, force: true });
    else renameSync(made, target);
    prune(cache);
  }
  const types = join(target, "types");
  // Written below, by `make`.
  const { failure, ...reading } = JSON.parse(readFileSync(join(target, "base.json"), "utf8")) as Reading & {
    readonly failure?: string;
  };
  return { ...reading, types: failure === undefined ? types : { failure } };
}

async function make(specification: string, directory: string, made: string): Promise<void> {
  const reading = await readDocument(directory, join(specification, "redocly.yaml"));
  const failure = reading.document && (await generate(reading.document, join(made, "types")));
  await writeFile(join(made, "base.json"), JSON.stringify({ ...reading, failure }));
}

function prune(cache: string): void {
  const folders = readdirSync(cache).map((name) => join(cache, name));
  const newest = folders.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of newest.slice(kept)) rmSync(old, { recursive: true, force: true });
}
