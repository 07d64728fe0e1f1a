import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { serveSite, type RunningServer } from "./serve-site.ts";

/** The built site in the shared browser, for the tests of one file. */
export interface VisitedSite {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
  /** An empty page in a browser profile of its own, which is closed when the test ends. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a page of the site in such a profile. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The same for a part of a test. */
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
  const newPageOfTest = async (options?: BrowserContextOptions) => {
    const page = await newPage(browser, options);
    onTestFinished(() => page.context().close());
    return page;
  };
  return {
    get origin() {
      return site.origin;
    },
    get browser() {
      return browser;
    },
    newPage: newPageOfTest,
    async open(path, options) {
      const page = await newPageOfTest(options);
      await page.goto(`${site.origin}${path}`);
      return page;
    },
    async visit(path, work, options) {
      const page = await newPage(browser, options);
      try {
        await page.goto(`${site.origin}${path}`);
        return await work(page);
      } finally {
        await page.context().close();
      }
    },
  };
}

/** Connects to the browser that start-browser.ts started. Closing the connection closes its contexts and pages. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject("browser"));

/** An empty page in a browser profile of its own. It waits as long as Vitest does: at a load of 30, two cores need minutes. */
export async function newPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(300_000);
  return context.newPage();
}

/** Opens the search. Its shortcut works from when the page listens, so it is pressed until the dialog is open. */
export async function openSearch(page: Page): Promise<void> {
  const dialog = page.locator("site-search dialog");
  await expect
    .poll(async () => {
      if (!(await dialog.evaluate((element: HTMLDialogElement) => element.open)))
        await page.keyboard.press("Control+k");
      return dialog.evaluate((element: HTMLDialogElement) => element.open);
    })
    .toBe(true);
}

/** Waits until Redoc shows something in place of the page's own outline. */
export const redocReady = (page: Page): Promise<void> =>
  page.locator("html[data-reference=ready]").waitFor({ state: "attached" });
