import axe, { type AxeResults } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { pages, tagPages } from "./built-pages.ts";
import { redocReady, visitSite } from "./visit-site.ts";

/** The observations on one page. */
interface Seen {
  readonly foreign: string[];
  readonly complaints: string[];
  /** How far the page can be scrolled sideways, by width of the window. */
  readonly excess: Record<number, number>;
  /** Elements that move, although the reader asked for less motion. */
  readonly moving: string[];
  /** The problems that axe-core finds, by colour scheme. */
  readonly violations: Record<string, string[]>;
}

/** One page of each kind, and some of every template. `pnpm test:soak` covers the rest. */
const looked =
  process.env["SOAK"] === undefined
    ? pages.filter((path) =>
        /^\/(404\.html|guides\/(authentication|changelog|where-the-sources-disagree)\/|reference\/(teams\/(createteam\/|getteamlogo\/)?|coworkers\/(listcoworkers|deletecoworker)\/|authentication\/createtoken\/)?)?$/.test(
          path,
        ),
      )
    : pages;

/** Some operations in Redoc with what others lack: every method, and a deprecated one. */
const inRedoc: Readonly<Record<string, readonly string[]>> = {
  "/reference/coworkers/": ["/coworkers/getcoworker", "/coworkers/deletecoworker"],
  "/reference/teams/": ["/teams/createteam", "/teams/replaceteam"],
};

const site = visitSite();
const seen = new Map<string, Seen>();

// Each page is opened once and checked for everything, because loading pages takes most of the time.
beforeAll(async () => {
  const context = await site.browser.newContext({ reducedMotion: "reduce" });
  context.setDefaultTimeout(300_000);
  const waiting = [...looked];
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        seen.set(path, await look(context, path));
      }
    }),
  );
});

async function look(context: BrowserContext, path: string): Promise<Seen> {
  const result: Seen = { foreign: [], complaints: [], excess: {}, moving: [], violations: {} };
  const page = await context.newPage();
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn =
      origin === site.origin || protocol === "data:" || request.url().startsWith(`blob:${site.origin}`);
    if (!isOwn) result.foreign.push(request.url());
  });
  page.on("console", (message) => {
    // Blocked requests are console errors, so this also says that the policy had nothing to block.
    if (["error", "warning"].includes(message.type())) result.complaints.push(message.text());
  });
  page.on("pageerror", (error) => result.complaints.push(error.message));
  const hasRedoc = tagPages.includes(path);
  // Redoc renders what is in view: an operation, so that all its parts are looked at.
  const [first] =
    readReference().tags.find(({ anchor }) => path === `/reference${anchor}/`)?.operations ?? [];
  await page.goto(`${site.origin}${path}${first === undefined ? "" : `#${first.anchor}`}`);
  if (hasRedoc) {
    await redocReady(page);
    await page.locator("#redoc [data-item-kind=httpItem]").first().waitFor({ state: "attached" });
  }
  await page.locator("#starlight__search input").waitFor({ state: "attached" });
  for (const width of [360, 3840]) {
    await page.setViewportSize({ width, height: 800 });
    result.excess[width] = await page.evaluate(async () => {
      // Scripts see the new width in the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return Math.max(0, document.documentElement.scrollWidth - innerWidth);
    });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  result.moving.push(
    ...(await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          const seconds = [...transitionDuration.split(","), ...animationDuration.split(",")].map(parseFloat);
          return Math.max(...seconds) > 0.01 || scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )),
  );
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"] as const) {
    result.violations[colorScheme] = await violationsOf(page, colorScheme, "html");
  }
  for (const anchor of inRedoc[path] ?? []) {
    const section = `#redoc [data-section-id="${anchor}"]`;
    await page.evaluate((wanted) => (location.hash = wanted), anchor);
    await page.locator(`${section} code .th-token`).first().waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      result.violations[colorScheme]?.push(...(await violationsOf(page, colorScheme, section)));
    }
  }
  await page.close();
  return result;
}

/** The problems that axe-core finds in an element. The dark theme is only checked for colours. */
async function violationsOf(page: Page, colorScheme: "light" | "dark", within: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // The site follows a moment later.
  await page.locator(`html[data-theme=${colorScheme}]`).waitFor({ state: "attached" });
  const results = await page.evaluate(
    async ({ element, options }) => {
      // Put there by the line before.
      const { axe: injected } = window as unknown as { axe: typeof axe };
      const found: AxeResults = await injected.run(element, options);
      return found.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`),
      }));
    },
    { element: within, options: colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {} },
  );
  return results.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.slice(0, 400) ?? ""}`);
}

const all = (read: (one: Seen) => unknown) =>
  Object.fromEntries([...seen].map(([path, one]) => [path, read(one)]));
const each = (value: unknown) => Object.fromEntries(looked.map((path) => [path, value]));

describe("every page", () => {
  test("sends no request to another origin", () => {
    expect(all(({ foreign }) => foreign)).toEqual(each([]));
  });

  test("logs no error and no warning", () => {
    expect(all(({ complaints }) => complaints)).toEqual(each([]));
  });

  test("fits a phone and a 4K screen without scrolling sideways", () => {
    expect(all(({ excess }) => excess)).toEqual(each({ 360: 0, 3840: 0 }));
  });

  test("moves nothing for readers who prefer reduced motion", () => {
    expect(all(({ moving }) => moving)).toEqual(each([]));
  });

  test.each(looked)("axe-core reports nothing on %s, light or dark", (path) => {
    expect(seen.get(path)?.violations).toEqual({ light: [], dark: [] });
  });
});
