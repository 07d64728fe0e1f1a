import type { SQLInputValue } from "node:sqlite";
import type { Comparison, Field } from "../document/api.ts";
import type { ColumnValue } from "./tables/columns.ts";
import type { Database } from "./database/database.ts";
import { quote } from "./tables/quote.ts";
import type { Table } from "./tables/table.ts";

/** One condition of a search. Several are joined by AND. */
export interface Condition {
  readonly field: Field;
  readonly comparison: Comparison;
  /** The value to compare with, in the form of the column. Null finds empty fields. */
  readonly values: readonly ColumnValue[];
}

/** The `limit` of a search for all matches. */
export const noLimit = -1;

/** A search. */
export interface Search {
  readonly conditions: readonly Condition[];
  readonly order: Field;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** One page of ids, and the total number of matches. */
export interface SearchResult {
  readonly ids: readonly number[];
  readonly total: number;
}

/** Finds one page of ids that match, without their total number. For `followsOrder` see `select`. */
export function findIds(database: Database, table: Table, search: Search, followsOrder = false): number[] {
  const { sql, values } = select(table, search, followsOrder);
  const found = database.prepare(sql).all(...values, search.limit, search.offset);
  return found.map((row) => Number(row["Id"]));
}

/** Finds one page of ids that match, and the total number of matches. */
export function searchTable(database: Database, table: Table, search: Search): SearchResult {
  const { conditions, limit, offset } = search;
  const isOrdered = table.hasIndex(search.order);
  if (conditions.length > 0 && !isOrdered && !conditions.some(({ field }) => table.hasIndex(field))) {
    // All records must be read, so they are counted in the same pass. A page beyond the last has no row with the count.
    const { sql, values } = select(table, search, false, ", count(*) OVER () AS total");
    const found = database.prepare(sql).all(...values, limit, offset);
    const [first] = found;
    if (first || offset === 0)
      return { ids: found.map((row) => Number(row["Id"])), total: Number(first?.["total"] ?? 0) };
  }
  const total = countMatches(database, table, conditions);
  if (offset >= total) return { ids: [], total };
  if (!isOrdered || isSortedByIndex(table, search)) return { ids: findIds(database, table, search), total };
  // SQLite estimates whether to read in order and skip records that do not match, or to collect the matches and sort them.
  // Here the number of matches is known.
  const all = countMatches(database, table, []);
  const followsOrder = ((offset + limit) * all) / total < total;
  return { ids: findIds(database, table, search, followsOrder), total };
}

/** Whether an index has the matches in the order of the search, so that neither other records are read nor matches sorted. */
function isSortedByIndex(table: Table, { conditions, order }: Search): boolean {
  const [only] = conditions;
  if (only === undefined) return true;
  return (
    conditions.length === 1 &&
    only.comparison === "equals" &&
    table.hasIndex(only.field) &&
    order.name === "Id"
  );
}

/** Counts the records that match. */
export function countMatches(database: Database, table: Table, conditions: readonly Condition[]): number {
  const [only] = conditions;
  // A condition on one list of ids is counted in the table of the list.
  const link = conditions.length === 1 && table.links.find(({ field }) => field === only?.field);
  const combined = link ? undefined : combinedIndex(table, conditions);
  const { where, values } = whereClause(table, conditions, combined !== undefined);
  const [from, condition] = link ? [link.table, `WHERE ${link.value} = ?`] : [combined ?? table.name, where];
  const row = database.prepare(`SELECT count(*) AS total FROM ${from} ${condition}`).get(...values);
  return Number(row?.["total"]);
}

/**
 * Selects the ids that match, in order.
 *
 * @param followsOrder whether to read all records in order and skip those that do not match, instead of collecting the
 *   matches and sorting them.
 * @param more further columns to select.
 */
function select(
  table: Table,
  { conditions, order, descending }: Search,
  followsOrder: boolean,
  more = "",
): { readonly sql: string; readonly values: SQLInputValue[] } {
  const direction = descending ? "DESC" : "ASC";
  const by = order.name === "Id" ? "" : `${quote(order.name)} ${direction}, `;
  const combined = followsOrder ? undefined : combinedIndex(table, conditions);
  const { where, values } = whereClause(table, conditions, followsOrder || combined !== undefined, order);
  const matching = combined ? `WHERE Id IN (SELECT Id FROM ${combined} ${where})` : where;
  const isAll = conditions.length === 0 && order.name === "Id";
  const from = isAll ? `${table.name} INDEXED BY ${table.ids.name}` : table.name;
  return {
    sql: `SELECT Id${more} FROM ${from} ${matching} ORDER BY ${by}Id ${direction} LIMIT ? OFFSET ?`,
    values,
  };
}

/** The table with the combined index, if that covers all fields of these conditions. */
function combinedIndex(table: Table, conditions: readonly Condition[]): string | undefined {
  return table.combined && table.isCombined(new Set(conditions.map(({ field }) => field)))
    ? `${table.name} INDEXED BY ${table.combined.name}`
    : undefined;
}

/**
 * Writes conditions as SQL.
 *
 * @param withoutIndex prevents the use of the columns' indexes, by a unary plus.
 * @param except the field whose index may still be used.
 */
function whereClause(
  table: Table,
  conditions: readonly Condition[],
  withoutIndex: boolean,
  except?: Field,
): { readonly where: string; readonly values: SQLInputValue[] } {
  const values: SQLInputValue[] = [];
  const parts = conditions.map(({ field, comparison, values: wanted }) => {
    const plus = withoutIndex && field !== except ? "+" : "";
    const column = plus + quote(field.name);
    const [value = null] = wanted;
    if (comparison === "contains") {
      const link = table.links.find((candidate) => candidate.field === field);
      values.push(value);
      return link ? plus + link.contains : "FALSE";
    }
    if (comparison === "in") {
      // The same text for any number of ids, so that the statement can be cached.
      values.push(JSON.stringify(wanted));
      return `${column} IN (SELECT value FROM json_each(?))`;
    }
    if (value === null) return `${column} IS NULL`;
    values.push(value);
    return `${column} ${{ equals: "=", from: ">=", to: "<=" }[comparison]} ?`;
  });
  return { where: parts.length > 0 ? `WHERE ${parts.join(" AND ")}` : "", values };
}
