import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visitSite } from "./visit-site.ts";

const { open } = visitSite();

/** A server that accepts requests from every site, and records them. */
let server: Server;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.method === "GET") asked.push(request.url ?? "");
    const headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "authorization" };
    response.writeHead(200, headers).end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
});

afterAll(() => server.close());

/** Submits the form of the page, and returns the query that the server received. */
async function send(page: Page, orderby: string, filters: string): Promise<[string, string][]> {
  asked.length = 0;
  await page.locator("form[data-try-it]").evaluate(
    (form: HTMLFormElement, typed) => {
      const type = (selector: string, value: string) => {
        const input = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (input === null) throw new Error(`The form has no ${selector}.`);
        input.value = value;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      };
      for (const input of form.querySelectorAll<HTMLInputElement>('[data-in="query"]')) input.value = "";
      type('[data-parameter="orderby"]', typed.orderby);
      type('[data-role="filters"]', typed.filters);
      form.requestSubmit();
    },
    { orderby, filters },
  );
  await expect.poll(() => asked.length).toBe(1);
  return [...new URL(asked[0] ?? "", "http://server.invalid").searchParams];
}

/** The query in a sample, as parsed from its URL. */
async function queryOfSample(page: Page, label: string): Promise<[string, string][]> {
  const sample = await page.locator(`[data-sample="${label}"] code`).textContent();
  const [, address = ""] = /"(http[^"]*)"/.exec(sample ?? "") ?? [];
  return [...new URL(address).searchParams];
}

/** A sample's query is an object, where names that are numbers come first. */
const sorted = (entries: readonly (readonly [string, string])[]) =>
  entries.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Text with every character except line ends, which a form field cannot hold. */
const text = fc.string({ unit: "binary", maxLength: 12 }).map((value) => value.replaceAll(/[\r\n]/g, ""));
/** The name of a filter stands before the first equals sign, and the spaces around it are not part of it. */
const name = text
  .map((value) => value.replaceAll("=", "").trim())
  .filter((value) => value !== "" && value !== "orderby");
const query = fc.uniqueArray(fc.tuple(name, text), { maxLength: 4, selector: ([key]) => key });

test("every character reaches the server and the samples as it was typed", async () => {
  const page = await open("/reference/coworkers/listcoworkers/");
  await page.locator("form[data-state]").waitFor();
  // Listens on TCP, so it has such an address.
  const { port } = server.address() as AddressInfo;
  await page.getByLabel("Base address").fill(`http://127.0.0.1:${port}/api`);
  await page.locator('[data-role="consent"]').check();
  await fc.assert(
    fc.asyncProperty(text, query, async (orderby, filters) => {
      const lines = filters.map(([key, value]) => `${key}=${value}`);
      const expected = [...(orderby === "" ? [] : [["orderby", orderby] as const]), ...filters];
      expect(await send(page, orderby, lines.join("\n"))).toEqual(expected);
      for (const label of ["fetch", "curl"]) {
        expect(sorted(await queryOfSample(page, label))).toEqual(sorted(expected));
      }
    }),
    {
      numRuns: process.env["SOAK"] === undefined ? 25 : 500,
      examples: [
        ["me+test@example.com", [["Coworker_Email", "me+test@example.com"]]],
        ["100 %", [["Coworker_FullName", " Desk #2 & more + 100 %25 "]]],
        ["\"quoted\" 'single' `back`", [["Coworker_Notes", "a=b&c=d;e?f#g\\h"]]],
        ["😀 é \u2028 \u0000 \uFEFF", [["__proto__", "constructor"]]],
      ],
    },
  );
});

test("a lone surrogate is sent as the replacement character", async () => {
  const page = await open("/reference/coworkers/listcoworkers/");
  await page.locator("form[data-state]").waitFor();
  // Listens on TCP, so it has such an address.
  const { port } = server.address() as AddressInfo;
  await page.getByLabel("Base address").fill(`http://127.0.0.1:${port}/api`);
  await page.locator('[data-role="consent"]').check();
  expect(await send(page, "\uD83D", "")).toEqual([["orderby", "\uFFFD"]]);
});
