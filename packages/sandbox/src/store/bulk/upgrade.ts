import type { Entity } from "../../document/api.ts";
import type { StoredRecord } from "../../document/record.ts";
import { loadRecords, type LoadedRecord } from "./load-records.ts";
import type { Database } from "../database/database.ts";
import { createTables, isCurrent, schemaVersion, tablesIn } from "../tables/layout.ts";
import type { Progress } from "./progress.ts";
import { quote } from "../tables/quote.ts";
import { fullText } from "../tables/record-text.ts";
import type { Records } from "../records.ts";
import type { Steps } from "../database/steps.ts";
import type { Table } from "../tables/table.ts";

/** The number of records to read at a time. */
const batchSize = 250;

/**
 * Upgrades a file of another version or another document: its tables are replaced by those of this document, and
 * the records are loaded into them. The records' JSON holds everything that columns, lists and derived fields follow from.
 *
 * @throws Error that says why the file cannot be upgraded. The file is unchanged then.
 */
export function* upgrade(records: Records, progress: Progress): Steps<void> {
  const { database, tables } = records;
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (version > schemaVersion)
    throw new Error(`a newer sandbox made it (layout ${version}, this one knows ${schemaVersion})`);
  const present = tablesIn(database);
  if (isCurrent(database.connection, tables.values())) return;
  if (!present.includes("owned")) throw new Error("it has the layout of a version before the first release");
  const entities = present.flatMap((name) => /^(.+)\.records$/.exec(name)?.[1] ?? []);
  for (const name of entities) {
    const isEmpty = database.prepare(`SELECT 1 FROM ${quote(name)} LIMIT 1`).get() === undefined;
    if (!tables.has(name) && !isEmpty)
      throw new Error(`it holds records of ${name}, an entity that this document lacks`);
  }
  yield* database.bulk((isAlone) => {
    if (!isAlone) throw new Error("it needs a schema upgrade, and another process has it open");
    return replaceTables(records, progress);
  });
}

/** The name of a table of records during the upgrade. */
interface OldTable {
  readonly table: Table;
  readonly records: string;
}

function* replaceTables(store: Records, progress: Progress): Steps<void> {
  const { database, tables } = store;
  const owned = ownedTables(database);
  const old = [...tables.values()]
    .filter(({ entity }) => owned.includes(`${entity.name}.records`))
    .map((table): OldTable & { readonly sequence: number } => {
      const { name } = table.entity;
      const row = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?").get(name);
      return { table, records: quote(`old.${name}`), sequence: Number(row?.["seq"] ?? 0) };
    });
  database.forgetStatements();
  for (const { table, records: name } of old) database.exec(`ALTER TABLE ${table.records} RENAME TO ${name}`);
  const renamed = new Set(old.map(({ table }) => `${table.entity.name}.records`));
  for (const name of owned) if (!renamed.has(name)) database.exec(`DROP TABLE IF EXISTS ${quote(name)}`);
  createTables(database, [...tables.values()]);
  for (const { table, sequence } of old) {
    database
      .prepare("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?")
      .run(sequence, table.entity.name);
  }
  const total = old.reduce((sum, one) => sum + countRows(database, one.records), 0);
  yield* loadRecords(store, batchesOf(database, old), {
    progress: (done) => progress({ task: "upgrade", done, total }),
  });
  for (const { records: name } of old) database.exec(`DROP TABLE ${name}`);
}

/** The names of the tables that hold records, as the file has recorded them. */
const ownedTables = (database: Database): string[] =>
  database
    .prepare("SELECT name FROM owned")
    .all()
    .map((row) => String(row["name"]));

function* batchesOf(database: Database, old: readonly OldTable[]): Generator<LoadedRecord[]> {
  for (const { table, records } of old) {
    let batch: LoadedRecord[] = [];
    // Not a cached statement, because its rows are read while other statements run.
    const all = database.connection.prepare(`SELECT ${fullText} AS text FROM ${records} ORDER BY Id`);
    for (const { text } of all.iterate()) {
      batch.push({ entity: table.entity, record: adopt(table.entity, String(text)) });
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
}

/** Reads a record of another document. Fields that are new in this document are empty. Fields that it lacks are dropped. */
function adopt({ fields }: Entity, text: string): StoredRecord {
  // The store wrote it.
  const record = JSON.parse(text) as StoredRecord;
  for (const { name, initial } of fields.values()) record[name] ??= initial;
  return record;
}

const countRows = (database: Database, table: string): number =>
  Number(database.prepare(`SELECT count(*) AS total FROM ${table}`).get()?.["total"]);
