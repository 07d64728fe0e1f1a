import { createRequire } from "node:module";
import type { Faker, Randomizer } from "@faker-js/faker";
import type { Entity, Field } from "../document/api.ts";
import { moment, titleOf, type StoredRecord } from "../document/record.ts";
import type { Json } from "../document/schema.ts";

/** One group (a team) for so many people. */
export const membersPerGroup = 8;

/** How many of a run of people belong to its group: 2 to 8, so that some people are alone. */
export const groupSize = (group: number): number => 2 + ((group * 5) % (membersPerGroup - 1));

/** Which of a run of people has left: one of them, each time another, and never the first, who pays for the group. */
const leaver = (group: number): number => membersPerGroup - 1 - (group % (membersPerGroup - 1));

/** What all records of one person or group are made from, so that they agree with each other. */
interface Profile {
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
  /** None for who has left. */
  readonly plan: Plan | null;
  readonly joined: Date;
  readonly renewed: Date;
  readonly renews: Date;
  readonly seen: Date;
}

interface Place {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly country: number;
  readonly timeZone: number;
  readonly latitude: number;
  readonly longitude: number;
}

interface Plan {
  readonly id: number;
  readonly name: string;
}

// Locations and plans that no operation of the document serves. Ids of countries and time zones are the example's and
// its neighbours; what the service calls them is not known.
const places: readonly Place[] = [
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
const plans: readonly Plan[] = [
  { id: 22_334_455, name: "Dedicated desk" },
  { id: 22_334_456, name: "Flexible desk" },
  { id: 22_334_457, name: "Ten days a month" },
  { id: 22_334_458, name: "Virtual office" },
  { id: 22_334_459, name: "Private office" },
];

/** The moment that generated records are told from, so that they are the same tomorrow. */
const today = Date.UTC(2025, 0, 15, 10, 30);
const day = 86_400_000;

/**
 * Makes believable records. What a field gets follows from its name and type, and is one person's story: the plan
 * began when the person joined, the invoice goes to the company, the team sits where its members do.
 */
export class Generator {
  readonly #faker: Faker;
  /** The group that was asked for last: people come in order, and seeding is what takes faker longest. */
  #latest: { readonly group: number; readonly company: string; readonly place: Place } | undefined;

  readonly #makers = new Map<Entity, readonly (readonly [Field, Make | undefined])[]>();

  constructor() {
    // Loaded here and not on import: it takes longer than all the rest of the sandbox, and only seeding needs it.
    const load = createRequire(import.meta.url) as (name: string) => { readonly faker: Faker };
    const { faker } = load("@faker-js/faker/locale/en");
    // The class of that object, which is exported only together with seventy languages.
    const Localised = faker.constructor as typeof Faker;
    this.#faker = new Localised({ locale: faker.rawDefinitions, randomizer: createRandomizer() });
  }

  /** The record of the person, or group, with this number, without an id and without relations. */
  record(entity: Entity, number: number): StoredRecord {
    const profile = this.#profile(number);
    const record: StoredRecord = {};
    for (const [field, make] of this.#makersOf(entity)) {
      const value = make ? make(profile, entity, field) : likeExample(entity, field, number);
      record[field.name] = value === undefined ? field.initial : value;
    }
    record["ToStringText"] = titleOf(entity, record);
    return record;
  }

  /** What makes the value of each field, looked up once. */
  #makersOf(entity: Entity): readonly (readonly [Field, Make | undefined])[] {
    let makers = this.#makers.get(entity);
    if (!makers) {
      makers = [...entity.fields.values()].map((field) => {
        const isLinked = field.helper || (field.relation !== undefined && !field.readOnly);
        const byName = values.get(field.name) ?? byPattern.find(([pattern]) => pattern.test(field.name))?.[1];
        return [field, isLinked ? untouched : byName];
      });
      this.#makers.set(entity, makers);
    }
    return makers;
  }

  /** What all of a group share. */
  #group(group: number): { readonly company: string; readonly place: Place } {
    if (this.#latest?.group !== group) {
      this.#faker.seed(group * 2 + 1);
      const company = this.#faker.company.name();
      this.#latest = { group, company, place: this.#faker.helpers.arrayElement(places) };
    }
    return this.#latest;
  }

  #profile(number: number): Profile {
    const faker = this.#faker;
    const group = Math.floor(number / membersPerGroup);
    const grouped = number % membersPerGroup < groupSize(group);
    const isActive = number % membersPerGroup !== leaver(group);
    const { company: groupCompany, place: groupPlace } = this.#group(group);
    faker.seed(number * 2);
    const sex = faker.person.sexType();
    const first = faker.person.firstName(sex);
    const isCompany = !grouped && faker.datatype.boolean(0.2);
    const lone = faker.datatype.boolean(0.3) || isCompany ? faker.company.name() : null;
    const joined = new Date(today - faker.number.int({ min: 20, max: 1500 }) * day - faker.number.int(day));
    const renewed = new Date(Math.max(joined.getTime(), Date.UTC(2025, 0, 1)));
    return {
      faker,
      number,
      first,
      last: faker.person.lastName(sex),
      gender: sex === "male" ? 2 : 3,
      isCompany,
      company: grouped ? groupCompany : lone,
      place: grouped ? groupPlace : faker.helpers.arrayElement(places),
      address: {
        street: faker.location.streetAddress(),
        code: faker.location.zipCode("EX# #??").toUpperCase(),
      },
      isActive,
      plan: (grouped || faker.datatype.boolean(0.6)) && isActive ? faker.helpers.arrayElement(plans) : null,
      joined,
      renewed,
      renews: new Date(Date.UTC(2025, 1, 1)),
      seen: new Date(today - faker.number.int({ min: 0, max: 14 * day })),
    };
  }
}

