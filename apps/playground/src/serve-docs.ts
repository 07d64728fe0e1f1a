import { readdirSync, readFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteDirectory, siteOrigin } from "@nexudus-api/docs";
import type { Sandbox } from "@nexudus-api/sandbox";
import sirv from "sirv";

/** The file in which the pages look up whether a sandbox runs on the same port. */
export const sandboxNoticePath = "/sandbox.json";

/** States that a sandbox runs on the same port. The file of this name in the built site states that none does. */
export function sendSandboxNotice(sandbox: Sandbox, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ baseUrl: sandbox.base }));
}

/** Files that contain the site's address: samples, links for machines, the list of pages. */
const texts: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".json": "application/json",
  ".md": "text/markdown",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".yaml": "application/yaml",
};

/**
 * Serves the built docs site next to a sandbox. Texts name the port of the request,
 * so that a pasted sample works.
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
    // Only a complete URL can be parsed; the base is not used.
    const url = URL.parse(request.url ?? "/", "http://localhost");
    if (url === null) return notFound();
    const { pathname, search } = url;
    if (pathname === sandboxNoticePath) return sendSandboxNotice(sandbox, response);
    if (!pathname.endsWith("/") && textByPath.has(`${pathname}/index.html`)) {
      // Without the slash, relative links of the page would resolve one level too high.
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = textByPath.get(path);
    if (file === undefined) files(request, response, notFound);
    else sendText(200, path, file);
  };
}
