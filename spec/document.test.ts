import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// What the five source documents name, written down here a second time and by hand: the document is
// held against it, so that an edit of the YAML cannot lose a field, a filter or a member unnoticed.

const names = (list: string): string[] => list.trim().split(/\s+/);
const CUSTOM = Array.from({ length: 30 }, (_, index) => `Custom${index + 1}`);

/** Writable fields that the create page lists and that list rows carry. */
const COWORKER_ROW_FIELDS = names(`
  FullName Email CountryId SimpleTimeZoneId Businesses Teams Salutation NewAvatarUrl ClearAvatarFile
  NewBannerImageUrl ClearBannerImageFile DateOfBirth InvoicingBusinessId BillingName
  BillingSimpleTimeZoneId StripeBacsDDCustomerToken LastOverDueInvoiceReminder LastLowCreditReminder
  RefererGuid AccessCardId PaperCutFreePrinting CanMakeBookings CanBookForTeam CanPurchaseProducts
  CanPurchaseEvents CanAccessCommunity ReferenceNumber Tag ShowAlert AlertNote UserId Active
  NextAutoInvoice InvoiceDueDatePeriod RegistrationDate GeneralTermsAccepted LastRenewal
  LastInvoiceAttempt NextInvoiceLocal NextAutoInvoiceLocal RegistrationDateLocal
  AccessControlDebounceTime Office365AccessToken Office365RefreshToken ZoomAccessToken
  ZoomRefreshToken ZoomUserId DoordeckPrivateKey DoordeckPublicKey DoordeckUserGuid
  Office365SubscriptionId SaltoV2AccessToken StripeACHBankToken StripeACHCustomerToken
  HasAcceptedStripeACHAgreement HasVerifiedStripeACHDeposits SyncToSquare GoogleApiToken
  GoogleSubscriptionId BrivoUserId MondayAttendance TuesdayAttendance WednesdayAttendance
  ThursdayAttendance FridayAttendance SaturdayAttendance SundayAttendance Longitude Latitude
  BillingLongitude BillingLatitude Archived
`);
/** Writable fields that rows carry too, but that the create page forgets in its list. */
const COWORKER_ROW_FIELDS_BEYOND_CREATE = names("BillingDay TariffId RenewalDate SystemId");
/** What the service computes. */
const COWORKER_SERVER_FIELDS = names(`
  AvatarFileName BannerImageFileName InvoicingBusinessName CardNumber CheckinSinceLastRenewal
  MinutesSinceLastRenewal UserFullName UserIsAdmin UserLastAccess UserActive
  UserReceiveCommunityDigest UserReceiveEveryMessage CoworkerContractIds CoworkerContractTariffNames
  TariffInvoiceEvery TariffInvoiceEveryWeeks TeamName TeamId TeamNames TeamIds
  CurrentAccessSignature CurrentAccessSignatures ChurnProbability EngagementLevel Id UpdatedOn
  CreatedOn UniqueId UpdatedBy IsNew ToStringText LocalizationDetails CustomFields
`);
/** Writable fields that rows lack. */
const COWORKER_DETAIL_FIELDS = [
  ...CUSTOM,
  ...names(`
    CoworkerType Gender CreateUser Address PostCode CityName State MobilePhone LandLine NickName
    BusinessArea Position CompanyName ProfileWebsite ProfileTags ProfileSummary Twitter Facebook
    Google Telegram Linkedin Skype Github Pinterest Flickr Instagram Vimeo Tumblr Blogger
    ProfileIsPublic BillingEmail BillingAddress BillingPostCode BillingCityName BillingState
    BillingCountryId TaxRateType TaxRate TaxIDNumber BankName BankAccount BankBranch
    NotifyOnNewInvoice NotifyOnNewPayment NotifyOnFailedPayment ShowPayingMemberInvoices
    EnableGoCardlessPayments UseGoCardlessProPayments GoCardlessContractNumber
    StripeBacsDDPaymentMethodId StripeBacsDDMandateId StripeBacsDDEnabled RegularPaymentProvider
    RegularPaymentContractNumber DoNotProcessInvoicesAutomatically AllowNetworkCheckin AccessPincode
    KeyFobNumber NotifyOnDelivery EzeepUserId EzeepFreePrinting EzeepBlueUserId
    EzeepBlueFreePrinting EzeepBluePrintingEnabled PaperCutPayAsYouPrint PaperCutUserId Notes
    PurchaseOrder NotifyOnDeliveriesEmail AccessControlErrorNotificationSent SyncToPaperCutDue
    InvoiceSegregationOverride InvoiceSegregateContracts InvoiceSegregateBookings
    InvoiceSegregateProducts InvoiceSegregateTimePasses InvoiceSegregateTickets IsDefaultProfile
    InvoiceSegregateCharges EzeepPrintingEnabled InvoiceDueDateDay
`),
];
const COWORKER_LIST_CHANGES = names("AddedBusinesses RemovedBusinesses AddedTeams RemovedTeams");

