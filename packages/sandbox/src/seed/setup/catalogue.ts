import { accountOf, rateOf } from "./accounting.ts";
import { currencyOf, hub, loft, yard } from "./locations.ts";
import type { Rows } from "./rows.ts";

// What the locations rent and sell.

const locations = [hub, yard, loft];

/** A row for each location, with consecutive ids. */
const each = (first: number, values: (BusinessId: number, index: number) => Rows[number][1]): Rows =>
  locations.map((BusinessId, index) => [first + index, { BusinessId, ...values(BusinessId, index) }]);

const priced = (business: number, Price: number): Rows[number][1] => ({
  Price,
  CurrencyId: currencyOf(business),
  TaxRateId: rateOf[business] ?? null,
  FinancialAccountId: accountOf[business] ?? null,
});

const shown = { DisplayOrder: 1, Visible: true };

const [firstType, firstResource, firstService] = [5_550_001, 5_551_234, 6_660_001];
const [firstProduct, firstPass] = [9_900_112, 9_911_001];

export const resourceTypes = each(firstType, () => ({ Name: "Meeting room" }));

const rooms = ["Boardroom", "Garden room", "Attic"];

export const resources = each(firstResource, (_, index) => ({
  Name: rooms[index] ?? "Room",
  ResourceTypeId: firstType + index,
  SystemResourceType: 1,
  ...shown,
  Allocation: 12 - 4 * index,
  Internet: true,
  WhiteBoard: true,
}));

export const extraServices = each(firstService, (business, index) => ({
  ...priced(business, 30 - 5 * index),
  ...shown,
  Name: "Meeting room, by the hour",
  ChargePeriod: 1,
  FixedCostLength: 60,
  IsDefaultPrice: true,
  LastMinuteAdjustmentType: 1,
  ResourceTypes: [firstType + index],
}));

const goods = [
  ["Locker", "A locker beside your desk.", 15],
  ["Bicycle stand", "A stand in the yard, under a roof.", 8],
  ["Parking space", "A space in the garage.", 90],
] as const;

const goodOf = (index: number) => goods[index] ?? goods[0];

export const products = each(firstProduct, (business, index) => {
  const [Name, Description, price] = goodOf(index);
  return { ...priced(business, price), ...shown, Name, Description, AvailableAs: 1, SystemProductType: 99 };
});

export const timePasses = each(firstPass, (business, index) => ({
  ...priced(business, 25),
  Name: index === 1 ? "Ten hours" : "Day pass",
  MinutesIncluded: index === 1 ? 600 : null,
  Businesses: [business],
}));

const indexOf = (business: number): number => Math.max(0, locations.indexOf(business));

/** The ids of what a location rents and sells, by entity. */
export const offerOf = (business: number): Readonly<Record<string, number>> => {
  const index = indexOf(business);
  return {
    ResourceId: firstResource + index,
    ExtraServiceId: firstService + index,
    ProductId: firstProduct + index,
    TimePassId: firstPass + index,
  };
};

/** The product that a location sells. */
export function productOf(business: number): { readonly name: string; readonly price: number } {
  const [name, , price] = goodOf(indexOf(business));
  return { name, price };
}
