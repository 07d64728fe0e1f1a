// The report for a terminal.
import { styleText } from "node:util";
import type { Finding } from "../compare/finding.ts";
import type { Bump } from "../policy/bump.ts";
import type { ComparisonReport, Review } from "./review-report.ts";
import { bumpSentence, lintSentence } from "./sentences.ts";
import { byOperations, byReasons, locationPrefix, shortened } from "./groups.ts";
import { verdict } from "./verdict.ts";

export function stylish(review: Review): string {
  const { base, comparison, lint, notes } = review;
  const problems = [...lint.added, ...lint.remaining].map(
    ({ severity, file, line, column, message, rule }) => {
      const colour = severity === "error" ? "red" : "yellow";
      return `  ${styleText(colour, severity)}  spec/${file}:${line}:${column}  ${message} ${styleText("dim", `(${rule})`)}`;
    },
  );
  const word = verdict(review);
  return [
    styleText("bold", `Spec review against ${base.ref} (${base.commit.slice(0, 8)})`),
    "",
    ...notes.flatMap((note) => [styleText("yellow", note), ""]),
    ...problems,
    ...(problems.length > 0 ? [""] : []),
    lintSentence(review),
    "",
    ...(comparison === undefined ? [] : comparisonLines(comparison)),
    styleText(review.passed ? "green" : "red", `${word.charAt(0).toUpperCase()}${word.slice(1)}.`),
  ].join("\n");
}

function comparisonLines(comparison: ComparisonReport): string[] {
  const types = byReasons(comparison.types?.changes ?? []).flatMap(([reasons, names]) => [
    `  ${coloured(reasons === "" ? "minor" : "major")}  ${reasons || "Added, or changed without a break."}`,
    styleText("dim", `         ${shortened(names)}`),
  ]);
  return [
    ...byOperations(comparison.findings).flatMap(([heading, findings]) => [
      styleText("underline", heading),
      ...findings.flatMap(findingLines),
      "",
    ]),
    bumpSentence(comparison),
    "",
    ...(types.length > 0 ? [styleText("underline", "TypeScript"), ...types, ""] : []),
    ...comparison.gate.errors.flatMap(({ message, file, line }) => [
      `${styleText("red", "error")}  ${file}:${line}`,
      ...message.split("\n").map((sentence) => `  ${sentence}`),
      "",
    ]),
  ];
}

function findingLines(finding: Finding): string[] {
  const { bump, message, rule, file, line, waiver } = finding;
  const lines = [
    `  ${coloured(bump)}  ${locationPrefix(finding)}${message} ${styleText("dim", `(${rule})`)}`,
    styleText("dim", `         at ${file}:${line}`),
  ];
  if (waiver) lines.push(`         waived by .changeset/${waiver.changeset}.md: ${waiver.reason}`);
  return lines;
}

function coloured(bump: Bump): string {
  const colours = { major: "red", minor: "yellow", patch: "dim" } as const;
  return styleText(colours[bump], bump);
}
