import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fidelity } from "@nexudus-api/sandbox/fidelity";
import { expect, test } from "vitest";
import { linkSources } from "./sources.ts";

const { resolve } = createRequire(import.meta.url);

/** Every source that the document and the sandbox's ledger name. */
const sources = new Set([
  ...fidelity.map(({ source }) => source),
  ...[
    ...readFileSync(resolve("@nexudus-api/spec/openapi.json"), "utf8").matchAll(
      /"source": ("(?:[^"\\]|\\.)*")/g,
    ),
  ].map(([, json = '""']) => String(JSON.parse(json))),
]);

/** Text that looks like a site of the vendor or a repository, outside of links. */
const unlinked = (source: string) =>
  linkSources(source)
    .replaceAll(/\[[^\]]*\]\([^)]*\)/g, "")
    .match(/\w+\.nexudus\.com|\b[\w-]+\/[\w-]*(?:nexudus|api|docs|client)[\w-]*/gi) ?? [];

test("every site and repository that a source names has a public address", () => {
  expect(sources.size).toBeGreaterThan(50);
  expect([...sources].flatMap(unlinked)).toEqual([]);
});

test("a page of a site is linked to its own address, not to one whose name starts with the same text", () => {
  expect(linkSources("developers.nexudus.com, Get teams by id; RFC 9110")).toBe(
    "[developers.nexudus.com, Get teams by id](https://developers.nexudus.com/rest-api/spaces/get-teams-by-id); [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110)",
  );
});

test("a page without a known address is linked to its site, and other text stays as it is", () => {
  expect(linkSources("support.nexudus.com, Team; no source says")).toBe(
    "[support.nexudus.com](https://support.nexudus.com/), Team; no source says",
  );
});

test("a repository is not found inside another name", () => {
  expect(linkSources("fork/vardhan341/api-docs-2")).toBe("fork/vardhan341/api-docs-2");
});
