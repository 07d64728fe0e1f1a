// What the workflows say, read from the files, so that the rehearsal runs what GitHub runs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./workspace-root.ts";

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

// actionlint holds the files to this form (packages/spec-review/src/workflows.test.ts).
const readWorkflow = (name: string): Workflow =>
  parse(readFileSync(join(root, `.github/workflows/${name}.yml`), "utf8")) as Workflow;

/** The steps of a job, such as `release/select`. */
export function stepsOf(job: string): readonly Step[] {
  const [workflow = "", id = ""] = job.split("/");
  return readWorkflow(workflow).jobs[id]?.steps ?? [];
}

/** Every `run:` line of the workflows. */
export const runLines = (...workflows: readonly string[]): string[] => [
  ...new Set(
    workflows.flatMap((name) =>
      Object.values(readWorkflow(name).jobs).flatMap(({ steps = [] }) =>
        steps.flatMap(({ run }) => run ?? []),
      ),
    ),
  ),
];

/**
 * `run:` lines that the rehearsal replaces. `npm test` runs the rehearsal itself, so here it only builds what is packed.
 * pnpm comes from what is installed, because the rehearsal's registry does not have it.
 */
export const replaced = (line: string): string => {
  if (line === "npm test")
    return "turbo run build --filter=@nexudus-api/client --filter=@nexudus-api/sandbox --output-logs=errors-only";
  return line.startsWith("npm install --global --ignore-scripts pnpm@")
    ? 'echo "$PWD/node_modules/.bin" >> "$GITHUB_PATH"'
    : line;
};
