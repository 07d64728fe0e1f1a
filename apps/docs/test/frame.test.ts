import { expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { htmlOf, operationPages, pages, policyOf } from "./built-pages.ts";
import { serveSite } from "./serve-site.ts";
import { visitSite } from "./visit-site.ts";

const { tags, operations } = readReference();
const site = visitSite();
const { visit } = site;

/** The address of an operation's own page. */
const pageOf = ({ anchor }: (typeof operations)[number]) => `/reference${anchor}/`;

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

test("on a phone, the menu reaches the page of every operation in two steps", async () => {
  for (const { anchor, operations: entries } of tags) {
    const links = [...htmlOf(`/reference${anchor}/`).matchAll(/<a href="([^"]+)"[^>]* data-anchor=/g)];
    expect(links.map(([, address]) => address)).toEqual(
      expect.arrayContaining([...tags.map((one) => `/reference${one.anchor}/`), ...entries.map(pageOf)]),
    );
  }
  const page = await site.open("/reference/", { viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const entry of ['[data-anchor="/teams"]', '[data-anchor="/teams/getteam"]']) {
    await page.locator("button.sl-menu-button").click();
    await page.locator("#starlight__sidebar").locator(`a${entry}`).click();
    await page.waitForURL(/\/reference\/teams\//);
  }
  await page.waitForURL("**/reference/teams/getteam/");
});

test("the menu opens at the current page, on a phone and on a desktop", async () => {
  const [last = ""] = operations.slice(-1).map(pageOf);
  for (const width of [390, 1280]) {
    const page = await site.open(last, { viewport: { width, height: 844 } });
    if (width === 390) await page.locator("button.sl-menu-button").click();
    const entry = page.locator("#starlight__sidebar a[aria-current=page]");
    const menu = page.locator("#starlight__sidebar");
    await expect
      .poll(async () => {
        const [inner, outer] = await Promise.all([entry.boundingBox(), menu.boundingBox()]);
        if (inner === null || outer === null) return "not there";
        return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height ? "in view" : inner.y;
      })
      .toBe("in view");
    // The guides are folded there, and can be opened.
    const guide = menu.getByRole("link", { name: "Rate limits", exact: true });
    expect(await guide.isVisible()).toBe(false);
    await menu.locator("summary", { hasText: "Guides" }).click();
    await guide.waitFor();
  }
});

test("by keyboard, a reader skips to the text and switches samples", async () => {
  await visit("/reference/teams/getteam/", async (page) => {
    const focused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to content");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#_top");
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

/** The colours of some elements of a page. */
const colours = (javaScriptEnabled: boolean, colorScheme: "light" | "dark") =>
  visit(
    "/reference/teams/getteam/",
    (page) =>
      page.evaluate(() =>
        ["body", "h1", ".expressive-code pre", ".sl-badge", "a.sl-flex, .site-title"].map((selector) => {
          const style = getComputedStyle(document.querySelector(selector) ?? document.body);
          return [selector, style.color, style.backgroundColor, style.colorScheme];
        }),
      ),
    { javaScriptEnabled, colorScheme },
  );

test("without JavaScript, pages have the theme that the system prefers", async () => {
  const light = await colours(true, "light");
  expect(await colours(false, "light")).toEqual(light);
  expect(await colours(false, "dark")).toEqual(await colours(true, "dark"));
  expect(await colours(false, "dark")).not.toEqual(light);
});
