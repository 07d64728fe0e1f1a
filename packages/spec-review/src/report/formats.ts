// The review as text: for a terminal, for GitHub's annotations, for a pull request's comment.
import { styleText } from "node:util";
import type { Finding } from "../compare/finding.ts";
import { isBreak } from "../types/generated-types.ts";
import type { Bump } from "../document/redocly.ts";
import type { ComparisonReport, Figures, Review } from "../review.ts";

export const formats = { stylish, github, markdown, json } as const;
export type Format = keyof typeof formats;

const bumps: readonly Bump[] = ["major", "minor", "patch"];

/** What stands in place of a report when the review could not be made. */
export function withoutReview(format: Format, message: string): string {
  switch (format) {
    case "json":
      return JSON.stringify({ passed: false, cannotRun: message }, undefined, 2);
    case "markdown":
      return `## Spec review: could not run\n\n${fenced(message)}`;
    case "github":
      return `::error title=Spec review could not run::${escaped(message)}`;
    default:
      return message;
  }
}

/** The whole review as data. */
function json(review: Review): string {
  return JSON.stringify(review, undefined, 2);
}

/** For people at a terminal; coloured where the terminal shows colours. */
function stylish(review: Review): string {
  const lines: string[] = [];
  const { lint, comparison } = review;
  lines.push(
    styleText("bold", `Spec review against ${review.base.ref} (${review.base.commit.slice(0, 8)})`),
    "",
  );
  for (const note of review.notes) lines.push(styleText("yellow", note), "");
  for (const problem of [...lint.added, ...lint.remaining]) {
    const where = `spec/${problem.file}:${problem.line}:${problem.column}`;
    lines.push(
      `  ${styleText(problem.severity === "error" ? "red" : "yellow", problem.severity)}  ${where}  ${problem.message} ${styleText("dim", `(${problem.rule})`)}`,
    );
  }
  if (lint.added.length + lint.remaining.length > 0) lines.push("");
  lines.push(lintSentence(review), "");
  if (comparison !== undefined) {
    for (const [heading, findings] of byOperations(comparison.findings)) {
      lines.push(styleText("underline", heading));
      for (const finding of findings) {
        lines.push(
          `  ${coloured(finding.bump)}  ${placeOf(finding)}${finding.message} ${styleText("dim", `(${finding.rule})`)}`,
        );
        lines.push(styleText("dim", `         at ${finding.file}:${finding.line}`));
        if (finding.waiver !== undefined)
          lines.push(
            `         waived by .changeset/${finding.waiver.changeset}.md: ${finding.waiver.reason}`,
          );
      }
      lines.push("");
    }
    lines.push(bumpSentence(comparison), "");
    const { types } = comparison;
    for (const change of types?.changes ?? []) {
      lines.push(`  ${coloured(isBreak(change) ? "major" : "minor")}  type ${change.name}: ${change.kind}`);
      for (const reason of change.breaks) lines.push(`         ${reason}`);
    }
    if ((types?.changes.length ?? 0) > 0) lines.push("");
    for (const [name, before, after] of figuresOf(comparison)) {
      lines.push(`  ${name.padEnd(28)} ${before === after ? after : `${before} → ${after}`}`);
    }
    lines.push("");
    for (const { message, file, line } of comparison.gate.errors) {
      lines.push(
        `${styleText("red", "error")}  ${file}:${line}`,
        ...message.split("\n").map((said) => `  ${said}`),
        "",
      );
    }
  }
  lines.push(review.passed ? styleText("green", "Passed.") : styleText("red", "Failed."));
  return lines.join("\n");
}

function coloured(bump: Bump): string {
  const colours = { major: "red", minor: "yellow", patch: "dim" } as const;
  return styleText(colours[bump], bump);
}

