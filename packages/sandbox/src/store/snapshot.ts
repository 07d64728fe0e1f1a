import { DatabaseSync } from "node:sqlite";
import type { Database } from "./database.ts";
import { tablesIn } from "./layout.ts";
import { quote } from "./quote.ts";
import { isLocked } from "./sqlite-error.ts";

/** The whole state of a sandbox, as an SQLite file, for `restore`. */
export type Snapshot = Uint8Array;

const notASnapshot =
  "Expected a snapshot of a sandbox with the same document. Nothing was changed. Take one with snapshot().";

export function takeSnapshot(database: Database): Snapshot {
  database.confirm();
  return withoutLog(database.connection.serialize());
}

/**
 * Copies all tables of a snapshot into the database.
 *
 * @param except tables to leave as they are.
 * @throws Error if it is not a snapshot of a sandbox with the same document; nothing is changed then.
 */
export function restoreSnapshot(
  database: Database,
  snapshot: Snapshot,
  except: readonly string[] = [],
): void {
  // The caller's bytes stay as they are. 2 stands for a log.
  const image = snapshot[18] === 2 ? withoutLog(snapshot.slice()) : snapshot;
  if (layoutIn(image, except) !== layoutOf(database.connection, except)) throw new Error(notASnapshot);
  database.confirm();
  database.forgetStatements();
  database.exec("ATTACH ':memory:' AS snapshot");
  try {
    database.connection.deserialize(image, { dbName: "snapshot" });
    database.transaction(() => {
      const tables = tablesIn(database).filter((name) => !except.includes(name));
      for (const table of tables.map(quote))
        database.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM snapshot.${table}`);
    });
  } catch (error) {
    throw isLocked(error) ? error : new Error(notASnapshot, { cause: error });
  } finally {
    database.exec("DETACH snapshot");
  }
}

/** Marks the image of a file with a log as one without. SQLite reads no other from memory. */
const withoutLog = (image: Uint8Array): Uint8Array => image.fill(1, 18, 20);

/** Everything that has to be the same in two databases for rows to be copied from one to the other, as text. */
function layoutOf(connection: DatabaseSync, except: readonly string[]): string {
  const tables = connection
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  return JSON.stringify([
    connection.prepare("SELECT value FROM shape").all(),
    tables.filter(({ name }) => !except.includes(String(name))),
  ]);
}

/** The same of a snapshot, read where it can do no harm; undefined if it is not one. */
function layoutIn(snapshot: Snapshot, except: readonly string[]): string | undefined {
  const connection = new DatabaseSync(":memory:");
  try {
    connection.deserialize(snapshot);
    return layoutOf(connection, except);
  } catch {
    return undefined;
  } finally {
    connection.close();
  }
}
