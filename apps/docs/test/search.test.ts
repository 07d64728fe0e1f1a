import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { searchRanking } from "../src/search-ranking.ts";
import { sampleOrAll } from "./sample-or-all.ts";
import { openSearch, visitSite } from "./visit-site.ts";

/** The part of Pagefind's programming interface that is used here. */
interface Pagefind {
  options(options: { readonly ranking: object }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const operations = readReference().operations;
const site = visitSite();

/** The address of an operation's own page. */
const pageOf = ({ anchor }: (typeof operations)[number]) => `/reference${anchor}/`;

/** The first pages that the search finds, by query. */
async function search(queries: readonly string[]): Promise<Record<string, string[]>> {
  const page = await site.open("/404.html");
  // As text, so that the test runner does not transform the import.
  const pagefind = await page.evaluateHandle<Pagefind>('import("/pagefind/pagefind.js")');
  return pagefind.evaluate(
    async (api, { all, ranking }) => {
      await api.options({ ranking });
      const found = all.map(async (query) => {
        const { results } = await api.search(query);
        const first = await Promise.all(results.slice(0, 4).map((result) => result.data()));
        return [query, first.map(({ url }) => url)] as const;
      });
      return Object.fromEntries(await Promise.all(found));
    },
    { all: queries, ranking: searchRanking },
  );
}

async function searchFor(page: Page, words: string): Promise<void> {
  await openSearch(page);
  await page.locator("dialog[open] input").fill(words);
}

/** Waits until all results have loaded: a late one would move those below it. */
async function resultsReady(page: Page): Promise<void> {
  await resultsOf(page).first().waitFor();
  await expect.poll(() => page.locator("dialog[open] .pagefind-ui__loading").count()).toBe(0);
}

const resultsOf = (page: Page) => page.locator("dialog[open] .pagefind-ui__result-link");

test("readers' words and synonyms find the best page, guides before the reference", async () => {
  const expected: Readonly<Record<string, string>> = {
    pagination: "/guides/searching-and-paging/",
    paging: "/guides/searching-and-paging/",
    pageNumber: "/guides/searching-and-paging/",
    PageSize: "/guides/searching-and-paging/",
    sort: "/guides/searching-and-paging/",
    "filter by registration date": "/guides/searching-and-paging/",
    eGender: "/guides/where-ids-come-from/",
    "id of a country": "/guides/where-ids-come-from/",
    location: "/guides/where-ids-come-from/",
    "401": "/guides/authentication/",
    "what 401 means": "/guides/authentication/",
    auth: "/guides/authentication/",
    login: "/guides/authentication/",
    permissions: "/guides/authentication/",
    "rate limit": "/guides/rate-limits/",
    "429": "/guides/rate-limits/",
    throttling: "/guides/rate-limits/",
    "400": "/guides/errors-and-retries/",
    "bad input": "/guides/errors-and-retries/",
    retry: "/guides/errors-and-retries/",
    PATCH: "/guides/updating-without-losing-data/",
    "what PUT clears": "/guides/updating-without-losing-data/",
    upload: "/guides/images/",
    webhook: "/guides/receive-webhooks/",
    customer: "/guides/sync-changed-customers/",
    member: "/guides/onboard-a-member/",
    mock: "/guides/test-without-an-account/",
    sandbox: "/guides/test-without-an-account/",
    ".NET": "/guides/move-to-the-client/",
    quickstart: "/guides/start-in-five-minutes/",
    "documented or assumed": "/reference/",
    "how far to trust it": "/reference/",
    "role for creating a team": "/reference/teams/createteam/",
    MaxTeamMemberCount: "/reference/teams/createteam/",
    CoworkerUpdate: "/reference/webhooks/",
  };
  const found = await search(Object.keys(expected));
  expect(Object.fromEntries(Object.entries(found).map(([query, [first]]) => [query, first]))).toEqual(
    expected,
  );
});

test("an operation is the first that the search finds by its id, one of the first two operations by its summary, and by its path with those that share it", async () => {
  const some = sampleOrAll(operations, 40);
  const found = await search(some.flatMap(({ id, path, summary }) => [id, path, summary]));
  for (const operation of some) {
    const { id, path, summary } = operation;
    expect({ id, first: found[id]?.[0] }).toEqual({ id, first: pageOf(operation) });
    // A guide may come before it, and so may an operation whose summary has the same words and more: "List sold time passes".
    const pages = found[summary]?.filter((page) => page.startsWith("/reference/")).slice(0, 2);
    expect({ summary, pages }).toEqual({ summary, pages: expect.arrayContaining([pageOf(operation)]) });
    const sharing = operations.filter((other) => other.path.replace(/\/$/, "") === path.replace(/\/$/, ""));
    expect({ path, found: found[path]?.slice(0, sharing.length).toSorted() }).toEqual({
      path,
      found: sharing.map(pageOf).toSorted(),
    });
  }
});

test("a field is found at its own place in the page", async () => {
  const page = await site.open("/");
  await searchFor(page, "MaxTeamMemberCount");
  await resultsOf(page).and(page.locator('[href$="/createteam/#body-MaxTeamMemberCount"]')).click();
  await page.waitForURL("**/reference/teams/createteam/#body-MaxTeamMemberCount");
  expect((await page.locator("#body-MaxTeamMemberCount").boundingBox())?.y).toBeLessThan(200);
});

test("the arrow keys move through the results, and Enter opens the one in focus, or else the first", async () => {
  const page = await site.open("/");
  await searchFor(page, "what PUT clears");
  await resultsReady(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "field");
  const addresses = await resultsOf(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")),
  );
  for (const address of addresses.slice(0, 3)) {
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(address);
  }
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toBe(addresses[1]);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${addresses[1]}`);

  await searchFor(page, "what PUT clears");
  await resultsReady(page);
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toBe("field");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/guides/updating-without-losing-data/");
});

test("searches for what was typed before the search had loaded", async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const page = await site.open("/404.html");
  await page.route(/ui-core/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/`);
  await openSearch(page);
  await page.keyboard.type("getTeamX");
  await page.keyboard.press("Backspace");
  expect(await page.locator("dialog[open] input").count()).toBe(0);
  release();
  await page.locator('dialog[open] a[href*="/reference/teams/getteam/"]').first().waitFor();
  expect(await page.locator("dialog[open] input").inputValue()).toBe("getTeam");
  await page.keyboard.type("Logo");
  expect(await page.locator("dialog[open] input").inputValue()).toBe("getTeamLogo");
});
