import { setImmediate, setTimeout } from "node:timers/promises";

/** Work in steps of some milliseconds. It yields how many milliseconds to wait before the next step. */
export type Steps<Result> = Generator<number, Result>;

/** Takes all steps at once. Only for a program that has nothing else to do: the event loop stands still. */
export function takeSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Takes the steps one by one, and lets the event loop turn between them.
 *
 * @param signal ends the work: the next step is not taken, and the work takes back what it has done.
 * @throws the reason of the signal, or what a step throws.
 */
export async function takeStepsInTurn<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const { done, value } = signal.aborted ? steps.throw(signal.reason) : steps.next();
    if (done) return value;
    await (value > 0 ? setTimeout(value) : setImmediate());
  }
}
