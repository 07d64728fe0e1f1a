import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { metadataOf, readManifest, repositoryUrl } from "./package-metadata.ts";
import { publishedPackages } from "./published-packages.ts";
import { root } from "./workspace-root.ts";

const packages = await publishedPackages();

test("the document, the types, the client and the sandbox are published, and nothing else", () => {
  expect(packages.map(({ name }) => name)).toEqual([
    "@nexudus-api/client",
    "@nexudus-api/sandbox",
    "@nexudus-api/spec",
    "@nexudus-api/types",
  ]);
});

test("the repository's address is a web address that git can clone", () => {
  expect(repositoryUrl()).toMatch(/^https:\/\/[^/]+\/[^/]+\/[^/]+$/);
});

describe.each(packages)("$name", (published) => {
  test("names this repository, with a provenance statement (`pnpm metadata` writes it)", () => {
    expect(readManifest(published.folder)).toMatchObject(metadataOf(published));
  });

  test("can be found on a registry: a description, keywords and a license", () => {
    expect(readManifest(published.folder)).toMatchObject({
      description: expect.stringContaining("Unofficial"),
      keywords: expect.arrayContaining(["nexudus"]),
      license: "MIT",
    });
    expect(readFileSync(join(root, published.folder, "LICENSE"), "utf8")).toContain("MIT License");
  });

  test("has a README whose links work on a registry's page, outside the repository", () => {
    const text = readFileSync(join(root, published.folder, "README.md"), "utf8");
    const prose = text.replaceAll(/^```[^]*?^```/gm, "").replaceAll(/`[^`]*`/g, "");
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
      ([, markdown, html]) => markdown ?? html ?? "",
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !/^(https:\/\/|#)/.test(target))).toEqual([]);
    const foreign = targets.filter(
      (target) => /github\.com\/[^/]+\/nexudus-api/.test(target) && !target.startsWith(repositoryUrl()),
    );
    expect(foreign).toEqual([]);
  });
});
