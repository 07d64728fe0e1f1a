import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFolder } from "./serve-site.ts";

/** Every page of the built site, by its address. */
export const pages: readonly string[] = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => `/${name.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`);

/** The pages of single operations. */
export const operationPages = pages.filter((path) => /^\/reference\/[^/]+\/[^/]+\/$/.test(path));

/** The pages on which Redoc shows all operations of a tag. */
export const tagPages = pages.filter((path) => /^\/reference\/[^/]+\/$/.test(path));

/** The Content-Security-Policy of a page, without the hashes of its own scripts. */
export function policyOf(page: string): string {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(htmlOf(page)) ?? [];
  return policy.replaceAll(/ 'sha256-[^']*'/g, "");
}

const texts = new Map<string, string | undefined>();

/** The text of a file of the site, read once; undefined when there is none. */
function textOf(path: string): string | undefined {
  const file = join(siteFolder, path.endsWith("/") ? `${path}index.html` : path);
  if (!texts.has(file)) texts.set(file, existsSync(file) ? readFileSync(file, "utf8") : undefined);
  return texts.get(file);
}

/**
 * The file of a page.
 *
 * @throws {Error} when the site has no such page
 */
export function htmlOf(page: string): string {
  const html = textOf(page);
  if (html === undefined) throw new Error(`The site has no page ${page}. Build it: \`turbo run build\`.`);
  return html;
}

/**
 * Follows an address of a page to the file that it names, and to the element that its fragment names.
 *
 * @returns what is wrong with it; undefined if nothing is, or if it leads away from the site
 */
export function faultOf(address: string, page: string): string | undefined {
  const origin = "http://site.invalid";
  const target = new URL(address.replaceAll("&amp;", "&"), `${origin}${page}`);
  if (target.origin !== origin) return undefined;
  const path = decodeURIComponent(target.pathname);
  const text = textOf(path);
  if (text === undefined) return `${page} links to ${address}, which is not a file`;
  const id = decodeURIComponent(target.hash.slice(1));
  return id === "" || text.includes(`id="${id}"`)
    ? undefined
    : `${page} links to ${address}, where nothing has that id`;
}
