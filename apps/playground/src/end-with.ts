/** Shuts down cleanly on SIGINT, SIGTERM or SIGHUP. A second Ctrl-C ends the process at once. */
export function endWith(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      process.once("SIGINT", () => process.exit(130));
      void close().then(() => process.exit(0));
    });
  }
}
