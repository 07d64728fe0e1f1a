import { createRequire } from "node:module";
import type { Faker, Randomizer } from "@faker-js/faker";
import type { Entity, Field } from "../../document/api.ts";
import { blank, titleOf, type StoredRecord } from "../../document/record.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import { setupEntities } from "../../document/setup-entities.ts";
import { makerOf, type MakeValue } from "./field-values.ts";
import { groupSize, leaver, membersPerGroup } from "./groups.ts";
import { venues, type Venue } from "../setup/locations.ts";
import { plans } from "../setup/plans.ts";
import type { Profile } from "./profile.ts";

/** The date on which generated dates are based, so that records do not depend on the time. */
const today = Date.UTC(2025, 0, 15, 10, 30);
const day = 86_400_000;

/** The number of cached profiles: at least those of a batch. */
const keptProfiles = 100;

/** The inputs for records of an entity. */
interface RecordPlan {
  readonly initial: StoredRecord;
  readonly makers: readonly (readonly [Field, MakeValue])[];
}

/**
 * Generates believable records. The values follow from the names and types of fields, and are consistent for each person:
 * the plan began when the person joined, invoices are addressed to the company, and teams have the location of their members.
 */
export class Generator {
  readonly #faker: Faker;
  /** The latest group: people come in order, and setting a seed is faker's slowest step. */
  #latest: { readonly group: number; readonly company: string; readonly venue: Venue } | undefined;

  readonly #plans = new Map<Entity, RecordPlan>();
  /** The latest profile: each person has records of several entities. */
  readonly #profiles = new Map<number, Profile>();

  constructor() {
    // Loaded here and not on import: loading takes longer than loading the rest of the sandbox, and only seeding needs it.
    const load = createRequire(import.meta.url) as (name: string) => { readonly faker: Faker };
    const { faker } = load("@faker-js/faker/locale/en");
    // The class of that object. Faker exports it only together with seventy languages.
    const Localised = faker.constructor as typeof Faker;
    this.#faker = new Localised({ locale: faker.rawDefinitions, randomizer: createRandomizer() });
  }

  /**
   * The record of the person or group with this number, without id and relations. Undefined if it requires a plan and the
   * person has none.
   */
  record(entity: Entity, number: number): StoredRecord | undefined {
    const profile = this.#profile(number);
    if (profile.plan === null && entity.required.includes("TariffId")) return undefined;
    // Independent of the records generated before, and different from the numbers of the profile.
    this.#faker.seed(-1 - number);
    const { initial, makers } = this.#plan(entity);
    const record = { ...initial };
    for (const [field, make] of makers) {
      const value = make(profile, entity, field);
      if (value !== undefined) record[field.name] = value;
    }
    record["ToStringText"] = titleOf(entity, record);
    return record;
  }

