import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { htmlOf, operationPages, pages, tagPages } from "./built-pages.ts";
import { sampleOrAll } from "./sample-or-all.ts";
import { siteFolder } from "./serve-site.ts";
import { redocReady, visitSite } from "./visit-site.ts";

const site = visitSite();

/** The files that a page loads by itself: those that it names, and those that its scripts import. */
function filesOf(page: string): Set<string> {
  const named = htmlOf(page).matchAll(
    /<(?:script|img|link rel="(?:stylesheet|shortcut icon)")[^>]*? (?:src|href)="([^"]+)"|data-(?:source|sandbox)="([^"]+)"/g,
  );
  const files = new Set([page, ...[...named].map(([, one, other]) => one ?? other ?? "")]);
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const script = readFileSync(join(siteFolder, file), "utf8");
    for (const [, imported = ""] of script.matchAll(/(?:from|import)\(?["'`](\.\/[\w.-]+\.js)["'`]/g)) {
      files.add(new URL(imported, `http://site.invalid${file}`).pathname);
    }
  }
  return files;
}

const sizes = new Map<string, number>();

/** The size of a file in bytes, as a host compresses it with Brotli. */
function sizeOf(file: string): number {
  const path = join(siteFolder, file.endsWith("/") ? `${file}index.html` : file);
  // Two levels below the best: the best takes a minute for all pages, and saves 3 %.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(path), { params }).length;
  sizes.set(file, size);
  return size;
}

const weightOf = (page: string) => [...filesOf(page)].reduce((sum, file) => sum + sizeOf(file), 0);

test("the first visit to a page of Redoc loads at most 700 kB, compressed, and to any other page 100 kB", () => {
  const bySize = pages.toSorted((one, other) => htmlOf(other).length - htmlOf(one).length);
  // Compressing takes time, so only the largest pages of each kind are checked; all of them in `pnpm test:soak`.
  const largest = [bySize, bySize.filter((page) => tagPages.includes(page))].flatMap((some) =>
    some.slice(0, 8),
  );
  const looked = process.env["SOAK"] === undefined ? new Set(largest) : new Set(pages);
  const weights = [...looked].map((page) => ({ page, weight: weightOf(page) }));
  const tooHeavy = weights.filter(
    ({ page, weight }) => weight > (tagPages.includes(page) ? 700_000 : 100_000),
  );
  expect(tooHeavy).toEqual([]);
});

test("these are the files that a browser asks for", async () => {
  const guides = pages.filter((page) => page.startsWith("/guides/"));
  for (const path of [
    ...sampleOrAll(guides, 1),
    ...sampleOrAll(operationPages, 1),
    ...sampleOrAll(tagPages, 1),
  ]) {
    const page = await site.open("/404.html");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}${path}`);
    if (tagPages.includes(path)) await redocReady(page);
    // The search is the last that a page loads.
    await page.locator("#starlight__search input").waitFor({ state: "attached" });
    expect([...new Set(asked)].toSorted()).toEqual(
      // A browser without a window asks for no icon.
      [...filesOf(path)].filter((file) => file !== "/favicon.svg").toSorted(),
    );
  }
});

test("the reference is painted and can be read before Redoc arrives", async () => {
  const page = await site.open("/404.html");
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
  await redocReady(page);
});
