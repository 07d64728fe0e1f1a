// `node comment.ts <review.json> <conclusion>`: the comment on a pull request. The pull request's own code wrote the data,
// so the code of the base branch checks it and writes the comment.
import { existsSync, readFileSync } from "node:fs";
import { messageOf } from "../cannot-run.ts";
import type { Review } from "./review-report.ts";
import { couldNotRun, markdown } from "./markdown.ts";
import { mayBeMerged } from "./verdict.ts";

/** Marks the comment that is updated. */
const marker = "<!-- spec-review -->";

type Kind = RegExp | "string" | "number" | "boolean" | "list" | "object";
const each = (names: string, kind: Kind) => Object.fromEntries(names.split(" ").map((name) => [name, kind]));
/** Every key that the comment shows, and its values; other keys are dropped. */
const keys: Readonly<Record<string, Kind>> = {
  ...each("base lint comparison waiver types gate", "object"),
  ...each(
    "notes added remaining fixed findings operations locations changes breaks errors requiredBumps",
    "list",
  ),
  ...each("commit ref rule message file changeset reason name package", "string"),
  ...each("passed compared", "boolean"),
  ...each("bump declared typesBump clientBump", /^(?:major|minor|patch)$/),
  line: "number",
  severity: /^(?:error|warn)$/,
};

function isExpected(key: string, value: unknown): boolean {
  const expected = keys[key];
  if (expected === "list") return Array.isArray(value);
  return expected instanceof RegExp
    ? typeof value === "string" && expected.test(value)
    : typeof value === expected;
}

/** @throws {Error} for data that is not a review */
function read(data: string): Review {
  const review: unknown = JSON.parse(data, (key, value: unknown) => {
    // The root, and members of lists.
    if (key === "" || /^\d+$/.test(key)) return value;
    if (!Object.hasOwn(keys, key)) return undefined;
    if (!isExpected(key, value))
      throw new Error(`This is not the report of a review: \`${key}\` has an unexpected value.`);
    return value;
  });
  // Every value that the template prints has been checked. It fails if one is missing.
  return review as Review;
}

/**
 * Writes the comment. The verdict follows from what the report contains, not from what it claims.
 *
 * @param data the report of the review, as JSON; undefined when the run wrote none
 * @param conclusion how the run ended: a run that failed is never shown as passed
 * @returns its text, and whether there is nothing to say
 */
export function comment(
  data: string | undefined,
  conclusion: string,
): { readonly body: string; readonly quiet: boolean } {
  try {
    if (data === undefined) throw new Error("The run wrote no report. Its log says why.");
    const given: unknown = JSON.parse(data);
    if (typeof given === "object" && given !== null && "cannotRun" in given)
      throw new Error(String(given.cannotRun).slice(0, 20_000));
    const review = read(data);
    const [merges, succeeded] = [mayBeMerged(review), conclusion === "success"];
    const notes =
      merges && !succeeded
        ? [...review.notes, "Another part of this run failed. Its log says why."]
        : review.notes;
    const body = `${marker}\n${markdown({ ...review, notes, passed: merges && succeeded })}`;
    const { findings = [], types } = review.comparison ?? {};
    const changes = [...findings, ...(types?.changes ?? []), ...notes];
    return { body, quiet: merges && succeeded && changes.length === 0 };
  } catch (error) {
    return { body: `${marker}\n${couldNotRun(messageOf(error))}`, quiet: false };
  }
}

if (import.meta.main) {
  const [file = "", conclusion = ""] = process.argv.slice(2);
  const data = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  console.log(JSON.stringify(comment(data, conclusion)));
}
