import type { ProgressReport } from "../store/bulk/progress.ts";

const tasks = { seed: "Seeding", import: "Importing", upgrade: "Upgrading the file" } as const;

/** Shows progress: on a terminal as a line that is updated, elsewhere as the final line only. */
export function showProgress({ task, done, total }: ProgressReport): void {
  const isTerminal = process.stderr.isTTY;
  const isLast = done === total;
  if (!isTerminal && !isLast) return;
  const of = total === undefined ? "read" : `of ${total} records`;
  process.stderr.write(`${isTerminal ? "\r" : ""}${tasks[task]}: ${done} ${of}${isLast ? "\n" : ""}`);
}
