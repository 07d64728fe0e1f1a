import { spawn, type ChildProcessByStdio, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";

/** Runs a script on the Node of the tests. The process ends with the test, whether it passes or fails. */
export function startProcess(
  commandLine: readonly string[],
  options: Pick<SpawnOptions, "cwd" | "env" | "uid"> = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, commandLine, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  });
  return child;
}
