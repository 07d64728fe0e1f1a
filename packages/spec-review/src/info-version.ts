// A part of `pnpm run version`: copies the version of the spec package into `info.version` of the document, and changes
// nothing else of that file.
import { readFileSync, writeFileSync } from "node:fs";
import { isScalar, parseDocument } from "yaml";
import { fileText, textIn } from "./file-text.ts";

const version = textIn(fileText("spec/package.json"), "version");
const file = "spec/openapi.yaml";
const text = readFileSync(file, "utf8");
const node = parseDocument(text).getIn(["info", "version"], true);
if (version === "" || !isScalar(node) || !node.range)
  throw new Error("spec/package.json needs a `version`, and spec/openapi.yaml an `info.version`.");
writeFileSync(file, text.slice(0, node.range[0]) + version + text.slice(node.range[1]));
console.log(`info.version is ${version}`);
