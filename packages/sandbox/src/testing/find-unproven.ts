import type { Behaviour } from "../fidelity.ts";

/** A completed test. */
export interface TestResult {
  /** The file below `src`, without `.test.ts`: `http/routing`. */
  readonly file: string;
  readonly title: string;
  readonly state: "passed" | "failed" | "skipped" | "pending";
}

/** Finds the behaviours of the ledger whose tests are missing, skipped or failed in this run. */
export function findUnproven(ledger: readonly Behaviour[], results: readonly TestResult[]): string[] {
  return ledger.flatMap(({ behaviour, provenBy: [file, title] }) => {
    // A table of tests inserts its values: `return 404 for %s`.
    const pattern = new RegExp(`^${escape(title).replaceAll(/%[a-z]/g, ".*")}$`, "s");
    const tests = results.filter((result) => result.file === file && pattern.test(result.title));
    const isProven = tests.length > 0 && tests.every(({ state }) => state === "passed");
    if (isProven) return [];
    const states = [...new Set(tests.map(({ state }) => state))].join(" and ") || "missing";
    return [`"${behaviour}" needs the test "${title}" of ${file}.test.ts, which is ${states}.`];
  });
}

const escape = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
