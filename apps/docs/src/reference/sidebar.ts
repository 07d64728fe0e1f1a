import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { readSections, type Operation } from "./document.ts";

type Entry = StarlightRouteData["sidebar"][number];

/** The colours of the methods. */
const variants: Readonly<Record<string, "success" | "note" | "caution" | "danger">> = {
  GET: "success",
  POST: "note",
  PUT: "caution",
  DELETE: "danger",
};

/**
 * Puts the document's operations into the navigation, below the group that the configuration has for them. They are
 * read for each page, so that the development server shows a new document without starting anew.
 *
 * An entry leads to the operation in the reference; on the operation's own page it is marked as well.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const [, current] = /\/reference(\/[^/]+\/[^/]+)\/$/.exec(context.url.pathname) ?? [];
  const entryOf = ({ summary, method, anchor }: Operation): Entry => ({
    type: "link",
    label: summary,
    href: `${base}/reference/#${anchor}`,
    isCurrent: anchor === current,
    badge: { text: method, variant: variants[method] ?? "default" },
    attrs: { "data-anchor": anchor },
  });
  for (const group of context.locals.starlightRoute.sidebar) {
    if (group.type !== "group" || group.label !== "API reference") continue;
    for (const { name, operations } of readSections()) {
      group.entries.push({
        type: "group",
        label: name,
        entries: operations.map(entryOf),
        collapsed: true,
        badge: undefined,
      });
    }
  }
});
