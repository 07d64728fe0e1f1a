import { relative } from "node:path";
import { getPackages } from "@manypkg/get-packages";
import { root } from "./workspace-root.ts";

export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Relative to the workspace's root, with forward slashes. */
  readonly folder: string;
}

/** Lists the packages that are not private. */
export async function publishedPackages(workspace = root): Promise<PublishedPackage[]> {
  const { packages } = await getPackages(workspace);
  return packages
    .filter(({ packageJson }) => packageJson.private !== true)
    .map(({ dir, packageJson: { name, version } }) => ({
      name,
      version,
      folder: relative(workspace, dir).replaceAll("\\", "/"),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