/** The property filters of the 2019 page by the C# type that it gives. */
const COWORKER_FILTERS = {
  string: [
    ...CUSTOM,
    ...names(`
      FullName Salutation Email Address PostCode CityName State MobilePhone LandLine NickName
      BusinessArea Position CompanyName ProfileWebsite ProfileTags ProfileSummary Twitter Facebook
      Google Telegram Linkedin Skype Github Pinterest Flickr Instagram Vimeo Tumblr Blogger
      BillingEmail BillingName BillingAddress BillingPostCode BillingCityName BillingState
      TaxIDNumber BankName BankAccount BankBranch GoCardlessContractNumber
      RegularPaymentContractNumber CardNumber AccessCardId AccessPincode KeyFobNumber
      ReferenceNumber Tag Notes AlertNote Office365AccessToken Office365RefreshToken
      Office365SubscriptionId
`),
  ],
  boolean: names(`
    CreateUser ProfileIsPublic NotifyOnNewInvoice NotifyOnNewPayment NotifyOnFailedPayment
    ShowPayingMemberInvoices EnableGoCardlessPayments UseGoCardlessProPayments
    DoNotProcessInvoicesAutomatically AllowNetworkCheckin NotifyOnDelivery EzeepFreePrinting
    PaperCutPayAsYouPrint PaperCutFreePrinting ShowAlert Active GeneralTermsAccepted
`),
  integer: names(`
    Country SimpleTimeZone InvoicingBusiness BillingCountry BillingSimpleTimeZone
    CheckinSinceLastRenewal MinutesSinceLastRenewal User InvoiceDueDatePeriod
`),
  number: names("TaxRate"),
  uuid: names("RefererGuid EzeepUserId"),
  FilterDateTime: names(`
    DateOfBirth LastOverDueInvoiceReminder LastLowCreditReminder NextAutoInvoice RegistrationDate
    LastRenewal LastInvoiceAttempt NextInvoiceLocal NextAutoInvoiceLocal RegistrationDateLocal
    AccessControlDebounceTime
`),
  CoworkerType: ["CoworkerType"],
  Gender: ["Gender"],
  RegularPaymentProvider: ["RegularPaymentProvider"],
};
const COWORKER_RANGES = {
  FilterDateTime: names(`
    CreatedOn UpdatedOn DateOfBirth LastOverDueInvoiceReminder LastLowCreditReminder NextAutoInvoice
    RegistrationDate LastRenewal LastInvoiceAttempt NextInvoiceLocal NextAutoInvoiceLocal
    RegistrationDateLocal AccessControlDebounceTime
`),
  number: names("TaxRate Longitude Latitude BillingLongitude BillingLatitude"),
  integer: names(`
    CheckinSinceLastRenewal MinutesSinceLastRenewal InvoiceDueDatePeriod InvoiceDueDateDay BrivoUserId
`),
};

