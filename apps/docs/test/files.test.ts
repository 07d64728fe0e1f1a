import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { absoluteLinks } from "../src/markdown/absolute-links.ts";
import { changelogGuide } from "../src/guides/changelog-guide.ts";
import { fidelityGuide } from "../src/guides/fidelity-guide.ts";
import { codeSamples } from "../src/reference/samples/code-samples.ts";
import { documentFiles } from "../src/reference/document-files.ts";
import { readReference } from "../src/reference/read-reference.ts";
import { shapesOf } from "../src/reference/fields/shapes-of.ts";
import { sampleOf } from "../src/reference/samples/sample-of.ts";
import { operationMarkdown } from "../src/markdown/operation-markdown.ts";
import { faultOf, htmlOf, operationPages, pages, tagPages } from "./built-pages.ts";
import { siteFolder } from "./serve-site.ts";

const { document, operations } = readReference();
const fileOf = (name: string) => readFileSync(join(siteFolder, name), "utf8");
const origin = "http://localhost:4010";

/** Whether two files are equal. `toEqual` takes seconds to show the differences of a million bytes. */
const isCopy = (name: string, file: string) =>
  readFileSync(join(siteFolder, name)).equals(readFileSync(file));

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

/** The addresses that a Markdown text links to. */
const linksOf = (markdown: string) =>
  [...markdown.replaceAll(/^```[^]*?^```$/gm, "").matchAll(/(?:\]\(|^\[[^\]]+\]: )([^)\s]+)/gm)].map(
    ([, address = ""]) => address,
  );

/**
 * What is wrong with a link of a Markdown file. Relative links would break: they would resolve against the file, which is
 * not in the page's folder, or against llms-full.txt.
 *
 * @param site the site's address, with a slash at the end
 */
const linkFault = (address: string, site: string) =>
  address.includes("#tag/")
    ? `${address} is a link of the document`
    : address.startsWith(site)
      ? faultOf(`/${address.slice(site.length).replace(/#.*/, "")}`, "/")
      : /^https?:\/\/(?!localhost)/.test(address)
        ? undefined
        : `${address} is not absolute`;

/** The JSON-LD in the head of a page. */
const linkedData = (page: string) => {
  const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(htmlOf(page)) ?? [];
  // JSON-LD is an object.
  return json === undefined ? undefined : (JSON.parse(json) as Record<string, unknown>);
};

