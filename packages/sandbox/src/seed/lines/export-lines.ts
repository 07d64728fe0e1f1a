import type { DatabaseSync } from "node:sqlite";
import type { Api } from "../../document/api.ts";
import type { Database } from "../../store/database/database.ts";
import { openReader } from "../../store/database/open-reader.ts";
import { selectTexts } from "../../store/tables/table.ts";

/** Writes the records of a file, one JSON text per line: `{"entity":"Coworker","record":{…}}`. Without users and images. */
export function* exportFileLines(api: Api, file: string): Generator<string> {
  const reader = openReader(file);
  try {
    yield* linesOf(api, reader);
  } finally {
    reader.close();
  }
}

/** Writes the records of a sandbox's database from a snapshot: later writes do not affect them. */
export function exportLines(api: Api, { isMemory, connection }: Database, file: string): Iterable<string> {
  if (!isMemory) return exportFileLines(api, file);
  // A second connection cannot read a database in memory, so the lines are copied, as bytes outside of JavaScript's heap.
  const lines = Array.from(linesOf(api, connection), (line) => Buffer.from(line));
  return (function* () {
    for (const line of lines) yield line.toString();
  })();
}

function* linesOf(api: Api, connection: DatabaseSync): Generator<string> {
  for (const { name } of api.entities.values()) {
    const key = JSON.stringify(name);
    for (const { text } of connection.prepare(selectTexts(name)).iterate())
      yield `{"entity":${key},"record":${String(text)}}`;
  }
}
