// Whether the changesets of a pull request release what its changes ask for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { getPackages } from "@manypkg/get-packages";
import { CannotRun } from "../cannot-run.ts";
import type { Finding } from "../compare/finding.ts";
import { type GeneratedTypes, isBreak, type TypeChange } from "../types/generated-types.ts";
import { covers, highest } from "../compare/rating.ts";
import type { Bump } from "../document/redocly.ts";

/** What one package has to release, and why. */
export interface Demand {
  readonly package: string;
  readonly bump: Bump;
  readonly reason: string;
  /** What the new changesets release of it. */
  readonly declared: Bump | undefined;
}

export interface GateError {
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

export interface Gate {
  readonly demands: readonly Demand[];
  readonly errors: readonly GateError[];
  /** The findings, those that a waiver covers lowered to a patch. */
  readonly findings: readonly Finding[];
}

/** A changeset of the pull request: one that the base does not have in this wording. */
export interface NewChangeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump | "none" }[];
}

/** The packages that ship the document, by what they make of it. */
export const shipping = {
  document: "@nexudus-api/spec",
  types: "@nexudus-api/types",
  client: "@nexudus-api/client",
} as const;

/**
 * The changesets that a pull request brings.
 *
 * @param baseRoot the folder that the base was checked out into
 * @throws {CannotRun} when a changeset cannot be read
 */
export async function newChangesets(root: string, baseRoot: string): Promise<NewChangeset[]> {
  const known = new Set((await changesetsIn(baseRoot)).map((changeset) => JSON.stringify(changeset)));
  return (await changesetsIn(root)).filter((changeset) => !known.has(JSON.stringify(changeset)));
}

async function changesetsIn(directory: string): Promise<NewChangeset[]> {
  if (!existsSync(join(directory, ".changeset"))) return [];
  try {
    return await readChangesets(directory);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The reader quotes the changeset and does not name it.
    const folder = join(directory, ".changeset");
    const culprit = readdirSync(folder)
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .find((name) => message.includes(readFileSync(join(folder, name), "utf8").trim()));
    const [reason = message] = message.split(/\n(?=Example:|Changeset contents:|Received content:)/);
    throw new CannotRun(
      `${culprit === undefined ? "A changeset" : `.changeset/${culprit}:1`} cannot be read: ${reason}\nA changeset starts with the packages and their bumps between two lines of \`---\`; \`pnpm changeset\` writes one.`,
    );
  }
}

/** The names of the workspace's packages that are published. */
export async function publishedPackages(root: string): Promise<string[]> {
  const { packages } = await getPackages(root);
  return packages
    .filter(({ packageJson }) => packageJson.private !== true)
    .map(({ packageJson }) => packageJson.name);
}

const waiverLine = /^Waiver \(([\w-]+) in ([^)\s]+)\):[ \t]*(.*(?:\n(?!\n|Waiver ).+)*)/gm;

interface Waiver {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
  readonly changeset: string;
}

/** A reason shorter than this says nothing that a reader of the changelog can check. */
const shortestReason = 20;

/**
 * Judges the changesets of a pull request.
 *
 * @param findings what changed in the API
 * @param types what changed in the generated TypeScript; undefined when it could not be compared
 * @param published the packages that can be released
 * @param edited where the document was edited, for what no finding stands for: a schema that has another name
 */
export function judge(
  findings: readonly Finding[],
  types: GeneratedTypes | undefined,
  changesets: readonly NewChangeset[],
  published: readonly string[],
  edited: Omit<GateError, "message"> = { file: "spec/openapi.yaml", line: 1 },
): Gate {
  const errors: GateError[] = [];
  const lowered = waive(findings, changesets, errors);
  for (const { id, releases } of changesets) {
    for (const { name } of releases) {
      if (published.includes(name)) continue;
      errors.push({
        message: `The changeset names ${name}, which is no published package of this workspace. Published are ${published.join(", ")}.`,
        file: `.changeset/${id}.md`,
        line: 1,
      });
    }
  }
  const demands = demandsOf(lowered, types)
    .filter((demand) => published.includes(demand.package))
    .map((demand) => ({ ...demand, declared: declaredFor(demand.package, changesets) }));
  const missing = demands.filter(({ bump, declared }) => !covers(declared, bump));
  errors.push(...tooLow(missing, changesets), ...unnamed(missing, lowered, changesets, edited));
  return { demands, errors, findings: lowered };
}

function covered(waiver: Waiver, finding: Finding): boolean {
  return waiver.rule === finding.rule && waiver.file === finding.file;
}

