import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";
import type { GeneratedGuide } from "./generated-guide.ts";

const root = new URL("../../../../", import.meta.url);

/** The published packages, in the order of the page. */
const packages = [
  { name: "@nexudus-api/spec", folder: "spec" },
  { name: "@nexudus-api/types", folder: "packages/types" },
  { name: "@nexudus-api/client", folder: "packages/client" },
  { name: "@nexudus-api/sandbox", folder: "packages/sandbox" },
];

/** Lists what each release changed and what the next one will change, from the changelogs and the changesets. */
export async function changelogGuide(): Promise<GeneratedGuide> {
  const changesets = await readChangesets(fileURLToPath(root));
  const sections = packages.flatMap(({ name, folder }) => {
    const unreleased = changesets
      .filter(({ releases }) => releases.some((release) => release.name === name))
      .map(({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`);
    // Drops the title, and moves every other heading down one level.
    const [, history = ""] = /^# .*\n([^]*)$/.exec(readChangelog(folder)) ?? [];
    const released = history.trim().replaceAll(/^##/gm, "###");
    if (unreleased.length === 0 && released === "") return [];
    return [
      `## ${name}`,
      ...(unreleased.length === 0 ? [] : ["### Not released yet", unreleased.join("\n")]),
      ...(released === "" ? [] : [released]),
    ];
  });
  return {
    id: "guides/changelog",
    data: {
      title: "Changelog",
      description: "What changed in the document, the types, the client and the sandbox.",
      sidebar: { order: 42 },
    },
    body: [
      "Each package lists the changes that its users see, newest first. Versions follow [semantic versioning](https://semver.org/).",
      ...sections,
    ].join("\n\n"),
  };
}

/** Returns an empty string for a package that has not been released yet: it has no changelog. */
function readChangelog(folder: string): string {
  try {
    return readFileSync(new URL(`${folder}/CHANGELOG.md`, root), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
