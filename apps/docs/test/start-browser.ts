// Runs once, before the tests: starts the browser that all test files share.
import { launchChromiumServer } from "@nexudus-api/chromium";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address at which Playwright reaches the browser. */
    browser: string;
  }
}

export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchChromiumServer();
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
