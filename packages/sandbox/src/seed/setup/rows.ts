import type { StoredRecord } from "../../document/record.ts";

/**
 * The values of records by their ids. Ids are the same in every version: rows may be added, but must keep their ids. The
 * document's example replaces the first row of each entity.
 */
export type Rows = readonly (readonly [id: number, values: StoredRecord])[];