/**
 * Random numbers that are the same for the same seed (SplitMix32). Each record has a seed of its own, and faker's own
 * generator takes longer to be seeded than a record takes to be made.
 */
function createRandomizer(): Randomizer {
  let state = 0;
  return {
    seed: (seed) => {
      state = Math.imul(Number([seed].flat()[0]), 0x9e37_79b9);
    },
    next: () => {
      state = (state + 0x9e37_79b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
      return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
    },
  };
}

/**
 * A value that a record cannot be without and that no rule below makes: the document's example has one. Moments move by
 * a day for each record, so that a range finds some of them.
 */
function likeExample({ example, required }: Entity, { name, type }: Field, number: number): Json | undefined {
  const value = required.includes(name) ? example?.[name] : undefined;
  return type === "date" && typeof value === "string"
    ? moment(new Date(Date.parse(value) + (number % 365) * day))
    : value;
}

type Make = (profile: Profile, entity: Entity, field: Field) => Json | undefined;

/** Leaves a field as a create would. */
const untouched: Make = () => undefined;

const fullName: Make = ({ isCompany, company, first, last }) =>
  isCompany && company !== null ? company : `${first} ${last}`;

const slug = (words: string): string =>
  words
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

const planned =
  (value: (profile: Profile, plan: Plan) => Json): Make =>
  (profile) =>
    profile.plan ? value(profile, profile.plan) : undefined;

/** Values by the exact name of a field. What is not here and fits no pattern stays as a create would leave it. */
const values = new Map<string, Make>([
  ["FullName", fullName],
  ["Name", ({ company, place }) => company ?? place.name],
  ["Email", ({ first, last, number }) => `${slug(first)}.${slug(last)}.${number}@example.com`],
  ["CoworkerType", ({ isCompany }) => (isCompany ? 2 : 1)],
  ["Gender", ({ isCompany, gender }) => (isCompany ? 1 : gender)],
  ["Salutation", ({ isCompany, gender }) => (isCompany ? null : gender === 2 ? "Mr" : "Ms")],
  ["NickName", ({ isCompany, first }) => (isCompany ? null : first)],
  [
    "DateOfBirth",
    ({ faker, isCompany }) =>
      isCompany
        ? null
        : moment(
            new Date(
              Date.UTC(
                faker.number.int({ min: 1955, max: 2004 }),
                faker.number.int(11),
                faker.number.int({ min: 1, max: 28 }),
              ),
            ),
          ),
  ],
  ["Position", ({ faker, isCompany }) => (isCompany ? null : faker.person.jobTitle())],
  ["BusinessArea", ({ faker }) => faker.person.jobArea()],
  ["CompanyName", ({ company }) => company],
  ["BillingName", ({ company, first, last }) => company ?? `${first} ${last}`],
  [
    "BillingEmail",
    ({ company, first, last, number }) =>
      company === null
        ? `${slug(first)}.${slug(last)}.${number}@example.com`
        : `accounts@${slug(company)}.example.com`,
  ],
  ["ProfileWebsite", ({ company }) => (company === null ? null : `https://${slug(company)}.example.com`)],
  ["ProfileSummary", ({ faker }) => faker.company.catchPhrase()],
  ["ProfileTags", ({ faker }) => faker.helpers.multiple(() => faker.word.noun(), { count: 2 }).join(", ")],
  ["ProfileIsPublic", ({ faker }) => faker.datatype.boolean()],
  ["Description", ({ faker }) => faker.company.catchPhrase()],
  ["MobilePhone", ({ faker }) => `+44 7700 900${faker.string.numeric(3)}`],
  ["LandLine", ({ faker }) => `+44 1632 960${faker.string.numeric(3)}`],
  ["Businesses", ({ place }) => [place.id]],
  ["BusinessId", ({ place }) => place.id],
  ["BusinessName", ({ place }) => place.name],
  ["InvoicingBusinessId", ({ place }) => place.id],
  ["InvoicingBusinessName", ({ place }) => place.name],
  ["TaxIDNumber", ({ company, faker }) => (company === null ? null : `GB${faker.string.numeric(9)}`)],
  ["RegularPaymentProvider", ({ faker }) => faker.helpers.arrayElement([null, 2, 12, 96])],
  ["AccessPincode", ({ faker }) => faker.string.numeric(5)],
  ["ReferenceNumber", ({ number }) => `C-${1000 + number}`],
  ["Active", ({ isActive }) => isActive],
  ["CanMakeBookings", () => true],
  ["CanPurchaseProducts", () => true],
  ["CanPurchaseEvents", () => true],
  ["CanAccessCommunity", () => true],
  ["GeneralTermsAccepted", () => true],
  ["IsDefaultProfile", () => true],
  ["NotifyOnNewInvoice", () => true],
  ["NotifyOnNewPayment", () => true],
  ["NotifyOnFailedPayment", () => true],
  ["RegistrationDate", ({ joined }) => moment(joined)],
  ["RegistrationDateLocal", ({ joined }) => moment(joined)],
  ["InvoiceDueDatePeriod", () => 14],
  ["TariffId", planned((_, plan) => plan.id)],
  ["DefaultMemberTariffId", planned((_, plan) => plan.id)],
  ["DefaultMemberTariffName", planned((_, plan) => plan.name)],
  ["CoworkerContractIds", planned(({ number }) => String(33_000_000 + number))],
  ["CoworkerContractTariffNames", planned((_, plan) => plan.name)],
  ["TariffInvoiceEvery", planned(() => 1)],
  ["BillingDay", planned(() => 1)],
  ["RenewalDate", planned(({ renews }) => moment(renews))],
  ["LastRenewal", planned(({ renewed }) => moment(renewed))],
  ["NextAutoInvoice", planned(({ renews }) => moment(renews))],
  ["NextAutoInvoiceLocal", planned(({ renews }) => moment(renews))],
  ["NextInvoiceLocal", planned(({ renews }) => moment(renews))],
  ["CheckinSinceLastRenewal", planned(({ faker }) => faker.number.int(12))],
  ["MinutesSinceLastRenewal", planned(({ faker }) => faker.number.int(4000))],
  ["ChurnProbability", ({ faker }) => faker.number.float({ max: 1, fractionDigits: 2 })],
  ["EngagementLevel", ({ faker }) => faker.helpers.arrayElement(["Low", "Medium", "High"])],
  ["Longitude", ({ place }) => place.longitude],
  ["Latitude", ({ place }) => place.latitude],
  ["BillingLongitude", ({ place }) => place.longitude],
  ["BillingLatitude", ({ place }) => place.latitude],
  ["AvatarFileName", ({ number, first }) => (number % 3 === 0 ? null : `${slug(first)}.png`)],
  ["TeamLogoFileName", () => "logo.png"],
  ["MaxTeamMemberCount", () => membersPerGroup],
  [
    "ActiveContracts",
    ({ number }) => {
      const group = Math.floor(number / membersPerGroup);
      return groupSize(group) - Number(leaver(group) < groupSize(group));
    },
  ],
  ["ShareBookingCredit", ({ faker }) => faker.datatype.boolean()],
  ["ShareTimePasses", ({ faker }) => faker.datatype.boolean()],
  ["DiscountTariffs", ({ faker }) => faker.helpers.arrayElement([null, 5, 7.5, 10])],
  ["UniqueId", ({ faker }) => faker.string.uuid()],
  ["CreatedOn", ({ joined }) => moment(joined)],
  ["UpdatedOn", ({ joined, seen }) => moment(new Date(Math.max(joined.getTime(), seen.getTime())))],
  ["UpdatedBy", () => "admin@example.com"],
]);

const byPattern: readonly (readonly [RegExp, Make])[] = [
  [/^(Billing)?Address$/, ({ address }) => address.street],
  [/^(Billing)?PostCode$/, ({ address }) => address.code],
  [/^(Billing)?CityName$/, ({ place }) => place.city],
  [/^(Billing)?State$/, ({ place }) => place.state],
  [/^(Billing)?CountryId$/, ({ place }) => place.country],
  [/^(Billing)?SimpleTimeZoneId$/, ({ place }) => place.timeZone],
  [/^(Satur|Sun)dayAttendance$/, () => 4],
  [
    /Attendance$/,
    ({ faker }, _, { type }) =>
      type === "integer" ? faker.helpers.arrayElement([1, 1, 1, 2, 4]) : undefined,
  ],
];
