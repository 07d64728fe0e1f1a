// Lints the split document, and bundles it into dist/openapi.yaml and dist/openapi.json.
// A mistake in the YAML stops the build here, with file, line and rule: everything else is made from the bundle.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const directory = fileURLToPath(new URL(".", import.meta.url));
/** Where the bundles are made, on the same disk. Whoever watches dist sees each file change once, and never half of it. */
const next = new URL("node_modules/.cache/bundle/", import.meta.url);

/** Runs Redocly's command, and gives what it printed if it failed. */
async function redocly(...commandLine: string[]): Promise<string | undefined> {
  const run = spawn("redocly", commandLine, {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  let output = "";
  for (const stream of [run.stdout, run.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const [status]: unknown[] = await once(run, "close");
  return status === 0 ? undefined : output;
}

// Side by side: each of the three spends most of its time starting.
mkdirSync(next, { recursive: true });
const names = ["openapi.yaml", "openapi.json"];
const [lint, ...bundles] = await Promise.all([
  redocly("lint", "openapi.yaml"),
  ...names.map((name) => redocly("bundle", "openapi.yaml", "--output", fileURLToPath(new URL(name, next)))),
]);
// What keeps the document from being bundled is what the lint complains of, and says better.
const failure = lint ?? bundles.find((output) => output !== undefined);
if (failure !== undefined) {
  console.error(failure);
  process.exit(1);
}

mkdirSync(new URL("dist", import.meta.url), { recursive: true });
for (const name of names) renameSync(new URL(name, next), new URL(`dist/${name}`, import.meta.url));

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
