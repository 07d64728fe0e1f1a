import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { serveSite, type RunningServer } from "./serve-site.ts";

/** The built site in the shared browser, for the tests of one file. */
export interface VisitedSite {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a page of the site in a fresh browser profile, which is closed when the test ends. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Does the same for a part of a test. */
  readonly visit: <Result>(
    path: string,
    work: (page: Page) => Promise<Result>,
    options?: BrowserContextOptions,
  ) => Promise<Result>;
}

/** Serves the built site while the tests of a file run. */
export function visitSite(): VisitedSite {
  let browser: Browser;
  let site: RunningServer;
  beforeAll(async () => {
    [browser, site] = await Promise.all([connectBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get origin() {
      return site.origin;
    },
    get browser() {
      return browser;
    },
    async open(path, options = {}) {
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await page.goto(`${site.origin}${path}`);
      return page;
    },
    async visit(path, work, options = {}) {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        await page.goto(`${site.origin}${path}`);
        return await work(page);
      } finally {
        await context.close();
      }
    },
  };
}

/** Connects to the browser that start-browser.ts started. Closing the connection closes what was opened through it. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject("browser"));

/** Waits until Redoc shows something in place of the page's own outline. */
export const redocReady = (page: Page): Promise<void> =>
  page.locator("html[data-reference=ready]").waitFor({ state: "attached" });

/** `expect.poll` for a machine that is busy with other packages' tests. Reads every `interval` ms. */
export const expectSoon = <Value>(read: () => Value, interval = 50) =>
  expect.poll(read, { timeout: 120_000, interval });
