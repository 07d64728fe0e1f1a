import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { readReference, type Tag } from "../reference/read-reference.ts";
import type { Operation } from "../reference/operation.ts";
import { base } from "../site-address.ts";

type Entry = StarlightRouteData["sidebar"][number];

/** The colours of the methods. */
const variants: Readonly<Record<string, "success" | "note" | "caution" | "danger">> = {
  GET: "success",
  POST: "note",
  PUT: "caution",
  DELETE: "danger",
};

/**
 * Adds the document's tags to the navigation, below the group that the configuration has for them, and the operations of
 * the current tag only: a page must not grow with the document. On the pages of the reference, the other groups are folded.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const { document, tags } = readReference();
  const [, path = ""] = /\/reference(\/.*)\/$/.exec(context.url.pathname) ?? [];
  const link = (label: string, anchor: string): Entry & { type: "link" } => ({
    type: "link",
    label,
    href: `${base}/reference${anchor}/`,
    isCurrent: anchor === path,
    badge: undefined,
    attrs: { "data-anchor": anchor },
  });
  const operationEntry = ({ summary, method, anchor }: Operation): Entry => ({
    ...link(summary, anchor),
    badge: { text: method, variant: variants[method] ?? "default" },
  });
  const tagEntry = ({ name, anchor, operations }: Tag): Entry =>
    path === anchor || path.startsWith(`${anchor}/`)
      ? group(name, [link("Everything on one page", anchor), ...operations.map(operationEntry)])
      : link(name, anchor);
  const groups = document["x-tagGroups"] ?? [];
  for (const entry of context.locals.starlightRoute.sidebar) {
    if (entry.type !== "group") continue;
    if (entry.label !== "API reference") {
      // The guides alone would fill a phone's menu.
      entry.collapsed = context.url.pathname.includes("/reference/");
      continue;
    }
    for (const { name, tags: names } of groups) {
      const members = tags.filter((tag) => names.includes(tag.name));
      if (members.length > 0) entry.entries.push(group(name, members.map(tagEntry)));
    }
    const rest = tags.filter(({ name }) => !groups.some((one) => one.tags.includes(name)));
    entry.entries.push(...rest.map(tagEntry));
  }
});

const group = (label: string, entries: Entry[]): Entry => ({
  type: "group",
  label,
  entries,
  collapsed: false,
  badge: undefined,
});
