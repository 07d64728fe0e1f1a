import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryBranch, repositoryUrl } from "../../site.config.ts";
import { readReference } from "../reference/read-reference.ts";

const { resolve } = createRequire(import.meta.url);
const workspace = fileURLToPath(new URL("../", import.meta.resolve("@nexudus-api/spec/package.json")));

/** The sources of the generated guides. */
const generated: Readonly<Record<string, string>> = {
  changelog: ".changeset/README.md",
  "fidelity-of-the-sandbox": relative(workspace, resolve("@nexudus-api/sandbox/fidelity"))
    .replaceAll("\\", "/")
    .replace("/dist/", "/src/")
    .replace(/\.js$/, ".ts"),
};

/**
 * Returns the links with which a reader corrects a page: to its source in GitHub's editor, and to a new issue about it.
 * Returns undefined for a page that has no source of its own.
 *
 * @param path the address of the page, without the base path: `/guides/commands/`
 */
export function contributionLinks(path: string) {
  const [, guide] = /^\/guides\/([^/]+)\/$/.exec(path) ?? [];
  if (guide !== undefined) {
    return links(generated[guide] ?? `apps/docs/src/content/docs/guides/${guide}.md`, {
      template: "docs-mistake.yml",
      page: path,
    });
  }
  if (!path.startsWith("/reference/")) return undefined;
  const { document, operations } = readReference();
  const operation = operations.find(({ anchor }) => path === `/reference${anchor}/`);
  if (operation === undefined) {
    return links("spec/openapi.yaml", { template: "docs-mistake.yml", page: path });
  }
  const entity = document.tags.find(({ name }) => name === operation.tag)?.["x-nexudus-entity"];
  // One file per path (see CONTRIBUTING), or the description from which the operations of an entity are generated.
  const files = [
    `spec/paths/${operation.path.slice(1).replaceAll("/", "_")}.yaml`,
    `spec/entities/${entity}.yaml`,
  ];
  return links(files.find((file) => existsSync(join(workspace, file))) ?? "spec/openapi.yaml", {
    template: "wrong-field.yml",
    operation: `${operation.method} ${operation.path}`,
  });
}

function links(file: string, fields: Readonly<Record<string, string>>) {
  return {
    edit: `${repositoryUrl}/edit/${repositoryBranch}/${encodeURI(file)}`,
    report: `${repositoryUrl}/issues/new?${new URLSearchParams(fields).toString()}`,
  };
}
