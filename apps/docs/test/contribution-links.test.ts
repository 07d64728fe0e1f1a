import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { repositoryBranch, repositoryUrl } from "../site.config.ts";
import { htmlOf, pages } from "./built-pages.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const documented = pages.filter((page) => /^\/(guides|reference)\//.test(page));

/** The address of the link with this text, in the footer of a page. */
function footerLink(page: string, text: string): URL | undefined {
  const [, address] =
    new RegExp(String.raw`<a href="([^"]*)"[^>]*>\s*<svg(?:(?!</svg>)[^])*</svg>\s*${text}`).exec(
      htmlOf(page),
    ) ?? [];
  return address === undefined ? undefined : new URL(address.replaceAll("&amp;", "&"));
}

test.each(documented)("%s can be edited, in a file that exists, and reported", (page) => {
  const edit = footerLink(page, "Edit this page")?.href ?? "";
  const prefix = `${repositoryUrl}/edit/${repositoryBranch}/`;
  expect(edit.startsWith(prefix)).toBe(true);
  const file = decodeURI(edit.slice(prefix.length));
  expect({ file, exists: existsSync(`${root}${file}`) }).toEqual({ file, exists: true });

  const report = footerLink(page, "Report a mistake");
  expect(report?.href.startsWith(`${repositoryUrl}/issues/new?`)).toBe(true);
  const template = report?.searchParams.get("template") ?? "";
  expect(existsSync(`${root}.github/ISSUE_TEMPLATE/${template}`)).toBe(true);
  expect(report?.searchParams.get("page") ?? report?.searchParams.get("operation")).toMatch(/\/\w/);
});

test.each([
  ["coworkers", "getCoworker", "spec/paths/spaces_coworkers_{id}.yaml"],
  ["bookings", "getBooking", "spec/entities/Booking.yaml"],
])("the page of %s, %s, is edited in the file that describes it: %s", (tag, id, file) => {
  const edit = footerLink(`/reference/${tag}/${id.toLowerCase()}/`, "Edit this page")?.href ?? "";
  expect(decodeURI(edit)).toBe(`${repositoryUrl}/edit/${repositoryBranch}/${file}`);
});

test("pages without a source of their own have no such links", () => {
  expect(pages.filter((page) => footerLink(page, "Edit this page") !== undefined)).toEqual(documented);
});
