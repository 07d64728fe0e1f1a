import type { ResourceMetadata } from "@nexudus-api/types";
import { isActionName } from "@nexudus-api/types/operations";
import { requireObject } from "../checks.ts";
import { parseDate } from "../date.ts";
import { decodeRecord } from "../decode.ts";
import { ConflictError } from "../errors/errors.ts";
import type { Received } from "../http/request.ts";
import { withDates } from "./record-dates.ts";
import { isRow } from "./rows.ts";

type Fields = Record<string, unknown>;

/**
 * The complete record to send back: what was read, unknown fields included, with the changes of the patch. The fields
 * that act when sent are left out unless the patch names them: the service shows them in records, and would act on them.
 *
 * @param since `ifUnchangedSince` as `parseDate` reads it
 * @throws {ConflictError} if the record was updated after `since`, or does not say when
 * @throws {ResponseFormatError} if what was read is not the record, so that it is never written back
 */
export async function changedRecord(
  received: Received,
  id: number,
  patch: object | ((record: Fields) => object | Promise<object>),
  metadata: ResourceMetadata,
  since?: string,
): Promise<Fields> {
  const record = decodeRecord<Fields>(received, id);
  const updated = record["UpdatedOn"];
  if (since !== undefined && !((parseDate(updated) ?? "~") <= since)) {
    throw new ConflictError(
      `${received.operation}: record ${id} was updated at ${String(updated)}, after ifUnchangedSince. Read it again and decide anew.`,
      { ...received, body: record },
    );
  }
  const kept: Fields = {};
  for (const [name, value] of Object.entries(record))
    if (!isActionName(name) && !metadata.actions.includes(name)) define(kept, name, value);
  const changes = withDates("update()", typeof patch === "function" ? await patch(kept) : patch, metadata);
  const changed = { ...kept };
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) define(changed, name, value);
  if (changed["Id"] !== id) throw new TypeError(`update(): the patch of record ${id} names another Id.`);
  return changed;
}

/** An assignment to a field named __proto__ would set a prototype. */
function define(fields: Fields, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(fields, name, { value, enumerable: true, writable: true, configurable: true });
  else fields[name] = value;
}

/**
 * Checks at run time what the types say, for JavaScript and for records that come from elsewhere.
 *
 * @throws {TypeError} for a row of a list and for a field without a value: both would clear data
 */
export function requireRecord(record: object, recordOnly = "Id"): void {
  requireObject("replace()", record);
  // An object has just been required.
  const fields = record as Fields;
  const missing =
    fields[recordOnly] === undefined
      ? recordOnly
      : Object.keys(fields).find((name) => fields[name] === undefined);
  if (isRow(record) || missing !== undefined) {
    throw new TypeError(
      `replace() expects a full record, got ${missing === undefined ? "a row of a list, which lacks fields" : `one without ${missing}`}: what is missing would be cleared. Pass a record from get(), or use update().`,
    );
  }
}
