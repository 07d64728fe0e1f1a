import type { ResourceMetadata } from "@nexudus-api/types";
import { isActionName } from "@nexudus-api/types/operations";
import { parseDate } from "../date.ts";
import { decodeRecord } from "../decode.ts";
import { ConflictError } from "../errors/errors.ts";
import type { Received } from "../http/request.ts";
import { outgoingFields } from "./outgoing-fields.ts";

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
      `${received.operation}: record ${id} was updated at ${String(updated)}, after ifUnchangedSince. Read it again.`,
      { ...received, body: record },
    );
  }
  const kept = pick(record, (name) => !isActionName(name) && !metadata.actions.includes(name));
  const changes = outgoingFields(
    "update()",
    typeof patch === "function" ? await patch(kept) : patch,
    metadata,
  );
  const changed = { ...kept, ...pick(changes, (_, value) => value !== undefined) };
  if (changed["Id"] !== id) throw new TypeError(`update(): the patch of record ${id} names another Id.`);
  return changed;
}

function pick(fields: object, keep: (name: string, value: unknown) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => keep(name, value)));
}
