// `node comment.ts <review.json> <conclusion>`: the comment on a pull request. The pull request's own code wrote the data,
// so the code of the base branch checks it and writes the comment.
import { readFileSync } from "node:fs";
import type { Review } from "../review.ts";
import { fenced, markdown } from "./markdown.ts";

/** Marks the comment that is updated. */
const marker = "<!-- spec-review -->";

type Kind = RegExp | "string" | "number" | "boolean" | "list" | "object";
const each = (names: string, kind: Kind) => Object.fromEntries(names.split(" ").map((name) => [name, kind]));
/** Every key that the comment shows, and its values; other keys are dropped. */
const keys: Readonly<Record<string, Kind>> = {
  ...each("base lint comparison waiver types gate", "object"),
  ...each("notes added remaining fixed findings operations places changes breaks errors demands", "list"),
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
 * Writes the comment.
 *
 * @param data the report of the review, as JSON
 * @param conclusion how the run ended: a run that failed is never shown as passed
 * @returns its text, and whether there is nothing to say
 */
export function comment(
  data: string,
  conclusion: string,
): { readonly body: string; readonly quiet: boolean } {
  const given: unknown = JSON.parse(data);
  if (typeof given === "object" && given !== null && "cannotRun" in given) {
    const reason = String(given.cannotRun).slice(0, 20_000);
    return { body: `${marker}\n## Spec review: could not run\n\n${fenced(reason)}`, quiet: false };
  }
  const review = read(data);
  const passed = review.passed && conclusion === "success";
  const changes = [
    ...(review.comparison?.findings ?? []),
    ...(review.comparison?.types?.changes ?? []),
    ...review.notes,
  ];
  const quiet = passed && review.comparison !== undefined && changes.length === 0;
  return { body: `${marker}\n${markdown({ ...review, passed })}`, quiet };
}

if (import.meta.main) {
  const [file = "", conclusion = ""] = process.argv.slice(2);
  console.log(JSON.stringify(comment(readFileSync(file, "utf8"), conclusion)));
}
