// Made from the OpenAPI document by `pnpm build`. Do not edit.

import type { DateInput, Range } from "../range.ts";
import type { UnknownMember } from "../unknown-member.ts";
import type {
  SortDirection,
  CoworkerType,
  Gender,
  RegularPaymentProvider,
  Attendance,
  TaxRateType,
} from "./enums.ts";

/**
 * A moment in a query: date, `T`, hours and minutes, with seconds and a `Z` if you like. It is
 *     looser than the date-time of a body. UTC is assumed where there is no `Z`, and `Z` has been seen
 *     to work.
 * @example 2025-01-01T00:00
 */
export type FilterDateTime = string;
/**
 * What every list says about the page it returns; `Records` comes with each entity's own page.
 *     Go on while `HasNextPage` is true. The numbers in the official samples contradict each other, so
 *     no meaning should be read into them.
 */
export interface Page {
  /** The size that was asked for, or 25. The last page may hold fewer records. */
  CurrentPageSize: number;
  /** The number of this page, counted from 1. */
  CurrentPage: number;
  /** The property that the records are sorted by. */
  CurrentOrderField: string;
  /**
   * The direction of the sort as a number, even when it was asked for by name. The samples show
   *     1 next to a stated default of ascending; the enumeration's 0 and 1 are the better reading.
   */
  CurrentSortDirection: SortDirection | UnknownMember;
  /** The position of the page's first record among all that match, counted from 1. */
  FirstItem: number;
  /**
   * Whether a page follows. It is the condition to loop on; the sample that says true on the only
   *     page is noise.
   */
  HasNextPage: boolean;
  /** Whether a page comes before this one, which is so from page 2 on. */
  HasPreviousPage: boolean;
  /** The position of the page's last record among all that match. */
  LastItem: number;
  /** A second copy of `CurrentPage` that newer pages leave out. */
  PageNumber?: number;
  /** A second copy of `CurrentPageSize` that newer pages leave out. */
  PageSize?: number;
  /** How many records match on all pages together. It moves when data changes. */
  TotalItems: number;
  /** How many pages there are at this size. */
  TotalPages: number;
}
/**
 * The writable fields of a coworker that every answer carries, rows of lists included: the 72 that
 *     both the multi-id example and the create page show, and four that other pages make writable
 *     (`TariffId`, `BillingDay`, `RenewalDate`, `SystemId`).
 *
 *     Nothing is required here; the shapes built from this group say what they demand. A nullable field
 *     is null when it has no value. In a replace, what is left out is cleared: to null, to false, or to
 *     an empty list.
 */
export interface CoworkerSummaryFields {
  /**
   * Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
   *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
   *     ordered by it unless asked otherwise.
   */
  FullName?: string;
  /**
   * Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
   *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
   *     share an address: no source says.
   */
  Email?: string;
  /**
   * Format: int64
   * Id of the country of the postal address (`/sys/countries`). Required on create and replace.
   *     The service calls the same thing `Country` in filters and in validation errors, so a missing
   *     `CountryId` is reported as `Country`.
   */
  CountryId?: number;
  /**
   * Format: int64
   * Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
   *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
   */
  SimpleTimeZoneId?: number;
  /**
   * Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
   *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
   *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
   *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
   *     location of the caller, silently.
   */
  Businesses?: number[] | null;
  /**
   * Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
   *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
   *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
   *     team's `TeamMembers`.
   */
  Teams?: number[] | null;
  /** Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
  Salutation?: string | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the avatar
   *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
   *     in responses. Which image types and pixel sizes are accepted: no source says; the service
   *     limits files to 10 MB.
   */
  NewAvatarUrl?: string | null;
  /**
   * Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
   *     when `NewAvatarUrl` is sent as well: no source says.
   */
  ClearAvatarFile?: boolean | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the
   *     profile's banner when the record is saved. The name of the stored file then shows in
   *     `BannerImageFileName`. Null in responses.
   */
  NewBannerImageUrl?: string | null;
  /**
   * Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
   *     happens when `NewBannerImageUrl` is sent as well: no source says.
   */
  ClearBannerImageFile?: boolean | null;
  /**
   * Format: date-time
   * Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
   *     the date part alone: no source says what the service does with the time of day. Personal
   *     data.
   */
  DateOfBirth?: string | null;
  /**
   * Format: int64
   * Id of the location (business) that issues this coworker's invoices. Independent of
   *     `Businesses`: changing that list does not move it. Null only when none is set.
   *     `InvoicingBusiness` in filters.
   */
  InvoicingBusinessId?: number | null;
  /**
   * Name printed on invoices when it differs from `FullName`. The only text of the billing
   *     address that rows of lists carry.
   */
  BillingName?: string | null;
  /**
   * Format: int64
   * Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
   *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
   */
  BillingSimpleTimeZoneId?: number | null;
  /**
   * Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
   *     lists carry it too. A replace without it clears it.
   */
  StripeBacsDDCustomerToken?: string | null;
  /**
   * Format: date-time
   * When the coworker was last reminded of an overdue invoice; null when never. The service
   *     keeps it: send back what you read.
   */
  LastOverDueInvoiceReminder?: string | null;
  /**
   * Format: date-time
   * When the coworker was last warned that their credit runs low; null when never. The service
   *     keeps it: send back what you read.
   */
  LastLowCreditReminder?: string | null;
  /**
   * Format: uuid
   * GUID that says who or what referred this coworker; null when nobody did. No source says
   *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
   */
  RefererGuid?: string | null;
  /**
   * Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
   *     Rows of lists carry it too.
   */
  AccessCardId?: string | null;
  /** Whether printing through PaperCut costs this coworker nothing. */
  PaperCutFreePrinting?: boolean;
  /**
   * Whether the coworker may book resources by themselves. Whether anything overrides it (the
   *     plan, the team): no source says.
   */
  CanMakeBookings?: boolean;
  /** Whether the coworker may make bookings on behalf of fellow team members. */
  CanBookForTeam?: boolean;
  /** Whether the coworker may buy products in portal and app. */
  CanPurchaseProducts?: boolean;
  /** Whether the coworker may buy event tickets in portal and app. */
  CanPurchaseEvents?: boolean;
  /** Whether the coworker may use the community part of portal and app. */
  CanAccessCommunity?: boolean;
  /**
   * The operator's own number for this customer, such as a ledger account. Free text; no source
   *     says that it must be unique. An id of another system that nobody should see belongs in
   *     `SystemId`.
   */
  ReferenceNumber?: string | null;
  /** Operator's label for sorting customers. `ProfileTags` are the person's own. */
  Tag?: string | null;
  /** Whether staff see `AlertNote` as a warning when they open this customer. */
  ShowAlert?: boolean;
  /** Text of the warning that `ShowAlert` switches on. */
  AlertNote?: string | null;
  /**
   * Format: int64
   * Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
   *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
   */
  UserId?: number | null;
  /**
   * Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
   *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
   */
  Active?: boolean;
  /**
   * Format: date-time
   * When the service will next issue an invoice by itself, in UTC; null when none is planned.
   *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
   */
  NextAutoInvoice?: string | null;
  /**
   * Format: int32
   * How long after issue this coworker's invoices fall due, as a whole number; null when the
   *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
   *     `InvoiceDueDateDay` is the other way to set a due date.
   */
  InvoiceDueDatePeriod?: number | null;
  /**
   * Format: date-time
   * When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
   *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
   */
  RegistrationDate?: string | null;
  /**
   * Whether the coworker has accepted the general terms and conditions. Writing `true` records
   *     an acceptance on the person's behalf.
   */
  GeneralTermsAccepted?: boolean;
  /**
   * Format: date-time
   * When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
   *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
   *     keeps it: send back what you read.
   */
  LastRenewal?: string | null;
  /**
   * Format: date-time
   * When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
   *     when it never tried.
   */
  LastInvoiceAttempt?: string | null;
  /**
   * Format: date-time
   * When the next invoice is due to be issued, in local time. No source says which zone or
   *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
   *     counterpart; the nearest is `NextAutoInvoice`.
   */
  NextInvoiceLocal?: string | null;
  /**
   * Format: date-time
   * `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
   *     where a `Z` ends it: compute with the UTC field.
   */
  NextAutoInvoiceLocal?: string | null;
  /**
   * Format: date-time
   * `RegistrationDate` in local time. No source says which zone or offset the value carries,
   *     even where a `Z` ends it: compute with the UTC field.
   */
  RegistrationDateLocal?: string | null;
  /**
   * Format: date-time
   * Moment that the access control integration uses so as not to act twice on the same change. A
   *     point in time, not a length; the service sets it. Null when no such integration acted.
   */
  AccessControlDebounceTime?: string | null;
  /**
   * Token with which the service reads the person's Office 365 calendar. **Secret**: never log
   *     or show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  Office365AccessToken?: string | null;
  /**
   * Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
   *     carry it too. A replace without it cuts the connection for good.
   */
  Office365RefreshToken?: string | null;
  /**
   * Token with which the service acts in the person's Zoom account. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  ZoomAccessToken?: string | null;
  /**
   * Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
   *     it too. A replace without it cuts the connection for good.
   */
  ZoomRefreshToken?: string | null;
  /** Id of the person's account at Zoom; null while Zoom is not connected. */
  ZoomUserId?: string | null;
  /**
   * Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  DoordeckPrivateKey?: string | null;
  /** Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
  DoordeckPublicKey?: string | null;
  /**
   * Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
   *     type, so it is plain text here.
   */
  DoordeckUserGuid?: string | null;
  /**
   * Id of the subscription through which Office 365 tells the service about calendar changes;
   *     null while not connected.
   */
  Office365SubscriptionId?: string | null;
  /**
   * Token of the SALTO access control integration for this person. **Secret**: it opens doors;
   *     rows of lists carry it too. A replace without it cuts the connection.
   */
  SaltoV2AccessToken?: string | null;
  /**
   * Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
   *     never log or show it; rows of lists carry it too.
   */
  StripeACHBankToken?: string | null;
  /**
   * Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
   *     lists carry it too.
   */
  StripeACHCustomerToken?: string | null;
  /** Whether the customer has agreed to be debited by ACH through Stripe. */
  HasAcceptedStripeACHAgreement?: boolean;
  /**
   * Whether the customer has confirmed the small deposits by which Stripe verifies a bank
   *     account for ACH.
   */
  HasVerifiedStripeACHDeposits?: boolean;
  /** Whether this customer is copied to the operator's Square account. */
  SyncToSquare?: boolean;
  /**
   * Token with which the service reads the person's Google calendar. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  GoogleApiToken?: string | null;
  /**
   * Id of the subscription through which Google tells the service about calendar changes; null
   *     while not connected.
   */
  GoogleSubscriptionId?: string | null;
  /**
   * Format: int32
   * Number of the person in the Brivo access control system; null while Brivo is not connected.
   *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
   */
  BrivoUserId?: number | null;
  /**
   * Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  MondayAttendance?: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  TuesdayAttendance?: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  WednesdayAttendance?: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  ThursdayAttendance?: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  FridayAttendance?: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SaturdayAttendance?: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SundayAttendance?: Attendance | UnknownMember;
  /**
   * Longitude of the postal address in decimal degrees (assumed); null when the address was
   *     never located.
   */
  Longitude?: number | null;
  /**
   * Latitude of the postal address in decimal degrees (assumed); null when the address was never
   *     located.
   */
  Latitude?: number | null;
  /**
   * Longitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLongitude?: number | null;
  /**
   * Latitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLatitude?: number | null;
  /**
   * Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
   *     whether archiving also suspends: no source says.
   */
  Archived?: boolean;
  /**
   * Format: int32
   * Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
   *     back to today or to the plan's own billing day when left out. Null without a plan. What a
   *     replace does with it: no source says.
   */
  BillingDay?: number | null;
  /**
   * Format: int64
   * Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
   *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
   *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
   */
  TariffId?: number | null;
  /**
   * Format: date-time
   * When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
   *     the plan starts and is first invoiced. A renewal day has been seen as the location's
   *     midnight, so the UTC value may carry the date before. Null without a plan.
   */
  RenewalDate?: string | null;
  /**
   * Free text for programs: a reference to your own system, or a small JSON document. People
   *     never see it; it can be read and written through the API alone. A replace without it clears
   *     it.
   */
  SystemId?: string | null;
}
/**
 * The fields of a coworker that the service computes or keeps, carried by every answer, rows of lists
 *     included. Sent back in a write they are accepted and ignored, and a replace without them clears
 *     nothing.
 */
export interface CoworkerServerFields {
  /**
   * Name of the stored avatar image; null when there is none. `NewAvatarUrl` uploads one,
   *     `ClearAvatarFile` removes it, and `getCoworkerAvatar` fetches the image itself.
   */
  readonly AvatarFileName?: string | null;
  /**
   * Name of the stored banner image; null when there is none. `NewBannerImageUrl` uploads one,
   *     `ClearBannerImageFile` removes it, and `getCoworkerBannerImage` fetches the image itself.
   */
  readonly BannerImageFileName?: string | null;
  /** Name of the location that `InvoicingBusinessId` points to; null when that is null. */
  readonly InvoicingBusinessName?: string | null;
  /**
   * Card number, kept by the service: the vendor's pages call it read-only and treat it as
   *     financial data. Whether it is a payment card, and how much of it is masked: no source says.
   *     Keep it out of logs.
   */
  readonly CardNumber?: string | null;
  /**
   * Format: int32
   * How many times the coworker has checked in since `LastRenewal`. Counted by the service.
   */
  readonly CheckinSinceLastRenewal?: number;
  /**
   * Format: int32
   * How many minutes of presence the service has counted since `LastRenewal`.
   */
  readonly MinutesSinceLastRenewal?: number;
  /**
   * Name of the login that `UserId` points to; null without a login. It can differ from
   *     `FullName`.
   */
  readonly UserFullName?: string | null;
  /** Whether the login is an administrator; null without a login. */
  readonly UserIsAdmin?: boolean | null;
  /**
   * Format: date-time
   * When the login was last used, in UTC; null without a login or when it never was.
   */
  readonly UserLastAccess?: string | null;
  /** Whether the login may sign in; null without a login. The coworker's own state is `Active`. */
  readonly UserActive?: boolean | null;
  /** Whether the login gets the summary mail of community activity; null without a login. */
  readonly UserReceiveCommunityDigest?: boolean | null;
  /** Whether the login gets a mail for each community message; null without a login. */
  readonly UserReceiveEveryMessage?: boolean | null;
  /**
   * Ids of the coworker's contracts (`/billing/coworkercontracts`), **joined by commas in one
   *     string**, not an array; null without contracts. Whether ended contracts are among them: no
   *     source says.
   */
  readonly CoworkerContractIds?: string | null;
  /**
   * Names of the plans behind the contracts, joined by commas in one string; null without
   *     contracts. Names may hold commas themselves, so do not split it: follow
   *     `CoworkerContractIds`.
   */
  readonly CoworkerContractTariffNames?: string | null;
  /**
   * Format: int32
   * How many months lie between two invoices of the plan (the unit is assumed from the weekly
   *     twin, `TariffInvoiceEveryWeeks`); 0 without a plan.
   */
  readonly TariffInvoiceEvery?: number;
  /**
   * Format: int32
   * How many weeks lie between two invoices of the plan, for plans billed by weeks; 0 otherwise.
   */
  readonly TariffInvoiceEveryWeeks?: number;
  /**
   * Name of one team of the coworker, which goes with `TeamId`; null without a team. Which one,
   *     for a member of several: no source says. All of them are in `TeamNames`.
   */
  readonly TeamName?: string | null;
  /**
   * Format: int64
   * Id of one team of the coworker; null without a team. Which one, for a member of several: no
   *     source says. All of them are in `TeamIds`.
   */
  readonly TeamId?: number | null;
  /**
   * Names of all the coworker's teams, joined by commas in one string; null without a team.
   *     Names may hold commas themselves, so do not split it: use `TeamIds`.
   */
  readonly TeamNames?: string | null;
  /**
   * Ids of all the coworker's teams, **joined by commas in one string**, not an array; null
   *     without a team. In rows of lists this is the only place where memberships can be read, since
   *     `Teams` is empty there. To change them, write `Teams`, `AddedTeams` or `RemovedTeams`.
   */
  readonly TeamIds?: string | null;
  /**
   * No source explains it, and the only published value is null. That it is text otherwise is
   *     assumed. As the name may mean an access credential, keep it out of logs.
   */
  readonly CurrentAccessSignature?: string | null;
  /**
   * Plural of `CurrentAccessSignature`. No source explains it or gives a type, and the only
   *     published value is null: take whatever comes, and keep it out of logs.
   */
  readonly CurrentAccessSignatures?: unknown;
  /**
   * How likely the service thinks it is that the customer leaves, computed by the service. Scale
   *     (0 to 1, or per cent) unknown; null when not computed. A number, by analogy with the team's
   *     `AvgChurnProbability`.
   */
  readonly ChurnProbability?: number | null;
  /**
   * How engaged the service thinks the customer is, as a word that the service chooses; null
   *     when not computed. Text, by analogy with the team's field of this name.
   */
  readonly EngagementLevel?: string | null;
  /**
   * Format: int64
   * Number by which the service knows the record, assigned on create. Paths, relations and
   *     commands take it. Ids seen in use are around 1.4 billion, which 32 bits would still hold;
   *     the vendor's own metadata gives them 64.
   */
  readonly Id?: number;
  /**
   * Format: date-time
   * When the record was last saved, in UTC. Moves on every save, which makes it the field to
   *     poll with `from_Coworker_UpdatedOn`.
   */
  readonly UpdatedOn?: string;
  /**
   * Format: date-time
   * When the record was made, in UTC. Set by the service; `RegistrationDate` is the editable
   *     counterpart.
   */
  readonly CreatedOn?: string;
  /**
   * Format: uuid
   * Globally unique id, assigned on create. The filter is `UniqueId`, without prefix.
   */
  readonly UniqueId?: string;
  /**
   * Who last saved the record: the e-mail address of a login, or a word such as `System` when
   *     the service did it itself.
   */
  readonly UpdatedBy?: string | null;
  /**
   * False in every published record, also of old ones: it says nothing about how long the
   *     customer has been with the operator.
   */
  readonly IsNew?: boolean;
  /**
   * Short text that names the record, such as the coworker's name. Made by the service for
   *     display; never parse it.
   */
  readonly ToStringText?: string | null;
  /**
   * No source explains it or gives a type, and the only published value is null. Present on
   *     records of every kind.
   */
  readonly LocalizationDetails?: unknown;
  /**
   * No source explains it or gives a type, and the only published value is null. The values of
   *     custom fields are in `Custom1` to `Custom30`.
   */
  readonly CustomFields?: unknown;
}
/**
 * A coworker as a row of a list or of a multi-id read: 109 of the record's 220 fields. The other 111
 *     (see `CoworkerDetailFields`) are missing, `Businesses` and `Teams` are empty or null whatever is
 *     stored, and the attendance fields may hold the placeholder 0. An older help page goes further and
 *     says that only some twenty of the fields hold data in a row.
 *
 *     **Never send a row back by a replace.** Read the record by its id first.
 */
export interface CoworkerSummary {
  /**
   * Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
   *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
   *     ordered by it unless asked otherwise.
   */
  FullName: string;
  /**
   * Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
   *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
   *     share an address: no source says.
   */
  Email: string;
  /**
   * Format: int64
   * Id of the country of the postal address (`/sys/countries`). Required on create and replace.
   *     The service calls the same thing `Country` in filters and in validation errors, so a missing
   *     `CountryId` is reported as `Country`.
   */
  CountryId: number;
  /**
   * Format: int64
   * Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
   *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
   */
  SimpleTimeZoneId: number;
  /**
   * Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
   *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
   *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
   *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
   *     location of the caller, silently.
   */
  Businesses: number[] | null;
  /**
   * Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
   *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
   *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
   *     team's `TeamMembers`.
   */
  Teams: number[] | null;
  /** Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
  Salutation: string | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the avatar
   *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
   *     in responses. Which image types and pixel sizes are accepted: no source says; the service
   *     limits files to 10 MB.
   */
  NewAvatarUrl: string | null;
  /**
   * Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
   *     when `NewAvatarUrl` is sent as well: no source says.
   */
  ClearAvatarFile: boolean | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the
   *     profile's banner when the record is saved. The name of the stored file then shows in
   *     `BannerImageFileName`. Null in responses.
   */
  NewBannerImageUrl: string | null;
  /**
   * Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
   *     happens when `NewBannerImageUrl` is sent as well: no source says.
   */
  ClearBannerImageFile: boolean | null;
  /**
   * Format: date-time
   * Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
   *     the date part alone: no source says what the service does with the time of day. Personal
   *     data.
   */
  DateOfBirth: string | null;
  /**
   * Format: int64
   * Id of the location (business) that issues this coworker's invoices. Independent of
   *     `Businesses`: changing that list does not move it. Null only when none is set.
   *     `InvoicingBusiness` in filters.
   */
  InvoicingBusinessId: number | null;
  /**
   * Name printed on invoices when it differs from `FullName`. The only text of the billing
   *     address that rows of lists carry.
   */
  BillingName: string | null;
  /**
   * Format: int64
   * Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
   *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
   */
  BillingSimpleTimeZoneId: number | null;
  /**
   * Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
   *     lists carry it too. A replace without it clears it.
   */
  StripeBacsDDCustomerToken: string | null;
  /**
   * Format: date-time
   * When the coworker was last reminded of an overdue invoice; null when never. The service
   *     keeps it: send back what you read.
   */
  LastOverDueInvoiceReminder: string | null;
  /**
   * Format: date-time
   * When the coworker was last warned that their credit runs low; null when never. The service
   *     keeps it: send back what you read.
   */
  LastLowCreditReminder: string | null;
  /**
   * Format: uuid
   * GUID that says who or what referred this coworker; null when nobody did. No source says
   *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
   */
  RefererGuid: string | null;
  /**
   * Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
   *     Rows of lists carry it too.
   */
  AccessCardId: string | null;
  /** Whether printing through PaperCut costs this coworker nothing. */
  PaperCutFreePrinting: boolean;
  /**
   * Whether the coworker may book resources by themselves. Whether anything overrides it (the
   *     plan, the team): no source says.
   */
  CanMakeBookings: boolean;
  /** Whether the coworker may make bookings on behalf of fellow team members. */
  CanBookForTeam: boolean;
  /** Whether the coworker may buy products in portal and app. */
  CanPurchaseProducts: boolean;
  /** Whether the coworker may buy event tickets in portal and app. */
  CanPurchaseEvents: boolean;
  /** Whether the coworker may use the community part of portal and app. */
  CanAccessCommunity: boolean;
  /**
   * The operator's own number for this customer, such as a ledger account. Free text; no source
   *     says that it must be unique. An id of another system that nobody should see belongs in
   *     `SystemId`.
   */
  ReferenceNumber: string | null;
  /** Operator's label for sorting customers. `ProfileTags` are the person's own. */
  Tag: string | null;
  /** Whether staff see `AlertNote` as a warning when they open this customer. */
  ShowAlert: boolean;
  /** Text of the warning that `ShowAlert` switches on. */
  AlertNote: string | null;
  /**
   * Format: int64
   * Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
   *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
   */
  UserId: number | null;
  /**
   * Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
   *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
   */
  Active: boolean;
  /**
   * Format: date-time
   * When the service will next issue an invoice by itself, in UTC; null when none is planned.
   *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
   */
  NextAutoInvoice: string | null;
  /**
   * Format: int32
   * How long after issue this coworker's invoices fall due, as a whole number; null when the
   *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
   *     `InvoiceDueDateDay` is the other way to set a due date.
   */
  InvoiceDueDatePeriod: number | null;
  /**
   * Format: date-time
   * When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
   *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
   */
  RegistrationDate: string | null;
  /**
   * Whether the coworker has accepted the general terms and conditions. Writing `true` records
   *     an acceptance on the person's behalf.
   */
  GeneralTermsAccepted: boolean;
  /**
   * Format: date-time
   * When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
   *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
   *     keeps it: send back what you read.
   */
  LastRenewal: string | null;
  /**
   * Format: date-time
   * When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
   *     when it never tried.
   */
  LastInvoiceAttempt: string | null;
  /**
   * Format: date-time
   * When the next invoice is due to be issued, in local time. No source says which zone or
   *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
   *     counterpart; the nearest is `NextAutoInvoice`.
   */
  NextInvoiceLocal: string | null;
  /**
   * Format: date-time
   * `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
   *     where a `Z` ends it: compute with the UTC field.
   */
  NextAutoInvoiceLocal: string | null;
  /**
   * Format: date-time
   * `RegistrationDate` in local time. No source says which zone or offset the value carries,
   *     even where a `Z` ends it: compute with the UTC field.
   */
  RegistrationDateLocal: string | null;
  /**
   * Format: date-time
   * Moment that the access control integration uses so as not to act twice on the same change. A
   *     point in time, not a length; the service sets it. Null when no such integration acted.
   */
  AccessControlDebounceTime: string | null;
  /**
   * Token with which the service reads the person's Office 365 calendar. **Secret**: never log
   *     or show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  Office365AccessToken: string | null;
  /**
   * Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
   *     carry it too. A replace without it cuts the connection for good.
   */
  Office365RefreshToken: string | null;
  /**
   * Token with which the service acts in the person's Zoom account. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  ZoomAccessToken: string | null;
  /**
   * Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
   *     it too. A replace without it cuts the connection for good.
   */
  ZoomRefreshToken: string | null;
  /** Id of the person's account at Zoom; null while Zoom is not connected. */
  ZoomUserId: string | null;
  /**
   * Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  DoordeckPrivateKey: string | null;
  /** Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
  DoordeckPublicKey: string | null;
  /**
   * Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
   *     type, so it is plain text here.
   */
  DoordeckUserGuid: string | null;
  /**
   * Id of the subscription through which Office 365 tells the service about calendar changes;
   *     null while not connected.
   */
  Office365SubscriptionId: string | null;
  /**
   * Token of the SALTO access control integration for this person. **Secret**: it opens doors;
   *     rows of lists carry it too. A replace without it cuts the connection.
   */
  SaltoV2AccessToken: string | null;
  /**
   * Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
   *     never log or show it; rows of lists carry it too.
   */
  StripeACHBankToken: string | null;
  /**
   * Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
   *     lists carry it too.
   */
  StripeACHCustomerToken: string | null;
  /** Whether the customer has agreed to be debited by ACH through Stripe. */
  HasAcceptedStripeACHAgreement: boolean;
  /**
   * Whether the customer has confirmed the small deposits by which Stripe verifies a bank
   *     account for ACH.
   */
  HasVerifiedStripeACHDeposits: boolean;
  /** Whether this customer is copied to the operator's Square account. */
  SyncToSquare: boolean;
  /**
   * Token with which the service reads the person's Google calendar. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  GoogleApiToken: string | null;
  /**
   * Id of the subscription through which Google tells the service about calendar changes; null
   *     while not connected.
   */
  GoogleSubscriptionId: string | null;
  /**
   * Format: int32
   * Number of the person in the Brivo access control system; null while Brivo is not connected.
   *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
   */
  BrivoUserId: number | null;
  /**
   * Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  MondayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  TuesdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  WednesdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  ThursdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  FridayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SaturdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SundayAttendance: Attendance | UnknownMember;
  /**
   * Longitude of the postal address in decimal degrees (assumed); null when the address was
   *     never located.
   */
  Longitude: number | null;
  /**
   * Latitude of the postal address in decimal degrees (assumed); null when the address was never
   *     located.
   */
  Latitude: number | null;
  /**
   * Longitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLongitude: number | null;
  /**
   * Latitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLatitude: number | null;
  /**
   * Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
   *     whether archiving also suspends: no source says.
   */
  Archived: boolean;
  /**
   * Format: int32
   * Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
   *     back to today or to the plan's own billing day when left out. Null without a plan. What a
   *     replace does with it: no source says.
   */
  BillingDay: number | null;
  /**
   * Format: int64
   * Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
   *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
   *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
   */
  TariffId: number | null;
  /**
   * Format: date-time
   * When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
   *     the plan starts and is first invoiced. A renewal day has been seen as the location's
   *     midnight, so the UTC value may carry the date before. Null without a plan.
   */
  RenewalDate: string | null;
  /**
   * Free text for programs: a reference to your own system, or a small JSON document. People
   *     never see it; it can be read and written through the API alone. A replace without it clears
   *     it.
   */
  SystemId: string | null;
  /**
   * Name of the stored avatar image; null when there is none. `NewAvatarUrl` uploads one,
   *     `ClearAvatarFile` removes it, and `getCoworkerAvatar` fetches the image itself.
   */
  readonly AvatarFileName: string | null;
  /**
   * Name of the stored banner image; null when there is none. `NewBannerImageUrl` uploads one,
   *     `ClearBannerImageFile` removes it, and `getCoworkerBannerImage` fetches the image itself.
   */
  readonly BannerImageFileName: string | null;
  /** Name of the location that `InvoicingBusinessId` points to; null when that is null. */
  readonly InvoicingBusinessName: string | null;
  /**
   * Card number, kept by the service: the vendor's pages call it read-only and treat it as
   *     financial data. Whether it is a payment card, and how much of it is masked: no source says.
   *     Keep it out of logs.
   */
  readonly CardNumber: string | null;
  /**
   * Format: int32
   * How many times the coworker has checked in since `LastRenewal`. Counted by the service.
   */
  readonly CheckinSinceLastRenewal: number;
  /**
   * Format: int32
   * How many minutes of presence the service has counted since `LastRenewal`.
   */
  readonly MinutesSinceLastRenewal: number;
  /**
   * Name of the login that `UserId` points to; null without a login. It can differ from
   *     `FullName`.
   */
  readonly UserFullName: string | null;
  /** Whether the login is an administrator; null without a login. */
  readonly UserIsAdmin: boolean | null;
  /**
   * Format: date-time
   * When the login was last used, in UTC; null without a login or when it never was.
   */
  readonly UserLastAccess: string | null;
  /** Whether the login may sign in; null without a login. The coworker's own state is `Active`. */
  readonly UserActive: boolean | null;
  /** Whether the login gets the summary mail of community activity; null without a login. */
  readonly UserReceiveCommunityDigest: boolean | null;
  /** Whether the login gets a mail for each community message; null without a login. */
  readonly UserReceiveEveryMessage: boolean | null;
  /**
   * Ids of the coworker's contracts (`/billing/coworkercontracts`), **joined by commas in one
   *     string**, not an array; null without contracts. Whether ended contracts are among them: no
   *     source says.
   */
  readonly CoworkerContractIds: string | null;
  /**
   * Names of the plans behind the contracts, joined by commas in one string; null without
   *     contracts. Names may hold commas themselves, so do not split it: follow
   *     `CoworkerContractIds`.
   */
  readonly CoworkerContractTariffNames: string | null;
  /**
   * Format: int32
   * How many months lie between two invoices of the plan (the unit is assumed from the weekly
   *     twin, `TariffInvoiceEveryWeeks`); 0 without a plan.
   */
  readonly TariffInvoiceEvery: number;
  /**
   * Format: int32
   * How many weeks lie between two invoices of the plan, for plans billed by weeks; 0 otherwise.
   */
  readonly TariffInvoiceEveryWeeks: number;
  /**
   * Name of one team of the coworker, which goes with `TeamId`; null without a team. Which one,
   *     for a member of several: no source says. All of them are in `TeamNames`.
   */
  readonly TeamName: string | null;
  /**
   * Format: int64
   * Id of one team of the coworker; null without a team. Which one, for a member of several: no
   *     source says. All of them are in `TeamIds`.
   */
  readonly TeamId: number | null;
  /**
   * Names of all the coworker's teams, joined by commas in one string; null without a team.
   *     Names may hold commas themselves, so do not split it: use `TeamIds`.
   */
  readonly TeamNames: string | null;
  /**
   * Ids of all the coworker's teams, **joined by commas in one string**, not an array; null
   *     without a team. In rows of lists this is the only place where memberships can be read, since
   *     `Teams` is empty there. To change them, write `Teams`, `AddedTeams` or `RemovedTeams`.
   */
  readonly TeamIds: string | null;
  /**
   * No source explains it, and the only published value is null. That it is text otherwise is
   *     assumed. As the name may mean an access credential, keep it out of logs.
   */
  readonly CurrentAccessSignature: string | null;
  /**
   * Plural of `CurrentAccessSignature`. No source explains it or gives a type, and the only
   *     published value is null: take whatever comes, and keep it out of logs.
   */
  readonly CurrentAccessSignatures: unknown;
  /**
   * How likely the service thinks it is that the customer leaves, computed by the service. Scale
   *     (0 to 1, or per cent) unknown; null when not computed. A number, by analogy with the team's
   *     `AvgChurnProbability`.
   */
  readonly ChurnProbability: number | null;
  /**
   * How engaged the service thinks the customer is, as a word that the service chooses; null
   *     when not computed. Text, by analogy with the team's field of this name.
   */
  readonly EngagementLevel: string | null;
  /**
   * Format: int64
   * Number by which the service knows the record, assigned on create. Paths, relations and
   *     commands take it. Ids seen in use are around 1.4 billion, which 32 bits would still hold;
   *     the vendor's own metadata gives them 64.
   */
  readonly Id: number;
  /**
   * Format: date-time
   * When the record was last saved, in UTC. Moves on every save, which makes it the field to
   *     poll with `from_Coworker_UpdatedOn`.
   */
  readonly UpdatedOn: string;
  /**
   * Format: date-time
   * When the record was made, in UTC. Set by the service; `RegistrationDate` is the editable
   *     counterpart.
   */
  readonly CreatedOn: string;
  /**
   * Format: uuid
   * Globally unique id, assigned on create. The filter is `UniqueId`, without prefix.
   */
  readonly UniqueId: string;
  /**
   * Who last saved the record: the e-mail address of a login, or a word such as `System` when
   *     the service did it itself.
   */
  readonly UpdatedBy: string | null;
  /**
   * False in every published record, also of old ones: it says nothing about how long the
   *     customer has been with the operator.
   */
  readonly IsNew: boolean;
  /**
   * Short text that names the record, such as the coworker's name. Made by the service for
   *     display; never parse it.
   */
  readonly ToStringText: string | null;
  /**
   * No source explains it or gives a type, and the only published value is null. Present on
   *     records of every kind.
   */
  readonly LocalizationDetails: unknown;
  /**
   * No source explains it or gives a type, and the only published value is null. The values of
   *     custom fields are in `Custom1` to `Custom30`.
   */
  readonly CustomFields: unknown;
}
/** One page of coworkers. The rows are summaries: 111 fields of the record are missing from each. */
export interface CoworkerPage {
  /** The size that was asked for, or 25. The last page may hold fewer records. */
  CurrentPageSize: number;
  /** The number of this page, counted from 1. */
  CurrentPage: number;
  /** The property that the records are sorted by. */
  CurrentOrderField: string;
  /**
   * The direction of the sort as a number, even when it was asked for by name. The samples show
   *     1 next to a stated default of ascending; the enumeration's 0 and 1 are the better reading.
   */
  CurrentSortDirection: SortDirection | UnknownMember;
  /** The position of the page's first record among all that match, counted from 1. */
  FirstItem: number;
  /**
   * Whether a page follows. It is the condition to loop on; the sample that says true on the only
   *     page is noise.
   */
  HasNextPage: boolean;
  /** Whether a page comes before this one, which is so from page 2 on. */
  HasPreviousPage: boolean;
  /** The position of the page's last record among all that match. */
  LastItem: number;
  /** A second copy of `CurrentPage` that newer pages leave out. */
  PageNumber?: number;
  /** A second copy of `CurrentPageSize` that newer pages leave out. */
  PageSize?: number;
  /** How many records match on all pages together. It moves when data changes. */
  TotalItems: number;
  /** How many pages there are at this size. */
  TotalPages: number;
  /** The rows of this page, in the order asked for. Empty past the last page (assumed). */
  Records: CoworkerSummary[];
}
/** One fault in a request body. */
export interface ValidationError {
  /**
   * The property at fault in the entity's own spelling, which drops the `Id` of references: a
   *     body without `CountryId` is told about `Country`.
   */
  PropertyName: string;
  /**
   * What is wrong, in English and without the name of the property. The current text for a
   *     missing value is `is a required field`; older answers say `may not be null or empty`.
   */
  Message: string;
  /** The value that was refused, of whatever type it was sent as; null if none was. */
  AttemptedValue?: unknown;
}
/**
 * The envelope that answers writes and commands. **`WasSuccessful` decides**, not the HTTP status:
 *     commands, deletions and sometimes creations fail with 200. The other fields come and go between
 *     operations and between the ages of the samples.
 */
