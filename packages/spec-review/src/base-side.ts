// The base of a review does not change: what was found out about it once is kept by what it was made from.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type JsonObject, isObject } from "./document/json.ts";
import { bundle, lint, type LintProblem, redoclyVersion } from "./document/redocly.ts";
import { finishAll } from "./finish-all.ts";
import { gitPath } from "./git.ts";
import { generate, generator } from "./types/generate.ts";

export interface BaseSide {
  readonly document: JsonObject;
  readonly problems: readonly LintProblem[];
  /** The folder that its types were generated into, or why they were not. */
  readonly types: string | { readonly failure: string };
}

/** How many bases are kept. */
const kept = 5;

/**
 * Lints, bundles and generates from the base, by the rules and the generator of the work tree: a new rule shows what it
 * finds, and not that it is new.
 *
 * @param specification the document's folder in the work tree
 * @param directory the same folder of the base, checked out
 * @param tree what identifies the base's files
 */
export async function baseSide(
  root: string,
  specification: string,
  directory: string,
  tree: string,
): Promise<BaseSide> {
  const rules = [
    join(specification, "redocly.yaml"),
    ...filesIn(join(specification, "rules")),
    ...filesIn(generator),
  ];
  const hash = createHash("sha256").update([tree, redoclyVersion, specification].join("\n"));
  for (const file of rules.filter((name) => !/\.test\.ts$|fixtures/.test(name)))
    hash.update(readFileSync(file));
  const cache = gitPath(root, "spec-review");
  const target = join(cache, hash.digest("hex").slice(0, 24));
  if (!existsSync(target)) {
    await mkdir(cache, { recursive: true });
    // Made beside its place and moved there: a review that is stopped leaves no half of it.
    const made = await mkdtemp(join(cache, "new-"));
    await make(specification, directory, made);
    if (existsSync(target)) rmSync(made, { recursive: true, force: true });
    else renameSync(made, target);
    prune(cache);
  }
  const read = (name: string): unknown => JSON.parse(readFileSync(join(target, name), "utf8"));
  const document = read("bundle.json");
  const failure = join(target, "failure.txt");
  return {
    document: isObject(document) ? document : {},
    // Written below, by `make`.
    problems: read("lint.json") as readonly LintProblem[],
    types: existsSync(failure) ? { failure: readFileSync(failure, "utf8") } : join(target, "types"),
  };
}

async function make(specification: string, directory: string, made: string): Promise<void> {
  cpSync(join(specification, "redocly.yaml"), join(directory, "redocly.yaml"));
  for (const name of ["rules", "node_modules"]) {
    const link = join(directory, name);
    if (!existsSync(join(specification, name))) continue;
    rmSync(link, { recursive: true, force: true });
    symlinkSync(join(specification, name), link, "junction");
  }
  const file = join(made, "bundle.json");
  const [problems] = await finishAll([
    lint(directory, "openapi.yaml"),
    bundle(directory, "openapi.yaml", file),
  ]);
  await writeFile(join(made, "lint.json"), JSON.stringify(problems));
  const failure = await generate(file, join(made, "types"));
  if (failure !== undefined) await writeFile(join(made, "failure.txt"), failure);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).toSorted();
}

function prune(cache: string): void {
  const folders = readdirSync(cache).map((name) => join(cache, name));
  const newest = folders.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of newest.slice(kept)) rmSync(old, { recursive: true, force: true });
}
