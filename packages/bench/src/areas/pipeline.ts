import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Area, Scale } from "../area.ts";
import { inRounds, timed } from "../rounds.ts";
import { type Table, tableOf } from "../table.ts";
import { commitAll } from "../../../../scripts/git.ts";
import { copyWorkspace, growDocument, type WorkspaceCopy } from "../workspace-copy.ts";

const bundling = "redocly bundle";

export const pipelineArea: Area = {
  async run({ quick, rounds, progress }) {
    using copy = copyWorkspace();
    const tables: Table[] = [];
    const times = await measure(copy, quick ? 1 : Math.min(rounds, 3), quick, progress);
    tables.push(
      tableOf({
        title: "Steps on this document",
        unit: "ms",
        peer: bundling,
        ratio: "share",
        samples: times,
        note: "The builds go through turbo. Cold is without its cache, warm with nothing changed. The changed line is a description.",
      }),
    );
    const added = quick ? 1 : 44;
    growDocument(copy, added);
    // The next review needs a new one.
    rmSync(changesetIn(copy), { force: true });
    commitAll(copy.folder, "More entities");
    const large = await measure(copy, quick ? 1 : Math.min(rounds, 2), quick, progress);
    for (const [step, samples] of large) {
      tables.push(
        tableOf({
          title: `Growth: ${step}`,
          unit: "ms",
          peer: "this document",
          ratio: "share",
          samples: new Map([
            ["this document", (times.get(step) ?? []).slice(0, samples.length)],
            [`with ${added} more entities`, samples],
          ]),
        }),
      );
    }
    return tables;
  },
};

/** Milliseconds of each step, in rounds. */
async function measure(
  copy: WorkspaceCopy,
  rounds: number,
  quick: boolean,
  progress: Scale["progress"],
): Promise<ReadonlyMap<string, readonly number[]>> {
  build(copy, "types");
  return inRounds(
    Object.fromEntries(
      Object.entries(stepsOf(copy, quick)).map(([name, { prepare, run }]) => [
        name,
        () => {
          prepare?.();
          progress(name);
          return timed(run);
        },
      ]),
    ),
    rounds,
  );
}

function changesetIn(copy: WorkspaceCopy): string {
  return join(copy.folder, ".changeset/bench.md");
}

function build(copy: WorkspaceCopy, ...names: string[]): void {
  const filters = names.map((name) => `--filter=@nexudus-api/${name}`);
  copy.run("turbo", "run", "build", ...filters, "--output-logs=errors-only");
}

interface Step {
  /** What is not measured. */
  readonly prepare?: () => void;
  readonly run: () => void;
}

function stepsOf(copy: WorkspaceCopy, quick: boolean): Readonly<Record<string, Step>> {
  const document = join(copy.folder, "spec/openapi.yaml");
  const described = join(copy.folder, "spec/paths/spaces_teams.yaml");
  const bundle = join(copy.folder, "bundle.json");
  const configuration = join(copy.folder, "spec/redocly.yaml");
  let number = 0;
  /** Changes one description, differently each time. */
  const change = (): void => {
    number += 1;
    const text = readFileSync(described, "utf8").replace(
      /\n {4}Changed \d+ times\.|(?<=\n {2}description: \|\n)/,
      `\n    Changed ${number} times.`,
    );
    writeFileSync(described, text);
  };
  const short: Record<string, Step> = {
    [bundling]: { run: () => copy.run("redocly", "bundle", document, "--output", bundle) },
    "redocly lint, house rules included": {
      run: () => copy.run("redocly", "lint", document, "--config", configuration),
    },
    "spec and types, one line changed": { prepare: change, run: () => build(copy, "types") },
  };
  if (quick) return short;
  return {
    ...short,
    "types and docs, one line changed": { prepare: change, run: () => build(copy, "types", "docs") },
    "spec:review of one changed line": {
      prepare: () => {
        change();
        // Without it, the review fails.
        writeFileSync(changesetIn(copy), '---\n"@nexudus-api/spec": patch\n---\n\nA line has changed.\n');
      },
      run: () => copy.run("node", "packages/spec-review/src/cli.ts", "--base", "HEAD"),
    },
    "cold build of everything": {
      prepare: () => rmSync(join(copy.folder, ".turbo"), { recursive: true, force: true }),
      run: () => build(copy, "playground", "spec-review"),
    },
    "warm build of everything": { run: () => build(copy, "playground", "spec-review") },
  };
}
