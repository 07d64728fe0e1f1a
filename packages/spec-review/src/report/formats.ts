// The review in the formats that `--format` names.
import type { Review } from "./review-report.ts";
import { escaped, github } from "./github.ts";
import { couldNotRun, markdown } from "./markdown.ts";
import { stylish } from "./stylish.ts";

export const formats = { stylish, github, markdown, json } as const;
export type Format = keyof typeof formats;

/** The whole review as data. */
function json(review: Review): string {
  return JSON.stringify(review, undefined, 2);
}

/** The report of a review that could not run. */
export function withoutReview(format: Format, message: string): string {
  switch (format) {
    case "json":
      return JSON.stringify({ passed: false, cannotRun: message }, undefined, 2);
    case "markdown":
      return couldNotRun(message);
    case "github":
      return `::error title=Spec review could not run::${escaped(message)}`;
    default:
      return message;
  }
}
