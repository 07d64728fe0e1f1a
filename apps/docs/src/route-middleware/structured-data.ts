import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { readReference } from "../reference/read-reference.ts";
import { base } from "../site-address.ts";

/**
 * Describes each page in its head as JSON-LD (schema.org), and links the Markdown of guides and operations.
 */
export const onRequest = defineRouteMiddleware(({ site, url, locals }) => {
  const path = url.pathname.slice(base.length);
  const { entry, head } = locals.starlightRoute;
  const { title, description, keywords } = entry.data;
  const { document, tags } = readReference();
  const { info } = document;
  const absolute = (address: string) => new URL(base + address, site).href;
  const website = { "@type": "WebSite", name: "Nexudus API", url: absolute("/") };
  const article = { headline: title, description, url: absolute(path), isPartOf: website };
  const reference = {
    "@type": "APIReference",
    ...article,
    version: info.version,
    about: { "@type": "WebAPI", name: info.title, documentation: absolute("/reference/") },
  };

  if (keywords !== undefined) {
    const attrs = { name: "keywords", content: keywords, "data-pagefind-meta": "keywords[content]" };
    head.push({ tag: "meta", attrs });
  }
  const [, file, tagPath] = /^(\/guides\/[^/]+|\/reference(\/[^/]+)(?:\/[^/]+)?)\/$/.exec(path) ?? [];
  let data: object;
  if (path === "/") data = { ...website, description };
  else if (tagPath !== undefined) {
    const tag = tags.find(({ anchor }) => anchor === tagPath);
    data = { ...reference, articleSection: tag?.name };
  } else if (path === "/reference/") data = reference;
  else if (file !== undefined) data = { "@type": "TechArticle", ...article };
  // The page for addresses that do not exist.
  else return;

  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll(
    "<",
    String.raw`\u003c`,
  );
  head.push({ tag: "script", attrs: { type: "application/ld+json" }, content: json });
  if (file === undefined) return;
  head.push({ tag: "link", attrs: { rel: "alternate", type: "text/markdown", href: `${base}${file}.md` } });
});
