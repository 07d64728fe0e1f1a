// Whether the changesets of a pull request release what its changes ask for.
import type { Finding } from "../compare/finding.ts";
import { type Bump, covers, highest } from "../policy/bump.ts";
import type { GeneratedTypes } from "../types/generated-types.ts";
import type { TypeChange } from "../types/type-change.ts";
import { frontMatter, placeholder } from "./changeset-text.ts";
import { declaredBump, namedIn, type NewChangeset } from "./changesets.ts";
import { type RequiredBump, type GateError, packageNames } from "./required-bump.ts";
import { waive, waiverFor } from "./waivers.ts";

export interface Gate {
  readonly requiredBumps: readonly RequiredBump[];
  readonly errors: readonly GateError[];
  /** The findings, those that a waiver covers lowered to a patch. */
  readonly findings: readonly Finding[];
}

/**
 * Judges the changesets of a pull request.
 *
 * @param findings what changed in the API
 * @param types what changed in the generated TypeScript; undefined when it could not be compared
 * @param published the packages that can be released, and their versions
 * @param edited where the document was edited, for changes without a finding, such as a renamed schema
 */
export function judge(
  findings: readonly Finding[],
  types: GeneratedTypes | undefined,
  changesets: readonly NewChangeset[],
  published: ReadonlyMap<string, string>,
  edited: Omit<GateError, "message"> = { file: "spec/openapi.yaml", line: 1 },
): Gate {
  const errors = changesets.flatMap((changeset) => mistakesIn(changeset, published));
  const lowered = waive(findings, changesets, errors);
  const requiredBumps = requiredBumpsOf(lowered, types).flatMap((asked): RequiredBump[] => {
    const version = published.get(asked.package);
    if (version === undefined) return [];
    const required = { ...asked, declared: declaredBump(asked.package, changesets) };
    // Below 1.0 a break is a minor (https://semver.org/#spec-item-4); a major would make the package 1.0.0.
    if (required.bump !== "major" || !version.startsWith("0.")) return [required];
    const reason = `${required.reason} This is a break, which is a minor below version 1.0.`;
    return [{ ...required, bump: "minor", reason }];
  });
  const missing = requiredBumps.filter(({ bump, declared }) => !covers(declared, bump));
  errors.push(...tooLow(missing, changesets, lowered), ...unnamed(missing, lowered, changesets, edited));
  return { requiredBumps, errors, findings: lowered };
}

function mistakesIn(
  { id, summary, releases }: NewChangeset,
  published: ReadonlyMap<string, string>,
): GateError[] {
  const known = [...published.keys()].join(", ");
  const hasText =
    /\S/.test(summary) && !summary.includes(placeholder) && !/^["“]?what changes for/im.test(summary);
  const messages = releases
    .filter(({ name }) => !published.has(name))
    .map(
      ({ name }) =>
        `The changeset names ${name}, which is not a published package of this workspace. Published packages are ${known}.`,
    );
  if (!hasText && releases.length > 0)
    messages.push(
      "The changeset does not say what changes. Replace its text with one sentence for people who use the API. It becomes the changelog entry.",
    );
  return messages.map((message) => ({ message, file: `.changeset/${id}.md`, line: 1 }));
}

function requiredBumpsOf(
  findings: readonly Finding[],
  types: GeneratedTypes | undefined,
): Omit<RequiredBump, "declared">[] {
  const requiredBumps: Omit<RequiredBump, "declared">[] = [];
  const bump = highest(findings.map((finding) => finding.bump));
  const [first, ...others] = findings.filter((finding) => finding.bump === bump);
  if (bump !== undefined && first !== undefined) {
    const { message, operations, locations } = first;
    const where = [operations[0], locations[0]].filter(Boolean).join(", ");
    const more = `${others.length} more ${others.length === 1 ? "change needs" : "changes need"} the same bump.`;
    const reason = `${where && `${where}: `}${message}${others.length > 0 ? ` ${more}` : ""}`;
    requiredBumps.push({ package: packageNames.document, bump, reason });
  }
  const { changes = [], typesBump, clientBump } = types ?? {};
  if (typesBump !== undefined)
    requiredBumps.push({ package: packageNames.types, bump: typesBump, reason: because(changes, typesBump) });
  if (clientBump !== undefined) {
    const reason = because(
      changes.filter(({ client }) => client),
      clientBump,
    );
    requiredBumps.push({ package: packageNames.client, bump: clientBump, reason });
  }
  return requiredBumps;
}

function because(changes: readonly TypeChange[], bump: Bump): string {
  const isCause = ({ name, breaks }: TypeChange) =>
    bump === "major" ? breaks.length > 0 : name.startsWith("resources.");
  const { name = "", kind, breaks = [] } = changes.find(isCause) ?? changes[0] ?? {};
  if (breaks.length > 0) return `Code that uses \`${name}\` breaks: ${breaks.join(" ")}`;
  return `\`${name}\` ${kind === "added" ? "is new" : "changed"}. Code that compiled still compiles.`;
}

/** Packages that a changeset releases with less than they need. */
function tooLow(
  missing: readonly RequiredBump[],
  changesets: readonly NewChangeset[],
  findings: readonly Finding[],
): GateError[] {
  return missing.flatMap((required) => {
    const { package: name, bump, declared = "none", reason } = required;
    const named = namedIn(changesets, name);
    if (named === undefined) return [];
    const file = `.changeset/${named.id}.md`;
    const message = `${file} releases ${name} as ${declared}, but it needs ${bump}.
Why: ${reason}
Write \`"${name}": ${bump}\` in that file, or run \`pnpm spec:review --fix\`.${waiverFor(required, findings)}`;
    return [{ message, file, line: 1 }];
  });
}

/** Packages that no changeset names, in one error, because one changeset fixes it. */
function unnamed(
  missing: readonly RequiredBump[],
  findings: readonly Finding[],
  changesets: readonly NewChangeset[],
  edited: Omit<GateError, "message">,
): GateError[] {
  const requiredBumps = missing.filter((required) => namedIn(changesets, required.package) === undefined);
  const [first] = requiredBumps;
  if (first === undefined) return [];
  const needs = requiredBumps.map((required) => `${required.package} needs ${required.bump}`).join(", ");
  const elsewhere = [...new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)))];
  const problem =
    changesets.length === 0
      ? `The changeset is missing: ${needs}.`
      : `The changesets of this pull request name only ${elsewhere.join(", ") || "no package"}: ${needs}.`;
  const reasons = [...new Set(requiredBumps.map(({ reason }) => `Why: ${reason}`))].join("\n");
  const { file, line } = (first.package === packageNames.document ? findings[0] : undefined) ?? edited;
  const message = `${problem}\n${reasons}\nRun \`pnpm spec:review --fix\` to write a changeset that starts with\n${frontMatter(requiredBumps)}\nThen replace its placeholder line.${waiverFor(first, findings)}`;
  return [{ message, file, line }];
}
