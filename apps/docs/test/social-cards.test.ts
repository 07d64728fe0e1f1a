import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteOrigin } from "../src/index.ts";
import { renderCard } from "../src/social-cards/render-card.ts";
import { htmlOf, pages } from "./built-pages.ts";
import { siteFolder } from "./serve-site.ts";

const cards = pages
  .filter((page) => page !== "/404.html")
  .map((page) => {
    const [, address = ""] = /<meta property="og:image" content="([^"]*)"/.exec(htmlOf(page)) ?? [];
    return { page, path: address.startsWith(`${siteOrigin}/`) ? address.slice(siteOrigin.length) : "" };
  });

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("every page has a large social card of its own, as a PNG of 1200 by 630 pixels", () => {
  expect(cards.filter(({ path }) => path === "")).toEqual([]);
  const drawn = cards.map(({ path }) => readFileSync(join(siteFolder, path)));
  expect(drawn.filter((png) => sizeOf(png).join() !== "1200,630")).toEqual([]);
  // Sites that show cards refuse large files, and each page has another title.
  expect(drawn.filter((png) => png.length > 100_000)).toEqual([]);
  expect(new Set(drawn.map((png) => png.toString("base64"))).size).toBe(cards.length);
});

test("a card shows the title, the description and the section", async () => {
  const card = { section: "Guide", title: "Commands", description: "Run commands." };
  const png = Buffer.from(await renderCard(card)).toString("base64");
  for (const change of [
    { section: "API reference" },
    { title: "Images" },
    { description: "Read pictures." },
  ]) {
    expect(Buffer.from(await renderCard({ ...card, ...change })).toString("base64")).not.toBe(png);
  }
});

test("a card cuts off a title that is too long", async () => {
  const title = "Reads several coworkers by their ids and leaves out those that do not exist ".repeat(6);
  const png = Buffer.from(await renderCard({ section: "Guide", title, description: title }));
  expect(sizeOf(png)).toEqual([1200, 630]);
});
