import type { Call } from "../call.ts";
import { readInteger } from "../read/filter-value.ts";
import { slotOf } from "./picture-slots.ts";
import { notFound, type ApiResponse } from "../response.ts";

/** Responds with an image of a record. A record without one returns 200 with an empty body (assumed). */
export function servePicture({ entity, operation, id: given, store }: Call): ApiResponse {
  const id = readInteger(given ?? "");
  if (id === undefined || !store.has(entity, id)) return notFound;
  const slot = slotOf(entity, operation);
  const found = slot && store.pictures.get(entity, id, slot.name);
  // The document has only an image type for this response.
  if (!found) return { status: 200, headers: { "content-type": "image/png" }, body: null };
  return {
    status: 200,
    headers: {
      "content-type": found.type,
      // An SVG can contain scripts. They must not run on the origin of the docs when it is opened in a tab.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "x-content-type-options": "nosniff",
    },
    body: found.bytes,
  };
}
