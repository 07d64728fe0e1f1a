import type { Finding } from "../compare/finding.ts";
import type { TypeChange } from "../types/type-change.ts";

/** Names of changed types by the reasons why they break code. Those that break nothing are under "". */
export function byReasons(changes: readonly TypeChange[]): [reasons: string, names: string[]][] {
  const groups = [...Map.groupBy(changes, ({ breaks }) => breaks.join(" "))];
  return groups.map(([reasons, members]) => [reasons, members.map(({ name }) => name)]);
}

/** A change of what is shared can reach hundreds of operations. */
export function shortened(names: readonly string[], most = 6): string {
  const rest = names.length - most;
  if (rest <= 1) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${rest} more`;
}

/** Findings by the operations that they affect. Repeated findings of one change of a file are one. */
export function byOperations(findings: readonly Finding[]): [heading: string, members: Finding[]][] {
  const groups = Map.groupBy(findings, ({ operations }) => operations.join(", "));
  return [...groups.values()].map((members) => {
    const same = Map.groupBy(members, ({ bump, rule, message, file }) =>
      [bump, rule, message, file].join("\n"),
    );
    return [
      shortened(members[0]?.operations ?? []) || "The document",
      [...same.values()].flatMap(([first, ...others]) =>
        first === undefined
          ? []
          : [{ ...first, locations: [first, ...others].flatMap(({ locations }) => locations) }],
      ),
    ];
  });
}

/** `response 200 · Records[].Email: `, or `request body and response 200 · Email and 2 more: `. */
export function locationPrefix({ locations }: Finding): string {
  if (locations.length === 0) return "";
  const split = locations.map((location) => location.split(" · "));
  const messages = distinct(split.map(([message = ""]) => message));
  const fields = distinct(split.map(([, ...field]) => field.join(" · ")));
  return `${[counted(messages, 2), counted(fields, 1)].filter(Boolean).join(" · ")}: `;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter(Boolean))];
}

/** The first names, and the number of the others. */
function counted(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} and ${rest} more` : names.join(" and ");
}
