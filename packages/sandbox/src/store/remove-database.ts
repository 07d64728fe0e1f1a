import { rmSync } from "node:fs";

/** The files of a database: its own, and those that SQLite keeps beside it. */
export const databaseFiles = (file: string): string[] =>
  ["", "-wal", "-shm", "-journal"].map((end) => file + end);

/** Removes a database, of which nothing is to stay. */
export function removeDatabase(file: string): void {
  for (const name of databaseFiles(file)) rmSync(name, { force: true });
}
