/** About 24 days. setTimeout fires immediately for longer delays. */
export const longestDelay: number = 2 ** 31 - 1;

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
    const release = <V>(value: V): V => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", stop);
      return value;
    };
    const stop = (): void => {
      try {
        outer?.throwIfAborted();
        resolve(release(late()));
      } catch (error) {
        reject(release(error));
        controller.abort(error);
      }
    };
    const timer = setTimeout(stop, Math.min(timeout, longestDelay));
    outer?.addEventListener("abort", stop);
    run(controller.signal).then(
      (value) => resolve(release(value)),
      (error: unknown) => reject(release(error)),
    );
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
