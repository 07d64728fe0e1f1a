import { defineConfig } from "vitest/config";

/** For `pnpm test:live` only: these tests call the service that the environment names. */
export default defineConfig({ test: { include: ["src/testing/live.ts"], testTimeout: 60_000 } });
