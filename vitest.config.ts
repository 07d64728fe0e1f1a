import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Only ends a test or a hook that hangs. No test sets a shorter timeout: at a load of 30, two cores need minutes.
// `pnpm test:soak` runs some tests with up to fifty times as many rounds.
const timeout = process.env["SOAK"] === undefined ? 300_000 : 3_600_000;

/** Shared by every package (`vitest run --config ../../vitest.config.ts --root .`). */
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: [fileURLToPath(new URL("scripts/testing/processes.ts", import.meta.url))],
    // scripts/verify.ts sums these reports.
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    allowOnly: false,
    // The cache on disk keeps the path of the copy of vitest that a run used. Packages with another TypeScript have another
    // copy, and their tests fail when the workspace's copy has run them before.
    fsModuleCache: false,
    // Vitest's default is one worker fewer than cores, which leaves one on two cores.
    maxWorkers: "100%",
    testTimeout: timeout,
    hookTimeout: timeout,
    // Vitest's default is 1 second, which fails on a busy machine. Less than the timeout of a test, so that the failed assertion is shown.
    expect: { poll: { timeout: 240_000 } },
  },
});
