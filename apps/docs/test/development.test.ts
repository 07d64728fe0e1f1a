import { fork } from "node:child_process";
import { once } from "node:events";
import { utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { documentFiles } from "../src/reference/document-files.ts";
import { connectBrowser, newPage } from "./visit-site.ts";

test("the development server shows the reference, leaves the API to its host, and reloads for a new document", async () => {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const server = fork(fileURLToPath(new URL("development-server.ts", import.meta.url)), { env });
  const browser = await connectBrowser();
  try {
    const [port]: unknown[] = await once(server, "message");
    const origin = `http://127.0.0.1:${String(port)}`;
    expect(await (await fetch(`${origin}/api/spaces/coworkers`)).text()).toBe("the API");

    const page = await newPage(browser);
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) foreign.push(request.url());
    });
    await page.goto(`${origin}/reference/coworkers/#/coworkers/getcoworker`);
    const operation = page.locator('#redoc [data-section-id="/coworkers/getcoworker"] h2').first();
    await operation.waitFor();
    expect(foreign).toEqual([]);

    // The server tells the pages that listen, and a page can show Redoc before it listens.
    await page.evaluate(() => (document.title = "before the change"));
    const change = async () => {
      const now = new Date();
      utimesSync(documentFiles.json, now, now);
      return page.title();
    };
    await expect.poll(change, { interval: 1000 }).not.toBe("before the change");
    await operation.waitFor();
  } finally {
    await browser.close();
    server.kill();
  }
});
