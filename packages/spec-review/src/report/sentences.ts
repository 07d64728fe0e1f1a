// Sentences that all formats share.
import { bumps } from "../policy/bump.ts";
import type { ComparisonReport, Review } from "./review-report.ts";

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
  const needed = gate.requiredBumps.map((required) => `${required.package} ${required.bump}`).join(", ");
  return needed === "" ? changes : `${changes} Needed: ${needed}.`;
}
