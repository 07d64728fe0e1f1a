import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The playground's command, as `npm start` runs it. */
const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** A running command and what it has printed so far. */
export interface RunningCommand {
  readonly output: () => string;
  /** Resolves when a line like this has been printed; rejects when the command ends before. */
  readonly prints: (pattern: RegExp) => Promise<void>;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Resolves with the exit code, or the signal's name, when the command has ended. */
  readonly ended: Promise<number | string | null>;
}

export function runCli(...commandLine: string[]): RunningCommand {
  return runNode(cli, ...commandLine);
}

/** Runs the command as if nothing had been built: an import of another package of the workspace fails, and so does a build. */
export function runUnbuilt(...commandLine: string[]): RunningCommand {
  const hooks = `import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      if (name.startsWith("@nexudus-api/")) throw new Error(name + " is not built");
      return next(name, context);
    } });
    process.env.PATH = "";`;
  return runNode("--import", `data:text/javascript,${encodeURIComponent(hooks)}`, cli, ...commandLine);
}

function runNode(...commandLine: string[]): RunningCommand {
  // What vitest says of colours is not what a user's terminal says.
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, commandLine, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let told: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      output += text;
      told?.();
    });
  }
  const ended = new Promise<number | string | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  return {
    output: () => output,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        told = () => {
          if (pattern.test(output)) resolve();
        };
        told();
        void ended.then((code) =>
          reject(new Error(`ended with ${code} before it printed ${String(pattern)}:\n${output}`)),
        );
      }),
    signal: (name) => void child.kill(name),
    ended,
  };
}
