// Waivers: a correction of the document that breaks nobody, because the service never did what it said.
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

/** A reason shorter than this says nothing that a reader of the changelog can check. */
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
        "A line of this changeset starts with “Waiver” and is not one. Write `Waiver (rule in spec/path/to/file.yaml): why the service never behaved as the document said`.",
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
        message: `The waiver (${waiver.rule} in ${waiver.file}) covers no change of this pull request. ${candidates.length === 0 ? "Nothing here needs one: remove it." : `What could be waived: ${candidates.join("; ")}.`}`,
        file,
        line: 1,
      });
    } else if (waiver.reason.length < shortestReason) {
      errors.push({
        message: `The waiver (${waiver.rule} in ${waiver.file}) gives no reason. Say after the colon how it is known that the service never behaved as the document said.`,
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
  return `\nIf the service never behaved as the document said, this breaks nobody. Then add a paragraph to the changeset, and \`patch\` is enough for ${demand.package}:\n${lines.join("\n")}`;
}
