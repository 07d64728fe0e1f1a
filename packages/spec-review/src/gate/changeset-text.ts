import type { Demand } from "./demand.ts";

/** The line that `--fix` writes into a changeset, and that the gate rejects. */
export const placeholder =
  "REPLACE THIS LINE with one sentence that says what changes for people who use the API.";

export function frontMatter(demands: readonly Demand[]): string {
  return ["---", ...demands.map((demand) => `"${demand.package}": ${demand.bump}`), "---"].join("\n");
}
