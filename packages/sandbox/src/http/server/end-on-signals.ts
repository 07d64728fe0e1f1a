/**
 * Ends the process on Ctrl-C, SIGTERM or SIGHUP, after `close`. A second Ctrl-C does not wait for it.
 *
 * @param close what to do first.
 */
export function endOnSignals(close: () => Promise<unknown> | undefined): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      process.once("SIGINT", () => process.exit(130));
      // Code that waits for the ended work can still print a message.
      void Promise.resolve(close()).finally(() => setImmediate(() => process.exit()));
    });
  }
}