describe("the files", () => {
  test("the site ships the document, byte for byte, as JSON and as YAML", () => {
    expect(isCopy("openapi.json", documentFiles.json)).toBe(true);
    expect(isCopy("openapi.yaml", documentFiles.yaml)).toBe(true);
  });

  test("every internal link of every page resolves, down to the heading", () => {
    const links = pages.flatMap((page) =>
      [...htmlOf(page).matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, address = ""]) => ({ address, page })),
    );
    expect(links.length).toBeGreaterThan(pages.length);
    expect(links.map(({ address, page }) => faultOf(address, page)).filter(Boolean)).toEqual([]);
  });

  test("the disagreements that the document numbers are listed, each under its number, and no other", () => {
    const page = htmlOf("/guides/where-the-sources-disagree/");
    const listed = [...page.matchAll(/<h3 id="[^"]*"><span id="(\d+)"><\/span>(\d+)\./g)];
    for (const [, anchor, heading] of listed) expect(heading).toBe(anchor);
    const named = [
      ...readFileSync(documentFiles.json, "utf8").matchAll(/"disagreements": \[([^\]]*)\]/g),
    ].flatMap(([, numbers = ""]) => numbers.split(",").map(Number));
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

  test.each(operations)("$id is complete without a script", (operation) => {
    const html = htmlOf(`/reference${operation.anchor}/`);
    const text = textOf(html);
    expect(text).toContain(operation.summary);
    expect(text).toContain(operation.path);
    const bodies = [operation.requestBody, ...operation.responses.map(({ body }) => body)];
    const names = [
      ...operation.parameters.map(({ name }) => name),
      ...bodies
        .flatMap((body) => (body === undefined ? [] : shapesOf(body)))
        .flatMap((shape) => shape.fields.map(({ name }) => name)),
    ];
    const shown = new Set([...html.matchAll(/ data-field="([^"]*)"/g)].map(([, name]) => name));
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
    for (const { source } of codeSamples(sampleOf(operation))) {
      // The highlighter sets each line in an element of its own.
      for (const line of source.split("\n")) expect(text).toContain(line.trim());
    }
  });

  test("enumerations are shown by name, and what is deprecated says so", () => {
    expect(textOf(htmlOf("/reference/coworkers/createcoworker/"))).toMatch(/2 Male: Male\.3 Female/);
    for (const { anchor, deprecated } of operations) {
      expect(htmlOf(`/reference${anchor}/`).includes('class="provenance deprecated"')).toBe(deprecated);
    }
  });

  test("each field, parameter, header and status says how well it is known, with the source where one is named", () => {
    for (const { anchor, responses } of operations) {
      const html = htmlOf(`/reference${anchor}/`);
      const entries = html.split(/(?=<div data-field=)|(?=<section data-status=)/).slice(1);
      expect(entries.length).toBeGreaterThanOrEqual(responses.length);
      for (const entry of entries) {
        expect(entry).toMatch(/<(span|details) class="provenance (documented|observed|assumed)"/);
      }
      for (const [details] of html.matchAll(/<details class="provenance .*?<\/details>/gs)) {
        expect(textOf(details)).toMatch(/^(documented|observed|assumed)\S.*\.$/s);
      }
    }
  });

  test("the type of a field and its marks are separate words in the search and in copied text", () => {
    expect(textOf(htmlOf("/reference/teams/createteam/"))).toMatch(/\bName\s*string required\b/);
  });

  test("each field has an address of its own", () => {
    for (const { anchor } of operations) {
      const html = htmlOf(`/reference${anchor}/`);
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const [, id = ""] of html.matchAll(/<dt[^>]*><h\d id="([^"]*)"/g)) {
        expect(html).toContain(`<a href="#${id}">`);
      }
    }
  });

  test("every operation with a JSON body shows an example of it, and of its success", () => {
    for (const { anchor, id, responses } of operations) {
      const success = responses.find(({ status }) => status.startsWith("2"));
      if (success?.body?.mediaType !== "application/json") continue;
      const [, section = ""] = htmlOf(`/reference${anchor}/`).split(`data-status="${success.status}"`);
      expect({ id, hasExample: section.includes('class="example" open') }).toEqual({ id, hasExample: true });
    }
  });

  test("the document is one click away on every page of the reference", () => {
    for (const page of pages.filter((path) => path.startsWith("/reference/"))) {
      for (const file of ["openapi.yaml", "openapi.json"]) {
        expect(htmlOf(page)).toContain(`href="/${file}"`);
      }
    }
  });

  test("its description for search engines is a plain sentence", () => {
    for (const { anchor } of operations) {
      const [, description = ""] =
        /<meta name="description" content="([^"]*)"/.exec(htmlOf(`/reference${anchor}/`)) ?? [];
      expect(description).toMatch(/^[A-Z].*[.)]$/);
      expect(description).not.toMatch(/\s[.,;:]|\s\s|[`*]|\]\(/);
    }
  });
});

describe("the head of a page", () => {
  test("says in JSON-LD what the page is, by its own address", () => {
    expect(linkedData("/404.html")).toBeUndefined();
    const website = { "@type": "WebSite", name: "Nexudus API", url: `${origin}/` };
    const description: unknown = expect.stringMatching(/\S/);
    const headline: unknown = expect.stringMatching(/\S/);
    expect(linkedData("/")).toEqual({ "@context": "https://schema.org", ...website, description });
    for (const page of pages.filter((one) => one !== "/" && one !== "/404.html")) {
      expect(linkedData(page)).toMatchObject({
        "@context": "https://schema.org",
        "@type": page.startsWith("/guides/") ? "TechArticle" : "APIReference",
        url: `${origin}${page}`,
        isPartOf: website,
        headline,
        description,
      });
    }
  });

  test("names the operation, its section, and the version of the API, where schema.org has a place for it", () => {
    for (const { anchor, summary, tag } of operations) {
      const data = linkedData(`/reference${anchor}/`);
      const { version } = document.info;
      expect(data).toMatchObject({ headline: summary, articleSection: tag, version });
      expect(Object.keys(data?.["about"] ?? {})).toEqual(["@type", "name", "documentation"]);
    }
  });

  test("links the Markdown of guides and operations", () => {
    for (const page of pages) {
      const [, link] = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(htmlOf(page)) ?? [];
      const isOne = /^\/(guides|reference)\/.+/.test(page);
      expect({ page, link }).toEqual({ page, link: isOne ? `${page.slice(0, -1)}.md` : undefined });
    }
  });
});

describe("without a script", () => {
  test("the reference begins with the document's introduction, under the addresses that Redoc gives it", () => {
    const html = htmlOf("/reference/");
    const headings = [...document.info.description.matchAll(/^## (.+)$/gm)].map(
      ([, heading = ""]) => heading,
    );
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) {
      expect(html).toContain(`id="/section/${heading.toLowerCase().replaceAll(" ", "-")}"`);
      expect(textOf(html)).toContain(heading);
    }
  });

  test("the home page links to every guide", () => {
    const [, list = ""] = /<h2 id="guides"[^>]*>([^]*?)<\/ul>/.exec(htmlOf("/")) ?? [];
    const links = [...list.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address);
    expect(new Set(links)).toEqual(new Set(pages.filter((page) => page.startsWith("/guides/"))));
  });
});

describe("for programs and language models", () => {
  const guides = pages.filter((path) => path.startsWith("/guides/"));

  test("every guide and operation is a Markdown file too", () => {
    for (const path of [...guides, ...tagPages, ...operationPages]) {
      expect(fileOf(`${path.slice(0, -1)}.md`)).toMatch(/^# .+\n\n\S/);
    }
  });

  test("every link of every Markdown file and of llms-full.txt is absolute and resolves", () => {
    const files = [
      ...[...guides, ...tagPages, ...operationPages].map((path) => `${path.slice(0, -1)}.md`),
      "llms-full.txt",
    ];
    const links = files.flatMap((file) => linksOf(fileOf(file)).map((address) => ({ file, address })));
    expect(links.length).toBeGreaterThan(files.length);
    const faults = links.map(({ file, address }) => ({ file, fault: linkFault(address, `${origin}/`) }));
    expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([]);
  });

  test("so it is under a base path, and the Markdown of guides and operations links to Markdown", async () => {
    const site = "https://owner.example/nexudus-api/";
    const folder = new URL("../src/content/docs/guides/", import.meta.url);
    const markdowns = [
      ...readdirSync(folder).map((name) =>
        absoluteLinks(
          readFileSync(new URL(name, folder), "utf8"),
          `guides/${name.replace(/\.md$/, "")}/`,
          new URL(site),
        ),
      ),
      ...[fidelityGuide(), await changelogGuide()].map(({ id, body }) =>
        absoluteLinks(body, `${id}/`, new URL(site)),
      ),
      ...operations.map((operation) => operationMarkdown(operation, new URL(site))),
    ];
    const links = markdowns.flatMap(linksOf);
    expect(links.map((address) => linkFault(address, site)).filter(Boolean)).toEqual([]);
    expect(links).toEqual(
      expect.arrayContaining([
        `${site}guides/where-the-sources-disagree.md#13`,
        `${site}reference/coworkers/replacecoworker.md`,
        `${site}reference/`,
      ]),
    );
  });

  test("text in a sample that looks like a link is not changed", () => {
    const sample = "```ts\nconst [a] = table[0](b);\n```";
    const text = `[here](../there/)\n\n${sample}\n\n[there]: ../there/#part`;
    expect(absoluteLinks(text, "guides/here/", new URL("https://owner.example/base/"))).toBe(
      `[here](https://owner.example/base/guides/there.md)\n\n${sample}\n\n[there]: https://owner.example/base/guides/there.md#part`,
    );
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
