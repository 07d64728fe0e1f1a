// The review of a pull request: both sides built, compared and judged.
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BaseSide, baseSide } from "./base-side.ts";
import { CannotRun } from "./cannot-run.ts";
import { compare } from "./compare/compare.ts";
import { type Finding, findingsOf } from "./compare/finding.ts";
import { type Bump, highest } from "./compare/rules.ts";
import { isObject, type JsonObject, stable, textOf } from "./document/json.ts";
import { bundle, lint, type LintProblem } from "./document/redocly.ts";
import { Source } from "./document/source.ts";
import { unreadable } from "./document/unreadable.ts";
import { finishAll } from "./finish-all.ts";
import { type NewChangeset, newChangesets, publishedPackages } from "./gate/changesets.ts";
import { type Gate, judge } from "./gate/gate.ts";
import {
  type Base,
  baseOf,
  type ChangedFile,
  changesSince,
  checkOut,
  isDirty,
  repositoryAt,
  staleHint,
  treeOf,
} from "./git.ts";
import { generate } from "./types/generate.ts";
import { compareGeneratedTypes, type GeneratedTypes, noTypeChanges } from "./types/generated-types.ts";

export interface LintReport {
  /** Problems that the base does not have. */
  readonly added: readonly LintProblem[];
  readonly remaining: readonly LintProblem[];
  readonly fixed: readonly LintProblem[];
}

export interface Review {
  readonly base: Base;
  /** What a reader has to know about how the review was made: a dirty tree, a base without a document. */
  readonly notes: readonly string[];
  readonly lint: LintReport;
  /** Undefined when the document cannot be read; what is wrong stands in `lint.added`. */
  readonly comparison: ComparisonReport | undefined;
  /** Whether the pull request may be merged. */
  readonly passed: boolean;
}

export interface ComparisonReport {
  /** Whether the two sides could be compared; `notes` say why not. */
  readonly compared: boolean;
  /** What the API's users need: the highest bump of the findings; undefined when nothing changed for them. */
  readonly bump: Bump | undefined;
  readonly findings: readonly Finding[];
  readonly types: GeneratedTypes | undefined;
  readonly gate: Gate;
  readonly changesets: readonly NewChangeset[];
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
  for (const [name, needed] of [
    [entry, "so there is nothing to review"],
    ["redocly.yaml", "and the review lints by it: restore it from the base branch"],
  ]) {
    if (!existsSync(join(root, folder, name ?? "")))
      throw new CannotRun(`There is no ${folder}/${name} in ${root}, ${needed}.`);
  }
  const base = baseOf(root, options.base);
  const work = await mkdtemp(join(tmpdir(), "spec-review-"));
  try {
    return await reviewIn(work, root, base, options.withoutGate ?? false);
  } finally {
    // What cannot be removed is left to the system: it changes nothing about the review.
    await rm(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

async function reviewIn(work: string, root: string, base: Base, withoutGate: boolean): Promise<Review> {
  const notes: string[] = [];
  const source = new Source(join(root, folder), entry);
  if (isDirty(root, [folder, ".changeset"])) notes.push("What is not committed yet is part of this review.");
  notes.push(...staleHint(root, base, folder));
  const broken = unreadable(source);
  if (broken.length > 0) {
    const added = broken.map((problem): LintProblem => ({
      ...problem,
      rule: "unreadable",
      severity: "error",
      pointer: "#/",
    }));
    notes.push("The document cannot be read, so nothing was compared.");
    return { base, notes, lint: { added, remaining: [], fixed: [] }, comparison: undefined, passed: false };
  }

  const baseRoot = join(work, "base");
  const hasBase = checkOut(root, base.commit, [folder, ".changeset"], baseRoot).includes(
    `${folder}/${entry}`,
  );
  const baseSource = new Source(join(baseRoot, folder), entry);
  const [problem] = hasBase ? unreadable(baseSource) : [];
  if (!hasBase)
    notes.push(`${base.ref} has no ${folder}/${entry}: everything is new, and nothing can break.`);
  if (problem !== undefined) {
    notes.push(
      `Nothing was compared: the document of ${base.ref} cannot be read (${folder}/${problem.file}:${problem.line}: ${problem.message}). Look at the changes yourself.`,
    );
  }
  const [problems, sides] = await finishAll([
    lint(join(root, folder), entry),
    bothSides(work, root, baseRoot, hasBase && problem === undefined ? base : undefined, source, notes),
  ]);
  const changed = sides.before === undefined ? [] : changesSince(root, base.commit, folder);
  const findings = hasBase
    ? findingsOf(sides.before === undefined ? [] : compare(sides.before.document, sides.after), {
        base: baseSource,
        revision: source,
        folder,
        changed,
      })
    : [firstVersion];
  const changesets = withoutGate ? [] : await newChangesets(root, baseRoot);
  const gate = withoutGate
    ? { demands: [], errors: [], findings }
    : judge(findings, sides.types, changesets, await publishedPackages(root), editOf(sides.types, changed));
  const [statesVersion] = source.locate(["info", "version"]);
  const failures =
    sides.failure === undefined ? [] : [{ message: sides.failure, file: `${folder}/${entry}`, line: 1 }];
  const versions = withoutGate ? [] : versionErrors(root, sides.after, statesVersion?.line ?? 1);
  const errors = [...gate.errors, ...versions, ...failures];
  return {
    base,
    notes,
    lint: lintBetween(sides.before?.problems ?? [], problems),
    comparison: {
      compared: problem === undefined,
      bump: highest(gate.findings.map(({ bump }) => bump)),
      findings: gate.findings,
      types: sides.types,
      changesets,
      gate: { ...gate, errors },
    },
    passed: errors.length === 0 && problems.every(({ severity }) => severity !== "error"),
  };
}

interface BothSides {
  readonly before: BaseSide | undefined;
  readonly after: JsonObject;
  readonly types: GeneratedTypes | undefined;
  /** Why nothing can be generated from the new side. */
  readonly failure?: string;
}

/** @param base undefined when there is nothing to compare with */
async function bothSides(
  work: string,
  root: string,
  baseRoot: string,
  base: Base | undefined,
  source: Source,
  notes: string[],
): Promise<BothSides> {
  const specification = join(root, folder);
  const file = join(work, "after.json");
  const [after, before] = await finishAll([
    bundle(specification, entry, file),
    base && baseSide(root, specification, join(baseRoot, folder), treeOf(root, base.commit, folder)),
  ]);
  const bytes = Buffer.byteLength(JSON.stringify(after));
  if (bytes > largestBundle) {
    const longest = source.longestText();
    throw new CannotRun(
      `The bundle has ${megabytes(bytes)} MB, and the review compares up to ${megabytes(largestBundle)}. The longest text is ${folder}/${longest.file}:${longest.line} with ${megabytes(longest.length)} MB: shorten it, or move it out of ${folder}/.`,
    );
  }
  if (before === undefined) return { before, after, types: undefined };
  if (stable(before.document) === stable(after)) return { before, after, types: noTypeChanges };
  const directory = join(work, "types");
  const failure = await generate(file, directory);
  if (failure !== undefined) {
    return {
      before,
      after,
      types: undefined,
      failure: `The types package cannot read the document: ${failure}`,
    };
  }
  if (typeof before.types !== "string") {
    notes.push(`Types were not compared: those of ${base?.ref} cannot be generated. ${before.types.failure}`);
    return { before, after, types: undefined };
  }
  const types = await compareGeneratedTypes(
    { document: before.document, directory: before.types },
    { document: after, directory },
    work,
  );
  return { before, after, types };
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