/** The attributes that the support article gives a team. */
const TEAM_ARTICLE_FIELDS = names(`
  BusinessId Name Description TunnelPrivateGroupId CreateSingleInvoiceForTeam UseSpecialPrices
  PayingMemberId DefaultMemberTariffId MaxTeamMemberCount TransferCreditsToPayingMember
  ShareTimePasses ShareExtraServices ShareBookingCredit DiscountExtraServices DiscountTimePasses
  DiscountCharges DiscountTariffs ProfileSummary ProfileTags ProfileWebsite GoogleMapsLink
  ProfileIsPublic Twitter Facebook Linkedin Skype CoworkerIds CoworkerFullNames CoworkerBillingNames
  ActiveContracts Id UniqueId SystemId
`);
/** What newer official pages add. */
const TEAM_NEWER_FIELDS = names(`
  BusinessName TeamMembers TeamAdministrators ExtraServices HasCommunityGroup DisableAttendanceDashboard
  PayingMemberFullName PayingMemberCoworkerType PayingMemberBillingName PayingMemberCompanyName
  DefaultMemberTariffName Telegram Github Pinterest Flickr Instagram Vimeo Tumblr Blogger TeamLogoFileName
  TeamImage1FileName TeamImage2FileName TeamImage3FileName NewTeamLogoUrl NewTeamImage1Url NewTeamImage2Url
  NewTeamImage3Url ClearTeamLogoFile ClearTeamImage1File ClearTeamImage2File ClearTeamImage3File
  AvgChurnProbability EngagementLevel CreatedOn UpdatedOn UpdatedBy IsNew ToStringText LocalizationDetails
  CustomFields
`);
/** Read by id alone. */
const TEAM_DETAIL_FIELDS = names("TeamMembers TeamAdministrators ExtraServices");
const TEAM_FILTERS = {
  string: names(`
    CoworkerBillingNames CoworkerFullNames CoworkerIds Description Facebook GoogleMapsLink Linkedin Name
    ProfileSummary ProfileTags ProfileWebsite Skype TunnelPrivateGroupId Twitter PayingMemberFullName
    DefaultMemberTariffName
`),
  boolean: names(`
    CreateSingleInvoiceForTeam ProfileIsPublic ShareBookingCredit ShareExtraServices ShareTimePasses
    TransferCreditsToPayingMember UseSpecialPrices
`),
  integer: names("ActiveContracts Business DefaultMemberTariff PayingMember TeamMembers"),
  number: names(
    "DiscountCharges DiscountExtraServices DiscountTariffs DiscountTimePasses MaxTeamMemberCount",
  ),
};
const TEAM_RANGES = {
  FilterDateTime: names("CreatedOn UpdatedOn"),
  number: names(
    "MaxTeamMemberCount DiscountExtraServices DiscountTimePasses DiscountCharges DiscountTariffs",
  ),
  integer: ["ActiveContracts"],
};

const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CoworkerType: { 1: "Individual", 2: "Company" },
  Gender: { 0: "None", 1: "NotSet", 2: "Male", 3: "Female", 4: "Other", 5: "RatherNotSay" },
  TaxRateType: { 1: "Default", 2: "Reduced", 3: "Exempt" },
  Attendance: {
    1: "WorkingFromOffice",
    2: "WorkingFromHome",
    3: "WorkingFromAbroad",
    4: "NotWorking",
    5: "Undefined",
  },
  RegularPaymentProvider: {
    0: "None",
    1: "MultiGateway",
    2: "Stripe",
    3: "Forte",
    4: "AuthorizeNetSubscription",
    5: "PaypalStandardSubscription",
    6: "PayPalAdaptive",
    7: "EPay",
    8: "Braintree",
    9: "EziDebit",
    10: "LiqPay",
    11: "StripeACH",
    12: "GoCardless",
    13: "StripeBACS",
    94: "CreditNote",
    95: "GiftCard",
    96: "BankTransfer",
    97: "Cash",
    98: "Check",
    99: "Other",
  },
  SortDirection: { 0: "Ascending", 1: "Descending" },
};
const DAYS = names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
/** The enumerated fields of a coworker, with the default that the create page states. */
const ENUM_FIELDS: Readonly<Record<string, { readonly type: string; readonly default?: number }>> = {
  CoworkerType: { type: "CoworkerType", default: 1 },
  Gender: { type: "Gender", default: 1 },
  TaxRateType: { type: "TaxRateType", default: 1 },
  RegularPaymentProvider: { type: "RegularPaymentProvider" },
  ...Object.fromEntries(DAYS.map((day) => [`${day}Attendance`, { type: "Attendance", default: 1 }])),
};

