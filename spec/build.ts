// Lints the split document, and bundles it into dist/openapi.yaml and dist/openapi.json.
// A mistake in the document stops the build here, with file, line and rule.
// `node build.ts --lint` only lints.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatProblems, getTotals, stringifyYaml } from "@redocly/openapi-core";
import { readDocument } from "./read-document.ts";

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const { problems, bundle } = await readDocument(pathOf("openapi.yaml"), pathOf("redocly.yaml"));
const totals = getTotals([...problems]);
formatProblems([...problems], { cwd: pathOf("."), format: "codeframe", totals });
if (totals.errors > 0 || bundle === undefined) {
  console.error(`The document has ${totals.errors} ${totals.errors === 1 ? "error" : "errors"}, see above.`);
  process.exit(1);
}
if (process.argv.includes("--lint")) process.exit();

/** Writes a file elsewhere and renames it, so that a process that watches dist never reads half of one. */
function write(name: string, text: string): void {
  const next = pathOf(`node_modules/.cache/bundle/${name}`);
  writeFileSync(next, text);
  renameSync(next, pathOf(`dist/${name}`));
}

mkdirSync(pathOf("node_modules/.cache/bundle"), { recursive: true });
mkdirSync(pathOf("dist"), { recursive: true });
write("openapi.yaml", stringifyYaml(bundle, { noRefs: true, lineWidth: -1 }));
write("openapi.json", JSON.stringify(bundle, undefined, 2));
write("index.js", 'export { default } from "./openapi.json" with { type: "json" };\n');
write(
  "index.d.ts",
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