/** Workflow commands that GitHub shows beside the changed lines; it shows ten of each level for a step. */
function github(review: Review): string {
  const commands: string[] = [];
  const say = (
    level: "error" | "warning" | "notice",
    file: string,
    line: number,
    title: string,
    message: string,
  ) =>
    commands.push(
      `::${level} file=${property(file)},line=${line},title=${property(title)}::${escaped(message)}`,
    );
  for (const { message, file, line } of review.comparison?.gate.errors ?? [])
    say("error", file, line, "Changeset", message);
  for (const problem of [...review.lint.added, ...review.lint.remaining]) {
    say(
      problem.severity === "error" ? "error" : "warning",
      `spec/${problem.file}`,
      problem.line,
      `Lint: ${problem.rule}`,
      problem.message,
    );
  }
  for (const finding of review.comparison?.findings ?? []) {
    const where = finding.operations.length === 0 ? "" : `\nReaches ${sentenceOf(finding.operations)}.`;
    say(
      finding.bump === "major" ? "warning" : "notice",
      finding.file,
      finding.line,
      `${finding.bump}: ${finding.rule}`,
      `${placeOf(finding)}${finding.message}${where}`,
    );
  }
  for (const note of review.notes) commands.push(`::notice title=Spec review::${escaped(note)}`);
  return commands.join("\n");
}

function escaped(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string): string {
  return escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** GitHub takes 65,536 characters for a comment; what is cut is in the artifact. */
const longestMarkdown = 60_000;

/** For a job summary, a comment on a pull request, and the notes of a release. */
function markdown(review: Review): string {
  const { comparison, lint } = review;
  const parts: string[] = [`## Spec review: ${review.passed ? "passed" : "failed"}`, headline(review)];
  for (const note of review.notes) parts.push(`> ${note}`);
  const errors = comparison?.gate.errors ?? [];
  if (errors.length > 0) {
    parts.push("### What to do");
    for (const { message, file, line } of errors) parts.push(`\`${file}:${line}\`\n\n${fenced(message)}`);
  }
  const problems = [...lint.added, ...lint.remaining];
  if (problems.length > 0) {
    parts.push(
      "### Lint",
      table(
        ["", "Where", "Problem", "Rule"],
        problems.map((problem) => [
          problem.severity,
          code(`spec/${problem.file}:${problem.line}`),
          text(problem.message),
          code(problem.rule),
        ]),
      ),
    );
  }
  if (comparison !== undefined) {
    if (comparison.findings.length > 0) parts.push("### Changes of the API", changesOf(comparison.findings));
    const waived = comparison.findings.filter(({ waiver }) => waiver !== undefined);
    if (waived.length > 0) {
      parts.push(
        "### Waived",
        waived
          .map(
            (finding) =>
              `- ${code(finding.rule)} in ${code(finding.file)}: ${text(finding.waiver?.reason ?? "")}`,
          )
          .join("\n"),
      );
    }
    parts.push(...typesOf(comparison));
    if (comparison.gate.demands.length > 0) {
      parts.push(
        "### What it releases",
        table(
          ["Package", "Needs", "Changesets say", "Because"],
          comparison.gate.demands.map((demand) => [
            code(demand.package),
            demand.bump,
            demand.declared ?? "nothing",
            text(demand.reason),
          ]),
        ),
      );
    }
    parts.push(
      "<details><summary>Figures</summary>\n",
      table(
        ["", "Before", "After"],
        figuresOf(comparison).map(([name, before, after]) => [name, before, after]),
      ),
      "\n</details>",
    );
  }
  const whole = parts.join("\n\n");
  if (whole.length <= longestMarkdown) return whole;
  return `${whole.slice(0, whole.lastIndexOf("\n", longestMarkdown))}\n\nThe rest is in the report that this run keeps as an artifact.`;
}

function headline(review: Review): string {
  const compared = `Compared with ${code(review.base.ref)} at ${code(review.base.commit.slice(0, 8))}.`;
  const bump = review.comparison === undefined ? "" : bumpSentence(review.comparison);
  return [bump, lintSentence(review), compared].filter(Boolean).join(" ");
}

function changesOf(findings: readonly Finding[]): string {
  return [...byOperations(findings)]
    .map(
      ([heading, members]) =>
        `**${text(heading)}**\n\n${table(
          ["", "Change", "Where", "Rule"],
          members.map((finding) => [
            finding.bump === "major" ? "**major**" : finding.bump,
            text(`${placeOf(finding)}${finding.message}`),
            code(`${finding.file}:${finding.line}`),
            code(finding.rule),
          ]),
        )}`,
    )
    .join("\n\n");
}

function typesOf({ types }: ComparisonReport): string[] {
  if (types === undefined || types.changes.length === 0) return [];
  const { added, removed } = types.surface;
  const surface = [
    ...added.map((method) => `The client gains ${code(method)}.`),
    ...removed.map((method) => `The client loses ${code(method)}.`),
  ];
  const broken = types.changes.filter(isBreak);
  const written = types.changes.filter(
    ({ removedLines, addedLines }) => removedLines.length + addedLines.length > 0,
  );
  const diffs = written.flatMap(({ name, removedLines, addedLines }) => [
    `@@ ${name} @@`,
    ...removedLines.map((line) => `- ${line}`),
    ...addedLines.map((line) => `+ ${line}`),
  ]);
  return [
    "### What TypeScript users see",
    ...(surface.length > 0 ? [surface.join(" ")] : []),
    broken.length === 0
      ? "All that compiled still compiles."
      : table(
          ["No longer compiles", "Because"],
          broken.map(({ name, breaks, kind }) => [
            code(name),
            text(kind === "removed" ? "It is gone." : breaks.join(" ")),
          ]),
        ),
    `<details><summary>${types.changes.length} ${types.changes.length === 1 ? "declaration" : "declarations"}</summary>\n`,
    fenced(diffs.join("\n"), "diff"),
    "</details>",
  ];
}

/** Findings that reach the same operations stand together. */
function byOperations(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const heading = finding.operations.length === 0 ? "The document" : sentenceOf(finding.operations);
    groups.set(heading, [...(groups.get(heading) ?? []), finding]);
  }
  return groups;
}