export interface ActionResult {
  /** Whether the service did what was asked. Nothing else in the answer says so surely. */
  WasSuccessful: boolean;
  /**
   * A status inside the body, 200 or 500, that need not be the HTTP status. Newer samples of
   *     failures leave it out.
   */
  Status?: number;
  /**
   * A sentence for people. Its wording has changed over the years, misspelling included: show it
   *     and never parse it.
   */
  Message?: string | null;
  /**
   * What came out of it: an object with at least an `Id` after a write, null after a deletion or
   *     a failure, and whatever a command returns.
   */
  Value?: unknown;
  /** A hint for the vendor's own pages to show `RedirectURL` in a dialogue. */
  OpenInDialog?: boolean;
  /** A hint for the vendor's own pages to show `RedirectURL` in a new window. */
  OpenInWindow?: boolean;
  /**
   * Where a command has put a file that it made, as a path on the service's host. The link dies
   *     within minutes.
   */
  RedirectURL?: string | null;
  /** Script for the vendor's own pages. Never run it. */
  JavaScript?: string | null;
  /**
   * Format: date-time
   * When the record was written by this call, in UTC.
   */
  UpdatedOn?: string | null;
  /** The e-mail address of the user whom the change is put down to. */
  UpdatedBy?: string | null;
  /** One entry for each fault of a refused write; null after a success. */
  Errors?: ValidationError[] | null;
}
/**
 * The envelope of a write that was refused because of its content. `Message` sums up, and in one
 *     official sample names another field than the first of `Errors`: read `Errors`.
 */
export interface ValidationFailure {
  /**
   * Whether the service did what was asked. Nothing else in the answer says so surely.
   *
   *     Always false here.
   * @constant
   */
  WasSuccessful: false;
  /**
   * A status inside the body, 200 or 500, that need not be the HTTP status. Newer samples of
   *     failures leave it out.
   */
  Status?: number;
  /**
   * A sentence for people. Its wording has changed over the years, misspelling included: show it
   *     and never parse it.
   *
   *
   *     The first fault or a summary, as `Property` and text around a colon.
   */
  Message: string;
  /**
   * What came out of it: an object with at least an `Id` after a write, null after a deletion or
   *     a failure, and whatever a command returns.
   */
  Value?: unknown;
  /** A hint for the vendor's own pages to show `RedirectURL` in a dialogue. */
  OpenInDialog?: boolean;
  /** A hint for the vendor's own pages to show `RedirectURL` in a new window. */
  OpenInWindow?: boolean;
  /**
   * Where a command has put a file that it made, as a path on the service's host. The link dies
   *     within minutes.
   */
  RedirectURL?: string | null;
  /** Script for the vendor's own pages. Never run it. */
  JavaScript?: string | null;
  /**
   * Format: date-time
   * When the record was written by this call, in UTC.
   */
  UpdatedOn?: string | null;
  /** The e-mail address of the user whom the change is put down to. */
  UpdatedBy?: string | null;
  /**
   * One entry for each fault of a refused write; null after a success.
   *
   *     One entry for each fault.
   */
  Errors: ValidationError[];
}
/**
 * An error without an envelope. Only `Message` is known; a service built like this one may add
 *     more.
 */
export interface Error {
  /** What went wrong, in a sentence for people. */
  Message: string;
}
/**
 * The 111 writable fields of a coworker that lists and multi-id reads leave out; only a read by id
 *     fills them. A replace that starts from a row therefore clears all of them: address, phone, billing
 *     and bank data, access PIN, notes and the thirty custom fields.
 */
export interface CoworkerDetailFields {
  /**
   * Whether the record stands for a person (1) or for a company (2). Missing from list and
   *     multi-id rows. A create that leaves it out gets 1.
   */
  CoworkerType?: CoworkerType | UnknownMember;
  /**
   * Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
   *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
   *     2026 saw 1 to 5 alone.
   */
  Gender?: Gender | UnknownMember;
  /**
   * Act on save, not a property of the person: sent as `true`, the service creates a login for
   *     portal and app and **mails a welcome message with the access details** to `Email`. Send
   *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
   *     login does anything is unknown.
   */
  CreateUser?: boolean;
  /**
   * Street and number of the postal address, in one string. The invoice address is
   *     `BillingAddress`.
   */
  Address?: string | null;
  /** Postal code of the postal address, as text in the country's own form. */
  PostCode?: string | null;
  /** Town or city of the postal address, as free text: cities are not records of their own. */
  CityName?: string | null;
  /** State, province or county of the postal address, as free text. */
  State?: string | null;
  /**
   * Mobile phone number as typed. No source names a format, so expect anything from local digits
   *     to international notation.
   */
  MobilePhone?: string | null;
  /** Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
  LandLine?: string | null;
  /** Informal name beside `FullName`. Where the service shows it: no source says. */
  NickName?: string | null;
  /** Line of business the person or company works in, as free text on the profile. */
  BusinessArea?: string | null;
  /** Job title shown on the profile. */
  Position?: string | null;
  /**
   * Company the person works for. For a coworker of type company the admin panel lists this name
   *     instead of `FullName`.
   */
  CompanyName?: string | null;
  /**
   * Website shown on the profile. Plain text on the wire: no source says that it is checked to
   *     be a URL.
   */
  ProfileWebsite?: string | null;
  /**
   * Skills or interests shown on the profile, all in one string. No source says how single tags
   *     are separated; do not confuse it with `Tag`, which is for the operator.
   */
  ProfileTags?: string | null;
  /**
   * Text with which the person introduces themselves on the profile. Whether it may hold HTML:
   *     no source says.
   */
  ProfileSummary?: string | null;
  /** Handle or address of a Twitter (X) account, shown on the profile. */
  Twitter?: string | null;
  /** Name or address of a Facebook profile, shown on the profile. */
  Facebook?: string | null;
  /**
   * Name or address of a Google profile, a leftover from the time such profiles existed.
   *     Unrelated to `GoogleApiToken`.
   */
  Google?: string | null;
  /** Handle of a Telegram account, shown on the profile. */
  Telegram?: string | null;
  /**
   * Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
   *     letter.
   */
  Linkedin?: string | null;
  /** Handle of a Skype account, shown on the profile. */
  Skype?: string | null;
  /** Name or address of a GitHub profile. Mind the spelling: one capital letter. */
  Github?: string | null;
  /** Name or address of a Pinterest profile, shown on the profile. */
  Pinterest?: string | null;
  /** Name or address of a Flickr account, shown on the profile. */
  Flickr?: string | null;
  /** Name or address of an Instagram account, shown on the profile. */
  Instagram?: string | null;
  /** Name or address of a Vimeo channel, shown on the profile. */
  Vimeo?: string | null;
  /** Name or address of a Tumblr blog, shown on the profile. */
  Tumblr?: string | null;
  /** Name or address of a Blogger blog, shown on the profile. */
  Blogger?: string | null;
  /**
   * Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
   *     no source says.
   */
  ProfileIsPublic?: boolean;
  /** Address for invoices when it differs from `Email`. */
  BillingEmail?: string | null;
  /** Street and number printed on invoices. */
  BillingAddress?: string | null;
  /** Postal code printed on invoices. */
  BillingPostCode?: string | null;
  /** Town or city printed on invoices. */
  BillingCityName?: string | null;
  /** State, province or county printed on invoices. */
  BillingState?: string | null;
  /**
   * Format: int64
   * Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
   */
  BillingCountryId?: number | null;
  /**
   * Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
   *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
   */
  TaxRateType?: TaxRateType | UnknownMember;
  /**
   * Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
   *     stands for twenty per cent: no source says; read an existing record before writing one. One
   *     superseded reference page marks it as required, the newer ones do not.
   */
  TaxRate?: number | null;
  /**
   * Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
   *     Personal or company data.
   */
  TaxIDNumber?: string | null;
  /** Name of the coworker's bank. Financial data. */
  BankName?: string | null;
  /**
   * Number of the coworker's bank account, as text in the country's own form. Financial data:
   *     keep it out of logs.
   */
  BankAccount?: string | null;
  /** Branch or sort code that goes with `BankAccount`. Financial data. */
  BankBranch?: string | null;
  /** Whether the coworker is told when a new invoice is issued. */
  NotifyOnNewInvoice?: boolean;
  /** Whether the coworker is told when a payment has been recorded. */
  NotifyOnNewPayment?: boolean;
  /** Whether the coworker is told when a payment fails. */
  NotifyOnFailedPayment?: boolean;
  /**
   * Whether this coworker may see the invoices of the member who pays for the team (a team's
   *     `PayingMemberId`).
   */
  ShowPayingMemberInvoices?: boolean;
  /**
   * Whether invoices are collected by GoCardless direct debit. The mandate is in
   *     `GoCardlessContractNumber`.
   */
  EnableGoCardlessPayments?: boolean;
  /**
   * Whether GoCardless's Pro product is used for the collection. Only meaningful with
   *     `EnableGoCardlessPayments`.
   */
  UseGoCardlessProPayments?: boolean;
  /** Number by which GoCardless knows this coworker's direct debit. Financial data. */
  GoCardlessContractNumber?: string | null;
  /**
   * Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
   *     Written by the Stripe integration; send back what you read.
   */
  StripeBacsDDPaymentMethodId?: string | null;
  /**
   * Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
   *     integration; send back what you read.
   */
  StripeBacsDDMandateId?: string | null;
  /** Whether invoices are collected by Bacs Direct Debit through Stripe. */
  StripeBacsDDEnabled?: boolean;
  /**
   * Means by which invoices are paid automatically. Null, and also 0, stand for none.
   *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
   *     multi-id rows.
   */
  RegularPaymentProvider?: RegularPaymentProvider | UnknownMember | null;
  /**
   * Reference of the recurring payment agreement at the provider named by
   *     `RegularPaymentProvider`. Financial data.
   */
  RegularPaymentContractNumber?: string | null;
  /**
   * Whether this coworker is left out when the service processes invoices by itself. A negative
   *     flag: `false` means that automatic processing is on.
   */
  DoNotProcessInvoicesAutomatically?: boolean;
  /** Whether joining the location's network may check the coworker in. */
  AllowNetworkCheckin?: boolean;
  /**
   * PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
   *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
   *     survive.
   */
  AccessPincode?: string | null;
  /** Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
  KeyFobNumber?: string | null;
  /**
   * Whether the coworker is told when a parcel or letter for them is recorded.
   *     `NotifyOnDeliveriesEmail` can name another address.
   */
  NotifyOnDelivery?: boolean;
  /**
   * Format: uuid
   * GUID of the coworker's account in the ezeep printing service; null when they have none. The
   *     newer ezeep Blue has `EzeepBlueUserId`.
   */
  EzeepUserId?: string | null;
  /** Whether printing through ezeep costs this coworker nothing. */
  EzeepFreePrinting?: boolean;
  /**
   * Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
   *     source calls it a GUID.
   */
  EzeepBlueUserId?: string | null;
  /** Whether printing through ezeep Blue costs this coworker nothing. */
  EzeepBlueFreePrinting?: boolean;
  /** Whether the coworker may print through ezeep Blue. */
  EzeepBluePrintingEnabled?: boolean;
  /**
   * Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
   *     location's own machine, not by this API; these fields only steer it.
   */
  PaperCutPayAsYouPrint?: boolean;
  /** Name or id of the coworker's account in PaperCut, as text. */
  PaperCutUserId?: string | null;
  /**
   * Operator's notes about the customer. The service's published limits cap notes at 255
   *     characters; no source says whether that covers this field. Missing from list and multi-id
   *     rows.
   */
  Notes?: string | null;
  /**
   * Value of custom field 1, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom1?: string | null;
  /**
   * Value of custom field 2, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom2?: string | null;
  /**
   * Value of custom field 3, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom3?: string | null;
  /**
   * Value of custom field 4, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom4?: string | null;
  /**
   * Value of custom field 5, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom5?: string | null;
  /**
   * Value of custom field 6, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom6?: string | null;
  /**
   * Value of custom field 7, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom7?: string | null;
  /**
   * Value of custom field 8, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom8?: string | null;
  /**
   * Value of custom field 9, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom9?: string | null;
  /**
   * Value of custom field 10, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom10?: string | null;
  /**
   * Value of custom field 11, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom11?: string | null;
  /**
   * Value of custom field 12, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom12?: string | null;
  /**
   * Value of custom field 13, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom13?: string | null;
  /**
   * Value of custom field 14, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom14?: string | null;
  /**
   * Value of custom field 15, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom15?: string | null;
  /**
   * Value of custom field 16, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom16?: string | null;
  /**
   * Value of custom field 17, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom17?: string | null;
  /**
   * Value of custom field 18, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom18?: string | null;
  /**
   * Value of custom field 19, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom19?: string | null;
  /**
   * Value of custom field 20, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom20?: string | null;
  /**
   * Value of custom field 21, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom21?: string | null;
  /**
   * Value of custom field 22, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom22?: string | null;
  /**
   * Value of custom field 23, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom23?: string | null;
  /**
   * Value of custom field 24, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom24?: string | null;
  /**
   * Value of custom field 25, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom25?: string | null;
  /**
   * Value of custom field 26, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom26?: string | null;
  /**
   * Value of custom field 27, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom27?: string | null;
  /**
   * Value of custom field 28, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom28?: string | null;
  /**
   * Value of custom field 29, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom29?: string | null;
  /**
   * Value of custom field 30, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom30?: string | null;
  /** Purchase order number that the customer wants to see on invoices, as free text. */
  PurchaseOrder?: string | null;
  /**
   * Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
   *     on (assumed).
   */
  NotifyOnDeliveriesEmail?: string | null;
  /**
   * Whether staff have already been told that access control failed for this person, so that
   *     they are not told again (assumed). The service sets it.
   */
  AccessControlErrorNotificationSent?: boolean;
  /**
   * Whether a change of this coworker still has to be copied to PaperCut by its agent. The
   *     service sets it.
   */
  SyncToPaperCutDue?: boolean;
  /**
   * Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
   *     default split of invoices.
   */
  InvoiceSegregationOverride?: boolean;
  /**
   * Whether contracts go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateContracts?: boolean;
  /**
   * Whether bookings go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateBookings?: boolean;
  /**
   * Whether products go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateProducts?: boolean;
  /**
   * Whether time passes go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTimePasses?: boolean;
  /**
   * Whether event tickets go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTickets?: boolean;
  /**
   * Whether this is the profile that a login with several coworker records uses first (assumed:
   *     one login, `UserId`, may belong to more than one coworker).
   */
  IsDefaultProfile?: boolean;
  /**
   * Whether charges go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateCharges?: boolean;
  /** Whether the coworker may print through ezeep. */
  EzeepPrintingEnabled?: boolean;
  /**
   * Format: int32
   * Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
   *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
   *     the two wins: no source says. That it may be null is assumed.
   */
  InvoiceDueDateDay?: number | null;
}
/**
 * Four ways to change a coworker's lists entry by entry instead of replacing them. They act when they
 *     are sent and are not stored. What wins when a list and its changes are sent together: no source
 *     says, so send one or the other. In a replace, leaving out `Businesses` or `Teams` may still clear
 *     them: send the full list there.
 */
export interface CoworkerListChanges {
  /** Ids of locations to add to `Businesses`; the other entries stay. */
  AddedBusinesses?: number[];
  /** Ids of locations to take out of `Businesses`; the other entries stay. */
  RemovedBusinesses?: number[];
  /** Ids of teams for the coworker to join; the other memberships stay. */
  AddedTeams?: number[];
  /** Ids of teams for the coworker to leave; the other memberships stay. */
  RemovedTeams?: number[];
}
/**
 * A whole coworker record as a replace takes it: `Id` and everything that should stay. Only five fields
 *     are demanded, but **every writable field that is missing is cleared**; where the update page calls
 *     a field optional it means that the request is valid without it, not that the value is kept. Start
 *     from a read by id, never from a row of a list. Read-only fields may stay in; keep `SystemId` in,
 *     which is writable and easily lost. The enumerated fields are open here, so that a value which this
 *     document does not know survives the round trip.
 *
 *
 *     Takes a full record, as `get` answers it: whatever is missing would be cleared.
 */
