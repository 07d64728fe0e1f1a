import type { StatementSync } from "node:sqlite";
import type { Database } from "./database.ts";
import { tablesIn } from "./layout.ts";
import { quote } from "./quote.ts";
import { DatabaseSync } from "./sqlite.ts";
import type { Steps } from "./steps.ts";

/** The whole state of a sandbox, as an SQLite file, for `restore`. */
export type Snapshot = Uint8Array;

const notASnapshot =
  "Expected a snapshot of a sandbox with the same document. Nothing was changed. Take one with snapshot().";

export function takeSnapshot(database: Database): Snapshot {
  database.confirm();
  return withoutLog(database.connection.serialize());
}

/** How many rows are copied in one step. */
const rowsPerStep = 500;

/**
 * Copies all tables of a snapshot into the database. Call it within `bulk`.
 *
 * @param except tables to leave as they are.
 * @throws Error if it is not a snapshot of a sandbox with the same document.
 */
export function* restoreSnapshot(
  database: Database,
  snapshot: Snapshot,
  except: readonly string[] = [],
): Steps<void> {
  // The caller's bytes stay as they are. 2 stands for a log.
  const image = snapshot[18] === 2 ? withoutLog(snapshot.slice()) : snapshot;
  const source = new DatabaseSync(":memory:");
  try {
    if (layoutIn(source, image, except) !== layoutOf(database.connection, except))
      throw new Error(notASnapshot);
    for (const table of tablesIn(database).filter((name) => !except.includes(name))) {
      database.exec(`DELETE FROM ${quote(table)}`);
      let insert: StatementSync | undefined;
      let count = 0;
      for (const row of source.prepare(`SELECT * FROM ${quote(table)}`).iterate()) {
        const values = Object.values(row);
        insert ??= database.connection.prepare(
          `INSERT INTO ${quote(table)} VALUES (${values.map(() => "?").join(", ")})`,
        );
        insert.run(...values);
        if (++count % rowsPerStep === 0) yield 0;
      }
    }
  } finally {
    source.close();
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

/** The same of a snapshot, loaded into a database where it can do no harm; undefined if it is not one. */
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
