import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { newPage, openSearch, visitSite } from "./visit-site.ts";

const site = visitSite();

/** The tasks of readers. From the home page each takes two steps: type into the search, and choose a result. */
const tasks = [
  {
    task: "which filter limits by registration date",
    words: "registration date",
    result: "/guides/searching-and-paging/#ranges",
    text: "from_Coworker_RegistrationDate",
  },
  {
    task: "what PUT clears",
    words: "what PUT clears",
    result: "/guides/updating-without-losing-data/#what-put-clears",
    text: "It clears every field that the request leaves out",
  },
  {
    task: "the role for creating a team",
    words: "role for creating a team",
    result: "/reference/teams/createteam/",
    text: "Team-Create",
  },
  {
    task: "run a TypeScript sample",
    words: "run a TypeScript sample",
    result: "/guides/start-in-five-minutes/#3-use-the-client",
    text: "pnpm --filter @nexudus-api/client exec node try.ts",
  },
  { task: "Gender 5", words: "Gender 5", result: "/createcoworker/#body-Gender", text: /^5 \w+/ },
  {
    task: "the id of a country",
    words: "id of a country",
    result: "/guides/where-ids-come-from/",
    text: "nexudus.countries.list",
  },
  {
    task: "what 401 means",
    words: "what 401 means",
    result: "/guides/authentication/#what-a-401-means",
    text: "Wrong credentials, or an expired token",
  },
  {
    task: "is this field documented or assumed",
    words: "InvoiceDueDateDay",
    result: "/createcoworker/#body-InvoiceDueDateDay",
    text: /^(documented|observed|assumed)$/,
  },
  {
    task: "a create with bad input",
    words: "create with bad input",
    result: "/guides/errors-and-retries/",
    text: "400 FullName",
  },
];

async function search(page: Page, words: string): Promise<void> {
  await openSearch(page);
  await page.locator("dialog[open] input").waitFor();
  await page.keyboard.type(words);
}

const resultOf = (page: Page, address: string) =>
  page.locator(`dialog[open] .pagefind-ui__result-link[href$="${address}"]`).first();

/** Chooses a result by the keys that the search has for it. */
async function chooseByKeyboard(page: Page, address: string): Promise<void> {
  await resultOf(page, address).waitFor();
  // Results that come in later replace those that are there, and with them the one that has the focus: then start again.
  await expect.poll(() => reach(page, address)).toBe(true);
  await page.keyboard.press("Enter");
}

/** Moves the focus from the field down to a result. Returns whether it got there. */
async function reach(page: Page, address: string): Promise<boolean> {
  await page.locator("dialog[open] input").focus();
  for (let steps = 0; steps < 30; steps++) {
    await page.keyboard.press("ArrowDown");
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    if (href?.endsWith(address)) return true;
  }
  return false;
}

/** Whether an element with this text is visible in the window, below the header. */
const isInView = (page: Page, text: string | RegExp) =>
  page
    .locator("main")
    .getByText(text)
    .evaluateAll((elements) =>
      elements.some((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && top >= 56 && bottom <= innerHeight;
      }),
    );

describe.each(["mouse", "keyboard"])("by %s, in two steps from the home page", (device) => {
  let page: Page;
  beforeAll(async () => {
    page = await newPage(site.browser, { viewport: { width: 1280, height: 800 } });
  });

  test.each(tasks)("$task", async ({ words, result, text }) => {
    await page.goto(`${site.origin}/`);
    await search(page, words);
    if (device === "keyboard") await chooseByKeyboard(page, result);
    else await resultOf(page, result).click();
    await page.waitForURL((url) => `${url.pathname}${url.hash}`.endsWith(result));
    await expect.poll(() => isInView(page, text)).toBe(true);
  });
});

test("the home page links to the sample, the reference and what a 401 means", async () => {
  const page = await site.open("/");
  await page.locator(".packages").getByRole("link", { name: "The client" }).click();
  await page.waitForURL("**/guides/start-in-five-minutes/#3-use-the-client");
  await expect.poll(() => isInView(page, "exec node try.ts")).toBe(true);
});
