import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeSamples } from "../src/reference/code-samples.ts";
import { documentFile, documentYamlFile, readDocument, readSections } from "../src/reference/document.ts";
import { fieldsOf } from "../src/reference/fields.ts";
import { faultOf, htmlOf, operationPages, pages } from "./built-pages.ts";
import { siteFolder } from "./serve-site.ts";

const document = readDocument();
const operations = readSections(document).flatMap((section) => section.operations);
const fileOf = (name: string) => readFileSync(join(siteFolder, name), "utf8");
const origin = "http://localhost:4010";

/** The text of a page as a search engine takes it: without tags, entities decoded. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("the files", () => {
  test("the site ships the document, byte for byte, as JSON and as YAML", () => {
    expect(readFileSync(join(siteFolder, "openapi.json"))).toEqual(readFileSync(documentFile));
    expect(readFileSync(join(siteFolder, "openapi.yaml"))).toEqual(readFileSync(documentYamlFile));
  });

  test("every internal link of every page resolves, down to the heading", () => {
    const links = pages.flatMap((page) =>
      [...htmlOf(page).matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, address = ""]) => ({ address, page })),
    );
    expect(links.length).toBeGreaterThan(pages.length);
    expect(links.map(({ address, page }) => faultOf(address, page)).filter(Boolean)).toEqual([]);
  });

  test("the 37 disagreements are listed, each under its number, and the document names no other", () => {
    const page = htmlOf("/guides/where-the-sources-disagree/");
    const listed = [...page.matchAll(/<h3 id="[^"]*"><span id="(\d+)"><\/span>(\d+)\./g)];
    expect(listed.map(([, anchor]) => Number(anchor))).toEqual(
      Array.from({ length: 37 }, (_, index) => index + 1),
    );
    for (const [, anchor, heading] of listed) expect(heading).toBe(anchor);
    const named = [...readFileSync(documentFile, "utf8").matchAll(/"disagreements": \[([^\]]*)\]/g)].flatMap(
      ([, numbers = ""]) => numbers.split(",").map(Number),
    );
    expect([...new Set(named)].toSorted((a, b) => a - b)).toEqual(listed.map(([, anchor]) => Number(anchor)));
  });
});

describe("the page of an operation", () => {
  test("there is one for each", () => {
    expect(operationPages).toEqual(
      expect.arrayContaining(operations.map(({ anchor }) => `/reference${anchor}/`)),
    );
    expect(operationPages).toHaveLength(operations.length);
  });

  test.each(operations)("$id is all there without a script", (operation) => {
    const html = htmlOf(`/reference${operation.anchor}/`);
    const text = textOf(html);
    expect(text).toContain(operation.summary);
    expect(text).toContain(operation.path);
    const bodies = [
      operation.requestBody?.schema,
      ...operation.responses.filter(({ status }) => status === "200").map(({ body }) => body?.schema),
    ].flatMap((schema) => schema?.oneOf ?? schema ?? []);
    const names = [
      ...operation.parameters.map(({ name }) => name),
      ...bodies.flatMap((schema) => fieldsOf(schema, document).map(({ name }) => name)),
    ];
    const cells = new Set([...html.matchAll(/<td><code[^>]*>(.*?)<\/code>/g)].map(([, cell]) => cell));
    expect(names.filter((name) => !cells.has(name))).toEqual([]);
    for (const { source } of codeSamples(operation)) {
      // The highlighter sets each line in an element of its own.
      for (const line of source.split("\n")) expect(text).toContain(line.trim());
    }
  });

  test("enumerations are shown by name, and what is deprecated says so", () => {
    expect(textOf(htmlOf("/reference/coworkers/createcoworker/"))).toMatch(/2 Male · 3 Female/);
    for (const { anchor, deprecated } of operations) {
      expect(htmlOf(`/reference${anchor}/`).includes('class="provenance deprecated"')).toBe(deprecated);
    }
  });

  test("each fact that the document marks has its badge, with the source", () => {
    const html = htmlOf("/reference/coworkers/getcoworker/");
    const marked = fieldsOf({ $ref: "#/components/schemas/Coworker" }, document).filter(
      ({ provenance }) => provenance !== undefined,
    );
    expect(marked.length).toBeGreaterThan(0);
    expect([...html.matchAll(/<span class="provenance \w+" title="[^"]+">/g)].length).toBe(marked.length);
  });

  test("its JSON-LD names it", () => {
    for (const { anchor, summary } of operations) {
      const [, json = ""] =
        /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(htmlOf(`/reference${anchor}/`)) ??
        [];
      expect(JSON.parse(json)).toMatchObject({ "@type": "TechArticle", headline: summary });
    }
  });
});

describe("for machines", () => {
  const guides = pages.filter((path) => path.startsWith("/guides/"));

  test("every guide and operation is a Markdown file too", () => {
    for (const path of [...guides, ...operationPages]) {
      expect(fileOf(`${path.slice(0, -1)}.md`)).toMatch(/^# .+\n\n\S/);
    }
  });

  test("llms.txt links every one of them, and nothing that is not there", () => {
    const links = [...fileOf("llms.txt").matchAll(/\]\((.*?)\)/g)].map(([, address = ""]) =>
      address.replace(origin, ""),
    );
    expect(links).toEqual(
      expect.arrayContaining([...guides, ...operationPages].map((path) => `${path.slice(0, -1)}.md`)),
    );
    expect(links.filter((path) => !existsSync(join(siteFolder, path)))).toEqual([]);
  });

  test("llms-full.txt holds the text of every guide and operation", () => {
    const all = fileOf("llms-full.txt");
    for (const path of [...guides, ...operationPages]) {
      expect(all).toContain(fileOf(`${path.slice(0, -1)}.md`).trim());
    }
  });

  test("the sitemap lists every page", () => {
    const listed = [...fileOf("sitemap-0.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) =>
      address.replace(origin, ""),
    );
    expect(listed.toSorted()).toEqual(pages.filter((path) => path !== "/404.html").toSorted());
  });
});
