import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSections } from "../src/reference/document.ts";
import { codeSamples } from "../src/reference/samples/code-samples.ts";
import { sampleOf } from "../src/reference/samples/sample-of.ts";
import { launchChromium } from "@nexudus-api/chromium";
import { faultOf, operationPages, pages, policyOf } from "./built-pages.ts";
import { serveSite, type RunningServer } from "./serve-site.ts";

/** The part of the search's programming interface that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const sections = readSections();
const operations = sections.flatMap((section) => section.operations);

let browser: Browser;
let site: RunningServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page of the site in a fresh browser profile, does something there, and closes it. */
async function visit<Result>(
  path: string,
  work: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}${path}`);
    return await work(page);
  } finally {
    await context.close();
  }
}

const redocReady = (page: Page) => page.locator("html[data-reference=ready]").waitFor({ state: "attached" });

/** `expect.poll` for a machine that is busy with other packages' tests. */
const expectSoon = <Value>(read: () => Value) => expect.poll(read, { timeout: 120_000 });

/** The address of an operation's own page. */
const pageOf = ({ anchor }: (typeof operations)[number]) => `/reference${anchor}/`;

/** Redoc sets an operation's badges behind its name, in the same heading. */
const startOf = (text: string) => new RegExp(`^${text.replaceAll(/[()]/g, String.raw`\$&`)}`);

/** The heading under which Redoc shows an operation. */
const headingOf = (page: Page, anchor: string) =>
  page.locator(`#redoc [data-section-id="${anchor}"] h2`).first();

/** The samples that Redoc shows of an operation, by the names in its menu of languages. */
async function samplesIn(page: Page, anchor: string): Promise<Record<string, string>> {
  const panel = page.locator(`#redoc [data-section-id="${anchor}"] .panel-request-samples`);
  const language = panel
    .locator("[data-component-name='Panel/PanelHeader'] button[aria-haspopup=menu]")
    .last();
  // Redoc opens the menu at the end of the page, not in the panel.
  const menu = page.locator("body > div > [role=menu]");
  const samples: Record<string, string> = {};
  for (const label of ["TypeScript", "fetch", "curl"]) {
    if ((await language.textContent()) !== label) {
      const entry = menu.getByText(label, { exact: true });
      // It closes while the page is still on its way to the operation.
      await expectSoon(async () => {
        if ((await language.getAttribute("aria-expanded")) === "false") await language.dispatchEvent("click");
        return entry.isVisible();
      }).toBe(true);
      // Where the panel is low in the window, the menu reaches below it.
      await entry.dispatchEvent("click");
    }
    const block = panel.locator("pre");
    samples[label] = (await block.textContent()) ?? "";
    expect(await block.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  return samples;
}

/** The entry of the sidebar that is marked as the one being read. */
const currentEntry = (page: Page) => page.locator("#starlight__sidebar a[aria-current][data-anchor]");

/** How the buttons of the frame look: the search, and on a phone the menu. */
const lookOfButtons = (page: Page) =>
  page.locator("header.header button[data-open-modal], button.sl-menu-button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { borderTopWidth, borderTopColor, backgroundColor, color, fontSize, padding } =
        getComputedStyle(button);
      return { borderTopWidth, borderTopColor, backgroundColor, color, fontSize, padding };
    }),
  );

