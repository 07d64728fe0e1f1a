// Changes as the review prints them: once for each line of the source, with all operations that they reach.
import { basename } from "node:path";
import type { ChangedFile } from "../git/changed-files.ts";
import type { Source, Span } from "../document/source.ts";
import { type Bump, bumps } from "../policy/bump.ts";
import { bumpOf, type Rule } from "../policy/rules.ts";
import type { Change } from "./change.ts";
import { isMethod } from "./openapi-form.ts";

export interface Finding {
  readonly rule: Rule;
  readonly bump: Bump;
  readonly message: string;
  /** The operations that it affects, such as `GET /spaces/coworkers`. Empty for the document as a whole. */
  readonly operations: readonly string[];
  /** The location in those operations: `response 200 · Records[].Email`. */
  readonly locations: readonly string[];
  /** Relative to the repository's root, as it is named now. */
  readonly file: string;
  readonly line: number;
  /** The changeset whose waiver lowered it, and its reason. */
  readonly waiver?: { readonly changeset: string; readonly reason: string };
}

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
  for (const change of changes) {
    const { rule, message, keys } = change;
    const { file, line } = lineOf(change, sides);
    const { operation, text } = locationOf(keys);
    const bump = bumpOf(change);
    const key = [file, line, rule, bump, message].join("\n");
    const { operations = [], locations = [] } = findings.get(key) ?? {};
    findings.set(key, {
      rule,
      bump,
      message,
      operations: joined(operations, operation).toSorted(),
      locations: joined(locations, text),
      file,
      line,
    });
  }
  return [...findings.values()].toSorted(
    (a, b) =>
      bumps.indexOf(b.bump) - bumps.indexOf(a.bump) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.message.localeCompare(b.message),
  );
}

function joined(known: readonly string[], one: string): readonly string[] {
  return one === "" || known.includes(one) ? known : [...known, one];
}

/** GitHub annotates lines of the new side only, so a removal is reported at the line where it was. */
function lineOf({ keys, kind }: Change, { base, revision, folder, changed }: Sides) {
  const named = (span: Span) => `${folder}/${span.file}`;
  const spans = revision.locate(keys);
  for (const span of kind === "removed" ? [] : spans) {
    const hunks = changed.find(({ name }) => name === named(span))?.hunks ?? [];
    const touched = hunks.filter(({ start, length }) => touches(span, start, length));
    if (touched.length > 0)
      return { file: named(span), line: Math.max(span.line, Math.min(...touched.map(({ start }) => start))) };
  }
  for (const span of base.locate(keys)) {
    const file = changed.find(({ baseName }) => baseName === named(span));
    const hunk = file?.hunks.find(({ baseStart, baseLength }) => touches(span, baseStart, baseLength));
    if (file?.name !== undefined && hunk !== undefined)
      return { file: file.name, line: Math.max(1, hunk.start) };
  }
  // What is generated from the description of an entity is not written in the source.
  const descriptions = changed.filter(({ name }) => name?.startsWith(`${folder}/entities/`));
  const subject = keys.join().toLowerCase();
  // `/sys/countries` is that of `Country`.
  const isOf = ({ name = "" }: ChangedFile) =>
    subject.includes(basename(name, ".yaml").replace(/y$/, "").toLowerCase());
  // `/billing/coworkerproducts` also contains `product`, so the longest name wins.
  const [own = descriptions[0]] = descriptions
    .filter(isOf)
    .toSorted((one, other) => (other.name ?? "").length - (one.name ?? "").length);
  const { name: file, hunks: [hunk] = [] } = own ?? {};
  if (file !== undefined && hunk !== undefined) return { file, line: Math.max(1, hunk.start) };
  const [span = { file: "openapi.yaml", line: 1, lastLine: 1 }] = spans;
  return { file: named(span), line: span.line };
}

function touches({ line, lastLine }: Span, start: number, length: number): boolean {
  return length > 0 && start <= lastLine && start + length > line;
}

/** The location of a change in words. The operation is empty if the change is in none. */
function locationOf(keys: readonly string[]): { readonly operation: string; readonly text: string } {
  const [kind, path = "", , method = "", part = "", name, ...inner] = keys;
  if ((kind !== "paths" && kind !== "webhooks") || path === "")
    return { operation: "", text: keys.slice(0, -1).join(" · ") };
  if (!isMethod(method)) return { operation: path, text: "" };
  const operation = `${method.toUpperCase()} ${path}`;
  const below = part === "requestBody" ? keys.slice(5) : inner;
  // The message names what is added to an operation or removed from it.
  if (below.length === 0 && part !== "security") return { operation, text: "" };
  const names: Readonly<Record<string, string>> = {
    parameters: name?.replace(/^(\w+) (.*)$/, "$1 parameter $2") ?? "",
    requestBody: "request body",
    responses: `response ${name}`,
  };
  const text = [names[part] ?? part, fieldPath(below)].filter(Boolean).join(" · ");
  return { operation, text };
}

/** `content · application/json · schema · properties · Records · items · properties · Email` as `Records[].Email`. */
function fieldPath(keys: readonly string[]): string {
  let [text, previous] = ["", ""];
  for (const key of keys) {
    if (previous === "properties") text += `${text === "" ? "" : "."}${key}`;
    else if (previous === "headers") text += `header ${key}`;
    else if (key === "items") text += "[]";
    previous = previous === "properties" || previous === "headers" ? "" : key;
  }
  return text;
}
