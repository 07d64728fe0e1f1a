import { expect, test } from "vitest";
import { race } from "./rounds.ts";

test("work that is shorter than a step of the clock is measured as more than nothing", async () => {
  // A clock that advances by 4 ms at every tenth reading, as thread clocks do on some systems.
  let readings = 0;
  const coarse = (): number => Math.floor(++readings / 10) * 4;
  const samples = await race(
    { "a function that does nothing": () => undefined },
    { rounds: 20, turn: 2 },
    coarse,
  );
  const measured = samples.get("a function that does nothing") ?? [];
  expect(measured).toHaveLength(20);
  expect(measured.filter((milliseconds) => !(milliseconds > 0 && Number.isFinite(milliseconds)))).toEqual([]);
});

test("a slow first call does not shorten the turns of the others", async () => {
  let now = 0;
  let calls = 0;
  const compile = (): void => {
    now += ++calls === 1 ? 100 : 1;
  };
  const rounds = 5;
  await race({ "a function that compiles itself": compile }, { rounds, turn: 50 }, () => now);
  expect(calls).toBeGreaterThan(rounds * 50);
});
