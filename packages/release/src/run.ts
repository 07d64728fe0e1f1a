import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Run {
  readonly folder: string;
  /** The complete environment, without that of this process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Exit codes that are not errors. Default: only 0. */
  readonly expected?: readonly number[];
}

export interface Outcome {
  /** Standard output and standard error, in the order of arrival. */
  readonly text: string;
  readonly milliseconds: number;
}

/**
 * Runs a command to its end.
 *
 * @throws {Error} with what the command printed, when it ends with another code than expected
 */
export async function run(
  [command = "", ...words]: readonly string[],
  { folder, environment, expected = [0] }: Run,
): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(command, words, {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  }
  await once(child, "close");
  const code = child.exitCode ?? 1;
  if (!expected.includes(code)) {
    throw new Error(`${[command, ...words].join(" ")} ended with ${code} in ${folder}:\n${text}`);
  }
  return { text, milliseconds: performance.now() - started };
}
