import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

/**
 * Links the pages of an old version to the same page of the newest, for readers and search engines. The deployment
 * (.github/workflows/docs.yml) keeps old versions below the path in `DOCS_VERSIONS`.
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
