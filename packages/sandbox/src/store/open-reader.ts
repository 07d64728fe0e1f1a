import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { machineFault } from "./sqlite-error.ts";
import { DatabaseSync } from "./sqlite.ts";

/** Opens a file to read it. The connection sees one state, whatever is written meanwhile. */
export function openReader(file: string): DatabaseSync {
  const connection = openFile(file);
  // The state is that of the first read.
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
    // In a folder that may only be read, SQLite cannot make the files that it shares the log by. It needs none without a log.
    if (machineFault(error) === undefined || existsSync(`${file}-wal`)) throw error;
    const url = pathToFileURL(file);
    url.searchParams.set("immutable", "1");
    return new DatabaseSync(url, { readOnly: true });
  }
}
