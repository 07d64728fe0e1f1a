// Changes as the review prints them: once for each line of the source, with all operations that they reach.
import { type Bump, bumps } from "../policy/bump.ts";
import { bumpOf, type Rule } from "../policy/rules.ts";
import type { Change } from "./change.ts";
import { lineOf, type Sides } from "./line-of.ts";
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
    if (previous === "examples") text += `example ${key}`;
    else if (previous === "properties") text += `${text === "" ? "" : "."}${key}`;
    else if (previous === "headers") text += `header ${key}`;
    else if (key === "items") text += "[]";
    previous = ["properties", "headers", "examples"].includes(previous) ? "" : key;
  }
  return text;
}
