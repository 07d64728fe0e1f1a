import type { Call } from "../call.ts";
import { missingRecord } from "../missing-record.ts";
import { readIds, readInteger } from "./filter-value.ts";
import { ApiError, type ApiResponse, jsonText } from "../response.ts";
import { invalid } from "../invalid.ts";

/** Responds with a full record. */
export function get(call: Call): ApiResponse {
  const id = readInteger(call.id ?? "");
  const found = id === undefined ? undefined : call.store.bytes(call.entity, id);
  return found === undefined ? missingRecord(call, id) : jsonText(found);
}

/** Responds with the rows of some ids, as a bare array. */
export function getMany({ entity, query, store }: Call): ApiResponse {
  const given = [...new URLSearchParams(query)].filter(([name]) => name.toLowerCase() === "id");
  const [, value = ""] = given[0] ?? [];
  const ids = given.length > 1 ? "is given more than once" : readIds(value);
  if (typeof ids === "string") {
    const Message = value === "" ? "is a required field" : ids;
    throw new ApiError(invalid([{ AttemptedValue: value || null, Message, PropertyName: "id" }]));
  }
  // In the order of the request, each once; ids that do not exist are left out (assumed).
  return jsonText(`[${store.rows(entity, [...new Set(ids)]).join(",")}]`);
}
