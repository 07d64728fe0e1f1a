import { createSandbox, type Sandbox } from "@nexudus-api/sandbox";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { sampleOrAll } from "./sample-or-all.ts";
import { serveSite, type RunningServer } from "./serve-site.ts";
import { connectBrowser, newPage } from "./visit-site.ts";

const operations = readReference().operations;

let browser: Browser;
let sandbox: Sandbox;
/** A host that runs a sandbox beside the pages, as the playground does. */
let playground: RunningServer;
/** A host of static files. */
let host: RunningServer;
let page: Page;

beforeAll(async () => {
  sandbox = createSandbox({ seed: 40 });
  [browser, playground, host] = await Promise.all([connectBrowser(), serveSite({ sandbox }), serveSite()]);
  page = await newPage(browser);
});

beforeEach(() => sandbox.reset());

afterAll(async () => {
  await browser?.close();
  await playground?.close();
  await host?.close();
  sandbox?.close();
});

const form = () => page.locator("form[data-try-it]");
const response = () => form().locator("[data-role=response]");
const status = () => form().getByRole("status");

async function open(id: string, server = playground): Promise<void> {
  const { anchor = "" } = operations.find((operation) => operation.id === id) ?? {};
  // Leave first: a change of the fragment on its own loads nothing.
  await page.goto("about:blank");
  await page.goto(`${server.origin}/reference${anchor}/#try-it`);
  await page.locator("form[data-state]").waitFor();
}

async function send(): Promise<string> {
  await form().getByRole("button", { name: "Send" }).click();
  await response().locator("strong").waitFor();
  return (await response().textContent()) ?? "";
}

