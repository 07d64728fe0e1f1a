/** setTimeout fires at once for anything longer: about 24 days. */
const longest = 2 ** 31 - 1;

/**
 * Runs `run` with a signal of its own. Rejects when the time is over or the caller's signal aborts, even if `run` does
 * not listen to its signal. Timer and listener are gone afterwards.
 */
export function withTimeout<T>(
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
