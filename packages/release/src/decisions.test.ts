import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./workspace-root.ts";

const records = globSync("{spec,packages,apps}/**/decisions/*.md", {
  cwd: root,
  exclude: (path) => path.endsWith("node_modules"),
}).map((path) => path.replaceAll("\\", "/"));

test.each(records)("docs/decisions/README.md lists %s by its title", (path) => {
  const index = readFileSync(join(root, "docs/decisions/README.md"), "utf8");
  const record = readFileSync(join(root, path), "utf8");
  expect(record).toMatch(/^Status: \w+/m);
  expect(index).toContain(`[${/^# (.+)$/m.exec(record)?.[1]}](../../${path})`);
});

test("docs/decisions/README.md lists no record that does not exist", () => {
  const index = readFileSync(join(root, "docs/decisions/README.md"), "utf8");
  const listed = [...index.matchAll(/\]\(\.\.\/\.\.\/([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(listed.toSorted()).toEqual(records.toSorted());
});
