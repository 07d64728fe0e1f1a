import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const { resolve } = createRequire(import.meta.url);
const page = readFileSync(
  new URL("../src/content/docs/guides/where-the-sources-disagree.md", import.meta.url),
  "utf8",
);

interface Entry {
  readonly number: number;
  readonly anchor: number;
  readonly title: string;
  /** The names of operations, parameters and components that the entry points to. */
  readonly where: readonly string[];
}

const entries = page
  .split(/^### /m)
  .slice(1)
  .map((text): Entry => {
    const [, anchor, number, title = ""] = /^<span id="(\d+)"><\/span>(\d+)\. (.+)/.exec(text) ?? [];
    const [, where = ""] = /^- \*\*Where:\*\* (.+)$/m.exec(text) ?? [];
    return {
      number: Number(number),
      anchor: Number(anchor),
      title,
      // `ValidationError.Message` is a field of ValidationError.
      where: [...where.matchAll(/`(\w+)[^`]*`/g)].map(([, name = ""]) => name),
    };
  });

/** The numbers in `x-provenance` by the name of what holds them, at any depth. */
function numbersByName(document: unknown): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>();
  const add = (names: readonly string[], node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("disagreements" in node && Array.isArray(node.disagreements)) {
      for (const name of names) {
        numbers.set(name, new Set([...(numbers.get(name) ?? []), ...node.disagreements]));
      }
    }
    const named = ["operationId", "name"].flatMap((key) =>
      key in node ? [String(Object.getOwnPropertyDescriptor(node, key)?.value)] : [],
    );
    for (const [key, child] of Object.entries(node)) add([...names, ...named, key], child);
  };
  add([], document);
  return numbers;
}

const marked = numbersByName(JSON.parse(readFileSync(resolve("@nexudus-api/spec/openapi.json"), "utf8")));

describe("Where the sources disagree", () => {
  it("has at least 37 entries, numbered from 1 in order, each under an anchor that is its number", () => {
    expect(entries.length).toBeGreaterThanOrEqual(37);
    const numbers = entries.map((_, index) => index + 1);
    expect(entries.map(({ number }) => number)).toEqual(numbers);
    expect(entries.map(({ anchor }) => anchor)).toEqual(numbers);
  });

  it("begins with a table that has a row and a reading for each of them, and links it", () => {
    const rows = [...page.matchAll(/^\| \[(\d+)\]\(#(\d+)\) *\| (.+?) *\| (.+?) *\|$/gm)];
    expect(rows.map(([, number, anchor, title]) => [Number(number), Number(anchor), title])).toEqual(
      entries.map(({ number, anchor, title }) => [number, anchor, title]),
    );
    expect(page.indexOf(rows.at(-1)?.[0] ?? "")).toBeLessThan(page.indexOf("### "));
  });

  it("has an entry for every number that the document marks", () => {
    const numbers = new Set([...marked.values()].flatMap((set) => [...set]));
    expect([...numbers].filter((number) => !entries.some((entry) => entry.number === number))).toEqual([]);
  });

  it.each(entries)("entry $number points to places that the document marks with it", ({ number, where }) => {
    expect(where).not.toEqual([]);
    expect(where.filter((name) => !marked.get(name)?.has(number))).toEqual([]);
  });
});
