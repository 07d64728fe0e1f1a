import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * Runs a command in the root folder and shows what it prints. While the command prints nothing, says every 30 seconds
 * which processes it waits for.
 *
 * @param silence milliseconds without output until the first such message
 * @returns the exit code; null if a signal ended the command
 */
export async function runCommand(
  command: string,
  commandLine: readonly string[],
  silence = 30_000,
): Promise<number | null> {
  const child = spawn(command, commandLine, {
    cwd: fileURLToPath(new URL("../", import.meta.url)),
    stdio: ["inherit", "pipe", "pipe"],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) },
    shell: process.platform === "win32",
  });
  let printedAt = performance.now();
  let silentSince = printedAt;
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.on("data", (chunk: Buffer) => {
      silentSince = printedAt = performance.now();
      to.write(chunk);
    });
  }
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - printedAt < silence) return;
    printedAt = now;
    const seconds = Math.round((now - silentSince) / 1000);
    const waiting = waitedFor({ pid: child.pid, commandLine: [command, ...commandLine].join(" ") });
    console.error([`After ${seconds} s without output, still waiting for:`, ...waiting].join("\n  "));
  }, silence / 10);
  await once(child, "close").finally(() => clearInterval(timer));
  return child.exitCode;
}

interface Process {
  readonly pid: number | undefined;
  readonly commandLine: string;
}

/** The command lines below a process, without those of processes that only wait for another one. */
function waitedFor(started: Process): string[] {
  // Without `ps` (Windows, small containers), only the started command is known.
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const processes = [...(stdout ?? "").matchAll(/^ *(\d+) +(\d+) (.*)$/gm)].map(
    ([, pid, parent, commandLine = ""]) => ({ pid: Number(pid), parent: Number(parent), commandLine }),
  );
  const below = ({ pid, commandLine }: Process): string[] => {
    const children = processes.filter(({ parent }) => parent === pid);
    return children.length === 0 ? [commandLine] : children.flatMap(below);
  };
  return below(started);
}

if (import.meta.main) {
  const [, , command = "", ...commandLine] = process.argv;
  process.exitCode = (await runCommand(command, commandLine)) ?? 1;
}
