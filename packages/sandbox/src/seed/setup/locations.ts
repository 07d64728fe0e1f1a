import type { Rows } from "./rows.ts";

export const [hub, yard, loft] = [12_345_678, 12_345_680, 12_345_681];
const [pound, euro] = [3005, 3002];

/** The currency of a location. */
export const currencyOf = (business: number): number => (business === hub ? pound : euro);

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
