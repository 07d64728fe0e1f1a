/**
 * Makes the links of a page's Markdown absolute, so that they work wherever the text is read. Links to guides and
 * operations point to their Markdown. Code blocks stay as they are.
 *
 * @param page the page that the links are relative to, seen from the site's root: `guides/commands/`
 * @param site the site's address, with a slash at the end
 */
export function absoluteLinks(markdown: string, page: string, site: URL): string {
  return markdown
    .split(/(^```[^]*?^```$)/m)
    .map((part) =>
      part.startsWith("```")
        ? part
        : part.replaceAll(
            /(\]\(|^\[[^\]]+\]: )([^)\s]+)/gm,
            (_, before: string, address: string) => before + absolute(address, page, site),
          ),
    )
    .join("");
}

function absolute(address: string, page: string, site: URL): string {
  const target = new URL(address, new URL(page, site));
  if (!target.href.startsWith(site.href)) return target.href;
  const path = target.href.slice(site.href.length);
  return new URL(path.replace(/^((?:guides|reference)\/[^#]+)\/(?=#|$)/, "$1.md"), site).href;
}
