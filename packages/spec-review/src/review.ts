// The review of a pull request: both sides built, compared and judged.
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import { compare } from "./compare/compare.ts";
import { type Finding, findingsOf } from "./compare/finding.ts";
import { type Gate, judge, newChangesets, publishedPackages } from "./gate/gate.ts";
import { compareGeneratedTypes, type GeneratedTypes } from "./types/generated-types.ts";
import { baseOf, type ChangedFile, changesSince, checkOut, isDirty, repositoryAt } from "./git.ts";
import { isObject, type JsonObject, stable, textOf } from "./document/json.ts";
import { highest } from "./compare/rating.ts";
import { type Bump, bundle, lint, type LintProblem, score, type Score } from "./document/redocly.ts";
import { type Counts, countsOf, siteSize, type Size, sizeOf } from "./size.ts";
import { Source } from "./document/source.ts";
import { finishAll } from "./finish-all.ts";

/** The same figure before and after; undefined where that side could not be read. */
export interface Figures<T> {
  readonly before: T | undefined;
  readonly after: T;
}

export interface LintReport {
  /** Problems that the base does not have. */
  readonly added: readonly LintProblem[];
  readonly remaining: readonly LintProblem[];
  readonly fixed: readonly LintProblem[];
}

export interface Review {
  readonly base: { readonly commit: string; readonly ref: string };
  /** What a reader has to know about how the review was made: a dirty tree, a base without a document. */
  readonly notes: readonly string[];
  readonly lint: LintReport;
  /** Undefined when the document cannot be read; what is wrong stands in `lint.added`. */
  readonly comparison: ComparisonReport | undefined;
  /** Whether the pull request may be merged. */
  readonly passed: boolean;
}

export interface ComparisonReport {
  /** What the API's users need: the highest bump of the findings; undefined when nothing changed for them. */
  readonly bump: Bump | undefined;
  readonly findings: readonly Finding[];
  readonly types: GeneratedTypes | undefined;
  readonly gate: Gate;
  readonly score: Figures<Score>;
  readonly counts: Figures<Counts>;
  readonly size: Figures<Size>;
  /** Bytes of the built docs site; undefined when it has not been built here. */
  readonly docs: number | undefined;
}

export interface ReviewOptions {
  /** A folder inside the clone. */
  readonly directory: string;
  /** A branch, tag or commit to compare with; default: the branch that the pull request goes into. */
  readonly base?: string | undefined;
  /** Leave the changesets unjudged, as release notes do: by then they have been used up. Default: false. */
  readonly withoutGate?: boolean;
}

const folder = "spec";
const entry = "openapi.yaml";
/** Beyond this a comparison takes minutes; what makes a bundle that large is a mistake, such as a pasted export. */
const largestBundle = 10 * 1024 * 1024;

/**
 * Reviews the work tree against its merge base.
 *
 * @throws {CannotRun} when there is nothing to review or nothing to review it with
 */
