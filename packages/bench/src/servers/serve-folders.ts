import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** A web server like a good static host: Brotli, and no caching between visits. */
export interface Site extends AsyncDisposable {
  /** Without a trailing slash. */
  readonly origin: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".yaml": "application/yaml",
};
const compressed = /^(text|application)\/|svg/;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * @param folders by the path they are served under, longest first
 * @param texts pages that are in no folder, by path
 */
export async function serveFolders(
  folders: readonly (readonly [prefix: string, folder: string])[],
  texts: Readonly<Record<string, string>>,
): Promise<Site> {
  const served = new Map<string, { body: Buffer; headers: Record<string, string> }>();

  const read = (path: string): Buffer | undefined => {
    const text = texts[path];
    if (text !== undefined) return Buffer.from(text);
    for (const [prefix, folder] of folders) {
      if (!path.startsWith(prefix)) continue;
      // normalize() of an absolute path cannot leave the root.
      const file = join(folder, normalize(`/${path.slice(prefix.length)}`));
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat?.isFile()) return readFileSync(file);
      const index = join(file, "index.html");
      if (stat?.isDirectory() && statSync(index, { throwIfNoEntry: false })) return readFileSync(index);
    }
    return undefined;
  };

  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(url.split("?", 1)[0] ?? "/");
    let found = served.get(path);
    if (found === undefined) {
      const body = read(path);
      if (body === undefined) {
        response.writeHead(404).end();
        return;
      }
      const type = types[extname(path) || ".html"] ?? "application/octet-stream";
      found = compressed.test(type)
        ? {
            body: brotliCompressSync(body, quality),
            headers: { "content-type": type, "content-encoding": "br" },
          }
        : { body, headers: { "content-type": type } };
      served.set(path, found);
    }
    response.writeHead(200, { ...found.headers, "content-length": found.body.length }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The web server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
