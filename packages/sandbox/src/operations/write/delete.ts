import type { Call } from "../call.ts";
import { readInteger } from "../read/filter-value.ts";
import { followCharges } from "../entities/bookings.ts";
import { removeParts } from "./remove-parts.ts";
import { actionResult, ApiError, type ApiResponse, generalFailure, notFound } from "../response.ts";

/** Deletes a record and what belongs to it, unless another record requires it (assumed). */
export async function remove(call: Call): Promise<ApiResponse> {
  const { entity, store, write, id: given, outbox } = call;
  const id = readInteger(given ?? "");
  if (id === undefined) return notFound;
  return write(() => {
    if (!store.has(entity, id)) return notFound;
    outbox.note({ entity, id, kind: "Delete" });
    removeParts(call, id);
    if (store.areReferred(entity, [id], true))
      throw new ApiError(actionResult({ successful: false, message: generalFailure }));
    const BookingId = entity.name === "CoworkerExtraService" ? store.read(entity, id)?.["BookingId"] : null;
    store.remove(entity, [id]);
    followCharges(call, BookingId);
    return actionResult({ successful: true, message: "The record was deleted successfully." });
  });
}
