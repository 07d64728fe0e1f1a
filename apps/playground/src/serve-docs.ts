import { existsSync, readFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteDirectory } from "@nexudus-api/docs";
import type { Sandbox } from "@nexudus-api/sandbox";
import sirv from "sirv";

/** Where the pages ask whether a sandbox runs beside them. */
export const sandboxNoticePath = "/sandbox.json";

/** Tells the pages that a sandbox runs beside them; the file of this name in the site says that there is none. */
export function answerSandboxNotice(sandbox: Sandbox, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ baseUrl: sandbox.base }));
}

/** Serves the built docs site, as any host of static files does, to readers who have a sandbox beside it. */
export function serveDocs(sandbox: Sandbox): RequestListener {
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
    if (pathname === sandboxNoticePath) return answerSandboxNotice(sandbox, response);
    if (!pathname.endsWith("/") && existsSync(join(folder, pathname, "index.html"))) {
      // Without the slash, the page's relative links would start one level too high.
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response, notFound);
  };
}
