import type { StoredRecord } from "../../document/record.ts";

// An operator with three locations. Ids are the same in every version: rows may be added, but must keep their ids. The
// document's example replaces the first row of each.

/** The values of records by their ids. */
export type Rows = readonly (readonly [id: number, values: StoredRecord])[];

export const [hub, yard, loft] = [12_345_678, 12_345_680, 12_345_681];
const [pound, euro] = [3005, 3002];

/** The currency of a location. */
export const currencyOf = (business: number): number => (business === hub ? pound : euro);

const [salesAccount, yardAccount, loftAccount] = [7_654_321, 7_654_324, 7_654_326];
const [standardRate, yardRate, loftRate] = [6_543_210, 6_543_213, 6_543_215];

/** A location and the values that its customers share. */
export interface Venue {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly country: number;
  readonly timeZone: number;
  readonly latitude: number;
  readonly longitude: number;
}

export const venues: readonly Venue[] = [
  {
    id: hub,
    name: "Example Hub",
    city: "Exampleton",
    state: "Exampleshire",
    country: 1220,
    timeZone: 2023,
    latitude: 50.72,
    longitude: -3.53,
  },
  {
    id: yard,
    name: "Example Yard",
    city: "Beispielstadt",
    state: "Beispielland",
    country: 1068,
    timeZone: 2032,
    latitude: 52.52,
    longitude: 13.4,
  },
  {
    id: loft,
    name: "Example Loft",
    city: "Ejemplo",
    state: "Ejemplar",
    country: 1186,
    timeZone: 2030,
    latitude: 41.39,
    longitude: 2.17,
  },
];

const hours = Object.fromEntries(
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].flatMap((day) => [
    [`${day}OpenTime`, 8 * 60],
    [`${day}CloseTime`, 19 * 60],
  ]),
);

export const businesses: Rows = venues.map((venue) => [
  venue.id,
  {
    Name: venue.name,
    WebAddress: venue.name.toLowerCase().replace(" ", "-"),
    EmailContact: `${venue.name.split(" ")[1]?.toLowerCase()}@example.com`,
    TownCity: venue.city,
    State: venue.state,
    CountryId: venue.country,
    SimpleTimeZoneId: venue.timeZone,
    CurrencyId: currencyOf(venue.id),
    Latitude: venue.latitude,
    Longitude: venue.longitude,
    DefaultLanguage: 1,
    VenueType: 1,
    FloorSpaceUnit: 1,
    ...hours,
    SaturdayClosed: true,
    SundayClosed: true,
  },
]);

const rate = (id: number, BusinessId: number, Name: string, Rate: number): Rows[number] => [
  id,
  { BusinessId, Name, Rate, ExemptionReason: 1 },
];

/** The standard rate of a location, in percent. */
export const standardTax: ReadonlyMap<number, number> = new Map([
  [hub, 20],
  [yard, 19],
  [loft, 21],
]);

const standard = (id: number, business: number): Rows[number] =>
  rate(id, business, "Standard rate", standardTax.get(business) ?? 0);

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

export const [accountOf, rateOf] = [
  new Map([
    [hub, salesAccount],
    [yard, yardAccount],
    [loft, loftAccount],
  ]),
  new Map([
    [hub, standardRate],
    [yard, yardRate],
    [loft, loftRate],
  ]),
];

export const tariffs: Rows = plans.map(({ id, name, business, price, type }, index) => [
  id,
  {
    BusinessId: business,
    Name: name,
    Price: price,
    TotalPrice: price,
    CurrencyId: currencyOf(business),
    TaxRateId: rateOf.get(business) ?? null,
    FinancialAccountId: accountOf.get(business) ?? null,
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
