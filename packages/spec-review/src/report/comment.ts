// `node comment.ts <review.json> <conclusion>`: the comment on a pull request. The job that posts it takes nothing from
// the pull request but this data, which its own code wrote: it is checked and written by the base branch.
import { readFileSync } from "node:fs";
import type { Review } from "../review.ts";
import { fenced, markdown } from "./markdown.ts";

/** Marks the comment that is updated. */
export const marker = "<!-- spec-review -->";

type Shape = "text" | "number" | "flag" | readonly [Shape] | { readonly [key: string]: Shape };

const at = { file: "text", line: "number" } as const;
const problem = { ...at, rule: "text", severity: "text", message: "text" } as const;
const finding = {
  ...at,
  rule: "text",
  bump: "text",
  message: "text",
  operations: ["text"],
  places: ["text"],
  "waiver?": { changeset: "text", reason: "text" },
} as const;
const change = { name: "text", kind: "text", breaks: ["text"] } as const;
/** What the comment shows of a review; a key that ends in `?` may be missing. */
const shape: Shape = {
  base: { commit: "text", ref: "text" },
  notes: ["text"],
  passed: "flag",
  lint: { added: [problem], remaining: [problem], fixed: [problem] },
  "comparison?": {
    compared: "flag",
    "bump?": "text",
    findings: [finding],
    "types?": { "types?": "text", changes: [change] },
    gate: {
      errors: [{ ...at, message: "text" }],
      demands: [{ package: "text", bump: "text", reason: "text", "declared?": "text" }],
    },
  },
};
const ranks = new Set(["major", "minor", "patch"]);
const words: Readonly<Record<string, ReadonlySet<string>>> = {
  bump: ranks,
  declared: ranks,
  severity: new Set(["error", "warn"]),
  kind: new Set(["added", "removed", "changed"]),
};

/** Copies what the shape names, and nothing else. */
function read(value: unknown, of: Shape, name: string): unknown {
  const wrong = () => new Error(`The report is not one of a review: ${name} is not as expected.`);
  if (of === "text") {
    const known = words[name.split(".").at(-1) ?? ""];
    if (typeof value !== "string" || known?.has(value) === false) throw wrong();
    return value;
  }
  if (of === "number") {
    if (typeof value !== "number" || !Number.isSafeInteger(value)) throw wrong();
    return value;
  }
  if (of === "flag") return value === true;
  if (typeof value !== "object" || value === null) throw wrong();
  if (isList(of)) {
    if (!Array.isArray(value)) throw wrong();
    return value.map((member: unknown) => read(member, of[0], name));
  }
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, inner]) => {
      const own = key.replace(/\?$/, "");
      const child: unknown = Object.hasOwn(value, own) ? Reflect.get(value, own) : undefined;
      if (child === undefined && own !== key) return [];
      return [[own, read(child, inner, `${name}.${own}`)]];
    }),
  );
}

function isList(shapeOf: Shape): shapeOf is readonly [Shape] {
  return Array.isArray(shapeOf);
}

/**
 * The comment's text, or undefined when there is nothing to say.
 *
 * @param conclusion how the run ended, as GitHub says: no report may call a failed run passed
 */
export function comment(
  data: unknown,
  conclusion: string,
): { readonly body: string; readonly quiet: boolean } {
  if (
    typeof data === "object" &&
    data !== null &&
    "cannotRun" in data &&
    typeof data.cannotRun === "string"
  ) {
    return {
      body: `${marker}\n## Spec review: could not run\n\n${fenced(data.cannotRun.slice(0, 20_000))}`,
      quiet: false,
    };
  }
  // `read` has checked all that the template reads.
  const review = read(data, shape, "review") as Review;
  const passed = review.passed && conclusion === "success";
  const { comparison } = review;
  const quiet =
    passed &&
    comparison?.findings.length === 0 &&
    (comparison.types?.changes.length ?? 0) === 0 &&
    review.notes.length === 0;
  return { body: `${marker}\n${markdown({ ...review, passed })}`, quiet };
}

if (import.meta.main) {
  const [file = "", conclusion = ""] = process.argv.slice(2);
  const data: unknown = JSON.parse(readFileSync(file, "utf8"));
  console.log(JSON.stringify(comment(data, conclusion)));
}
