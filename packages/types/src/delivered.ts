/**
 * A record as a webhook delivers it. No source shows a delivery, so any field except `Id` may be missing. Read the record by its
 * id to get all fields.
 */
export type Delivered<Record extends { Id: number }> = Pick<Record, "Id"> & Partial<Record>;