/** operationId: method, path, role. */
const OPERATIONS: Readonly<Record<string, readonly [method: string, path: string, role?: string]>> = {
  listCoworkers: ["get", "/spaces/coworkers", "Coworker-List"],
  createCoworker: ["post", "/spaces/coworkers", "Coworker-Create"],
  replaceCoworker: ["put", "/spaces/coworkers", "Coworker-Edit"],
  getCoworkersByIds: ["get", "/spaces/coworkers/", "Coworker-Read"],
  getCoworker: ["get", "/spaces/coworkers/{id}", "Coworker-Read"],
  deleteCoworker: ["delete", "/spaces/coworkers/{id}", "Coworker-Delete"],
  listCoworkerCommands: ["get", "/spaces/coworkers/commands", "Coworker-List"],
  runCoworkerCommand: ["post", "/spaces/coworkers/runcommand", "Coworker-Edit"],
  getCoworkerAvatar: ["get", "/spaces/coworkers/getavatar/{id}", "Coworker-Read"],
  getCoworkerBannerImage: ["get", "/spaces/coworkers/getbannerimage/{id}", "Coworker-Read"],
  listTeams: ["get", "/spaces/teams", "Team-List"],
  createTeam: ["post", "/spaces/teams", "Team-Create"],
  replaceTeam: ["put", "/spaces/teams", "Team-Edit"],
  getTeamsByIds: ["get", "/spaces/teams/", "Team-Read"],
  getTeam: ["get", "/spaces/teams/{id}", "Team-Read"],
  deleteTeam: ["delete", "/spaces/teams/{id}", "Team-Delete"],
  listTeamCommands: ["get", "/spaces/teams/commands", "Team-List"],
  runTeamCommand: ["post", "/spaces/teams/runcommand", "Team-Edit"],
  getTeamLogo: ["get", "/spaces/teams/getteamlogo/{id}", "Team-Read"],
  getTeamImage1: ["get", "/spaces/teams/getteamimage1/{id}", "Team-Read"],
  getTeamImage2: ["get", "/spaces/teams/getteamimage2/{id}", "Team-Read"],
  getTeamImage3: ["get", "/spaces/teams/getteamimage3/{id}", "Team-Read"],
  createToken: ["post", "/token"],
};

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly number[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly "x-enum-varnames"?: readonly string[];
  readonly "x-nexudus-helper"?: boolean;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly schema?: Schema;
  readonly content?: Content["content"];
}
interface Operation {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly "x-nexudus-role"?: string;
  readonly "x-nexudus-binary"?: unknown;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}
