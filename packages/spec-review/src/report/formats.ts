// The review in the formats that `--format` names.
import { escaped, github } from "./github.ts";
import { couldNotRun, markdown } from "./markdown.ts";
import type { Review } from "./review-report.ts";
import { stylish } from "./stylish.ts";

export const formats = { stylish, github, markdown, json } as const;
export type Format = keyof typeof formats;

function json(data: Review | { readonly passed: false; readonly cannotRun: string }): string {
  return JSON.stringify(data, undefined, 2);
}

/** The report of a review that could not run. */
export function withoutReview(format: Format, message: string): string {
  const reports = {
    stylish: message,
    github: `::error title=Spec review could not run::${escaped(message)}`,
    markdown: couldNotRun(message),
    json: json({ passed: false, cannotRun: message }),
  };
  return reports[format];
}
