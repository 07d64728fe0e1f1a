// `pnpm metadata`: copies the repository's address from the root package.json into every published package.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PublishedPackage, publishedPackages } from "./published-packages.ts";
import { root } from "./workspace-root.ts";

/** The metadata that npm shows next to a package, or needs for a provenance statement. */
export interface PackageMetadata {
  readonly homepage: string;
  readonly bugs: string;
  readonly repository: { readonly type: "git"; readonly url: string; readonly directory: string };
  readonly publishConfig: { readonly access: "public"; readonly provenance: true };
}

/** Reads the repository's web address, which is written once: in the root package.json. */
export function repositoryUrl(): string {
  // The file is this workspace's own, and the test of this module reads the field.
  const { repository } = readManifest("") as { repository: { url: string } };
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}

/** @param folder relative to the workspace's root */
export function readManifest(folder: string): unknown {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

/** Lists the metadata that a package must have. */
export function metadataOf({ folder }: Pick<PublishedPackage, "folder">): PackageMetadata {
  const url = repositoryUrl();
  return {
    homepage: `${url}/tree/main/${folder}#readme`,
    bugs: `${url}/issues`,
    repository: { type: "git", url: `git+${url}.git`, directory: folder },
    publishConfig: { access: "public", provenance: true },
  };
}

/** Writes the repository's address into the manifests and READMEs of the published packages, CITATION.cff and CODEOWNERS. */
async function writeMetadata(): Promise<void> {
  const packages = await publishedPackages();
  // Each of them has metadata of an earlier run.
  const { bugs } = readManifest(packages[0]?.folder ?? "") as PackageMetadata;
  const [, before = ""] = /^https:\/\/[^/]+\/(.+)\/issues$/.exec(bugs) ?? [];
  const [, after = ""] = /^https:\/\/[^/]+\/(.+)$/.exec(repositoryUrl()) ?? [];
  for (const file of ["CITATION.cff", ...packages.map(({ folder }) => join(folder, "README.md"))]) {
    const text = readFileSync(join(root, file), "utf8");
    writeFileSync(join(root, file), text.replaceAll(`.com/${before}/`, `.com/${after}/`));
  }
  const owners = join(root, ".github/CODEOWNERS");
  const [ownerBefore = "", ownerAfter = ""] = [before, after].map((path) => path.split("/")[0]);
  writeFileSync(owners, readFileSync(owners, "utf8").replaceAll(`@${ownerBefore}/`, `@${ownerAfter}/`));
  for (const published of packages) {
    // pnpm has installed from this file, so it is an object.
    const manifest = readManifest(published.folder) as object;
    const text = JSON.stringify({ ...manifest, ...metadataOf(published) }, null, 2);
    writeFileSync(join(root, published.folder, "package.json"), `${text}\n`);
  }
}

if (import.meta.main) await writeMetadata();