export async function review(options: ReviewOptions): Promise<Review> {
  const root = repositoryAt(options.directory);
  const specification = join(root, folder);
  if (!existsSync(join(specification, entry))) {
    throw new CannotRun(`There is no ${folder}/${entry} in ${root}, so there is nothing to review.`);
  }
  if (!existsSync(join(specification, "redocly.yaml"))) {
    throw new CannotRun(
      `There is no ${folder}/redocly.yaml in ${root}: the review lints by it. Restore it from the base branch.`,
    );
  }
  const base = baseOf(root, options.base);
  const work = await mkdtemp(join(tmpdir(), "spec-review-"));
  try {
    return await reviewIn(work, root, base, options.withoutGate ?? false);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function reviewIn(
  work: string,
  root: string,
  base: { readonly commit: string; readonly ref: string },
  withoutGate: boolean,
): Promise<Review> {
  const notes: string[] = [];
  const specification = join(root, folder);
  if (isDirty(root, [folder, ".changeset"])) {
    notes.push("What is not committed yet is part of this review.");
  }
  const source = new Source(specification, entry);
  const unreadable = source.unreadable();
  if (unreadable.length > 0) {
    const added = unreadable.map(({ file, line, column, message }): LintProblem => ({
      rule: "unreadable",
      severity: "error",
      message,
      file,
      line,
      column,
      pointer: "#/",
    }));
    notes.push("The document cannot be read, so nothing was compared.");
    return { base, notes, lint: { added, remaining: [], fixed: [] }, comparison: undefined, passed: false };
  }

  const baseRoot = join(work, "base");
  const baseSpecification = join(baseRoot, folder);
  const names = checkOut(root, base.commit, [folder, ".changeset"], baseRoot);
  const hasBase = names.includes(`${folder}/${entry}`);
  const baseSource = new Source(baseSpecification, entry);
  if (!hasBase)
    notes.push(`${base.ref} has no ${folder}/${entry}: everything is new, and nothing can break.`);
  const [fault] = hasBase ? baseSource.unreadable() : [];
  if (fault !== undefined) {
    notes.push(
      `The document of ${base.ref} cannot be read (${folder}/${fault.file}:${fault.line}: ${fault.message}), so nothing was compared.`,
    );
  }
  const readableBase = hasBase && fault === undefined;
  if (readableBase) lintAsNow(specification, baseSpecification);

  const files = { before: join(work, "before.json"), after: join(work, "after.json") };
  const [after, problems, scoreAfter, before, problemsBefore, scoreBefore] = await finishAll([
    bundle(specification, entry, files.after),
    lint(specification, entry),
    score(specification, entry),
    readableBase ? bundle(baseSpecification, entry, files.before) : undefined,
    readableBase ? lint(baseSpecification, entry) : [],
    readableBase ? score(baseSpecification, entry) : undefined,
  ]);
  const size = sizeOf(after);
  if (size.bytes > largestBundle) {
    const { file, line, length } = source.longestText();
    throw new CannotRun(
      `The bundle has ${megabytes(size.bytes)} MB, and the review compares up to ${megabytes(largestBundle)}. The longest text is ${folder}/${file}:${line} with ${megabytes(length)} MB: shorten it, or move it out of ${folder}/.`,
    );
  }
  const lintReport = lintBetween(problemsBefore, problems);

  let findings: Finding[] = [];
  let types: GeneratedTypes | undefined;
  const changed = readableBase ? changesSince(root, base.commit, folder) : [];
  if (before === undefined && !hasBase) {
    findings = [firstVersion];
  } else if (before !== undefined && stable(before) === stable(after)) {
    types = { bump: undefined, changes: [], surface: { added: [], removed: [] } };
  } else if (before !== undefined) {
    const [comparison, generated] = await finishAll([
      compare(before, after, work),
      typesBetween(before, after, files, work, notes),
    ]);
    types = generated;
    for (const { pointer, message } of comparison.revision.conflicts) {
      notes.push(`At ${pointer}, \`allOf\` composes what nothing can satisfy at once: ${message}.`);
    }
    findings = findingsOf(
      comparison.changes,
      { source: baseSource, canonical: comparison.base.document },
      { source, canonical: comparison.revision.document },
      folder,
      changed,
    );
  }
  const gate = withoutGate
    ? { demands: [], errors: [], findings }
    : judge(
        findings,
        types,
        await newChangesets(root, baseRoot),
        await publishedPackages(root),
        editOf(types, changed),
      );
  const [statesVersion] = source.locate("#/info/version", after);
  const versions = withoutGate ? [] : versionErrors(root, after, statesVersion?.line ?? 1);
  return {
    base,
    notes,
    lint: lintReport,
    comparison: {
      bump: highest(gate.findings.map(({ bump }) => bump)),
      findings: gate.findings,
      types,
      gate: { ...gate, errors: [...gate.errors, ...versions] },
      score: { before: scoreBefore, after: scoreAfter },
      counts: { before: before && countsOf(before), after: countsOf(after) },
      size: { before: before && sizeOf(before), after: size },
      docs: siteSize(join(root, "apps", "docs", "dist", "site")),
    },
    passed:
      gate.errors.length + versions.length === 0 && problems.every(({ severity }) => severity !== "error"),
  };
}

const firstVersion: Finding = {
  rule: "first-version",
  bump: "minor",
  message: "The document is new.",
  operations: [],
  places: [],
  file: `${folder}/${entry}`,
  line: 1,
};

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

/** Both sides are linted by the rules of the new one, so that a new rule shows what it finds and not that it is new. */
function lintAsNow(specification: string, baseSpecification: string): void {
  cpSync(join(specification, "redocly.yaml"), join(baseSpecification, "redocly.yaml"));
  for (const name of ["rules", "node_modules"]) {
    const target = join(specification, name);
    const link = join(baseSpecification, name);
    if (!existsSync(target)) continue;
    rmSync(link, { recursive: true, force: true });
    symlinkSync(target, link, "junction");
  }
}

function identityOf({ rule, file, pointer, message }: LintProblem): string {
  return [rule, file, pointer, message].join("\n");
}

/** The same problem at the same place of the document is the same problem, whatever line it moved to. */
function lintBetween(before: readonly LintProblem[], after: readonly LintProblem[]): LintReport {
  const known = new Set(before.map(identityOf));
  const now = new Set(after.map(identityOf));
  return {
    added: after.filter((problem) => !known.has(identityOf(problem))),
    remaining: after.filter((problem) => known.has(identityOf(problem))),
    fixed: before.filter((problem) => !now.has(identityOf(problem))),
  };
}

async function typesBetween(
  before: JsonObject,
  after: JsonObject,
  files: { readonly before: string; readonly after: string },
  work: string,
  notes: string[],
): Promise<GeneratedTypes | undefined> {
  await Promise.all([
    writeFile(files.before, JSON.stringify(before)),
    writeFile(files.after, JSON.stringify(after)),
  ]);
  try {
    return await compareGeneratedTypes(
      { file: files.before, document: before },
      { file: files.after, document: after },
      join(work, "types"),
    );
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    notes.push(`The generated TypeScript could not be compared. ${error.message}`);
    return undefined;
  }
}

/** The edit that the types are most likely about: that of a schema's own file, else the first. */
function editOf(types: GeneratedTypes | undefined, changed: readonly ChangedFile[]) {
  const files = new Set(types?.changes.map(({ name }) => `${folder}/components/schemas/${name}.yaml`));
  const there = changed.filter(({ name }) => name !== undefined);
  const edit =
    there.find(({ name = "", baseName = "" }) => files.has(baseName) || files.has(name)) ?? there[0];
  return { file: edit?.name ?? `${folder}/${entry}`, line: Math.max(1, edit?.hunks[0]?.start ?? 1) };
}

/** The version that the document states is the version of the package that ships it; `pnpm run version` keeps it so. */
function versionErrors(root: string, document: JsonObject, line: number): Gate["errors"] {
  const manifestFile = join(root, folder, "package.json");
  if (!existsSync(manifestFile)) return [];
  const manifest: unknown = JSON.parse(readFileSync(manifestFile, "utf8"));
  const version = isObject(manifest) ? textOf(manifest["version"]) : "";
  const stated = isObject(document["info"]) ? textOf(document["info"]["version"]) : "";
  if (version === stated) return [];
  return [
    {
      message: `info.version is ${stated}, and the package @nexudus-api/spec has version ${version}. Releases set both: undo the edit, or run \`node packages/spec-review/src/info-version.ts\`.`,
      file: `${folder}/${entry}`,
      line,
    },
  ];
}
