import { isActionName } from "@nexudus-api/types/operations";
import { parseDate } from "../date.ts";
import { decodeRecord } from "../decode.ts";
import { ConflictError } from "../errors/errors.ts";
import type { Received } from "../http/request.ts";
import { type EntityMetadata, outgoingFields } from "./outgoing-fields.ts";

type Fields = Record<string, unknown>;

/**
 * Applies a patch to the record that was read, and keeps unknown fields. Fields that trigger an action are left out unless the
 * patch names them, because the service returns them in records and would act on them.
 *
 * @param since `ifUnchangedSince`, as returned by `parseDate`
 * @throws {ConflictError} if the record was updated after `since`, or has no `UpdatedOn`
 * @throws {ResponseFormatError} if the response is not the record
 */
export async function changedRecord(
  received: Received,
  id: number,
  patch: object | ((record: Fields) => object | Promise<object>),
  metadata: EntityMetadata,
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
  const kept = pick(record, (name) => !isActionName(name) && !metadata.actions?.includes(name));
  const changes = outgoingFields(
    "update()",
    typeof patch === "function" ? await patch(kept) : patch,
    metadata,
  );
  const changed = { ...kept, ...pick(changes, (_, value) => value !== undefined) };
  if (changed["Id"] !== id) throw new TypeError(`update(): the patch for record ${id} has a different Id.`);
  return changed;
}

function pick(fields: object, keep: (name: string, value: unknown) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => keep(name, value)));
}
