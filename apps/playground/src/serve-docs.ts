import { readdirSync, readFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteDirectory, siteOrigin } from "@nexudus-api/docs";
import type { Sandbox } from "@nexudus-api/sandbox";
import sirv from "sirv";

/** Where the pages ask whether a sandbox runs beside them. */
export const sandboxNoticePath = "/sandbox.json";

/** Tells the pages that a sandbox runs beside them; the file of this name in the site says that there is none. */
export function answerSandboxNotice(sandbox: Sandbox, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ baseUrl: sandbox.base }));
}

/** The kinds of files that say where the site stands: in samples, links for machines, the list of pages. */
const texts: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".json": "application/json",
  ".md": "text/markdown",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".yaml": "application/yaml",
};

/**
 * Serves the built docs site to readers who have a sandbox beside it, on the port that the request came in on: texts
 * name that port, so that a sample works as it is pasted.
 */
export function serveDocs(sandbox: Sandbox): RequestListener {
  const folder = fileURLToPath(siteDirectory);
  const textByPath = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => extname(name) in texts)
      .map((name) => [`/${name.replaceAll("\\", "/")}`, join(folder, name)]),
  );
  const files = sirv(folder, { etag: true });
  return (request, response) => {
    const sendText = (status: number, path: string, file: string) => {
      const text = readFileSync(file, "utf8");
      response.writeHead(status, { "Content-Type": `${texts[extname(path)]};charset=utf-8` });
      response.end(text.replaceAll(siteOrigin, `http://localhost:${request.socket.localPort}`));
    };
    const notFound = () => sendText(404, "/404.html", join(folder, "404.html"));
    // The base only makes a path parseable.
    const url = URL.parse(request.url ?? "/", "http://localhost");
    if (url === null) return notFound();
    const { pathname, search } = url;
    if (pathname === sandboxNoticePath) return answerSandboxNotice(sandbox, response);
    if (!pathname.endsWith("/") && textByPath.has(`${pathname}/index.html`)) {
      // Without the slash, the page's relative links would start one level too high.
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = textByPath.get(path);
    if (file === undefined) files(request, response, notFound);
    else sendText(200, path, file);
  };
}
