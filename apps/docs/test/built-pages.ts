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

/** The file of a page. */
export function htmlOf(page: string): string {
  return readFileSync(join(siteFolder, page.endsWith("/") ? `${page}index.html` : page), "utf8");
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
  const file = join(siteFolder, path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) return `${page} links to ${address}, which is no file`;
  const id = decodeURIComponent(target.hash.slice(1));
  if (id !== "" && !readFileSync(file, "utf8").includes(`id="${id}"`)) {
    return `${page} links to ${address}, where nothing has that id`;
  }
  return undefined;
}
