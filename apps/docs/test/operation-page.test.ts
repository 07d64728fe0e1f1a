import { describe, expect, test } from "vitest";
import { redocReady, visitSite } from "./visit-site.ts";

const { open } = visitSite();
const phone = { width: 390, height: 844 };

describe("a long list of fields", () => {
  test("is narrowed to the fields that hold what is typed, in name or text, and says how many these are", async () => {
    const page = await open("/reference/coworkers/createcoworker/");
    const list = page.locator("#request-body ~ [data-field-list]").first();
    const fields = list.locator("[data-field]:visible");
    const all = await fields.count();
    expect(all).toBeGreaterThan(150);
    await list.getByRole("searchbox").fill("billing address");
    const shown = await fields.evaluateAll((elements) =>
      elements.map((element) => element.textContent.toLowerCase()),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(10);
    for (const text of shown) expect(text).toMatch(/billing[^]*address|address[^]*billing/);
    expect(await list.getByRole("status").textContent()).toBe(`${shown.length} of ${all}`);
    // A group without a field in it is hidden, heading included.
    const headings = await list.locator(".group:visible").count();
    expect(headings).toBeLessThanOrEqual(shown.length);
    await list.getByRole("searchbox").fill("");
    expect(await fields.count()).toBe(all);
    expect(await list.getByRole("status").textContent()).toBe("");
  });

  test("is in groups that its list of groups links to", async () => {
    const page = await open("/reference/coworkers/createcoworker/");
    const groups = page.locator("#request-body ~ [data-field-list] .field-groups").first();
    expect(await groups.getByRole("link").allTextContents()).toEqual(
      expect.arrayContaining(["Required", "Identity", "Address", "Billing", "Access", "Custom fields"]),
    );
    await groups.getByRole("link", { name: "Billing", exact: true }).click();
    await expect
      .poll(async () => (await page.locator("#body-group-billing").boundingBox())?.y)
      .toBeLessThan(200);
  });

  test("folds a long enumeration, and opens it by touch and by keyboard", async () => {
    const page = await open("/reference/coworkers/createcoworker/");
    const values = page.locator('[data-field="RegularPaymentProvider"] details.values');
    expect(await values.locator("li").first().isVisible()).toBe(false);
    expect(await values.locator("summary").textContent()).toMatch(/^\d\d values$/);
    await values.locator("summary").press("Enter");
    expect(await values.locator("li").first().isVisible()).toBe(true);
    // A short one is open at once.
    expect(await page.locator('[data-field="Gender"] .values li').first().isVisible()).toBe(true);
  });
});

test("a nullable enumeration has a type that can be read, here and in Redoc", async () => {
  const page = await open("/reference/coworkers/createcoworker/");
  const type = page.locator('[data-field="RegularPaymentProvider"] .type');
  expect(await type.first().textContent()).toBe("integer or null");
  const redoc = await open("/reference/coworkers/#/coworkers/createcoworker");
  await redocReady(redoc);
  const field = redoc.locator(
    '#redoc [data-section-id="/coworkers/createcoworker"] .schema-property-item:has(> div .schema-name:text-is("RegularPaymentProvider")) em',
  );
  expect(await field.first().textContent()).toMatch(/^integer or null/);
});

test("a source opens by touch, and by keyboard, and links to its public page", async () => {
  const page = await open("/reference/teams/createteam/", { viewport: phone, hasTouch: true });
  const source = page.locator('[data-field="BusinessId"] details.provenance').first();
  await source.locator("summary").tap();
  const link = source.getByRole("link").first();
  await link.waitFor();
  expect(await link.getAttribute("href")).toMatch(/^https:\/\/\w+\.nexudus\.com\//);
  await source.locator("summary").press("Enter");
  await link.waitFor({ state: "hidden" });
});

describe("samples", () => {
  test("come before Try it and the parameters on a phone, here and in Redoc", async () => {
    const page = await open("/reference/coworkers/listcoworkers/", { viewport: phone });
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
    expect(await top("#code-samples")).toBeLessThan(3 * phone.height);
    expect(await top("#code-samples")).toBeLessThan(await top("#try-it"));
    expect(await top("#try-it")).toBeLessThan(await top("#parameters"));

    const redoc = await open("/reference/coworkers/#/coworkers/listcoworkers", { viewport: phone });
    await redocReady(redoc);
    const section = redoc.locator('#redoc [data-section-id="/coworkers/listcoworkers"]');
    const sample = await section.locator(".panel-request-samples").boundingBox();
    const parameter = await section.locator(".schema-property-item").first().boundingBox();
    expect(sample?.y).toBeLessThan(parameter?.y ?? 0);
  });

  test("stay in view beside the fields on a desktop", async () => {
    const page = await open("/reference/coworkers/createcoworker/", {
      viewport: { width: 1280, height: 800 },
    });
    for (const id of ["#body-Gender", "#body-group-billing", "[id='200']", "[id='500']"]) {
      await page.locator(id).evaluate((element) => element.scrollIntoView());
      const box = await page.locator("#code-samples").boundingBox();
      expect({ id, inView: box !== null && box.y > 0 && box.y < 400 }).toEqual({ id, inView: true });
    }
  });
});
