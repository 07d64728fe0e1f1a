import { spawnSync } from "node:child_process";
import { CannotRun } from "../cannot-run.ts";

interface Options {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What git prints; undefined if it fails. */
export function tryGit(cwd: string, commandLine: readonly string[]): string | undefined {
  const { status, stdout } = run(cwd, commandLine);
  return status === 0 ? stdout : undefined;
}

export function runGit(cwd: string, commandLine: readonly string[], options?: Options): string {
  const { status, stdout, stderr } = run(cwd, commandLine, options);
  if (status !== 0) throw new CannotRun(`git ${commandLine.join(" ")} failed: ${stderr.trim()}`);
  return stdout;
}

function run(cwd: string, commandLine: readonly string[], { input, environment }: Options = {}) {
  const result = spawnSync("git", commandLine, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    env: { ...process.env, ...environment },
    ...(input !== undefined && { input }),
  });
  if (result.error)
    throw new CannotRun(`Cannot start git: ${result.error.message}. Install git and put it on the PATH.`);
  return result;
}

export function partsOf(output: string, separator = "\n"): string[] {
  return output.split(separator).filter((part) => part !== "");
}
