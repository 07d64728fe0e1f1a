/** SQLite's primary result code, which is the lowest byte of the extended one; undefined for other errors. */
const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : undefined;

/** Whether another process holds the file: SQLITE_BUSY. */
export const isLocked = (error: unknown): boolean => sqliteCode(error) === 5;

/** Problems of the machine by SQLite's result code (https://sqlite.org/rescode.html), with their remedies. */
const machineFaults = new Map([
  [3, "Check the permissions of the file and its folder"],
  [8, "Check the permissions of the file and its folder"],
  [10, "Check the disk and how much space it has left"],
  [11, "The file is damaged: restore it from a copy"],
  [13, "Free some disk space"],
  [14, "Choose a file in a folder that you may write to"],
  [26, "Choose a file that a sandbox has made"],
]);

/** Describes a problem of the machine and its remedy. Undefined for any other error. */
export function machineFault(error: unknown): string | undefined {
  const remedy = machineFaults.get(sqliteCode(error) ?? 0);
  return remedy && error instanceof Error ? `${error.message}. ${remedy}.` : undefined;
}

/** Says why a file cannot be opened, and what to do. */
export function explainOpening(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const remedy = isLocked(error)
    ? "Another process is filling it; try again when that is done."
    : "Choose a file in a folder that you may write to, or one that a sandbox has made.";
  return new Error(
    `The database ${file} cannot be opened: ${machineFault(error) ?? `${reason}. ${remedy}`}`,
    { cause: error },
  );
}
