import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { machineFault } from "./sqlite-error.ts";
import { DatabaseSync } from "./sqlite.ts";

/** Opens a file for reading. The connection sees a snapshot: writes in the meantime do not affect it. */
export function openReader(file: string): DatabaseSync {
  const connection = openFile(file);
  // The snapshot is taken at the first read.
  connection.exec("BEGIN; SELECT count(*) FROM sqlite_schema");
  return connection;
}

function openFile(file: string): DatabaseSync {
  const connection = new DatabaseSync(file, { readOnly: true });
  try {
    connection.prepare("SELECT count(*) FROM sqlite_schema").get();
    return connection;
  } catch (error) {
    connection.close();
    if (machineFault(error) === undefined) throw error;
    // In a read-only folder SQLite cannot create the shared-memory file of the log (https://sqlite.org/wal.html, section 5).
    // If no other process has created it, nobody is writing.
    if (existsSync(`${file}-wal`)) return openCopy(file);
    const url = pathToFileURL(file);
    url.searchParams.set("immutable", "1");
    return new DatabaseSync(url, { readOnly: true });
  }
}

/** Opens a copy of a file and its log, which is removed when the connection is closed. */
function openCopy(file: string): DatabaseSync {
  const folder = mkdtempSync(join(tmpdir(), "nexudus-sandbox-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, "copy.db");
    for (const end of ["", "-wal"]) copyFileSync(file + end, copy + end);
    const connection = new DatabaseSync(copy);
    const close = connection.close.bind(connection);
    return Object.assign(connection, { close: () => (close(), remove()) });
  } catch (error) {
    remove();
    throw error;
  }
}
