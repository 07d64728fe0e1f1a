// Waivers: corrections of the document that break nobody, because the service never did what the document said.
import type { Finding } from "../compare/finding.ts";
import type { NewChangeset } from "./changesets.ts";
import { type Demand, type GateError, shipping } from "./demand.ts";

const waiverLine = /^Waiver \(([\w-]+) in ([^)\s]+)\):[ \t]*(.*(?:\n(?!\n|Waiver ).+)*)/gm;

interface Waiver {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
  readonly changeset: string;
}

/** In characters: a shorter reason gives a reader of the changelog nothing to check. */
const shortestReason = 20;

function covered(waiver: Waiver, finding: Finding): boolean {
  return waiver.rule === finding.rule && waiver.file === finding.file;
}

export function waive(
  findings: readonly Finding[],
  changesets: readonly NewChangeset[],
  errors: GateError[],
): readonly Finding[] {
  const waivers = changesets.flatMap(({ id, summary }) =>
    [...summary.matchAll(waiverLine)].map(([, rule = "", file = "", reason = ""]): Waiver => ({
      rule,
      file,
      reason: reason.replaceAll(/\s+/g, " ").trim(),
      changeset: id,
    })),
  );
  for (const { id, summary } of changesets) {
    const meant = summary.match(/^\W*waiver\b.*$/gim)?.length ?? 0;
    if (meant === waivers.filter(({ changeset }) => changeset === id).length) continue;
    errors.push({
      message:
        "A line of this changeset starts with “Waiver” but is not a waiver. Write `Waiver (rule in spec/path/to/file.yaml): how you know that the service never behaved as the document said`.",
      file: `.changeset/${id}.md`,
      line: 1,
    });
  }
  for (const waiver of waivers) {
    const file = `.changeset/${waiver.changeset}.md`;
    if (!findings.some((finding) => covered(waiver, finding))) {
      const candidates = [
        ...new Set(
          findings
            .filter(({ bump }) => bump !== "patch")
            .map((finding) => `${finding.rule} in ${finding.file}`),
        ),
      ];
      errors.push({
        message: `The waiver (${waiver.rule} in ${waiver.file}) matches no change of this pull request. ${candidates.length === 0 ? "No change needs a waiver: remove it." : `Changes that can be waived: ${candidates.join("; ")}.`}`,
        file,
        line: 1,
      });
    } else if (waiver.reason.length < shortestReason) {
      errors.push({
        message: `The waiver (${waiver.rule} in ${waiver.file}) gives no reason. After the colon, say how you know that the service never behaved as the document said.`,
        file,
        line: 1,
      });
    }
  }
  return findings.map((finding) => {
    const waiver = waivers.find((one) => covered(one, finding) && one.reason.length >= shortestReason);
    if (waiver === undefined || finding.bump === "patch") return finding;
    return { ...finding, bump: "patch", waiver: { changeset: waiver.changeset, reason: waiver.reason } };
  });
}

/** How to waive the break that a demand is about, for a message; empty for what cannot be waived. */
export function waiverFor(demand: Demand, findings: readonly Finding[]): string {
  const breaks = findings.filter(({ bump }) => bump === "major");
  if (demand.package !== shipping.document || breaks.length === 0) return "";
  const lines = [...new Set(breaks.map(({ rule, file }) => `Waiver (${rule} in ${file}): <how you know>`))];
  return `\nIf the service never behaved as the document said, this breaks nobody: add a paragraph to the changeset, and \`patch\` is enough for ${demand.package}:\n${lines.join("\n")}`;
}
