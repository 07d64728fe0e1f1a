import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { siteDirectory, siteOrigin } from "@nexudus-api/docs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPlayground, type Playground } from "../src/index.ts";

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ port: 0 });
});
afterAll(() => playground.close());

/** A text of the site as this playground has to serve it. */
const here = (text: string) => text.replaceAll(siteOrigin, playground.url);

test("the docs are at /, the sandbox at /api, on one port", async () => {
  const home = await fetch(`${playground.url}/`);
  expect(home.headers.get("content-type")).toMatch("text/html");
  expect(await home.text()).toBe(here(readFileSync(new URL("index.html", siteDirectory), "utf8")));
  expect(new URL(playground.apiUrl).origin).toBe(playground.url);
  const { username, password } = playground.credentials;
  const page = await fetch(`${playground.apiUrl}/spaces/coworkers?size=3`, {
    headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` },
  });
  expect(page.status).toBe(200);
  expect(await page.json()).toMatchObject({ Records: [{}, {}, {}], HasNextPage: true });
});

test("on any port the samples, the reference and what machines read name that port, and no other", async () => {
  const naming = [
    "reference/coworkers/listcoworkers/",
    "reference/document.json",
    "reference/coworkers/listcoworkers.md",
    "guides/commands/",
    "guides/commands.md",
    "llms.txt",
    "llms-full.txt",
    "sitemap-index.xml",
    "sitemap-0.xml",
  ];
  for (const path of naming) {
    const text = await (await fetch(`${playground.url}/${path}`)).text();
    expect({ path, isNamed: text.includes(playground.url) }).toEqual({ path, isNamed: true });
    expect({ path, isMistaken: text.includes(siteOrigin) }).toEqual({ path, isMistaken: false });
  }
});

test("no script whose hash a page's policy names is changed by that", () => {
  const pages = readdirSync(siteDirectory, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(pages).not.toEqual([]);
  const changed = pages.filter((name) => {
    const html = readFileSync(new URL(name, siteDirectory), "utf8");
    return [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].some(
      ([, attributes = "", script = ""]) => !attributes.includes("json") && script.includes(siteOrigin),
    );
  });
  expect(changed).toEqual([]);
});

test.for([
  ["llms.txt", "text/plain"],
  ["guides/commands.md", "text/markdown"],
  ["openapi.yaml", "application/yaml"],
  ["sitemap-0.xml", "application/xml"],
  ["guides/commands/", "text/html"],
])("%s is %s in UTF-8, and says so", async ([path, type]) => {
  const response = await fetch(`${playground.url}/${path}`);
  expect(response.headers.get("content-type")).toBe(`${type};charset=utf-8`);
});

test("the document that the sandbox runs is the one that the docs ship", async () => {
  const shipped = await fetch(`${playground.url}/openapi.json`);
  expect(shipped.headers.get("content-type")).toMatch("application/json");
  expect(await shipped.text()).toBe(readFileSync(new URL("openapi.json", siteDirectory), "utf8"));
});

test("a page's address without its last slash redirects to the one with it, query included", async () => {
  const response = await fetch(`${playground.url}/guides/start-in-five-minutes?from=mail`, {
    redirect: "manual",
  });
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe("/guides/start-in-five-minutes/?from=mail");
});

test.for(["/nothing", "/reference/nothing/", "/apitude"])(
  "%s gets the docs' own page for 404",
  async (path) => {
    const response = await fetch(`${playground.url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("This page does not exist");
  },
);

test.for(["/../package.json", "/..%2fpackage.json", "/%2e%2e/index.js", "/%", "//[", "/a%00b"])(
  "%s reads nothing outside the site",
  async (path) => {
    // fetch would normalise such a path before it sends it.
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(playground.url);
      request({ host: "localhost", port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(404);
  },
);

test("the pages are told that the sandbox is there, which makes Try it work at once", async () => {
  const notice: unknown = await (await fetch(`${playground.url}/sandbox.json`)).json();
  expect(notice).toEqual({ baseUrl: "/api" });
  expect((await fetch(`${playground.url}/reference/coworkers/listcoworkers/`)).status).toBe(200);
});

test.for(["/API/spaces/coworkers", "/Api/Spaces/Coworkers", "/api?size=3", "/API", "/_Sandbox/requests"])(
  "the sandbox, which ignores case, responds to %s",
  async (path) => {
    const response = await fetch(`${playground.url}${path}`);
    expect(response.headers.get("content-type")).toMatch("application/json");
  },
);

test("the sandbox responds to paths under /api that the document lacks", async () => {
  const response = await fetch(`${playground.apiUrl}/nothing`);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toMatch("application/json");
});

test("two playgrounds have separate records", async () => {
  const other = await startPlayground({ port: 0 });
  try {
    expect(other.url).not.toBe(playground.url);
    const { username, password } = other.credentials;
    const headers = {
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
      "content-type": "application/json",
    };
    const body = JSON.stringify({
      FullName: "A",
      Email: "a@example.com",
      CountryId: 1221,
      SimpleTimeZoneId: 2023,
    });
    await fetch(`${other.apiUrl}/spaces/coworkers`, { method: "POST", headers, body });
    const find = async (api: string) => {
      const response: unknown = await (
        await fetch(`${api}/spaces/coworkers?Coworker_FullName=A`, { headers })
      ).json();
      return response;
    };
    expect(await find(other.apiUrl)).toMatchObject({ TotalItems: 1 });
    expect(await find(playground.apiUrl)).toMatchObject({ TotalItems: 0 });
  } finally {
    await other.close();
  }
});
