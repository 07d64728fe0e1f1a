import { rmSync } from "node:fs";

/** The files of a database: the main file, and those that SQLite creates next to it. */
export const databaseFiles = (file: string): string[] =>
  ["", "-wal", "-shm", "-journal"].map((end) => file + end);

/** Removes all files of a database. */
export function removeDatabase(file: string): void {
  for (const name of databaseFiles(file)) rmSync(name, { force: true });
}