export interface CoworkerReplace {
  /**
   * Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
   *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
   *     ordered by it unless asked otherwise.
   */
  FullName: string;
  /**
   * Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
   *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
   *     share an address: no source says.
   */
  Email: string;
  /**
   * Format: int64
   * Id of the country of the postal address (`/sys/countries`). Required on create and replace.
   *     The service calls the same thing `Country` in filters and in validation errors, so a missing
   *     `CountryId` is reported as `Country`.
   */
  CountryId: number;
  /**
   * Format: int64
   * Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
   *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
   */
  SimpleTimeZoneId: number;
  /**
   * Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
   *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
   *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
   *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
   *     location of the caller, silently.
   */
  Businesses: number[] | null;
  /**
   * Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
   *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
   *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
   *     team's `TeamMembers`.
   */
  Teams: number[] | null;
  /** Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
  Salutation: string | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the avatar
   *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
   *     in responses. Which image types and pixel sizes are accepted: no source says; the service
   *     limits files to 10 MB.
   */
  NewAvatarUrl: string | null;
  /**
   * Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
   *     when `NewAvatarUrl` is sent as well: no source says.
   */
  ClearAvatarFile: boolean | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the
   *     profile's banner when the record is saved. The name of the stored file then shows in
   *     `BannerImageFileName`. Null in responses.
   */
  NewBannerImageUrl: string | null;
  /**
   * Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
   *     happens when `NewBannerImageUrl` is sent as well: no source says.
   */
  ClearBannerImageFile: boolean | null;
  /**
   * Format: date-time
   * Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
   *     the date part alone: no source says what the service does with the time of day. Personal
   *     data.
   */
  DateOfBirth: string | null;
  /**
   * Format: int64
   * Id of the location (business) that issues this coworker's invoices. Independent of
   *     `Businesses`: changing that list does not move it. Null only when none is set.
   *     `InvoicingBusiness` in filters.
   */
  InvoicingBusinessId: number | null;
  /**
   * Name printed on invoices when it differs from `FullName`. The only text of the billing
   *     address that rows of lists carry.
   */
  BillingName: string | null;
  /**
   * Format: int64
   * Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
   *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
   */
  BillingSimpleTimeZoneId: number | null;
  /**
   * Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
   *     lists carry it too. A replace without it clears it.
   */
  StripeBacsDDCustomerToken: string | null;
  /**
   * Format: date-time
   * When the coworker was last reminded of an overdue invoice; null when never. The service
   *     keeps it: send back what you read.
   */
  LastOverDueInvoiceReminder: string | null;
  /**
   * Format: date-time
   * When the coworker was last warned that their credit runs low; null when never. The service
   *     keeps it: send back what you read.
   */
  LastLowCreditReminder: string | null;
  /**
   * Format: uuid
   * GUID that says who or what referred this coworker; null when nobody did. No source says
   *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
   */
  RefererGuid: string | null;
  /**
   * Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
   *     Rows of lists carry it too.
   */
  AccessCardId: string | null;
  /** Whether printing through PaperCut costs this coworker nothing. */
  PaperCutFreePrinting: boolean;
  /**
   * Whether the coworker may book resources by themselves. Whether anything overrides it (the
   *     plan, the team): no source says.
   */
  CanMakeBookings: boolean;
  /** Whether the coworker may make bookings on behalf of fellow team members. */
  CanBookForTeam: boolean;
  /** Whether the coworker may buy products in portal and app. */
  CanPurchaseProducts: boolean;
  /** Whether the coworker may buy event tickets in portal and app. */
  CanPurchaseEvents: boolean;
  /** Whether the coworker may use the community part of portal and app. */
  CanAccessCommunity: boolean;
  /**
   * The operator's own number for this customer, such as a ledger account. Free text; no source
   *     says that it must be unique. An id of another system that nobody should see belongs in
   *     `SystemId`.
   */
  ReferenceNumber: string | null;
  /** Operator's label for sorting customers. `ProfileTags` are the person's own. */
  Tag: string | null;
  /** Whether staff see `AlertNote` as a warning when they open this customer. */
  ShowAlert: boolean;
  /** Text of the warning that `ShowAlert` switches on. */
  AlertNote: string | null;
  /**
   * Format: int64
   * Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
   *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
   */
  UserId: number | null;
  /**
   * Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
   *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
   */
  Active: boolean;
  /**
   * Format: date-time
   * When the service will next issue an invoice by itself, in UTC; null when none is planned.
   *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
   */
  NextAutoInvoice: string | null;
  /**
   * Format: int32
   * How long after issue this coworker's invoices fall due, as a whole number; null when the
   *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
   *     `InvoiceDueDateDay` is the other way to set a due date.
   */
  InvoiceDueDatePeriod: number | null;
  /**
   * Format: date-time
   * When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
   *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
   */
  RegistrationDate: string | null;
  /**
   * Whether the coworker has accepted the general terms and conditions. Writing `true` records
   *     an acceptance on the person's behalf.
   */
  GeneralTermsAccepted: boolean;
  /**
   * Format: date-time
   * When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
   *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
   *     keeps it: send back what you read.
   */
  LastRenewal: string | null;
  /**
   * Format: date-time
   * When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
   *     when it never tried.
   */
  LastInvoiceAttempt: string | null;
  /**
   * Format: date-time
   * When the next invoice is due to be issued, in local time. No source says which zone or
   *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
   *     counterpart; the nearest is `NextAutoInvoice`.
   */
  NextInvoiceLocal: string | null;
  /**
   * Format: date-time
   * `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
   *     where a `Z` ends it: compute with the UTC field.
   */
  NextAutoInvoiceLocal: string | null;
  /**
   * Format: date-time
   * `RegistrationDate` in local time. No source says which zone or offset the value carries,
   *     even where a `Z` ends it: compute with the UTC field.
   */
  RegistrationDateLocal: string | null;
  /**
   * Format: date-time
   * Moment that the access control integration uses so as not to act twice on the same change. A
   *     point in time, not a length; the service sets it. Null when no such integration acted.
   */
  AccessControlDebounceTime: string | null;
  /**
   * Token with which the service reads the person's Office 365 calendar. **Secret**: never log
   *     or show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  Office365AccessToken: string | null;
  /**
   * Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
   *     carry it too. A replace without it cuts the connection for good.
   */
  Office365RefreshToken: string | null;
  /**
   * Token with which the service acts in the person's Zoom account. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  ZoomAccessToken: string | null;
  /**
   * Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
   *     it too. A replace without it cuts the connection for good.
   */
  ZoomRefreshToken: string | null;
  /** Id of the person's account at Zoom; null while Zoom is not connected. */
  ZoomUserId: string | null;
  /**
   * Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  DoordeckPrivateKey: string | null;
  /** Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
  DoordeckPublicKey: string | null;
  /**
   * Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
   *     type, so it is plain text here.
   */
  DoordeckUserGuid: string | null;
  /**
   * Id of the subscription through which Office 365 tells the service about calendar changes;
   *     null while not connected.
   */
  Office365SubscriptionId: string | null;
  /**
   * Token of the SALTO access control integration for this person. **Secret**: it opens doors;
   *     rows of lists carry it too. A replace without it cuts the connection.
   */
  SaltoV2AccessToken: string | null;
  /**
   * Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
   *     never log or show it; rows of lists carry it too.
   */
  StripeACHBankToken: string | null;
  /**
   * Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
   *     lists carry it too.
   */
  StripeACHCustomerToken: string | null;
  /** Whether the customer has agreed to be debited by ACH through Stripe. */
  HasAcceptedStripeACHAgreement: boolean;
  /**
   * Whether the customer has confirmed the small deposits by which Stripe verifies a bank
   *     account for ACH.
   */
  HasVerifiedStripeACHDeposits: boolean;
  /** Whether this customer is copied to the operator's Square account. */
  SyncToSquare: boolean;
  /**
   * Token with which the service reads the person's Google calendar. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  GoogleApiToken: string | null;
  /**
   * Id of the subscription through which Google tells the service about calendar changes; null
   *     while not connected.
   */
  GoogleSubscriptionId: string | null;
  /**
   * Format: int32
   * Number of the person in the Brivo access control system; null while Brivo is not connected.
   *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
   */
  BrivoUserId: number | null;
  /**
   * Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  MondayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  TuesdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  WednesdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  ThursdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  FridayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SaturdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SundayAttendance: Attendance | UnknownMember;
  /**
   * Longitude of the postal address in decimal degrees (assumed); null when the address was
   *     never located.
   */
  Longitude: number | null;
  /**
   * Latitude of the postal address in decimal degrees (assumed); null when the address was never
   *     located.
   */
  Latitude: number | null;
  /**
   * Longitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLongitude: number | null;
  /**
   * Latitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLatitude: number | null;
  /**
   * Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
   *     whether archiving also suspends: no source says.
   */
  Archived: boolean;
  /**
   * Format: int32
   * Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
   *     back to today or to the plan's own billing day when left out. Null without a plan. What a
   *     replace does with it: no source says.
   */
  BillingDay: number | null;
  /**
   * Format: int64
   * Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
   *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
   *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
   */
  TariffId: number | null;
  /**
   * Format: date-time
   * When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
   *     the plan starts and is first invoiced. A renewal day has been seen as the location's
   *     midnight, so the UTC value may carry the date before. Null without a plan.
   */
  RenewalDate: string | null;
  /**
   * Free text for programs: a reference to your own system, or a small JSON document. People
   *     never see it; it can be read and written through the API alone. A replace without it clears
   *     it.
   */
  SystemId: string | null;
  /**
   * Whether the record stands for a person (1) or for a company (2). Missing from list and
   *     multi-id rows. A create that leaves it out gets 1.
   */
  CoworkerType: CoworkerType | UnknownMember;
  /**
   * Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
   *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
   *     2026 saw 1 to 5 alone.
   */
  Gender: Gender | UnknownMember;
  /**
   * Act on save, not a property of the person: sent as `true`, the service creates a login for
   *     portal and app and **mails a welcome message with the access details** to `Email`. Send
   *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
   *     login does anything is unknown.
   */
  CreateUser: boolean;
  /**
   * Street and number of the postal address, in one string. The invoice address is
   *     `BillingAddress`.
   */
  Address: string | null;
  /** Postal code of the postal address, as text in the country's own form. */
  PostCode: string | null;
  /** Town or city of the postal address, as free text: cities are not records of their own. */
  CityName: string | null;
  /** State, province or county of the postal address, as free text. */
  State: string | null;
  /**
   * Mobile phone number as typed. No source names a format, so expect anything from local digits
   *     to international notation.
   */
  MobilePhone: string | null;
  /** Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
  LandLine: string | null;
  /** Informal name beside `FullName`. Where the service shows it: no source says. */
  NickName: string | null;
  /** Line of business the person or company works in, as free text on the profile. */
  BusinessArea: string | null;
  /** Job title shown on the profile. */
  Position: string | null;
  /**
   * Company the person works for. For a coworker of type company the admin panel lists this name
   *     instead of `FullName`.
   */
  CompanyName: string | null;
  /**
   * Website shown on the profile. Plain text on the wire: no source says that it is checked to
   *     be a URL.
   */
  ProfileWebsite: string | null;
  /**
   * Skills or interests shown on the profile, all in one string. No source says how single tags
   *     are separated; do not confuse it with `Tag`, which is for the operator.
   */
  ProfileTags: string | null;
  /**
   * Text with which the person introduces themselves on the profile. Whether it may hold HTML:
   *     no source says.
   */
  ProfileSummary: string | null;
  /** Handle or address of a Twitter (X) account, shown on the profile. */
  Twitter: string | null;
  /** Name or address of a Facebook profile, shown on the profile. */
  Facebook: string | null;
  /**
   * Name or address of a Google profile, a leftover from the time such profiles existed.
   *     Unrelated to `GoogleApiToken`.
   */
  Google: string | null;
  /** Handle of a Telegram account, shown on the profile. */
  Telegram: string | null;
  /**
   * Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
   *     letter.
   */
  Linkedin: string | null;
  /** Handle of a Skype account, shown on the profile. */
  Skype: string | null;
  /** Name or address of a GitHub profile. Mind the spelling: one capital letter. */
  Github: string | null;
  /** Name or address of a Pinterest profile, shown on the profile. */
  Pinterest: string | null;
  /** Name or address of a Flickr account, shown on the profile. */
  Flickr: string | null;
  /** Name or address of an Instagram account, shown on the profile. */
  Instagram: string | null;
  /** Name or address of a Vimeo channel, shown on the profile. */
  Vimeo: string | null;
  /** Name or address of a Tumblr blog, shown on the profile. */
  Tumblr: string | null;
  /** Name or address of a Blogger blog, shown on the profile. */
  Blogger: string | null;
  /**
   * Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
   *     no source says.
   */
  ProfileIsPublic: boolean;
  /** Address for invoices when it differs from `Email`. */
  BillingEmail: string | null;
  /** Street and number printed on invoices. */
  BillingAddress: string | null;
  /** Postal code printed on invoices. */
  BillingPostCode: string | null;
  /** Town or city printed on invoices. */
  BillingCityName: string | null;
  /** State, province or county printed on invoices. */
  BillingState: string | null;
  /**
   * Format: int64
   * Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
   */
  BillingCountryId: number | null;
  /**
   * Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
   *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
   */
  TaxRateType: TaxRateType | UnknownMember;
  /**
   * Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
   *     stands for twenty per cent: no source says; read an existing record before writing one. One
   *     superseded reference page marks it as required, the newer ones do not.
   */
  TaxRate: number | null;
  /**
   * Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
   *     Personal or company data.
   */
  TaxIDNumber: string | null;
  /** Name of the coworker's bank. Financial data. */
  BankName: string | null;
  /**
   * Number of the coworker's bank account, as text in the country's own form. Financial data:
   *     keep it out of logs.
   */
  BankAccount: string | null;
  /** Branch or sort code that goes with `BankAccount`. Financial data. */
  BankBranch: string | null;
  /** Whether the coworker is told when a new invoice is issued. */
  NotifyOnNewInvoice: boolean;
  /** Whether the coworker is told when a payment has been recorded. */
  NotifyOnNewPayment: boolean;
  /** Whether the coworker is told when a payment fails. */
  NotifyOnFailedPayment: boolean;
  /**
   * Whether this coworker may see the invoices of the member who pays for the team (a team's
   *     `PayingMemberId`).
   */
  ShowPayingMemberInvoices: boolean;
  /**
   * Whether invoices are collected by GoCardless direct debit. The mandate is in
   *     `GoCardlessContractNumber`.
   */
  EnableGoCardlessPayments: boolean;
  /**
   * Whether GoCardless's Pro product is used for the collection. Only meaningful with
   *     `EnableGoCardlessPayments`.
   */
  UseGoCardlessProPayments: boolean;
  /** Number by which GoCardless knows this coworker's direct debit. Financial data. */
  GoCardlessContractNumber: string | null;
  /**
   * Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
   *     Written by the Stripe integration; send back what you read.
   */
  StripeBacsDDPaymentMethodId: string | null;
  /**
   * Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
   *     integration; send back what you read.
   */
  StripeBacsDDMandateId: string | null;
  /** Whether invoices are collected by Bacs Direct Debit through Stripe. */
  StripeBacsDDEnabled: boolean;
  /**
   * Means by which invoices are paid automatically. Null, and also 0, stand for none.
   *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
   *     multi-id rows.
   */
  RegularPaymentProvider: RegularPaymentProvider | UnknownMember | null;
  /**
   * Reference of the recurring payment agreement at the provider named by
   *     `RegularPaymentProvider`. Financial data.
   */
  RegularPaymentContractNumber: string | null;
  /**
   * Whether this coworker is left out when the service processes invoices by itself. A negative
   *     flag: `false` means that automatic processing is on.
   */
  DoNotProcessInvoicesAutomatically: boolean;
  /** Whether joining the location's network may check the coworker in. */
  AllowNetworkCheckin: boolean;
  /**
   * PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
   *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
   *     survive.
   */
  AccessPincode: string | null;
  /** Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
  KeyFobNumber: string | null;
  /**
   * Whether the coworker is told when a parcel or letter for them is recorded.
   *     `NotifyOnDeliveriesEmail` can name another address.
   */
  NotifyOnDelivery: boolean;
  /**
   * Format: uuid
   * GUID of the coworker's account in the ezeep printing service; null when they have none. The
   *     newer ezeep Blue has `EzeepBlueUserId`.
   */
  EzeepUserId: string | null;
  /** Whether printing through ezeep costs this coworker nothing. */
  EzeepFreePrinting: boolean;
  /**
   * Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
   *     source calls it a GUID.
   */
  EzeepBlueUserId: string | null;
  /** Whether printing through ezeep Blue costs this coworker nothing. */
  EzeepBlueFreePrinting: boolean;
  /** Whether the coworker may print through ezeep Blue. */
  EzeepBluePrintingEnabled: boolean;
  /**
   * Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
   *     location's own machine, not by this API; these fields only steer it.
   */
  PaperCutPayAsYouPrint: boolean;
  /** Name or id of the coworker's account in PaperCut, as text. */
  PaperCutUserId: string | null;
  /**
   * Operator's notes about the customer. The service's published limits cap notes at 255
   *     characters; no source says whether that covers this field. Missing from list and multi-id
   *     rows.
   */
  Notes: string | null;
  /**
   * Value of custom field 1, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom1: string | null;
  /**
   * Value of custom field 2, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom2: string | null;
  /**
   * Value of custom field 3, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom3: string | null;
  /**
   * Value of custom field 4, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom4: string | null;
  /**
   * Value of custom field 5, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom5: string | null;
  /**
   * Value of custom field 6, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom6: string | null;
  /**
   * Value of custom field 7, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom7: string | null;
  /**
   * Value of custom field 8, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom8: string | null;
  /**
   * Value of custom field 9, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom9: string | null;
  /**
   * Value of custom field 10, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom10: string | null;
  /**
   * Value of custom field 11, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom11: string | null;
  /**
   * Value of custom field 12, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom12: string | null;
  /**
   * Value of custom field 13, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom13: string | null;
  /**
   * Value of custom field 14, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom14: string | null;
  /**
   * Value of custom field 15, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom15: string | null;
  /**
   * Value of custom field 16, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom16: string | null;
  /**
   * Value of custom field 17, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom17: string | null;
  /**
   * Value of custom field 18, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom18: string | null;
  /**
   * Value of custom field 19, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom19: string | null;
  /**
   * Value of custom field 20, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom20: string | null;
  /**
   * Value of custom field 21, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom21: string | null;
  /**
   * Value of custom field 22, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom22: string | null;
  /**
   * Value of custom field 23, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom23: string | null;
  /**
   * Value of custom field 24, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom24: string | null;
  /**
   * Value of custom field 25, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom25: string | null;
  /**
   * Value of custom field 26, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom26: string | null;
  /**
   * Value of custom field 27, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom27: string | null;
  /**
   * Value of custom field 28, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom28: string | null;
  /**
   * Value of custom field 29, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom29: string | null;
  /**
   * Value of custom field 30, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom30: string | null;
  /** Purchase order number that the customer wants to see on invoices, as free text. */
  PurchaseOrder: string | null;
  /**
   * Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
   *     on (assumed).
   */
  NotifyOnDeliveriesEmail: string | null;
  /**
   * Whether staff have already been told that access control failed for this person, so that
   *     they are not told again (assumed). The service sets it.
   */
  AccessControlErrorNotificationSent: boolean;
  /**
   * Whether a change of this coworker still has to be copied to PaperCut by its agent. The
   *     service sets it.
   */
  SyncToPaperCutDue: boolean;
  /**
   * Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
   *     default split of invoices.
   */
  InvoiceSegregationOverride: boolean;
  /**
   * Whether contracts go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateContracts: boolean;
  /**
   * Whether bookings go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateBookings: boolean;
  /**
   * Whether products go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateProducts: boolean;
  /**
   * Whether time passes go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTimePasses: boolean;
  /**
   * Whether event tickets go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTickets: boolean;
  /**
   * Whether this is the profile that a login with several coworker records uses first (assumed:
   *     one login, `UserId`, may belong to more than one coworker).
   */
  IsDefaultProfile: boolean;
  /**
   * Whether charges go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateCharges: boolean;
  /** Whether the coworker may print through ezeep. */
  EzeepPrintingEnabled: boolean;
  /**
   * Format: int32
   * Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
   *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
   *     the two wins: no source says. That it may be null is assumed.
   */
  InvoiceDueDateDay: number | null;
  /** Ids of locations to add to `Businesses`; the other entries stay. */
  AddedBusinesses?: number[];
  /** Ids of locations to take out of `Businesses`; the other entries stay. */
  RemovedBusinesses?: number[];
  /** Ids of teams for the coworker to join; the other memberships stay. */
  AddedTeams?: number[];
  /** Ids of teams for the coworker to leave; the other memberships stay. */
  RemovedTeams?: number[];
  /**
   * Format: int64
   * Number by which the service knows the record, assigned on create. Paths, relations and
   *     commands take it. Ids seen in use are around 1.4 billion, which 32 bits would still hold;
   *     the vendor's own metadata gives them 64.
   */
  readonly Id: number;
  /**
   * Name of the stored avatar image; null when there is none. `NewAvatarUrl` uploads one,
   *     `ClearAvatarFile` removes it, and `getCoworkerAvatar` fetches the image itself.
   */
  readonly AvatarFileName: string | null;
  /**
   * Name of the stored banner image; null when there is none. `NewBannerImageUrl` uploads one,
   *     `ClearBannerImageFile` removes it, and `getCoworkerBannerImage` fetches the image itself.
   */
  readonly BannerImageFileName: string | null;
  /** Name of the location that `InvoicingBusinessId` points to; null when that is null. */
  readonly InvoicingBusinessName: string | null;
  /**
   * Card number, kept by the service: the vendor's pages call it read-only and treat it as
   *     financial data. Whether it is a payment card, and how much of it is masked: no source says.
   *     Keep it out of logs.
   */
  readonly CardNumber: string | null;
  /**
   * Format: int32
   * How many times the coworker has checked in since `LastRenewal`. Counted by the service.
   */
  readonly CheckinSinceLastRenewal: number;
  /**
   * Format: int32
   * How many minutes of presence the service has counted since `LastRenewal`.
   */
  readonly MinutesSinceLastRenewal: number;
  /**
   * Name of the login that `UserId` points to; null without a login. It can differ from
   *     `FullName`.
   */
  readonly UserFullName: string | null;
  /** Whether the login is an administrator; null without a login. */
  readonly UserIsAdmin: boolean | null;
  /**
   * Format: date-time
   * When the login was last used, in UTC; null without a login or when it never was.
   */
  readonly UserLastAccess: string | null;
  /** Whether the login may sign in; null without a login. The coworker's own state is `Active`. */
  readonly UserActive: boolean | null;
  /** Whether the login gets the summary mail of community activity; null without a login. */
  readonly UserReceiveCommunityDigest: boolean | null;
  /** Whether the login gets a mail for each community message; null without a login. */
  readonly UserReceiveEveryMessage: boolean | null;
  /**
   * Ids of the coworker's contracts (`/billing/coworkercontracts`), **joined by commas in one
   *     string**, not an array; null without contracts. Whether ended contracts are among them: no
   *     source says.
   */
  readonly CoworkerContractIds: string | null;
  /**
   * Names of the plans behind the contracts, joined by commas in one string; null without
   *     contracts. Names may hold commas themselves, so do not split it: follow
   *     `CoworkerContractIds`.
   */
  readonly CoworkerContractTariffNames: string | null;
  /**
   * Format: int32
   * How many months lie between two invoices of the plan (the unit is assumed from the weekly
   *     twin, `TariffInvoiceEveryWeeks`); 0 without a plan.
   */
  readonly TariffInvoiceEvery: number;
  /**
   * Format: int32
   * How many weeks lie between two invoices of the plan, for plans billed by weeks; 0 otherwise.
   */
  readonly TariffInvoiceEveryWeeks: number;
  /**
   * Name of one team of the coworker, which goes with `TeamId`; null without a team. Which one,
   *     for a member of several: no source says. All of them are in `TeamNames`.
   */
  readonly TeamName: string | null;
  /**
   * Format: int64
   * Id of one team of the coworker; null without a team. Which one, for a member of several: no
   *     source says. All of them are in `TeamIds`.
   */
  readonly TeamId: number | null;
  /**
   * Names of all the coworker's teams, joined by commas in one string; null without a team.
   *     Names may hold commas themselves, so do not split it: use `TeamIds`.
   */
  readonly TeamNames: string | null;
  /**
   * Ids of all the coworker's teams, **joined by commas in one string**, not an array; null
   *     without a team. In rows of lists this is the only place where memberships can be read, since
   *     `Teams` is empty there. To change them, write `Teams`, `AddedTeams` or `RemovedTeams`.
   */
  readonly TeamIds: string | null;
  /**
   * No source explains it, and the only published value is null. That it is text otherwise is
   *     assumed. As the name may mean an access credential, keep it out of logs.
   */
  readonly CurrentAccessSignature: string | null;
  /**
   * Plural of `CurrentAccessSignature`. No source explains it or gives a type, and the only
   *     published value is null: take whatever comes, and keep it out of logs.
   */
  readonly CurrentAccessSignatures: unknown;
  /**
   * How likely the service thinks it is that the customer leaves, computed by the service. Scale
   *     (0 to 1, or per cent) unknown; null when not computed. A number, by analogy with the team's
   *     `AvgChurnProbability`.
   */
  readonly ChurnProbability: number | null;
  /**
   * How engaged the service thinks the customer is, as a word that the service chooses; null
   *     when not computed. Text, by analogy with the team's field of this name.
   */
  readonly EngagementLevel: string | null;
  /**
   * Format: date-time
   * When the record was last saved, in UTC. Moves on every save, which makes it the field to
   *     poll with `from_Coworker_UpdatedOn`.
   */
  readonly UpdatedOn: string;
  /**
   * Format: date-time
   * When the record was made, in UTC. Set by the service; `RegistrationDate` is the editable
   *     counterpart.
   */
  readonly CreatedOn: string;
  /**
   * Format: uuid
   * Globally unique id, assigned on create. The filter is `UniqueId`, without prefix.
   */
  readonly UniqueId: string;
  /**
   * Who last saved the record: the e-mail address of a login, or a word such as `System` when
   *     the service did it itself.
   */
  readonly UpdatedBy: string | null;
  /**
   * False in every published record, also of old ones: it says nothing about how long the
   *     customer has been with the operator.
   */
  readonly IsNew: boolean;
  /**
   * Short text that names the record, such as the coworker's name. Made by the service for
   *     display; never parse it.
   */
  readonly ToStringText: string | null;
  /**
   * No source explains it or gives a type, and the only published value is null. Present on
   *     records of every kind.
   */
  readonly LocalizationDetails: unknown;
  /**
   * No source explains it or gives a type, and the only published value is null. The values of
   *     custom fields are in `Custom1` to `Custom30`.
   */
  readonly CustomFields: unknown;
}
/** The answer to a record that was created or replaced. */
export interface SaveResult {
  /** Whether the service did what was asked. Nothing else in the answer says so surely. */
  WasSuccessful: boolean;
  /**
   * A status inside the body, 200 or 500, that need not be the HTTP status. Newer samples of
   *     failures leave it out.
   */
  Status?: number;
  /**
   * A sentence for people. Its wording has changed over the years, misspelling included: show it
   *     and never parse it.
   */
  Message?: string | null;
  /**
   * What came out of it: an object with at least an `Id` after a write, null after a deletion or
   *     a failure, and whatever a command returns.
   *
   *
   *     The saved record, as far as the service tells. Creating has been seen to return all of
   *     it and replacing only its `Id`; official samples show the `Id` alone for both. Null where
   *     `WasSuccessful` is false.
   */
  Value:
    | ({
        /**
         * Format: int64
         * The id of the record, new after a create.
         */
        Id: number;
      } & {
        [key: string]: unknown;
      })
    | null;
  /** A hint for the vendor's own pages to show `RedirectURL` in a dialogue. */
  OpenInDialog?: boolean;
  /** A hint for the vendor's own pages to show `RedirectURL` in a new window. */
  OpenInWindow?: boolean;
  /**
   * Where a command has put a file that it made, as a path on the service's host. The link dies
   *     within minutes.
   */
  RedirectURL?: string | null;
  /** Script for the vendor's own pages. Never run it. */
  JavaScript?: string | null;
  /**
   * Format: date-time
   * When the record was written by this call, in UTC.
   */
  UpdatedOn?: string | null;
  /** The e-mail address of the user whom the change is put down to. */
  UpdatedBy?: string | null;
  /** One entry for each fault of a refused write; null after a success. */
  Errors?: ValidationError[] | null;
}
/**
 * Narrows the eleven enumerated fields to their known members, with the defaults that the create page
 *     states. Only a create uses it: a record that is read and sent back by a replace may hold values
 *     that no page lists, and must be able to.
 */
export interface CoworkerEnumMembers {
  /**
   * Closed on create: a person (1) or a company (2).
   * @default 1
   */
  CoworkerType?: CoworkerType;
  /**
   * Closed on create. Left out, it becomes 1 (not set).
   * @default 1
   */
  Gender?: Gender;
  /**
   * Closed on create. Left out, it becomes 1 (default).
   * @default 1
   */
  TaxRateType?: TaxRateType;
  /** Closed on create, or null for none. No page states a default. */
  RegularPaymentProvider?: RegularPaymentProvider | null;
  /**
   * Closed on create. Left out, it becomes 1: in the office on Mondays.
   * @default 1
   */
  MondayAttendance?: Attendance;
  /**
   * Closed on create. Left out, it becomes 1: in the office on Tuesdays.
   * @default 1
   */
  TuesdayAttendance?: Attendance;
  /**
   * Closed on create. Left out, it becomes 1: in the office on Wednesdays.
   * @default 1
   */
  WednesdayAttendance?: Attendance;
  /**
   * Closed on create. Left out, it becomes 1: in the office on Thursdays.
   * @default 1
   */
  ThursdayAttendance?: Attendance;
  /**
   * Closed on create. Left out, it becomes 1: in the office on Fridays.
   * @default 1
   */
  FridayAttendance?: Attendance;
  /**
   * Closed on create. Left out, it becomes 1: in the office on Saturdays.
   * @default 1
   */
  SaturdayAttendance?: Attendance;
  /**
   * Closed on create. Left out, it becomes 1: in the office on Sundays.
   * @default 1
   */
  SundayAttendance?: Attendance;
}
/**
 * What a new coworker is made of. Four fields are required, as the newer pages say; the 2019 page marks
 *     `FullName` alone, though its own error sample asks for all four. Set `Businesses` and
 *     `InvoicingBusinessId` too: without them the coworker silently lands in some location of the
 *     caller. `TariffId` with `BillingDay` and `RenewalDate` puts the newcomer on a plan, and
 *     `CreateUser` mails them.
 */
