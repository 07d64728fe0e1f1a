import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Runs a TypeScript program in a process of its own, and returns what it printed. */
export async function runProgram(program: URL, env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(program)], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return stdout;
}
