import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Database } from "../database/database.ts";
import { PictureTable } from "./picture-table.ts";
import type { Table } from "./table.ts";

/** Marks a file as a sandbox's: the letters NXSB. */
const applicationId = 0x4e_58_53_42;

/** Increases when the sandbox changes the layout of its tables. */
export const schemaVersion = 2;

/** Tables that all entities share. `owned` names the tables that a schema upgrade may replace. */
const sharedTables = [
  "CREATE TABLE IF NOT EXISTS shape (value TEXT NOT NULL) STRICT",
  "CREATE TABLE IF NOT EXISTS owned (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
  "CREATE TABLE IF NOT EXISTS deleted (entity TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (entity, id)) STRICT, WITHOUT ROWID",
  PictureTable.definition,
].join(";\n");

/** A hash of the layout that follows from the document. */
export function shapeOf(tables: Iterable<Table>): string {
  const hash = createHash("sha256").update(sharedTables);
  for (const { definition, indexes } of tables)
    for (const sql of [definition, ...indexes.map((index) => index.definition)]) hash.update(`;\n${sql}`);
  return hash.digest("hex");
}

/** Whether a database has these tables, so that it needs no schema upgrade. */
export function isCurrent(connection: DatabaseSync, tables: Iterable<Table>): boolean {
  if (!tablesIn({ connection }).includes("shape")) return false;
  const shape = connection.prepare("SELECT value FROM shape").get();
  return shape?.["value"] === shapeOf(tables);
}

/** Creates the tables, and records their names and layout. Loading records creates their indexes. */
export function createTables(database: Database, tables: readonly Table[]): void {
  const definition = [sharedTables, ...tables.map((table) => table.definition)].join(";\n");
  database.exec(
    `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};\n${definition};\nDELETE FROM shape; DELETE FROM owned`,
  );
  database.prepare("INSERT INTO shape (value) VALUES (?)").run(shapeOf(tables));
  const own = database.prepare("INSERT OR IGNORE INTO owned (name) VALUES (?)");
  for (const { owned } of tables) for (const name of owned) own.run(name.slice(1, -1).replaceAll('""', '"'));
}

export const isEmptyFile = (database: Database): boolean =>
  database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;

/** Whether a sandbox made this file. */
export const isSandboxFile = (database: Database): boolean =>
  Number(database.prepare("PRAGMA application_id").get()?.["application_id"]) === applicationId;

/** The names of all tables. */
export const tablesIn = ({ connection }: { readonly connection: DatabaseSync }): string[] =>
  connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map((row) => String(row["name"]));
