import type { Entity } from "../../document/api.ts";
import { text } from "../../document/json.ts";
import type { StoredRecord } from "../../document/record.ts";

/** Completes the charges for bookings of a batch, and shows them in their bookings, as the command `CHARGE_BOOKING` does. */
export function showCharges(batch: ReadonlyMap<Entity, ReadonlyMap<number, StoredRecord>>): void {
  const recordsOf = (name: string): readonly StoredRecord[] =>
    [...batch].flatMap(([entity, records]) => (entity.name === name ? [...records.values()] : []));
  const bookings = new Map(recordsOf("Booking").map((booking) => [booking["Id"], booking]));
  for (const charge of recordsOf("CoworkerExtraService")) {
    const booking = bookings.get(charge["BookingId"]);
    if (!booking) continue;
    const { FromTime = null, ToTime = null, UniqueId = null } = booking;
    Object.assign(charge, {
      BookingUniqueId: UniqueId,
      BookingFromTime: FromTime,
      BookingToTime: ToTime,
      TotalUses:
        (Date.parse(text(booking, "ToTime") ?? "") - Date.parse(text(booking, "FromTime") ?? "")) / 60_000,
    });
    Object.assign(booking, {
      Invoiced: true,
      InvoiceDate: charge["CreatedOn"] ?? null,
      CoworkerExtraServiceIds: `${Number(charge["Id"])}`,
    });
  }
}
