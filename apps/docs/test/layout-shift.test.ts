import { createSandbox, type Sandbox } from "@nexudus-api/sandbox";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { sampleOrAll } from "./sample-or-all.ts";
import { serveSite, type RunningServer } from "./serve-site.ts";
import { openSearch, redocReady, visitSite } from "./visit-site.ts";

// `LayoutShift` is not among TypeScript's types of the browser yet: https://developer.mozilla.org/docs/Web/API/LayoutShift
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

const site = visitSite();
let sandbox: Sandbox;
let playground: RunningServer;

beforeAll(async () => {
  sandbox = createSandbox({ seed: 5 });
  playground = await serveSite({ sandbox });
});

afterAll(async () => {
  await playground.close();
  sandbox.close();
});

const operations = readReference().operations;
const anchors = new Set([
  "/",
  "/guides/authentication/#what-a-401-means",
  "/guides/where-the-sources-disagree/#30",
  "/reference/#/section/how-far-to-trust-it",
  "/reference/teams/createteam/#401",
  "/reference/coworkers/createcoworker/#body-Gender",
  "/reference/teams/",
  // Its name fills the line in the menu.
  "/reference/coworkers/#/coworkers/deletecoworker",
  ...sampleOrAll(operations, 2).map(({ anchor, tag }) => `/reference/${tag.toLowerCase()}/#${anchor}`),
]);
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** Collects the elements that move, from the first frame of every page on. */
const collectShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      // The observer's entries have the type that it asks for.
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        );
        shifts.push(`${entry.value}: ${nodes.join(" · ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

const shiftsOf = (page: Page) =>
  // Put there by `collectShifts`.
  page.evaluate(() => (window as unknown as { readonly shifts: readonly string[] }).shifts);

/** Waits until nothing more arrives, and for two more frames. */
async function loaded(page: Page): Promise<void> {
  if (await page.locator("#redoc").count()) {
    await redocReady(page);
    if (new URL(page.url()).hash !== "")
      await page.locator("#redoc .panel-request-samples").first().waitFor();
  }
  if (await page.locator("form[data-try-it]").count()) await page.locator("form[data-state]").waitFor();
  // The search is the last thing that every page loads.
  await page.locator("#starlight__search input").waitFor({ state: "attached" });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** How far the element that the address names is from the top of the window, in CSS pixels. */
const topOfTarget = (page: Page) =>
  page.evaluate(() => {
    const id = CSS.escape(decodeURIComponent(location.hash.slice(1)));
    const target =
      id === "" ? null : document.querySelector(`#redoc [data-section-id="${id}"] h2, [id="${id}"]`);
    if (id !== "" && target === null) throw new Error(`Nothing on the page has the id ${id}.`);
    return target?.getBoundingClientRect().top;
  });

async function expectSteady(page: Page): Promise<void> {
  await loaded(page);
  expect(await shiftsOf(page)).toEqual([]);
  // Below the header, and at the top of the text.
  const top = (await topOfTarget(page)) ?? 100;
  expect(top).toBeGreaterThan(55);
  expect(top).toBeLessThan(200);
}

async function expectSteadyVisit(address: string): Promise<void> {
  for (const viewport of [desktop, phone]) {
    const page = await site.newPage({ viewport });
    await collectShifts(page);
    await page.goto(address);
    await expectSteady(page);
    await page.reload();
    await expectSteady(page);
    await page.context().close();
  }
}

test.each([...anchors])(
  "%s: nothing moves while the page loads, nor when it is loaded again",
  async (path) => {
    await expectSteadyVisit(`${site.origin}${path}`);
  },
);

test("nothing moves while a page loads slowly, or when it is reloaded halfway down", async () => {
  const slow = await serveSite({ slow: true });
  onTestFinished(() => slow.close());
  await expectSteadyVisit(`${slow.origin}/guides/authentication/#what-a-401-means`);
});

test("next to a sandbox, nothing moves when the page finds it", async () => {
  await expectSteadyVisit(`${playground.origin}/reference/teams/createteam/#401`);
});

test("a link, and a result of the search, scroll to an anchor that stays where it is", async () => {
  const page = await site.newPage({ viewport: desktop });
  await collectShifts(page);
  await page.goto(`${site.origin}/guides/errors-and-retries/`);
  await page.getByRole("link", { name: "401", exact: true }).click();
  await page.waitForURL("**/guides/authentication/#what-a-401-means");
  await expectSteady(page);

  await openSearch(page);
  await page.locator("dialog[open] input").fill("MaxTeamMemberCount");
  await page.locator('dialog[open] a[href$="/createteam/#body-MaxTeamMemberCount"]').click();
  await page.waitForURL("**/reference/teams/createteam/#body-MaxTeamMemberCount");
  await expectSteady(page);
});
