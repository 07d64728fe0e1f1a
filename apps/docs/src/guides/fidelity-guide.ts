import { fidelity, type Behaviour } from "@nexudus-api/sandbox/fidelity";
import { linkSources } from "../sources.ts";

const statuses = ["documented", "observed", "assumed"] as const;

const count = (status: Behaviour["status"], behaviours = fidelity) =>
  behaviours.filter((behaviour) => behaviour.status === status).length;

const capitalise = (area: string) => `${area.charAt(0).toUpperCase()}${area.slice(1)}`;

const row = (cells: readonly unknown[]) =>
  `| ${cells.map((cell) => String(cell).replaceAll("|", String.raw`\|`)).join(" | ")} |`;

function areaTable(areas: readonly string[]): string {
  const rows = areas.map((area) => {
    const behaviours = fidelity.filter((behaviour) => behaviour.area === area);
    return row([`[${capitalise(area)}](#${area})`, ...statuses.map((status) => count(status, behaviours))]);
  });
  return [row(["Area", ...statuses.map(capitalise)]), "| --- | --- | --- | --- |", ...rows].join("\n");
}

function behaviourRow({ behaviour, status, source, documentedDialect }: Behaviour): string {
  const dialect = documentedDialect === undefined ? "" : ` In the documented dialect: ${documentedDialect}`;
  return row([`${behaviour}${dialect}`, status, linkSources(source)]);
}

/** Lists every behaviour in the sandbox's ledger with its status and its source. */
export function fidelityGuide() {
  const areas = [...new Set(fidelity.map(({ area }) => area))];
  return {
    id: "guides/fidelity-of-the-sandbox",
    data: {
      title: "Fidelity of the sandbox",
      description: "What the sandbox does, which source says so, and what it assumes.",
      sidebar: { order: 31 },
    },
    body: [
      "Use this page to check whether the live service can be expected to do what your tests saw in the sandbox.",
      `Nobody in this project has called the live service, so the sandbox keeps a ledger of ${fidelity.length} behaviours, and a test proves each of them. ${count("documented")} are **documented** on an official page, ${count("observed")} were **observed** in public clients, and ${count("assumed")} are **assumed**: no source covers the case, and the sandbox has to do something.`,
      'Do not build on an assumed behaviour without checking it against your own account. Where pages and clients disagree, the sandbox does what the clients observed. Pass `dialect: "documented"` to `createSandbox` to follow the pages instead.',
      areaTable(areas),
      ...areas.flatMap((area) => [
        `## ${capitalise(area)}`,
        [
          row(["Behaviour", "Status", "Source or reason"]),
          "| --- | --- | --- |",
          ...fidelity.filter((behaviour) => behaviour.area === area).map(behaviourRow),
        ].join("\n"),
      ]),
    ].join("\n\n"),
  };
}
