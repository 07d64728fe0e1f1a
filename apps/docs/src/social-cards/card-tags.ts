import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { cardPath } from "./card-path.ts";
import { cardSize } from "./render-card.ts";
import { base } from "../site-address.ts";

/** Adds the social card to the head of each page, next to the Open Graph tags that Starlight writes. */
export const onRequest = defineRouteMiddleware(({ site, url, locals }) => {
  const page = url.pathname.slice(base.length);
  if (!page.endsWith("/")) return;
  const { entry, head } = locals.starlightRoute;
  const tags = {
    "og:image": new URL(base + cardPath(page), site).href,
    "og:image:alt": `${entry.data.title}: the title on a dark green card of the Nexudus API docs`,
    "og:image:type": "image/png",
    "og:image:width": String(cardSize.width),
    "og:image:height": String(cardSize.height),
  };
  for (const [property, content] of Object.entries(tags)) {
    head.push({ tag: "meta", attrs: { property, content } });
  }
});
