import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSearch, redocReady, visitSite } from "./visit-site.ts";

const { open } = visitSite();

/** Opens a page in a browser with another text size. */
async function openAt(path: string, standard: number, width: number): Promise<Page> {
  const page = await open("/404.html", { viewport: { width, height: 900 } });
  const session = await page.context().newCDPSession(page);
  // https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-setFontSizes
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
  await page.goto(new URL(path, page.url()).href);
  if (path.includes("#/")) {
    await redocReady(page);
    await page.locator("#redoc .panel-request-samples pre").first().waitFor();
  }
  return page;
}

/** The sizes of the text in a part of a page, in CSS pixels, by the element that holds the text. */
const sizesOf = (page: Page, part = "main") =>
  page.locator(part).evaluate((root) => {
    const sizes: Record<string, number> = {};
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || !parent.checkVisibility() || text.textContent?.trim() === "") continue;
      const key = `${parent.localName}.${parent.className} ${text.textContent?.trim().slice(0, 30)}`;
      // The text of a drawing grows with the drawing.
      const drawn = parent.closest("svg") === null ? undefined : parent.getBoundingClientRect().height;
      sizes[key] = drawn ?? Number.parseFloat(getComputedStyle(parent).fontSize);
    }
    return sizes;
  });

test.each([
  "/",
  "/guides/searching-and-paging/",
  "/reference/teams/createteam/",
  "/reference/teams/#/teams/deleteteam",
])("%s: all text follows the size of text that the reader sets", async (path) => {
  const normal = await sizesOf(await openAt(path, 16, 1280));
  const doubled = await sizesOf(await openAt(path, 32, 1280));
  const small = Object.entries(normal).filter(([key, size]) => (doubled[key] ?? size * 2) < size * 1.5);
  expect(Object.keys(normal).length).toBeGreaterThan(10);
  expect(small).toEqual([]);
});

test("the search follows the size of text that the reader sets", async () => {
  const [normal = {}, doubled = {}] = await Promise.all(
    [16, 32].map(async (standard): Promise<Record<string, number>> => {
      const page = await openAt("/", standard, 1280);
      await openSearch(page);
      await page.locator("dialog[open] input").fill("what PUT clears");
      await page.locator("dialog[open] .pagefind-ui__result-excerpt").first().waitFor();
      await expect.poll(() => page.locator("dialog[open] .pagefind-ui__loading").count()).toBe(0);
      const field = await page
        .locator("dialog[open] input")
        .evaluate((one) => getComputedStyle(one).fontSize);
      return { field: Number.parseFloat(field), ...(await sizesOf(page, "dialog[open]")) };
    }),
  );
  const small = Object.entries(normal).filter(([key, size]) => (doubled[key] ?? size * 2) < size * 1.5);
  expect(Object.keys(normal).length).toBeGreaterThan(10);
  expect(small).toEqual([]);
});

test("with large text on a phone, no title is cut off and no two lines overlap", async () => {
  for (const path of ["/", "/reference/teams/#/teams/getteam"]) {
    const page = await openAt(path, 32, 390);
    const title = page.locator(".site-title span");
    expect(await title.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    const ratios = await page.locator(":is(main, #redoc) :is(h1, h2, h3, h4, h5)").evaluateAll((headings) =>
      headings.map((heading) => {
        const { lineHeight, fontSize } = getComputedStyle(heading);
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      }),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1.1);
  }
});

test.each([390, 1280])("%i pixels wide, doubled text has nothing to scroll sideways", async (width) => {
  for (const path of [
    "/",
    "/guides/rate-limits/",
    "/reference/teams/createteam/",
    "/reference/teams/#/teams/deleteteam",
  ]) {
    const page = await openAt(path, 32, width);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ path, excess }).toEqual({ path, excess: 0 });
  }
});
