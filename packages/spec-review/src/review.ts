// The review of a pull request: reads both sides, compares them and checks the changesets.
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import { changedParts } from "./compare/changed-parts.ts";
import { compare } from "./compare/compare.ts";
import { type Finding, findingsOf } from "./compare/finding.ts";
import { highest } from "./policy/rules.ts";
import { isObject, type JsonObject, textOf } from "./document/json.ts";
import { contentOf, type LintProblem, readDocument, type Reading } from "./document/read-document.ts";
import { Source } from "./document/source.ts";
import { changesetEdits, publishedPackages } from "./gate/changesets.ts";
import { type Gate, judge } from "./gate/gate.ts";
import {
  type Base,
  baseOf,
  type ChangedFile,
  changesSince,
  checkOut,
  fileAt,
  gitPath,
  isDirty,
  repositoryAt,
  staleHint,
  treeOf,
} from "./git.ts";
import { mayBeMerged } from "./report/sentences.ts";
import type { LintReport, Review } from "./report/review-report.ts";
import { generate } from "./types/generate.ts";
import { withoutText } from "./types/without-text.ts";
import { compareGeneratedTypes, type GeneratedTypes, noTypeChanges } from "./types/generated-types.ts";

export interface ReviewOptions {
  /** A folder inside the clone. */
  readonly directory: string;
  /** A branch, tag or commit to compare with; default: the branch that the pull request goes into. */
  readonly base?: string | undefined;
  /** Do not check the changesets: release notes are written after a release has consumed them. Default: false. */
  readonly withoutGate?: boolean;
}

const folder = "spec";
const entry = "openapi.yaml";
/** In bytes. A larger comparison takes minutes, and a bundle of that size is a mistake, such as a pasted export. */
const largestBundle = 10 * 1024 * 1024;

/**
 * Reviews the work tree against its merge base.
 *
 * @throws {CannotRun} when there is no document, no lint configuration or no base
 */
export async function review(options: ReviewOptions): Promise<Review> {
  const root = repositoryAt(options.directory);
  for (const [name, needed] of [
    [entry, "so there is nothing to review"],
    ["redocly.yaml", "which the review lints by: restore it from the base branch"],
  ]) {
    if (!existsSync(join(root, folder, name ?? "")))
      throw new CannotRun(`There is no ${folder}/${name} in ${root}, ${needed}.`);
  }
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
  const source = new Source((name) => {
    const file = join(specification, name);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }, entry);
  refuseHuge(after.document, source, specification);

  const baseRoot = join(work, "base");
  const { before, hasBase } = await readBase(root, base, baseRoot, notes);
  // Runs beside the comparison: generating is another process, and takes longest.
  const comparingTypes = typesOf(before?.document, after.document, base, work);
  const changed = before?.document === undefined ? [] : changesSince(root, base.commit, folder);
  const sides = {
    base: new Source((name) => fileAt(root, base.commit, `${folder}/${name}`), entry),
    revision: source,
    folder,
    changed,
  };
  const changes = before?.document === undefined ? [] : compare(before.document, after.document);
  const findings = hasBase ? findingsOf(changes, sides) : [firstVersion];
  const { types, failures, note } = await comparingTypes;
  notes.push(...note);
  const { added: changesets, lost } = withoutGate
    ? { added: [], lost: [] }
    : await changesetEdits(root, base, baseRoot);
  const gate = withoutGate
    ? { demands: [], errors: [], findings }
    : judge(findings, types, changesets, await publishedPackages(root), editOf(types, changed));
  const [statesVersion] = source.locate(["info", "version"]);
  const versions = withoutGate ? [] : versionErrors(root, after.document, statesVersion?.line ?? 1);
  const lint = lintBetween(before?.document === undefined ? [] : before.problems, after.problems);
  const comparison = {
    compared: before?.document !== undefined || !hasBase,
    bump: highest(gate.findings.map(({ bump }) => bump)),
    findings: gate.findings,
    types,
    changesets,
    gate: { ...gate, errors: [...gate.errors, ...lost, ...versions, ...failures] },
  };
  return { base, notes, lint, comparison, passed: mayBeMerged({ lint, comparison }) };
}