describe("beside a sandbox", () => {
  test("sends every operation's example, and shows the sandbox's response", async () => {
    for (const { id, deprecated, method, path } of sampleOrAll(operations, 12)) {
      await sandbox.reset();
      await open(id);
      expect(await form().locator("[data-when=missing]").isVisible()).toBe(false);
      expect(await form().locator("[data-when=foreign]").isVisible()).toBe(false);
      expect({ id, text: await send() }).toEqual({
        id,
        text: expect.stringMatching(deprecated ? /^405 / : /^200 /),
      });
      expect(await response().textContent()).toContain(
        `${method} ${playground.origin}/api${path.replace(/\{.*/, "")}`,
      );
    }
  });

  test("sends the filters, body and credentials that the reader types", async () => {
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
      .getByLabel(/^Token/)
      .fill("a-token");
    const [request] = await Promise.all([page.waitForRequest(/\/api\//), send()]);
    expect(request.headers()["authorization"]).toBe("Bearer a-token");
  });

  test("builds the right address, however it is typed", async () => {
    await open("listCoworkers");
    await form().getByLabel("Base address").fill(`${playground.origin}/api///`);
    await form()
      .getByLabel(/^Filters/)
      .fill("Coworker_FullName=Desk #2 & more + 100 %\n\n Coworker_Id = 1\nCoworker_Notes");
    const [request] = await Promise.all([page.waitForRequest(/\/api\//), send()]);
    expect(request.url()).toMatch(/^[^?]*[^/]\/api\/spaces\/coworkers\?/);
    expect([...new URL(request.url()).searchParams].slice(-3)).toEqual([
      ["Coworker_FullName", "Desk #2 & more + 100 %"],
      ["Coworker_Id", " 1"],
      ["Coworker_Notes", ""],
    ]);
  });

  test("a response with long lines fits the form, on a phone and on a desktop", async () => {
    try {
      for (const id of ["getCoworker", "listCoworkers"]) {
        await open(id);
        await send();
        for (const width of [360, 390, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
          const [box = 0, ...parts] = await form().evaluate((one) =>
            [one, ...one.querySelectorAll("input, pre")]
              .map((element) => element.getBoundingClientRect().right)
              .filter((right) => right > 0),
          );
          expect(Math.max(...parts)).toBeLessThan(box - 8);
        }
      }
    } finally {
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });

  test("screen readers announce the status of a response, not its body", async () => {
    await open("getCoworker");
    expect(await send()).toContain("Ada Lovelace");
    expect(await status().textContent()).toMatch(
      /^200 OK in \d+ ms, from GET http\S+\/spaces\/coworkers\/\d+$/,
    );
    expect(await form().locator("[role=status] pre, [aria-live] pre").count()).toBe(0);
  });

  test("a request can be cancelled, and times out", async () => {
    await open("getTeam");
    const cancel = form().getByRole("button", { name: "Cancel" });
    const button = form().getByRole("button", { name: "Send" });
    expect(await cancel.isVisible()).toBe(false);
    await page.route(/\/api\/spaces\//, () => {});
    try {
      await button.click();
      await expect.poll(() => status().textContent()).toBe("Sending…");
      expect(await button.isDisabled()).toBe(true);
      await cancel.click();
      await expect.poll(() => status().textContent()).toBe("Cancelled.");
      expect(await button.isDisabled()).toBe(false);
      expect(await cancel.isVisible()).toBe(false);

      // Ends the timeout at once.
      const allowed = await page.evaluate(
        () =>
          new Promise((resolve) => {
            AbortSignal.timeout = (milliseconds) => {
              resolve(milliseconds);
              return AbortSignal.abort(new DOMException("The time is over.", "TimeoutError"));
            };
            document.querySelector<HTMLElement>("[data-try-it] [type=submit]")?.click();
          }),
      );
      await expect
        .poll(() => status().textContent())
        .toBe(`No response from ${playground.origin} within ${Number(allowed) / 1000} seconds.`);
      expect(allowed).toBe(60_000);
      expect(await button.isDisabled()).toBe(false);
    } finally {
      await page.unrouteAll();
    }
  });

  test("a token that a header cannot contain gets an error, and nothing is sent", async () => {
    await open("getTeam");
    await form()
      .getByLabel(/^Token/)
      .fill("töken→");
    await form().getByRole("button", { name: "Send" }).click();
    await expect
      .poll(() => status().textContent())
      .toMatch(/^The token has a character that a header cannot contain/);
  });

  test("a token from the token operation works for the others", async () => {
    await open("createToken");
    const [, token = ""] = /"access_token": "([^"]+)"/.exec(await send()) ?? [];
    await open("getTeam");
    await form().getByLabel("User", { exact: true }).fill("");
    await form()
      .getByLabel(/^Token/)
      .fill(token);
    expect(await send()).toMatch(/^200 /);
  });

  test("shows a picture in a response", async () => {
    await open("replaceCoworker");
    // The form holds a record.
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
        response()
          .locator("img")
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBe(1);
  });

  test("can be used by keyboard", async () => {
    await open("getTeam");
    await form().locator("input").first().focus();
    for (let steps = 0; steps < 20; steps++) {
      if (await page.evaluate(() => document.activeElement?.textContent === "Send")) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await response().locator("strong").waitFor();
    // The response scrolls, so it is the next stop.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("PRE");
  });

  test("does not store credentials", async () => {
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

describe("on a static host", () => {
  test("says how to start a sandbox, and sends nothing on its own", async () => {
    // Leave first, so that late requests of the previous page are not counted.
    await page.goto("about:blank");
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await open("getTeam", host);
    expect(await form().locator("[data-when=missing]").textContent()).toContain("npm start");
    expect(requests.filter((url) => !url.startsWith(host.origin) && url !== "about:blank")).toEqual([]);
  });

  test("names another address in a warning, and asks for consent again when it changes", async () => {
    await open("getTeam", host);
    const base = form().getByLabel("Base address");
    const consent = form().getByRole("checkbox");
    await base.fill("https://spaces.nexudus.com/api");
    expect(await form().locator("[data-when=foreign]").textContent()).toMatch(
      /https:\/\/spaces\.nexudus\.com and may\s+change real records/,
    );
    await form().getByRole("button", { name: "Send" }).click();
    expect(await response().textContent()).toBe("");
    await consent.check();
    await base.fill(`${playground.origin}/api`);
    expect(await consent.isChecked()).toBe(false);
    await consent.check();
    // The sandbox lets pages of this machine in.
    expect(await send()).toMatch(/^200 /);
  });

  test("explains why an address does not respond", async () => {
    await open("getTeam", host);
    await form().getByLabel("Base address").fill("http://127.0.0.1:9/api");
    await form().getByRole("checkbox").check();
    await form().getByRole("button", { name: "Send" }).click();
    await expect
      .poll(() => response().textContent())
      .toMatch(
        /^No response\. Either nothing listens at http:\/\/127\.0\.0\.1:9, or it does not accept requests from/,
      );
  });

  test.for(["http://10.255.255.1/api", "http://[::1]:9/api"])(
    "the policy of the page lets a request go to %s",
    async (address) => {
      await open("getTeam", host);
      await page.evaluate(() => {
        document.addEventListener("securitypolicyviolation", () => document.body.classList.add("blocked"));
      });
      await page.route(`${address}/**`, (route) =>
        route.fulfill({ json: {}, headers: { "Access-Control-Allow-Origin": "*" } }),
      );
      try {
        await form().getByLabel("Base address").fill(address);
        await form().getByRole("checkbox").check();
        expect(await send()).toMatch(/^200 /);
        expect(await page.locator("body.blocked").count()).toBe(0);
      } finally {
        await page.unrouteAll();
      }
    },
  );

  test("rejects an address with another scheme or with credentials, and says what to do", async () => {
    await open("getTeam", host);
    for (const [address, complaint] of [
      ["ftp://127.0.0.1/api", /must start with http:\/\/ or https:\/\//],
      ["http://user:secret@127.0.0.1:9/api", /contains credentials\. Put them into the fields/],
    ] as const) {
      await form().getByLabel("Base address").fill(address);
      await form().getByRole("checkbox").check();
      await form().getByRole("button", { name: "Send" }).click();
      await expect.poll(() => status().textContent()).toMatch(complaint);
    }
  });

  test("on a published site, says how a sandbox accepts its pages, and why a browser sends nothing to http addresses", async () => {
    const published = "https://docs.example.com";
    await page.route(`${published}/**`, async (route) => {
      const file = await fetch(route.request().url().replace(published, host.origin));
      await route.fulfill({
        body: Buffer.from(await file.arrayBuffer()),
        contentType: file.headers.get("Content-Type") ?? "",
      });
    });
    await page.route("http://localhost:4010/**", (route) => route.abort());
    try {
      await open("getTeam", { ...host, origin: published });
      expect(await form().locator("[data-when=published]").textContent()).toContain(`--cors ${published}`);
      await form().getByRole("button", { name: "Send" }).click();
      await expect
        .poll(() => status().textContent())
        .toContain(
          `does not accept requests from ${published}. Start the sandbox with --cors ${published} to accept them.`,
        );
      await form().getByLabel("Base address").fill("http://10.255.255.1/api");
      await form().getByRole("checkbox").check();
      await form().getByRole("button", { name: "Send" }).click();
      await expect
        .poll(() => status().textContent())
        .toMatch(
          /^This page was loaded over https, so the browser sends nothing to http:\/\/10\.255\.255\.1/,
        );
    } finally {
      await page.unrouteAll();
    }
    await open("getTeam", host);
    expect(await form().locator("[data-when=published]").isVisible()).toBe(false);
  });
});
