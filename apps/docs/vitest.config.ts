import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

/** The configuration of every package, and one browser for all test files, which mostly wait for it. */
export default mergeConfig(
  shared,
  defineConfig({ test: { globalSetup: "test/start-browser.ts", maxWorkers: 2 } }),
);
