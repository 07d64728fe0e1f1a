// The report for a job summary, a comment on a pull request and release notes. Text that comes from a pull request is
// escaped: it cannot mention anybody, link anywhere or contain markup. This file and its imports need no installation,
// because the job that comments runs them from a bare checkout.
import type { Finding } from "../compare/finding.ts";
import type { ComparisonReport, Review } from "./review-report.ts";
import { bumpSentence, byOperations, byReasons, lintSentence, placeOf, verdict } from "./sentences.ts";

/** GitHub accepts 65,536 characters in a comment. The artifact has the whole report. */
const longestMarkdown = 60_000;

export function markdown(review: Review): string {
  const { comparison, lint } = review;
  const problems = [...lint.added, ...lint.remaining];
  const parts = [
    `## Spec review: ${verdict(review)}`,
    headline(review),
    ...review.notes.map((note) => `> ${text(note)}`),
    ...actions(comparison),
    ...(problems.length === 0
      ? []
      : [
          "### Lint",
          table(
            ["Severity", "Problem", "Rule"],
            problems.map(({ severity, file, line, message, rule }) => [
              severity,
              `${text(message)}<br>${code(`spec/${file}:${line}`)}`,
              code(rule),
            ]),
          ),
        ]),
    ...(comparison === undefined ? [] : comparisonParts(comparison)),
  ];
  const report = parts.join("\n\n");
  if (report.length <= longestMarkdown) return report;
  const cut = report.slice(0, report.lastIndexOf("\n", longestMarkdown));
  // A code block that is cut off would contain everything after it.
  const fence = /^(`{3,})\w*$/gm;
  const open =
    [...cut.matchAll(fence)].length % 2 === 1 ? `\n${[...cut.matchAll(fence)].at(-1)?.[1] ?? ""}` : "";
  const details = cut.lastIndexOf("<details>") > cut.lastIndexOf("</details>") ? "\n\n</details>" : "";
  return `${cut}${open}${details}\n\nThe rest is in the report, which is an artifact of this run.`;
}

/** The report of a review that could not run. */
export function couldNotRun(message: string): string {
  return `## Spec review: could not run\n\n${fenced(message)}`;
}

function headline(review: Review): string {
  const { base, comparison } = review;
  const compared = `Compared with ${code(base.ref)} at ${code(base.commit.slice(0, 8))}.`;
  const bump = comparison === undefined ? "" : text(bumpSentence(comparison));
  return [bump, lintSentence(review), compared].filter(Boolean).join(" ");
}

function actions(comparison: ComparisonReport | undefined): string[] {
  const errors = comparison?.gate.errors ?? [];
  if (errors.length === 0) return [];
  return [
    "### What to do",
    ...errors.map(({ message, file, line }) => `${code(`${file}:${line}`)}\n\n${paragraphs(message)}`),
  ];
}

/** A message of the gate. What is to be copied, the front matter of a changeset and waivers, is in code blocks. */
function paragraphs(message: string): string {
  const parts = message.split(/^(---\n[^]*?\n---|Waiver \(.*)$/m);
  return parts
    .flatMap((part, index) => (index % 2 === 1 ? [fenced(part)] : part.split("\n").map(text)))
    .filter((part) => part !== "")
    .join("\n\n");
}

function comparisonParts(comparison: ComparisonReport): string[] {
  const { findings, gate } = comparison;
  const waivers = findings.flatMap(({ rule, file, waiver }) =>
    waiver === undefined ? [] : [`- ${code(rule)} in ${code(file)}: ${text(waiver.reason)}`],
  );
  const waived = [...new Set(waivers)];
  const demands = gate.demands.map((demand) => [
    code(demand.package),
    demand.bump,
    demand.declared ?? "nothing",
    text(demand.reason),
  ]);
  return [
    ...(findings.length > 0 ? ["### Changes of the API", changesOf(findings)] : []),
    ...(waived.length > 0 ? ["### Waived", waived.join("\n")] : []),
    ...typesOf(comparison),
    ...(demands.length > 0
      ? ["### Releases", table(["Package", "Needs", "Changesets release", "Because"], demands)]
      : []),
  ];
}

function changesOf(findings: readonly Finding[]): string {
  return [...byOperations(findings)]
    .map(([heading, members]) => {
      const rows = members.map((finding) => [
        finding.bump === "major" ? "**major**" : finding.bump,
        `${text(`${placeOf(finding)}${finding.message}`)}<br>${code(`${finding.file}:${finding.line}`)}`,
        code(finding.rule),
      ]);
      return `**${text(heading)}**\n\n${table(["Bump", "Change", "Rule"], rows)}`;
    })
    .join("\n\n");
}

function typesOf({ types }: ComparisonReport): string[] {
  if (types === undefined || types.changes.length === 0) return [];
  const groups = byReasons(types.changes);
  const harmless = groups.get("") ?? [];
  const broken = [...groups].filter(([reasons]) => reasons !== "");
  return [
    "### TypeScript",
    broken.length === 0
      ? "All code that compiled still compiles."
      : table(
          ["No longer compiles", "Because"],
          broken.map(([reasons, names]) => [codes(names), text(reasons)]),
        ),
    ...(harmless.length === 0
      ? []
      : [
          `<details><summary>${harmless.length} ${harmless.length === 1 ? "change that breaks" : "changes that break"} nothing</summary>\n\n${codes(harmless)}\n\n</details>`,
        ]),
  ];
}

function codes(names: readonly string[]): string {
  return names.map(code).join(", ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const invisible = "\u200B";

/**
 * Escapes text, except for code in backticks. Characters of markup become entities, and what GitHub links by itself
 * (mentions, addresses, numbers of issues) is split by a character without width.
 */
export function text(value: string): string {
  return value
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join("");
}

function plain(value: string): string {
  return (
    value
      .replaceAll(/\s+/g, " ")
      // At the start of a line: a list, a rule or the underline of a heading.
      .replace(
        /^(\s*)([-+=]|\d+(?=[.)]))/,
        (_all, space: string, mark: string) => `${space}${invisible}${mark}`,
      )
      .replaceAll(/[&<>\\`*_[\]()|~!#$]/g, (mark) => `&#${mark.codePointAt(0)};`)
      .replaceAll("&#35;", `&#35;${invisible}`)
      .replaceAll("@", `@${invisible}`)
      .replaceAll("://", `:${invisible}//`)
      .replaceAll(/\bwww\./gi, (host) => host.replace(".", `${invisible}.`))
      .replaceAll(/\bGH-/gi, (prefix) => prefix.replace("-", `${invisible}-`))
  );
}

export function code(value: string): string {
  return `\`${value.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ")}\``;
}

/** A code block, fenced by more backticks than the text has in a row. */
function fenced(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${value}\n${fence}`;
}
