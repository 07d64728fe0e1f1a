import type { Faker } from "@faker-js/faker";
import type { Venue } from "../setup/locations.ts";
import type { Plan } from "../setup/plans.ts";

/** The inputs for all records of one person or group, so that they are consistent. */
export interface Profile {
  readonly faker: Faker;
  readonly number: number;
  readonly first: string;
  readonly last: string;
  readonly gender: number;
  readonly isCompany: boolean;
  /** The company that the person works for, if any. */
  readonly company: string | null;
  readonly venue: Venue;
  readonly address: { readonly street: string; readonly code: string };
  readonly isActive: boolean;
  /** Null for a person who has left. */
  readonly plan: Plan | null;
  readonly joined: string;
  readonly renewed: string;
  readonly seen: string;
}
