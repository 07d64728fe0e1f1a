import { build } from "esbuild";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const bundle = fileURLToPath(import.meta.resolve("@nexudus-api/spec/openapi.json"));
const folder = fileURLToPath(new URL("../../generated/hey-api", import.meta.url));

/** The methods of Hey API's client that the benchmark calls, each with its own `client`. */
export interface HeyApi {
  createClient(config: object): object;
  readonly [operation: string]: (options: object) => unknown;
}

/** The folder with the client that Hey API generates from the document. Generated again when the document is newer. */
export async function generateHeyApi(): Promise<string> {
  if (
    !existsSync(`${folder}/sdk.gen.ts`) ||
    statSync(`${folder}/sdk.gen.ts`).mtimeMs < statSync(bundle).mtimeMs
  ) {
    // Loaded only when needed: it contains a compiler, which would take memory during measurements.
    const { createClient } = await import("@hey-api/openapi-ts");
    await createClient({ input: bundle, output: folder, logs: { level: "silent", file: false } });
  }
  return folder;
}

/** The generated client, compiled for this process, because its imports lack the extensions that Node requires. */
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
  // The generated types do not exist when this file is type-checked.
  return (await import(pathToFileURL(outfile).href)) as HeyApi;
}
