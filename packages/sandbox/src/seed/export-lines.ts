import type { DatabaseSync } from "node:sqlite";
import type { Api } from "../document/api.ts";
import { selectTexts } from "../store/table.ts";

/**
 * Writes all records, one JSON text per line: `{"entity":"Coworker","record":{…}}`. Without users and images.
 *
 * @param openReader opens a connection that sees one state. It is closed after the last line.
 */
export function* exportLines(api: Api, openReader: () => DatabaseSync): Generator<string> {
  const reader = openReader();
  try {
    for (const { name } of api.entities.values()) {
      const key = JSON.stringify(name);
      for (const { text } of reader.prepare(selectTexts(name)).iterate())
        yield `{"entity":${key},"record":${String(text)}}`;
    }
  } finally {
    reader.close();
  }
}
