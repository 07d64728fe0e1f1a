// What every format says in the same words.
import type { Finding } from "../compare/finding.ts";
import type { Bump } from "../compare/rules.ts";
import type { ComparisonReport, Review } from "../review.ts";

const bumps: readonly Bump[] = ["major", "minor", "patch"];

export function verdict({ passed, comparison }: Pick<Review, "passed" | "comparison">): string {
  if (!passed) return "failed";
  return comparison?.compared === false ? "passed, but nothing was compared" : "passed";
}

export function lintSentence({ lint }: Review): string {
  return `Lint: ${lint.added.length} new, ${lint.fixed.length} fixed, ${lint.remaining.length} remaining.`;
}

export function bumpSentence({ bump, compared, findings, gate, types }: ComparisonReport): string {
  if (!compared) return "";
  const counts = bumps
    .map((rank) => [findings.filter((finding) => finding.bump === rank).length, rank] as const)
    .filter(([count]) => count > 0)
    .map(([count, rank]) => `${count} ${rank}`);
  const names = types?.types === "major" ? "code that compiles against the types breaks" : "the types change";
  const changes =
    bump !== undefined
      ? `Changes: ${counts.join(", ")}.`
      : types?.types === undefined
        ? "Nothing changes for those who use the API."
        : `Nothing changes for those who call the API, but ${names}.`;
  const needed = gate.demands.map((demand) => `${demand.package} ${demand.bump}`);
  return needed.length === 0 ? changes : `${changes} Needed: ${needed.join(", ")}.`;
}

/** Findings that reach the same operations stand together. */
export function byOperations(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const heading =
      finding.operations.length === 0 ? "The document" : finding.operations.toSorted().join(", ");
    groups.set(heading, [...(groups.get(heading) ?? []), finding]);
  }
  return groups;
}

/** `response 200 · Records[].Email: `, and how many places more. */
export function placeOf({ places }: Finding): string {
  const [first, ...others] = places;
  if (first === undefined) return "";
  return others.length === 0 ? `${first}: ` : `${first} and ${others.length} more: `;
}