/** Checks the base out and reads it. A base without a document, or with one that cannot be read, is a note. */
async function readBase(
  root: string,
  base: Base,
  directory: string,
  notes: string[],
): Promise<{ readonly hasBase: boolean; readonly before: Reading | undefined }> {
  checkOut(root, base.commit, ".changeset", directory);
  if (fileAt(root, base.commit, `${folder}/${entry}`) === undefined) {
    notes.push(`${base.ref} has no ${folder}/${entry}, so everything is new and nothing can break.`);
    return { hasBase: false, before: undefined };
  }
  const folderOf = () => checkOut(root, base.commit, folder, directory);
  const content = treeOf(root, base.commit, folder);
  const before = await readDocument(content, folderOf, join(root, folder), gitPath(root, "spec-review"));
  if (before.document === undefined) {
    const [problem] = before.problems;
    notes.push(
      `Nothing was compared, because the document of ${base.ref} cannot be read (${folder}/${problem?.file}:${problem?.line}: ${problem?.message}) Check the changes by hand.`,
    );
  }
  return { hasBase: true, before };
}

/** @throws {CannotRun} for a bundle that would take minutes to compare, with the line that makes it large */
function refuseHuge(document: JsonObject, source: Source, directory: string): void {
  const bytes = Buffer.byteLength(JSON.stringify(document));
  if (bytes <= largestBundle) return;
  const longest = source.longestText(globSync("{*,paths/*,components/**/*}.yaml", { cwd: directory }));
  throw new CannotRun(
    `The bundle has ${megabytes(bytes)} MB, and the review compares up to ${megabytes(largestBundle)}. The longest text is ${folder}/${longest.file}:${longest.line} with ${megabytes(longest.length)} MB: shorten it, or move it out of ${folder}/.`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

/** What changed in the generated types; `types` is undefined if that is unknown, and the other two say why. */
async function typesOf(
  before: JsonObject | undefined,
  after: JsonObject,
  base: Base,
  work: string,
): Promise<{
  readonly types: GeneratedTypes | undefined;
  readonly failures: Gate["errors"];
  readonly note: readonly string[];
}> {
  const none = { types: undefined, failures: [], note: [] };
  if (before === undefined) return none;
  const [was, is] = changedParts(withoutText(before), withoutText(after)) ?? [];
  if (was === undefined || is === undefined) return { ...none, types: noTypeChanges };
  const sides = [
    { document: was, directory: join(work, "before") },
    { document: is, directory: join(work, "after") },
  ] as const;
  const [old, failure] = await Promise.all(sides.map((side) => generate(side.document, side.directory)));
  if (failure !== undefined) {
    const message = `The types package cannot read the document: ${failure}`;
    return { ...none, failures: [{ message, file: `${folder}/${entry}`, line: 1 }] };
  }
  if (old !== undefined)
    return { ...none, note: [`Types were not compared: those of ${base.ref} cannot be generated. ${old}`] };
  return { ...none, types: await compareGeneratedTypes(...sides, work) };
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

function identityOf({ rule, file, pointer, message }: LintProblem): string {
  return [rule, file, pointer, message].join("\n");
}

/** A problem is the same one if only its line has moved. */
function lintBetween(before: readonly LintProblem[], after: readonly LintProblem[]): LintReport {
  const known = new Set(before.map(identityOf));
  const now = new Set(after.map(identityOf));
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
  const edit =
    there.find(({ name = "", baseName = "" }) => files.has(baseName) || files.has(name)) ?? there[0];
  return { file: edit?.name ?? `${folder}/${entry}`, line: Math.max(1, edit?.hunks[0]?.start ?? 1) };
}

/** `info.version` is the version of the spec package; `pnpm run version` sets both. */
function versionErrors(root: string, document: JsonObject, line: number): Gate["errors"] {
  const manifestFile = join(root, folder, "package.json");
  if (!existsSync(manifestFile)) return [];
  const manifest: unknown = JSON.parse(readFileSync(manifestFile, "utf8"));
  const version = isObject(manifest) ? textOf(manifest["version"]) : "";
  const stated = isObject(document["info"]) ? textOf(document["info"]["version"]) : "";
  if (version === stated) return [];
  return [
    {
      message: `info.version is ${stated}, and the package @nexudus-api/spec has version ${version}. A release sets both: undo the edit, or run \`node packages/spec-review/src/info-version.ts\`.`,
      file: `${folder}/${entry}`,
      line,
    },
  ];
}
