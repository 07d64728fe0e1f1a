import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentFile, documentYamlFile, readSections } from "../src/reference/document.ts";
import { launchChromium } from "@nexudus-api/chromium";
import { serveSite, siteFolder, type RunningServer } from "./serve-site.ts";

const pages = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => `/${name.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`);
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
  test.for(pages)("%s asks no other origin for anything, and logs no error or warning", async (path) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== site.origin && protocol !== "data:") foreign.push(request.url());
    });
    page.on("console", (message) => {
      // Blocked requests are console errors, so this also says that the policy had nothing to block.
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${site.origin}${path}`);
    if (path === "/reference/") {
      await redocReady(page);
      await page.goto(`${site.origin}${path}#${operations[0]?.anchor}`);
      await expectSoon(() => page.locator("#redoc [data-item-kind=httpItem]").count()).toBeGreaterThan(0);
    }
    await page.waitForLoadState("networkidle");
    await context.close();
    expect(foreign.filter((url) => !url.startsWith(`blob:${site.origin}`))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the policy of every page stops requests, pictures, scripts and forms that go elsewhere", async () => {
    const elsewhere = await serveSite();
    try {
      for (const path of pages) {
        const blocked = await visit(path, (page) =>
          page.evaluate(async (origin) => {
            const directives: string[] = [];
            const four = new Promise<void>((resolve) => {
              document.addEventListener("securitypolicyviolation", (event) => {
                if (directives.push(event.effectiveDirective) === 4) resolve();
              });
            });
            fetch(`${origin}/openapi.json`, { mode: "no-cors" }).catch(() => undefined);
            const image = Object.assign(new Image(), { src: `${origin}/favicon.svg` });
            const script = Object.assign(document.createElement("script"), { src: `${origin}/x.js` });
            const form = Object.assign(document.createElement("form"), { action: origin });
            document.body.append(image, script, form);
            form.submit();
            await four;
            return directives.toSorted();
          }, elsewhere.origin),
        );
        expect({ path, blocked }).toEqual({
          path,
          blocked: ["connect-src", "form-action", "img-src", "script-src-elem"],
        });
      }
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
        await menu.getByText(name, { exact: true }).click();
        for (const { anchor, summary } of entries) {
          await menu.locator(`a[data-anchor="${anchor}"]`).click();
          await expectSoon(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
          await expectSoon(() => page.evaluate(() => location.hash)).toBe(`#${anchor}`);
          await expectSoon(() => currentEntry(page).getAttribute("data-anchor")).toBe(anchor);
        }
        await menu.getByText(name, { exact: true }).click();
      }
    });
    expect(operations.length).toBeGreaterThan(0);
  });

  test("on a phone, the menu opens over the page and closes on the operation that was chosen", async () => {
    await visit(
      "/reference/",
      async (page) => {
        await redocReady(page);
        await page.locator("button.sl-menu-button").click();
        const menu = page.locator("#starlight__sidebar");
        await menu.getByText("Teams", { exact: true }).click();
        await menu.locator('a[data-anchor="/teams/getteam"]').click();
        await expectSoon(() => menu.isVisible()).toBe(false);
        await expectSoon(() => headingOf(page, "/teams/getteam").textContent()).toMatch(/^Get a team/);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    );
  });

  test.for(operations.map(({ anchor, summary }) => ({ anchor, summary })))(
    "the address /reference/#$anchor opens on “$summary”",
    async ({ anchor, summary }) => {
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
    },
  );

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
        ["banner image", "/reference/#/coworkers/getcoworkerbannerimage"],
        ["runacommand", "/guides/where-the-sources-disagree/#1-the-method-of-runcommand"],
      ]) {
        await page.keyboard.press("Control+k");
        await page.locator("dialog[open] input").fill(words ?? "");
        await expectSoon(() => page.locator(`dialog[open] a[href$="${address}"]`).count()).toBeGreaterThan(0);
        await page.keyboard.press("Escape");
      }
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

  test.for(["light", "dark"] as const)("no page scrolls sideways on a phone (%s)", async (colorScheme) => {
    for (const path of pages) {
      const excess = await visit(
        path,
        async (page) => {
          if (path === "/reference/") await redocReady(page);
          return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
        },
        { colorScheme, viewport: { width: 360, height: 740 } },
      );
      expect({ path, excess }).toEqual({ path, excess: 0 });
    }
  });
});

describe("the files", () => {
  test("the site ships the document, byte for byte, as JSON and as YAML", () => {
    expect(readFileSync(join(siteFolder, "openapi.json"))).toEqual(readFileSync(documentFile));
    expect(readFileSync(join(siteFolder, "openapi.yaml"))).toEqual(readFileSync(documentYamlFile));
  });

  test("every internal link of every page resolves, down to the heading", () => {
    const links = pages.flatMap((page) =>
      [...htmlOf(page).matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, address = ""]) => ({ address, page })),
    );
    expect(links.length).toBeGreaterThan(pages.length);
    expect(links.map(({ address, page }) => faultOf(address, page)).filter(Boolean)).toEqual([]);
  });

  test("the 37 disagreements are listed, each under its number, and the document names no other", () => {
    const page = htmlOf("/guides/where-the-sources-disagree/");
    const listed = [...page.matchAll(/<h3 id="[^"]*"><span id="(\d+)"><\/span>(\d+)\./g)];
    expect(listed.map(([, anchor]) => Number(anchor))).toEqual(
      Array.from({ length: 37 }, (_, index) => index + 1),
    );
    for (const [, anchor, heading] of listed) expect(heading).toBe(anchor);
    const named = [...readFileSync(documentFile, "utf8").matchAll(/"disagreements": \[([^\]]*)\]/g)].flatMap(
      ([, numbers = ""]) => numbers.split(",").map(Number),
    );
    expect([...new Set(named)].toSorted((a, b) => a - b)).toEqual(listed.map(([, anchor]) => Number(anchor)));
  });
});

function htmlOf(page: string): string {
  return readFileSync(join(siteFolder, page.endsWith("/") ? `${page}index.html` : page), "utf8");
}

/**
 * Follows an address of a page to the file that it names, and to the element that its fragment names.
 *
 * @returns what is wrong with it; undefined if nothing is, or if it leads away from the site
 */
function faultOf(address: string, page: string): string | undefined {
  const origin = "http://site.invalid";
  const target = new URL(address.replaceAll("&amp;", "&"), `${origin}${page}`);
  if (target.origin !== origin) return undefined;
  const path = decodeURIComponent(target.pathname);
  const file = join(siteFolder, path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) return `${page} links to ${address}, which is no file`;
  const id = decodeURIComponent(target.hash.slice(1));
  if (id !== "" && !readFileSync(file, "utf8").includes(`id="${id}"`)) {
    return `${page} links to ${address}, where nothing has that id`;
  }
  return undefined;
}