export interface CoworkerCreate {
  /**
   * Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
   *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
   *     ordered by it unless asked otherwise.
   */
  FullName: string;
  /**
   * Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
   *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
   *     share an address: no source says.
   */
  Email: string;
  /**
   * Format: int64
   * Id of the country of the postal address (`/sys/countries`). Required on create and replace.
   *     The service calls the same thing `Country` in filters and in validation errors, so a missing
   *     `CountryId` is reported as `Country`.
   */
  CountryId: number;
  /**
   * Format: int64
   * Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
   *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
   */
  SimpleTimeZoneId: number;
  /**
   * Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
   *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
   *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
   *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
   *     location of the caller, silently.
   */
  Businesses?: number[] | null;
  /**
   * Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
   *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
   *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
   *     team's `TeamMembers`.
   */
  Teams?: number[] | null;
  /** Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
  Salutation?: string | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the avatar
   *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
   *     in responses. Which image types and pixel sizes are accepted: no source says; the service
   *     limits files to 10 MB.
   */
  NewAvatarUrl?: string | null;
  /**
   * Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
   *     when `NewAvatarUrl` is sent as well: no source says.
   */
  ClearAvatarFile?: boolean | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the
   *     profile's banner when the record is saved. The name of the stored file then shows in
   *     `BannerImageFileName`. Null in responses.
   */
  NewBannerImageUrl?: string | null;
  /**
   * Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
   *     happens when `NewBannerImageUrl` is sent as well: no source says.
   */
  ClearBannerImageFile?: boolean | null;
  /**
   * Format: date-time
   * Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
   *     the date part alone: no source says what the service does with the time of day. Personal
   *     data.
   */
  DateOfBirth?: string | null;
  /**
   * Format: int64
   * Id of the location (business) that issues this coworker's invoices. Independent of
   *     `Businesses`: changing that list does not move it. Null only when none is set.
   *     `InvoicingBusiness` in filters.
   */
  InvoicingBusinessId?: number | null;
  /**
   * Name printed on invoices when it differs from `FullName`. The only text of the billing
   *     address that rows of lists carry.
   */
  BillingName?: string | null;
  /**
   * Format: int64
   * Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
   *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
   */
  BillingSimpleTimeZoneId?: number | null;
  /**
   * Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
   *     lists carry it too. A replace without it clears it.
   */
  StripeBacsDDCustomerToken?: string | null;
  /**
   * Format: date-time
   * When the coworker was last reminded of an overdue invoice; null when never. The service
   *     keeps it: send back what you read.
   */
  LastOverDueInvoiceReminder?: string | null;
  /**
   * Format: date-time
   * When the coworker was last warned that their credit runs low; null when never. The service
   *     keeps it: send back what you read.
   */
  LastLowCreditReminder?: string | null;
  /**
   * Format: uuid
   * GUID that says who or what referred this coworker; null when nobody did. No source says
   *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
   */
  RefererGuid?: string | null;
  /**
   * Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
   *     Rows of lists carry it too.
   */
  AccessCardId?: string | null;
  /** Whether printing through PaperCut costs this coworker nothing. */
  PaperCutFreePrinting?: boolean;
  /**
   * Whether the coworker may book resources by themselves. Whether anything overrides it (the
   *     plan, the team): no source says.
   */
  CanMakeBookings?: boolean;
  /** Whether the coworker may make bookings on behalf of fellow team members. */
  CanBookForTeam?: boolean;
  /** Whether the coworker may buy products in portal and app. */
  CanPurchaseProducts?: boolean;
  /** Whether the coworker may buy event tickets in portal and app. */
  CanPurchaseEvents?: boolean;
  /** Whether the coworker may use the community part of portal and app. */
  CanAccessCommunity?: boolean;
  /**
   * The operator's own number for this customer, such as a ledger account. Free text; no source
   *     says that it must be unique. An id of another system that nobody should see belongs in
   *     `SystemId`.
   */
  ReferenceNumber?: string | null;
  /** Operator's label for sorting customers. `ProfileTags` are the person's own. */
  Tag?: string | null;
  /** Whether staff see `AlertNote` as a warning when they open this customer. */
  ShowAlert?: boolean;
  /** Text of the warning that `ShowAlert` switches on. */
  AlertNote?: string | null;
  /**
   * Format: int64
   * Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
   *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
   */
  UserId?: number | null;
  /**
   * Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
   *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
   */
  Active?: boolean;
  /**
   * Format: date-time
   * When the service will next issue an invoice by itself, in UTC; null when none is planned.
   *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
   */
  NextAutoInvoice?: string | null;
  /**
   * Format: int32
   * How long after issue this coworker's invoices fall due, as a whole number; null when the
   *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
   *     `InvoiceDueDateDay` is the other way to set a due date.
   */
  InvoiceDueDatePeriod?: number | null;
  /**
   * Format: date-time
   * When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
   *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
   */
  RegistrationDate?: string | null;
  /**
   * Whether the coworker has accepted the general terms and conditions. Writing `true` records
   *     an acceptance on the person's behalf.
   */
  GeneralTermsAccepted?: boolean;
  /**
   * Format: date-time
   * When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
   *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
   *     keeps it: send back what you read.
   */
  LastRenewal?: string | null;
  /**
   * Format: date-time
   * When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
   *     when it never tried.
   */
  LastInvoiceAttempt?: string | null;
  /**
   * Format: date-time
   * When the next invoice is due to be issued, in local time. No source says which zone or
   *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
   *     counterpart; the nearest is `NextAutoInvoice`.
   */
  NextInvoiceLocal?: string | null;
  /**
   * Format: date-time
   * `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
   *     where a `Z` ends it: compute with the UTC field.
   */
  NextAutoInvoiceLocal?: string | null;
  /**
   * Format: date-time
   * `RegistrationDate` in local time. No source says which zone or offset the value carries,
   *     even where a `Z` ends it: compute with the UTC field.
   */
  RegistrationDateLocal?: string | null;
  /**
   * Format: date-time
   * Moment that the access control integration uses so as not to act twice on the same change. A
   *     point in time, not a length; the service sets it. Null when no such integration acted.
   */
  AccessControlDebounceTime?: string | null;
  /**
   * Token with which the service reads the person's Office 365 calendar. **Secret**: never log
   *     or show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  Office365AccessToken?: string | null;
  /**
   * Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
   *     carry it too. A replace without it cuts the connection for good.
   */
  Office365RefreshToken?: string | null;
  /**
   * Token with which the service acts in the person's Zoom account. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  ZoomAccessToken?: string | null;
  /**
   * Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
   *     it too. A replace without it cuts the connection for good.
   */
  ZoomRefreshToken?: string | null;
  /** Id of the person's account at Zoom; null while Zoom is not connected. */
  ZoomUserId?: string | null;
  /**
   * Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  DoordeckPrivateKey?: string | null;
  /** Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
  DoordeckPublicKey?: string | null;
  /**
   * Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
   *     type, so it is plain text here.
   */
  DoordeckUserGuid?: string | null;
  /**
   * Id of the subscription through which Office 365 tells the service about calendar changes;
   *     null while not connected.
   */
  Office365SubscriptionId?: string | null;
  /**
   * Token of the SALTO access control integration for this person. **Secret**: it opens doors;
   *     rows of lists carry it too. A replace without it cuts the connection.
   */
  SaltoV2AccessToken?: string | null;
  /**
   * Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
   *     never log or show it; rows of lists carry it too.
   */
  StripeACHBankToken?: string | null;
  /**
   * Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
   *     lists carry it too.
   */
  StripeACHCustomerToken?: string | null;
  /** Whether the customer has agreed to be debited by ACH through Stripe. */
  HasAcceptedStripeACHAgreement?: boolean;
  /**
   * Whether the customer has confirmed the small deposits by which Stripe verifies a bank
   *     account for ACH.
   */
  HasVerifiedStripeACHDeposits?: boolean;
  /** Whether this customer is copied to the operator's Square account. */
  SyncToSquare?: boolean;
  /**
   * Token with which the service reads the person's Google calendar. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  GoogleApiToken?: string | null;
  /**
   * Id of the subscription through which Google tells the service about calendar changes; null
   *     while not connected.
   */
  GoogleSubscriptionId?: string | null;
  /**
   * Format: int32
   * Number of the person in the Brivo access control system; null while Brivo is not connected.
   *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
   */
  BrivoUserId?: number | null;
  /**
   * Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Mondays.
   * @default 1
   */
  MondayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Tuesdays.
   * @default 1
   */
  TuesdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Wednesdays.
   * @default 1
   */
  WednesdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Thursdays.
   * @default 1
   */
  ThursdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Fridays.
   * @default 1
   */
  FridayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Saturdays.
   * @default 1
   */
  SaturdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Sundays.
   * @default 1
   */
  SundayAttendance?: Attendance;
  /**
   * Longitude of the postal address in decimal degrees (assumed); null when the address was
   *     never located.
   */
  Longitude?: number | null;
  /**
   * Latitude of the postal address in decimal degrees (assumed); null when the address was never
   *     located.
   */
  Latitude?: number | null;
  /**
   * Longitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLongitude?: number | null;
  /**
   * Latitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLatitude?: number | null;
  /**
   * Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
   *     whether archiving also suspends: no source says.
   */
  Archived?: boolean;
  /**
   * Format: int32
   * Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
   *     back to today or to the plan's own billing day when left out. Null without a plan. What a
   *     replace does with it: no source says.
   */
  BillingDay?: number | null;
  /**
   * Format: int64
   * Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
   *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
   *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
   */
  TariffId?: number | null;
  /**
   * Format: date-time
   * When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
   *     the plan starts and is first invoiced. A renewal day has been seen as the location's
   *     midnight, so the UTC value may carry the date before. Null without a plan.
   */
  RenewalDate?: string | null;
  /**
   * Free text for programs: a reference to your own system, or a small JSON document. People
   *     never see it; it can be read and written through the API alone. A replace without it clears
   *     it.
   */
  SystemId?: string | null;
  /**
   * Whether the record stands for a person (1) or for a company (2). Missing from list and
   *     multi-id rows. A create that leaves it out gets 1.
   *
   *
   *     Closed on create: a person (1) or a company (2).
   * @default 1
   */
  CoworkerType?: CoworkerType;
  /**
   * Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
   *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
   *     2026 saw 1 to 5 alone.
   *
   *
   *     Closed on create. Left out, it becomes 1 (not set).
   * @default 1
   */
  Gender?: Gender;
  /**
   * Act on save, not a property of the person: sent as `true`, the service creates a login for
   *     portal and app and **mails a welcome message with the access details** to `Email`. Send
   *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
   *     login does anything is unknown.
   */
  CreateUser?: boolean;
  /**
   * Street and number of the postal address, in one string. The invoice address is
   *     `BillingAddress`.
   */
  Address?: string | null;
  /** Postal code of the postal address, as text in the country's own form. */
  PostCode?: string | null;
  /** Town or city of the postal address, as free text: cities are not records of their own. */
  CityName?: string | null;
  /** State, province or county of the postal address, as free text. */
  State?: string | null;
  /**
   * Mobile phone number as typed. No source names a format, so expect anything from local digits
   *     to international notation.
   */
  MobilePhone?: string | null;
  /** Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
  LandLine?: string | null;
  /** Informal name beside `FullName`. Where the service shows it: no source says. */
  NickName?: string | null;
  /** Line of business the person or company works in, as free text on the profile. */
  BusinessArea?: string | null;
  /** Job title shown on the profile. */
  Position?: string | null;
  /**
   * Company the person works for. For a coworker of type company the admin panel lists this name
   *     instead of `FullName`.
   */
  CompanyName?: string | null;
  /**
   * Website shown on the profile. Plain text on the wire: no source says that it is checked to
   *     be a URL.
   */
  ProfileWebsite?: string | null;
  /**
   * Skills or interests shown on the profile, all in one string. No source says how single tags
   *     are separated; do not confuse it with `Tag`, which is for the operator.
   */
  ProfileTags?: string | null;
  /**
   * Text with which the person introduces themselves on the profile. Whether it may hold HTML:
   *     no source says.
   */
  ProfileSummary?: string | null;
  /** Handle or address of a Twitter (X) account, shown on the profile. */
  Twitter?: string | null;
  /** Name or address of a Facebook profile, shown on the profile. */
  Facebook?: string | null;
  /**
   * Name or address of a Google profile, a leftover from the time such profiles existed.
   *     Unrelated to `GoogleApiToken`.
   */
  Google?: string | null;
  /** Handle of a Telegram account, shown on the profile. */
  Telegram?: string | null;
  /**
   * Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
   *     letter.
   */
  Linkedin?: string | null;
  /** Handle of a Skype account, shown on the profile. */
  Skype?: string | null;
  /** Name or address of a GitHub profile. Mind the spelling: one capital letter. */
  Github?: string | null;
  /** Name or address of a Pinterest profile, shown on the profile. */
  Pinterest?: string | null;
  /** Name or address of a Flickr account, shown on the profile. */
  Flickr?: string | null;
  /** Name or address of an Instagram account, shown on the profile. */
  Instagram?: string | null;
  /** Name or address of a Vimeo channel, shown on the profile. */
  Vimeo?: string | null;
  /** Name or address of a Tumblr blog, shown on the profile. */
  Tumblr?: string | null;
  /** Name or address of a Blogger blog, shown on the profile. */
  Blogger?: string | null;
  /**
   * Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
   *     no source says.
   */
  ProfileIsPublic?: boolean;
  /** Address for invoices when it differs from `Email`. */
  BillingEmail?: string | null;
  /** Street and number printed on invoices. */
  BillingAddress?: string | null;
  /** Postal code printed on invoices. */
  BillingPostCode?: string | null;
  /** Town or city printed on invoices. */
  BillingCityName?: string | null;
  /** State, province or county printed on invoices. */
  BillingState?: string | null;
  /**
   * Format: int64
   * Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
   */
  BillingCountryId?: number | null;
  /**
   * Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
   *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
   *
   *
   *     Closed on create. Left out, it becomes 1 (default).
   * @default 1
   */
  TaxRateType?: TaxRateType;
  /**
   * Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
   *     stands for twenty per cent: no source says; read an existing record before writing one. One
   *     superseded reference page marks it as required, the newer ones do not.
   */
  TaxRate?: number | null;
  /**
   * Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
   *     Personal or company data.
   */
  TaxIDNumber?: string | null;
  /** Name of the coworker's bank. Financial data. */
  BankName?: string | null;
  /**
   * Number of the coworker's bank account, as text in the country's own form. Financial data:
   *     keep it out of logs.
   */
  BankAccount?: string | null;
  /** Branch or sort code that goes with `BankAccount`. Financial data. */
  BankBranch?: string | null;
  /** Whether the coworker is told when a new invoice is issued. */
  NotifyOnNewInvoice?: boolean;
  /** Whether the coworker is told when a payment has been recorded. */
  NotifyOnNewPayment?: boolean;
  /** Whether the coworker is told when a payment fails. */
  NotifyOnFailedPayment?: boolean;
  /**
   * Whether this coworker may see the invoices of the member who pays for the team (a team's
   *     `PayingMemberId`).
   */
  ShowPayingMemberInvoices?: boolean;
  /**
   * Whether invoices are collected by GoCardless direct debit. The mandate is in
   *     `GoCardlessContractNumber`.
   */
  EnableGoCardlessPayments?: boolean;
  /**
   * Whether GoCardless's Pro product is used for the collection. Only meaningful with
   *     `EnableGoCardlessPayments`.
   */
  UseGoCardlessProPayments?: boolean;
  /** Number by which GoCardless knows this coworker's direct debit. Financial data. */
  GoCardlessContractNumber?: string | null;
  /**
   * Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
   *     Written by the Stripe integration; send back what you read.
   */
  StripeBacsDDPaymentMethodId?: string | null;
  /**
   * Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
   *     integration; send back what you read.
   */
  StripeBacsDDMandateId?: string | null;
  /** Whether invoices are collected by Bacs Direct Debit through Stripe. */
  StripeBacsDDEnabled?: boolean;
  /**
   * Means by which invoices are paid automatically. Null, and also 0, stand for none.
   *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
   *     multi-id rows.
   *
   *
   *     Closed on create, or null for none. No page states a default.
   */
  RegularPaymentProvider?: RegularPaymentProvider | null;
  /**
   * Reference of the recurring payment agreement at the provider named by
   *     `RegularPaymentProvider`. Financial data.
   */
  RegularPaymentContractNumber?: string | null;
  /**
   * Whether this coworker is left out when the service processes invoices by itself. A negative
   *     flag: `false` means that automatic processing is on.
   */
  DoNotProcessInvoicesAutomatically?: boolean;
  /** Whether joining the location's network may check the coworker in. */
  AllowNetworkCheckin?: boolean;
  /**
   * PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
   *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
   *     survive.
   */
  AccessPincode?: string | null;
  /** Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
  KeyFobNumber?: string | null;
  /**
   * Whether the coworker is told when a parcel or letter for them is recorded.
   *     `NotifyOnDeliveriesEmail` can name another address.
   */
  NotifyOnDelivery?: boolean;
  /**
   * Format: uuid
   * GUID of the coworker's account in the ezeep printing service; null when they have none. The
   *     newer ezeep Blue has `EzeepBlueUserId`.
   */
  EzeepUserId?: string | null;
  /** Whether printing through ezeep costs this coworker nothing. */
  EzeepFreePrinting?: boolean;
  /**
   * Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
   *     source calls it a GUID.
   */
  EzeepBlueUserId?: string | null;
  /** Whether printing through ezeep Blue costs this coworker nothing. */
  EzeepBlueFreePrinting?: boolean;
  /** Whether the coworker may print through ezeep Blue. */
  EzeepBluePrintingEnabled?: boolean;
  /**
   * Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
   *     location's own machine, not by this API; these fields only steer it.
   */
  PaperCutPayAsYouPrint?: boolean;
  /** Name or id of the coworker's account in PaperCut, as text. */
  PaperCutUserId?: string | null;
  /**
   * Operator's notes about the customer. The service's published limits cap notes at 255
   *     characters; no source says whether that covers this field. Missing from list and multi-id
   *     rows.
   */
  Notes?: string | null;
  /**
   * Value of custom field 1, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom1?: string | null;
  /**
   * Value of custom field 2, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom2?: string | null;
  /**
   * Value of custom field 3, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom3?: string | null;
  /**
   * Value of custom field 4, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom4?: string | null;
  /**
   * Value of custom field 5, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom5?: string | null;
  /**
   * Value of custom field 6, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom6?: string | null;
  /**
   * Value of custom field 7, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom7?: string | null;
  /**
   * Value of custom field 8, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom8?: string | null;
  /**
   * Value of custom field 9, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom9?: string | null;
  /**
   * Value of custom field 10, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom10?: string | null;
  /**
   * Value of custom field 11, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom11?: string | null;
  /**
   * Value of custom field 12, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom12?: string | null;
  /**
   * Value of custom field 13, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom13?: string | null;
  /**
   * Value of custom field 14, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom14?: string | null;
  /**
   * Value of custom field 15, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom15?: string | null;
  /**
   * Value of custom field 16, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom16?: string | null;
  /**
   * Value of custom field 17, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom17?: string | null;
  /**
   * Value of custom field 18, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom18?: string | null;
  /**
   * Value of custom field 19, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom19?: string | null;
  /**
   * Value of custom field 20, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom20?: string | null;
  /**
   * Value of custom field 21, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom21?: string | null;
  /**
   * Value of custom field 22, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom22?: string | null;
  /**
   * Value of custom field 23, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom23?: string | null;
  /**
   * Value of custom field 24, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom24?: string | null;
  /**
   * Value of custom field 25, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom25?: string | null;
  /**
   * Value of custom field 26, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom26?: string | null;
  /**
   * Value of custom field 27, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom27?: string | null;
  /**
   * Value of custom field 28, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom28?: string | null;
  /**
   * Value of custom field 29, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom29?: string | null;
  /**
   * Value of custom field 30, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom30?: string | null;
  /** Purchase order number that the customer wants to see on invoices, as free text. */
  PurchaseOrder?: string | null;
  /**
   * Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
   *     on (assumed).
   */
  NotifyOnDeliveriesEmail?: string | null;
  /**
   * Whether staff have already been told that access control failed for this person, so that
   *     they are not told again (assumed). The service sets it.
   */
  AccessControlErrorNotificationSent?: boolean;
  /**
   * Whether a change of this coworker still has to be copied to PaperCut by its agent. The
   *     service sets it.
   */
  SyncToPaperCutDue?: boolean;
  /**
   * Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
   *     default split of invoices.
   */
  InvoiceSegregationOverride?: boolean;
  /**
   * Whether contracts go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateContracts?: boolean;
  /**
   * Whether bookings go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateBookings?: boolean;
  /**
   * Whether products go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateProducts?: boolean;
  /**
   * Whether time passes go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTimePasses?: boolean;
  /**
   * Whether event tickets go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTickets?: boolean;
  /**
   * Whether this is the profile that a login with several coworker records uses first (assumed:
   *     one login, `UserId`, may belong to more than one coworker).
   */
  IsDefaultProfile?: boolean;
  /**
   * Whether charges go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateCharges?: boolean;
  /** Whether the coworker may print through ezeep. */
  EzeepPrintingEnabled?: boolean;
  /**
   * Format: int32
   * Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
   *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
   *     the two wins: no source says. That it may be null is assumed.
   */
  InvoiceDueDateDay?: number | null;
  /** Ids of locations to add to `Businesses`; the other entries stay. */
  AddedBusinesses?: number[];
  /** Ids of locations to take out of `Businesses`; the other entries stay. */
  RemovedBusinesses?: number[];
  /** Ids of teams for the coworker to join; the other memberships stay. */
  AddedTeams?: number[];
  /** Ids of teams for the coworker to leave; the other memberships stay. */
  RemovedTeams?: number[];
}
/**
 * A customer of a coworking space, a person or a company: the full record of 220 fields that a read by
 *     id answers. It holds personal, bank and access data and third-party tokens; log names of fields,
 *     not values. The service may send fields that no page documents: keep what you do not know.
 */
