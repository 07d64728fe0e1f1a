import type { Behaviour } from "../fidelity.ts";

/** A test that was run. */
export interface TestResult {
  /** The file below `src`, without `.test.ts`: `http/routing`. */
  readonly file: string;
  readonly title: string;
  readonly state: "passed" | "failed" | "skipped" | "pending";
}

/** Finds the behaviours of the ledger that no test of this run proves: their tests are missing, skipped or failed. */
export function findUnproven(ledger: readonly Behaviour[], results: readonly TestResult[]): string[] {
  return ledger.flatMap(({ behaviour, pinnedBy: [file, title] }) => {
    // A table of tests fills its values in: `answer 404 to %s`.
    const pattern = new RegExp(`^${escape(title).replaceAll(/%[a-z]/g, ".*")}$`, "s");
    const tests = results.filter((result) => result.file === file && pattern.test(result.title));
    const isProven = tests.length > 0 && tests.every(({ state }) => state === "passed");
    if (isProven) return [];
    const states = [...new Set(tests.map(({ state }) => state))].join(" and ") || "missing";
    return [`"${behaviour}" needs the test "${title}" of ${file}.test.ts, which is ${states}.`];
  });
}

const escape = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
