import type { Database } from "../database/database.ts";
import { tablesIn } from "../tables/layout.ts";
import { copyRows } from "./copy-tables.ts";
import { DatabaseSync } from "../database/sqlite.ts";
import type { Steps } from "../database/steps.ts";

/** The whole state of a sandbox, as an SQLite file, for `restore`. */
export type Snapshot = Uint8Array;

const notASnapshot =
  "Expected a snapshot of a sandbox with the same document. Nothing was changed. Take one with snapshot().";

export function takeSnapshot(database: Database): Snapshot {
  database.confirm();
  return withoutLog(database.connection.serialize());
}

/**
 * Copies all tables of a snapshot into the database. Call it within `bulk`.
 *
 * @param except tables to leave unchanged.
 * @throws Error if it is not a snapshot of a sandbox with the same document.
 */
export function* restoreSnapshot(
  database: Database,
  snapshot: Snapshot,
  except: readonly string[] = [],
): Steps<void> {
  // The caller's bytes are not changed. 2 means write-ahead log.
  const image = snapshot[18] === 2 ? withoutLog(snapshot.slice()) : snapshot;
  const source = new DatabaseSync(":memory:");
  try {
    if (layoutIn(source, image, except) !== layoutOf(database.connection, except))
      throw new Error(notASnapshot);
    const tables = tablesIn(database).filter((name) => !except.includes(name));
    yield* copyRows(source, database, tables);
  } finally {
    source.close();
  }
}

/** Marks the image of a file with a write-ahead log as one without. SQLite can read only those from memory. */
const withoutLog = (image: Uint8Array): Uint8Array => image.fill(1, 18, 20);

/** What must be equal in two databases so that rows can be copied from one to the other, as text. */
function layoutOf(connection: DatabaseSync, except: readonly string[]): string {
  const tables = connection
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  return JSON.stringify([
    connection.prepare("SELECT value FROM shape").all(),
    tables.filter(({ name }) => !except.includes(String(name))),
  ]);
}

/** The same for a snapshot, which is loaded into a separate database. Undefined if it is not a snapshot. */
function layoutIn(
  connection: DatabaseSync,
  snapshot: Snapshot,
  except: readonly string[],
): string | undefined {
  try {
    connection.deserialize(snapshot);
    return layoutOf(connection, except);
  } catch {
    return undefined;
  }
}
