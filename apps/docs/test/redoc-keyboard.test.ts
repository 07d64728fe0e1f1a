import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { redocReady, visitSite } from "./visit-site.ts";

const { open } = visitSite();

/** Opens an operation in Redoc, and puts the focus on its heading. */
async function openOperation(anchor: string): Promise<Page> {
  const [, tag = ""] = anchor.split("/");
  const page = await open(`/reference/${tag}/#${anchor}`);
  await redocReady(page);
  const section = page.locator(`#redoc [data-section-id="${anchor}"]`);
  await section.locator(".panel-request-samples pre").waitFor();
  await section.locator("h2 a").first().focus();
  return page;
}

/** The focused element: its text, and its menu attributes. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return { text: element?.textContent?.trim() ?? "", role: element?.role, open: element?.ariaExpanded };
  });

async function tabTo(page: Page, text: string): Promise<number> {
  for (let steps = 1; steps < 40; steps++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).text === text) return steps;
  }
  throw new Error(`No stop of the Tab key is called ${text}.`);
}

test("the language of the samples is a few Tabs from an operation's heading", async () => {
  const page = await openOperation("/coworkers/createcoworker");
  expect(await tabTo(page, "TypeScript")).toBeLessThanOrEqual(6);
});

test("Enter opens a menu, the arrow keys, Home and End move, Enter chooses, and the focus returns to the button", async () => {
  const page = await openOperation("/teams/createteam");
  await tabTo(page, "TypeScript");
  const items: string[] = [];
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await focused(page)).role).toBe("menuitem");
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"]) {
    items.push((await focused(page)).text);
    await page.keyboard.press(key);
  }
  expect(items).toEqual(["TypeScript", "fetch", "curl", "TypeScript", "curl", "TypeScript"]);
  expect((await focused(page)).text).toBe("curl");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toMatchObject({ text: "curl", open: "false" });
  const sample = page.locator('#redoc [data-section-id="/teams/createteam"] .panel-request-samples pre');
  await expect.poll(() => sample.textContent()).toMatch(/^curl /);
});

test("Escape and Tab close a menu, and nothing is chosen", async () => {
  const page = await openOperation("/teams/createteam");
  await tabTo(page, "TypeScript");
  for (const key of ["Escape", "Tab"]) {
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await focused(page)).role).toBe("menuitem");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press(key);
    await expect
      .poll(() => page.locator('#redoc button[aria-haspopup=menu][aria-expanded="true"]').count())
      .toBe(0);
    const { text } = await focused(page);
    expect(text === "TypeScript").toBe(key === "Escape");
  }
  const sample = page.locator('#redoc [data-section-id="/teams/createteam"] .panel-request-samples pre');
  expect(await sample.textContent()).toMatch(/^import /);
});
