import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteDirectory } from "@nexudus-api/docs";
import sirv from "sirv";

/** Serves the built docs site, as any host of static files does. */
export function serveDocs(): RequestListener {
  const folder = fileURLToPath(siteDirectory);
  const missing = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, { etag: true });
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" }).end(missing);
    };
    // The base only makes a path parseable.
    const url = URL.parse(request.url ?? "/", "http://localhost");
    if (url === null) return notFound();
    const { pathname, search } = url;
    if (!pathname.endsWith("/") && existsSync(join(folder, pathname, "index.html"))) {
      // Without the slash, the page's relative links would start one level too high.
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response, notFound);
  };
}
