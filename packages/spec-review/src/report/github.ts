// Workflow commands, which GitHub shows beside the changed lines: at most ten of each level for a step.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import type { Review } from "./review-report.ts";
import { locationPrefix, shortened } from "./groups.ts";

export function github({ comparison, lint, notes }: Review): string {
  const noteLevel = comparison?.compared === false ? "warning" : "notice";
  return [
    ...(comparison?.gate.errors ?? []).map((error) => command("error", error, "Changeset", error.message)),
    ...[...lint.added, ...lint.remaining].map(({ severity, file, line, rule, message }) =>
      command(
        severity === "error" ? "error" : "warning",
        { file: `spec/${file}`, line },
        `Lint: ${rule}`,
        message,
      ),
    ),
    ...(comparison?.findings ?? []).map((finding) => {
      const { bump, rule, message, operations } = finding;
      const reach = operations.length === 0 ? "" : `\nReaches ${shortened(operations)}.`;
      const level = bump === "major" ? "warning" : "notice";
      return command(level, finding, `${bump}: ${rule}`, `${locationPrefix(finding)}${message}${reach}`);
    }),
    ...notes.map((note) => `::${noteLevel} title=Spec review::${escaped(note)}`),
  ].join("\n");
}

export function escaped(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function command(
  level: "error" | "warning" | "notice",
  { file, line }: { readonly file: string; readonly line: number },
  title: string,
  message: string,
): string {
  const [at, heading] = [file, title].map((value) =>
    escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C"),
  );
  return `::${level} file=${at},line=${line},title=${heading}::${escaped(message)}`;
}
