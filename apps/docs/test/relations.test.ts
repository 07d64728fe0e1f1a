import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReference } from "../src/reference/read-reference.ts";
import { htmlOf } from "./built-pages.ts";
import { siteFolder } from "./serve-site.ts";

const { tags } = readReference();

/** The fields in responses that refer to an entity, with the page of that entity. */
const relations = tags.flatMap(({ name: tag, anchor, operations }) =>
  operations.flatMap(({ anchor: operation }) =>
    htmlOf(`/reference${operation}/`)
      .split("<div data-field=")
      .flatMap((entry) => {
        const [, field] = /^"[^"]*?(\w+)(?:\[\])?".*? id="response-2/s.exec(entry) ?? [];
        const [, page] = /<a href="(\/reference\/\w+\/)"/.exec(entry) ?? [];
        return field === undefined || page === undefined
          ? []
          : [{ tag, from: `/reference${anchor}/`, field, page }];
      }),
  ),
);

test("a field of ids links to its entity, and the page of the entity to the records that have the field", () => {
  expect(new Set(relations.map(({ page }) => page)).size).toBeGreaterThan(15);
  // One text with several ids.
  for (const field of ["TeamIds", "CoworkerContractIds", "CoworkerIds", "CoworkerExtraServiceIds"]) {
    expect(relations).toContainEqual(expect.objectContaining({ field }));
  }
  const missing = relations.filter(({ tag, from, field, page }) => {
    const [, outline = ""] = htmlOf(page).split('id="outline"');
    const redoc = readFileSync(join(siteFolder, page, "document.json"), "utf8");
    const [, inOutline = ""] = outline.split(`<li><a href="${from}">${tag}</a>: `);
    const [, inRedoc = ""] = redoc.split(`- [${tag}](${from}): `);
    const lists = [inOutline.split("</li>")[0], inRedoc.split(String.raw`\n`)[0]];
    return !lists.every((list) => list?.match(`[>\`]${field}[<\`]`));
  });
  expect(missing).toEqual([]);
});

test("the page of an operation links to the operation in Redoc", () => {
  for (const { anchor: tag, operations } of tags) {
    for (const { anchor } of operations) {
      expect(htmlOf(`/reference${anchor}/`)).toContain(`<a href="/reference${tag}/#${anchor}"`);
    }
  }
});
