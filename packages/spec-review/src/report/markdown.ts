// For a job summary, a comment on a pull request, and the notes of a release. Whatever comes from a pull request is
// written so that it mentions nobody, links nowhere and is no markup. This file and its imports need no installation:
// the job that comments runs them from a bare checkout.
import type { Finding } from "../compare/finding.ts";
import type { ComparisonReport, Review } from "../review.ts";
import { bumpSentence, byOperations, lintSentence, placeOf, verdict } from "./sentences.ts";

/** GitHub takes 65,536 characters for a comment; what is cut is in the artifact. */
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
            ["", "Where", "Problem", "Rule"],
            problems.map(({ severity, file, line, message, rule }) => [
              severity,
              code(`spec/${file}:${line}`),
              text(message),
              code(rule),
            ]),
          ),
        ]),
    ...(comparison === undefined ? [] : comparisonParts(comparison)),
  ];
  const report = parts.join("\n\n");
  if (report.length <= longestMarkdown) return report;
  const cut = report.slice(0, report.lastIndexOf("\n", longestMarkdown));
  // A block of code that is cut would swallow what follows.
  const fence = /^(`{3,})\w*$/gm;
  const open =
    [...cut.matchAll(fence)].length % 2 === 1 ? `\n${[...cut.matchAll(fence)].at(-1)?.[1] ?? ""}` : "";
  return `${cut}${open}\n\nThe rest is in the report that this run keeps as an artifact.`;
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
    ...errors.map(({ message, file, line }) => `${code(`${file}:${line}`)}\n\n${fenced(message)}`),
  ];
}

function comparisonParts(comparison: ComparisonReport): string[] {
  const { findings, gate } = comparison;
  const waived = findings.flatMap(({ rule, file, waiver }) =>
    waiver === undefined ? [] : [`- ${code(rule)} in ${code(file)}: ${text(waiver.reason)}`],
  );
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
      ? ["### What it releases", table(["Package", "Needs", "Changesets say", "Because"], demands)]
      : []),
  ];
}

function changesOf(findings: readonly Finding[]): string {
  return [...byOperations(findings)]
    .map(([heading, members]) => {
      const rows = members.map((finding) => [
        finding.bump === "major" ? "**major**" : finding.bump,
        text(`${placeOf(finding)}${finding.message}`),
        code(`${finding.file}:${finding.line}`),
        code(finding.rule),
      ]);
      return `**${text(heading)}**\n\n${table(["", "Change", "Where", "Rule"], rows)}`;
    })
    .join("\n\n");
}

function typesOf({ types }: ComparisonReport): string[] {
  if (types === undefined || types.changes.length === 0) return [];
  const broken = types.changes.filter(({ breaks }) => breaks.length > 0);
  const others = types.changes.filter(({ breaks }) => breaks.length === 0);
  const names = others.map(({ name, kind }) => `- ${code(name)} ${kind}`).join("\n");
  return [
    "### What TypeScript users see",
    broken.length === 0
      ? "All that compiled still compiles."
      : table(
          ["No longer compiles", "Because"],
          broken.map(({ name, breaks }) => [code(name), text(breaks.join(" "))]),
        ),
    ...(others.length === 0
      ? []
      : [
          `<details><summary>${others.length} ${others.length === 1 ? "change that breaks" : "changes that break"} nothing</summary>\n\n${names}\n\n</details>`,
        ]),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const invisible = "\u200B";

/**
 * Text that others wrote, with its code in backticks: no mention, link, image or HTML comes of it. Characters of markup
 * become entities; what GitHub links by itself is broken by a character of no width.
 */
export function text(value: string): string {
  return value
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join("");
}

function plain(value: string): string {
  return value
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[&<>\\`*_[\]()|~!#$]/g, (mark) => `&#${mark.codePointAt(0)};`)
    .replaceAll("&#35;", `&#35;${invisible}`)
    .replaceAll("@", `@${invisible}`)
    .replaceAll("://", `:${invisible}//`)
    .replaceAll(/\bwww\./gi, (host) => host.replace(".", `${invisible}.`))
    .replaceAll(/\bGH-/gi, (prefix) => prefix.replace("-", `${invisible}-`));
}

export function code(value: string): string {
  return `\`${value.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ")}\``;
}

/** Fenced by more backticks than the text holds in a row. */
export function fenced(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${value}\n${fence}`;
}
