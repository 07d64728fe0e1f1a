// Some tests copy all source files while others run, so a folder that a test makes in the workspace must not count as source.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, sourceFiles } from "./source-files.ts";

/** The arguments of the calls that create a folder in the workspace under a name that .gitignore does not name. */
const visible = (code: string): string[] =>
  [...code.matchAll(/mkdtemp(?:Sync)?\((.*)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => /import\.meta|\broot\b|\bhere\b/.test(target) && !/["'`/]reports/.test(target));

test.each(['mkdtempSync(join(import.meta.dirname, "recipe-"));', 'await mkdtemp(join(root, "copy-"));'])(
  "%s makes a folder that counts as source",
  (line) => {
    expect(visible(line)).toHaveLength(1);
  },
);

test("folders that code makes in the workspace have names that .gitignore names", () => {
  const found = sourceFiles()
    .filter((path) => path.endsWith(".ts") && path !== join("scripts", "source-files.test.ts"))
    .flatMap((path) => visible(readFileSync(join(root, path), "utf8")).map((target) => `${path}: ${target}`));
  expect(found).toEqual([]);
});
