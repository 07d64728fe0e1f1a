// Part of `pnpm run version`: the client sends its version in `User-Agent`, and cannot read package.json in a browser.
import { readFileSync, writeFileSync } from "node:fs";

const client = new URL("../../client/", import.meta.url);
// changesets has just written this file.
const { version } = JSON.parse(readFileSync(new URL("package.json", client), "utf8")) as { version: string };
const file = new URL("src/version.ts", client);
const before = readFileSync(file, "utf8");
const after = before.replace(/version = "[^"]*"/, `version = "${version}"`);
if (!after.includes(`"${version}"`)) throw new Error(`${file.pathname} has no line 'version = "…"' to set.`);
writeFileSync(file, after);
console.log(`The client's version is ${version}`);
