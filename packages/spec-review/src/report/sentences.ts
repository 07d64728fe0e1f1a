// Sentences that all formats share.
import type { Finding } from "../compare/finding.ts";
import { bumps, covers } from "../policy/rules.ts";
import type { TypeChange } from "../types/type-change.ts";
import type { ComparisonReport, Review } from "./review-report.ts";

/** Whether a report has no reason against the pull request. */
export function mayBeMerged({ lint, comparison }: Pick<Review, "lint" | "comparison">): boolean {
  return (
    comparison !== undefined &&
    comparison.gate.errors.length === 0 &&
    comparison.gate.demands.every(({ bump, declared }) => covers(declared, bump)) &&
    [...lint.added, ...lint.remaining].every(({ severity }) => severity !== "error")
  );
}

export function verdict({ passed, comparison }: Pick<Review, "passed" | "comparison">): string {
  if (!passed) return "failed";
  return comparison?.compared === false ? "passed, but nothing was compared" : "passed";
}

export function lintSentence({ lint }: Review): string {
  return `Lint: ${lint.added.length} new, ${lint.fixed.length} fixed, ${lint.remaining.length} remaining.`;
}

export function bumpSentence({ bump, compared, findings, gate, types }: ComparisonReport): string {
  if (!compared) return "";
  const counts = bumps.toReversed().flatMap((rank) => {
    const count = findings.filter((finding) => finding.bump === rank).length;
    return count === 0 ? [] : [`${count} ${rank}`];
  });
  const what =
    types?.typesBump === "major" ? "code that compiles against the types breaks" : "the types change";
  const nothing =
    types?.typesBump === undefined
      ? "Nothing changes for people who use the API."
      : `Nothing changes for people who call the API, but ${what}.`;
  const changes = bump === undefined ? nothing : `Changes: ${counts.join(", ")}.`;
  const needed = gate.demands.map((demand) => `${demand.package} ${demand.bump}`).join(", ");
  return needed === "" ? changes : `${changes} Needed: ${needed}.`;
}

/** Names of changed types by the reasons why they break code. Those that break nothing are under "". */
export function byReasons(changes: readonly TypeChange[]): [reasons: string, names: string[]][] {
  const groups = [...Map.groupBy(changes, ({ breaks }) => breaks.join(" "))];
  return groups.map(([reasons, members]) => [reasons, members.map(({ name }) => name)]);
}

/** A change of what is shared can reach hundreds of operations. */
export function shortened(names: readonly string[], most = 6): string {
  const rest = names.length - most;
  if (rest <= 1) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${rest} more`;
}

/** Findings by the operations that they affect. Repeated findings of one change of a file are one. */
export function byOperations(findings: readonly Finding[]): [heading: string, members: Finding[]][] {
  const groups = Map.groupBy(findings, ({ operations }) => operations.join(", "));
  return [...groups.values()].map((members) => {
    const same = Map.groupBy(members, ({ bump, rule, message, file }) =>
      [bump, rule, message, file].join("\n"),
    );
    return [
      shortened(members[0]?.operations ?? []) || "The document",
      [...same.values()].flatMap(([first, ...others]) =>
        first === undefined
          ? []
          : [{ ...first, locations: [first, ...others].flatMap(({ locations }) => locations) }],
      ),
    ];
  });
}

/** `response 200 · Records[].Email: `, or `response 200 · Records[].Email and 2 more: `. */
export function locationPrefix({ locations: [first, ...others] }: Finding): string {
  if (first === undefined) return "";
  return others.length === 0 ? `${first}: ` : `${first} and ${others.length} more: `;
}
