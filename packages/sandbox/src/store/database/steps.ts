import { setImmediate, setTimeout } from "node:timers/promises";

/** Work in steps of a few milliseconds. It yields the number of milliseconds to wait before the next step. */
export type Steps<Result> = Generator<number, Result>;

/** Runs all steps synchronously. This blocks the event loop. */
export function takeSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Runs the steps one by one, and yields to the event loop between them.
 *
 * @param signal stops the work before its next step. The work rolls back.
 * @throws the reason of the signal, or the error of a step.
 */
export async function takeStepsInTurn<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const { done, value } = signal.aborted ? steps.throw(signal.reason) : steps.next();
    if (done) return value;
    await (value > 0 ? setTimeout(value) : setImmediate());
  }
}
