// vitest.config.ts loads this file into every test file. It ends the processes that a failed test leaves behind, and
// says after 30 s what a test or a hook is waiting for.
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, expect } from "vitest";

/** Milliseconds between two reports about the same test or hook. The environment variable is for this file's own test. */
const reportEvery = Number(process.env["TEST_REPORT_AFTER"] ?? 30_000);

const running = new Set<ChildProcess>();
/** Processes that do not keep Node alive, such as esbuild's service. They serve every test of the file. */
const services = new WeakSet<ChildProcess>();

// https://nodejs.org/api/diagnostics_channel.html#process
const onProcess = (message: unknown): void => {
  // Documented there: the message has the process.
  const { process: child } = message as { process: ChildProcess };
  running.add(child);
  child.once("exit", () => running.delete(child));
  const unref = child.unref.bind(child);
  child.unref = () => {
    services.add(child);
    unref();
  };
};
subscribe("child_process", onProcess);

/** Ends processes and waits until they have ended, because the folder that they write to is removed next. */
async function end(children: Iterable<ChildProcess>): Promise<void> {
  const ending = [...children].map(async (child) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const outcome = await Promise.race([ended, sleep(5_000, "running", { ref: false })]);
    if (outcome === "running") child.kill("SIGKILL");
    await ended;
  });
  await Promise.all(ending);
}

const file = relative(process.cwd(), expect.getState().testPath ?? "");
let step = "hooks before the first test";
let startedAt = performance.now();
let reports = 0;

function begin(name: string): void {
  step = name;
  startedAt = performance.now();
  reports = 0;
}

function report(): void {
  const milliseconds = performance.now() - startedAt;
  if (milliseconds < reportEvery * (reports + 1)) return;
  reports += 1;
  const processes = [...running]
    .filter((child) => !services.has(child))
    .map((child) => `  process ${child.pid}: ${child.spawnargs.join(" ")}`);
  const resources = process.getActiveResourcesInfo();
  console.warn(
    [
      `After ${Math.round(milliseconds / 1000)} s, ${file} is still waiting in: ${step}`,
      ...processes,
      `  open in this process: ${[...new Set(resources)].join(", ") || "nothing"}`,
    ].join("\n"),
  );
}
const reporting = setInterval(report, reportEvery / 10).unref();

let runningBefore = new Set<ChildProcess>();
beforeEach(({ task }) => {
  runningBefore = new Set(running);
  begin(task.name);
});
afterEach(async ({ task }) => {
  begin(`clean-up after ${task.name}`);
  if (task.result?.state !== "fail") return;
  await end([...running].filter((child) => !runningBefore.has(child) && !services.has(child)));
});
const killAll = (): void => {
  for (const child of running) child.kill("SIGKILL");
};
process.once("exit", killAll);
afterAll(async () => {
  await end(running);
  // A worker without isolation (client, sandbox) loads this file again for its next test file.
  clearInterval(reporting);
  unsubscribe("child_process", onProcess);
  process.off("exit", killAll);
});