interface Bundle {
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly unknown[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Content>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

const bundle: Bundle = JSON.parse(readFileSync(new URL("dist/openapi.json", import.meta.url), "utf8"));
const { schemas, parameters, responses, examples, securitySchemes } = bundle.components;

function referenced(schema: Schema): Schema {
  const target = schema.$ref === undefined ? undefined : schemas[nameOf(schema.$ref)];
  return target === undefined ? schema : { ...target, ...schema };
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** The properties of a schema with `allOf` merged; what stands later adds to what stood before. */
function fieldsOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  if (schema === undefined) return {};
  const { allOf = [], properties = {} } = referenced(schema);
  const fields: Record<string, Schema> = {};
  for (const part of [...allOf.map(fieldsOf), properties]) {
    for (const [name, field] of Object.entries(part)) fields[name] = { ...fields[name], ...field };
  }
  return fields;
}

function requiredOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const { allOf = [], required = [] } = referenced(schema);
  return [...allOf.flatMap(requiredOf), ...required].toSorted();
}

function operation(id: string): Operation {
  const [method, path] = OPERATIONS[id] ?? [];
  const found = bundle.paths[path ?? ""]?.[method ?? ""];
  if (found === undefined) throw new Error(`The document has no operation ${id}.`);
  return found;
}

function jsonOf(content: (Content & { readonly $ref?: string }) | undefined): Schema | undefined {
  const body = content?.$ref === undefined ? content : responses[nameOf(content.$ref)];
  return body?.content?.["application/json"]?.schema;
}

const answer = (id: string): Schema | undefined => jsonOf(operation(id).responses["200"]);
const body = (id: string): Schema | undefined => jsonOf(operation(id).requestBody);

/** What a parameter takes, in one word: an enum's or FilterDateTime's name, `uuid`, or the type. */
function kindOf({ schema }: Parameter): string {
  if (schema?.$ref !== undefined) return nameOf(schema.$ref);
  return schema?.format === "uuid" ? "uuid" : String(schema?.type);
}

function queryOf(id: string): Map<string, string> {
  const list = operation(id).parameters ?? [];
  return new Map(
    list.map((parameter) => {
      const shared = parameter.$ref === undefined ? parameter : parameters[nameOf(parameter.$ref)];
      return [shared?.name ?? "", kindOf(shared ?? parameter)];
    }),
  );
}

/** Names by kind turned into what `queryOf` gives. */
function expected(
  prefixes: readonly string[],
  byKind: Readonly<Record<string, readonly string[]>>,
): [string, string][] {
  return Object.entries(byKind).flatMap(([kind, properties]) =>
    properties.flatMap((property) => prefixes.map((prefix): [string, string] => [prefix + property, kind])),
  );
}

function isNullable(schema: Schema | undefined): boolean {
  return [schema, ...(schema?.anyOf ?? [])].some(
    (part) => part?.type === "null" || part?.type?.includes("null"),
  );
}

/** Calls `visit` with every mapping of the document. */
function walk(node: unknown, visit: (mapping: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}

describe("operations", () => {
  it("are the 23 that the sources name, on the paths and with the roles that they name", () => {
    const ours = Object.entries(bundle.paths).filter(([path]) =>
      /^\/(spaces\/coworkers|spaces\/teams|token)\b/.test(path),
    );
    const found = ours.flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([key]) => ["get", "post", "put", "patch", "delete"].includes(key))
        .map(([method, { operationId, "x-nexudus-role": role }]) => [
          operationId,
          role === undefined ? [method, path] : [method, path, role],
        ]),
    );
    expect(found).toHaveLength(23);
    expect(Object.fromEntries(found)).toEqual(OPERATIONS);
  });

  it("are served from one host under /api", () => {
    expect(bundle.servers.map(({ url }) => url)).toEqual(["https://spaces.nexudus.com/api"]);
  });

  it("take a bearer token or Basic credentials, either alone, except the one that hands out tokens", () => {
    expect(securitySchemes).toMatchObject({
      basicAuth: { type: "http", scheme: "basic" },
      oauth2: {
        type: "oauth2",
        flows: { password: { tokenUrl: "https://spaces.nexudus.com/api/token", scopes: {} } },
      },
    });
    expect(bundle.security).toHaveLength(2);
    expect(bundle.security).toEqual(expect.arrayContaining([{ basicAuth: [] }, { oauth2: [] }]));
    const own = Object.keys(OPERATIONS).filter((id) => operation(id).security !== undefined);
    expect(own).toEqual(["createToken"]);
    expect(operation("createToken").security).toEqual([]);
  });

  it("describe both statuses that throttle, 409 and 429, wherever credentials are asked for", () => {
    const silent = Object.keys(OPERATIONS).filter((id) =>
      ["401", "409", "429", "500"].some((status) => !(status in operation(id).responses)),
    );
    expect(silent.filter((id) => id !== "createToken")).toEqual([]);
  });

  it("discourage deleting a coworker, which the live service refuses, and nothing else", () => {
    expect(Object.keys(OPERATIONS).filter((id) => operation(id).deprecated)).toEqual(["deleteCoworker"]);
    expect(operation("deleteCoworker").responses).toHaveProperty("405");
  });

  it("answer pages of summaries on the lists and a bare array on the multi-id read", () => {
    expect(answer("listCoworkers")).toEqual({ $ref: "#/components/schemas/CoworkerPage" });
    expect(answer("listTeams")).toEqual({ $ref: "#/components/schemas/TeamPage" });
    for (const entity of ["Coworker", "Team"]) {
      const row = { $ref: `#/components/schemas/${entity}Summary` };
      expect(fieldsOf(schemas[`${entity}Page`])["Records"]).toMatchObject({ type: "array", items: row });
    }
    expect(answer("getCoworkersByIds")).toMatchObject({
      type: "array",
      items: { $ref: "#/components/schemas/CoworkerSummary" },
    });
  });

  it("tell the client how each picture is called", () => {
    const binaries = Object.keys(OPERATIONS).flatMap((id) => {
      const binary = operation(id)["x-nexudus-binary"];
      return binary === undefined ? [] : [[id, binary]];
    });
    expect(Object.fromEntries(binaries)).toEqual({
      getCoworkerAvatar: { method: "avatar" },
      getCoworkerBannerImage: { method: "bannerImage" },
      getTeamLogo: { method: "logo" },
      getTeamImage1: { method: "image", argument: 1 },
      getTeamImage2: { method: "image", argument: 2 },
      getTeamImage3: { method: "image", argument: 3 },
    });
  });
});

