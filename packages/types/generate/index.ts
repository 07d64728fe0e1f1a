// Writes src/generated from the bundled document: run by this package's build, never committed.
import { mkdir, writeFile } from "node:fs/promises";
import bundle from "@nexudus-api/spec";
import type { Document } from "./document.ts";
import { sourcesOf } from "./sources.ts";

const directory = new URL("../src/generated/", import.meta.url);
const header = "// Made from the OpenAPI document by `pnpm build`. Do not edit.\n";

await mkdir(directory, { recursive: true });
// The spec package types the bundle loosely; it has been linted as OpenAPI 3.1.
for (const [name, text] of Object.entries(sourcesOf(bundle as unknown as Document)))
  await writeFile(new URL(name, directory), `${header}\n${text}`);
