import { isId, isObject } from "../checks.ts";

/** Shared by all copies of the package. */
const name = "@nexudus-api/client: row";

/**
 * Marks the rows of a list, so that `replace` recognises one even where the service fills the fields that rows lack with
 * defaults. The mark is not enumerable: nobody sees it, and it costs less than an entry in a WeakSet.
 *
 * @returns false if one of them is not a row
 */
export function markRows(rows: readonly unknown[]): boolean {
  const mark = Symbol.for(name);
  for (const row of rows) {
    if (!isObject(row) || !isId(row["Id"])) return false;
    Object.defineProperty(row, mark, { value: true });
  }
  return true;
}

export function isRow(record: object): boolean {
  return Object.hasOwn(record, Symbol.for(name));
}