describe("coworkers", () => {
  const record = fieldsOf(answer("getCoworker"));
  const summary = fieldsOf(schemas["CoworkerSummary"]);
  const rowFields = [...COWORKER_ROW_FIELDS, ...COWORKER_ROW_FIELDS_BEYOND_CREATE, ...COWORKER_SERVER_FIELDS];

  it("have 220 fields when read by id, all of them always there", () => {
    expect(Object.keys(record)).toHaveLength(220);
    expect(Object.keys(record).toSorted()).toEqual([...rowFields, ...COWORKER_DETAIL_FIELDS].toSorted());
    expect(requiredOf(answer("getCoworker"))).toEqual(Object.keys(record).toSorted());
  });

  it("have 109 of these in lists and multi-id reads", () => {
    expect(Object.keys(summary)).toHaveLength(109);
    expect(Object.keys(summary).toSorted()).toEqual(rowFields.toSorted());
    expect(requiredOf(schemas["CoworkerSummary"])).toEqual(rowFields.toSorted());
  });

  it("are created from 183 documented fields and 8 that other sources name, 4 of them required", () => {
    const documented = [...COWORKER_ROW_FIELDS, ...COWORKER_DETAIL_FIELDS];
    expect(documented).toHaveLength(183);
    expect(Object.keys(fieldsOf(body("createCoworker"))).toSorted()).toEqual(
      [...documented, ...COWORKER_ROW_FIELDS_BEYOND_CREATE, ...COWORKER_LIST_CHANGES].toSorted(),
    );
    expect(requiredOf(body("createCoworker"))).toEqual(names("CountryId Email FullName SimpleTimeZoneId"));
  });

  it("are replaced by the same fields and their Id, which is required too", () => {
    expect(Object.keys(fieldsOf(body("replaceCoworker"))).toSorted()).toEqual(
      [...Object.keys(fieldsOf(body("createCoworker"))), "Id"].toSorted(),
    );
    expect(requiredOf(body("replaceCoworker"))).toEqual(
      names("CountryId Email FullName Id SimpleTimeZoneId"),
    );
  });

  it("have 33 fields that only the service writes, and SystemId is not one of them", () => {
    const readOnly = Object.keys(record).filter((name) => record[name]?.readOnly);
    expect(readOnly).toHaveLength(33);
    expect(readOnly.toSorted()).toEqual(COWORKER_SERVER_FIELDS.toSorted());
  });

  it("always have a name, an e-mail address, a country, a time zone and the marks of their identity", () => {
    const always = names("FullName Email CountryId SimpleTimeZoneId Id UniqueId CreatedOn UpdatedOn");
    expect(always.filter((name) => isNullable(record[name]))).toEqual([]);
  });

  it("have no other text, date or relation that could not be null", () => {
    const always = new Set(
      names("FullName Email CountryId SimpleTimeZoneId Id UniqueId CreatedOn UpdatedOn"),
    );
    const nullable = Object.keys(record).filter(
      (name) => !always.has(name) && (name.endsWith("Id") || record[name]?.type?.includes("string")),
    );
    expect(nullable.length).toBeGreaterThan(120);
    expect(nullable.filter((name) => !isNullable(record[name]))).toEqual([]);
  });

  it("are found by the 125 property filters of the 2019 page, each of the type that it gives", () => {
    const filters = expected(["Coworker_"], COWORKER_FILTERS);
    expect(filters).toHaveLength(125);
    expect(Object.fromEntries(queryOf("listCoworkers"))).toMatchObject(Object.fromEntries(filters));
  });

  it("are found by both ends of a range over every date and number", () => {
    const ranges = expected(["from_Coworker_", "to_Coworker_"], COWORKER_RANGES);
    expect(ranges).toHaveLength(46);
    const found = [...queryOf("listCoworkers")].filter(([name]) => /^(?:from|to)_/.test(name));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ranges));
  });
});

