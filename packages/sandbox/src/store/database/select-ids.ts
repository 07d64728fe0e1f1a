import type { Database } from "./database.ts";

/** The ids that a statement with one parameter selects. */
export const selectIds = (database: Database, sql: string, parameter: number): number[] =>
  database
    .prepare(sql)
    .all(parameter)
    .map((row) => Number(row["id"]));
