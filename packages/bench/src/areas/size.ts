import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Area } from "../area.ts";
import { generateHeyApi } from "../peers/hey-api.ts";
import { atMost, type Table, tableOf } from "../table.ts";

/** The user's code, by its name in the table. */
const imports: Readonly<Record<string, string>> = {
  "@nexudus-api/client: createNexudusClient, basic": `export { basic, createNexudusClient } from "@nexudus-api/client";`,
  "@nexudus-api/client: with passwordGrant": `export { createNexudusClient, passwordGrant } from "@nexudus-api/client";`,
  "@nexudus-api/client: with errors and throttle": `export { basic, createNexudusClient, createThrottle, RateLimitError, ValidationError } from "@nexudus-api/client";`,
  "@nexudus-api/client: every export": `export * from "@nexudus-api/client";`,
  "@nexudus-api/types: one enum": `export { Gender } from "@nexudus-api/types";`,
  "openapi-fetch": `export { default } from "openapi-fetch";`,
  ofetch: `export { ofetch } from "ofetch";`,
  "@octokit/request": `export { request } from "@octokit/request";`,
  ky: `export { default } from "ky";`,
  axios: `export { default } from "axios";`,
  openai: `export { default } from "openai";`,
};

export const sizeArea: Area = {
  async run({ progress }) {
    progress("bundling");
    const sources = Object.entries(imports).map(([name, code]) => [name, code, here] as const);
    const hey = `export { createClient } from "./client/index.ts"; export * from "./sdk.gen.ts";`;
    sources.push(["Hey API: the generated SDK", hey, await generateHeyApi()]);
    const bundles = new Map<string, Uint8Array>();
    for (const [name, code, folder] of sources) bundles.set(name, await bundled(code, folder));
    return [
      table("Minified and gzipped", bundles, (code) => gzipSync(code, { level: 9 }).length),
      table("Minified, in Brotli", bundles, (code) => brotliCompressSync(code, brotli).length),
    ];
  },
};

const here = fileURLToPath(new URL(".", import.meta.url));
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

async function bundled(contents: string, resolveDir: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote nothing for ${contents}`);
  return file.contents;
}

function table(
  title: string,
  bundles: ReadonlyMap<string, Uint8Array>,
  measure: (code: Uint8Array) => number,
): Table {
  return tableOf({
    title,
    unit: "bytes",
    peer: "openapi-fetch",
    ratio: "share",
    samples: new Map([...bundles].map(([name, code]) => [name, [measure(code)]])),
    goals: title.includes("gzip") ? { "@nexudus-api/client: createNexudusClient, basic": atMost(9000) } : {},
  });
}
