import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";
import { fidelity, type Behaviour } from "@nexudus-api/sandbox/fidelity";

/** A guide that the build writes, from what another part of the project keeps. */
export interface MadeGuide {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly description: string;
    readonly sidebar: { readonly order: number };
  };
  /** Markdown. */
  readonly body: string;
}

const root = new URL("../../../", import.meta.url);

const count = (wanted: Behaviour["status"]) => fidelity.filter(({ status }) => status === wanted).length;

function ledgerRow({ behaviour, status, source, documentedDialect }: Behaviour): string {
  const other = documentedDialect === undefined ? "" : ` In the documented dialect: ${documentedDialect}`;
  const cells = [`${behaviour}${other}`, status, source];
  return `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
}

const headingOf = (area: string) => `${area.charAt(0).toUpperCase()}${area.slice(1)}`;

/** How well each area is known, with links to where it is told. */
function areasTable(areas: readonly string[]): string {
  const statuses = ["documented", "observed", "assumed"] as const;
  const rows = areas.map((area) => {
    const counts = statuses.map(
      (wanted) => fidelity.filter((one) => one.area === area && one.status === wanted).length,
    );
    return `| [${headingOf(area)}](#${area}) | ${counts.join(" | ")} |`;
  });
  return ["| Area | Documented | Observed | Assumed |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** What the sandbox does and how far to trust it, from the ledger that its tests hold it to. */
export function fidelityGuide(): MadeGuide {
  const areas = [...new Set(fidelity.map(({ area }) => area))];
  return {
    id: "guides/fidelity-of-the-sandbox",
    data: {
      title: "Fidelity of the sandbox",
      description: "What the sandbox does, where each behaviour is known from, and how far to trust it.",
      sidebar: { order: 12 },
    },
    body: [
      `Nobody behind this project has called the live service. So the sandbox keeps a ledger of ${fidelity.length} behaviours. A test pins each of them: ${count("documented")} are documented by an official page, ${count("observed")} were observed in public clients, and ${count("assumed")} are assumed, because no source says anything and something has to happen.`,
      'What is **assumed** is what your program should not build on. Where pages and clients disagree, the sandbox does what clients observed; `createSandbox({ dialect: "documented" })` takes the pages\' side.',
      areasTable(areas),
      ...areas.flatMap((area) => [
        `## ${headingOf(area)}`,
        [
          "| What it does | How well known | Source, or reason |",
          "| --- | --- | --- |",
          ...fidelity.filter((behaviour) => behaviour.area === area).map(ledgerRow),
        ].join("\n"),
      ]),
    ].join("\n\n"),
  };
}

/** The packages that are released, in the order of the page. */
const released = [
  { name: "@nexudus-api/spec", folder: "spec" },
  { name: "@nexudus-api/types", folder: "packages/types" },
  { name: "@nexudus-api/client", folder: "packages/client" },
  { name: "@nexudus-api/sandbox", folder: "packages/sandbox" },
];

/** What changed in each release, and what the next one will bring, from the changelogs and the changesets. */
export async function changelogGuide(): Promise<MadeGuide> {
  const pending = await readChangesets(fileURLToPath(root));
  const parts = released.flatMap(({ name, folder }) => {
    const next = pending
      .filter(({ releases }) => releases.some((release) => release.name === name))
      .map(({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`);
    // A package's own heading, and one level down what stands below it.
    const [, history = ""] = /^# .*\n([^]*)$/.exec(changelogOf(folder)) ?? [];
    const past = history.trim().replaceAll(/^##/gm, "###");
    if (next.length === 0 && past === "") return [];
    return [
      `## ${name}`,
      ...(next.length === 0 ? [] : ["### Not released yet", next.join("\n")]),
      ...(past === "" ? [] : [past]),
    ];
  });
  return {
    id: "guides/changelog",
    data: {
      title: "Changelog",
      description: "What changed in the document, the types, the client and the sandbox.",
      sidebar: { order: 13 },
    },
    body: parts.join("\n\n"),
  };
}

/** A package has no changelog before its first release. */
function changelogOf(folder: string): string {
  try {
    return readFileSync(new URL(`${folder}/CHANGELOG.md`, root), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