export interface Coworker {
  /**
   * Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
   *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
   *     ordered by it unless asked otherwise.
   */
  FullName: string;
  /**
   * Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
   *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
   *     share an address: no source says.
   */
  Email: string;
  /**
   * Format: int64
   * Id of the country of the postal address (`/sys/countries`). Required on create and replace.
   *     The service calls the same thing `Country` in filters and in validation errors, so a missing
   *     `CountryId` is reported as `Country`.
   */
  CountryId: number;
  /**
   * Format: int64
   * Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
   *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
   */
  SimpleTimeZoneId: number;
  /**
   * Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
   *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
   *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
   *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
   *     location of the caller, silently.
   */
  Businesses: number[] | null;
  /**
   * Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
   *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
   *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
   *     team's `TeamMembers`.
   */
  Teams: number[] | null;
  /** Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
  Salutation: string | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the avatar
   *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
   *     in responses. Which image types and pixel sizes are accepted: no source says; the service
   *     limits files to 10 MB.
   */
  NewAvatarUrl: string | null;
  /**
   * Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
   *     when `NewAvatarUrl` is sent as well: no source says.
   */
  ClearAvatarFile: boolean | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the
   *     profile's banner when the record is saved. The name of the stored file then shows in
   *     `BannerImageFileName`. Null in responses.
   */
  NewBannerImageUrl: string | null;
  /**
   * Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
   *     happens when `NewBannerImageUrl` is sent as well: no source says.
   */
  ClearBannerImageFile: boolean | null;
  /**
   * Format: date-time
   * Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
   *     the date part alone: no source says what the service does with the time of day. Personal
   *     data.
   */
  DateOfBirth: string | null;
  /**
   * Format: int64
   * Id of the location (business) that issues this coworker's invoices. Independent of
   *     `Businesses`: changing that list does not move it. Null only when none is set.
   *     `InvoicingBusiness` in filters.
   */
  InvoicingBusinessId: number | null;
  /**
   * Name printed on invoices when it differs from `FullName`. The only text of the billing
   *     address that rows of lists carry.
   */
  BillingName: string | null;
  /**
   * Format: int64
   * Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
   *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
   */
  BillingSimpleTimeZoneId: number | null;
  /**
   * Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
   *     lists carry it too. A replace without it clears it.
   */
  StripeBacsDDCustomerToken: string | null;
  /**
   * Format: date-time
   * When the coworker was last reminded of an overdue invoice; null when never. The service
   *     keeps it: send back what you read.
   */
  LastOverDueInvoiceReminder: string | null;
  /**
   * Format: date-time
   * When the coworker was last warned that their credit runs low; null when never. The service
   *     keeps it: send back what you read.
   */
  LastLowCreditReminder: string | null;
  /**
   * Format: uuid
   * GUID that says who or what referred this coworker; null when nobody did. No source says
   *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
   */
  RefererGuid: string | null;
  /**
   * Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
   *     Rows of lists carry it too.
   */
  AccessCardId: string | null;
  /** Whether printing through PaperCut costs this coworker nothing. */
  PaperCutFreePrinting: boolean;
  /**
   * Whether the coworker may book resources by themselves. Whether anything overrides it (the
   *     plan, the team): no source says.
   */
  CanMakeBookings: boolean;
  /** Whether the coworker may make bookings on behalf of fellow team members. */
  CanBookForTeam: boolean;
  /** Whether the coworker may buy products in portal and app. */
  CanPurchaseProducts: boolean;
  /** Whether the coworker may buy event tickets in portal and app. */
  CanPurchaseEvents: boolean;
  /** Whether the coworker may use the community part of portal and app. */
  CanAccessCommunity: boolean;
  /**
   * The operator's own number for this customer, such as a ledger account. Free text; no source
   *     says that it must be unique. An id of another system that nobody should see belongs in
   *     `SystemId`.
   */
  ReferenceNumber: string | null;
  /** Operator's label for sorting customers. `ProfileTags` are the person's own. */
  Tag: string | null;
  /** Whether staff see `AlertNote` as a warning when they open this customer. */
  ShowAlert: boolean;
  /** Text of the warning that `ShowAlert` switches on. */
  AlertNote: string | null;
  /**
   * Format: int64
   * Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
   *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
   */
  UserId: number | null;
  /**
   * Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
   *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
   */
  Active: boolean;
  /**
   * Format: date-time
   * When the service will next issue an invoice by itself, in UTC; null when none is planned.
   *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
   */
  NextAutoInvoice: string | null;
  /**
   * Format: int32
   * How long after issue this coworker's invoices fall due, as a whole number; null when the
   *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
   *     `InvoiceDueDateDay` is the other way to set a due date.
   */
  InvoiceDueDatePeriod: number | null;
  /**
   * Format: date-time
   * When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
   *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
   */
  RegistrationDate: string | null;
  /**
   * Whether the coworker has accepted the general terms and conditions. Writing `true` records
   *     an acceptance on the person's behalf.
   */
  GeneralTermsAccepted: boolean;
  /**
   * Format: date-time
   * When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
   *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
   *     keeps it: send back what you read.
   */
  LastRenewal: string | null;
  /**
   * Format: date-time
   * When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
   *     when it never tried.
   */
  LastInvoiceAttempt: string | null;
  /**
   * Format: date-time
   * When the next invoice is due to be issued, in local time. No source says which zone or
   *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
   *     counterpart; the nearest is `NextAutoInvoice`.
   */
  NextInvoiceLocal: string | null;
  /**
   * Format: date-time
   * `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
   *     where a `Z` ends it: compute with the UTC field.
   */
  NextAutoInvoiceLocal: string | null;
  /**
   * Format: date-time
   * `RegistrationDate` in local time. No source says which zone or offset the value carries,
   *     even where a `Z` ends it: compute with the UTC field.
   */
  RegistrationDateLocal: string | null;
  /**
   * Format: date-time
   * Moment that the access control integration uses so as not to act twice on the same change. A
   *     point in time, not a length; the service sets it. Null when no such integration acted.
   */
  AccessControlDebounceTime: string | null;
  /**
   * Token with which the service reads the person's Office 365 calendar. **Secret**: never log
   *     or show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  Office365AccessToken: string | null;
  /**
   * Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
   *     carry it too. A replace without it cuts the connection for good.
   */
  Office365RefreshToken: string | null;
  /**
   * Token with which the service acts in the person's Zoom account. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  ZoomAccessToken: string | null;
  /**
   * Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
   *     it too. A replace without it cuts the connection for good.
   */
  ZoomRefreshToken: string | null;
  /** Id of the person's account at Zoom; null while Zoom is not connected. */
  ZoomUserId: string | null;
  /**
   * Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  DoordeckPrivateKey: string | null;
  /** Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
  DoordeckPublicKey: string | null;
  /**
   * Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
   *     type, so it is plain text here.
   */
  DoordeckUserGuid: string | null;
  /**
   * Id of the subscription through which Office 365 tells the service about calendar changes;
   *     null while not connected.
   */
  Office365SubscriptionId: string | null;
  /**
   * Token of the SALTO access control integration for this person. **Secret**: it opens doors;
   *     rows of lists carry it too. A replace without it cuts the connection.
   */
  SaltoV2AccessToken: string | null;
  /**
   * Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
   *     never log or show it; rows of lists carry it too.
   */
  StripeACHBankToken: string | null;
  /**
   * Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
   *     lists carry it too.
   */
  StripeACHCustomerToken: string | null;
  /** Whether the customer has agreed to be debited by ACH through Stripe. */
  HasAcceptedStripeACHAgreement: boolean;
  /**
   * Whether the customer has confirmed the small deposits by which Stripe verifies a bank
   *     account for ACH.
   */
  HasVerifiedStripeACHDeposits: boolean;
  /** Whether this customer is copied to the operator's Square account. */
  SyncToSquare: boolean;
  /**
   * Token with which the service reads the person's Google calendar. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  GoogleApiToken: string | null;
  /**
   * Id of the subscription through which Google tells the service about calendar changes; null
   *     while not connected.
   */
  GoogleSubscriptionId: string | null;
  /**
   * Format: int32
   * Number of the person in the Brivo access control system; null while Brivo is not connected.
   *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
   */
  BrivoUserId: number | null;
  /**
   * Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  MondayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  TuesdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  WednesdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  ThursdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  FridayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SaturdayAttendance: Attendance | UnknownMember;
  /**
   * Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   */
  SundayAttendance: Attendance | UnknownMember;
  /**
   * Longitude of the postal address in decimal degrees (assumed); null when the address was
   *     never located.
   */
  Longitude: number | null;
  /**
   * Latitude of the postal address in decimal degrees (assumed); null when the address was never
   *     located.
   */
  Latitude: number | null;
  /**
   * Longitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLongitude: number | null;
  /**
   * Latitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLatitude: number | null;
  /**
   * Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
   *     whether archiving also suspends: no source says.
   */
  Archived: boolean;
  /**
   * Format: int32
   * Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
   *     back to today or to the plan's own billing day when left out. Null without a plan. What a
   *     replace does with it: no source says.
   */
  BillingDay: number | null;
  /**
   * Format: int64
   * Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
   *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
   *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
   */
  TariffId: number | null;
  /**
   * Format: date-time
   * When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
   *     the plan starts and is first invoiced. A renewal day has been seen as the location's
   *     midnight, so the UTC value may carry the date before. Null without a plan.
   */
  RenewalDate: string | null;
  /**
   * Free text for programs: a reference to your own system, or a small JSON document. People
   *     never see it; it can be read and written through the API alone. A replace without it clears
   *     it.
   */
  SystemId: string | null;
  /**
   * Name of the stored avatar image; null when there is none. `NewAvatarUrl` uploads one,
   *     `ClearAvatarFile` removes it, and `getCoworkerAvatar` fetches the image itself.
   */
  readonly AvatarFileName: string | null;
  /**
   * Name of the stored banner image; null when there is none. `NewBannerImageUrl` uploads one,
   *     `ClearBannerImageFile` removes it, and `getCoworkerBannerImage` fetches the image itself.
   */
  readonly BannerImageFileName: string | null;
  /** Name of the location that `InvoicingBusinessId` points to; null when that is null. */
  readonly InvoicingBusinessName: string | null;
  /**
   * Card number, kept by the service: the vendor's pages call it read-only and treat it as
   *     financial data. Whether it is a payment card, and how much of it is masked: no source says.
   *     Keep it out of logs.
   */
  readonly CardNumber: string | null;
  /**
   * Format: int32
   * How many times the coworker has checked in since `LastRenewal`. Counted by the service.
   */
  readonly CheckinSinceLastRenewal: number;
  /**
   * Format: int32
   * How many minutes of presence the service has counted since `LastRenewal`.
   */
  readonly MinutesSinceLastRenewal: number;
  /**
   * Name of the login that `UserId` points to; null without a login. It can differ from
   *     `FullName`.
   */
  readonly UserFullName: string | null;
  /** Whether the login is an administrator; null without a login. */
  readonly UserIsAdmin: boolean | null;
  /**
   * Format: date-time
   * When the login was last used, in UTC; null without a login or when it never was.
   */
  readonly UserLastAccess: string | null;
  /** Whether the login may sign in; null without a login. The coworker's own state is `Active`. */
  readonly UserActive: boolean | null;
  /** Whether the login gets the summary mail of community activity; null without a login. */
  readonly UserReceiveCommunityDigest: boolean | null;
  /** Whether the login gets a mail for each community message; null without a login. */
  readonly UserReceiveEveryMessage: boolean | null;
  /**
   * Ids of the coworker's contracts (`/billing/coworkercontracts`), **joined by commas in one
   *     string**, not an array; null without contracts. Whether ended contracts are among them: no
   *     source says.
   */
  readonly CoworkerContractIds: string | null;
  /**
   * Names of the plans behind the contracts, joined by commas in one string; null without
   *     contracts. Names may hold commas themselves, so do not split it: follow
   *     `CoworkerContractIds`.
   */
  readonly CoworkerContractTariffNames: string | null;
  /**
   * Format: int32
   * How many months lie between two invoices of the plan (the unit is assumed from the weekly
   *     twin, `TariffInvoiceEveryWeeks`); 0 without a plan.
   */
  readonly TariffInvoiceEvery: number;
  /**
   * Format: int32
   * How many weeks lie between two invoices of the plan, for plans billed by weeks; 0 otherwise.
   */
  readonly TariffInvoiceEveryWeeks: number;
  /**
   * Name of one team of the coworker, which goes with `TeamId`; null without a team. Which one,
   *     for a member of several: no source says. All of them are in `TeamNames`.
   */
  readonly TeamName: string | null;
  /**
   * Format: int64
   * Id of one team of the coworker; null without a team. Which one, for a member of several: no
   *     source says. All of them are in `TeamIds`.
   */
  readonly TeamId: number | null;
  /**
   * Names of all the coworker's teams, joined by commas in one string; null without a team.
   *     Names may hold commas themselves, so do not split it: use `TeamIds`.
   */
  readonly TeamNames: string | null;
  /**
   * Ids of all the coworker's teams, **joined by commas in one string**, not an array; null
   *     without a team. In rows of lists this is the only place where memberships can be read, since
   *     `Teams` is empty there. To change them, write `Teams`, `AddedTeams` or `RemovedTeams`.
   */
  readonly TeamIds: string | null;
  /**
   * No source explains it, and the only published value is null. That it is text otherwise is
   *     assumed. As the name may mean an access credential, keep it out of logs.
   */
  readonly CurrentAccessSignature: string | null;
  /**
   * Plural of `CurrentAccessSignature`. No source explains it or gives a type, and the only
   *     published value is null: take whatever comes, and keep it out of logs.
   */
  readonly CurrentAccessSignatures: unknown;
  /**
   * How likely the service thinks it is that the customer leaves, computed by the service. Scale
   *     (0 to 1, or per cent) unknown; null when not computed. A number, by analogy with the team's
   *     `AvgChurnProbability`.
   */
  readonly ChurnProbability: number | null;
  /**
   * How engaged the service thinks the customer is, as a word that the service chooses; null
   *     when not computed. Text, by analogy with the team's field of this name.
   */
  readonly EngagementLevel: string | null;
  /**
   * Format: int64
   * Number by which the service knows the record, assigned on create. Paths, relations and
   *     commands take it. Ids seen in use are around 1.4 billion, which 32 bits would still hold;
   *     the vendor's own metadata gives them 64.
   */
  readonly Id: number;
  /**
   * Format: date-time
   * When the record was last saved, in UTC. Moves on every save, which makes it the field to
   *     poll with `from_Coworker_UpdatedOn`.
   */
  readonly UpdatedOn: string;
  /**
   * Format: date-time
   * When the record was made, in UTC. Set by the service; `RegistrationDate` is the editable
   *     counterpart.
   */
  readonly CreatedOn: string;
  /**
   * Format: uuid
   * Globally unique id, assigned on create. The filter is `UniqueId`, without prefix.
   */
  readonly UniqueId: string;
  /**
   * Who last saved the record: the e-mail address of a login, or a word such as `System` when
   *     the service did it itself.
   */
  readonly UpdatedBy: string | null;
  /**
   * False in every published record, also of old ones: it says nothing about how long the
   *     customer has been with the operator.
   */
  readonly IsNew: boolean;
  /**
   * Short text that names the record, such as the coworker's name. Made by the service for
   *     display; never parse it.
   */
  readonly ToStringText: string | null;
  /**
   * No source explains it or gives a type, and the only published value is null. Present on
   *     records of every kind.
   */
  readonly LocalizationDetails: unknown;
  /**
   * No source explains it or gives a type, and the only published value is null. The values of
   *     custom fields are in `Custom1` to `Custom30`.
   */
  readonly CustomFields: unknown;
  /**
   * Whether the record stands for a person (1) or for a company (2). Missing from list and
   *     multi-id rows. A create that leaves it out gets 1.
   */
  CoworkerType: CoworkerType | UnknownMember;
  /**
   * Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
   *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
   *     2026 saw 1 to 5 alone.
   */
  Gender: Gender | UnknownMember;
  /**
   * Act on save, not a property of the person: sent as `true`, the service creates a login for
   *     portal and app and **mails a welcome message with the access details** to `Email`. Send
   *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
   *     login does anything is unknown.
   */
  CreateUser: boolean;
  /**
   * Street and number of the postal address, in one string. The invoice address is
   *     `BillingAddress`.
   */
  Address: string | null;
  /** Postal code of the postal address, as text in the country's own form. */
  PostCode: string | null;
  /** Town or city of the postal address, as free text: cities are not records of their own. */
  CityName: string | null;
  /** State, province or county of the postal address, as free text. */
  State: string | null;
  /**
   * Mobile phone number as typed. No source names a format, so expect anything from local digits
   *     to international notation.
   */
  MobilePhone: string | null;
  /** Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
  LandLine: string | null;
  /** Informal name beside `FullName`. Where the service shows it: no source says. */
  NickName: string | null;
  /** Line of business the person or company works in, as free text on the profile. */
  BusinessArea: string | null;
  /** Job title shown on the profile. */
  Position: string | null;
  /**
   * Company the person works for. For a coworker of type company the admin panel lists this name
   *     instead of `FullName`.
   */
  CompanyName: string | null;
  /**
   * Website shown on the profile. Plain text on the wire: no source says that it is checked to
   *     be a URL.
   */
  ProfileWebsite: string | null;
  /**
   * Skills or interests shown on the profile, all in one string. No source says how single tags
   *     are separated; do not confuse it with `Tag`, which is for the operator.
   */
  ProfileTags: string | null;
  /**
   * Text with which the person introduces themselves on the profile. Whether it may hold HTML:
   *     no source says.
   */
  ProfileSummary: string | null;
  /** Handle or address of a Twitter (X) account, shown on the profile. */
  Twitter: string | null;
  /** Name or address of a Facebook profile, shown on the profile. */
  Facebook: string | null;
  /**
   * Name or address of a Google profile, a leftover from the time such profiles existed.
   *     Unrelated to `GoogleApiToken`.
   */
  Google: string | null;
  /** Handle of a Telegram account, shown on the profile. */
  Telegram: string | null;
  /**
   * Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
   *     letter.
   */
  Linkedin: string | null;
  /** Handle of a Skype account, shown on the profile. */
  Skype: string | null;
  /** Name or address of a GitHub profile. Mind the spelling: one capital letter. */
  Github: string | null;
  /** Name or address of a Pinterest profile, shown on the profile. */
  Pinterest: string | null;
  /** Name or address of a Flickr account, shown on the profile. */
  Flickr: string | null;
  /** Name or address of an Instagram account, shown on the profile. */
  Instagram: string | null;
  /** Name or address of a Vimeo channel, shown on the profile. */
  Vimeo: string | null;
  /** Name or address of a Tumblr blog, shown on the profile. */
  Tumblr: string | null;
  /** Name or address of a Blogger blog, shown on the profile. */
  Blogger: string | null;
  /**
   * Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
   *     no source says.
   */
  ProfileIsPublic: boolean;
  /** Address for invoices when it differs from `Email`. */
  BillingEmail: string | null;
  /** Street and number printed on invoices. */
  BillingAddress: string | null;
  /** Postal code printed on invoices. */
  BillingPostCode: string | null;
  /** Town or city printed on invoices. */
  BillingCityName: string | null;
  /** State, province or county printed on invoices. */
  BillingState: string | null;
  /**
   * Format: int64
   * Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
   */
  BillingCountryId: number | null;
  /**
   * Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
   *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
   */
  TaxRateType: TaxRateType | UnknownMember;
  /**
   * Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
   *     stands for twenty per cent: no source says; read an existing record before writing one. One
   *     superseded reference page marks it as required, the newer ones do not.
   */
  TaxRate: number | null;
  /**
   * Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
   *     Personal or company data.
   */
  TaxIDNumber: string | null;
  /** Name of the coworker's bank. Financial data. */
  BankName: string | null;
  /**
   * Number of the coworker's bank account, as text in the country's own form. Financial data:
   *     keep it out of logs.
   */
  BankAccount: string | null;
  /** Branch or sort code that goes with `BankAccount`. Financial data. */
  BankBranch: string | null;
  /** Whether the coworker is told when a new invoice is issued. */
  NotifyOnNewInvoice: boolean;
  /** Whether the coworker is told when a payment has been recorded. */
  NotifyOnNewPayment: boolean;
  /** Whether the coworker is told when a payment fails. */
  NotifyOnFailedPayment: boolean;
  /**
   * Whether this coworker may see the invoices of the member who pays for the team (a team's
   *     `PayingMemberId`).
   */
  ShowPayingMemberInvoices: boolean;
  /**
   * Whether invoices are collected by GoCardless direct debit. The mandate is in
   *     `GoCardlessContractNumber`.
   */
  EnableGoCardlessPayments: boolean;
  /**
   * Whether GoCardless's Pro product is used for the collection. Only meaningful with
   *     `EnableGoCardlessPayments`.
   */
  UseGoCardlessProPayments: boolean;
  /** Number by which GoCardless knows this coworker's direct debit. Financial data. */
  GoCardlessContractNumber: string | null;
  /**
   * Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
   *     Written by the Stripe integration; send back what you read.
   */
  StripeBacsDDPaymentMethodId: string | null;
  /**
   * Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
   *     integration; send back what you read.
   */
  StripeBacsDDMandateId: string | null;
  /** Whether invoices are collected by Bacs Direct Debit through Stripe. */
  StripeBacsDDEnabled: boolean;
  /**
   * Means by which invoices are paid automatically. Null, and also 0, stand for none.
   *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
   *     multi-id rows.
   */
  RegularPaymentProvider: RegularPaymentProvider | UnknownMember | null;
  /**
   * Reference of the recurring payment agreement at the provider named by
   *     `RegularPaymentProvider`. Financial data.
   */
  RegularPaymentContractNumber: string | null;
  /**
   * Whether this coworker is left out when the service processes invoices by itself. A negative
   *     flag: `false` means that automatic processing is on.
   */
  DoNotProcessInvoicesAutomatically: boolean;
  /** Whether joining the location's network may check the coworker in. */
  AllowNetworkCheckin: boolean;
  /**
   * PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
   *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
   *     survive.
   */
  AccessPincode: string | null;
  /** Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
  KeyFobNumber: string | null;
  /**
   * Whether the coworker is told when a parcel or letter for them is recorded.
   *     `NotifyOnDeliveriesEmail` can name another address.
   */
  NotifyOnDelivery: boolean;
  /**
   * Format: uuid
   * GUID of the coworker's account in the ezeep printing service; null when they have none. The
   *     newer ezeep Blue has `EzeepBlueUserId`.
   */
  EzeepUserId: string | null;
  /** Whether printing through ezeep costs this coworker nothing. */
  EzeepFreePrinting: boolean;
  /**
   * Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
   *     source calls it a GUID.
   */
  EzeepBlueUserId: string | null;
  /** Whether printing through ezeep Blue costs this coworker nothing. */
  EzeepBlueFreePrinting: boolean;
  /** Whether the coworker may print through ezeep Blue. */
  EzeepBluePrintingEnabled: boolean;
  /**
   * Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
   *     location's own machine, not by this API; these fields only steer it.
   */
  PaperCutPayAsYouPrint: boolean;
  /** Name or id of the coworker's account in PaperCut, as text. */
  PaperCutUserId: string | null;
  /**
   * Operator's notes about the customer. The service's published limits cap notes at 255
   *     characters; no source says whether that covers this field. Missing from list and multi-id
   *     rows.
   */
  Notes: string | null;
  /**
   * Value of custom field 1, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom1: string | null;
  /**
   * Value of custom field 2, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom2: string | null;
  /**
   * Value of custom field 3, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom3: string | null;
  /**
   * Value of custom field 4, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom4: string | null;
  /**
   * Value of custom field 5, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom5: string | null;
  /**
   * Value of custom field 6, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom6: string | null;
  /**
   * Value of custom field 7, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom7: string | null;
  /**
   * Value of custom field 8, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom8: string | null;
  /**
   * Value of custom field 9, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom9: string | null;
  /**
   * Value of custom field 10, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom10: string | null;
  /**
   * Value of custom field 11, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom11: string | null;
  /**
   * Value of custom field 12, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom12: string | null;
  /**
   * Value of custom field 13, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom13: string | null;
  /**
   * Value of custom field 14, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom14: string | null;
  /**
   * Value of custom field 15, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom15: string | null;
  /**
   * Value of custom field 16, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom16: string | null;
  /**
   * Value of custom field 17, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom17: string | null;
  /**
   * Value of custom field 18, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom18: string | null;
  /**
   * Value of custom field 19, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom19: string | null;
  /**
   * Value of custom field 20, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom20: string | null;
  /**
   * Value of custom field 21, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom21: string | null;
  /**
   * Value of custom field 22, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom22: string | null;
  /**
   * Value of custom field 23, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom23: string | null;
  /**
   * Value of custom field 24, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom24: string | null;
  /**
   * Value of custom field 25, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom25: string | null;
  /**
   * Value of custom field 26, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom26: string | null;
  /**
   * Value of custom field 27, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom27: string | null;
  /**
   * Value of custom field 28, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom28: string | null;
  /**
   * Value of custom field 29, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom29: string | null;
  /**
   * Value of custom field 30, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom30: string | null;
  /** Purchase order number that the customer wants to see on invoices, as free text. */
  PurchaseOrder: string | null;
  /**
   * Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
   *     on (assumed).
   */
  NotifyOnDeliveriesEmail: string | null;
  /**
   * Whether staff have already been told that access control failed for this person, so that
   *     they are not told again (assumed). The service sets it.
   */
  AccessControlErrorNotificationSent: boolean;
  /**
   * Whether a change of this coworker still has to be copied to PaperCut by its agent. The
   *     service sets it.
   */
  SyncToPaperCutDue: boolean;
  /**
   * Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
   *     default split of invoices.
   */
  InvoiceSegregationOverride: boolean;
  /**
   * Whether contracts go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateContracts: boolean;
  /**
   * Whether bookings go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateBookings: boolean;
  /**
   * Whether products go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateProducts: boolean;
  /**
   * Whether time passes go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTimePasses: boolean;
  /**
   * Whether event tickets go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTickets: boolean;
  /**
   * Whether this is the profile that a login with several coworker records uses first (assumed:
   *     one login, `UserId`, may belong to more than one coworker).
   */
  IsDefaultProfile: boolean;
  /**
   * Whether charges go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateCharges: boolean;
  /** Whether the coworker may print through ezeep. */
  EzeepPrintingEnabled: boolean;
  /**
   * Format: int32
   * Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
   *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
   *     the two wins: no source says. That it may be null is assumed.
   */
  InvoiceDueDateDay: number | null;
}
/** A parameter that a command asks for. */
export interface CommandParameterDefinition {
  /** The name to send the value under. The samples have whole phrases here. */
  Name: string;
  /** The kind of value, such as `string` or `Boolean`. The full set is not documented. */
  Type: string;
}
/**
 * Something that can be done to one or more records beyond creating, changing and deleting them.
 *     The list differs between accounts and grows over time, and a key that is missing from it has
 *     been seen to run all the same.
 */
export interface Command {
  /** The name to run the command by, in capitals. */
  Key: string;
  /** What the command does, in English, as a menu would say it. */
  Name: string;
  /** Whether it takes two or more ids and refuses a single one. */
  AppliesOnlyToMultipleEntities: boolean;
  /** Whether it takes exactly one id. */
  AppliesOnlyToOneEntity: boolean;
  /** Whether it takes exactly two ids. */
  AppliesOnlyToTwoEntities: boolean;
  /** Whether the vendor's older pages offer it in a record's menu. */
  DisplayInDropdown?: boolean;
  /** Whether the vendor's newer pages offer it in a record's menu. */
  DisplayInDropdownV2?: boolean;
  /** Whether the vendor's pages offer it above a table of records. */
  DisplayInGrid?: boolean;
  /** The name of the picture that the vendor's pages show beside it. */
  Icon?: string | null;
  /** Whether it wants ids at all; false means that it runs without any record. */
  NeedsEntitiesToRun: boolean;
  /** Its place in a menu, the lowest number first. */
  Order: number;
  /** The parameters to send along, none if the list is empty. */
  RequiresParameters: CommandParameterDefinition[];
}
/**
 * A value for one parameter of a command. `Name` and `Value` do; the support article's example has
 *     `Type` and `Value` without a name, in JSON that does not parse.
 */
export interface CommandParameter {
  /** The `Name` of the parameter, exactly as `RequiresParameters` spells it. */
  Name: string;
  /** The `Type` of the parameter. Clients leave it out without harm. */
  Type?: string;
  /**
   * The value, of the type that the command asks for: text, a number, true or false, or the id
   *     of a record.
   */
  Value: unknown;
}
/** Which command to run, on which records and with what. */
export interface CommandRun {
  /** The command's `Key` from the list of commands. */
  Key: string;
  /**
   * The records to run it on. How many it takes stands in the `AppliesOnlyTo…` flags; one that
   *     needs no records takes an empty list. Numeric strings have been seen to work as well. Long
   *     lists take long: 42 records of a billing command took 29 seconds.
   */
  Ids: number[];
  /** A value for each entry of the command's `RequiresParameters`. May be left out. */
  Parameters?: CommandParameter[];
}
/**
 * The fields of a team that can be written and that rows of a list carry. Nothing is required
 *     here: the shapes that use this group say what they demand.
 */
export interface TeamSummaryFields {
  /**
   * Format: int64
   * The business, one location of the operator, that the team belongs to. Filters and errors call
   *     it `Business`, and so do the list samples of the support article.
   */
  BusinessId?: number;
  /** What the team is called, on the vendor's pages and on invoices. */
  Name?: string;
  /** A longer text about the team, for whoever manages the space. */
  Description?: string | null;
  /**
   * The network group that members are put into when they join the Wi-Fi, as a RADIUS server
   *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
   */
  TunnelPrivateGroupId?: string | null;
  /**
   * Whether what all members owe is put on one invoice to the paying member. Setting it has been
   *     refused unless `PayingMemberId` is already a member of the team.
   */
  CreateSingleInvoiceForTeam?: boolean;
  /** Whether the prices that the operator has set aside for the team apply to members. */
  UseSpecialPrices?: boolean;
  /**
   * Format: int64
   * The coworker who pays for the others. The list samples of the support article call it
   *     `PayingMember`, as the filter does.
   */
  PayingMemberId?: number | null;
  /**
   * Format: int64
   * The plan that a coworker gets by joining. The list samples of the support article call it
   *     `DefaultMemberTariff`, as the filter does.
   */
  DefaultMemberTariffId?: number | null;
  /**
   * How many members the team may have. It counts people and is a decimal all the same. The
   *     service's own limit is 250 members, or 50 where they share booking credit.
   */
  MaxTeamMemberCount?: number | null;
  /** Whether the credit that members earn goes to the paying member instead. */
  TransferCreditsToPayingMember?: boolean;
  /** Whether a member may check in on the passes of another. */
  ShareTimePasses?: boolean;
  /** Whether a member may book on the extra services, such as hours, of another. */
  ShareExtraServices?: boolean;
  /** Whether a member may book on the booking credit of another. */
  ShareBookingCredit?: boolean;
  /** The team's reduction on extra services. Percent is assumed. */
  DiscountExtraServices?: number | null;
  /** The team's reduction on time passes. Percent is assumed. */
  DiscountTimePasses?: number | null;
  /** The team's reduction on one-off charges. Percent is assumed. */
  DiscountCharges?: number | null;
  /** The team's reduction on plans. Percent is assumed. */
  DiscountTariffs?: number | null;
  /**
   * How the team presents itself in the members' directory. The support article's samples have
   *     the text `null` here, in quotation marks.
   */
  ProfileSummary?: string | null;
  /** Words to find the team by in the directory, in one string. */
  ProfileTags?: string | null;
  /** The address of the team's own site, as somebody typed it. */
  ProfileWebsite?: string | null;
  /** Where the team can be found, as a link to a map. */
  GoogleMapsLink?: string | null;
  /** Whether people who are not signed in may see the team's profile. */
  ProfileIsPublic?: boolean;
  /** The team's Twitter account, as a name or a link. */
  Twitter?: string | null;
  /** The team's Facebook page, as a name or a link. */
  Facebook?: string | null;
  /** The team's LinkedIn page, as a name or a link. */
  Linkedin?: string | null;
  /** The name to call the team by on Skype. */
  Skype?: string | null;
  /** The team's Telegram name or channel. The support article lacks it. */
  Telegram?: string | null;
  /** The team's GitHub organisation. The support article lacks it. */
  Github?: string | null;
  /** The team's Pinterest account. The support article lacks it. */
  Pinterest?: string | null;
  /** The team's Flickr account. The support article lacks it. */
  Flickr?: string | null;
  /** The team's Instagram account. The support article lacks it. */
  Instagram?: string | null;
  /** The team's Vimeo account. The support article lacks it. */
  Vimeo?: string | null;
  /** The team's Tumblr blog. The support article lacks it. */
  Tumblr?: string | null;
  /** The team's Blogger blog. The support article lacks it. */
  Blogger?: string | null;
  /** Whether the team has a group of its own on the community board. */
  HasCommunityGroup?: boolean;
  /** Whether members are kept from seeing who of the team is in on which day. */
  DisableAttendanceDashboard?: boolean;
  /**
   * An address, reachable by the public, that the service fetches the new logo from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamLogoUrl?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new first picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage1Url?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new second picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage2Url?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new third picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage3Url?: string | null;
  /**
   * True throws the stored logo away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamLogoFile?: boolean | null;
  /**
   * True throws the stored first picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage1File?: boolean | null;
  /**
   * True throws the stored second picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage2File?: boolean | null;
  /**
   * True throws the stored third picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage3File?: boolean | null;
  /**
   * How many contracts the team's members hold at the moment. It is counted by the service, yet
   *     the support article demands it when a team is created, and one public client sends 0 there.
   *     Newer pages leave it out of the body: send 0 if a create without it fails.
   */
  ActiveContracts?: number;
  /**
   * Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
   *     sees or changes it but through the API. A replace without it clears it, which clients that
   *     drop "system" fields before writing back do unawares.
   */
  SystemId?: string | null;
}
/**
 * The fields of a team that the service works out. They may be sent back in a replace, where they
 *     are ignored.
 */
export interface TeamServerFields {
  /**
   * Format: int64
   * The number to address the team by. It never changes and is not used again.
   */
  readonly Id?: number;
  /**
   * Format: uuid
   * A second identifier, unique across all kinds of records. Filters take it.
   */
  readonly UniqueId?: string;
  /**
   * Format: date-time
   * When the team was created, in UTC.
   */
  readonly CreatedOn?: string;
  /**
   * Format: date-time
   * When the team was last written, in UTC. It is the field to follow changes by.
   */
  readonly UpdatedOn?: string;
  /** The e-mail address of the user who wrote it last, or `System`. */
  readonly UpdatedBy?: string | null;
  /** Whether the record has not been stored yet, so false in all that is read. */
  readonly IsNew?: boolean;
  /** The team in a few words, for lists to choose from. */
  readonly ToStringText?: string | null;
  /** Translations of the team's texts. No source shows anything but null. */
  readonly LocalizationDetails?: unknown;
  /**
   * Values of fields that the operator has added. No source shows anything but null, so the shape
   *     is left open.
   */
  readonly CustomFields?: unknown;
  /** The name of the business in `BusinessId`. */
  readonly BusinessName?: string | null;
  /**
   * The name of the coworker in `PayingMemberId`. The list samples of the support article call it
   *     `TeamPayingMemberFullName`.
   */
  readonly PayingMemberFullName?: string | null;
  /**
   * Whether the coworker in `PayingMemberId` is a person or a company, as a word and not as the
   *     number that a coworker's own `CoworkerType` holds.
   */
  readonly PayingMemberCoworkerType?: string | null;
  /** The name on the invoices of the coworker in `PayingMemberId`. */
  readonly PayingMemberBillingName?: string | null;
  /** The company of the coworker in `PayingMemberId`. */
  readonly PayingMemberCompanyName?: string | null;
  /**
   * The name of the plan in `DefaultMemberTariffId`. The list samples of the support article call
   *     it `TeamDefaultMemberTariffName`.
   */
  readonly DefaultMemberTariffName?: string | null;
  /** The file name of the logo; null if the team has none. */
  readonly TeamLogoFileName?: string | null;
  /** The file name of the first picture; null if there is none. */
  readonly TeamImage1FileName?: string | null;
  /** The file name of the second picture; null if there is none. */
  readonly TeamImage2FileName?: string | null;
  /** The file name of the third picture; null if there is none. */
  readonly TeamImage3FileName?: string | null;
  /**
   * The ids of the members in one string, joined by commas. It is derived from `TeamMembers`,
   *     which is the field to write, although the support article lists this one as a parameter of
   *     the body and not that one.
   */
  readonly CoworkerIds?: string | null;
  /**
   * The names of the members in one string, joined by commas. Derived from `TeamMembers`; listed
   *     as a parameter of the body by the support article alone.
   */
  readonly CoworkerFullNames?: string | null;
  /**
   * The invoice names of the members in one string, joined by commas. Derived from `TeamMembers`;
   *     listed as a parameter of the body by the support article alone.
   */
  readonly CoworkerBillingNames?: string | null;
  /** How likely the members are to leave, as the vendor reckons, on average. */
  readonly AvgChurnProbability?: number | null;
  /** How much the members use the space, as the vendor reckons, in a word. */
  readonly EngagementLevel?: string | null;
}
/**
 * A team as a row of a list or of `Team_Id=[…]`: without its lists. No source says what rows of
 *     teams leave out; three lists are assumed, because coworkers and the vendor's own notes have it so.
 *     **Not fit for a replace**: the lists would be emptied. The official notes also allow for them to
 *     come back empty instead of not at all.
 */