describe("in Chromium", () => {
  test("the policy of every page stops requests, pictures, scripts and forms that go elsewhere", async () => {
    const elsewhere = await serveSite();
    try {
      // A page for each policy there is; the hashes of a page's own scripts aside.
      const byPolicy = new Map(pages.map((path) => [policyOf(path), path]));
      expect(byPolicy.size).toBe(2);
      for (const path of byPolicy.values()) {
        const blocked = await visit(path, (page) =>
          page.evaluate(async (origin) => {
            const directives = new Set<string>();
            const image = Object.assign(new Image(), { src: `${origin}/favicon.svg` });
            const script = Object.assign(document.createElement("script"), { src: `${origin}/x.js` });
            const form = Object.assign(document.createElement("form"), { action: origin });
            const three = new Promise<void>((resolve) => {
              document.addEventListener("securitypolicyviolation", (event) => {
                directives.add(event.effectiveDirective);
                if (["img-src", "script-src-elem", "form-action"].every((name) => directives.has(name)))
                  resolve();
              });
            });
            await fetch(`${origin}/openapi.json`, { mode: "no-cors" }).catch(() => undefined);
            document.body.append(image, script, form);
            form.submit();
            await three;
            return [...directives].toSorted();
          }, elsewhere.origin),
        );
        // Where requests can be tried, they go where the reader says, which may be a port of this machine.
        const tries = operationPages.includes(path);
        expect({ path, blocked }).toEqual({
          path,
          blocked: [...(tries ? [] : ["connect-src"]), "form-action", "img-src", "script-src-elem"],
        });
      }
      expect(pages.filter((path) => policyOf(path).includes("http:"))).toEqual(operationPages);
    } finally {
      await elsewhere.close();
    }
  });

  test("Redoc shows every operation with all its samples, and leads to the page where it can be tried", async () => {
    for (const { anchor: tag, operations: shown } of sections) {
      await visit(`/reference${tag}/`, async (page) => {
        await redocReady(page);
        for (const operation of shown) {
          const { anchor, summary } = operation;
          await page.evaluate((wanted) => (location.hash = wanted), anchor);
          await expectSoon(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
          await expectSoon(() => currentEntry(page).getAttribute("data-anchor")).toBe(anchor);
          await expectSoon(() => page.title()).toMatch(startOf(summary));
          const samples = codeSamples(sampleOf(operation));
          expect(await samplesIn(page, anchor)).toEqual(
            Object.fromEntries(samples.map(({ label, source }) => [label, source])),
          );
          const own = page.locator(`#redoc [data-section-id="${anchor}"] a[href$="${anchor}/#try-it"]`);
          expect(await own.count()).toBe(1);
        }
        // They would copy the document with what this site adds for Redoc.
        expect(await page.locator("#redoc [data-testid=page-actions]").count()).toBeGreaterThan(0);
        expect(await page.locator("#redoc [data-testid=page-actions]:visible").count()).toBe(0);
      });
    }
    expect(operations.length).toBeGreaterThan(0);
  });

  test("a link from the time when Redoc showed all operations on one page leads to the same place", async () => {
    for (const { anchor, summary } of [operations[0], operations.at(-1)].flatMap((one) => one ?? [])) {
      const [, tag] = anchor.split("/");
      await visit(`/reference/#${anchor}`, async (page) => {
        await page.waitForURL(`**/reference/${tag}/#${anchor}`);
        await expectSoon(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
      });
    }
    await visit("/reference/#/section/how-far-to-trust-it", async (page) => {
      await page.waitForLoadState("networkidle");
      expect(page.url()).toBe(`${site.origin}/reference/#/section/how-far-to-trust-it`);
      expect((await page.locator("[id='/section/how-far-to-trust-it']").boundingBox())?.y).toBeLessThan(200);
    });
  });

  test("deep in an operation, its entry in the menu stays marked", async () => {
    await visit("/reference/coworkers/#/coworkers/createcoworker", async (page) => {
      await redocReady(page);
      await expectSoon(() => currentEntry(page).getAttribute("data-anchor")).toBe(
        "/coworkers/createcoworker",
      );
      const heading = headingOf(page, "/coworkers/createcoworker");
      await page.mouse.move(640, 600);
      await page.mouse.wheel(0, 12_000);
      await expectSoon(async () => (await heading.boundingBox())?.y ?? -12_000).toBeLessThan(-10_000);
      await expectSoon(() => currentEntry(page).getAttribute("data-anchor")).toBe(
        "/coworkers/createcoworker",
      );
    });
  });

  test("the menu leads to the page of every operation in two steps, also on a phone", async () => {
    await visit(
      "/reference/",
      async (page) => {
        for (const { anchor: tag, operations: entries } of sections) {
          await page.locator("button.sl-menu-button").click();
          await page.locator("#starlight__sidebar").locator(`a[data-anchor="${tag}"]`).click();
          await page.waitForURL(`**/reference${tag}/`);
          const links = page.locator("#starlight__sidebar a[data-anchor]");
          const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
          expect(addresses).toEqual(expect.arrayContaining(entries.map(pageOf)));
        }
        await page.locator("button.sl-menu-button").click();
        await page.locator("#starlight__sidebar a[data-anchor]:has(.sl-badge)").first().click();
        await page.waitForURL(/\/reference\/[^/]+\/[^/]+\/$/);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    );
  });

  test.for([
    { width: 1280, height: 720, opened: operations },
    // On a screen this high, the last ones fit into one window.
    { width: 3840, height: 2160, opened: operations.slice(-4) },
  ])(
    "on $width by $height pixels, the address of an operation opens on it",
    async ({ opened, ...viewport }) => {
      await visit(
        "/reference/",
        async (page) => {
          for (const { anchor, summary } of opened) {
            const [, tag] = anchor.split("/");
            // Away first: where only the part after # differs, nothing is loaded.
            await page.goto("about:blank");
            await page.goto(`${site.origin}/reference/${tag}/#${anchor}`);
            const heading = headingOf(page, anchor);
            await expectSoon(() => heading.textContent()).toMatch(startOf(summary));
            // Below the header, and not far.
            await expectSoon(async () => (await heading.boundingBox())?.y).toSatisfy(
              (y: number | undefined) => y !== undefined && y > 64 && y < 360,
            );
            await expectSoon(() => currentEntry(page).getAttribute("data-anchor")).toBe(anchor);
          }
        },
        { viewport },
      );
    },
  );

  test("what an operation's extensions say stands in its description, with links to the disagreements", async () => {
    await visit("/reference/coworkers/#/coworkers/listcoworkers", async (page) => {
      await redocReady(page);
      const shown = page.locator('#redoc [data-section-id="/coworkers/listcoworkers"]');
      await shown.getByText("Role:").waitFor();
      const text = await shown.textContent();
      expect(text).toContain("Coworker-List");
      expect(text).toMatch(/How well it is known: (documented|observed|assumed)/);
      const links = shown.locator('a[href*="/guides/where-the-sources-disagree/#"]');
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(addresses).not.toEqual([]);
      expect(addresses.map((address) => faultOf(address ?? "", "/reference/")).filter(Boolean)).toEqual([]);
    });
  });

  test("Redoc follows the site's theme, and the switch between light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await visit(
        "/reference/teams/",
        async (page) => {
          await redocReady(page);
          const colours = () =>
            page.evaluate(() => {
              const text = document.querySelector("#redoc h1") ?? document.body;
              return {
                page: getComputedStyle(document.body).backgroundColor,
                redoc: getComputedStyle(document.documentElement).backgroundColor,
                text: getComputedStyle(text).color,
              };
            });
          const before = await colours();
          expect(before.redoc).toBe(before.page);
          await page
            .locator("starlight-theme-select select")
            .first()
            .selectOption(colorScheme === "dark" ? "light" : "dark");
          await expectSoon(async () => (await colours()).page).not.toBe(before.page);
          const after = await colours();
          expect(after.redoc).toBe(after.page);
          expect(after.text).not.toBe(before.text);
        },
        { colorScheme },
      );
    }
  });

  test.for([390, 1280])("%i pixels wide, Redoc leaves the frame as it is on other pages", async (width) => {
    const options = { viewport: { width, height: 800 } };
    const onGuide = await visit("/guides/start-in-five-minutes/", lookOfButtons, options);
    const onReference = await visit(
      "/reference/teams/",
      async (page) => {
        await redocReady(page);
        return lookOfButtons(page);
      },
      options,
    );
    expect(onGuide).toHaveLength(2);
    expect(onReference).toEqual(onGuide);
  });

  test("the search finds a guide and an operation, by keyboard and without a network", async () => {
    await visit("/", async (page) => {
      for (const [words, address] of [
        ["banner image", "/reference/coworkers/getcoworkerbannerimage/"],
        ["getTeamLogo", "/reference/teams/getteamlogo/"],
        ["MaxTeamMemberCount", "/reference/teams/createteam/"],
        ["runacommand", "/guides/where-the-sources-disagree/#1-the-method-of-runcommand"],
        ["how far to trust it", "/reference/#/section/how-far-to-trust-it"],
      ]) {
        // The shortcut works from when the button does.
        await page.locator("button[data-open-modal]:enabled").waitFor();
        await page.keyboard.press("Control+k");
        await page.locator("dialog[open] input").fill(words ?? "");
        await expectSoon(() => page.locator(`dialog[open] a[href*="${address}"]`).count()).toBeGreaterThan(0);
        await page.keyboard.press("Escape");
      }
    });
  });

  test("an operation is the first that the search finds by its id and its summary, and by its path with those that share it", async () => {
    const found = await visit("/", async (page) => {
      // As text: the test runner has ideas of its own about imports.
      const asked = await page.evaluateHandle<Pagefind>('import("/pagefind/pagefind.js")');
      return asked.evaluate(
        async (pagefind, queries) => {
          // What Starlight gives the search.
          const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };
          await pagefind.options({ ranking });
          const addresses: Record<string, string[]> = {};
          for (const query of queries) {
            const { results } = await pagefind.search(query);
            const first = await Promise.all(results.slice(0, 4).map((result) => result.data()));
            addresses[query] = first.map(({ url }) => url);
          }
          return addresses;
        },
        operations.flatMap(({ id, path, summary }) => [id, path, summary]),
      );
    });
    for (const operation of operations) {
      const { id, path, summary } = operation;
      expect({ id, first: found[id]?.[0] }).toEqual({ id, first: pageOf(operation) });
      expect({ summary, first: found[summary]?.[0] }).toEqual({ summary, first: pageOf(operation) });
      const sharing = operations.filter((other) => other.path.replace(/\/$/, "") === path.replace(/\/$/, ""));
      expect({ path, found: found[path]?.slice(0, sharing.length).toSorted() }).toEqual({
        path,
        found: sharing.map(pageOf).toSorted(),
      });
    }
  });

  test("what is typed before the search is there is searched for", async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.route(/ui-core/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${site.origin}/`);
      await page.locator("button[data-open-modal]:enabled").waitFor();
      await page.keyboard.press("Control+k");
      await page.keyboard.type("getTeamX");
      await page.keyboard.press("Backspace");
      expect(await page.locator("dialog[open] input").count()).toBe(0);
      release();
      await page.locator('dialog[open] a[href*="/reference/teams/getteam/"]').first().waitFor();
      expect(await page.locator("dialog[open] input").inputValue()).toBe("getTeam");
      await page.keyboard.type("Logo");
      expect(await page.locator("dialog[open] input").inputValue()).toBe("getTeamLogo");
    } finally {
      await context.close();
    }
  });

  test("by keyboard alone: past the menu to the text, and from sample to sample", async () => {
    await visit("/reference/teams/getteam/", async (page) => {
      const focused = (selector: string) =>
        page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => location.hash)).toBe("#_top");
      for (let steps = 0; steps < 60 && !(await focused("[role=tab]")); steps++)
        await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("curl");
      expect(await page.getByText("curl --user").first().isVisible()).toBe(true);
    });
  });

  test("without JavaScript the reference still names and describes every operation, and a page shows all its samples", async () => {
    await visit(
      "/reference/",
      async (page) => {
        expect(await page.getByText("How far to trust it").isVisible()).toBe(true);
        for (const { anchor, summary, path } of operations) {
          const entry = page.locator(`[id="${anchor}"]`);
          expect(await entry.getByRole("link", { name: summary, exact: true }).count()).toBe(1);
          expect(await entry.textContent()).toContain(path);
        }
        await page.goto(`${site.origin}/reference/teams/`);
        expect(await page.locator("#outline").getByText("Create a team", { exact: true }).isVisible()).toBe(
          true,
        );
        await page.goto(`${site.origin}/reference/teams/getteam/`);
        for (const start of ["import {", "await fetch(", "curl --user"]) {
          expect(await page.getByText(start).first().isVisible()).toBe(true);
        }
      },
      { javaScriptEnabled: false },
    );
  });
});
