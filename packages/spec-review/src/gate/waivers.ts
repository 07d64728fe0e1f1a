// Waivers: corrections of the document that break nobody, because the service never did what the document said.
import type { Finding } from "../compare/finding.ts";
import { highest } from "../policy/bump.ts";
import type { NewChangeset } from "./changesets.ts";
import { type RequiredBump, type GateError, packageNames } from "./required-bump.ts";

const waiverLine = /^Waiver \(([\w-]+) in ([^)\s]+)\):[ \t]*(.*(?:\n(?!\n|Waiver ).+)*)/gm;

interface Waiver {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
  readonly changeset: string;
}

/** In characters: a shorter reason gives a reader of the changelog nothing to check. */
const shortestReason = 20;

function isCovered(waiver: Pick<Waiver, "rule" | "file">, finding: Finding): boolean {
  return waiver.rule === finding.rule && waiver.file === finding.file;
}

/** Lowers findings that waivers cover to a patch, and adds the problems of waivers to the errors. */
export function waive(
  findings: readonly Finding[],
  changesets: readonly NewChangeset[],
  errors: GateError[],
): readonly Finding[] {
  const fail = (changeset: string, message: string) =>
    errors.push({ message, file: `.changeset/${changeset}.md`, line: 1 });
  const waivers = changesets.flatMap(({ id, summary }): Waiver[] => {
    const written = [...summary.matchAll(waiverLine)];
    if ((summary.match(/^\W*waiver\b.*$/gim)?.length ?? 0) !== written.length)
      fail(
        id,
        "A line of this changeset starts with “Waiver” but is not a waiver. Write `Waiver (rule in spec/path/to/file.yaml): how you know that the service never behaved as the document said`.",
      );
    return written.map(([, rule = "", file = "", text = ""]) => {
      const reason = text.replaceAll(/\s+/g, " ").trim();
      const name = `The waiver (${rule} in ${file})`;
      const others = new Set(
        findings.flatMap((one) => (one.bump === "patch" ? [] : `${one.rule} in ${one.file}`)),
      );
      const candidates = [...others].join("; ");
      if (!findings.some((finding) => isCovered({ rule, file }, finding)))
        fail(
          id,
          `${name} matches no change of this pull request. ${candidates === "" ? "No change needs a waiver: remove it." : `Changes that can be waived: ${candidates}.`}`,
        );
      else if (reason.length < shortestReason)
        fail(
          id,
          `${name} gives no reason. After the colon, say how you know that the service never behaved as the document said.`,
        );
      return { rule, file, reason, changeset: id };
    });
  });
  return findings.map((finding) => {
    const waiver = waivers.find((one) => isCovered(one, finding) && one.reason.length >= shortestReason);
    if (waiver === undefined || finding.bump === "patch") return finding;
    return { ...finding, bump: "patch", waiver: { changeset: waiver.changeset, reason: waiver.reason } };
  });
}

/** How to waive the break behind a required bump, for a message. Empty if it cannot be waived. */
export function waiverFor(required: RequiredBump, findings: readonly Finding[]): string {
  const breaks = findings.filter(({ bump }) => bump === "major");
  if (required.package !== packageNames.document || breaks.length === 0) return "";
  const lines = [...new Set(breaks.map(({ rule, file }) => `Waiver (${rule} in ${file}): <how you know>`))];
  const bump = highest(findings.flatMap((one) => (one.bump === "major" ? [] : [one.bump]))) ?? "patch";
  // Below 1.0 a break is a minor.
  const effect =
    bump === required.bump
      ? "add a paragraph to the changeset. Other changes still need `minor`:"
      : `add a paragraph to the changeset, and \`${bump}\` is enough for ${required.package}:`;
  return `\nIf the service never behaved as the document said, this breaks nobody: ${effect}\n${lines.join("\n")}`;
}
