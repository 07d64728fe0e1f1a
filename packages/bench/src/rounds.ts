import { type Clock, wallClock } from "./clock.ts";

/** Runs once per iteration. */
export type Contender = () => unknown;

/** One number per round and contender. Equal positions were measured in the same round. */
export type Samples = ReadonlyMap<string, readonly number[]>;

export interface Effort {
  /** The number of turns of each contender. */
  readonly rounds: number;
  /** The minimum length of a turn, in milliseconds. */
  readonly turn: number;
}

/**
 * Milliseconds per call of each contender, in rounds: each contender gets a turn per round, in rotating order. What
 * disturbs the machine for a while then disturbs all alike, so ratios within a round stay meaningful where times do not.
 */
export async function race(
  contenders: Readonly<Record<string, Contender>>,
  { rounds, turn }: Effort,
  clock: Clock = wallClock,
): Promise<Samples> {
  const entries: (readonly [string, Contender, number])[] = [];
  for (const [name, run] of Object.entries(contenders)) {
    entries.push([name, run, await iterationsFor(run, turn, clock)]);
  }
  return inRounds(
    Object.fromEntries(
      entries.map(([name, run, iterations]) => [name, () => timePerCall(run, iterations, clock)]),
    ),
    rounds,
  );
}

/**
 * Like {@link race}, for contenders that measure themselves: each turn is one call, and what it resolves to counts.
 *
 * @param warmUp rounds before the first that counts
 */
export async function inRounds(
  contenders: Readonly<Record<string, () => Promise<number> | number>>,
  rounds: number,
  warmUp = 0,
): Promise<Samples> {
  const entries = Object.entries(contenders);
  const samples = new Map(entries.map(([name]) => [name, new Array<number>()]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % entries.length;
    for (const [name, measure] of [...entries.slice(first), ...entries.slice(0, first)]) {
      // A major collection would also discard the optimised code of every contender, because no object of its hidden
      // classes is alive between two turns. Programs do not pay for that twenty times a second.
      globalThis.gc?.({ type: "minor", execution: "sync" });
      const sample = await measure();
      if (round >= 0) samples.get(name)?.push(sample);
    }
  }
  return samples;
}

/**
 * Milliseconds per call. The clock of a thread moves in steps of milliseconds on some systems, so the calls go on until it
 * has moved: a measurement is never 0, and a ratio never divides by it.
 */
async function timePerCall(run: Contender, iterations: number, clock: Clock): Promise<number> {
  let taken = 0;
  let calls = 0;
  while (taken <= 0) {
    taken += await time(run, iterations, clock);
    calls += iterations;
  }
  return taken / calls;
}

/** Milliseconds for the given number of sequential calls. */
async function time(run: Contender, iterations: number, clock: Clock): Promise<number> {
  const start = clock();
  for (let count = 0; count < iterations; count += 1) await run();
  return clock() - start;
}

/**
 * Doubles until a turn is long enough, which warms the code up as well. The first call does not count: it may take as long as
 * a turn, because it compiles code or fills caches, and each turn would then be a single call.
 */
async function iterationsFor(run: Contender, turn: number, clock: Clock): Promise<number> {
  await run();
  for (let iterations = 1; ; iterations *= 2) {
    const taken = await time(run, iterations, clock);
    if (taken >= turn) return Math.max(1, Math.round((iterations * turn) / taken));
  }
}

/** Milliseconds that something took. */
export async function timed(run: Contender): Promise<number> {
  return time(run, 1, wallClock);
}