describe("teams", () => {
  const record = fieldsOf(answer("getTeam"));

  it("have the 33 attributes of the support article and all that newer pages add, always there", () => {
    expect(TEAM_ARTICLE_FIELDS).toHaveLength(33);
    expect(Object.keys(record).toSorted()).toEqual([...TEAM_ARTICLE_FIELDS, ...TEAM_NEWER_FIELDS].toSorted());
    expect(requiredOf(answer("getTeam"))).toEqual(Object.keys(record).toSorted());
  });

  it("lack their members, administrators and extra services in lists, and nothing else", () => {
    const summary = Object.keys(fieldsOf(schemas["TeamSummary"]));
    expect(
      Object.keys(record)
        .filter((name) => !summary.includes(name))
        .toSorted(),
    ).toEqual(TEAM_DETAIL_FIELDS.toSorted());
    expect(requiredOf(schemas["TeamSummary"])).toEqual(summary.toSorted());
  });

  it("are created from a business and a name; a replace demands the Id too", () => {
    expect(requiredOf(body("createTeam"))).toEqual(["BusinessId", "Name"]);
    expect(requiredOf(body("replaceTeam"))).toEqual(["BusinessId", "Id", "Name"]);
  });

  it("take in a create whatever the service does not compute", () => {
    const computed = Object.keys(record).filter((name) => record[name]?.readOnly);
    expect(computed).toEqual(
      expect.arrayContaining(names("CoworkerIds CoworkerFullNames CoworkerBillingNames")),
    );
    const changes = TEAM_DETAIL_FIELDS.flatMap((name) => [`Added${name}`, `Removed${name}`]);
    expect(Object.keys(fieldsOf(body("createTeam"))).toSorted()).toEqual(
      [...Object.keys(record).filter((name) => !computed.includes(name)), ...changes].toSorted(),
    );
  });

  it("are found by the article's 33 property filters, each of the type that it gives", () => {
    const filters = expected(["Team_"], TEAM_FILTERS);
    expect(filters).toHaveLength(33);
    expect(Object.fromEntries(queryOf("listTeams"))).toMatchObject(Object.fromEntries(filters));
  });

  it("are found by the article's 16 range filters", () => {
    const ranges = expected(["from_Team_", "to_Team_"], TEAM_RANGES);
    expect(ranges).toHaveLength(16);
    const found = [...queryOf("listTeams")].filter(([name]) => /^(?:from|to)_/.test(name));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ranges));
  });
});

describe("lists", () => {
  it.each(["Coworker", "Team"])(
    "of %ss page and sort by four keys and take Id and UniqueId bare",
    (entity) => {
      const bare = [...queryOf(`list${entity}s`).keys()].filter((name) => !name.includes("_"));
      expect(bare).toEqual(["page", "size", "orderby", "dir", "Id", "UniqueId"]);
    },
  );

  it.each(["Coworker", "Team"])("of %ss take several ids as JSON in the query", (entity) => {
    const ids = operation(`list${entity}s`).parameters?.find(({ name }) => name === `${entity}_Id`);
    const schema = ids?.content?.["application/json"]?.schema;
    // A public client sends a single id bare, so a list is one way among others for coworkers.
    expect(schema?.anyOf ?? [schema]).toContainEqual(
      expect.objectContaining({ type: "array", items: expect.objectContaining({ type: "integer" }) }),
    );
  });

  it("answer one envelope, in which the two old keys alone may be missing", () => {
    const page = schemas["Page"];
    const keys = Object.keys(fieldsOf(page));
    expect(keys.toSorted()).toEqual(
      names(`
        CurrentOrderField CurrentPage CurrentPageSize CurrentSortDirection FirstItem HasNextPage
        HasPreviousPage LastItem PageNumber PageSize TotalItems TotalPages
      `),
    );
    expect(keys.filter((key) => !requiredOf(page).includes(key))).toEqual(["PageNumber", "PageSize"]);
  });
});

describe("enums", () => {
  it.each(Object.entries(ENUMS))(
    "%s has exactly the members that the sources list, by name",
    (name, members) => {
      const { type, enum: values = [], "x-enum-varnames": labels = [] } = schemas[name] ?? {};
      expect(type).toBe("integer");
      expect(Object.fromEntries(values.map((value, index) => [value, labels[index]]))).toEqual(members);
    },
  );

  it.each(Object.entries(ENUM_FIELDS))(
    "%s may be a number that nobody has listed when it is read or sent back, but not when it is created",
    (field, { type, default: initial }) => {
      const member = { $ref: `#/components/schemas/${type}` };
      for (const shape of [answer("getCoworker"), body("replaceCoworker")]) {
        expect(fieldsOf(shape)[field]?.anyOf).toEqual(expect.arrayContaining([member, { type: "integer" }]));
      }
      const closed = fieldsOf(schemas["CoworkerEnumMembers"])[field];
      const alternatives = closed?.allOf ?? closed?.anyOf ?? [];
      expect(alternatives).toContainEqual(member);
      expect(alternatives).not.toContainEqual({ type: "integer" });
      expect(closed?.default).toBe(initial);
    },
  );
});

