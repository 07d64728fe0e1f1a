// Lints the split document, then bundles it into dist/openapi.yaml and dist/openapi.json.
// A mistake in the YAML stops the build here, with file, line and rule: everything else is made from the bundle.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const directory = fileURLToPath(new URL(".", import.meta.url));

function redocly(...commandLine: string[]): void {
  const run = spawnSync("redocly", commandLine, {
    cwd: directory,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (run.error) throw run.error;
  if (run.status !== 0) process.exit(run.status ?? 1);
}

redocly("lint", "openapi.yaml");

rmSync(new URL("dist", import.meta.url), { recursive: true, force: true });
mkdirSync(new URL("dist", import.meta.url));
redocly("bundle", "openapi.yaml", "--output", "dist/openapi.yaml");
redocly("bundle", "openapi.yaml", "--output", "dist/openapi.json");

writeFileSync(
  new URL("dist/index.js", import.meta.url),
  'export { default } from "./openapi.json" with { type: "json" };\n',
);
writeFileSync(
  new URL("dist/index.d.ts", import.meta.url),
  `/** The bundled OpenAPI 3.1 document of the Nexudus REST API, as parsed JSON. */
declare const document: {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [key: string]: unknown;
};
export default document;
`,
);
