import type { Call } from "./call.ts";
import { readInteger } from "./filter-value.ts";
import { actionResult, notFound, type ApiResponse } from "./response.ts";

/** Deletes a record. */
export async function remove({ entity, store, write, id: given, outbox }: Call): Promise<ApiResponse> {
  const id = readInteger(given ?? "");
  if (id === undefined) return notFound;
  const wasThere = await write(() => {
    if (!store.has(entity, id)) return false;
    outbox.note({ entity, id, kind: "Delete" });
    store.remove(entity, [id]);
    return true;
  });
  return wasThere
    ? actionResult({ successful: true, message: "The record was deleted successfully." })
    : notFound;
}