describe("values on the wire", () => {
  const shapes = ["getCoworker", "getTeam"].map((id) => fieldsOf(answer(id)));

  it("are a GUID in the three fields that the sources call one, and nowhere else", () => {
    const guids = shapes.flatMap((fields) =>
      Object.keys(fields).filter((name) => fields[name]?.format === "uuid"),
    );
    expect([...new Set(guids)].toSorted()).toEqual(["EzeepUserId", "RefererGuid", "UniqueId"]);
  });

  it("have no format that no source states", () => {
    const formats = new Set<string>();
    walk([schemas, bundle.paths], (mapping) => {
      if ("format" in mapping && typeof mapping.format === "string") formats.add(mapping.format);
    });
    expect([...formats].toSorted()).toEqual(["date-time", "int32", "int64", "password", "uuid"]);
  });

  it("are comma-joined text, not lists, in the fields that only look like lists", () => {
    const joined = names(`
      TeamIds TeamNames CoworkerContractIds CoworkerContractTariffNames
      CoworkerIds CoworkerFullNames CoworkerBillingNames
    `);
    const found = shapes.flatMap((fields) => joined.flatMap((name) => fields[name]?.type ?? []));
    expect(found).toEqual(joined.flatMap(() => ["string", "null"]));
  });

  it("act when they are sent in exactly these fields", () => {
    const marked = ["createCoworker", "createTeam"].flatMap((id) => {
      const fields = fieldsOf(body(id));
      return Object.keys(fields).filter((name) => fields[name]?.["x-nexudus-helper"]);
    });
    const files = ["Avatar", "TeamLogo", "TeamImage1", "TeamImage2", "TeamImage3"];
    const lists = ["Businesses", "Teams", ...TEAM_DETAIL_FIELDS];
    expect(marked.toSorted()).toEqual(
      [
        "CreateUser",
        "NewBannerImageUrl",
        "ClearBannerImageFile",
        ...files.flatMap((file) => [`New${file}Url`, `Clear${file}File`]),
        ...lists.flatMap((list) => [`Added${list}`, `Removed${list}`]),
      ].toSorted(),
    );
  });

  it("of an action say whether it succeeded, always, whatever else they carry", () => {
    expect(requiredOf(schemas["ActionResult"])).toEqual(["WasSuccessful"]);
    expect(Object.keys(fieldsOf(schemas["ActionResult"])).toSorted()).toEqual(
      names(`
        Errors JavaScript Message OpenInDialog OpenInWindow RedirectURL Status UpdatedBy UpdatedOn Value
        WasSuccessful
      `),
    );
  });
});

describe("doubts and examples", () => {
  it("every one of the 37 places where the sources disagree is marked where it matters", () => {
    const marked = new Set<unknown>();
    walk(bundle, (mapping) => {
      if (!("x-provenance" in mapping)) return;
      walk(mapping["x-provenance"], (provenance) => {
        if ("disagreements" in provenance && Array.isArray(provenance.disagreements)) {
          for (const number of provenance.disagreements) marked.add(number);
        }
      });
    });
    expect(
      Array.from({ length: 37 }, (_, index) => index + 1).filter((number) => !marked.has(number)),
    ).toEqual([]);
  });

  it("every example is shown somewhere", () => {
    const shown = new Set<string>();
    walk(bundle, (mapping) => {
      if ("$ref" in mapping && typeof mapping.$ref === "string") shown.add(mapping.$ref);
    });
    expect(Object.keys(examples).filter((name) => !shown.has(`#/components/examples/${name}`))).toEqual([]);
  });

  it.each(["Coworker", "Team"])("the example record of a %s fills in every field", (entity) => {
    expect(Object.keys(examples[`${entity}Record`]?.value ?? {}).toSorted()).toEqual(
      Object.keys(fieldsOf(answer(`get${entity}`))).toSorted(),
    );
  });
});
