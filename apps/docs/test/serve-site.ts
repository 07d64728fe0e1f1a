import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { toRequestListener, type Sandbox } from "@nexudus-api/sandbox";
import sirv from "sirv";
import { siteOrigin } from "../src/index.ts";

/** The folder of the built site. */
export const siteFolder = fileURLToPath(new URL("../dist/site/", import.meta.url));

/** A web server on this machine. */
export interface RunningServer {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Is served at `/api`, and `/sandbox.json` says so, as in the playground. */
  readonly sandbox?: Sandbox;
  /** Sends pages in pieces of 2 kB, with pauses of 50 ms, as a slow connection does. */
  readonly slow?: boolean;
}

/** Serves the built site on a free port, like a static host. */
export async function serveSite({ sandbox, slow = false }: SiteOptions = {}): Promise<RunningServer> {
  const files = sirv(siteFolder);
  const api = sandbox && toRequestListener(sandbox);
  const server = createServer((request, response) => {
    const listener: RequestListener = api && /^\/(api|_sandbox)\//.test(request.url ?? "") ? api : files;
    if (sandbox && request.url === "/sandbox.json") {
      response.setHeader("Content-Type", "application/json").end(JSON.stringify({ baseUrl: sandbox.base }));
      return;
    }
    // Pages say that the sandbox is at the site's own address, so the playground puts the port that it has into them.
    if (sandbox && listener === files && request.url?.endsWith("/")) {
      const page = readFileSync(`${siteFolder}${request.url}index.html`, "utf8");
      response.setHeader("Content-Type", "text/html;charset=utf-8");
      response.end(page.replaceAll(siteOrigin, `http://${request.headers.host}`));
      return;
    }
    if (slow && request.url?.endsWith("/")) {
      response.setHeader("Content-Type", "text/html;charset=utf-8");
      sendSlowly(readFileSync(`${siteFolder}${request.url}index.html`), response);
      return;
    }
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function sendSlowly(page: Buffer, response: ServerResponse): void {
  if (page.length === 0) {
    response.end();
    return;
  }
  response.write(page.subarray(0, 2000));
  setTimeout(sendSlowly, 50, page.subarray(2000), response);
}
