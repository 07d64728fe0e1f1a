import type { Entity } from "../../document/api.ts";
import type { Database } from "../database/database.ts";

/** An image file of a record. */
export interface Picture {
  /** The media type, such as `image/png`. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The image files of all records, by record and slot (`Avatar`, `TeamLogo`). */
export class PictureTable {
  static readonly definition = `CREATE TABLE IF NOT EXISTS pictures (entity TEXT NOT NULL, id INTEGER NOT NULL,
     slot TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (entity, id, slot)) STRICT`;

  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  get({ name }: Entity, id: number, slot: string): Picture | undefined {
    const found = this.#database
      .prepare("SELECT type, bytes FROM pictures WHERE entity = ? AND id = ? AND slot = ?")
      .get(name, id, slot);
    const bytes = found?.["bytes"];
    return bytes instanceof Uint8Array
      ? { type: String(found?.["type"]), bytes: new Uint8Array(bytes) }
      : undefined;
  }

  put({ name }: Entity, id: number, slot: string, { type, bytes }: Picture): void {
    this.#database
      .prepare("INSERT OR REPLACE INTO pictures (entity, id, slot, type, bytes) VALUES (?, ?, ?, ?, ?)")
      .run(name, id, slot, type, bytes);
  }

  remove({ name }: Entity, id: number, slot: string): void {
    this.#database
      .prepare("DELETE FROM pictures WHERE entity = ? AND id = ? AND slot = ?")
      .run(name, id, slot);
  }

  /** Removes all pictures of a record. */
  removeAll({ name }: Entity, id: number): void {
    this.#database.prepare("DELETE FROM pictures WHERE entity = ? AND id = ?").run(name, id);
  }
}
