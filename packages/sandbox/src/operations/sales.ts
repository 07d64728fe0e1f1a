import type { StoredRecord } from "../document/record.ts";
import type { Call } from "./call.ts";

// What follows from a sale. All of it is assumed, apart from the default of `RepeatCycle`.

/** Completes a sold product that is about to be stored: its prices are the catalogue's, unless it has its own. */
export function priceProduct({ api, store }: Call, sale: StoredRecord): void {
  const products = api.entities.get("Product");
  const product = products && store.read(products, Number(sale["ProductId"]));
  const unit = Number(sale["Price"] ?? product?.["Price"] ?? 0);
  const total =
    unit * Number(sale["Quantity"]) - Number(sale["DiscountAmount"]) - Number(sale["CreditAmount"]);
  sale["RepeatCycle"] ||= 1;
  Object.assign(sale, {
    UnitPrice: unit,
    TotalPrice: total,
    RecurringTotal: sale["RegularCharge"] ? total : 0,
  });
  if (sale["ActivateNow"] === true) sale["Activated"] = true;
}
