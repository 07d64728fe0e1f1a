import type { Api, Entity, Field } from "../../document/api.ts";
import { columnsOf, columnType } from "./columns.ts";
import { DerivedFields } from "./derived-fields.ts";
import { createLink, type Index, type Link } from "./link.ts";
import { literal, quote } from "./quote.ts";
import { fullText, RecordText } from "./record-text.ts";

/** Selects the full records of an entity as JSON texts, by id. */
export const selectTexts = (entity: string): string =>
  `SELECT ${fullText} AS text FROM ${quote(`${entity}.records`)} ORDER BY Id`;

/**
 * The tables of one entity: one with a typed column per field for searches, one with the record's JSON for responses, and
 * one for each list of ids. They follow from the document.
 */
export class Table {
  readonly entity: Entity;
  readonly name: string;
  readonly records: string;
  readonly columns: readonly Field[];
  readonly links: readonly Link[];
  /** The fields whose ids must refer to existing records. */
  readonly references: readonly Field[];
  readonly text: RecordText;
  readonly derived: DerivedFields;
  readonly indexes: readonly Index[];
  /** An index of the ids, because an offset in the table itself would read whole rows. */
  readonly ids: Index;
  /** A combined index of numbers and dates, for searches by several of them. */
  readonly combined: Index | undefined;
  readonly #combinedFields: ReadonlySet<Field>;
  readonly definition: string;
  /** The names of the tables. */
  readonly owned: readonly string[];
  /** Statements that empty the tables. */
  readonly empty: readonly string[];
  readonly selectId: string;
  readonly selectText: string;
  readonly selectSummary: string;
  readonly nextId: string;
  readonly replace: string;
  readonly replaceRecord: string;

  constructor(api: Api, entity: Entity) {
    this.entity = entity;
    this.name = quote(entity.name);
    this.records = quote(`${entity.name}.records`);
    this.columns = columnsOf(api, entity);
    const fields = [...entity.fields.values()];
    this.references = fields.filter(
      ({ relation, readOnly }) => !readOnly && relation && api.entities.has(relation.entity),
    );
    const lists = fields.filter((field) => field.type === "ids");
    this.links = lists.map((field) => createLink(entity, field));
    this.text = new RecordText(entity);
    this.derived = new DerivedFields(api, entity);
    const indexed = this.columns.filter((field) => isIndexed(entity, field));
    // Without texts: few records share a text, and a wide index is no faster than the table.
    const short = indexed.filter(({ type }) => type !== "string");
    this.#combinedFields = new Set(short);
    this.combined = short.length > 1 ? this.#index("*", short) : undefined;
    this.ids = this.#index("Id", [{ name: "Id" }]);
    this.indexes = [
      this.ids,
      ...indexed.map((field) => this.#index(field.name, [field])),
      ...(this.combined ? [this.combined] : []),
      ...this.links.map((link) => link.index),
    ];
    const firstId = Number(entity.example?.["Id"] ?? 1);
    const columns = this.columns.map((field) => `${quote(field.name)} ${columnType(field)}`);
    this.definition = [
      `CREATE TABLE ${this.name} (${["Id INTEGER PRIMARY KEY AUTOINCREMENT", ...columns].join(", ")}) STRICT`,
      // Ids start at the id of the document's example, so that ids of different entities differ.
      `INSERT INTO sqlite_sequence (name, seq) VALUES (${literal(entity.name)}, ${firstId - 1})`,
      `CREATE TABLE ${this.records} (Id INTEGER PRIMARY KEY, summary TEXT NOT NULL, detail TEXT NOT NULL) STRICT`,
      ...this.links.map((link) => link.definition),
    ].join(";\n");
    this.owned = [this.name, this.records, ...this.links.map((link) => link.table)];
    this.empty = [
      ...this.owned.map((name) => `DELETE FROM ${name}`),
      `UPDATE sqlite_sequence SET seq = ${firstId - 1} WHERE name = ${literal(entity.name)}`,
    ];
    this.selectId = `SELECT Id FROM ${this.name} WHERE Id = ?`;
    this.selectText = `SELECT ${fullText} AS text FROM ${this.records} WHERE Id = ?`;
    this.selectSummary = `SELECT summary FROM ${this.records} WHERE Id = ?`;
    this.nextId = `SELECT seq + 1 AS id FROM sqlite_sequence WHERE name = ${literal(entity.name)}`;
    const names = ["Id", ...this.columns.map((field) => quote(field.name))];
    this.replace = `INSERT OR REPLACE INTO ${this.name} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
    this.replaceRecord = `INSERT OR REPLACE INTO ${this.records} (Id, summary, detail) VALUES (?, ?, ?)`;
  }

  #index(of: string, fields: readonly { readonly name: string }[]): Index {
    const name = quote(`${this.entity.name}.${of}`);
    const columns = fields.map((field) => quote(field.name)).join(", ");
    return { name, definition: `CREATE INDEX ${name} ON ${this.name} (${columns})` };
  }

  /** Whether an index finds the records with a given value. */
  hasIndex(field: Field): boolean {
    return field.name === "Id" || field.type === "ids" || isIndexed(this.entity, field);
  }

  /** Whether the combined index covers these fields. */
  isCombined(fields: ReadonlySet<Field>): boolean {
    // A range of a single field uses the index of that field.
    return (
      this.combined !== undefined &&
      fields.size > 1 &&
      [...fields].every((field) => this.#combinedFields.has(field))
    );
  }
}

const known = new WeakMap<Api, ReadonlyMap<string, Table>>();

/** The tables of all entities, by name. All sandboxes share them. */
export function tablesOf(api: Api): ReadonlyMap<string, Table> {
  const tables =
    known.get(api) ?? new Map([...api.entities].map(([name, entity]) => [name, new Table(api, entity)]));
  known.set(api, tables);
  return tables;
}

/** Whether a column is likely to be searched: names, addresses, references, and the fields that the service sets on saving. */
function isIndexed(entity: Entity, field: Field): boolean {
  if (entity.required.includes(field.name) && field.type === "string") return true;
  if (field.entityName !== field.name || field.relation) return true;
  return field.readOnly && !field.nullable && (field.type === "date" || field.type === "string");
}
