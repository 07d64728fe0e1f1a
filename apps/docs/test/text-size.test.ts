import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSearch, redocReady, visitSite } from "./visit-site.ts";

const { open } = visitSite();

/** Opens a page, and returns it with a function that sets the size of text, as a reader does in the browser's settings. */
async function openAt(path: string) {
  const page = await open(path, { viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  // https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-setFontSizes
  const setTextSize = (size: number) =>
    session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
  await setTextSize(16);
  if (path.includes("#/")) {
    await redocReady(page);
    await page.locator("#redoc .panel-request-samples pre").first().waitFor();
  }
  return { page, setTextSize };
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

/** The texts that do not grow, or hardly, when the reader doubles the size of text. */
async function findFixed(
  page: Page,
  setTextSize: (size: number) => Promise<unknown>,
  part?: string,
): Promise<unknown[]> {
  const normal = await sizesOf(page, part);
  expect(Object.keys(normal).length).toBeGreaterThan(10);
  await setTextSize(32);
  const doubled = await sizesOf(page, part);
  return Object.entries(normal).filter(([key, size]) => (doubled[key] ?? size * 2) < size * 1.5);
}

test.each([
  "/",
  "/guides/searching-and-paging/",
  "/reference/teams/createteam/",
  "/reference/teams/#/teams/deleteteam",
])(
  "%s: all text follows the size of text that the reader sets, and doubled text fits a desktop and a phone",
  async (path) => {
    const { page, setTextSize } = await openAt(path);
    expect(await findFixed(page, setTextSize)).toEqual([]);
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(excess).toBe(0);

    await page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(excess).toBe(0);
    // No title is cut off, and no two lines overlap.
    const title = page.locator(".site-title span");
    expect(await title.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    const ratios = await page.locator(":is(main, #redoc) :is(h1, h2, h3, h4, h5)").evaluateAll((headings) =>
      headings.map((heading) => {
        const { lineHeight, fontSize } = getComputedStyle(heading);
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      }),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1.1);
  },
);

test("the search follows the size of text that the reader sets", async () => {
  const { page, setTextSize } = await openAt("/");
  await openSearch(page);
  await page.locator("dialog[open] input").fill("what PUT clears");
  await page.locator("dialog[open] .pagefind-ui__result-excerpt").first().waitFor();
  await expect.poll(() => page.locator("dialog[open] .pagefind-ui__loading").count()).toBe(0);
  const sizeOfField = () =>
    page.locator("dialog[open] input").evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const field = await sizeOfField();
  expect(await findFixed(page, setTextSize, "dialog[open]")).toEqual([]);
  expect(await sizeOfField()).toBeGreaterThanOrEqual(field * 1.5);
});
