export type Unit = "ms" | "bytes" | "per second" | "count" | "points";

/** The units of which more is better. */
export const moreIsBetter: ReadonlySet<Unit> = new Set<Unit>(["per second", "points"]);

export function format(value: number, unit: Unit): string {
  return formats[unit](value);
}

const formats: Readonly<Record<Unit, (value: number) => string>> = {
  ms: (value) => {
    if (value < 0.1) return `${digits(value * 1000)} µs`;
    return value < 10_000 ? `${digits(value)} ms` : `${digits(value / 1000)} s`;
  },
  bytes: (value) => (value < 1_000_000 ? `${digits(value / 1000)} kB` : `${digits(value / 1_000_000)} MB`),
  "per second": (value) => `${digits(value)}/s`,
  count: (value) => digits(value),
  points: (value) => digits(value),
};

/** Three significant digits, or more if the integer part has more. */
const digits = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
