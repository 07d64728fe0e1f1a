import { launchChromium } from "@nexudus-api/chromium";
import { createSandbox, type Sandbox } from "@nexudus-api/sandbox";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSections } from "../src/reference/document.ts";
import { serveSite, type RunningServer } from "./serve-site.ts";

const operations = readSections().flatMap((section) => section.operations);

let browser: Browser;
let sandbox: Sandbox;
/** A host that runs a sandbox beside the pages, as the playground does. */
let playground: RunningServer;
/** A host of static files. */
let host: RunningServer;
let page: Page;

beforeAll(async () => {
  sandbox = createSandbox({ seed: 40 });
  [browser, playground, host] = await Promise.all([launchChromium(), serveSite(sandbox), serveSite()]);
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await playground?.close();
  await host?.close();
  sandbox?.close();
});

const form = () => page.locator("form[data-try-it]");
const answer = () => form().locator("[data-role=answer]");

async function open(id: string, server = playground): Promise<void> {
  const { anchor = "" } = operations.find((operation) => operation.id === id) ?? {};
  // Away first: a page that is opened again where only the part after # differs is not loaded.
  await page.goto("about:blank");
  await page.goto(`${server.origin}/reference${anchor}/#try-it`);
  await form().waitFor();
}

async function send(): Promise<string> {
  await form().getByRole("button", { name: "Send" }).click();
  await answer().locator("strong").waitFor();
  return (await answer().textContent()) ?? "";
}

describe("beside a sandbox", { timeout: 60_000 }, () => {
  test("every operation can be sent as it stands, and shows what the sandbox answers", async () => {
    for (const { id, deprecated, method, path } of operations) {
      sandbox.reset();
      await open(id);
      expect(await form().locator("[data-when=missing]").isVisible()).toBe(false);
      expect(await form().locator("[data-when=foreign]").isVisible()).toBe(false);
      expect({ id, text: await send() }).toEqual({
        id,
        text: expect.stringMatching(deprecated ? /^405 / : /^200 /),
      });
      expect(await answer().textContent()).toContain(
        `${method} ${playground.origin}/api${path.replace(/\{.*/, "")}`,
      );
    }
  });

  test("what the reader changes is what is sent: filters, the body, the credentials", async () => {
    await open("listCoworkers");
    await form()
      .getByLabel(/^Filters/)
      .fill("Coworker_Email=ada.lovelace@example.com");
    expect(await send()).toMatch(/"TotalItems": 1\b/);

    await open("createCoworker");
    await form().locator("textarea").fill('{ "FullName": "" }');
    expect(await send()).toMatch(/^400 .*"PropertyName": "FullName"/s);

    await form().getByLabel("Password", { exact: true }).fill("wrong");
    expect(await send()).toMatch(/^401 /);

    await form()
      .getByLabel(/^or a token/)
      .fill("a-token");
    const [request] = await Promise.all([page.waitForRequest(/\/api\//), send()]);
    expect(request.headers()["authorization"]).toBe("Bearer a-token");
  });

  test("a token from the token's page opens the others", async () => {
    await open("createToken");
    const [, token = ""] = /"access_token": "([^"]+)"/.exec(await send()) ?? [];
    await open("getTeam");
    await form().getByLabel("User", { exact: true }).fill("");
    await form()
      .getByLabel(/^or a token/)
      .fill(token);
    expect(await send()).toMatch(/^200 /);
  });

  test("a picture is shown as one", async () => {
    sandbox.reset();
    await open("replaceCoworker");
    const record = JSON.parse(await form().locator("textarea").inputValue()) as object;
    const NewAvatarUrl = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
    await form()
      .locator("textarea")
      .fill(JSON.stringify({ ...record, NewAvatarUrl }));
    expect(await send()).toMatch(/^200 /);
    await open("getCoworkerAvatar");
    await send();
    await expect
      .poll(() =>
        answer()
          .locator("img")
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBe(1);
  });

  test("it takes no mouse", async () => {
    await open("getTeam");
    await form().locator("input").first().focus();
    for (let steps = 0; steps < 20; steps++) {
      if (await page.evaluate(() => document.activeElement?.textContent === "Send")) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await answer().locator("strong").waitFor();
    // The answer scrolls, and is the next stop.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("PRE");
  });

  test("credentials are written nowhere", async () => {
    await open("getTeam");
    await form().getByLabel("Password", { exact: true }).fill("a-secret-of-the-reader");
    await send();
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        location.href,
        await indexedDB.databases(),
        await caches.keys(),
      ]),
    );
    expect(kept).not.toContain("a-secret");
    await page.reload();
    await form().waitFor();
    expect(await form().getByLabel("Password", { exact: true }).inputValue()).toBe("sandbox");
  });
});

describe("on a static host", { timeout: 60_000 }, () => {
  test("it says how to start a sandbox, and sends nothing by itself", async () => {
    // Away first: what the page of the test before still asks for is not this page's request.
    await page.goto("about:blank");
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await open("getTeam", host);
    expect(await form().locator("[data-when=missing]").textContent()).toContain("npm start");
    expect(requests.filter((url) => !url.startsWith(host.origin) && url !== "about:blank")).toEqual([]);
  });

  test("an address of one's own is warned of by its name, and wants consent each time it changes", async () => {
    await open("getTeam", host);
    const base = form().getByLabel("Base address");
    const consent = form().getByRole("checkbox");
    await base.fill("https://spaces.nexudus.com/api");
    expect(await form().locator("[data-when=foreign]").textContent()).toMatch(
      /https:\/\/spaces\.nexudus\.com, and may\s+change real records/,
    );
    await form().getByRole("button", { name: "Send" }).click();
    expect(await answer().textContent()).toBe("");
    await consent.check();
    await base.fill(`${playground.origin}/api`);
    expect(await consent.isChecked()).toBe(false);
    await consent.check();
    // The sandbox lets pages of this machine in.
    expect(await send()).toMatch(/^200 /);
  });

  test("an address where nothing answers is explained", async () => {
    await open("getTeam", host);
    await form().getByLabel("Base address").fill("http://127.0.0.1:9/api");
    await form().getByRole("checkbox").check();
    await form().getByRole("button", { name: "Send" }).click();
    await expect
      .poll(() => answer().textContent())
      .toMatch(/^No answer\. Nothing listens there, or it does not let pages of/);
  });
});