export interface TeamSummary {
  /**
   * Format: int64
   * The business, one location of the operator, that the team belongs to. Filters and errors call
   *     it `Business`, and so do the list samples of the support article.
   */
  BusinessId: number;
  /** What the team is called, on the vendor's pages and on invoices. */
  Name: string;
  /** A longer text about the team, for whoever manages the space. */
  Description: string | null;
  /**
   * The network group that members are put into when they join the Wi-Fi, as a RADIUS server
   *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
   */
  TunnelPrivateGroupId: string | null;
  /**
   * Whether what all members owe is put on one invoice to the paying member. Setting it has been
   *     refused unless `PayingMemberId` is already a member of the team.
   */
  CreateSingleInvoiceForTeam: boolean;
  /** Whether the prices that the operator has set aside for the team apply to members. */
  UseSpecialPrices: boolean;
  /**
   * Format: int64
   * The coworker who pays for the others. The list samples of the support article call it
   *     `PayingMember`, as the filter does.
   */
  PayingMemberId: number | null;
  /**
   * Format: int64
   * The plan that a coworker gets by joining. The list samples of the support article call it
   *     `DefaultMemberTariff`, as the filter does.
   */
  DefaultMemberTariffId: number | null;
  /**
   * How many members the team may have. It counts people and is a decimal all the same. The
   *     service's own limit is 250 members, or 50 where they share booking credit.
   */
  MaxTeamMemberCount: number | null;
  /** Whether the credit that members earn goes to the paying member instead. */
  TransferCreditsToPayingMember: boolean;
  /** Whether a member may check in on the passes of another. */
  ShareTimePasses: boolean;
  /** Whether a member may book on the extra services, such as hours, of another. */
  ShareExtraServices: boolean;
  /** Whether a member may book on the booking credit of another. */
  ShareBookingCredit: boolean;
  /** The team's reduction on extra services. Percent is assumed. */
  DiscountExtraServices: number | null;
  /** The team's reduction on time passes. Percent is assumed. */
  DiscountTimePasses: number | null;
  /** The team's reduction on one-off charges. Percent is assumed. */
  DiscountCharges: number | null;
  /** The team's reduction on plans. Percent is assumed. */
  DiscountTariffs: number | null;
  /**
   * How the team presents itself in the members' directory. The support article's samples have
   *     the text `null` here, in quotation marks.
   */
  ProfileSummary: string | null;
  /** Words to find the team by in the directory, in one string. */
  ProfileTags: string | null;
  /** The address of the team's own site, as somebody typed it. */
  ProfileWebsite: string | null;
  /** Where the team can be found, as a link to a map. */
  GoogleMapsLink: string | null;
  /** Whether people who are not signed in may see the team's profile. */
  ProfileIsPublic: boolean;
  /** The team's Twitter account, as a name or a link. */
  Twitter: string | null;
  /** The team's Facebook page, as a name or a link. */
  Facebook: string | null;
  /** The team's LinkedIn page, as a name or a link. */
  Linkedin: string | null;
  /** The name to call the team by on Skype. */
  Skype: string | null;
  /** The team's Telegram name or channel. The support article lacks it. */
  Telegram: string | null;
  /** The team's GitHub organisation. The support article lacks it. */
  Github: string | null;
  /** The team's Pinterest account. The support article lacks it. */
  Pinterest: string | null;
  /** The team's Flickr account. The support article lacks it. */
  Flickr: string | null;
  /** The team's Instagram account. The support article lacks it. */
  Instagram: string | null;
  /** The team's Vimeo account. The support article lacks it. */
  Vimeo: string | null;
  /** The team's Tumblr blog. The support article lacks it. */
  Tumblr: string | null;
  /** The team's Blogger blog. The support article lacks it. */
  Blogger: string | null;
  /** Whether the team has a group of its own on the community board. */
  HasCommunityGroup: boolean;
  /** Whether members are kept from seeing who of the team is in on which day. */
  DisableAttendanceDashboard: boolean;
  /**
   * An address, reachable by the public, that the service fetches the new logo from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamLogoUrl: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new first picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage1Url: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new second picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage2Url: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new third picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage3Url: string | null;
  /**
   * True throws the stored logo away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamLogoFile: boolean | null;
  /**
   * True throws the stored first picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage1File: boolean | null;
  /**
   * True throws the stored second picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage2File: boolean | null;
  /**
   * True throws the stored third picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage3File: boolean | null;
  /**
   * How many contracts the team's members hold at the moment. It is counted by the service, yet
   *     the support article demands it when a team is created, and one public client sends 0 there.
   *     Newer pages leave it out of the body: send 0 if a create without it fails.
   */
  ActiveContracts: number;
  /**
   * Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
   *     sees or changes it but through the API. A replace without it clears it, which clients that
   *     drop "system" fields before writing back do unawares.
   */
  SystemId: string | null;
  /**
   * Format: int64
   * The number to address the team by. It never changes and is not used again.
   */
  readonly Id: number;
  /**
   * Format: uuid
   * A second identifier, unique across all kinds of records. Filters take it.
   */
  readonly UniqueId: string;
  /**
   * Format: date-time
   * When the team was created, in UTC.
   */
  readonly CreatedOn: string;
  /**
   * Format: date-time
   * When the team was last written, in UTC. It is the field to follow changes by.
   */
  readonly UpdatedOn: string;
  /** The e-mail address of the user who wrote it last, or `System`. */
  readonly UpdatedBy: string | null;
  /** Whether the record has not been stored yet, so false in all that is read. */
  readonly IsNew: boolean;
  /** The team in a few words, for lists to choose from. */
  readonly ToStringText: string | null;
  /** Translations of the team's texts. No source shows anything but null. */
  readonly LocalizationDetails: unknown;
  /**
   * Values of fields that the operator has added. No source shows anything but null, so the shape
   *     is left open.
   */
  readonly CustomFields: unknown;
  /** The name of the business in `BusinessId`. */
  readonly BusinessName: string | null;
  /**
   * The name of the coworker in `PayingMemberId`. The list samples of the support article call it
   *     `TeamPayingMemberFullName`.
   */
  readonly PayingMemberFullName: string | null;
  /**
   * Whether the coworker in `PayingMemberId` is a person or a company, as a word and not as the
   *     number that a coworker's own `CoworkerType` holds.
   */
  readonly PayingMemberCoworkerType: string | null;
  /** The name on the invoices of the coworker in `PayingMemberId`. */
  readonly PayingMemberBillingName: string | null;
  /** The company of the coworker in `PayingMemberId`. */
  readonly PayingMemberCompanyName: string | null;
  /**
   * The name of the plan in `DefaultMemberTariffId`. The list samples of the support article call
   *     it `TeamDefaultMemberTariffName`.
   */
  readonly DefaultMemberTariffName: string | null;
  /** The file name of the logo; null if the team has none. */
  readonly TeamLogoFileName: string | null;
  /** The file name of the first picture; null if there is none. */
  readonly TeamImage1FileName: string | null;
  /** The file name of the second picture; null if there is none. */
  readonly TeamImage2FileName: string | null;
  /** The file name of the third picture; null if there is none. */
  readonly TeamImage3FileName: string | null;
  /**
   * The ids of the members in one string, joined by commas. It is derived from `TeamMembers`,
   *     which is the field to write, although the support article lists this one as a parameter of
   *     the body and not that one.
   */
  readonly CoworkerIds: string | null;
  /**
   * The names of the members in one string, joined by commas. Derived from `TeamMembers`; listed
   *     as a parameter of the body by the support article alone.
   */
  readonly CoworkerFullNames: string | null;
  /**
   * The invoice names of the members in one string, joined by commas. Derived from `TeamMembers`;
   *     listed as a parameter of the body by the support article alone.
   */
  readonly CoworkerBillingNames: string | null;
  /** How likely the members are to leave, as the vendor reckons, on average. */
  readonly AvgChurnProbability: number | null;
  /** How much the members use the space, as the vendor reckons, in a word. */
  readonly EngagementLevel: string | null;
}
/** One page of teams. */
export interface TeamPage {
  /** The size that was asked for, or 25. The last page may hold fewer records. */
  CurrentPageSize: number;
  /** The number of this page, counted from 1. */
  CurrentPage: number;
  /** The property that the records are sorted by. */
  CurrentOrderField: string;
  /**
   * The direction of the sort as a number, even when it was asked for by name. The samples show
   *     1 next to a stated default of ascending; the enumeration's 0 and 1 are the better reading.
   */
  CurrentSortDirection: SortDirection | UnknownMember;
  /** The position of the page's first record among all that match, counted from 1. */
  FirstItem: number;
  /**
   * Whether a page follows. It is the condition to loop on; the sample that says true on the only
   *     page is noise.
   */
  HasNextPage: boolean;
  /** Whether a page comes before this one, which is so from page 2 on. */
  HasPreviousPage: boolean;
  /** The position of the page's last record among all that match. */
  LastItem: number;
  /** A second copy of `CurrentPage` that newer pages leave out. */
  PageNumber?: number;
  /** A second copy of `CurrentPageSize` that newer pages leave out. */
  PageSize?: number;
  /** How many records match on all pages together. It moves when data changes. */
  TotalItems: number;
  /** How many pages there are at this size. */
  TotalPages: number;
  /** The teams on this page, as rows and not as full records. */
  Records: TeamSummary[];
}
/**
 * The lists of a team, which a read by id fills in and a row of a list leaves out. Sending one
 *     replaces the list, and a replace without it empties the list.
 */
export interface TeamDetailFields {
  /**
   * The coworkers who belong to the team. Only the body samples of the support article have it,
   *     not their list of parameters; it is the field to write all the same.
   */
  TeamMembers?: number[] | null;
  /** The coworkers who may manage the team in the members' portal. */
  TeamAdministrators?: number[] | null;
  /** The extra services that belong to the team. */
  ExtraServices?: number[] | null;
}
/**
 * Changes to the lists of a team that name only what is new or gone, for a writer who does not want
 *     to send the whole list. They act when they are sent and appear in no answer that a source shows.
 *     What happens when a list and its changes are sent together is unknown.
 */
export interface TeamListChanges {
  /** Coworkers to let in, beside those that `TeamMembers` holds already. */
  AddedTeamMembers?: number[];
  /** Coworkers to let go, beside those that `TeamMembers` keeps. */
  RemovedTeamMembers?: number[];
  /** Coworkers to make administrators, beside those that `TeamAdministrators` holds already. */
  AddedTeamAdministrators?: number[];
  /** Coworkers who stop being administrators, beside those that `TeamAdministrators` keeps. */
  RemovedTeamAdministrators?: number[];
  /** Extra services to give to the team, beside those that `ExtraServices` holds already. */
  AddedExtraServices?: number[];
  /** Extra services to take from the team, beside those that `ExtraServices` keeps. */
  RemovedExtraServices?: number[];
}
/**
 * The whole of a team, to put in place of what is stored. Whatever is missing is cleared, so that
 *     the three fields which are required are far from enough: start from the record that a read by id
 *     returned. Fields that the service works out may stay in and are ignored.
 *
 *
 *     Takes a full record, as `get` answers it: whatever is missing would be cleared.
 */
export interface TeamReplace {
  /**
   * Format: int64
   * The business, one location of the operator, that the team belongs to. Filters and errors call
   *     it `Business`, and so do the list samples of the support article.
   */
  BusinessId: number;
  /** What the team is called, on the vendor's pages and on invoices. */
  Name: string;
  /** A longer text about the team, for whoever manages the space. */
  Description: string | null;
  /**
   * The network group that members are put into when they join the Wi-Fi, as a RADIUS server
   *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
   */
  TunnelPrivateGroupId: string | null;
  /**
   * Whether what all members owe is put on one invoice to the paying member. Setting it has been
   *     refused unless `PayingMemberId` is already a member of the team.
   */
  CreateSingleInvoiceForTeam: boolean;
  /** Whether the prices that the operator has set aside for the team apply to members. */
  UseSpecialPrices: boolean;
  /**
   * Format: int64
   * The coworker who pays for the others. The list samples of the support article call it
   *     `PayingMember`, as the filter does.
   */
  PayingMemberId: number | null;
  /**
   * Format: int64
   * The plan that a coworker gets by joining. The list samples of the support article call it
   *     `DefaultMemberTariff`, as the filter does.
   */
  DefaultMemberTariffId: number | null;
  /**
   * How many members the team may have. It counts people and is a decimal all the same. The
   *     service's own limit is 250 members, or 50 where they share booking credit.
   */
  MaxTeamMemberCount: number | null;
  /** Whether the credit that members earn goes to the paying member instead. */
  TransferCreditsToPayingMember: boolean;
  /** Whether a member may check in on the passes of another. */
  ShareTimePasses: boolean;
  /** Whether a member may book on the extra services, such as hours, of another. */
  ShareExtraServices: boolean;
  /** Whether a member may book on the booking credit of another. */
  ShareBookingCredit: boolean;
  /** The team's reduction on extra services. Percent is assumed. */
  DiscountExtraServices: number | null;
  /** The team's reduction on time passes. Percent is assumed. */
  DiscountTimePasses: number | null;
  /** The team's reduction on one-off charges. Percent is assumed. */
  DiscountCharges: number | null;
  /** The team's reduction on plans. Percent is assumed. */
  DiscountTariffs: number | null;
  /**
   * How the team presents itself in the members' directory. The support article's samples have
   *     the text `null` here, in quotation marks.
   */
  ProfileSummary: string | null;
  /** Words to find the team by in the directory, in one string. */
  ProfileTags: string | null;
  /** The address of the team's own site, as somebody typed it. */
  ProfileWebsite: string | null;
  /** Where the team can be found, as a link to a map. */
  GoogleMapsLink: string | null;
  /** Whether people who are not signed in may see the team's profile. */
  ProfileIsPublic: boolean;
  /** The team's Twitter account, as a name or a link. */
  Twitter: string | null;
  /** The team's Facebook page, as a name or a link. */
  Facebook: string | null;
  /** The team's LinkedIn page, as a name or a link. */
  Linkedin: string | null;
  /** The name to call the team by on Skype. */
  Skype: string | null;
  /** The team's Telegram name or channel. The support article lacks it. */
  Telegram: string | null;
  /** The team's GitHub organisation. The support article lacks it. */
  Github: string | null;
  /** The team's Pinterest account. The support article lacks it. */
  Pinterest: string | null;
  /** The team's Flickr account. The support article lacks it. */
  Flickr: string | null;
  /** The team's Instagram account. The support article lacks it. */
  Instagram: string | null;
  /** The team's Vimeo account. The support article lacks it. */
  Vimeo: string | null;
  /** The team's Tumblr blog. The support article lacks it. */
  Tumblr: string | null;
  /** The team's Blogger blog. The support article lacks it. */
  Blogger: string | null;
  /** Whether the team has a group of its own on the community board. */
  HasCommunityGroup: boolean;
  /** Whether members are kept from seeing who of the team is in on which day. */
  DisableAttendanceDashboard: boolean;
  /**
   * An address, reachable by the public, that the service fetches the new logo from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamLogoUrl: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new first picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage1Url: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new second picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage2Url: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new third picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage3Url: string | null;
  /**
   * True throws the stored logo away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamLogoFile: boolean | null;
  /**
   * True throws the stored first picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage1File: boolean | null;
  /**
   * True throws the stored second picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage2File: boolean | null;
  /**
   * True throws the stored third picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage3File: boolean | null;
  /**
   * How many contracts the team's members hold at the moment. It is counted by the service, yet
   *     the support article demands it when a team is created, and one public client sends 0 there.
   *     Newer pages leave it out of the body: send 0 if a create without it fails.
   */
  ActiveContracts: number;
  /**
   * Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
   *     sees or changes it but through the API. A replace without it clears it, which clients that
   *     drop "system" fields before writing back do unawares.
   */
  SystemId: string | null;
  /**
   * The coworkers who belong to the team. Only the body samples of the support article have it,
   *     not their list of parameters; it is the field to write all the same.
   */
  TeamMembers: number[] | null;
  /** The coworkers who may manage the team in the members' portal. */
  TeamAdministrators: number[] | null;
  /** The extra services that belong to the team. */
  ExtraServices: number[] | null;
  /** Coworkers to let in, beside those that `TeamMembers` holds already. */
  AddedTeamMembers?: number[];
  /** Coworkers to let go, beside those that `TeamMembers` keeps. */
  RemovedTeamMembers?: number[];
  /** Coworkers to make administrators, beside those that `TeamAdministrators` holds already. */
  AddedTeamAdministrators?: number[];
  /** Coworkers who stop being administrators, beside those that `TeamAdministrators` keeps. */
  RemovedTeamAdministrators?: number[];
  /** Extra services to give to the team, beside those that `ExtraServices` holds already. */
  AddedExtraServices?: number[];
  /** Extra services to take from the team, beside those that `ExtraServices` keeps. */
  RemovedExtraServices?: number[];
  /**
   * Format: int64
   * The number to address the team by. It never changes and is not used again.
   */
  readonly Id: number;
  /**
   * Format: uuid
   * A second identifier, unique across all kinds of records. Filters take it.
   */
  readonly UniqueId: string;
  /**
   * Format: date-time
   * When the team was created, in UTC.
   */
  readonly CreatedOn: string;
  /**
   * Format: date-time
   * When the team was last written, in UTC. It is the field to follow changes by.
   */
  readonly UpdatedOn: string;
  /** The e-mail address of the user who wrote it last, or `System`. */
  readonly UpdatedBy: string | null;
  /** Whether the record has not been stored yet, so false in all that is read. */
  readonly IsNew: boolean;
  /** The team in a few words, for lists to choose from. */
  readonly ToStringText: string | null;
  /** Translations of the team's texts. No source shows anything but null. */
  readonly LocalizationDetails: unknown;
  /**
   * Values of fields that the operator has added. No source shows anything but null, so the shape
   *     is left open.
   */
  readonly CustomFields: unknown;
  /** The name of the business in `BusinessId`. */
  readonly BusinessName: string | null;
  /**
   * The name of the coworker in `PayingMemberId`. The list samples of the support article call it
   *     `TeamPayingMemberFullName`.
   */
  readonly PayingMemberFullName: string | null;
  /**
   * Whether the coworker in `PayingMemberId` is a person or a company, as a word and not as the
   *     number that a coworker's own `CoworkerType` holds.
   */
  readonly PayingMemberCoworkerType: string | null;
  /** The name on the invoices of the coworker in `PayingMemberId`. */
  readonly PayingMemberBillingName: string | null;
  /** The company of the coworker in `PayingMemberId`. */
  readonly PayingMemberCompanyName: string | null;
  /**
   * The name of the plan in `DefaultMemberTariffId`. The list samples of the support article call
   *     it `TeamDefaultMemberTariffName`.
   */
  readonly DefaultMemberTariffName: string | null;
  /** The file name of the logo; null if the team has none. */
  readonly TeamLogoFileName: string | null;
  /** The file name of the first picture; null if there is none. */
  readonly TeamImage1FileName: string | null;
  /** The file name of the second picture; null if there is none. */
  readonly TeamImage2FileName: string | null;
  /** The file name of the third picture; null if there is none. */
  readonly TeamImage3FileName: string | null;
  /**
   * The ids of the members in one string, joined by commas. It is derived from `TeamMembers`,
   *     which is the field to write, although the support article lists this one as a parameter of
   *     the body and not that one.
   */
  readonly CoworkerIds: string | null;
  /**
   * The names of the members in one string, joined by commas. Derived from `TeamMembers`; listed
   *     as a parameter of the body by the support article alone.
   */
  readonly CoworkerFullNames: string | null;
  /**
   * The invoice names of the members in one string, joined by commas. Derived from `TeamMembers`;
   *     listed as a parameter of the body by the support article alone.
   */
  readonly CoworkerBillingNames: string | null;
  /** How likely the members are to leave, as the vendor reckons, on average. */
  readonly AvgChurnProbability: number | null;
  /** How much the members use the space, as the vendor reckons, in a word. */
  readonly EngagementLevel: string | null;
}
/**
 * What a new team is made from. The business and the name suffice; the rest is null, false, 0 or
 *     empty until somebody sets it. The support article demands `ActiveContracts` too.
 */
export interface TeamCreate {
  /**
   * Format: int64
   * The business, one location of the operator, that the team belongs to. Filters and errors call
   *     it `Business`, and so do the list samples of the support article.
   */
  BusinessId: number;
  /** What the team is called, on the vendor's pages and on invoices. */
  Name: string;
  /** A longer text about the team, for whoever manages the space. */
  Description?: string | null;
  /**
   * The network group that members are put into when they join the Wi-Fi, as a RADIUS server
   *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
   */
  TunnelPrivateGroupId?: string | null;
  /**
   * Whether what all members owe is put on one invoice to the paying member. Setting it has been
   *     refused unless `PayingMemberId` is already a member of the team.
   */
  CreateSingleInvoiceForTeam?: boolean;
  /** Whether the prices that the operator has set aside for the team apply to members. */
  UseSpecialPrices?: boolean;
  /**
   * Format: int64
   * The coworker who pays for the others. The list samples of the support article call it
   *     `PayingMember`, as the filter does.
   */
  PayingMemberId?: number | null;
  /**
   * Format: int64
   * The plan that a coworker gets by joining. The list samples of the support article call it
   *     `DefaultMemberTariff`, as the filter does.
   */
  DefaultMemberTariffId?: number | null;
  /**
   * How many members the team may have. It counts people and is a decimal all the same. The
   *     service's own limit is 250 members, or 50 where they share booking credit.
   */
  MaxTeamMemberCount?: number | null;
  /** Whether the credit that members earn goes to the paying member instead. */
  TransferCreditsToPayingMember?: boolean;
  /** Whether a member may check in on the passes of another. */
  ShareTimePasses?: boolean;
  /** Whether a member may book on the extra services, such as hours, of another. */
  ShareExtraServices?: boolean;
  /** Whether a member may book on the booking credit of another. */
  ShareBookingCredit?: boolean;
  /** The team's reduction on extra services. Percent is assumed. */
  DiscountExtraServices?: number | null;
  /** The team's reduction on time passes. Percent is assumed. */
  DiscountTimePasses?: number | null;
  /** The team's reduction on one-off charges. Percent is assumed. */
  DiscountCharges?: number | null;
  /** The team's reduction on plans. Percent is assumed. */
  DiscountTariffs?: number | null;
  /**
   * How the team presents itself in the members' directory. The support article's samples have
   *     the text `null` here, in quotation marks.
   */
  ProfileSummary?: string | null;
  /** Words to find the team by in the directory, in one string. */
  ProfileTags?: string | null;
  /** The address of the team's own site, as somebody typed it. */
  ProfileWebsite?: string | null;
  /** Where the team can be found, as a link to a map. */
  GoogleMapsLink?: string | null;
  /** Whether people who are not signed in may see the team's profile. */
  ProfileIsPublic?: boolean;
  /** The team's Twitter account, as a name or a link. */
  Twitter?: string | null;
  /** The team's Facebook page, as a name or a link. */
  Facebook?: string | null;
  /** The team's LinkedIn page, as a name or a link. */
  Linkedin?: string | null;
  /** The name to call the team by on Skype. */
  Skype?: string | null;
  /** The team's Telegram name or channel. The support article lacks it. */
  Telegram?: string | null;
  /** The team's GitHub organisation. The support article lacks it. */
  Github?: string | null;
  /** The team's Pinterest account. The support article lacks it. */
  Pinterest?: string | null;
  /** The team's Flickr account. The support article lacks it. */
  Flickr?: string | null;
  /** The team's Instagram account. The support article lacks it. */
  Instagram?: string | null;
  /** The team's Vimeo account. The support article lacks it. */
  Vimeo?: string | null;
  /** The team's Tumblr blog. The support article lacks it. */
  Tumblr?: string | null;
  /** The team's Blogger blog. The support article lacks it. */
  Blogger?: string | null;
  /** Whether the team has a group of its own on the community board. */
  HasCommunityGroup?: boolean;
  /** Whether members are kept from seeing who of the team is in on which day. */
  DisableAttendanceDashboard?: boolean;
  /**
   * An address, reachable by the public, that the service fetches the new logo from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamLogoUrl?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new first picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage1Url?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new second picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage2Url?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new third picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage3Url?: string | null;
  /**
   * True throws the stored logo away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamLogoFile?: boolean | null;
  /**
   * True throws the stored first picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage1File?: boolean | null;
  /**
   * True throws the stored second picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage2File?: boolean | null;
  /**
   * True throws the stored third picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage3File?: boolean | null;
  /**
   * How many contracts the team's members hold at the moment. It is counted by the service, yet
   *     the support article demands it when a team is created, and one public client sends 0 there.
   *     Newer pages leave it out of the body: send 0 if a create without it fails.
   */
  ActiveContracts?: number;
  /**
   * Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
   *     sees or changes it but through the API. A replace without it clears it, which clients that
   *     drop "system" fields before writing back do unawares.
   */
  SystemId?: string | null;
  /**
   * The coworkers who belong to the team. Only the body samples of the support article have it,
   *     not their list of parameters; it is the field to write all the same.
   */
  TeamMembers?: number[] | null;
  /** The coworkers who may manage the team in the members' portal. */
  TeamAdministrators?: number[] | null;
  /** The extra services that belong to the team. */
  ExtraServices?: number[] | null;
  /** Coworkers to let in, beside those that `TeamMembers` holds already. */
  AddedTeamMembers?: number[];
  /** Coworkers to let go, beside those that `TeamMembers` keeps. */
  RemovedTeamMembers?: number[];
  /** Coworkers to make administrators, beside those that `TeamAdministrators` holds already. */
  AddedTeamAdministrators?: number[];
  /** Coworkers who stop being administrators, beside those that `TeamAdministrators` keeps. */
  RemovedTeamAdministrators?: number[];
  /** Extra services to give to the team, beside those that `ExtraServices` holds already. */
  AddedExtraServices?: number[];
  /** Extra services to take from the team, beside those that `ExtraServices` keeps. */
  RemovedExtraServices?: number[];
}
/**
 * The full record of a team, which only a read by id returns. It is what a replace must be built
 *     from. No recorded answer of a live account has been found, so that every field comes is documented
 *     for no more than the sum of the official pages.
 */
