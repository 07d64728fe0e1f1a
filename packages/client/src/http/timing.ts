/** About 24 days. setTimeout fires immediately for longer delays. */
const longest = 2 ** 31 - 1;

/**
 * Calls `run` with its own signal. After the timeout, settles with what `late` returns or throws. If the caller's signal
 * aborts, rejects with its reason. Neither depends on `run` listening to its signal. Removes timer and listener at the end.
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
        // `abort` always throws, so the value is that of `late`.
        resolve(end() as T);
      } catch (error) {
        reject(error);
        controller.abort(error);
      }
    };
    const abort = (): void => stop(() => outer?.throwIfAborted());
    const timer = setTimeout(() => stop(late), Math.min(timeout, longest));
    outer?.addEventListener("abort", abort);
    void (async () => {
      try {
        resolve(await run(controller.signal));
      } catch (error) {
        reject(error);
      }
      release();
    })();
  });
}

/** Waits. If the signal aborts first, rejects with its reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return withTimeout<void>(
    milliseconds,
    signal,
    () => new Promise(() => {}),
    () => {},
  );
}
