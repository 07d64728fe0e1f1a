import type { Faker } from "@faker-js/faker";

/** What all records of one person or group are made from, so that they are consistent. */
export interface Profile {
  readonly faker: Faker;
  readonly number: number;
  readonly first: string;
  readonly last: string;
  readonly gender: number;
  readonly isCompany: boolean;
  /** The company that the person works for, if any. */
  readonly company: string | null;
  readonly place: Place;
  readonly address: { readonly street: string; readonly code: string };
  readonly isActive: boolean;
  /** Null for a person who has left. */
  readonly plan: Plan | null;
  readonly joined: Date;
  readonly renewed: Date;
  readonly renews: Date;
  readonly seen: Date;
}

export interface Place {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly country: number;
  readonly timeZone: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Plan {
  readonly id: number;
  readonly name: string;
}

// Locations and plans that no operation of the document serves. Ids of countries and time zones are the example's and
// its neighbours; what the service calls them is not known.
export const places: readonly Place[] = [
  {
    id: 12_345_678,
    name: "Example Hub",
    city: "Exampleton",
    state: "Exampleshire",
    country: 1220,
    timeZone: 2023,
    latitude: 50.72,
    longitude: -3.53,
  },
  {
    id: 12_345_680,
    name: "Example Harbour",
    city: "Port Example",
    state: "Exampleshire",
    country: 1220,
    timeZone: 2023,
    latitude: 50.37,
    longitude: -4.14,
  },
  {
    id: 12_345_681,
    name: "Example Yard",
    city: "Beispielstadt",
    state: "Beispielland",
    country: 1081,
    timeZone: 2031,
    latitude: 52.52,
    longitude: 13.4,
  },
  {
    id: 12_345_682,
    name: "Example Loft",
    city: "Ejemplo",
    state: "Ejemplar",
    country: 1200,
    timeZone: 2031,
    latitude: 41.39,
    longitude: 2.17,
  },
];
export const plans: readonly Plan[] = [
  { id: 22_334_455, name: "Dedicated desk" },
  { id: 22_334_456, name: "Flexible desk" },
  { id: 22_334_457, name: "Ten days a month" },
  { id: 22_334_458, name: "Virtual office" },
  { id: 22_334_459, name: "Private office" },
];
