import type { Call } from "./call.ts";
import { message, notFound, type ApiResponse } from "./response.ts";

/** The response for a record that does not exist. Clients got 401 for a deleted one, where the pages have 404. */
export function missingRecord(
  { dialect, store, entity, operation }: Call,
  id: number | undefined,
): ApiResponse {
  const isDeleted = id !== undefined && store.wasDeleted(entity, id);
  return isDeleted && dialect === "observed" && operation.kind === "get"
    ? message(401, "Not found")
    : notFound;
}
