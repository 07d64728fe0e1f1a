import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

/**
 * Leads readers and search engines from the kept documentation of a version to the same page of the newest. The
 * deployment (.github/workflows/docs.yml) keeps versions below the path that `DOCS_VERSIONS` names.
 */
export const onRequest = defineRouteMiddleware(({ site, url, locals }) => {
  const versions = process.env["DOCS_VERSIONS"];
  if (versions === undefined || !url.pathname.startsWith(versions)) return;
  const [version = "", ...path] = url.pathname.slice(versions.length).split("/");
  const newest = new URL(`../${path.join("/")}`, new URL(versions, site)).href;
  const { entry, head } = locals.starlightRoute;
  entry.data.banner = {
    content: `This is the documentation of version ${version}. <a href="${newest}">Read this page for the newest version</a>.`,
  };
  for (const { attrs } of head) {
    if (attrs?.["rel"] === "canonical") attrs["href"] = newest;
    if (attrs?.["property"] === "og:url") attrs["content"] = newest;
  }
});
