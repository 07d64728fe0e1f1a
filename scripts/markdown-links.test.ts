import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The targets of a page's relative links and images, without anchors. Pages of the docs site link to each other by URL. */
function relativeLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[^]*?^```/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^([a-z]+:|\/)/.test(target));
}

test("every relative link in a Markdown file of the repository points to a file", () => {
  const pages = sourceFiles().filter((path) => path.endsWith(".md") && !path.startsWith("apps/docs/src"));
  expect(pages).toContain("README.md");
  const broken = pages.flatMap((page) =>
    relativeLinks(readFileSync(join(root, page), "utf8"))
      .filter((target) => !existsSync(join(root, dirname(page), decodeURIComponent(target))))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});
