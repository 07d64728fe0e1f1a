import { accountOf, rateOf } from "./accounting.ts";
import { currencyOf, hub, loft, yard } from "./locations.ts";
import type { Rows } from "./rows.ts";

/** A plan and its fields in the records of customers. */
export interface Plan {
  readonly id: number;
  readonly name: string;
  /** The location that sells it. */
  readonly business: number;
  readonly price: number;
  /** `SystemTariffType`. */
  readonly type: number;
}

export const plans: readonly Plan[] = [
  { id: 22_334_455, name: "Dedicated desk", business: hub, price: 320, type: 3 },
  { id: 22_334_456, name: "Flexible desk", business: hub, price: 190, type: 5 },
  { id: 22_334_457, name: "Ten days a month", business: yard, price: 120, type: 6 },
  { id: 22_334_458, name: "Virtual office", business: yard, price: 45, type: 10 },
  { id: 22_334_459, name: "Private office", business: loft, price: 850, type: 1 },
];

export const tariffs: Rows = plans.map(({ id, name, business, price, type }, index) => [
  id,
  {
    BusinessId: business,
    Name: name,
    Price: price,
    TotalPrice: price,
    CurrencyId: currencyOf(business),
    TaxRateId: rateOf[business] ?? null,
    FinancialAccountId: accountOf[business] ?? null,
    SystemTariffType: type,
    IsVirtualOffice: type === 10,
    DisplayOrder: index + 1,
    Visible: true,
    InvoiceEvery: 1,
    CancellationPeriod: 1,
    BookingDueDateStrategy: 1,
    IdentityCheckProvider: 1,
    IdentityCheckRepeatPattern: 1,
    AddressIdentityCheckProvider: 1,
    AddressIdentityCheckRepeatPattern: 1,
  },
]);
