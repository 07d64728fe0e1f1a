// A change as a reader of the review meets it: once per line of the source, however many operations it reaches.
import type { JsonObject } from "../document/json.ts";
import type { ChangedFile } from "../git.ts";
import type { RatedChange } from "./rating.ts";
import type { Bump } from "../document/redocly.ts";
import type { Source, Span } from "../document/source.ts";

export interface Finding {
  readonly rule: string;
  readonly bump: Bump;
  readonly message: string;
  /** The operations that it reaches, `GET /spaces/coworkers`; empty for the document as a whole. */
  readonly operations: readonly string[];
  /** Where in those operations: `response 200 · Records[].Email`. */
  readonly places: readonly string[];
  /** Relative to the repository's root, as it is named now. */
  readonly file: string;
  readonly line: number;
  /** The changeset whose waiver lowered it, and the reason that it gives. */
  readonly waiver?: { readonly changeset: string; readonly reason: string };
}

/** One side of the comparison. */
export interface Side {
  readonly source: Source;
  readonly canonical: JsonObject;
}

const order: readonly Bump[] = ["major", "minor", "patch"];

/**
 * Puts every change on a line of the source and joins those that the same line makes.
 *
 * @param folder the document's folder, relative to the repository's root
 * @param changed what the work tree changed in that folder
 */
export function findingsOf(
  changes: readonly RatedChange[],
  base: Side,
  revision: Side,
  folder: string,
  changed: readonly ChangedFile[],
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const change of changes) {
    const { file, line } = lineOf(change, base, revision, folder, changed);
    const key = [file, line, change.rule, change.message].join("\n");
    const known = findings.get(key);
    findings.set(key, {
      rule: change.rule,
      bump: change.bump,
      message: change.message,
      operations: joined(known?.operations, change.operation),
      places: joined(known?.places, change.place === "" ? undefined : change.place),
      file,
      line,
    });
  }
  return [...findings.values()].toSorted(
    (a, b) =>
      order.indexOf(a.bump) - order.indexOf(b.bump) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.message.localeCompare(b.message),
  );
}

function joined(known: readonly string[] = [], one?: string): readonly string[] {
  return one === undefined || known.includes(one) ? known : [...known, one];
}

/** Annotations can only stand on lines of the new side: what is gone is pointed at where it stood. */
function lineOf(
  change: RatedChange,
  base: Side,
  revision: Side,
  folder: string,
  changed: readonly ChangedFile[],
): { readonly file: string; readonly line: number } {
  const named = (file: string) => `${folder}/${file}`;
  if (change.revision !== undefined && change.kind !== "removed") {
    const spans = revision.source.locate(change.revision, revision.canonical);
    const touched = spans.find((span) => touches(changed, named(span.file), span));
    if (touched !== undefined)
      return { file: named(touched.file), line: firstTouched(changed, named(touched.file), touched) };
    const lost = change.base === undefined ? undefined : removedAt(change.base, base, named, changed);
    if (lost !== undefined) return lost;
    const [span] = spans;
    if (span !== undefined) return { file: named(span.file), line: span.line };
  }
  if (change.base !== undefined) {
    const lost = removedAt(change.base, base, named, changed);
    if (lost !== undefined) return lost;
    const keys = change.base.split("/");
    const [span] = revision.source.locate(keys.slice(0, -1).join("/"), revision.canonical);
    if (span !== undefined) return { file: named(span.file), line: span.line };
  }
  return { file: named("openapi.yaml"), line: 1 };
}

function hunksOf(changed: readonly ChangedFile[], file: string) {
  return changed.find(({ name }) => name === file)?.hunks ?? [];
}

function touches(changed: readonly ChangedFile[], file: string, span: Span): boolean {
  return hunksOf(changed, file).some(
    ({ start, length }) => length > 0 && start <= span.lastLine && start + length > span.line,
  );
}

function firstTouched(changed: readonly ChangedFile[], file: string, span: Span): number {
  const lines = hunksOf(changed, file)
    .filter(({ start, length }) => length > 0 && start <= span.lastLine && start + length > span.line)
    .map(({ start }) => Math.max(start, span.line));
  return lines.length === 0 ? span.line : Math.min(...lines);
}

/** The line of the new side at which lines of the base were taken away. */
function removedAt(
  pointer: string,
  base: Side,
  named: (file: string) => string,
  changed: readonly ChangedFile[],
): { readonly file: string; readonly line: number } | undefined {
  for (const span of base.source.locate(pointer, base.canonical)) {
    const file = changed.find(({ baseName }) => baseName === named(span.file));
    if (file?.name === undefined) continue;
    const hunk = file.hunks.find(
      ({ baseStart, baseLength }) =>
        baseLength > 0 && baseStart <= span.lastLine && baseStart + baseLength > span.line,
    );
    if (hunk !== undefined) return { file: file.name, line: Math.max(1, hunk.start) };
  }
  return undefined;
}
