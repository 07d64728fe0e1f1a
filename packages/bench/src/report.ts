import type { Row, Spread, Table } from "./table.ts";
import { format, moreIsBetter } from "./units.ts";

/** One run, as written to a file. */
export interface Results {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  /** Uses minimal rounds, which only show that the areas work. */
  readonly quick: boolean;
  readonly areas: Readonly<Record<string, readonly Table[]>>;
}

function ratioText({ name, ratio: { low, median, high } }: Row, peer: string): string {
  if (name === peer) return "1";
  // A constant result has no spread.
  return low === high ? twoDigits(median) : `${twoDigits(median)} (${twoDigits(low)}–${twoDigits(high)})`;
}

const twoDigits = (ratio: number): string =>
  ratio < 0.1 ? String(Number(ratio.toPrecision(2))) : ratio.toFixed(2);

const goalText = ({ goal }: Row): string => (goal ? `${goal.text} ${goal.met ? "met" : "missed"}` : "");

const heading = ({ ratio, peer }: Table): string => `${ratio === "speed" ? "speed" : "amount"} ÷ ${peer}`;

function cells(table: Table): string[][] {
  return [
    ["", "median", "middle half", heading(table), "goal"],
    ...table.rows.map((row) => [
      row.name,
      format(row.value.median, table.unit),
      row.value.low === row.value.high
        ? ""
        : `${format(row.value.low, table.unit)} – ${format(row.value.high, table.unit)}`,
      ratioText(row, table.peer),
      goalText(row),
    ]),
  ];
}

/** A table for the terminal. */
export function toText(area: string, table: Table): string {
  const rows = cells(table);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return [`${area}: ${table.title}`, ...lines, ...(table.note === undefined ? [] : [table.note])].join("\n");
}

const escaped = (text: string): string => text.replaceAll("|", "\\|");

/** An area's tables for the README, as prettier would write them. */
export function toMarkdown({ date, commit, machine }: Results, tables: readonly Table[]): string {
  const parts = [`Measured on ${date.slice(0, 10)} at ${commit}, on ${machine}.`];
  for (const table of tables) {
    parts.push(`**${table.title}**`);
    const rows = cells(table).map((row) =>
      [row[0], row[1], row[3], row[4]].map((cell) => escaped(cell ?? "")),
    );
    parts.push(aligned(rows));
    if (table.note !== undefined) parts.push(table.note);
  }
  return parts.join("\n\n");
}

/** A Markdown table whose columns line up, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row
      .map((cell, column) => {
        const padding = " ".repeat((widths[column] ?? 0) - cell.length);
        return column === 0 ? cell + padding : padding + cell;
      })
      .join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.slice(1).map(line)].join("\n");
}

const apart = (a: Spread, b: Spread): boolean => a.high < b.low || b.high < a.low;

/**
 * What changed between two runs. Compares ratios, because the runs may come from two machines. Something changed when the
 * middle halves of both runs do not overlap.
 */
export function compare(before: Results, after: Results): string {
  const lines: string[] = [];
  const rowsOf = ({ areas }: Results) =>
    new Map(
      Object.entries(areas).flatMap(([area, tables]) =>
        tables.flatMap((table) =>
          table.rows.map((row) => [`${area}: ${table.title}: ${row.name}`, { row, table }] as const),
        ),
      ),
    );
  const old = rowsOf(before);
  const now = rowsOf(after);
  for (const [key, { row, table }] of now) {
    const earlier = old.get(key)?.row;
    if (earlier === undefined) {
      lines.push(`new      ${key}: ${ratioText(row, table.peer)}`);
      continue;
    }
    if (row.name === table.peer) continue;
    const more = row.ratio.median > earlier.ratio.median;
    const wantsMore = table.ratio === "speed" || moreIsBetter.has(table.unit);
    const changed = more === wantsMore ? "better" : "worse";
    const word = apart(earlier.ratio, row.ratio) ? changed : "same";
    lines.push(
      `${word.padEnd(8)} ${key}: ${ratioText(earlier, table.peer)} → ${ratioText(row, table.peer)} of ${table.peer}`,
    );
  }
  for (const key of old.keys()) if (!now.has(key)) lines.push(`gone     ${key}`);
  return lines.toSorted((a, b) => order(a) - order(b)).join("\n");
}

const order = (line: string): number =>
  ["worse", "better", "new", "gone", "same"].indexOf(line.split(" ", 1)[0] ?? "");
