import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSections } from "../src/reference/document.ts";
import { launchChromium } from "@nexudus-api/chromium";
import { faultOf, operationPages, pages, policyOf } from "./built-pages.ts";
import { serveSite, type RunningServer } from "./serve-site.ts";

const sections = readSections();
const operations = sections.flatMap((section) => section.operations);

let browser: Browser;
let site: RunningServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
}, 60_000);

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
const expectSoon = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });

/** Redoc sets an operation's badges behind its name, in the same heading. */
const startOf = (text: string) => new RegExp(`^${text.replaceAll(/[()]/g, String.raw`\$&`)}`);

/** The heading under which Redoc shows an operation. */
const headingOf = (page: Page, anchor: string) =>
  page.locator(`#redoc [data-section-id="${anchor}"] h2`).first();

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

describe("in Chromium", { timeout: 60_000 }, () => {
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

  test("every operation is reachable by the menu, and the reference opens on it", async () => {
    await visit("/reference/", async (page) => {
      await redocReady(page);
      expect(await currentEntry(page).getAttribute("data-anchor")).toBe("/");
      const menu = page.locator("#starlight__sidebar");
      for (const { name, operations: entries } of sections) {
        await menu.locator("summary").getByText(name, { exact: true }).click();
        for (const { anchor, summary } of entries) {
          await menu.locator(`a[data-anchor="${anchor}"]`).click();
          await expectSoon(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
          await expectSoon(() => page.evaluate(() => location.hash)).toBe(`#${anchor}`);
          await expectSoon(() => currentEntry(page).getAttribute("data-anchor")).toBe(anchor);
        }
        await menu.locator("summary").getByText(name, { exact: true }).click();
      }
    });
    expect(operations.length).toBeGreaterThan(0);
  });

  test("deep in an operation, its entry in the menu stays marked", async () => {
    await visit("/reference/#/coworkers/createcoworker", async (page) => {
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

  test("on a phone, the menu opens over the page and closes on the operation that was chosen", async () => {
    await visit(
      "/reference/",
      async (page) => {
        await redocReady(page);
        await page.locator("button.sl-menu-button").click();
        const menu = page.locator("#starlight__sidebar");
        await menu.locator("summary").getByText("Teams", { exact: true }).click();
        await menu.locator('a[data-anchor="/teams/getteam"]').click();
        await expectSoon(() => menu.isVisible()).toBe(false);
        await expectSoon(() => headingOf(page, "/teams/getteam").textContent()).toMatch(/^Get a team/);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    );
  });

  // The menu's test opens each by its address, too; here are those that a fresh page has farthest to go to.
  test.for(
    operations.filter((operation) =>
      sections.some(
        (section) => operation === section.operations[0] || operation === section.operations.at(-1),
      ),
    ),
  )("the address /reference/#$anchor opens on “$summary”", async ({ anchor, summary }) => {
    await visit(`/reference/#${anchor}`, async (page) => {
      await redocReady(page);
      const heading = headingOf(page, anchor);
      await expectSoon(() => heading.textContent()).toMatch(startOf(summary));
      // Below the header, and in the upper half of the window.
      await expectSoon(async () => (await heading.boundingBox())?.y).toSatisfy(
        (y: number | undefined) => y !== undefined && y > 64 && y < 360,
      );
      await expectSoon(() => currentEntry(page).getAttribute("data-anchor")).toBe(anchor);
    });
  });

  test("what an operation's extensions say stands in its description, with links to the disagreements", async () => {
    await visit("/reference/#/coworkers/listcoworkers", async (page) => {
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
        "/reference/",
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
      "/reference/",
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
        ["MaxTeamMemberCount", "/reference/teams/createteam/"],
        ["runacommand", "/guides/where-the-sources-disagree/#1-the-method-of-runcommand"],
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

  test("by keyboard alone: past the menu to the text, and from sample to sample", async () => {
    await visit("/reference/teams/getteam/", async (page) => {
      const focused = (selector: string) =>
        page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => location.hash)).toBe("#_top");
      for (let steps = 0; steps < 30 && !(await focused("[role=tab]")); steps++)
        await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("curl");
      expect(await page.getByText("curl --user").first().isVisible()).toBe(true);
    });
  });

  test("without JavaScript the reference still names and describes every operation", async () => {
    await visit(
      "/reference/",
      async (page) => {
        for (const { anchor, summary, method, path } of operations) {
          expect(await page.locator(`[id="${anchor}"]`).textContent()).toBe(summary);
          expect(await page.getByText(`${method} ${path}`, { exact: true }).count()).toBeGreaterThan(0);
        }
      },
      { javaScriptEnabled: false },
    );
  });
});
