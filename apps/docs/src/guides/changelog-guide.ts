import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";

const root = new URL("../../../../", import.meta.url);

/** Lists what the next release will change, from the changesets, and then the CHANGELOG.md of the workspace. */
export async function changelogGuide() {
  const changesets = await readChangesets(fileURLToPath(root));
  const names = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const unreleased = [...names].toSorted().map((name) => {
    const changes = changesets.filter(({ releases }) => releases.some((release) => release.name === name));
    const items = changes.map(({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`);
    return `### ${name}\n\n${items.join("\n")}`;
  });
  const [introduction = "", ...releases] = readFileSync(new URL("CHANGELOG.md", root), "utf8")
    .replace(/^# .*\n/, "")
    .split(/^(?=## )/m)
    .map((section) => section.trim());
  return {
    id: "guides/changelog",
    data: {
      title: "Changelog",
      description: "What changed in the document, the types, the client and the sandbox.",
      sidebar: { order: 42 },
    },
    body: [
      introduction,
      ...(unreleased.length === 0 ? [] : ["## Not released yet", ...unreleased]),
      ...releases,
    ].join("\n\n"),
  };
}
