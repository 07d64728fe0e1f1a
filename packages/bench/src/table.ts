import type { Samples } from "./rounds.ts";
import { format, type Unit } from "./units.ts";

/** The median and the quartiles. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface Row {
  readonly name: string;
  readonly value: Spread;
  /** Against the peer of the table, paired by round; for the peer itself 1. */
  readonly ratio: Spread;
  readonly goal?: Verdict;
}

export interface Verdict {
  /** The text for readers: `≥ 0.6×`, `≤ 5 kB`. */
  readonly text: string;
  readonly met: boolean;
}

export interface Table {
  readonly title: string;
  readonly unit: Unit;
  /** The contender that ratios refer to. */
  readonly peer: string;
  /**
   * `speed`: how fast beside the peer, from times, 2 is twice as fast. `share`: how much beside the peer, from
   * throughput or size, 2 is twice as much.
   */
  readonly ratio: "speed" | "share";
  /** A note for interpreting the rows. */
  readonly note?: string;
  readonly rows: readonly Row[];
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part;
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

export function tableOf(
  settings: Omit<Table, "rows"> & {
    readonly samples: Samples;
    readonly goals?: Readonly<Record<string, Goal>>;
  },
): Table {
  const { samples, goals = {}, ...table } = settings;
  const peer = samples.get(table.peer);
  if (peer === undefined)
    throw new Error(`${table.title}: nothing was measured for ${table.peer}, the peer.`);
  const rows = [...samples].map(([name, values]): Row => {
    const ratios = values.map((value, round) => {
      const other = peer[round] ?? Number.NaN;
      return table.ratio === "speed" ? other / value : value / other;
    });
    const row = { name, value: spread(values), ratio: spread(ratios) };
    const goal = goals[name];
    return goal === undefined ? row : { ...row, goal: judge(row, goal, table.unit) };
  });
  return { ...table, rows };
}

function judge(row: Row, { of, bound, number }: Goal, unit: Unit): Verdict {
  const reached = row[of].median;
  return {
    text: `${bound === "at least" ? "≥" : "≤"} ${of === "ratio" ? `${number}×` : format(number, unit)}`,
    met: bound === "at least" ? reached >= number : reached <= number,
  };
}

/** The goal of a row, in the table's unit or as a ratio. */
export interface Goal {
  readonly of: "value" | "ratio";
  readonly bound: "at least" | "at most";
  readonly number: number;
}

export const atLeast = (number: number, of: Goal["of"] = "ratio"): Goal => ({
  of,
  bound: "at least",
  number,
});
export const atMost = (number: number, of: Goal["of"] = "value"): Goal => ({ of, bound: "at most", number });
