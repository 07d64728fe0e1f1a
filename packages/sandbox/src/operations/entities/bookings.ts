import { text, type Json } from "../../document/json.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import type { StoredRecord } from "../../document/record.ts";
import type { Call } from "../call.ts";
import type { Command } from "../command.ts";
import { findBy, readBy, readNamed } from "../read/find-by.ts";
import type { FieldError } from "../invalid.ts";
import { saveNew } from "./save-new.ts";

// The rules of bookings. The commands are observed in a client; the rest is assumed.

export const bookingCommands: readonly Command[] = [
  { key: "CANCEL_BOOKING", name: "Cancel booking", order: 1, deletes: "withReferences" },
  {
    key: "CHARGE_BOOKING",
    name: "Charge booking",
    order: 2,
    applies: ({ Invoiced }) => Invoiced !== true,
    run: charge,
  },
];

/** Makes a charge for a booking, at its price or at the one for its type of resource. */
function charge(call: Call, booking: StoredRecord): string | undefined {
  const { api, store, now } = call;
  const prices = api.entities.get("ExtraService");
  if (!prices) return "cannot be charged: the document has no prices";
  if (booking["Invoiced"] === true) return "has been charged already";
  if (booking["CoworkerId"] === null) return "has no customer to charge";
  const resource = readNamed(call, "Resource", booking["ResourceId"]);
  const [usual] = findBy(store, prices, { ResourceTypes: Number(resource?.["ResourceTypeId"]) }, 1);
  const price = store.read(prices, Number(booking["ExtraServiceId"] ?? usual ?? 0));
  if (!price) return "has no price";
  const on = toTimestamp(now());
  saveNew(call, "CoworkerExtraService", {
    CoworkerId: booking["CoworkerId"] ?? null,
    BusinessId: price["BusinessId"] ?? 0,
    ExtraServiceId: price["Id"] ?? 0,
    TotalUses: minutesOf(booking),
    Price: booking["OverridePrice"] ?? price["Price"] ?? null,
    ChargePeriod: price["ChargePeriod"] ?? 1,
    BookingId: booking["Id"] ?? null,
    BookingUniqueId: booking["UniqueId"] ?? null,
    BookingFromTime: booking["FromTime"] ?? null,
    BookingToTime: booking["ToTime"] ?? null,
    BookingResourceName: booking["ResourceName"] ?? null,
    DueDate: booking["FromTime"] ?? null,
  });
  const CoworkerExtraServiceIds = chargeIds(call, booking["Id"]);
  Object.assign(booking, { Invoiced: true, InvoiceDate: on, CoworkerExtraServiceIds });
  return undefined;
}

/** The ids of the charges of a booking, as it shows them. */
function chargeIds({ api, store }: Call, bookingId: Json | undefined): string | null {
  const charges = api.entities.get("CoworkerExtraService");
  const ids = charges ? findBy(store, charges, { BookingId: Number(bookingId) }) : [];
  return ids.join(",") || null;
}

/** Shows the charges of a booking in it, after one was made, moved or deleted. Without any, it can be charged again. */
export function followCharges(call: Call, bookingId: Json | undefined): void {
  const { api, store, now } = call;
  const bookings = api.entities.get("Booking");
  const booking = readNamed(call, "Booking", bookingId);
  if (!bookings || !booking) return;
  const CoworkerExtraServiceIds = chargeIds(call, bookingId);
  if (booking["CoworkerExtraServiceIds"] === CoworkerExtraServiceIds) return;
  const Invoiced = CoworkerExtraServiceIds !== null;
  const InvoiceDate = Invoiced ? (booking["InvoiceDate"] ?? toTimestamp(now())) : null;
  store.save(bookings, { ...booking, CoworkerExtraServiceIds, Invoiced, InvoiceDate }, booking);
}

/** A time of a booking, in milliseconds. */
const timeOf = (booking: StoredRecord, name: "FromTime" | "ToTime"): number =>
  Date.parse(text(booking, name) ?? "");

const minutesOf = (booking: StoredRecord): number =>
  Math.max(1, Math.round((timeOf(booking, "ToTime") - timeOf(booking, "FromTime")) / 60_000));

/** Checks whether the resource is free at the time of a booking, or accepts several bookings at a time. */
export function bookingErrors(call: Call, booking: StoredRecord, before?: StoredRecord): FieldError[] {
  const { FromTime = null, ToTime = null, ResourceId, Id } = booking;
  // A booking whose time does not change is not checked: the resource may have allowed several bookings before.
  if (before && ["FromTime", "ToTime", "ResourceId"].every((name) => before[name] === booking[name]))
    return [];
  const [start, end] = [timeOf(booking, "FromTime"), timeOf(booking, "ToTime")];
  const resource = readNamed(call, "Resource", ResourceId);
  if (!resource || resource["AllowMultipleBookings"] === true) return [];
  const near = { ResourceId: Number(ResourceId), FromTime: { to: ToTime }, ToTime: { from: FromTime } };
  const isTaken = readBy(call.store, call.entity, near).some(
    (other) => other["Id"] !== Id && timeOf(other, "FromTime") < end && timeOf(other, "ToTime") > start,
  );
  const Message = "overlaps another booking of this resource";
  return isTaken ? [{ AttemptedValue: FromTime, Message, PropertyName: "FromTime" }] : [];
}
