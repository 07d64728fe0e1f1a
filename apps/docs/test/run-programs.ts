// Runs programs one after the other in this process, each against a sandbox that was put back to its seed:
// `node run-programs.ts <origin> <file>…` prints a line of JSON for each, with what it printed and how it failed.
import { format } from "node:util";
import { pathToFileURL } from "node:url";

/** The result of a program. */
export interface Run {
  readonly file: string;
  /** Its output, by call of console.log. */
  readonly printed: readonly string[];
  readonly error: string | null;
}

if (import.meta.main) {
  const [origin = "", ...files] = process.argv.slice(2);
  for (const file of files) {
    await fetch(`${origin}/_sandbox/reset`, { method: "POST" });
    const printed: string[] = [];
    const { log } = console;
    console.log = (...values: unknown[]) => void printed.push(format(...values));
    let error: string | null = null;
    try {
      await import(pathToFileURL(file).href);
    } catch (failure) {
      error = format(failure);
    }
    console.log = log;
    console.log(JSON.stringify({ file, printed, error } satisfies Run));
  }
}
