import type { StoredRecord } from "../../document/record.ts";
import type { Call } from "../call.ts";
import { readNamed } from "../read/find-by.ts";
import { toCents } from "./to-cents.ts";

/**
 * Completes a sold product before it is stored: prices that it lacks are taken from the catalogue. All of it is assumed,
 * except the default of `RepeatCycle`.
 */
export function priceProduct(call: Call, sale: StoredRecord): void {
  const product = readNamed(call, "Product", sale["ProductId"]);
  const unit = Number(sale["Price"] ?? product?.["Price"] ?? 0);
  const total = toCents(
    unit * Number(sale["Quantity"]) - Number(sale["DiscountAmount"]) - Number(sale["CreditAmount"]),
  );
  sale["RepeatCycle"] ||= 1;
  Object.assign(sale, {
    UnitPrice: unit,
    TotalPrice: total,
    RecurringTotal: sale["RegularCharge"] ? total : 0,
  });
  if (sale["ActivateNow"] === true) sale["Activated"] = true;
}
