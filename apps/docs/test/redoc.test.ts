import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { sampleOf } from "../src/reference/samples/sample-of.ts";
import { codeSamples } from "../src/reference/samples/code-samples.ts";
import { faultOf, htmlOf } from "./built-pages.ts";
import { sampleOrAll } from "./sample-or-all.ts";
import { siteFolder } from "./serve-site.ts";
import { redocReady, visitSite } from "./visit-site.ts";

const { tags, operations } = readReference();
const site = visitSite();
const { visit } = site;

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
    const entry = menu.getByText(label, { exact: true });
    // It closes while the page is still on its way to the operation.
    await expect
      .poll(async () => {
        if ((await language.getAttribute("aria-expanded")) === "false") await language.dispatchEvent("click");
        return entry.isVisible();
      })
      .toBe(true);
    // Where the panel is low in the window, the menu reaches below it.
    await entry.dispatchEvent("click");
    await expect.poll(() => language.textContent()).toBe(label);
    const block = panel.locator("pre");
    samples[label] = (await block.textContent()) ?? "";
    expect(await block.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  return samples;
}

/** The entry of the sidebar that is marked as current. */
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

test.each(sampleOrAll(tags, 2))(
  "Redoc shows every operation of $anchor with all its samples, and links to the page where it can be tried",
  async ({ anchor: tag, operations: shown }) => {
    expect(shown.length).toBeGreaterThan(0);
    await visit(`/reference${tag}/`, async (page) => {
      await redocReady(page);
      for (const operation of sampleOrAll(shown, 4)) {
        const { anchor, summary } = operation;
        await page.evaluate((wanted) => (location.hash = wanted), anchor);
        await expect.poll(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
        await expect.poll(() => currentEntry(page).getAttribute("data-anchor")).toBe(anchor);
        await expect.poll(() => page.title()).toMatch(startOf(summary));
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
  },
);

test("deep links to the former single page of Redoc still work", async () => {
  for (const { anchor, summary } of [operations[0], operations.at(-1)].flatMap((one) => one ?? [])) {
    const [, tag] = anchor.split("/");
    await visit(`/reference/#${anchor}`, async (page) => {
      await page.waitForURL(`**/reference/${tag}/#${anchor}`);
      await expect.poll(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
    });
  }
  await visit("/reference/#/section/how-far-to-trust-it", async (page) => {
    await page.waitForLoadState("networkidle");
    expect(page.url()).toBe(`${site.origin}/reference/#/section/how-far-to-trust-it`);
    const heading = page.locator("[id='/section/how-far-to-trust-it']");
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(200);
  });
});

test("deep in an operation, its entry in the menu stays marked", async () => {
  await visit("/reference/coworkers/#/coworkers/createcoworker", async (page) => {
    await redocReady(page);
    await expect.poll(() => currentEntry(page).getAttribute("data-anchor")).toBe("/coworkers/createcoworker");
    const heading = headingOf(page, "/coworkers/createcoworker");
    await page.mouse.move(640, 600);
    await page.mouse.wheel(0, 12_000);
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -12_000).toBeLessThan(-10_000);
    await expect.poll(() => currentEntry(page).getAttribute("data-anchor")).toBe("/coworkers/createcoworker");
  });
});

test.for([
  { width: 1280, height: 720, opened: sampleOrAll(operations, 4) },
  // On a screen this high, the last ones fit into one window.
  { width: 3840, height: 2160, opened: sampleOrAll(operations.slice(-4), 2) },
])(
  "on $width by $height pixels, the address of an operation opens on it",
  async ({ opened, ...viewport }) => {
    await visit(
      "/reference/",
      async (page) => {
        for (const { anchor, summary } of opened) {
          const [, tag] = anchor.split("/");
          // Leave first: a change of the fragment on its own loads nothing.
          await page.goto("about:blank");
          await page.goto(`${site.origin}/reference/${tag}/#${anchor}`);
          const heading = headingOf(page, anchor);
          await expect.poll(() => heading.textContent()).toMatch(startOf(summary));
          // Below the header, and not far.
          await expect
            .poll(async () => (await heading.boundingBox())?.y)
            .toSatisfy((y: number | undefined) => y !== undefined && y > 64 && y < 360);
          await expect.poll(() => currentEntry(page).getAttribute("data-anchor")).toBe(anchor);
        }
      },
      { viewport },
    );
  },
);

test("an operation's description shows its role, its provenance and links to the disagreements", async () => {
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
        await expect
          .poll(colours)
          .toSatisfy(
            (after: typeof before) =>
              after.page !== before.page && after.redoc === after.page && after.text !== before.text,
          );
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

test("what webhooks deliver is at the address where the search finds the event, and in the Markdown", async () => {
  const tag = tags.find(({ webhooks }) => webhooks.length > 0);
  if (tag === undefined) throw new Error("The document describes no webhooks.");
  const path = `/reference${tag.anchor}/`;
  const markdown = readFileSync(join(siteFolder, `${path.slice(0, -1)}.md`), "utf8");
  for (const { anchor, path: event, summary } of tag.webhooks) {
    expect(htmlOf(path)).toContain(`<h2 id="${anchor}">${event}</h2>`);
    expect(markdown).toContain(`- \`${event}\`: ${summary}`);
  }
  for (const { anchor, summary } of sampleOrAll(tag.webhooks, 2)) {
    await visit(`${path}#${anchor}`, async (page) => {
      await redocReady(page);
      await expect.poll(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
      const shown = page.locator(`#redoc [data-section-id="${anchor}"]`);
      await shown.getByText("X-Nexudus-Hook-Signature").first().waitFor();
      await shown.getByText('"Id"').first().waitFor();
    });
  }
});

test("a badge is wide enough for its text, and the page's title and links line up with Redoc's text", async () => {
  for (const width of [390, 1280, 2560]) {
    await visit(
      "/reference/teams/",
      async (page) => {
        await redocReady(page);
        const badge = page.locator('#redoc button [data-component-name="Tag/Tag"]', {
          hasText: "documented",
        });
        expect(
          await badge.first().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        ).toBe(0);
        const aligned = page.locator(
          'h1#_top, .document-links a:first-child, #redoc [data-component-name="Markdown/Markdown"]',
        );
        await expect
          .poll(() =>
            aligned.evaluateAll(
              (all) => new Set(all.slice(0, 3).map((one) => one.getBoundingClientRect().left)).size,
            ),
          )
          .toBe(1);
      },
      { viewport: { width, height: 800 } },
    );
  }
});

test("a badge looks the same in Redoc and on the page of its operation, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const looksOf = (path: string, part: string) =>
      visit(
        path,
        async (page) => {
          const badges = page.locator(`${part} :is(span.provenance, details.provenance > summary)`);
          await badges.first().waitFor();
          const looks = await badges.evaluateAll((all) =>
            all.map((badge) => {
              const { color, borderTopColor, borderTopWidth, padding } = getComputedStyle(badge);
              return [
                badge.parentElement?.localName,
                badge.textContent,
                color,
                borderTopColor,
                borderTopWidth,
                padding,
              ];
            }),
          );
          return new Set(looks.map((look) => look.join(" ")));
        },
        { colorScheme },
      );
    const onPage = await looksOf("/reference/teams/createteam/", "#request-body ~ [data-field-list]");
    const inRedoc = await looksOf(
      "/reference/teams/#/teams/createteam",
      '#redoc [data-section-id="/teams/createteam"] .schema-property-item',
    );
    expect(onPage.size).toBeGreaterThan(2);
    expect(inRedoc.size).toBeGreaterThan(1);
    expect([...inRedoc].filter((look) => !onPage.has(look))).toEqual([]);
  }
});

test("the page of a tag begins with its operations, and one click shows all of them", async () => {
  await visit("/reference/teams/", async (page) => {
    await redocReady(page);
    const { anchor = "", summary = "" } = operations.find(({ id }) => id === "listTeams") ?? {};
    expect(await headingOf(page, anchor).count()).toBe(0);
    await page.getByRole("button", { name: "Show all operations" }).click();
    await expect.poll(() => headingOf(page, anchor).textContent()).toMatch(startOf(summary));
  });
});
