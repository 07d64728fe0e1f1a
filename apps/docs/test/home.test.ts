import { readFileSync } from "node:fs";
import { createSandbox } from "@nexudus-api/sandbox";
import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";
import { serveSite } from "./serve-site.ts";
import { visitSite } from "./visit-site.ts";

const home = (file: string) => new URL(`../src/components/home/${file}`, import.meta.url);

const { open } = visitSite();

test("the sample prints the result that is shown below it", async () => {
  const sandbox = createSandbox({ seed: "examples" });
  const server = await serveSite({ sandbox });
  try {
    const printed = await runProgram(home("sample.ts"), {
      NEXUDUS_BASE_URL: `${server.origin}${sandbox.base}`,
      NEXUDUS_USERNAME: sandbox.credentials.username,
      NEXUDUS_PASSWORD: sandbox.credentials.password,
    });
    expect(printed).toBe(readFileSync(home("sample-output.txt"), "utf8"));
    expect(readFileSync(home("sample.ts"), "utf8").trim().split("\n").length).toBeLessThanOrEqual(8);
  } finally {
    await server.close();
    sandbox.close();
  }
});

test.each([
  [390, 844],
  [1280, 800],
  [2560, 1440],
])(
  "on %i by %i pixels, one screen says what this is, shows the code with its result, and links to the next pages",
  async (width, height) => {
    const page = await open("/", { viewport: { width, height } });
    for (const part of [
      page.locator("h1"),
      page.locator(".hero .tagline"),
      page.locator(".hero").getByRole("link", { name: "Start in five minutes" }),
      page.locator(".hero").getByRole("link", { name: "API reference" }),
      page.locator(".sample").getByText("Tagged Ada Lovelace"),
    ]) {
      const box = await part.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
  },
);

test("on a phone, the menu opens and links to a guide", async () => {
  const page = await open("/", { viewport: { width: 390, height: 844 } });
  await page.locator("button.sl-menu-button").click();
  await page.locator("#starlight__sidebar a[href$='/guides/authentication/']").click();
  await page.waitForURL("**/guides/authentication/");
  expect(await page.locator("h1").textContent()).toBe("Authentication");
});

test("on a desktop, the page has no side menu and nothing to scroll sideways", async () => {
  const page = await open("/", { viewport: { width: 1280, height: 800 } });
  expect(await page.locator("#starlight__sidebar").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("the diagram is an image with a name and a description, and its text is as dark as the page's", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await open("/", { colorScheme });
    const image = page.getByRole("img", { name: "How the packages depend on the OpenAPI document" });
    expect(await image.locator("desc").textContent()).toContain("the client is built on the types");
    const color = await image
      .locator("text.name")
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
    expect(color).toBe(await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color));
  }
});
