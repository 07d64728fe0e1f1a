import { hub, loft, yard } from "./locations.ts";
import type { Rows } from "./rows.ts";

const [salesAccount, yardAccount, loftAccount] = [7_654_321, 7_654_324, 7_654_326];
const [standardRate, yardRate, loftRate] = [6_543_210, 6_543_213, 6_543_215];

/** A value for each location, by its id. */
type PerLocation = Readonly<Record<number, number>>;

/** The account that books a location's sales. */
export const accountOf: PerLocation = { [hub]: salesAccount, [yard]: yardAccount, [loft]: loftAccount };

/** The standard tax rate of a location. */
export const rateOf: PerLocation = { [hub]: standardRate, [yard]: yardRate, [loft]: loftRate };

/** The standard tax of a location, in percent. */
export const standardTax: PerLocation = { [hub]: 20, [yard]: 19, [loft]: 21 };

const rate = (id: number, BusinessId: number, Name: string, Rate: number): Rows[number] => [
  id,
  { BusinessId, Name, Rate, ExemptionReason: 1 },
];

const standard = (id: number, business: number): Rows[number] =>
  rate(id, business, "Standard rate", standardTax[business] ?? 0);

export const taxRates: Rows = [
  standard(standardRate, hub),
  rate(standardRate + 1, hub, "Reduced rate", 5),
  rate(standardRate + 2, hub, "Zero rate", 0),
  standard(yardRate, yard),
  rate(yardRate + 1, yard, "Reduced rate", 7),
  standard(loftRate, loft),
  rate(loftRate + 1, loft, "Reduced rate", 10),
];

const account = (
  id: number,
  BusinessId: number,
  Code: string,
  Name: string,
  AccountType: number,
): Rows[number] => [id, { BusinessId, Name, Code, AccountType }];

export const accounts: Rows = [
  account(salesAccount, hub, "4000", "Membership sales", 1),
  account(salesAccount + 1, hub, "1200", "Customer payments", 2),
  account(salesAccount + 2, hub, "2100", "Deposits", 3),
  account(yardAccount, yard, "8400", "Membership sales", 1),
  account(yardAccount + 1, yard, "1200", "Customer payments", 2),
  account(loftAccount, loft, "7050", "Membership sales", 1),
  account(loftAccount + 1, loft, "5720", "Customer payments", 2),
];
