// `pnpm --filter @nexudus-api/docs bench`: what Lighthouse says of the built site, and of the same document in Redoc's
// default page, Swagger UI and Scalar. Lighthouse and the other two are fetched by npm when this runs, at these
// versions: no other command needs their 200 MB.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { findChromium } from "@nexudus-api/chromium";

const tools = ["lighthouse@13.5.0", "swagger-ui-dist@5.35.0"];
/** Packed alone: the page needs one file of it, and none of what it depends on. */
const scalar = "@scalar/api-reference@1.72.1";
const rounds = process.argv.includes("--quick") ? 1 : 3;

const cache = fileURLToPath(new URL("../node_modules/.cache/lighthouse/", import.meta.url));
if (!existsSync(join(cache, "package/dist/browser/standalone.js"))) {
  mkdirSync(cache, { recursive: true });
  const options = { cwd: cache, shell: process.platform === "win32" };
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--silent", "--prefix", cache, ...tools],
    options,
  );
  const archive = execFileSync("npm", ["pack", "--silent", scalar], { ...options, encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", archive], options);
}

const redoc = dirname(createRequire(import.meta.url).resolve("redoc/bundles/redoc.standalone.js"));
const folders: readonly (readonly [path: string, folder: string])[] = [
  ["/redoc/", redoc],
  ["/swagger-ui/", join(cache, "node_modules/swagger-ui-dist")],
  ["/scalar/", join(cache, "package/dist/browser")],
  ["/", fileURLToPath(new URL("../dist/site/", import.meta.url))],
];
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body>${body}</body></html>`;
/** The others as their own instructions for hosting have them. */
const peers: Readonly<Record<string, string>> = {
  "/redoc.html": page(
    '<redoc spec-url="/openapi.json" disable-telemetry="true"></redoc><script type="module" src="/redoc/redoc.standalone.js"></script>',
  ),
  "/swagger-ui.html": page(
    '<link rel="stylesheet" href="/swagger-ui/swagger-ui.css"><div id="ui"></div><script src="/swagger-ui/swagger-ui-bundle.js"></script><script>SwaggerUIBundle({ url: "/openapi.json", dom_id: "#ui" })</script>',
  ),
  "/scalar.html": page(
    '<div id="app"></div><script src="/scalar/standalone.js"></script><script>Scalar.createApiReference("#app", { url: "/openapi.json", telemetry: false, withDefaultFonts: false })</script>',
  ),
};
const visits: Readonly<Record<string, string>> = {
  "guide: Start in five minutes": "/guides/start-in-five-minutes/",
  "guide: Errors and retries": "/guides/errors-and-retries/",
  "page of an operation: Get a team": "/reference/teams/getteam/",
  "page of an operation: Create a coworker": "/reference/coworkers/createcoworker/",
  "the reference (Redoc)": "/reference/",
  "Redoc's default page": "/redoc.html",
  "Swagger UI": "/swagger-ui.html",
  Scalar: "/scalar.html",
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
const compressed = new Map<string, Buffer>();
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const [prefix = "/", folder = ""] = folders.find(([start]) => path.startsWith(start)) ?? [];
  const file = join(folder, path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
  const own = peers[path];
  if (own === undefined && !(existsSync(file) && statSync(file).isFile())) {
    response.writeHead(404).end();
    return;
  }
  const body = compressed.get(path) ?? brotliCompressSync(own ?? readFileSync(file));
  compressed.set(path, body);
  const type = types[own === undefined ? extname(file) : ".html"] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Content-Encoding": "br" }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
// A server that listens on TCP has such an address.
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const { executablePath, env } = await findChromium();
if (executablePath === undefined) throw new Error("Name a Chromium: CHROMIUM_PATH=/path/to/chromium.");
const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
const chromium = spawn(
  executablePath,
  ["--headless", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
  { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] },
);
const port = await new Promise<number>((resolve, reject) => {
  let text = "";
  chromium.stderr.on("data", (chunk: Buffer) => {
    text += chunk.toString();
    const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(text) ?? [];
    if (found !== undefined) resolve(Number(found));
  });
  chromium.on("exit", () => reject(new Error(`Chromium ended: ${text}`)));
});

/** What is read of a report. */
interface Report {
  readonly lhr: {
    readonly categories: Readonly<Record<"performance" | "accessibility", { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Report | undefined>;

try {
  const entry = pathToFileURL(join(cache, "node_modules/lighthouse/core/index.js")).href;
  // Installed when this runs, so that there are no types to import.
  const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };
  const columns = {
    performance: ({ categories }) => (categories.performance.score ?? 0) * 100,
    accessibility: ({ categories }) => (categories.accessibility.score ?? 0) * 100,
    "first paint, ms": ({ audits }) => audits["first-contentful-paint"]?.numericValue ?? NaN,
    "largest paint, ms": ({ audits }) => audits["largest-contentful-paint"]?.numericValue ?? NaN,
    "blocked, ms": ({ audits }) => audits["total-blocking-time"]?.numericValue ?? NaN,
    "kB, Brotli": ({ audits }) => (audits["total-byte-weight"]?.numericValue ?? NaN) / 1000,
  } satisfies Record<string, (lhr: Report["lhr"]) => number>;
  const table: Record<string, Record<string, number>> = {};
  for (const [name, path] of Object.entries(visits)) {
    const reports: Report["lhr"][] = [];
    for (let round = 0; round < rounds; round++) {
      const result = await lighthouse(origin + path, {
        port,
        logLevel: "error",
        onlyCategories: ["performance", "accessibility"],
      });
      if (result === undefined) throw new Error(`Lighthouse gave no report of ${path}.`);
      reports.push(result.lhr);
    }
    table[name] = Object.fromEntries(
      Object.entries(columns).map(([column, read]) => {
        const values = reports.map((report) => read(report)).toSorted((a, b) => a - b);
        return [column, Math.round(values[Math.floor(values.length / 2)] ?? NaN)];
      }),
    );
  }
  console.log(`Lighthouse's phone (simulated slow 4G, a quarter of this processor), median of ${rounds}:`);
  console.table(table);
} finally {
  chromium.kill();
  await once(chromium, "exit");
  rmSync(profile, { recursive: true, force: true });
  server.close();
  server.closeAllConnections();
}
