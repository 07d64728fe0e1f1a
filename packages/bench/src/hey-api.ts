import { build } from "esbuild";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const bundle = fileURLToPath(import.meta.resolve("@nexudus-api/spec/openapi.json"));
const folder = fileURLToPath(new URL("../generated/hey-api", import.meta.url));

/** The methods of Hey API's client that the benchmark calls, each with its own `client`. */
export interface HeyApi {
  createClient(config: object): object;
  readonly [operation: string]: (options: object) => unknown;
}

/** The folder with the client that Hey API generates from the document. Made when the document is newer than it. */
export async function generateHeyApi(): Promise<string> {
  if (
    !existsSync(`${folder}/sdk.gen.ts`) ||
    statSync(`${folder}/sdk.gen.ts`).mtimeMs < statSync(bundle).mtimeMs
  ) {
    // Loaded only now: it brings a compiler, and whoever measures has no use for that in memory.
    const { createClient } = await import("@hey-api/openapi-ts");
    await createClient({ input: bundle, output: folder, logs: { level: "silent", file: false } });
  }
  return folder;
}

/** The generated client, compiled for this process: its imports have no extensions, which Node wants. */
export async function loadHeyApi(): Promise<HeyApi> {
  const source = await generateHeyApi();
  const outfile = `${source}.mjs`;
  await build({
    stdin: {
      contents: `export * from "./sdk.gen.ts"; export { createClient } from "./client/index.ts";`,
      resolveDir: source,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile,
    logLevel: "error",
  });
  // Its generated types are not there when this file is checked.
  return (await import(pathToFileURL(outfile).href)) as HeyApi;
}
