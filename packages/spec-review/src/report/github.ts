// Workflow commands, which GitHub shows beside the changed lines: at most ten of each level for a step.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import type { Review } from "./review-report.ts";
import { placeOf } from "./sentences.ts";

type Level = "error" | "warning" | "notice";

export function github(review: Review): string {
  const { comparison, lint } = review;
  return [
    ...(comparison?.gate.errors ?? []).map((error) => command("error", error, "Changeset", error.message)),
    ...[...lint.added, ...lint.remaining].map((problem) =>
      command(
        problem.severity === "error" ? "error" : "warning",
        { file: `spec/${problem.file}`, line: problem.line },
        `Lint: ${problem.rule}`,
        problem.message,
      ),
    ),
    ...(comparison?.findings ?? []).map((finding) => {
      const reach =
        finding.operations.length === 0 ? "" : `\nReaches ${finding.operations.toSorted().join(", ")}.`;
      const level = finding.bump === "major" ? "warning" : "notice";
      return command(
        level,
        finding,
        `${finding.bump}: ${finding.rule}`,
        `${placeOf(finding)}${finding.message}${reach}`,
      );
    }),
    ...review.notes.map(
      (note) =>
        `::${comparison?.compared === false ? "warning" : "notice"} title=Spec review::${escaped(note)}`,
    ),
  ].join("\n");
}

export function escaped(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string): string {
  return escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function command(
  level: Level,
  at: { readonly file: string; readonly line: number },
  title: string,
  message: string,
) {
  return `::${level} file=${property(at.file)},line=${at.line},title=${property(title)}::${escaped(message)}`;
}
