/** SQLite's primary result code, which is the lowest byte of the extended one; undefined for other errors. */
export const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : undefined;

/** Whether another process holds the file: SQLITE_BUSY. */
export const isLocked = (error: unknown): boolean => sqliteCode(error) === 5;
