import { getPackages } from "@manypkg/get-packages";

/** The workspace's packages that are published, and their versions. */
export async function publishedPackages(root: string): Promise<ReadonlyMap<string, string>> {
  const { packages } = await getPackages(root);
  const published = packages.filter(({ packageJson }) => packageJson.private !== true);
  return new Map(published.map(({ packageJson: { name, version } }) => [name, version]));
}
