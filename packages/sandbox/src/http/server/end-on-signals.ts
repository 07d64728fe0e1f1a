/**
 * Ends the process in good order on Ctrl-C, SIGTERM or SIGHUP. A second Ctrl-C does not wait for that.
 *
 * @param close what to do first.
 */
export function endOnSignals(close: () => Promise<unknown> | undefined): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      process.once("SIGINT", () => process.exit(130));
      // Whoever waits for what was ended can still say so.
      void Promise.resolve(close()).finally(() => setImmediate(() => process.exit()));
    });
  }
}
