/**
 * The folder of the built site, as a `file:` URL that ends in a slash: static files for any web server.
 * `index.html` is the home page, `reference/` the API reference, `openapi.json` and `openapi.yaml` the document.
 */
export const siteDirectory = new URL("site/", import.meta.url);

/** Where the site says that it stands, sandbox included: what serves it elsewhere puts its own address in place of it. */
export const siteOrigin = "http://localhost:4010";
