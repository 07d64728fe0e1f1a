/**
 * A record as a webhook delivers it: only `Id` is known to be there. No source shows a delivery, so every other field may be
 * missing. Read the record by its id for the rest.
 */
export type Delivered<Record extends { Id: number }> = Pick<Record, "Id"> & Partial<Record>;