export interface Team {
  /**
   * Format: int64
   * The business, one location of the operator, that the team belongs to. Filters and errors call
   *     it `Business`, and so do the list samples of the support article.
   */
  BusinessId: number;
  /** What the team is called, on the vendor's pages and on invoices. */
  Name: string;
  /** A longer text about the team, for whoever manages the space. */
  Description: string | null;
  /**
   * The network group that members are put into when they join the Wi-Fi, as a RADIUS server
   *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
   */
  TunnelPrivateGroupId: string | null;
  /**
   * Whether what all members owe is put on one invoice to the paying member. Setting it has been
   *     refused unless `PayingMemberId` is already a member of the team.
   */
  CreateSingleInvoiceForTeam: boolean;
  /** Whether the prices that the operator has set aside for the team apply to members. */
  UseSpecialPrices: boolean;
  /**
   * Format: int64
   * The coworker who pays for the others. The list samples of the support article call it
   *     `PayingMember`, as the filter does.
   */
  PayingMemberId: number | null;
  /**
   * Format: int64
   * The plan that a coworker gets by joining. The list samples of the support article call it
   *     `DefaultMemberTariff`, as the filter does.
   */
  DefaultMemberTariffId: number | null;
  /**
   * How many members the team may have. It counts people and is a decimal all the same. The
   *     service's own limit is 250 members, or 50 where they share booking credit.
   */
  MaxTeamMemberCount: number | null;
  /** Whether the credit that members earn goes to the paying member instead. */
  TransferCreditsToPayingMember: boolean;
  /** Whether a member may check in on the passes of another. */
  ShareTimePasses: boolean;
  /** Whether a member may book on the extra services, such as hours, of another. */
  ShareExtraServices: boolean;
  /** Whether a member may book on the booking credit of another. */
  ShareBookingCredit: boolean;
  /** The team's reduction on extra services. Percent is assumed. */
  DiscountExtraServices: number | null;
  /** The team's reduction on time passes. Percent is assumed. */
  DiscountTimePasses: number | null;
  /** The team's reduction on one-off charges. Percent is assumed. */
  DiscountCharges: number | null;
  /** The team's reduction on plans. Percent is assumed. */
  DiscountTariffs: number | null;
  /**
   * How the team presents itself in the members' directory. The support article's samples have
   *     the text `null` here, in quotation marks.
   */
  ProfileSummary: string | null;
  /** Words to find the team by in the directory, in one string. */
  ProfileTags: string | null;
  /** The address of the team's own site, as somebody typed it. */
  ProfileWebsite: string | null;
  /** Where the team can be found, as a link to a map. */
  GoogleMapsLink: string | null;
  /** Whether people who are not signed in may see the team's profile. */
  ProfileIsPublic: boolean;
  /** The team's Twitter account, as a name or a link. */
  Twitter: string | null;
  /** The team's Facebook page, as a name or a link. */
  Facebook: string | null;
  /** The team's LinkedIn page, as a name or a link. */
  Linkedin: string | null;
  /** The name to call the team by on Skype. */
  Skype: string | null;
  /** The team's Telegram name or channel. The support article lacks it. */
  Telegram: string | null;
  /** The team's GitHub organisation. The support article lacks it. */
  Github: string | null;
  /** The team's Pinterest account. The support article lacks it. */
  Pinterest: string | null;
  /** The team's Flickr account. The support article lacks it. */
  Flickr: string | null;
  /** The team's Instagram account. The support article lacks it. */
  Instagram: string | null;
  /** The team's Vimeo account. The support article lacks it. */
  Vimeo: string | null;
  /** The team's Tumblr blog. The support article lacks it. */
  Tumblr: string | null;
  /** The team's Blogger blog. The support article lacks it. */
  Blogger: string | null;
  /** Whether the team has a group of its own on the community board. */
  HasCommunityGroup: boolean;
  /** Whether members are kept from seeing who of the team is in on which day. */
  DisableAttendanceDashboard: boolean;
  /**
   * An address, reachable by the public, that the service fetches the new logo from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamLogoUrl: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new first picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage1Url: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new second picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage2Url: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new third picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage3Url: string | null;
  /**
   * True throws the stored logo away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamLogoFile: boolean | null;
  /**
   * True throws the stored first picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage1File: boolean | null;
  /**
   * True throws the stored second picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage2File: boolean | null;
  /**
   * True throws the stored third picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage3File: boolean | null;
  /**
   * How many contracts the team's members hold at the moment. It is counted by the service, yet
   *     the support article demands it when a team is created, and one public client sends 0 there.
   *     Newer pages leave it out of the body: send 0 if a create without it fails.
   */
  ActiveContracts: number;
  /**
   * Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
   *     sees or changes it but through the API. A replace without it clears it, which clients that
   *     drop "system" fields before writing back do unawares.
   */
  SystemId: string | null;
  /**
   * Format: int64
   * The number to address the team by. It never changes and is not used again.
   */
  readonly Id: number;
  /**
   * Format: uuid
   * A second identifier, unique across all kinds of records. Filters take it.
   */
  readonly UniqueId: string;
  /**
   * Format: date-time
   * When the team was created, in UTC.
   */
  readonly CreatedOn: string;
  /**
   * Format: date-time
   * When the team was last written, in UTC. It is the field to follow changes by.
   */
  readonly UpdatedOn: string;
  /** The e-mail address of the user who wrote it last, or `System`. */
  readonly UpdatedBy: string | null;
  /** Whether the record has not been stored yet, so false in all that is read. */
  readonly IsNew: boolean;
  /** The team in a few words, for lists to choose from. */
  readonly ToStringText: string | null;
  /** Translations of the team's texts. No source shows anything but null. */
  readonly LocalizationDetails: unknown;
  /**
   * Values of fields that the operator has added. No source shows anything but null, so the shape
   *     is left open.
   */
  readonly CustomFields: unknown;
  /** The name of the business in `BusinessId`. */
  readonly BusinessName: string | null;
  /**
   * The name of the coworker in `PayingMemberId`. The list samples of the support article call it
   *     `TeamPayingMemberFullName`.
   */
  readonly PayingMemberFullName: string | null;
  /**
   * Whether the coworker in `PayingMemberId` is a person or a company, as a word and not as the
   *     number that a coworker's own `CoworkerType` holds.
   */
  readonly PayingMemberCoworkerType: string | null;
  /** The name on the invoices of the coworker in `PayingMemberId`. */
  readonly PayingMemberBillingName: string | null;
  /** The company of the coworker in `PayingMemberId`. */
  readonly PayingMemberCompanyName: string | null;
  /**
   * The name of the plan in `DefaultMemberTariffId`. The list samples of the support article call
   *     it `TeamDefaultMemberTariffName`.
   */
  readonly DefaultMemberTariffName: string | null;
  /** The file name of the logo; null if the team has none. */
  readonly TeamLogoFileName: string | null;
  /** The file name of the first picture; null if there is none. */
  readonly TeamImage1FileName: string | null;
  /** The file name of the second picture; null if there is none. */
  readonly TeamImage2FileName: string | null;
  /** The file name of the third picture; null if there is none. */
  readonly TeamImage3FileName: string | null;
  /**
   * The ids of the members in one string, joined by commas. It is derived from `TeamMembers`,
   *     which is the field to write, although the support article lists this one as a parameter of
   *     the body and not that one.
   */
  readonly CoworkerIds: string | null;
  /**
   * The names of the members in one string, joined by commas. Derived from `TeamMembers`; listed
   *     as a parameter of the body by the support article alone.
   */
  readonly CoworkerFullNames: string | null;
  /**
   * The invoice names of the members in one string, joined by commas. Derived from `TeamMembers`;
   *     listed as a parameter of the body by the support article alone.
   */
  readonly CoworkerBillingNames: string | null;
  /** How likely the members are to leave, as the vendor reckons, on average. */
  readonly AvgChurnProbability: number | null;
  /** How much the members use the space, as the vendor reckons, in a word. */
  readonly EngagementLevel: string | null;
  /**
   * The coworkers who belong to the team. Only the body samples of the support article have it,
   *     not their list of parameters; it is the field to write all the same.
   */
  TeamMembers: number[] | null;
  /** The coworkers who may manage the team in the members' portal. */
  TeamAdministrators: number[] | null;
  /** The extra services that belong to the team. */
  ExtraServices: number[] | null;
}
/** Signing in as a user. */
export interface PasswordGrant {
  /**
   * Says that a password follows. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  grant_type: "password";
  /** The user's e-mail address. */
  username: string;
  /** The user's password, as at the vendor's own sign-in page. */
  password: string;
  /**
   * The current code of the user's authenticator app. It is needed where the user has two-factor
   *     sign-in, and only there.
   */
  totp?: string;
}
/** Going on with a refresh token from an earlier answer. */
export interface RefreshTokenGrant {
  /**
   * Says that a refresh token follows. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  grant_type: "refresh_token";
  /**
   * The token of the latest answer. It serves once and, by older pages, lives for 15 days; one
   *     client's notes say 30 to 90.
   */
  refresh_token: string;
}
/** A pair of tokens. Both are secrets that open the whole account of the user. */
export interface OAuthToken {
  /** What to send as `Authorization` with the word `Bearer` before it. */
  access_token: string;
  /** The kind of token, `bearer`. A client that compares it should ignore case. */
  token_type: string;
  /**
   * Seconds for which the access token is good, from now. Samples have a second less than seven
   *     days; take the figure of each answer and build nothing on its being long.
   */
  expires_in: number;
  /** What to get the next pair with. A new one comes with each answer and ends the old. */
  refresh_token: string;
}
/** Why no token was given, in the form that OAuth 2.0 lays down. */
export interface OAuthError {
  /**
   * The reason as a word: `invalid_grant` for a wrong password or a spent refresh token,
   *     `unsupported_grant_type` for a missing form or one sent as JSON.
   */
  error: string;
  /** The reason as a sentence, which a failed refresh leaves out. */
  error_description?: string;
}
/** What coworkers can be filtered by. Several filters are combined with AND. */
export interface CoworkerWhere {
  /**
   * Format: int64
   * Keeps the one coworker with this id. Unlike a read by id it answers a page with one row,
   *     or with none. Unprefixed: it is one of the few filters without `Coworker_`.
   */
  Id?: number;
  /**
   * Format: uuid
   * Keeps the one coworker with this GUID, for callers who hold the `UniqueId` alone: no path
   *     takes it. Unprefixed like `Id`.
   */
  UniqueId?: string;
  /**
   * Keeps coworkers whose `SystemId` is this text: the way back from an id of your own system
   *     to the coworker.
   */
  SystemId?: string;
  /**
   * Keeps people (1) or companies (2). Rows do not carry `CoworkerType`, so this is how a list
   *     tells them apart.
   */
  CoworkerType?: CoworkerType;
  /**
   * Keeps coworkers of this full name. Whether part of a name is enough: no source says; do
   *     not build a search on it.
   */
  FullName?: string;
  /** Keeps coworkers with this salutation. Whether part of the text is enough: no source says. */
  Salutation?: string;
  /** Keeps coworkers who gave this gender. Rows do not carry the field itself. */
  Gender?: Gender;
  /**
   * Keeps the coworkers with exactly this address: part of one finds nothing. The way to look
   *     somebody up before creating them, since no source says that the service refuses a second
   *     record with the same address.
   */
  Email?: string;
  /**
   * Filters by the stored value of the act-on-save flag `CreateUser`, which is of little use:
   *     to find coworkers with a login, use `Coworker_User` or read `UserId`.
   */
  CreateUser?: boolean;
  /**
   * Keeps coworkers with this street address. Whether part of the text is enough: no source
   *     says.
   */
  Address?: string;
  /** Keeps coworkers with this post code. Whether part of the text is enough: no source says. */
  PostCode?: string;
  /** Keeps coworkers with this city. Whether part of the text is enough: no source says. */
  CityName?: string;
  /**
   * Keeps coworkers with this state or province. Whether part of the text is enough: no source
   *     says.
   */
  State?: string;
  /**
   * Format: int64
   * Keeps coworkers whose postal address lies in this country: the id that records call
   *     `CountryId` (from `/sys/countries`), not its name or code.
   */
  Country?: number;
  /**
   * Format: int64
   * Keeps coworkers in this time zone: the id that records call `SimpleTimeZoneId` (from
   *     `/sys/simpletimezones`).
   */
  SimpleTimeZone?: number;
  /**
   * Keeps coworkers with this mobile phone number. Whether part of the text is enough: no
   *     source says.
   */
  MobilePhone?: string;
  /**
   * Keeps coworkers with this landline number. Whether part of the text is enough: no source
   *     says.
   */
  LandLine?: string;
  /**
   * Keeps coworkers whose date of birth is exactly this moment. Use
   *     `from_Coworker_DateOfBirth` and `to_Coworker_DateOfBirth` for a period.
   *
   *
   *     One value, or a range with both ends included.
   */
  DateOfBirth?: DateInput | Range<DateInput>;
  /** Keeps coworkers with this nickname. Whether part of the text is enough: no source says. */
  NickName?: string;
  /**
   * Keeps coworkers with this business area. Whether part of the text is enough: no source
   *     says.
   */
  BusinessArea?: string;
  /** Keeps coworkers with this position. Whether part of the text is enough: no source says. */
  Position?: string;
  /**
   * Keeps coworkers with this company name. Whether part of the text is enough: no source
   *     says.
   */
  CompanyName?: string;
  /** Keeps coworkers with this website. Whether part of the text is enough: no source says. */
  ProfileWebsite?: string;
  /**
   * Keeps coworkers with this profile tags. Whether part of the text is enough: no source
   *     says.
   */
  ProfileTags?: string;
  /**
   * Keeps coworkers with this profile summary. Whether part of the text is enough: no source
   *     says.
   */
  ProfileSummary?: string;
  /**
   * Keeps coworkers with this Twitter handle. Whether part of the text is enough: no source
   *     says.
   */
  Twitter?: string;
  /**
   * Keeps coworkers with this Facebook profile. Whether part of the text is enough: no source
   *     says.
   */
  Facebook?: string;
  /**
   * Keeps coworkers with this Google entry. Whether part of the text is enough: no source
   *     says.
   */
  Google?: string;
  /**
   * Keeps coworkers with this Telegram handle. Whether part of the text is enough: no source
   *     says.
   */
  Telegram?: string;
  /**
   * Keeps coworkers with this LinkedIn profile. Whether part of the text is enough: no source
   *     says.
   */
  Linkedin?: string;
  /**
   * Keeps coworkers with this Skype handle. Whether part of the text is enough: no source
   *     says.
   */
  Skype?: string;
  /**
   * Keeps coworkers with this GitHub profile. Whether part of the text is enough: no source
   *     says.
   */
  Github?: string;
  /**
   * Keeps coworkers with this Pinterest entry. Whether part of the text is enough: no source
   *     says.
   */
  Pinterest?: string;
  /**
   * Keeps coworkers with this Flickr entry. Whether part of the text is enough: no source
   *     says.
   */
  Flickr?: string;
  /**
   * Keeps coworkers with this Instagram profile. Whether part of the text is enough: no source
   *     says.
   */
  Instagram?: string;
  /** Keeps coworkers with this Vimeo entry. Whether part of the text is enough: no source says. */
  Vimeo?: string;
  /**
   * Keeps coworkers with this Tumblr entry. Whether part of the text is enough: no source
   *     says.
   */
  Tumblr?: string;
  /**
   * Keeps coworkers with this Blogger entry. Whether part of the text is enough: no source
   *     says.
   */
  Blogger?: string;
  /** `true` keeps coworkers whose profile is public, `false` all others. */
  ProfileIsPublic?: boolean;
  /**
   * Format: int64
   * Keeps coworkers invoiced by this location: the id that records call `InvoicingBusinessId`.
   *     Membership of a location is `Coworker_Businesses`.
   */
  InvoicingBusiness?: number;
  /**
   * Keeps coworkers with this billing e-mail address. Whether part of the text is enough: no
   *     source says.
   */
  BillingEmail?: string;
  /**
   * Keeps coworkers with this billing name. Whether part of the text is enough: no source
   *     says.
   */
  BillingName?: string;
  /**
   * Keeps coworkers with this billing street address. Whether part of the text is enough: no
   *     source says.
   */
  BillingAddress?: string;
  /**
   * Keeps coworkers with this billing post code. Whether part of the text is enough: no source
   *     says.
   */
  BillingPostCode?: string;
  /**
   * Keeps coworkers with this billing city. Whether part of the text is enough: no source
   *     says.
   */
  BillingCityName?: string;
  /**
   * Keeps coworkers with this billing state or province. Whether part of the text is enough:
   *     no source says.
   */
  BillingState?: string;
  /**
   * Format: int64
   * Keeps coworkers whose invoice address lies in this country: the id that records call
   *     `BillingCountryId`.
   */
  BillingCountry?: number;
  /**
   * Format: int64
   * Keeps coworkers whose invoice address goes with this time zone: the id that records call
   *     `BillingSimpleTimeZoneId`.
   */
  BillingSimpleTimeZone?: number;
  /**
   * Keeps coworkers with exactly this tax rate of their own. Those to whom the location's
   *     rates apply have null and are found by no number.
   *
   *
   *     One value, or a range with both ends included.
   */
  TaxRate?: number | Range<number>;
  /**
   * Keeps coworkers with this tax id number. Whether part of the text is enough: no source
   *     says.
   */
  TaxIDNumber?: string;
  /** Keeps coworkers with this bank name. Whether part of the text is enough: no source says. */
  BankName?: string;
  /**
   * Keeps coworkers with this bank account. It is a secret, and a query string ends up in logs
   *     and proxies: avoid it.
   */
  BankAccount?: string;
  /** Keeps coworkers with this bank branch. Whether part of the text is enough: no source says. */
  BankBranch?: string;
  /** `true` keeps coworkers who are told about new invoices, `false` those who are not. */
  NotifyOnNewInvoice?: boolean;
  /** `true` keeps coworkers who are told about payments, `false` those who are not. */
  NotifyOnNewPayment?: boolean;
  /** `true` keeps coworkers who are told about failed payments, `false` those who are not. */
  NotifyOnFailedPayment?: boolean;
  /** `true` keeps team members who may see the paying member's invoices, `false` all others. */
  ShowPayingMemberInvoices?: boolean;
  /** `true` keeps coworkers who pay by GoCardless direct debit, `false` all others. */
  EnableGoCardlessPayments?: boolean;
  /** `true` keeps coworkers on GoCardless Pro, `false` all others. */
  UseGoCardlessProPayments?: boolean;
  /**
   * Keeps coworkers with this GoCardless contract number. Whether part of the text is enough:
   *     no source says.
   */
  GoCardlessContractNumber?: string;
  /**
   * Keeps coworkers whose last overdue-invoice reminder is exactly this moment. Use
   *     `from_Coworker_LastOverDueInvoiceReminder` and `to_Coworker_LastOverDueInvoiceReminder`
   *     for a period.
   *
   *
   *     One value, or a range with both ends included.
   */
  LastOverDueInvoiceReminder?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers whose last low-credit reminder is exactly this moment. Use
   *     `from_Coworker_LastLowCreditReminder` and `to_Coworker_LastLowCreditReminder` for a
   *     period.
   *
   *
   *     One value, or a range with both ends included.
   */
  LastLowCreditReminder?: DateInput | Range<DateInput>;
  /**
   * Format: uuid
   * Keeps coworkers who were referred by this GUID, say all those whom one campaign brought.
   */
  RefererGuid?: string;
  /**
   * Keeps coworkers whose invoices are paid by this provider. Whether 0 also finds those where
   *     it is null: no source says.
   */
  RegularPaymentProvider?: RegularPaymentProvider;
  /**
   * Keeps coworkers with this regular payment contract number. Whether part of the text is
   *     enough: no source says.
   */
  RegularPaymentContractNumber?: string;
  /**
   * Keeps coworkers with this card number. A query string ends up in logs and proxies: avoid
   *     it.
   */
  CardNumber?: string;
  /**
   * `true` keeps coworkers whose invoices are left alone by automatic processing, `false`
   *     those whose invoices are processed.
   */
  DoNotProcessInvoicesAutomatically?: boolean;
  /** `true` keeps coworkers who are checked in by the network, `false` all others. */
  AllowNetworkCheckin?: boolean;
  /**
   * Keeps coworkers with exactly this many check-ins since their plan was last renewed; use
   *     the range for more or fewer.
   *
   *
   *     One value, or a range with both ends included.
   */
  CheckinSinceLastRenewal?: number | Range<number>;
  /**
   * Keeps coworkers with exactly this many minutes of presence since their plan was last
   *     renewed; use the range for more or fewer.
   *
   *
   *     One value, or a range with both ends included.
   */
  MinutesSinceLastRenewal?: number | Range<number>;
  /**
   * Keeps coworkers with this access card id. It is a secret, and a query string ends up in
   *     logs and proxies: avoid it.
   */
  AccessCardId?: string;
  /**
   * Keeps coworkers with this access PIN. It is a secret, and a query string ends up in logs
   *     and proxies: avoid it.
   */
  AccessPincode?: string;
  /**
   * Keeps coworkers with this key fob number. It is a secret, and a query string ends up in
   *     logs and proxies: avoid it.
   */
  KeyFobNumber?: string;
  /** `true` keeps coworkers who are told about deliveries, `false` those who are not. */
  NotifyOnDelivery?: boolean;
  /**
   * Format: uuid
   * Keeps the coworker who has this account in ezeep.
   */
  EzeepUserId?: string;
  /** `true` keeps coworkers who print through ezeep for nothing, `false` all others. */
  EzeepFreePrinting?: boolean;
  /** `true` keeps coworkers whose PaperCut jobs are charged one by one, `false` all others. */
  PaperCutPayAsYouPrint?: boolean;
  /** `true` keeps coworkers who print through PaperCut for nothing, `false` all others. */
  PaperCutFreePrinting?: boolean;
  /**
   * Keeps coworkers with this reference number. Whether part of the text is enough: no source
   *     says.
   */
  ReferenceNumber?: string;
  /** Keeps coworkers with this tag. Whether part of the text is enough: no source says. */
  Tag?: string;
  /** Keeps coworkers with this notes. Whether part of the text is enough: no source says. */
  Notes?: string;
  /** `true` keeps coworkers whose alert is shown to staff, `false` all others. */
  ShowAlert?: boolean;
  /** Keeps coworkers with this alert note. Whether part of the text is enough: no source says. */
  AlertNote?: string;
  /**
   * Format: int64
   * Keeps the coworkers of this login: the id that records call `UserId`. Seen in use by
   *     several clients. One login may have coworkers in more than one location (assumed).
   */
  User?: number;
  /**
   * `true` keeps accounts in use, `false` suspended ones. Neither says whether a coworker is
   *     archived, which no filter tells.
   */
  Active?: boolean;
  /**
   * Keeps coworkers whose next automatic invoice is exactly this moment. Use
   *     `from_Coworker_NextAutoInvoice` and `to_Coworker_NextAutoInvoice` for a period.
   *
   *
   *     One value, or a range with both ends included.
   */
  NextAutoInvoice?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers whose own due period is exactly this number. Those to whom the location's
   *     setting applies have null and are found by no number.
   *
   *
   *     One value, or a range with both ends included.
   */
  InvoiceDueDatePeriod?: number | Range<number>;
  /**
   * Keeps coworkers whose registration date is exactly this moment. Use
   *     `from_Coworker_RegistrationDate` and `to_Coworker_RegistrationDate` for a period.
   *
   *
   *     One value, or a range with both ends included.
   */
  RegistrationDate?: DateInput | Range<DateInput>;
  /** `true` keeps coworkers who have accepted the general terms, `false` those who have not. */
  GeneralTermsAccepted?: boolean;
  /**
   * Keeps coworkers whose last renewal is exactly this moment. Use `from_Coworker_LastRenewal`
   *     and `to_Coworker_LastRenewal` for a period.
   *
   *
   *     One value, or a range with both ends included.
   */
  LastRenewal?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers whose last attempt to invoice is exactly this moment. Use
   *     `from_Coworker_LastInvoiceAttempt` and `to_Coworker_LastInvoiceAttempt` for a period.
   *
   *
   *     One value, or a range with both ends included.
   */
  LastInvoiceAttempt?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers with this text in custom field 1. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom1?: string;
  /**
   * Keeps coworkers with this text in custom field 2. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom2?: string;
  /**
   * Keeps coworkers with this text in custom field 3. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom3?: string;
  /**
   * Keeps coworkers with this text in custom field 4. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom4?: string;
  /**
   * Keeps coworkers with this text in custom field 5. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom5?: string;
  /**
   * Keeps coworkers with this text in custom field 6. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom6?: string;
  /**
   * Keeps coworkers with this text in custom field 7. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom7?: string;
  /**
   * Keeps coworkers with this text in custom field 8. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom8?: string;
  /**
   * Keeps coworkers with this text in custom field 9. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom9?: string;
  /**
   * Keeps coworkers with this text in custom field 10. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom10?: string;
  /**
   * Keeps coworkers with this text in custom field 11. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom11?: string;
  /**
   * Keeps coworkers with this text in custom field 12. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom12?: string;
  /**
   * Keeps coworkers with this text in custom field 13. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom13?: string;
  /**
   * Keeps coworkers with this text in custom field 14. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom14?: string;
  /**
   * Keeps coworkers with this text in custom field 15. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom15?: string;
  /**
   * Keeps coworkers with this text in custom field 16. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom16?: string;
  /**
   * Keeps coworkers with this text in custom field 17. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom17?: string;
  /**
   * Keeps coworkers with this text in custom field 18. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom18?: string;
  /**
   * Keeps coworkers with this text in custom field 19. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom19?: string;
  /**
   * Keeps coworkers with this text in custom field 20. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom20?: string;
  /**
   * Keeps coworkers with this text in custom field 21. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom21?: string;
  /**
   * Keeps coworkers with this text in custom field 22. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom22?: string;
  /**
   * Keeps coworkers with this text in custom field 23. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom23?: string;
  /**
   * Keeps coworkers with this text in custom field 24. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom24?: string;
  /**
   * Keeps coworkers with this text in custom field 25. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom25?: string;
  /**
   * Keeps coworkers with this text in custom field 26. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom26?: string;
  /**
   * Keeps coworkers with this text in custom field 27. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom27?: string;
  /**
   * Keeps coworkers with this text in custom field 28. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom28?: string;
  /**
   * Keeps coworkers with this text in custom field 29. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom29?: string;
  /**
   * Keeps coworkers with this text in custom field 30. Rows do not carry custom fields, so a
   *     filter is the only way to use them in a list.
   */
  Custom30?: string;
  /**
   * Keeps coworkers whose next invoice (local time) is exactly this moment. Use
   *     `from_Coworker_NextInvoiceLocal` and `to_Coworker_NextInvoiceLocal` for a period. Which
   *     zone the value is compared in: no source says.
   *
   *
   *     One value, or a range with both ends included.
   */
  NextInvoiceLocal?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers whose next automatic invoice (local time) is exactly this moment. Use
   *     `from_Coworker_NextAutoInvoiceLocal` and `to_Coworker_NextAutoInvoiceLocal` for a period.
   *     Which zone the value is compared in: no source says.
   *
   *
   *     One value, or a range with both ends included.
   */
  NextAutoInvoiceLocal?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers whose registration date (local time) is exactly this moment. Use
   *     `from_Coworker_RegistrationDateLocal` and `to_Coworker_RegistrationDateLocal` for a
   *     period. Which zone the value is compared in: no source says.
   *
   *
   *     One value, or a range with both ends included.
   */
  RegistrationDateLocal?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers whose access control debounce time is exactly this moment. Use
   *     `from_Coworker_AccessControlDebounceTime` and `to_Coworker_AccessControlDebounceTime` for
   *     a period.
   *
   *
   *     One value, or a range with both ends included.
   */
  AccessControlDebounceTime?: DateInput | Range<DateInput>;
  /**
   * Keeps coworkers with this Office 365 access token. It is a secret, and a query string ends
   *     up in logs and proxies: avoid it.
   */
  Office365AccessToken?: string;
  /**
   * Keeps coworkers with this Office 365 refresh token. It is a secret, and a query string
   *     ends up in logs and proxies: avoid it.
   */
  Office365RefreshToken?: string;
  /**
   * Keeps coworkers with this Office 365 subscription id. Whether part of the text is enough:
   *     no source says.
   */
  Office365SubscriptionId?: string;
  /**
   * Format: int64
   * Keeps coworkers who belong to this location (the id of a business), whoever invoices them.
   *     The only way to see memberships in a list, since rows leave `Businesses` empty.
   */
  Businesses?: number;
  /**
   * Format: int64
   * Keeps the members of this team (its `Id`). The only filter by team; rows leave `Teams`
   *     empty, and `TeamIds` tells the rest.
   */
  Teams?: number;
  /**
   * Keeps coworkers whose invoicing location has this name. A filter through a relation;
   *     `Coworker_InvoicingBusiness` does the same by id, which does not change with the name.
   */
  InvoicingBusiness_Name?: string;
  /**
   * Keeps coworkers whose login has this name, which can differ from the coworker's own
   *     `FullName`. A filter through a relation; `Coworker_User` does the same by id.
   */
  User_FullName?: string;
  /**
   * Keeps coworkers whose Brivo number is this or higher.
   *
   *     A range; both ends are included.
   */
  BrivoUserId?: Range<number>;
  /**
   * Keeps coworkers whose due day is this or later.
   *
   *     A range; both ends are included.
   */
  InvoiceDueDateDay?: Range<number>;
  /**
   * Keeps coworkers whose address lies at this longitude or east of it.
   *
   *     A range; both ends are included.
   */
  Longitude?: Range<number>;
  /**
   * Keeps coworkers whose address lies at this latitude or north of it.
   *
   *     A range; both ends are included.
   */
  Latitude?: Range<number>;
  /**
   * Keeps coworkers whose invoice address lies at this longitude or east of it.
   *
   *     A range; both ends are included.
   */
  BillingLongitude?: Range<number>;
  /**
   * Keeps coworkers whose invoice address lies at this latitude or north of it.
   *
   *     A range; both ends are included.
   */
  BillingLatitude?: Range<number>;
  /**
   * Keeps coworkers whose record was made at this moment or later.
   *
   *     A range; both ends are included.
   */
  CreatedOn?: Range<DateInput>;
  /**
   * Keeps coworkers whose record was saved at this moment or later; poll for changes with it,
   *     and expect the record at the limit again.
   *
   *
   *     A range; both ends are included.
   */
  UpdatedOn?: Range<DateInput>;
}
/** Changes to a Coworker record: what is left out stays as it is, null clears. */
export interface CoworkerPatch {
  /**
   * Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
   *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
   *     ordered by it unless asked otherwise.
   */
  FullName?: string;
  /**
   * Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
   *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
   *     share an address: no source says.
   */
  Email?: string;
  /**
   * Format: int64
   * Id of the country of the postal address (`/sys/countries`). Required on create and replace.
   *     The service calls the same thing `Country` in filters and in validation errors, so a missing
   *     `CountryId` is reported as `Country`.
   */
  CountryId?: number;
  /**
   * Format: int64
   * Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
   *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
   */
  SimpleTimeZoneId?: number;
  /**
   * Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
   *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
   *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
   *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
   *     location of the caller, silently.
   */
  Businesses?: number[] | null;
  /**
   * Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
   *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
   *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
   *     team's `TeamMembers`.
   */
  Teams?: number[] | null;
  /** Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
  Salutation?: string | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the avatar
   *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
   *     in responses. Which image types and pixel sizes are accepted: no source says; the service
   *     limits files to 10 MB.
   */
  NewAvatarUrl?: string | null;
  /**
   * Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
   *     when `NewAvatarUrl` is sent as well: no source says.
   */
  ClearAvatarFile?: boolean | null;
  /**
   * Publicly reachable address of an image that the service downloads and stores as the
   *     profile's banner when the record is saved. The name of the stored file then shows in
   *     `BannerImageFileName`. Null in responses.
   */
  NewBannerImageUrl?: string | null;
  /**
   * Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
   *     happens when `NewBannerImageUrl` is sent as well: no source says.
   */
  ClearBannerImageFile?: boolean | null;
  /**
   * Format: date-time
   * Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
   *     the date part alone: no source says what the service does with the time of day. Personal
   *     data.
   */
  DateOfBirth?: string | null;
  /**
   * Format: int64
   * Id of the location (business) that issues this coworker's invoices. Independent of
   *     `Businesses`: changing that list does not move it. Null only when none is set.
   *     `InvoicingBusiness` in filters.
   */
  InvoicingBusinessId?: number | null;
  /**
   * Name printed on invoices when it differs from `FullName`. The only text of the billing
   *     address that rows of lists carry.
   */
  BillingName?: string | null;
  /**
   * Format: int64
   * Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
   *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
   */
  BillingSimpleTimeZoneId?: number | null;
  /**
   * Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
   *     lists carry it too. A replace without it clears it.
   */
  StripeBacsDDCustomerToken?: string | null;
  /**
   * Format: date-time
   * When the coworker was last reminded of an overdue invoice; null when never. The service
   *     keeps it: send back what you read.
   */
  LastOverDueInvoiceReminder?: string | null;
  /**
   * Format: date-time
   * When the coworker was last warned that their credit runs low; null when never. The service
   *     keeps it: send back what you read.
   */
  LastLowCreditReminder?: string | null;
  /**
   * Format: uuid
   * GUID that says who or what referred this coworker; null when nobody did. No source says
   *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
   */
  RefererGuid?: string | null;
  /**
   * Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
   *     Rows of lists carry it too.
   */
  AccessCardId?: string | null;
  /** Whether printing through PaperCut costs this coworker nothing. */
  PaperCutFreePrinting?: boolean;
  /**
   * Whether the coworker may book resources by themselves. Whether anything overrides it (the
   *     plan, the team): no source says.
   */
  CanMakeBookings?: boolean;
  /** Whether the coworker may make bookings on behalf of fellow team members. */
  CanBookForTeam?: boolean;
  /** Whether the coworker may buy products in portal and app. */
  CanPurchaseProducts?: boolean;
  /** Whether the coworker may buy event tickets in portal and app. */
  CanPurchaseEvents?: boolean;
  /** Whether the coworker may use the community part of portal and app. */
  CanAccessCommunity?: boolean;
  /**
   * The operator's own number for this customer, such as a ledger account. Free text; no source
   *     says that it must be unique. An id of another system that nobody should see belongs in
   *     `SystemId`.
   */
  ReferenceNumber?: string | null;
  /** Operator's label for sorting customers. `ProfileTags` are the person's own. */
  Tag?: string | null;
  /** Whether staff see `AlertNote` as a warning when they open this customer. */
  ShowAlert?: boolean;
  /** Text of the warning that `ShowAlert` switches on. */
  AlertNote?: string | null;
  /**
   * Format: int64
   * Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
   *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
   */
  UserId?: number | null;
  /**
   * Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
   *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
   */
  Active?: boolean;
  /**
   * Format: date-time
   * When the service will next issue an invoice by itself, in UTC; null when none is planned.
   *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
   */
  NextAutoInvoice?: string | null;
  /**
   * Format: int32
   * How long after issue this coworker's invoices fall due, as a whole number; null when the
   *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
   *     `InvoiceDueDateDay` is the other way to set a due date.
   */
  InvoiceDueDatePeriod?: number | null;
  /**
   * Format: date-time
   * When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
   *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
   */
  RegistrationDate?: string | null;
  /**
   * Whether the coworker has accepted the general terms and conditions. Writing `true` records
   *     an acceptance on the person's behalf.
   */
  GeneralTermsAccepted?: boolean;
  /**
   * Format: date-time
   * When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
   *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
   *     keeps it: send back what you read.
   */
  LastRenewal?: string | null;
  /**
   * Format: date-time
   * When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
   *     when it never tried.
   */
  LastInvoiceAttempt?: string | null;
  /**
   * Format: date-time
   * When the next invoice is due to be issued, in local time. No source says which zone or
   *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
   *     counterpart; the nearest is `NextAutoInvoice`.
   */
  NextInvoiceLocal?: string | null;
  /**
   * Format: date-time
   * `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
   *     where a `Z` ends it: compute with the UTC field.
   */
  NextAutoInvoiceLocal?: string | null;
  /**
   * Format: date-time
   * `RegistrationDate` in local time. No source says which zone or offset the value carries,
   *     even where a `Z` ends it: compute with the UTC field.
   */
  RegistrationDateLocal?: string | null;
  /**
   * Format: date-time
   * Moment that the access control integration uses so as not to act twice on the same change. A
   *     point in time, not a length; the service sets it. Null when no such integration acted.
   */
  AccessControlDebounceTime?: string | null;
  /**
   * Token with which the service reads the person's Office 365 calendar. **Secret**: never log
   *     or show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  Office365AccessToken?: string | null;
  /**
   * Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
   *     carry it too. A replace without it cuts the connection for good.
   */
  Office365RefreshToken?: string | null;
  /**
   * Token with which the service acts in the person's Zoom account. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  ZoomAccessToken?: string | null;
  /**
   * Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
   *     it too. A replace without it cuts the connection for good.
   */
  ZoomRefreshToken?: string | null;
  /** Id of the person's account at Zoom; null while Zoom is not connected. */
  ZoomUserId?: string | null;
  /**
   * Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  DoordeckPrivateKey?: string | null;
  /** Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
  DoordeckPublicKey?: string | null;
  /**
   * Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
   *     type, so it is plain text here.
   */
  DoordeckUserGuid?: string | null;
  /**
   * Id of the subscription through which Office 365 tells the service about calendar changes;
   *     null while not connected.
   */
  Office365SubscriptionId?: string | null;
  /**
   * Token of the SALTO access control integration for this person. **Secret**: it opens doors;
   *     rows of lists carry it too. A replace without it cuts the connection.
   */
  SaltoV2AccessToken?: string | null;
  /**
   * Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
   *     never log or show it; rows of lists carry it too.
   */
  StripeACHBankToken?: string | null;
  /**
   * Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
   *     lists carry it too.
   */
  StripeACHCustomerToken?: string | null;
  /** Whether the customer has agreed to be debited by ACH through Stripe. */
  HasAcceptedStripeACHAgreement?: boolean;
  /**
   * Whether the customer has confirmed the small deposits by which Stripe verifies a bank
   *     account for ACH.
   */
  HasVerifiedStripeACHDeposits?: boolean;
  /** Whether this customer is copied to the operator's Square account. */
  SyncToSquare?: boolean;
  /**
   * Token with which the service reads the person's Google calendar. **Secret**: never log or
   *     show it; rows of lists carry it too. A replace without it cuts the connection.
   */
  GoogleApiToken?: string | null;
  /**
   * Id of the subscription through which Google tells the service about calendar changes; null
   *     while not connected.
   */
  GoogleSubscriptionId?: string | null;
  /**
   * Format: int32
   * Number of the person in the Brivo access control system; null while Brivo is not connected.
   *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
   */
  BrivoUserId?: number | null;
  /**
   * Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Mondays.
   * @default 1
   */
  MondayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Tuesdays.
   * @default 1
   */
  TuesdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Wednesdays.
   * @default 1
   */
  WednesdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Thursdays.
   * @default 1
   */
  ThursdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Fridays.
   * @default 1
   */
  FridayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Saturdays.
   * @default 1
   */
  SaturdayAttendance?: Attendance;
  /**
   * Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
   *     from office). Rows may carry 0, which is no member: read it as unknown.
   *
   *
   *     Closed on create. Left out, it becomes 1: in the office on Sundays.
   * @default 1
   */
  SundayAttendance?: Attendance;
  /**
   * Longitude of the postal address in decimal degrees (assumed); null when the address was
   *     never located.
   */
  Longitude?: number | null;
  /**
   * Latitude of the postal address in decimal degrees (assumed); null when the address was never
   *     located.
   */
  Latitude?: number | null;
  /**
   * Longitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLongitude?: number | null;
  /**
   * Latitude of the invoice address in decimal degrees (assumed); null when it was never
   *     located.
   */
  BillingLatitude?: number | null;
  /**
   * Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
   *     whether archiving also suspends: no source says.
   */
  Archived?: boolean;
  /**
   * Format: int32
   * Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
   *     back to today or to the plan's own billing day when left out. Null without a plan. What a
   *     replace does with it: no source says.
   */
  BillingDay?: number | null;
  /**
   * Format: int64
   * Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
   *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
   *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
   */
  TariffId?: number | null;
  /**
   * Format: date-time
   * When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
   *     the plan starts and is first invoiced. A renewal day has been seen as the location's
   *     midnight, so the UTC value may carry the date before. Null without a plan.
   */
  RenewalDate?: string | null;
  /**
   * Free text for programs: a reference to your own system, or a small JSON document. People
   *     never see it; it can be read and written through the API alone. A replace without it clears
   *     it.
   */
  SystemId?: string | null;
  /**
   * Whether the record stands for a person (1) or for a company (2). Missing from list and
   *     multi-id rows. A create that leaves it out gets 1.
   *
   *
   *     Closed on create: a person (1) or a company (2).
   * @default 1
   */
  CoworkerType?: CoworkerType;
  /**
   * Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
   *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
   *     2026 saw 1 to 5 alone.
   *
   *
   *     Closed on create. Left out, it becomes 1 (not set).
   * @default 1
   */
  Gender?: Gender;
  /**
   * Act on save, not a property of the person: sent as `true`, the service creates a login for
   *     portal and app and **mails a welcome message with the access details** to `Email`. Send
   *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
   *     login does anything is unknown.
   */
  CreateUser?: boolean;
  /**
   * Street and number of the postal address, in one string. The invoice address is
   *     `BillingAddress`.
   */
  Address?: string | null;
  /** Postal code of the postal address, as text in the country's own form. */
  PostCode?: string | null;
  /** Town or city of the postal address, as free text: cities are not records of their own. */
  CityName?: string | null;
  /** State, province or county of the postal address, as free text. */
  State?: string | null;
  /**
   * Mobile phone number as typed. No source names a format, so expect anything from local digits
   *     to international notation.
   */
  MobilePhone?: string | null;
  /** Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
  LandLine?: string | null;
  /** Informal name beside `FullName`. Where the service shows it: no source says. */
  NickName?: string | null;
  /** Line of business the person or company works in, as free text on the profile. */
  BusinessArea?: string | null;
  /** Job title shown on the profile. */
  Position?: string | null;
  /**
   * Company the person works for. For a coworker of type company the admin panel lists this name
   *     instead of `FullName`.
   */
  CompanyName?: string | null;
  /**
   * Website shown on the profile. Plain text on the wire: no source says that it is checked to
   *     be a URL.
   */
  ProfileWebsite?: string | null;
  /**
   * Skills or interests shown on the profile, all in one string. No source says how single tags
   *     are separated; do not confuse it with `Tag`, which is for the operator.
   */
  ProfileTags?: string | null;
  /**
   * Text with which the person introduces themselves on the profile. Whether it may hold HTML:
   *     no source says.
   */
  ProfileSummary?: string | null;
  /** Handle or address of a Twitter (X) account, shown on the profile. */
  Twitter?: string | null;
  /** Name or address of a Facebook profile, shown on the profile. */
  Facebook?: string | null;
  /**
   * Name or address of a Google profile, a leftover from the time such profiles existed.
   *     Unrelated to `GoogleApiToken`.
   */
  Google?: string | null;
  /** Handle of a Telegram account, shown on the profile. */
  Telegram?: string | null;
  /**
   * Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
   *     letter.
   */
  Linkedin?: string | null;
  /** Handle of a Skype account, shown on the profile. */
  Skype?: string | null;
  /** Name or address of a GitHub profile. Mind the spelling: one capital letter. */
  Github?: string | null;
  /** Name or address of a Pinterest profile, shown on the profile. */
  Pinterest?: string | null;
  /** Name or address of a Flickr account, shown on the profile. */
  Flickr?: string | null;
  /** Name or address of an Instagram account, shown on the profile. */
  Instagram?: string | null;
  /** Name or address of a Vimeo channel, shown on the profile. */
  Vimeo?: string | null;
  /** Name or address of a Tumblr blog, shown on the profile. */
  Tumblr?: string | null;
  /** Name or address of a Blogger blog, shown on the profile. */
  Blogger?: string | null;
  /**
   * Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
   *     no source says.
   */
  ProfileIsPublic?: boolean;
  /** Address for invoices when it differs from `Email`. */
  BillingEmail?: string | null;
  /** Street and number printed on invoices. */
  BillingAddress?: string | null;
  /** Postal code printed on invoices. */
  BillingPostCode?: string | null;
  /** Town or city printed on invoices. */
  BillingCityName?: string | null;
  /** State, province or county printed on invoices. */
  BillingState?: string | null;
  /**
   * Format: int64
   * Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
   */
  BillingCountryId?: number | null;
  /**
   * Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
   *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
   *
   *
   *     Closed on create. Left out, it becomes 1 (default).
   * @default 1
   */
  TaxRateType?: TaxRateType;
  /**
   * Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
   *     stands for twenty per cent: no source says; read an existing record before writing one. One
   *     superseded reference page marks it as required, the newer ones do not.
   */
  TaxRate?: number | null;
  /**
   * Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
   *     Personal or company data.
   */
  TaxIDNumber?: string | null;
  /** Name of the coworker's bank. Financial data. */
  BankName?: string | null;
  /**
   * Number of the coworker's bank account, as text in the country's own form. Financial data:
   *     keep it out of logs.
   */
  BankAccount?: string | null;
  /** Branch or sort code that goes with `BankAccount`. Financial data. */
  BankBranch?: string | null;
  /** Whether the coworker is told when a new invoice is issued. */
  NotifyOnNewInvoice?: boolean;
  /** Whether the coworker is told when a payment has been recorded. */
  NotifyOnNewPayment?: boolean;
  /** Whether the coworker is told when a payment fails. */
  NotifyOnFailedPayment?: boolean;
  /**
   * Whether this coworker may see the invoices of the member who pays for the team (a team's
   *     `PayingMemberId`).
   */
  ShowPayingMemberInvoices?: boolean;
  /**
   * Whether invoices are collected by GoCardless direct debit. The mandate is in
   *     `GoCardlessContractNumber`.
   */
  EnableGoCardlessPayments?: boolean;
  /**
   * Whether GoCardless's Pro product is used for the collection. Only meaningful with
   *     `EnableGoCardlessPayments`.
   */
  UseGoCardlessProPayments?: boolean;
  /** Number by which GoCardless knows this coworker's direct debit. Financial data. */
  GoCardlessContractNumber?: string | null;
  /**
   * Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
   *     Written by the Stripe integration; send back what you read.
   */
  StripeBacsDDPaymentMethodId?: string | null;
  /**
   * Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
   *     integration; send back what you read.
   */
  StripeBacsDDMandateId?: string | null;
  /** Whether invoices are collected by Bacs Direct Debit through Stripe. */
  StripeBacsDDEnabled?: boolean;
  /**
   * Means by which invoices are paid automatically. Null, and also 0, stand for none.
   *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
   *     multi-id rows.
   *
   *
   *     Closed on create, or null for none. No page states a default.
   */
  RegularPaymentProvider?: RegularPaymentProvider | null;
  /**
   * Reference of the recurring payment agreement at the provider named by
   *     `RegularPaymentProvider`. Financial data.
   */
  RegularPaymentContractNumber?: string | null;
  /**
   * Whether this coworker is left out when the service processes invoices by itself. A negative
   *     flag: `false` means that automatic processing is on.
   */
  DoNotProcessInvoicesAutomatically?: boolean;
  /** Whether joining the location's network may check the coworker in. */
  AllowNetworkCheckin?: boolean;
  /**
   * PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
   *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
   *     survive.
   */
  AccessPincode?: string | null;
  /** Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
  KeyFobNumber?: string | null;
  /**
   * Whether the coworker is told when a parcel or letter for them is recorded.
   *     `NotifyOnDeliveriesEmail` can name another address.
   */
  NotifyOnDelivery?: boolean;
  /**
   * Format: uuid
   * GUID of the coworker's account in the ezeep printing service; null when they have none. The
   *     newer ezeep Blue has `EzeepBlueUserId`.
   */
  EzeepUserId?: string | null;
  /** Whether printing through ezeep costs this coworker nothing. */
  EzeepFreePrinting?: boolean;
  /**
   * Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
   *     source calls it a GUID.
   */
  EzeepBlueUserId?: string | null;
  /** Whether printing through ezeep Blue costs this coworker nothing. */
  EzeepBlueFreePrinting?: boolean;
  /** Whether the coworker may print through ezeep Blue. */
  EzeepBluePrintingEnabled?: boolean;
  /**
   * Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
   *     location's own machine, not by this API; these fields only steer it.
   */
  PaperCutPayAsYouPrint?: boolean;
  /** Name or id of the coworker's account in PaperCut, as text. */
  PaperCutUserId?: string | null;
  /**
   * Operator's notes about the customer. The service's published limits cap notes at 255
   *     characters; no source says whether that covers this field. Missing from list and multi-id
   *     rows.
   */
  Notes?: string | null;
  /**
   * Value of custom field 1, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom1?: string | null;
  /**
   * Value of custom field 2, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom2?: string | null;
  /**
   * Value of custom field 3, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom3?: string | null;
  /**
   * Value of custom field 4, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom4?: string | null;
  /**
   * Value of custom field 5, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom5?: string | null;
  /**
   * Value of custom field 6, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom6?: string | null;
  /**
   * Value of custom field 7, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom7?: string | null;
  /**
   * Value of custom field 8, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom8?: string | null;
  /**
   * Value of custom field 9, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom9?: string | null;
  /**
   * Value of custom field 10, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom10?: string | null;
  /**
   * Value of custom field 11, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom11?: string | null;
  /**
   * Value of custom field 12, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom12?: string | null;
  /**
   * Value of custom field 13, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom13?: string | null;
  /**
   * Value of custom field 14, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom14?: string | null;
  /**
   * Value of custom field 15, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom15?: string | null;
  /**
   * Value of custom field 16, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom16?: string | null;
  /**
   * Value of custom field 17, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom17?: string | null;
  /**
   * Value of custom field 18, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom18?: string | null;
  /**
   * Value of custom field 19, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom19?: string | null;
  /**
   * Value of custom field 20, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom20?: string | null;
  /**
   * Value of custom field 21, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom21?: string | null;
  /**
   * Value of custom field 22, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom22?: string | null;
  /**
   * Value of custom field 23, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom23?: string | null;
  /**
   * Value of custom field 24, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom24?: string | null;
  /**
   * Value of custom field 25, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom25?: string | null;
  /**
   * Value of custom field 26, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom26?: string | null;
  /**
   * Value of custom field 27, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom27?: string | null;
  /**
   * Value of custom field 28, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom28?: string | null;
  /**
   * Value of custom field 29, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom29?: string | null;
  /**
   * Value of custom field 30, as text. What it means is the account's own choice:
   *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
   *     rows.
   */
  Custom30?: string | null;
  /** Purchase order number that the customer wants to see on invoices, as free text. */
  PurchaseOrder?: string | null;
  /**
   * Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
   *     on (assumed).
   */
  NotifyOnDeliveriesEmail?: string | null;
  /**
   * Whether staff have already been told that access control failed for this person, so that
   *     they are not told again (assumed). The service sets it.
   */
  AccessControlErrorNotificationSent?: boolean;
  /**
   * Whether a change of this coworker still has to be copied to PaperCut by its agent. The
   *     service sets it.
   */
  SyncToPaperCutDue?: boolean;
  /**
   * Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
   *     default split of invoices.
   */
  InvoiceSegregationOverride?: boolean;
  /**
   * Whether contracts go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateContracts?: boolean;
  /**
   * Whether bookings go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateBookings?: boolean;
  /**
   * Whether products go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateProducts?: boolean;
  /**
   * Whether time passes go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTimePasses?: boolean;
  /**
   * Whether event tickets go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateTickets?: boolean;
  /**
   * Whether this is the profile that a login with several coworker records uses first (assumed:
   *     one login, `UserId`, may belong to more than one coworker).
   */
  IsDefaultProfile?: boolean;
  /**
   * Whether charges go on an invoice of their own. Only counts while
   *     `InvoiceSegregationOverride` is true (assumed).
   */
  InvoiceSegregateCharges?: boolean;
  /** Whether the coworker may print through ezeep. */
  EzeepPrintingEnabled?: boolean;
  /**
   * Format: int32
   * Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
   *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
   *     the two wins: no source says. That it may be null is assumed.
   */
  InvoiceDueDateDay?: number | null;
  /** Ids of locations to add to `Businesses`; the other entries stay. */
  AddedBusinesses?: number[];
  /** Ids of locations to take out of `Businesses`; the other entries stay. */
  RemovedBusinesses?: number[];
  /** Ids of teams for the coworker to join; the other memberships stay. */
  AddedTeams?: number[];
  /** Ids of teams for the coworker to leave; the other memberships stay. */
  RemovedTeams?: number[];
}
/** What teams can be filtered by. Several filters are combined with AND. */
export interface TeamWhere {
  /**
   * Format: int64
   * The team with this `Id`. The name stands without a prefix.
   */
  Id?: number;
  /**
   * Format: uuid
   * The team with this `UniqueId`. The name stands without a prefix.
   */
  UniqueId?: string;
  /** Teams whose `SystemId`, the text that only the API can see, is this one. */
  SystemId?: string;
  /** Teams of this name. */
  Name?: string;
  /** Teams with this `Description`, the whole of it. */
  Description?: string;
  /**
   * Format: int64
   * Teams of the business with this id. The filter drops the `Id` that the field `BusinessId` has.
   */
  Business?: number;
  /** Teams of the business of this name. */
  Business_Name?: string;
  /** Teams whose members are put into this network group. */
  TunnelPrivateGroupId?: string;
  /**
   * Format: int64
   * Teams that the coworker with this id is a member of.
   */
  TeamMembers?: number;
  /** Teams whose joined string of member ids is this one. `Team_TeamMembers` finds a single member more safely. */
  CoworkerIds?: string;
  /** Teams whose joined string of member names is this one. */
  CoworkerFullNames?: string;
  /** Teams whose joined string of the members' invoice names is this one. */
  CoworkerBillingNames?: string;
  /**
   * Teams whose members hold this many contracts at the moment.
   *
   *     One value, or a range with both ends included.
   */
  ActiveContracts?: number | Range<number>;
  /**
   * Teams that may have this many members.
   *
   *     One value, or a range with both ends included.
   */
  MaxTeamMemberCount?: number | Range<number>;
  /**
   * Format: int64
   * Teams that the coworker with this id pays for. The field is called `PayingMemberId`.
   */
  PayingMember?: number;
  /** Teams that a coworker of this name pays for, as the support article spells the filter. */
  PayingMemberFullName?: string;
  /** Teams that a coworker of this name pays for, as the older pages spell the filter. */
  PayingMember_FullName?: string;
  /**
   * Teams that a person or a company pays for. Whether the service wants the word or the number of
   *     `CoworkerType` is unknown.
   */
  PayingMember_CoworkerType?: string;
  /** Teams whose paying member has this name on invoices. */
  PayingMember_BillingName?: string;
  /** Teams whose paying member belongs to this company. */
  PayingMember_CompanyName?: string;
  /**
   * Format: int64
   * Teams that give new members the plan with this id. The field is called `DefaultMemberTariffId`.
   */
  DefaultMemberTariff?: number;
  /** Teams that give new members the plan of this name, as the support article spells the filter. */
  DefaultMemberTariffName?: string;
  /** Teams that give new members the plan of this name, as the older pages spell the filter. */
  DefaultMemberTariff_Name?: string;
  /** Teams that do, or do not, put everything on one invoice. */
  CreateSingleInvoiceForTeam?: boolean;
  /** Teams that do, or do not, have prices of their own. */
  UseSpecialPrices?: boolean;
  /** Teams whose credit goes, or does not go, to the paying member. */
  TransferCreditsToPayingMember?: boolean;
  /** Teams that do, or do not, share their passes. */
  ShareTimePasses?: boolean;
  /** Teams that do, or do not, share their extra services. */
  ShareExtraServices?: boolean;
  /** Teams that do, or do not, share their booking credit. */
  ShareBookingCredit?: boolean;
  /**
   * Teams with just this reduction on extra services.
   *
   *     One value, or a range with both ends included.
   */
  DiscountExtraServices?: number | Range<number>;
  /**
   * Teams with just this reduction on time passes.
   *
   *     One value, or a range with both ends included.
   */
  DiscountTimePasses?: number | Range<number>;
  /**
   * Teams with just this reduction on one-off charges.
   *
   *     One value, or a range with both ends included.
   */
  DiscountCharges?: number | Range<number>;
  /**
   * Teams with just this reduction on plans.
   *
   *     One value, or a range with both ends included.
   */
  DiscountTariffs?: number | Range<number>;
  /** Teams that present themselves with this text, the whole of it. */
  ProfileSummary?: string;
  /** Teams whose string of tags is this one. */
  ProfileTags?: string;
  /** Teams whose site has this address. */
  ProfileWebsite?: string;
  /** Teams whose profile can, or cannot, be seen without signing in. */
  ProfileIsPublic?: boolean;
  /** Teams with this link to a map. */
  GoogleMapsLink?: string;
  /** Teams with this Twitter account, spelled as it is stored. */
  Twitter?: string;
  /** Teams with this Facebook page, spelled as it is stored. */
  Facebook?: string;
  /** Teams with this LinkedIn page, spelled as it is stored. */
  Linkedin?: string;
  /** Teams with this Skype name, spelled as it is stored. */
  Skype?: string;
  /**
   * Teams created at this moment or later.
   *
   *     A range; both ends are included.
   */
  CreatedOn?: Range<DateInput>;
  /**
   * Teams written at this moment or later. It is the way to follow changes.
   *
   *     A range; both ends are included.
   */
  UpdatedOn?: Range<DateInput>;
}
/** Changes to a Team record: what is left out stays as it is, null clears. */
export interface TeamPatch {
  /**
   * Format: int64
   * The business, one location of the operator, that the team belongs to. Filters and errors call
   *     it `Business`, and so do the list samples of the support article.
   */
  BusinessId?: number;
  /** What the team is called, on the vendor's pages and on invoices. */
  Name?: string;
  /** A longer text about the team, for whoever manages the space. */
  Description?: string | null;
  /**
   * The network group that members are put into when they join the Wi-Fi, as a RADIUS server
   *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
   */
  TunnelPrivateGroupId?: string | null;
  /**
   * Whether what all members owe is put on one invoice to the paying member. Setting it has been
   *     refused unless `PayingMemberId` is already a member of the team.
   */
  CreateSingleInvoiceForTeam?: boolean;
  /** Whether the prices that the operator has set aside for the team apply to members. */
  UseSpecialPrices?: boolean;
  /**
   * Format: int64
   * The coworker who pays for the others. The list samples of the support article call it
   *     `PayingMember`, as the filter does.
   */
  PayingMemberId?: number | null;
  /**
   * Format: int64
   * The plan that a coworker gets by joining. The list samples of the support article call it
   *     `DefaultMemberTariff`, as the filter does.
   */
  DefaultMemberTariffId?: number | null;
  /**
   * How many members the team may have. It counts people and is a decimal all the same. The
   *     service's own limit is 250 members, or 50 where they share booking credit.
   */
  MaxTeamMemberCount?: number | null;
  /** Whether the credit that members earn goes to the paying member instead. */
  TransferCreditsToPayingMember?: boolean;
  /** Whether a member may check in on the passes of another. */
  ShareTimePasses?: boolean;
  /** Whether a member may book on the extra services, such as hours, of another. */
  ShareExtraServices?: boolean;
  /** Whether a member may book on the booking credit of another. */
  ShareBookingCredit?: boolean;
  /** The team's reduction on extra services. Percent is assumed. */
  DiscountExtraServices?: number | null;
  /** The team's reduction on time passes. Percent is assumed. */
  DiscountTimePasses?: number | null;
  /** The team's reduction on one-off charges. Percent is assumed. */
  DiscountCharges?: number | null;
  /** The team's reduction on plans. Percent is assumed. */
  DiscountTariffs?: number | null;
  /**
   * How the team presents itself in the members' directory. The support article's samples have
   *     the text `null` here, in quotation marks.
   */
  ProfileSummary?: string | null;
  /** Words to find the team by in the directory, in one string. */
  ProfileTags?: string | null;
  /** The address of the team's own site, as somebody typed it. */
  ProfileWebsite?: string | null;
  /** Where the team can be found, as a link to a map. */
  GoogleMapsLink?: string | null;
  /** Whether people who are not signed in may see the team's profile. */
  ProfileIsPublic?: boolean;
  /** The team's Twitter account, as a name or a link. */
  Twitter?: string | null;
  /** The team's Facebook page, as a name or a link. */
  Facebook?: string | null;
  /** The team's LinkedIn page, as a name or a link. */
  Linkedin?: string | null;
  /** The name to call the team by on Skype. */
  Skype?: string | null;
  /** The team's Telegram name or channel. The support article lacks it. */
  Telegram?: string | null;
  /** The team's GitHub organisation. The support article lacks it. */
  Github?: string | null;
  /** The team's Pinterest account. The support article lacks it. */
  Pinterest?: string | null;
  /** The team's Flickr account. The support article lacks it. */
  Flickr?: string | null;
  /** The team's Instagram account. The support article lacks it. */
  Instagram?: string | null;
  /** The team's Vimeo account. The support article lacks it. */
  Vimeo?: string | null;
  /** The team's Tumblr blog. The support article lacks it. */
  Tumblr?: string | null;
  /** The team's Blogger blog. The support article lacks it. */
  Blogger?: string | null;
  /** Whether the team has a group of its own on the community board. */
  HasCommunityGroup?: boolean;
  /** Whether members are kept from seeing who of the team is in on which day. */
  DisableAttendanceDashboard?: boolean;
  /**
   * An address, reachable by the public, that the service fetches the new logo from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamLogoUrl?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new first picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage1Url?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new second picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage2Url?: string | null;
  /**
   * An address, reachable by the public, that the service fetches the new third picture from. It acts
   *     when it is sent and is expected to read as null.
   */
  NewTeamImage3Url?: string | null;
  /**
   * True throws the stored logo away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamLogoFile?: boolean | null;
  /**
   * True throws the stored first picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage1File?: boolean | null;
  /**
   * True throws the stored second picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage2File?: boolean | null;
  /**
   * True throws the stored third picture away. It acts when it is sent and is expected to read as null
   *     or false.
   */
  ClearTeamImage3File?: boolean | null;
  /**
   * How many contracts the team's members hold at the moment. It is counted by the service, yet
   *     the support article demands it when a team is created, and one public client sends 0 there.
   *     Newer pages leave it out of the body: send 0 if a create without it fails.
   */
  ActiveContracts?: number;
  /**
   * Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
   *     sees or changes it but through the API. A replace without it clears it, which clients that
   *     drop "system" fields before writing back do unawares.
   */
  SystemId?: string | null;
  /**
   * The coworkers who belong to the team. Only the body samples of the support article have it,
   *     not their list of parameters; it is the field to write all the same.
   */
  TeamMembers?: number[] | null;
  /** The coworkers who may manage the team in the members' portal. */
  TeamAdministrators?: number[] | null;
  /** The extra services that belong to the team. */
  ExtraServices?: number[] | null;
  /** Coworkers to let in, beside those that `TeamMembers` holds already. */
  AddedTeamMembers?: number[];
  /** Coworkers to let go, beside those that `TeamMembers` keeps. */
  RemovedTeamMembers?: number[];
  /** Coworkers to make administrators, beside those that `TeamAdministrators` holds already. */
  AddedTeamAdministrators?: number[];
  /** Coworkers who stop being administrators, beside those that `TeamAdministrators` keeps. */
  RemovedTeamAdministrators?: number[];
  /** Extra services to give to the team, beside those that `ExtraServices` holds already. */
  AddedExtraServices?: number[];
  /** Extra services to take from the team, beside those that `ExtraServices` keeps. */
  RemovedExtraServices?: number[];
}
