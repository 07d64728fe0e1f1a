// Changes as the review prints them: once for each line of the source, with all operations that they reach.
import type { ChangedFile } from "../git.ts";
import type { Source, Span } from "../document/source.ts";
import type { Change } from "./change.ts";
import { methods } from "./openapi-form.ts";
import { type Bump, bumpOf, type Rule } from "../policy/rules.ts";

export interface Finding {
  readonly rule: Rule;
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

const order: readonly Bump[] = ["major", "minor", "patch"];

/** Both sides of the comparison, and what the work tree changed. */
export interface Sides {
  readonly base: Source;
  readonly revision: Source;
  /** The document's folder, relative to the repository's root. */
  readonly folder: string;
  readonly changed: readonly ChangedFile[];
}

/** Finds the line of every change, and merges changes that one line makes. */
export function findingsOf(changes: readonly Change[], sides: Sides): Finding[] {
  const findings = new Map<string, Finding>();
  const located = changes.map((change) => ({ change, ...lineOf(change, sides) }));
  for (const { change, ...place } of located) {
    // Webhooks are generated from schemas of records: the same change of a record has a line.
    const { file, line } =
      (change.keys[0] === "webhooks" && place.line === 1
        ? located.find((other) => other.line > 1 && isSameChange(other.change, change))
        : undefined) ?? place;
    const { operation, text } = placeOf(change.keys);
    const bump = bumpOf(change);
    const key = [file, line, change.rule, bump, change.message].join("\n");
    const known = findings.get(key);
    findings.set(key, {
      rule: change.rule,
      bump,
      message: change.message,
      operations: joined(known?.operations, operation).toSorted(),
      places: joined(known?.places, text),
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

function isSameChange(one: Change, other: Change): boolean {
  return one.rule === other.rule && one.message === other.message && fieldOf(one) === fieldOf(other);
}

function fieldOf({ keys }: Change): string {
  return keys.slice(keys.lastIndexOf("properties")).join(" ");
}

function joined(known: readonly string[] = [], one: string | undefined): readonly string[] {
  return one === undefined || one === "" || known.includes(one) ? known : [...known, one];
}

/** GitHub annotates lines of the new side only, so a removal is reported at the line where it was. */
function lineOf(change: Change, sides: Sides): { readonly file: string; readonly line: number } {
  const named = (file: string) => `${sides.folder}/${file}`;
  const spans = sides.revision.locate(change.keys);
  if (change.kind !== "removed") {
    for (const span of spans) {
      const touched = hunksOf(sides.changed, named(span.file), span);
      if (touched.length > 0) {
        return {
          file: named(span.file),
          line: Math.max(span.line, Math.min(...touched.map(({ start }) => start))),
        };
      }
    }
  }
  for (const span of sides.base.locate(change.keys)) {
    const file = sides.changed.find(({ baseName }) => baseName === named(span.file));
    const hunk = file?.hunks.find(
      ({ baseStart, baseLength }) =>
        baseLength > 0 && baseStart <= span.lastLine && baseStart + baseLength > span.line,
    );
    if (file?.name !== undefined && hunk !== undefined)
      return { file: file.name, line: Math.max(1, hunk.start) };
  }
  const [span] = spans;
  return { file: named(span?.file ?? "openapi.yaml"), line: span?.line ?? 1 };
}

/** The edits that touch lines of the new side. */
function hunksOf(changed: readonly ChangedFile[], file: string, span: Span): ChangedFile["hunks"] {
  const hunks = changed.find(({ name }) => name === file)?.hunks ?? [];
  return hunks.filter(
    ({ start, length }) => length > 0 && start <= span.lastLine && start + length > span.line,
  );
}

/** The keys of a change as a place that a person would name. */
export function placeOf(keys: readonly string[]): {
  readonly operation: string | undefined;
  readonly text: string;
} {
  const [kind, path, , method, part, name, ...inner] = keys;
  if ((kind !== "paths" && kind !== "webhooks") || path === undefined) {
    return { operation: undefined, text: keys.slice(0, -1).join(" · ") };
  }
  if (!methods.some((one) => one === method) || method === undefined) return { operation: path, text: "" };
  const operation = `${method.toUpperCase()} ${path}`;
  const place = placeIn(part, name);
  const isBody = part === "requestBody";
  const fields = fieldPath(isBody ? keys.slice(5) : inner);
  return { operation, text: [place, fields].filter((text) => text !== "").join(" · ") };
}

function placeIn(part: string | undefined, name: string | undefined): string {
  switch (part) {
    case "parameters":
      return name === undefined ? "" : name.replace(/^(\w+) (.*)$/, "$1 parameter $2");
    case "requestBody":
      return "request body";
    case "responses":
      return name === undefined ? "responses" : `response ${name}`;
    default:
      return part ?? "";
  }
}

/** `content · application/json · schema · properties · Records · items · properties · Email` as `Records[].Email`. */
function fieldPath(keys: readonly string[]): string {
  let [text, previous] = ["", ""];
  for (const [index, key] of keys.entries()) {
    if (previous === "properties") text += `${text === "" ? "" : "."}${key}`;
    else if (previous === "headers") text += `header ${key}`;
    else if (key === "items" && keys[index - 1] !== "properties") text += "[]";
    previous = previous === "properties" || previous === "headers" ? "" : key;
  }
  return text;
}
