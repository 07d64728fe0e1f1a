import { asObject, unexpected } from "../decode.ts";
import { ConflictError } from "../errors/errors.ts";
import { isActionName } from "@nexudus-api/types/operations";
import { requireFields } from "../http/query.ts";
import type { Answer } from "../transport.ts";

type Fields = Record<string, unknown>;

/**
 * The whole record to send back: what was read, unknown fields included, with the changes of the patch. The fields that
 * act when sent are left out unless the patch names them; the service shows them in records, and echoing them would act.
 *
 * @throws {ConflictError} when the record was updated after `since`
 * @throws {ResponseFormatError} when what was read is not the record, so that it is never written back
 */
export async function revise(
  answer: Answer,
  id: number,
  patch: object | ((record: Fields) => object | Promise<object>),
  actions: readonly string[],
  since: string | Date | undefined,
): Promise<Fields> {
  const record = asObject<Fields>(answer);
  if (record["Id"] !== id) throw unexpected(answer, `the record ${id}`);
  if (since !== undefined && !(Date.parse(String(record["UpdatedOn"])) <= new Date(since).getTime())) {
    throw new ConflictError(
      `${answer.operation}: record ${id} was updated at ${String(record["UpdatedOn"])}. Read it again and decide anew.`,
      { ...answer, body: record },
    );
  }
  const kept = Object.fromEntries(
    Object.entries(record).filter(([name]) => !isActionName(name) && !actions.includes(name)),
  );
  const changes = typeof patch === "function" ? await patch(kept) : patch;
  requireFields("update()", changes);
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  const revised = { ...kept, ...Object.fromEntries(named) };
  if (revised["Id"] !== id) throw new TypeError(`update(${id}): the patch names another Id.`);
  return revised;
}

/**
 * A run-time check of what the types already say, for JavaScript and for records that come from elsewhere.
 *
 * @param rows the rows that lists gave: the service may fill the fields that they lack with defaults
 * @throws {TypeError} for a row of a list and for a field without a value: both would clear data
 */
export function assertFull(record: object, recordOnly: string | undefined, rows: WeakSet<object>): void {
  // The caller's record may lack any of the names.
  const missing = [recordOnly ?? "Id", ...Object.keys(record)].find(
    (name) => record[name as keyof typeof record] === undefined,
  );
  if (rows.has(record) || missing !== undefined) {
    throw new TypeError(
      `replace() clears what is missing: ${missing ?? "rows of lists lack fields"}. Give a record from get(), or use update().`,
    );
  }
}
