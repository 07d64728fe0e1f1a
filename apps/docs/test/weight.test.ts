import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launchChromium } from "@nexudus-api/chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSections } from "../src/reference/document.ts";
import { tagPages } from "./built-pages.ts";
import { serveSite, siteFolder, type RunningServer } from "./serve-site.ts";

let browser: Browser;
let site: RunningServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What a page loads, in bytes as a host compresses them with Brotli. */
async function weightOf(path: string): Promise<number> {
  const page = await browser.newPage();
  const files = new Set<string>();
  page.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === site.origin) files.add(pathname);
  });
  await page.goto(`${site.origin}${path}`);
  if (tagPages.includes(path)) {
    await page.locator("html[data-reference=ready]").waitFor({ state: "attached" });
  }
  await page.waitForLoadState("networkidle");
  await page.close();
  const sizes = [...files].map(
    (file) =>
      brotliCompressSync(readFileSync(join(siteFolder, file.endsWith("/") ? `${file}index.html` : file)))
        .length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.each([
  ...tagPages.map((path) => [path, 700_000] as const),
  ["/reference/", 60_000],
  ["/reference/coworkers/createcoworker/", 100_000],
  ["/guides/start-in-five-minutes/", 100_000],
] as const)(
  "%s is at most %i bytes, compressed, with all that it loads",

  async (path, budget) => {
    expect(await weightOf(path)).toBeLessThanOrEqual(budget);
  },
);

test("the reference is painted and can be read before Redoc arrives", async () => {
  const page = await browser.newPage();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  // The bundle is the one script that comes late; here it does not come until the page is painted.
  await page.route(/_tag_.*\.js$|show-redoc.*\.js$|index\.astro.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/reference/coworkers/`, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  expect(await page.locator("#outline").getByText("Create a coworker").isVisible()).toBe(true);
  expect(await page.locator("html[data-reference]").count()).toBe(0);
  release();
  await page.locator("html[data-reference=ready]").waitFor({ state: "attached" });
  await page.close();
});

test("printed, a page is its text: no menus, no form, and every sample", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/reference/teams/createteam/`);
  await page.emulateMedia({ media: "print" });
  for (const hidden of ["#starlight__sidebar", "header.header", ".right-sidebar", "form[data-try-it]"]) {
    expect({ hidden, shown: await page.locator(hidden).isVisible() }).toEqual({ hidden, shown: false });
  }
  for (const shown of ["createNexudusClient", "await fetch(", "curl --user"]) {
    await page.locator(".expressive-code").filter({ hasText: shown }).first().waitFor();
  }
  await page.close();
});

test("printed from the dark, the reference is light, and all there", async () => {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(`${site.origin}/reference/teams/`);
  await page.locator("html[data-reference=ready]").waitFor({ state: "attached" });
  const theme = () => page.evaluate(() => document.documentElement.dataset["theme"]);
  expect(await theme()).toBe("dark");
  // After the site's own listener, so that this sees what is printed.
  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("beforeprint", () => resolve(document.documentElement.dataset["theme"]));
      }),
  );
  await page.pdf();
  expect(await printed).toBe("light");
  expect(await theme()).toBe("dark");

  await page.emulateMedia({ media: "print" });
  expect(await page.locator("h1:visible").allTextContents()).toEqual(["Teams"]);
  const text = await page.locator("main").innerText();
  const { operations = [], description = "" } = readSections().find(({ name }) => name === "Teams") ?? {};
  for (const { summary } of operations) {
    expect(text).toContain(summary);
  }
  expect(text).toContain(description.slice(0, 40));
  await page.close();
});