  /** The inputs for the values of a record. */
  #plan(entity: Entity): RecordPlan {
    let plan = this.#plans.get(entity);
    if (!plan) {
      const makers = [...entity.fields.values()].flatMap((field): [Field, MakeValue][] => {
        // Relations between generated records are set when the batch is complete.
        if (field.helper || (field.relation && !setupEntities.has(field.relation.entity))) return [];
        // A check-in without an end would be open.
        const isNeeded = entity.required.includes(field.name) || field.name === "ToTime";
        const make = ofExample(entity, field) ?? makerOf(field.name) ?? (isNeeded ? likeExample : undefined);
        return make ? [[field, make]] : [];
      });
      plan = { initial: blank(entity), makers };
      this.#plans.set(entity, plan);
    }
    return plan;
  }

  /** The values that a group shares. */
  #group(group: number): { readonly company: string; readonly venue: Venue } {
    if (this.#latest?.group !== group) {
      this.#faker.seed(group * 2 + 1);
      const company = companyName(this.#faker);
      this.#latest = { group, company, venue: this.#faker.helpers.arrayElement(venues) };
    }
    return this.#latest;
  }

  #profile(number: number): Profile {
    const known = this.#profiles.get(number);
    if (known) return known;
    if (this.#profiles.size >= keptProfiles) this.#profiles.clear();
    const profile = this.#makeProfile(number);
    this.#profiles.set(number, profile);
    return profile;
  }

  #makeProfile(number: number): Profile {
    const faker = this.#faker;
    const { location } = faker.rawDefinitions;
    const group = Math.floor(number / membersPerGroup);
    const grouped = number % membersPerGroup < groupSize(group);
    const isActive = number % membersPerGroup !== leaver(group);
    const { company: groupCompany, venue: groupVenue } = this.#group(group);
    faker.seed(number * 2);
    const sex = faker.person.sexType();
    const name = faker.person.firstName(sex);
    // Faker's list of male names contains the word "Name".
    const first = name === "Name" ? "Noah" : name;
    const isCompany = !grouped && faker.datatype.boolean(0.2);
    const venue = grouped ? groupVenue : faker.helpers.arrayElement(venues);
    const sold = plans.filter(({ business }) => business === venue.id);
    const lone = faker.datatype.boolean(0.3) || isCompany ? companyName(faker) : null;
    const joined = timestamp(today - faker.number.int({ min: 20, max: 1500 }) * day - faker.number.int(day));
    const firstRenewal = "2025-01-01T00:00:00Z";
    return {
      faker,
      number,
      first,
      last: lastName(faker),
      gender: sex === "male" ? 2 : 3,
      isCompany,
      company: grouped ? groupCompany : lone,
      venue,
      address: {
        street: `${faker.number.int({ min: 1, max: 300 })} ${lastName(faker)} ${pick(faker, location?.street_suffix)}`,
        code: faker.location.zipCode("EX# #??").toUpperCase(),
      },
      isActive,
      plan: (grouped || faker.datatype.boolean(0.6)) && isActive ? faker.helpers.arrayElement(sold) : null,
      joined,
      renewed: joined > firstRenewal ? joined : firstRenewal,
      seen: timestamp(today - faker.number.int({ min: 0, max: 14 * day })),
    };
  }
}

const timestamp = (time: number): string => toTimestamp(new Date(time));

// Faker's own methods for these fields parse templates, which takes a tenth of a sandbox's start.
const pick = ({ helpers }: Faker, words: readonly string[] | null = []): string =>
  helpers.arrayElement(words ?? []);
const lastName = (faker: Faker): string => pick(faker, faker.rawDefinitions.person?.last_name?.generic);
const companyName = (faker: Faker): string =>
  `${lastName(faker)} ${pick(faker, ["Group", "LLP", "Ltd", "Partners", "Studio"])}`;

/**
 * Random numbers that are the same for the same seed (SplitMix32). Each record has its own seed, and seeding faker's
 * generator takes longer than generating a record.
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

/** The fields that do not follow from a person: both ends of a required period, and the names of records of no person. */
function ofExample({ fields, required }: Entity, { name }: Field): MakeValue | undefined {
  if (name === "StartDate" && required.includes("EndDate")) return likeExample;
  const isOfPerson = [...fields.values()].some(
    ({ relation, type }) => relation !== undefined && type !== "ids" && !setupEntities.has(relation.entity),
  );
  if (name !== "Name" || isOfPerson) return undefined;
  return ({ number }, { example }) => {
    const given = example?.["Name"];
    return typeof given === "string" ? `${given} ${Math.floor(number / membersPerGroup) + 1}` : undefined;
  };
}

/**
 * The value of the document's example. Dates differ by a day per record, so that a range finds some of them.
 */
const likeExample: MakeValue = ({ number }, { example }, { name, type }) => {
  const value = example?.[name];
  return type === "date" && typeof value === "string"
    ? timestamp(Date.parse(value) + (number % 365) * day)
    : value;
};
