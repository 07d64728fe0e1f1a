import { expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { redocReady, visitSite } from "./visit-site.ts";

const { open } = visitSite();

test("a printed page has its text and every sample, without menus and form", async () => {
  const page = await open("/reference/teams/createteam/");
  await page.emulateMedia({ media: "print" });
  for (const hidden of ["#starlight__sidebar", "header.header", ".right-sidebar", "form[data-try-it]"]) {
    expect({ hidden, shown: await page.locator(hidden).isVisible() }).toEqual({ hidden, shown: false });
  }
  for (const shown of ["createNexudusClient", "await fetch(", "curl --user"]) {
    await page.locator(".expressive-code").filter({ hasText: shown }).first().waitFor();
  }
});

test("the reference prints in the light theme, with all operations", async () => {
  const page = await open("/reference/teams/", { colorScheme: "dark" });
  await redocReady(page);
  const theme = () => page.evaluate(() => document.documentElement.dataset["theme"]);
  expect(await theme()).toBe("dark");
  // The listener is in place before the page prints: Chromium does not keep the order of commands to a page and to its
  // printer. It comes after the site's own listener, so it sees the theme that is printed.
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    addEventListener("beforeprint", () => (dataset["printed"] = dataset["theme"]));
  });
  await page.pdf();
  expect(await page.evaluate(() => document.documentElement.dataset["printed"])).toBe("light");
  expect(await theme()).toBe("dark");

  await page.emulateMedia({ media: "print" });
  expect(await page.locator("h1:visible").allTextContents()).toEqual(["Teams"]);
  const text = await page.locator("main").innerText();
  const { operations = [], description = "" } =
    readReference().tags.find(({ name }) => name === "Teams") ?? {};
  for (const { summary } of operations) {
    expect(text).toContain(summary);
  }
  expect(text).toContain(description.slice(0, 40));
});
