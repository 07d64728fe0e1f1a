/** setTimeout fires at once for anything longer: about 24 days. */
const longest = 2 ** 31 - 1;

/**
 * Runs `run` with a signal of its own. When the time is over, gives what `late` returns or throws; when the caller's
 * signal aborts, rejects with its reason, even if `run` does not listen to its signal. Timer and listener are gone
 * afterwards.
 */
export function withTimeout<T>(
  timeout: number,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
  late: () => T,
): Promise<T> {
  return new Promise((resolve, reject) => {
    outer?.throwIfAborted();
    const controller = new AbortController();
    const release = (): void => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", abort);
    };
    const stop = (end: () => T | void): void => {
      release();
      try {
        // Only `late` returns, and then a T.
        resolve(end() as T);
      } catch (error) {
        reject(error);
        controller.abort(error);
      }
    };
    const abort = (): void => stop(() => outer?.throwIfAborted());
    const timer = setTimeout(() => stop(late), Math.min(timeout, longest));
    outer?.addEventListener("abort", abort);
    void run(controller.signal).then(resolve, reject).then(release);
  });
}

/** Waits, unless the signal aborts first: then it rejects with the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return withTimeout<void>(
    milliseconds,
    signal,
    () => new Promise(() => {}),
    () => {},
  );
}
