// Part of `pnpm run version`: pages say that nothing is on npm yet, until the first release.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourceFiles } from "../../../scripts/source-files.ts";
import { root } from "./workspace-root.ts";

/**
 * Replaces what holds only before the first release:
 *
 *     <!-- before the first release -->Text.<!-- after it: Other text. -->
 */
export const asReleased = (text: string): string =>
  text.replaceAll(
    /<!-- before the first release -->[^]*?<!-- after it:\s*([^]*?)\s*-->/g,
    (_, released: string) => released,
  );

if (import.meta.main) {
  for (const path of sourceFiles().filter((name) => name.endsWith(".md"))) {
    const file = join(root, path);
    const before = readFileSync(file, "utf8");
    const after = asReleased(before);
    if (after !== before) writeFileSync(file, after);
  }
}
