import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { covers } from "../policy/bump.ts";
import { namedIn, type NewChangeset } from "./changesets.ts";
import type { RequiredBump } from "./required-bump.ts";
import { frontMatter, placeholder } from "./changeset-text.ts";

/**
 * Raises the bumps of changesets that release too little, and writes a changeset for packages that none names. The gate
 * rejects that one until its placeholder line is replaced.
 *
 * @returns the files that were written, relative to the root
 */
export function fixChangesets(
  root: string,
  requiredBumps: readonly RequiredBump[],
  changesets: readonly NewChangeset[],
): string[] {
  const missing = requiredBumps.filter(({ bump, declared }) => !covers(declared, bump));
  const written = missing.flatMap(({ package: name, bump }) => {
    const named = namedIn(changesets, name);
    if (named === undefined) return [];
    const file = `.changeset/${named.id}.md`;
    const text = readFileSync(join(root, file), "utf8");
    const line = new RegExp(`^(["']?)${name.replaceAll(/[.\\/]/g, "\\$&")}\\1:[ \\t]*\\w+[ \\t]*$`, "m");
    writeFileSync(join(root, file), text.replace(line, `"${name}": ${bump}`));
    return [file];
  });
  const unnamed = missing.filter((required) => namedIn(changesets, required.package) === undefined);
  if (unnamed.length > 0) {
    const file = freeName(root);
    writeFileSync(join(root, file), `${frontMatter(unnamed)}\n\n${placeholder}\n`);
    written.push(file);
  }
  return [...new Set(written)];
}

function freeName(root: string, count = 1): string {
  const file = `.changeset/spec-change${count === 1 ? "" : `-${count}`}.md`;
  return existsSync(join(root, file)) ? freeName(root, count + 1) : file;
}
