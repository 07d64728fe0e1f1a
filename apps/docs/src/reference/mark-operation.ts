import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";

type Entry = StarlightRouteData["sidebar"][number];

/** On the page of an operation, marks its entry in the sidebar, which leads to the same operation in the reference. */
export const onRequest = defineRouteMiddleware((context) => {
  const [, anchor] = /\/reference(\/[^/]+\/[^/]+)\/$/.exec(context.url.pathname) ?? [];
  if (anchor === undefined) return;
  const visit = (entry: Entry): void => {
    if (entry.type === "group") entry.entries.forEach(visit);
    else if (entry.attrs["data-anchor"] === anchor) entry.isCurrent = true;
  };
  context.locals.starlightRoute.sidebar.forEach(visit);
});
