// A part of `pnpm run version`: copies the version of the spec package into the document.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isScalar, parseDocument } from "yaml";
import { isObject, textOf } from "./document/json.ts";

/**
 * Writes the version of spec/package.json into `info.version` of spec/openapi.yaml, and nothing else of that file.
 *
 * @param root the workspace's root
 * @returns the version
 */
function setInfoVersion(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "spec", "package.json"), "utf8"));
  const version = isObject(manifest) ? textOf(manifest["version"]) : "";
  const file = join(root, "spec", "openapi.yaml");
  const text = readFileSync(file, "utf8");
  const node = parseDocument(text).getIn(["info", "version"], true);
  if (version === "" || !isScalar(node) || !node.range) {
    throw new Error("spec/package.json needs a `version`, and spec/openapi.yaml an `info.version`.");
  }
  writeFileSync(file, text.slice(0, node.range[0]) + version + text.slice(node.range[1]));
  return version;
}

if (import.meta.main) console.log(`info.version is ${setInfoVersion(process.cwd())}`);
