import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Shared by every package (`vitest run --config ../../vitest.config.ts --root .`). */
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: [fileURLToPath(new URL("scripts/testing/processes.ts", import.meta.url))],
    // scripts/verify.ts adds these reports up.
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    allowOnly: false,
    // Only ends a test that hangs. Tests do not depend on time, and the machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
