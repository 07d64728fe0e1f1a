// A step of release.yml: ends the release while the repository's address is the placeholder. npm would refuse the provenance
// statement, and every link of the published packages would be broken.
import { readFileSync } from "node:fs";

// The root package.json of this workspace.
const { repository } = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
) as {
  repository: { url: string };
};
if (repository.url.includes("github.com/OWNER/")) {
  console.error(
    `package.json: repository.url is still the placeholder ${repository.url}. Set the address, run \`pnpm metadata\`, and follow "Before the first release" in packages/release/README.md.`,
  );
  process.exit(1);
}