function sentenceOf(names: readonly string[]): string {
  return names.toSorted().join(", ");
}

/** `response 200 · Records[].Email: `, with what is not common to all places left out. */
function placeOf({ places }: Finding): string {
  const [first, ...others] = places;
  if (first === undefined) return "";
  return others.length === 0 ? `${first}: ` : `${first} and ${others.length} more: `;
}

function bumpSentence({ bump, findings, gate }: ComparisonReport): string {
  if (bump === undefined) return "Nothing changes for those who use the API.";
  const counts = bumps
    .map((rank) => [findings.filter((finding) => finding.bump === rank).length, rank] as const)
    .filter(([count]) => count > 0)
    .map(([count, rank]) => `${count} ${rank}`);
  const ways = gate.demands.map((demand) => `${demand.package} ${demand.bump}`);
  return `Changes: ${counts.join(", ")}. Needed: ${ways.length > 0 ? ways.join(", ") : bump}.`;
}

function lintSentence({ lint }: Review): string {
  return `Lint: ${lint.added.length} new, ${lint.fixed.length} fixed, ${lint.remaining.length} remaining.`;
}

function figuresOf(report: ComparisonReport): readonly (readonly [string, string, string])[] {
  return [
    figure("Operations", report.counts, ({ operations }) => operations),
    figure("Parameters", report.counts, ({ parameters }) => parameters),
    figure("Schemas", report.counts, ({ schemas }) => schemas),
    figure("Fields", report.counts, ({ fields }) => fields),
    figure("Bundle, kB", report.size, ({ bytes }) => kilobytes(bytes)),
    figure("Bundle compressed, kB", report.size, ({ gzip }) => kilobytes(gzip)),
    ...(report.docs === undefined
      ? []
      : [["Docs site, kB", "not measured", kilobytes(report.docs)] as const]),
    figure("Score: agent readiness", report.score, ({ agentReadiness }) => agentReadiness),
    figure("Score: discoverability", report.score, ({ discoverability }) => discoverability),
  ];
}

function figure<T>(
  name: string,
  figures: Figures<T>,
  read: (side: T) => number | string,
): readonly [string, string, string] {
  const before = figures.before === undefined ? "none" : String(read(figures.before));
  return [name, before, String(read(figures.after))];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** Text that others wrote, so that it can neither break the table nor call anybody. */
function text(value: string): string {
  return value
    .replaceAll("\n", " ")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replaceAll("@", "@\u200B");
}

function code(value: string): string {
  return `\`${value.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll("\n", " ")}\``;
}

/** Fenced by more backticks than the text holds in a row. */
function fenced(value: string, language = "text"): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${value}\n${fence}`;
}
