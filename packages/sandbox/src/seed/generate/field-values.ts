import type { Faker } from "@faker-js/faker";
import type { Entity, Field } from "../../document/api.ts";
import type { Json } from "../../document/json.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import { groupSize, leaver, membersPerGroup } from "./groups.ts";
import { offerOf, productOf } from "../setup/catalogue.ts";
import { currencyOf } from "../setup/locations.ts";
import { type Plan, plans } from "../setup/plans.ts";
import { standardTax } from "../setup/accounting.ts";
import type { Profile } from "./profile.ts";

/** Generates the value of a field. Undefined means the default of a create. */
export type MakeValue = (profile: Profile, entity: Entity, field: Field) => Json | undefined;

const fullName: MakeValue = ({ isCompany, company, first, last }) =>
  isCompany && company !== null ? company : `${first} ${last}`;

const slug = (words: string): string =>
  words
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Faker's own method takes thirty times as long. */
const digits = ({ number }: Faker, length: number): string =>
  String(number.int(10 ** length - 1)).padStart(length, "0");

const planned =
  (value: (profile: Profile, plan: Plan) => Json): MakeValue =>
  (profile) =>
    profile.plan ? value(profile, profile.plan) : undefined;

/** What an invoice charges: the plan or, for a person without a plan, a product. */
const charged = ({ plan, venue }: Profile): { readonly name: string; readonly price: number } =>
  plan ?? productOf(venue.id);

const taxRate = ({ venue }: Profile): number => standardTax[venue.id] ?? 0;

const tax = (profile: Profile): number => Math.round(charged(profile).price * taxRate(profile)) / 100;

const total = (profile: Profile): number => charged(profile).price + tax(profile);

/** A day in the month that an invoice is for, one of three months. */
const invoiced = (day: number, { number }: Profile): string =>
  toTimestamp(new Date(Date.UTC(2025, -(Math.floor(number / membersPerGroup) % 3), day)));

/** Three out of four invoices are paid. */
const isPaid = ({ number }: Profile): boolean => Math.floor(number / membersPerGroup) % 4 !== 3;

const isBilling = (entity: Entity): boolean => entity.fields.has("TaxAmount");

