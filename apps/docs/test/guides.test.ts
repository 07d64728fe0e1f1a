import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { fidelityGuide } from "../src/guides/fidelity-guide.ts";
import { sourceAddresses } from "../src/sources.ts";

const folder = new URL("../src/content/docs/guides/", import.meta.url);
const written = readdirSync(folder).map((file) => ({
  name: basename(file, ".md"),
  body: readFileSync(new URL(file, folder), "utf8")
    .replace(/^---\n[^]*?\n---\n/, "")
    .trim(),
}));
/** Without the changelog, whose sentences are those of the packages. */
const guides = [...written, { name: "fidelity-of-the-sandbox", body: fidelityGuide().body }];

/** The prose of a guide: no code, no addresses. */
const proseOf = (body: string) =>
  body
    .replaceAll(/^```[^]*?^```$/gm, "")
    .replaceAll(/^\[[^\]]+\]: .*$/gm, "")
    .replaceAll(/\]\([^)]*\)/g, "]");

/**
 * Claims that leave the reader without a source to check.
 */
const vague =
  /\b(?:as )?(?:a|one|another|some) clients? (?:saw|has seen|found|observed|received|reads|sends|logged|does|did|relies)|\b(?:as )?(?:observed|seen|found) (?:by|in) (?:a |some )?clients?\b|\b(?:older|newer|official) pages (?:say|show|call|give)\b/i;

describe.each(guides)("$name", ({ body }) => {
  test("says what the reader will do before the first heading, table or block of code", () => {
    const [first = ""] = body.split("\n\n");
    expect(first).toMatch(/^[A-Z]/);
    expect(first).toMatch(/\b(?:you|this page)\b/i);
    expect(first.split(/\s+/).length).toBeGreaterThan(10);
  });

  test("names the client or the page behind each claim", () => {
    expect(proseOf(body).match(vague)).toBeNull();
  });

  test("links every repository and site that it names", () => {
    const unlinked = Object.entries(sourceAddresses).filter(
      ([source, address]) => proseOf(body).includes(source) && !body.includes(address),
    );
    expect(unlinked).toEqual([]);
  });

  test("uses the address that the project has for a source", () => {
    const addresses = [...body.matchAll(/https:\/\/(?:github\.com|\w+\.nexudus\.com)\/[^\s)]*/g)].map(
      ([address]) => address,
    );
    const known = new Set(Object.values(sourceAddresses));
    const service = /^https:\/\/spaces\.nexudus\.com\//;
    expect(addresses.filter((address) => !known.has(address) && !service.test(address))).toEqual([]);
  });
});

test("no guide has a sentence that readers found unclear", () => {
  const sentences = [
    "`RemovedTeams` and so ",
    "Bare are only",
    "answers everybody",
    "takes either of two",
    "once for however many calls",
    "Take `baseUrl` away",
    "with some chance in it",
    "there is an end to trying",
    "addresses of mail",
    "no word of it",
  ];
  const found = guides.flatMap(({ name, body }) =>
    sentences.filter((sentence) => body.includes(sentence)).map((sentence) => `${name}: ${sentence}`),
  );
  expect(found).toEqual([]);
});
