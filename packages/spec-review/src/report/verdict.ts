import { covers } from "../policy/bump.ts";
import type { Review } from "./review-report.ts";

/** Whether a report has no reason against the pull request. */
export function mayBeMerged({ lint, comparison }: Pick<Review, "lint" | "comparison">): boolean {
  return (
    comparison !== undefined &&
    comparison.gate.errors.length === 0 &&
    comparison.gate.requiredBumps.every(({ bump, declared }) => covers(declared, bump)) &&
    [...lint.added, ...lint.remaining].every(({ severity }) => severity !== "error")
  );
}

export function verdict({ passed, comparison }: Pick<Review, "passed" | "comparison">): string {
  if (!passed) return "failed";
  return comparison?.compared === false ? "passed, but nothing was compared" : "passed";
}
