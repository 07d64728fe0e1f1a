import type { Call } from "../call.ts";
import { findBy } from "../read/find-by.ts";

/** The records that are deleted with a record of an entity: their entity, and their field with its id. */
const parts: Readonly<Record<string, readonly [entity: string, field: string]>> = {
  Coworker: ["CoworkerContract", "CoworkerId"],
  Booking: ["BookingVisitor", "BookingId"],
  Visitor: ["BookingVisitor", "VisitorId"],
  CoworkerInvoice: ["CoworkerInvoiceLine", "CoworkerInvoiceId"],
};

/** Deletes what belongs to a record that is about to be deleted. */
export function removeParts({ api, entity, store }: Call, id: number): void {
  const [name = "", field = ""] = parts[entity.name] ?? [];
  const part = api.entities.get(name);
  if (part) store.remove(part, findBy(store, part, { [field]: id }));
}
