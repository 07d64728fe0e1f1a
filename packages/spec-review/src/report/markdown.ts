// The report for a job summary, a comment on a pull request and release notes. Text that comes from a pull request is
// escaped: it cannot mention anybody, link anywhere or contain markup. This file and its imports need no installation,
// because the job that comments runs them from a bare checkout.
import type { Finding } from "../compare/finding.ts";
import type { TypeChange } from "../types/type-change.ts";
import { byOperations, byReasons, locationPrefix, shortened } from "./groups.ts";
import { code, fenced, text } from "./markdown-text.ts";
import type { ComparisonReport, Review } from "./review-report.ts";
import { bumpSentence, lintSentence } from "./sentences.ts";
import { verdict } from "./verdict.ts";

/** GitHub accepts 65,536 characters in a comment. The artifact has the whole report. */
const longestMarkdown = 60_000;

export function markdown(review: Review): string {
  const { base, comparison, lint } = review;
  const compared = `Compared with ${code(base.ref)} at ${code(base.commit.slice(0, 8))}.`;
  const bump = comparison === undefined ? "" : text(bumpSentence(comparison));
  const errors = (comparison?.gate.errors ?? []).map(
    ({ message, file, line }) => `${code(`${file}:${line}`)}\n\n${paragraphs(message)}`,
  );
  const problems = [...lint.added, ...lint.remaining].map(({ severity, file, line, message, rule }) => [
    severity,
    `${text(message)}<br>${code(`spec/${file}:${line}`)}`,
    code(rule),
  ]);
  if (problems.some(([severity]) => severity === "error")) errors.push("Correct the lint errors below.");
  const report = [
    `## Spec review: ${verdict(review)}`,
    [bump, lintSentence(review), compared].filter(Boolean).join(" "),
    ...review.notes.map((note) => `> ${text(note)}`),
    ...section("What to do", ...errors),
    ...section("Lint", ...table(["Severity", "Problem", "Rule"], problems)),
    ...(comparison === undefined ? [] : comparisonParts(comparison)),
  ].join("\n\n");
  return report.length <= longestMarkdown ? report : cut(report);
}

/** The start of a report that is too long, with open elements closed. */
function cut(report: string): string {
  const kept = report.slice(0, report.lastIndexOf("\n", longestMarkdown));
  // A code block that is cut off would contain everything after it.
  const fences = [...kept.matchAll(/^(`{3,})\w*$/gm)];
  const fence = fences.length % 2 === 1 ? `\n${fences.at(-1)?.[1]}` : "";
  const details = kept.lastIndexOf("<details>") > kept.lastIndexOf("</details>") ? "\n\n</details>" : "";
  return `${kept}${fence}${details}\n\nThe rest is in the report, which is an artifact of this run.`;
}

/** The report of a review that could not run. */
export function couldNotRun(message: string): string {
  return `## Spec review: could not run\n\n${fenced(message)}`;
}

/** The parts under a heading; nothing if there are none. */
function section(heading: string, ...parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`### ${heading}`, ...parts];
}

/** A message of the gate. What is to be copied, the front matter of a changeset and waivers, is in code blocks. */
function paragraphs(message: string): string {
  const parts = message.split(/^(---\n[^]*?\n---|Waiver \(.*)$/m);
  return parts
    .flatMap((part, index) => (index % 2 === 1 ? [fenced(part)] : part.split("\n").map(text)))
    .filter((part) => part !== "")
    .join("\n\n");
}

function comparisonParts({ findings, gate, types }: ComparisonReport): string[] {
  const waivers = findings.flatMap(({ rule, file, waiver }) =>
    waiver === undefined ? [] : [`- ${code(rule)} in ${code(file)}: ${text(waiver.reason)}`],
  );
  const requiredBumps = gate.requiredBumps.map(({ package: name, bump, declared = "nothing", reason }) => [
    code(name),
    bump,
    declared,
    text(reason),
  ]);
  return [
    ...section(
      "Changes of the API",
      ...byOperations(findings).map(([heading, members]) => changesOf(heading, members)),
    ),
    ...section("Waived", ...(waivers.length === 0 ? [] : [[...new Set(waivers)].join("\n")])),
    ...section("TypeScript", ...typesOf(types?.changes ?? [])),
    ...section("Releases", ...table(["Package", "Needs", "Changesets release", "Because"], requiredBumps)),
  ];
}

function changesOf(heading: string, members: readonly Finding[]): string {
  const rows = members.map((finding) => [
    finding.bump === "major" ? "**major**" : finding.bump,
    `${text(`${locationPrefix(finding)}${finding.message}`)}<br>${code(`${finding.file}:${finding.line}`)}`,
    code(finding.rule),
  ]);
  return [`**${text(heading)}**`, ...table(["Bump", "Change", "Rule"], rows)].join("\n\n");
}

function typesOf(changes: readonly TypeChange[]): string[] {
  const groups = byReasons(changes);
  const [harmless] = groups.filter(([reasons]) => reasons === "").map(([, names]) => names);
  const broken = groups
    .filter(([reasons]) => reasons !== "")
    .map(([reasons, names]) => [shortened(names.map(code)), text(reasons)]);
  const parts = table(["No longer compiles", "Because"], broken);
  if (broken.length === 0 && harmless !== undefined) parts.push("All code that compiled still compiles.");
  if (harmless !== undefined) {
    const breaks = harmless.length === 1 ? "change that breaks" : "changes that break";
    parts.push(
      `<details><summary>${harmless.length} ${breaks} nothing</summary>\n\n${harmless.map(code).join(", ")}\n\n</details>`,
    );
  }
  return parts;
}

/** A table; nothing if it has no rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")];
}
