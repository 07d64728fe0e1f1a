// Sentences that all formats share.
import type { Finding } from "../compare/finding.ts";
import type { TypeChange } from "../types/type-change.ts";
import { type Bump, covers } from "../policy/rules.ts";
import type { ComparisonReport, Review } from "./review-report.ts";

const bumps: readonly Bump[] = ["major", "minor", "patch"];

/** Whether nothing in a report stands against the pull request. */
export function mayBeMerged({ lint, comparison }: Pick<Review, "lint" | "comparison">): boolean {
  const problems = [...lint.added, ...lint.remaining];
  return (
    comparison !== undefined &&
    comparison.gate.errors.length === 0 &&
    comparison.gate.demands.every(({ bump, declared }) => covers(declared, bump)) &&
    problems.every(({ severity }) => severity !== "error")
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
  const counts = bumps
    .map((rank) => [findings.filter((finding) => finding.bump === rank).length, rank] as const)
    .filter(([count]) => count > 0)
    .map(([count, rank]) => `${count} ${rank}`);
  const names =
    types?.typesBump === "major" ? "code that compiles against the types breaks" : "the types change";
  const changes =
    bump !== undefined
      ? `Changes: ${counts.join(", ")}.`
      : types?.typesBump === undefined
        ? "Nothing changes for people who use the API."
        : `Nothing changes for people who call the API, but ${names}.`;
  const needed = gate.demands.map((demand) => `${demand.package} ${demand.bump}`);
  return needed.length === 0 ? changes : `${changes} Needed: ${needed.join(", ")}.`;
}

/** Types that change for the same reasons, by these reasons; what breaks nothing is under "". */
export function byReasons(changes: readonly TypeChange[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { name, breaks } of changes) {
    const reasons = breaks.join(" ");
    groups.set(reasons, [...(groups.get(reasons) ?? []), name]);
  }
  return groups;
}

/** Findings by the operations that they reach; the same change of one file, however often, is one of them. */
export function byOperations(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    const { operations, bump, rule, message, file } = finding;
    const heading = operations.length === 0 ? "The document" : operations.toSorted().join(", ");
    const group = groups.get(heading) ?? new Map<string, Finding>();
    groups.set(heading, group);
    const key = [bump, rule, message, file].join("\n");
    const known = group.get(key);
    group.set(
      key,
      known === undefined ? finding : { ...known, places: [...known.places, ...finding.places] },
    );
  }
  return new Map([...groups].map(([heading, group]) => [heading, [...group.values()]]));
}

/** `response 200 · Records[].Email: `, or `response 200 · Records[].Email and 2 more: `. */
export function placeOf({ places }: Finding): string {
  const [first, ...others] = places;
  if (first === undefined) return "";
  return others.length === 0 ? `${first}: ` : `${first} and ${others.length} more: `;
}
