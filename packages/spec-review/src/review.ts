// The review of a pull request: reads both sides, compares them and checks the changesets.
import { existsSync, globSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import { changedParts } from "./compare/changed-parts.ts";
import { compare } from "./compare/compare.ts";
import { type Finding, findingsOf } from "./compare/finding.ts";
import { fileText, textIn } from "./file-text.ts";
import { type JsonObject, textOf } from "./document/json.ts";
import { valueAt } from "./document/pointer.ts";
import { contentOf, type LintProblem, readDocument, type Reading } from "./document/read-document.ts";
import { Source } from "./document/source.ts";
import { changesetEdits } from "./gate/changesets.ts";
import { publishedPackages } from "./gate/published-packages.ts";
import { packageNames } from "./gate/required-bump.ts";
import { type Gate, judge } from "./gate/gate.ts";
import { type Base, baseOf, staleHint } from "./git/base.ts";
import { type ChangedFile, changesSince } from "./git/changed-files.ts";
import { checkOut, fileAt, treeOf } from "./git/commit.ts";
import { gitPath, isDirty, repositoryAt } from "./git/repository.ts";
import { highest } from "./policy/bump.ts";
import type { LintReport, Review } from "./report/review-report.ts";
import { mayBeMerged } from "./report/verdict.ts";
import { generate } from "./types/generate.ts";
import { compareGeneratedTypes, type GeneratedTypes, noTypeChanges } from "./types/generated-types.ts";
import { withoutText } from "./types/without-text.ts";

export interface ReviewOptions {
  /** A folder inside the clone. */
  readonly directory: string;
  /** A branch, tag or commit to compare with; default: the branch that the pull request is merged into. */
  readonly base?: string | undefined;
  /** Do not check the changesets: release notes are written after a release has consumed them. Default: false. */
  readonly withoutGate?: boolean;
}

const folder = "spec";
const entry = "openapi.yaml";
const start = { file: `${folder}/${entry}`, line: 1 };
/** In bytes. Comparing a larger bundle takes minutes. Such a size is usually a mistake, such as a pasted export. */
const largestBundle = 10 * 1024 * 1024;

/**
 * Reviews the work tree against its merge base.
 *
 * @throws {CannotRun} when there is no document, no lint configuration or no base
 */
export async function review(options: ReviewOptions): Promise<Review> {
  const root = repositoryAt(options.directory);
  const needed = {
    [entry]: "so there is nothing to review",
    "redocly.yaml": "which the review lints by: restore it from the base branch",
  };
  for (const [name, why] of Object.entries(needed))
    if (!existsSync(join(root, folder, name)))
      throw new CannotRun(`There is no ${folder}/${name} in ${root}, ${why}.`);
  const base = baseOf(root, options.base);
  const work = await mkdtemp(join(tmpdir(), "spec-review-"));
  try {
    return await reviewIn(work, root, base, options.withoutGate ?? false);
  } finally {
    // A folder that cannot be removed is left to the system, and does not change the result.
    await rm(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

async function reviewIn(work: string, root: string, base: Base, withoutGate: boolean): Promise<Review> {
  const specification = join(root, folder);
  const isEdited = isDirty(root, [folder, ".changeset"]);
  const notes = [
    ...(isEdited ? ["This review includes changes that are not committed."] : []),
    ...staleHint(root, base, folder),
  ];
  const content = isEdited
    ? contentOf(specification, "**/*.{yaml,yml,json,md}")
    : treeOf(root, "HEAD", folder);
  const after = await readDocument(content, () => specification, specification, gitPath(root, "spec-review"));
  if (after.document === undefined) {
    notes.push("The document cannot be read, so it was not compared.");
    const lint = { added: after.problems, remaining: [], fixed: [] };
    return { base, notes, lint, comparison: undefined, passed: false };
  }
  const source = new Source((name) => fileText(join(specification, name)), entry, after.root ?? {});
  refuseHuge(after.document, specification);

  const baseRoot = join(work, "base");
  const { before, hasBase } = await readBase(root, base, baseRoot, notes);
  const previous = before?.document;
  // Runs beside the comparison: the compiler is another process.
  const comparingTypes = typesOf(previous, after.document, base, work);
  const changed = previous === undefined ? [] : changesSince(root, base.commit, folder);
  const baseFile = (name: string) => fileAt(root, base.commit, `${folder}/${name}`);
  const baseSource = new Source(baseFile, entry, before?.root ?? {});
  const sides = { base: baseSource, revision: source, folder, changed };
  const changes = previous === undefined ? [] : compare(previous, after.document);
  const findings = hasBase ? findingsOf(changes, sides) : [firstVersion];
  const { types, failure, note } = await comparingTypes;
  if (note !== undefined) notes.push(note);
  const edit = editOf(types, changed);
  const failures = failure === undefined ? [] : [{ ...edit, message: failure }];
  const { added: changesets, lost } = withoutGate
    ? { added: [], lost: [] }
    : await changesetEdits(root, base, baseRoot);
  const gate = judge(findings, types, changesets, await publishedPackages(root), edit);
  const errors = [...gate.errors, ...lost, ...versionErrors(root, after.document, source), ...failures];
  const judged = withoutGate ? { requiredBumps: [], errors: failures, findings } : { ...gate, errors };
  const lint = lintBetween(previous === undefined ? [] : (before?.problems ?? []), after.problems);
  const comparison = {
    compared: previous !== undefined || !hasBase,
    bump: highest(judged.findings.map(({ bump }) => bump)),
    findings: judged.findings,
    types,
    changesets,
    gate: judged,
  };
  return { base, notes, lint, comparison, passed: mayBeMerged({ lint, comparison }) };
}

/** Reads the base. One without a document, or with one that cannot be read, is a note. */
async function readBase(
  root: string,
  base: Base,
  directory: string,
  notes: string[],
): Promise<{ readonly hasBase: boolean; readonly before?: Reading }> {
  checkOut(root, base.commit, ".changeset", directory);
  if (fileAt(root, base.commit, `${folder}/${entry}`) === undefined) {
    notes.push(`${base.ref} has no ${folder}/${entry}, so everything is new and nothing can break.`);
    return { hasBase: false };
  }
  const folderOf = () => checkOut(root, base.commit, folder, directory);
  const content = treeOf(root, base.commit, folder);
  const before = await readDocument(content, folderOf, join(root, folder), gitPath(root, "spec-review"));
  const [problem] = before.problems;
  if (before.document === undefined)
    notes.push(
      `Nothing was compared, because the document of ${base.ref} cannot be read (${folder}/${problem?.file}:${problem?.line}: ${problem?.message}) Check the changes by hand.`,
    );
  return { hasBase: true, before };
}

/** @throws {CannotRun} if comparing the bundle would take minutes */
function refuseHuge(document: JsonObject, cwd: string): void {
  const bytes = Buffer.byteLength(JSON.stringify(document));
  if (bytes <= largestBundle) return;
  const size = (name: string) => statSync(join(cwd, name)).size;
  const files = globSync("{*,paths/*,components/**/*}.yaml", { cwd }).toSorted((a, b) => size(b) - size(a));
  const [bundled, limit] = [bytes, largestBundle].map((one) => (one / 1024 / 1024).toFixed(1));
  throw new CannotRun(
    `The bundle has ${bundled} MB, and the review compares up to ${limit}. The largest file is ${folder}/${files[0]}: shorten it, or move it out of ${folder}/.`,
  );
}

/** The changes of the generated types. If they are unknown, `types` is missing, and `failure` or `note` says why. */
async function typesOf(
  before: JsonObject | undefined,
  after: JsonObject,
  base: Base,
  work: string,
): Promise<{
  readonly types?: GeneratedTypes | undefined;
  readonly failure?: string;
  readonly note?: string;
}> {
  if (before === undefined) return {};
  const [previous, current] = changedParts(withoutText(before), withoutText(after)) ?? [];
  if (previous === undefined || current === undefined) return { types: noTypeChanges };
  const sides = [
    { document: previous, directory: join(work, "before") },
    { document: current, directory: join(work, "after") },
  ] as const;
  const [old, failure] = await Promise.all(sides.map((side) => generate(side.document, side.directory)));
  if (failure !== undefined) return { failure: `The types package cannot read the document: ${failure}` };
  if (old !== undefined)
    return { note: `Types were not compared: those of ${base.ref} cannot be generated. ${old}` };
  return { types: await compareGeneratedTypes(...sides, work) };
}

const firstVersion: Finding = {
  ...start,
  rule: "first-version",
  bump: "minor",
  message: "The document is new.",
  operations: [],
  locations: [],
};

function identityOf({ rule, file, pointer, message }: LintProblem): string {
  return [rule, file, pointer, message].join("\n");
}

/** A problem is the same one if only its line has moved. */
function lintBetween(before: readonly LintProblem[], after: readonly LintProblem[]): LintReport {
  const [known, now] = [new Set(before.map(identityOf)), new Set(after.map(identityOf))];
  return {
    added: after.filter((problem) => !known.has(identityOf(problem))),
    remaining: after.filter((problem) => known.has(identityOf(problem))),
    fixed: before.filter((problem) => !now.has(identityOf(problem))),
  };
}

/** The edit that most likely changed the types: that of a schema's own file, else the first. */
function editOf(types: GeneratedTypes | undefined, changed: readonly ChangedFile[]) {
  const files = new Set(types?.changes.map(({ name }) => `${folder}/components/schemas/${name}.yaml`));
  const there = changed.filter(({ name }) => name !== undefined);
  const isOwn = ({ name = "", baseName = "" }: ChangedFile) => files.has(baseName) || files.has(name);
  const edit = there.find(isOwn) ?? there[0];
  return { file: edit?.name ?? start.file, line: Math.max(1, edit?.hunks[0]?.start ?? 1) };
}

/** `info.version` is the version of the spec package; `pnpm run version` sets both. */
function versionErrors(root: string, document: JsonObject, source: Source): Gate["errors"] {
  const manifest = fileText(join(root, folder, "package.json"));
  const version = textIn(manifest, "version");
  const stated = textOf(valueAt(document, ["info", "version"]));
  if (manifest === undefined || version === stated) return [];
  const message = `info.version is ${stated}, and the package ${packageNames.document} has version ${version}. A release sets both: undo the edit, or run \`node packages/spec-review/src/info-version.ts\`.`;
  return [{ ...start, message, line: source.locate(["info", "version"])[0]?.line ?? 1 }];
}