/** Values by the exact name of a field. */
const byName = new Map<string, MakeValue>([
  ["FullName", fullName],
  ["Name", ({ company, venue }) => company ?? venue.name],
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
        : toTimestamp(
            new Date(
              Date.UTC(
                faker.number.int({ min: 1955, max: 2004 }),
                faker.number.int(11),
                faker.number.int({ min: 1, max: 28 }),
              ),
            ),
          ),
  ],
  [
    "Position",
    ({ faker, isCompany }, _, { type }) => {
      // Lines of an invoice have a position, too.
      if (type === "integer") return 1;
      if (isCompany) return null;
      return `${faker.person.jobDescriptor()} ${faker.person.jobArea()} ${faker.person.jobType()}`;
    },
  ],
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
  [
    "Description",
    (profile, entity) => (isBilling(entity) ? charged(profile).name : profile.faker.company.catchPhrase()),
  ],
  ["MobilePhone", ({ faker }) => `+44 7700 900${digits(faker, 3)}`],
  ["LandLine", ({ faker }) => `+44 1632 960${digits(faker, 3)}`],
  ["Businesses", ({ venue }) => [venue.id]],
  ["TaxIDNumber", ({ company, faker }) => (company === null ? null : `GB${digits(faker, 9)}`)],
  ["RegularPaymentProvider", ({ faker }) => faker.helpers.arrayElement([null, 2, 12, 96])],
  ["AccessPincode", ({ faker }) => digits(faker, 5)],
  ["ReferenceNumber", ({ number }) => `C-${1000 + number}`],
  ["Active", ({ isActive }) => isActive],
  ["InvoiceDueDatePeriod", () => 14],
  // One in five moves to another plan of the same location.
  [
    "NextTariffId",
    planned(({ number }, { id, business }) =>
      number % 5 === 0 ? (plans.find((one) => one.business === business && one.id !== id)?.id ?? null) : null,
    ),
  ],
  // The contracts are generated with these ids.
  ["CoworkerContractIds", planned(({ number }) => String(33_445_566 + number))],
  ["BillingDay", planned(() => 1)],
  ["LastRenewal", planned(({ renewed }) => renewed)],
  ["CurrencyId", ({ venue }) => currencyOf(venue.id)],
  ...["ResourceId", "ExtraServiceId", "ProductId", "TimePassId"].map(
    (name) => [name, ({ venue }) => offerOf(venue.id)[name]] as const satisfies readonly [string, MakeValue],
  ),
  ...[
    "CanMakeBookings",
    "CanPurchaseProducts",
    "CanPurchaseEvents",
    "CanAccessCommunity",
    "GeneralTermsAccepted",
    "IsDefaultProfile",
    "NotifyOnNewInvoice",
    "NotifyOnNewPayment",
    "NotifyOnFailedPayment",
    "MainContract",
    "Activated",
    "Sent",
  ].map((name) => [name, () => true] as const),
  ["Source", () => 1],
  ["SaleDate", ({ renewed }) => renewed],
  [
    "InvoiceNumber",
    (profile) => `${invoiced(1, profile).slice(0, 4)}-${String(profile.number + 1).padStart(4, "0")}`,
  ],
  ["BillToName", ({ company, first, last }) => company ?? `${first} ${last}`],
  ["InvoiceToDate", (profile) => invoiced(28, profile)],
  ["SubTotal", (profile) => charged(profile).price],
  ["TaxRate", taxRate],
  ["TaxAmount", tax],
  ["TotalAmount", total],
  ["Paid", isPaid],
  ["PaidAmount", (profile) => (isPaid(profile) ? total(profile) : 0)],
  ["PaidOn", (profile) => (isPaid(profile) ? invoiced(10, profile) : null)],
  ["DueDate", ({ number }) => toTimestamp(new Date(Date.UTC(2025, 0, 1 + (number % 28))))],
  ["CheckinSinceLastRenewal", planned(({ faker }) => faker.number.int(12))],
  ["MinutesSinceLastRenewal", planned(({ faker }) => faker.number.int(4000))],
  ["ChurnProbability", ({ faker }) => faker.number.float({ max: 1, fractionDigits: 2 })],
  ["EngagementLevel", ({ faker }) => faker.helpers.arrayElement(["Low", "Medium", "High"])],
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
  ["CreatedOn", (profile, entity) => (isBilling(entity) ? invoiced(1, profile) : profile.joined)],
  ["UpdatedOn", ({ joined, seen }) => (joined > seen ? joined : seen)],
  ["UpdatedBy", () => "admin@example.com"],
]);

const byPattern: readonly (readonly [RegExp, MakeValue])[] = [
  [/^(BusinessId|InvoicingBusinessId|IssuedById)$/, ({ venue }) => venue.id],
  [/^(RegistrationDate(Local)?|StartDate)$/, ({ joined }) => joined],
  [/^(RenewalDate|NextAutoInvoice(Local)?|NextInvoiceLocal)$/, planned(() => "2025-02-01T00:00:00Z")],
  [/^(InvoiceFromDate|SentOn)$/, (profile) => invoiced(1, profile)],
  [/^(Billing)?Longitude$/, ({ venue }) => venue.longitude],
  [/^(Billing)?Latitude$/, ({ venue }) => venue.latitude],
  [/^(DefaultMember)?TariffId$/, planned((_, plan) => plan.id)],
  [/^(CoworkerContractTariffNames|TariffAtTheTimeOfCheckin)$/, planned((_, plan) => plan.name)],
  [/^(Unit|Total)Price$/, ({ venue }) => productOf(venue.id).price],
  [/^(Total|Remaining)Uses$/, () => 1],
  [/^(Billing|BillTo)?Address$/, ({ address }) => address.street],
  [/^(Billing|BillTo)?PostCode$/, ({ address }) => address.code],
  [/^(BillingCityName|CityName|BillToCity)$/, ({ venue }) => venue.city],
  [/^(Billing|BillTo)?State$/, ({ venue }) => venue.state],
  [/^(Billing|BillTo)?CountryId$/, ({ venue }) => venue.country],
  [/^(Billing)?SimpleTimeZoneId$/, ({ venue }) => venue.timeZone],
  [/^(Satur|Sun)dayAttendance$/, () => 4],
  [
    /Attendance$/,
    ({ faker }, _, { type }) =>
      type === "integer" ? faker.helpers.arrayElement([1, 1, 1, 2, 4]) : undefined,
  ],
];

/** The generator for the values of a field. Undefined means the default of a create. */
export const makerOf = (name: string): MakeValue | undefined =>
  byName.get(name) ?? byPattern.find(([pattern]) => pattern.test(name))?.[1];
