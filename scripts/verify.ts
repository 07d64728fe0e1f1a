// `npm test` runs this file: every check of the workspace through turbo, then one line that counts them.
// Each package's vitest writes reports/vitest.json, an output that turbo restores from its cache, so the count is
// complete even when nothing had to run.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

interface RunSummary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly cache: { readonly status: "HIT" | "MISS" };
    readonly execution?: { readonly exitCode: number | null };
  }[];
}

interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

// A report of an earlier run must not be counted for one that broke off; turbo restores those of unchanged packages.
for (const report of globSync("{.,spec,packages/*,apps/*}/reports/vitest.json", { cwd: root })) {
  rmSync(join(root, report));
}

const summaries = join(root, ".turbo/runs");
rmSync(summaries, { recursive: true, force: true });
mkdirSync(summaries, { recursive: true });

const run = (...commandLine: string[]) =>
  runCommand("turbo", [
    "run",
    ...commandLine,
    "--continue=dependencies-successful",
    "--output-logs=new-only",
    // Tests wait for browsers and servers about a third of their time, so two cores are busy with six tasks.
    "--concurrency=6",
    ...process.argv.slice(2),
  ]);

// turbo starts tasks in the order in which they become ready. The longest, the docs' tests, need most of the builds, so
// these come first, with the two checks that need none.
await run("build", "format:check", "spell");
const tasksOfPackages = ["build", "test", "lint", "typecheck"];
const tasksOfRoot = ["format:check", "spell", "workspace:test", "workspace:lint", "workspace:typecheck"];
const exitCode = await run(...tasksOfPackages, ...tasksOfRoot, "--summarize");

const summaryFile = readdirSync(summaries).find((name) => name.endsWith(".json"));
if (summaryFile === undefined) {
  console.error("turbo wrote no summary, so the result of the tests is not known. See its message above.");
  process.exit(2);
}
// turbo's summary and vitest's JSON report are stable, documented formats.
const { tasks } = readJson(join(summaries, summaryFile)) as RunSummary;

let passed = 0;
let failed = 0;
let skipped = 0;
const failures: string[] = [];
for (const task of tasks) {
  const ok = task.execution?.exitCode === 0;
  const reportFile = join(root, task.directory, "reports/vitest.json");
  if (/(^|:)test$/.test(task.task) && task.execution !== undefined && existsSync(reportFile)) {
    // As above: vitest's own format.
    const report = readJson(reportFile) as TestReport;
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests;
    if (ok) continue;
    if (report.numFailedTests > 0) {
      failures.push(`${task.taskId}: ${report.numFailedTests} tests failed`);
      continue;
    }
  }
  // A failed check that is not a test (lint, types, build), or a test run that crashed, counts as one failure.
  if (!ok) {
    failed += 1;
    failures.push(
      task.execution === undefined
        ? `${task.taskId}: not run, because a task that it needs failed`
        : task.taskId,
    );
  }
}

const reused = tasks.filter((task) => task.cache.status === "HIT").length;
console.log(`\n${tasks.length} tasks, ${reused} of them unchanged and reused from the cache.`);
if (failures.length > 0) console.log(`Failed:\n${failures.map((name) => `  ${name}`).join("\n")}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(exitCode === 0 && failed === 0 ? 0 : 1);
