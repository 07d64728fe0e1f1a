import type { ProgressReport } from "../store/progress.ts";

const tasks = { seed: "Seeding", import: "Importing", upgrade: "Upgrading the file" } as const;

/** Shows progress: a line that is written over and over on a terminal, and only the last of it elsewhere. */
export function showProgress({ task, done, total }: ProgressReport): void {
  const isTerminal = process.stderr.isTTY;
  const isLast = done === total;
  if (!isTerminal && !isLast) return;
  const of = total === undefined ? "read" : `of ${total} records`;
  process.stderr.write(`${isTerminal ? "\r" : ""}${tasks[task]}: ${done} ${of}${isLast ? "\n" : ""}`);
}
