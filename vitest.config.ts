import { defineConfig } from "vitest/config";

/** Shared by every package (`vitest run --config ../../vitest.config.ts --root .`). */
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    // scripts/verify.ts adds these reports up.
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    allowOnly: false,
    // No promise is about time: these only end a test that hangs, on a machine that may be busy with seven others.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