function waive(
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

function demandsOf(
  findings: readonly Finding[],
  types: GeneratedTypes | undefined,
): Omit<Demand, "declared">[] {
  const demands: Omit<Demand, "declared">[] = [];
  const bump = highest(findings.map((finding) => finding.bump));
  const first = findings.find((finding) => finding.bump === bump);
  if (bump !== undefined && first !== undefined) {
    const others = findings.filter((finding) => finding.bump === bump).length - 1;
    demands.push({
      package: shipping.document,
      bump,
      reason: `${sentence(first)}${others > 0 ? ` And ${others} more of that rank.` : ""}`,
    });
  }
  if (types === undefined) return demands;
  const breaks = types.changes.filter(isBreak);
  const carried = breaks.find((change) => change.carried);
  const worst = carried ?? breaks[0];
  const why =
    worst === undefined
      ? "The generated TypeScript changed, and all that compiled still compiles."
      : noLongerCompiles(worst);
  // A changed comment is the document's own patch over again; it reaches the package with the next release.
  if (types.bump === "major" || types.bump === "minor") {
    demands.push({ package: shipping.types, bump: types.bump, reason: why });
  }
  const { added, removed } = types.surface;
  if (removed.length > 0) {
    demands.push({
      package: shipping.client,
      bump: "major",
      reason: `The client loses ${removed.join(", ")}.`,
    });
  } else if (carried !== undefined) {
    demands.push({
      package: shipping.client,
      bump: "major",
      reason:
        carried.kind === "removed"
          ? `Its errors name the operation of a call, and \`${carried.name}\` is gone.`
          : `Its methods take and return \`${carried.name}\`.`,
    });
  } else if (added.length > 0) {
    demands.push({
      package: shipping.client,
      bump: "minor",
      reason: `The client gains ${added.join(", ")}.`,
    });
  }
  return demands;
}

function noLongerCompiles({ name, kind, breaks }: TypeChange): string {
  return `Code that uses the type \`${name}\` no longer compiles: ${kind === "removed" ? "it is gone." : breaks.join(" ")}`;
}

function sentence({ message, operations, places }: Finding): string {
  const [operation] = operations;
  const [place] = places;
  const where = [operation, place].filter((part) => part !== undefined).join(", ");
  return where === "" ? message : `${where}: ${message}`;
}

function declaredFor(name: string, changesets: readonly NewChangeset[]): Bump | undefined {
  const bumps = changesets.flatMap(({ releases }) => releases.filter((release) => release.name === name));
  return highest(bumps.flatMap(({ type }) => (type === "none" ? [] : [type])));
}

function namedIn(changesets: readonly NewChangeset[], name: string): NewChangeset | undefined {
  return changesets.find(({ releases }) => releases.some((release) => release.name === name));
}

/** Packages that a changeset releases with less than they need. */
function tooLow(missing: readonly Demand[], changesets: readonly NewChangeset[]): GateError[] {
  return missing.flatMap(({ package: name, bump, declared, reason }) => {
    const named = namedIn(changesets, name);
    if (named === undefined) return [];
    const file = `.changeset/${named.id}.md`;
    const message = `${file} releases ${name} as ${declared ?? "none"}; it has to be ${bump}.
Why: ${reason}
Write \`"${name}": ${bump}\` in that file.`;
    return [{ message, file, line: 1 }];
  });
}

/** Packages that no changeset names, in one error: one changeset mends it. */
function unnamed(
  missing: readonly Demand[],
  findings: readonly Finding[],
  changesets: readonly NewChangeset[],
  edited: Omit<GateError, "message">,
): GateError[] {
  const demands = missing.filter((demand) => namedIn(changesets, demand.package) === undefined);
  const [first] = demands;
  if (first === undefined) return [];
  const needs = demands.map((demand) => `${demand.package} needs ${demand.bump}`).join(", ");
  const elsewhere = [...new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)))];
  const problem =
    changesets.length === 0
      ? `There is no changeset: ${needs}.`
      : `The changesets of this pull request name ${elsewhere.join(", ") || "no package"} alone: ${needs}.`;
  const reasons = [...new Set(demands.map(({ reason }) => `Why: ${reason}`))].join("\n");
  const lines = demands.map((demand) => `"${demand.package}": ${demand.bump}`).join("\n");
  const { file, line } = findings.find(({ bump }) => bump === first.bump) ?? edited;
  const options = (["major", "minor", "patch"] as const).flatMap((rank) => {
    const names = demands.filter(({ bump }) => bump === rank).map((demand) => demand.package);
    return names.length === 0 ? [] : [`--${rank} ${names.join(",")}`];
  });
  return [
    {
      message: `${problem}\n${reasons}\nRun \`pnpm changeset ${options.join(" ")} -m "what changes for those who use the API"\`, which writes a changeset that starts with\n---\n${lines}\n---`,
      file,
      line,
    },
  ];
}
