import type { SQLInputValue, DatabaseSync } from "node:sqlite";
import type { Database } from "../database/database.ts";
import { takeSteps, type Steps } from "../database/steps.ts";
import { quote } from "../tables/quote.ts";

/** How many rows are copied in one step. */
const rowsPerStep = 500;

/** Creates the tables of one database in another one, with their next ids, without the records in them and their indexes. */
export function copyLayout({ connection }: Database, target: Database): void {
  const settings = ["application_id", "user_version"].map((name) => {
    const row = connection.prepare(`PRAGMA ${name}`).get();
    return `PRAGMA ${name} = ${Number(row?.[name])}`;
  });
  const definitions = connection
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")
    .all();
  target.exec([...settings, ...definitions.map(({ sql }) => String(sql))].join(";\n"));
  takeSteps(copyRows(connection, target, ["shape", "owned", "sqlite_sequence"]));
}

/** Replaces the rows of tables with those of another database. Call it within `bulk`. */
export function* copyRows(source: DatabaseSync, target: Database, tables: readonly string[]): Steps<void> {
  for (const table of tables) {
    target.exec(`DELETE FROM ${quote(table)}`);
    const select = source.prepare(`SELECT * FROM ${quote(table)}`);
    const placeholders = select.columns().map(() => "?");
    const insert = target.connection.prepare(
      `INSERT INTO ${quote(table)} VALUES (${placeholders.join(", ")})`,
    );
    select.setReturnArrays(true);
    let count = 0;
    // Rows are arrays. The types of iterate() do not cover them.
    for (const row of select.iterate() as Iterable<unknown> as Iterable<SQLInputValue[]>) {
      insert.run(...row);
      if (++count % rowsPerStep === 0) yield 0;
    }
  }
}
