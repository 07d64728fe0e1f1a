/**
 * The folder of the built site, as a `file:` URL that ends in a slash: static files for any web server.
 * `index.html` is the home page, `reference/` the API reference, `openapi.json` and `openapi.yaml` the document.
 */
export const siteDirectory = new URL("site/", import.meta.url);

/** The origin in the built pages, of site and sandbox. A server at another address replaces it with its own. */
export const siteOrigin = "http://localhost:4010";
