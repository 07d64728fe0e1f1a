/** Ends the process in good order on Ctrl-C or a polite kill; a second Ctrl-C does not wait for that. */
export function endWith(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      process.once("SIGINT", () => process.exit(130));
      void close().then(() => process.exit(0));
    });
  }
}
