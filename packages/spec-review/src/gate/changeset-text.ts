import type { RequiredBump } from "./required-bump.ts";

/** The line that `--fix` writes into a changeset, and that the gate rejects. */
export const placeholder =
  "REPLACE THIS LINE with one sentence that says what changes for people who use the API.";

export function frontMatter(requiredBumps: readonly RequiredBump[]): string {
  return ["---", ...requiredBumps.map((required) => `"${required.package}": ${required.bump}`), "---"].join(
    "\n",
  );
}
