import type { Entity, Field } from "../../document/api.ts";
import type { StoredRecord } from "../../document/record.ts";

/**
 * Writes records of one entity as JSON, in two parts: the fields of list rows, and the further fields of the read by id. A
 * list joins first parts and a read joins both parts, so that neither parses JSON.
 */
export class RecordText {
  readonly #summary: readonly Member[];
  readonly #detail: readonly Member[];
  readonly #emptyLists: string;

  constructor(entity: Entity) {
    const fields = [...entity.fields.values()];
    // Lists of ids are always empty in rows.
    this.#summary = fields.filter((field) => field.inSummary && field.type !== "ids").map(toMember);
    this.#detail = fields.filter((field) => !field.inSummary || field.type === "ids").map(toMember);
    this.#emptyLists = fields
      .filter((field) => field.inSummary && field.type === "ids")
      .map((field) => `,${JSON.stringify(field.name)}:[]`)
      .join("");
  }

  summary(record: StoredRecord): string {
    return write(this.#summary, record);
  }

  detail(record: StoredRecord): string {
    return write(this.#detail, record);
  }

  /** A row of a list, from the first part. */
  row(summary: string): string {
    return `{${summary}${this.#emptyLists}}`;
  }
}

/** The SQL expression that joins both parts. The second is empty where rows have all fields. */
export const fullText = "'{' || summary || iif(detail = '', '', ',') || detail || '}'";

/** A field and its name as JSON, with the comma before it. */
interface Member {
  readonly name: string;
  readonly key: string;
}

const toMember = ({ name }: Field, index: number): Member => ({
  name,
  key: `${index === 0 ? "" : ","}${JSON.stringify(name)}:`,
});

function write(members: readonly Member[], record: StoredRecord): string {
  let text = "";
  for (const { name, key } of members) {
    const value = record[name] ?? null;
    // Most values of most records are null or booleans, whose JSON equals their string form.
    text +=
      key + (value === null || value === true || value === false ? String(value) : JSON.stringify(value));
  }
  return text;
}
