import { describe, expect, test } from "vitest";
import { compare, type Results, toMarkdown, toText } from "./report.ts";
import { atLeast, atMost, spread, type Table, tableOf } from "./table.ts";
import { format } from "./units.ts";

const speed = (samples: Record<string, number[]>, goals = {}): Table =>
  tableOf({
    title: "GET",
    unit: "ms",
    peer: "peer",
    ratio: "speed",
    samples: new Map(Object.entries(samples)),
    goals,
  });

const resultsOf = (...tables: Table[]): Results => ({
  date: "2026-01-02T03:04:05.000Z",
  commit: "abc1234",
  machine: "a machine",
  quick: false,
  areas: { client: tables },
});

const rowOf = (table: Table, name: string) => table.rows.find((row) => row.name === name);

describe("a table", () => {
  test("a spread is the middle value with the quarter on each side", () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 });
    expect(spread([1, 2])).toEqual({ low: 1.25, median: 1.5, high: 1.75 });
  });

  test("ratios are paired by round, so that a slow spell of the machine does not count", () => {
    const table = speed({ peer: [1, 10, 1], own: [2, 20, 2] });
    expect(rowOf(table, "own")?.ratio).toEqual({ low: 0.5, median: 0.5, high: 0.5 });
  });

  test("a share grows with the amount, and a speed with what takes less time", () => {
    const share = tableOf({
      title: "size",
      unit: "bytes",
      peer: "peer",
      ratio: "share",
      samples: new Map([
        ["peer", [100]],
        ["own", [50]],
      ]),
    });
    expect(rowOf(share, "own")?.ratio.median).toBe(0.5);
    expect(rowOf(speed({ peer: [100], own: [50] }), "own")?.ratio.median).toBe(2);
  });

  test("a goal is judged by the median, on the ratio or on the value", () => {
    const table = speed(
      { peer: [1, 1, 1], own: [2, 2, 9], other: [3, 3, 3] },
      { own: atLeast(0.5), other: atMost(2) },
    );
    expect(rowOf(table, "own")?.goal).toEqual({ text: "≥ 0.5×", met: true });
    expect(rowOf(table, "other")?.goal).toEqual({ text: "≤ 2 ms", met: false });
  });

  test("a peer that was not measured is an error that names it", () => {
    expect(() => speed({ own: [1] })).toThrow("nothing was measured for peer");
  });

  test.each([
    [0.0123, "ms", "12.3 µs"],
    [12.34, "ms", "12.3 ms"],
    [12_345, "ms", "12.3 s"],
    [999, "bytes", "0.999 kB"],
    [1_234_567, "bytes", "1.23 MB"],
    [12_345.6, "per second", "12,346/s"],
  ] as const)("%d %s reads as %s", (value, unit, text) => {
    expect(format(value, unit)).toBe(text);
  });
});

describe("the report", () => {
  const table = speed({ peer: [1, 1], own: [2, 2] }, { own: atLeast(0.6) });

  test("says the value, the ratio with its spread and whether a goal was missed", () => {
    expect(toText("client", table)).toContain("client: GET\n");
    expect(toText("client", table)).toMatch(/^own +2 ms +0\.50 +≥ 0\.6× missed$/m);
  });

  test("carries date, machine and commit into Markdown", () => {
    const text = toMarkdown(resultsOf(table), [table]);
    expect(text).toContain("Measured on 2026-01-02 at abc1234, on a machine.");
    expect(text).toMatch(/^\| own +\| +2 ms \| +0\.50 \| ≥ 0\.6× missed \|$/m);
  });

  test("two runs are compared by their ratios, and only ratios that do not overlap have changed", () => {
    const before = resultsOf(
      speed({ peer: [1, 1, 1, 1], a: [2, 2, 2, 2], b: [2, 4, 3, 2], gone: [1, 1, 1, 1] }),
    );
    const after = resultsOf(
      speed({ peer: [5, 5, 5, 5], a: [5, 5, 5, 5], b: [13, 11, 10, 20], c: [5, 5, 5, 5] }),
    );
    const lines = compare(before, after).split("\n");
    expect(lines.map((line) => line.replace(/ +client: GET: /, " ").split(":", 1)[0])).toEqual([
      "better a",
      "new c",
      "gone gone",
      "same b",
    ]);
    expect(lines[0]).toContain("0.50 → 1.00 of peer");
  });

  test.each([
    { unit: "per second", word: "worse" },
    { unit: "points", word: "worse" },
    { unit: "ms", word: "better" },
    { unit: "bytes", word: "better" },
    { unit: "count", word: "better" },
  ] as const)("half the share of the peer in $unit is $word", ({ unit, word }) => {
    const share = (own: number) =>
      resultsOf(
        tableOf({
          title: "GET",
          unit,
          peer: "peer",
          ratio: "share",
          samples: new Map([
            ["peer", [100]],
            ["own", [own]],
          ]),
        }),
      );
    expect(compare(share(50), share(25))).toMatch(new RegExp(`^${word} `));
  });
});
