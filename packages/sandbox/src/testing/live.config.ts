import { defineConfig } from "vitest/config";

/** For `pnpm test:live` alone: these tests call whatever service the environment names. */
export default defineConfig({ test: { include: ["src/testing/live.ts"], testTimeout: 60_000 } });
