// Part of `pnpm run version`: CHANGELOG.md of the workspace, which lists the releases of all packages by date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./published-packages.ts";

const introduction = `# Changelog

What changed in the document, the types, the client and the sandbox, newest first. Each package has a changelog of its own as
well. Versions follow [semantic versioning](https://semver.org/).
`;

/**
 * Puts the versions that CHANGELOG.md does not list yet at its top, as the changelogs of the packages describe them.
 *
 * @param workspace the root folder
 * @param date the date of the release
 */
export async function writeWorkspaceChangelog(workspace: string, date: Date): Promise<void> {
  const file = join(workspace, "CHANGELOG.md");
  const known = existsSync(file) ? readFileSync(file, "utf8").slice(introduction.length) : "";
  const sections: string[] = [];
  for (const { name, version, folder } of await publishedPackages(workspace)) {
    const changelog = join(workspace, folder, "CHANGELOG.md");
    const heading = `### ${name} ${version}\n`;
    if (known.includes(heading) || !existsSync(changelog)) continue;
    const [, section = ""] = readFileSync(changelog, "utf8").split(`\n## ${version}\n`);
    const [changes = ""] = section.split(/^## /m);
    sections.push(`${heading}\n${changes.trim().replaceAll(/^###/gm, "####")}\n`);
  }
  if (sections.length === 0) return;
  const day = `## ${date.toISOString().slice(0, 10)}\n`;
  writeFileSync(file, [introduction, day, ...sections].join("\n") + known);
}

if (import.meta.main) await writeWorkspaceChangelog(process.cwd(), new Date());
