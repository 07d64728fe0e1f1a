import type { RetryOptions } from "../options.ts";

/** setTimeout fires at once for anything longer: about 24 days. */
const longest = 2 ** 31 - 1;

/**
 * Runs one attempt with a controller of its own, and ends it when the time is over or the caller's signal aborts, even
 * where `run` does not listen. Timer and listener are gone when the attempt ends.
 */
export function within<T>(
  timeout: number,
  expired: () => Error,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    outer?.throwIfAborted();
    const controller = new AbortController();
    const release = (): void => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", abort);
    };
    const stop = (reason: unknown): void => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(outer?.reason);
    const timer = setTimeout(() => stop(expired()), Math.min(timeout, longest));
    outer?.addEventListener("abort", abort);
    void run(controller.signal).then(resolve, reject).then(release);
  });
}

/** Waits, unless the signal aborts first: then it rejects with the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, longest));
    signal?.addEventListener("abort", end);
  });
}

/**
 * How long to wait after attempt `count` of a call that began at `start`, in milliseconds, or undefined when attempts,
 * patience or time are used up. Without a wish of the service it is a backoff with full jitter.
 *
 * @param options of the client and of the call, which adds to them; `false` in the last one given ends it
 */
export function backoff(
  options: readonly (false | RetryOptions | undefined)[],
  start: number,
  count: number,
  asked?: number,
): number | undefined {
  const {
    attempts = 3,
    maxDelay = 60_000,
    maxTotal = 300_000,
  }: RetryOptions = Object.assign(
    {},
    ...options,
    options.findLast((option) => option !== undefined) === false && { attempts: 1 },
  );
  const wait = asked ?? Math.random() * Math.min(maxDelay, 500 * 2 ** count);
  const end = performance.now() - start + wait;
  return count < attempts && wait <= maxDelay && end <= maxTotal ? wait : undefined;
}

/** Faults that may pass, and that a request which is safe to repeat is repeated for. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 500 || (status > 501 && status < 505);
}
