/** How well it is known that the service does what the sandbox does. */
export type Status =
  /** An official page says so. */
  | "documented"
  /** A public client, its notes or its tests show what the live service did. */
  | "observed"
  /** Nobody says so: it is the reading that fits the rest. */
  | "assumed";

/** One thing that the sandbox does, where that is known from, and the test that holds the sandbox to it. */
export interface Behaviour {
  readonly area:
    "paths" | "credentials" | "lists" | "reads" | "writes" | "relations" | "commands" | "pictures" | "limits";
  readonly behaviour: string;
  readonly status: Status;
  /** Public names of the sources; for what is assumed, why it is. */
  readonly source: string;
  /** What `dialect: "documented"` does instead, where the sources disagree. */
  readonly documentedDialect?: string;
  /** The file and the title of the test that pins it. */
  readonly pinnedBy: readonly [file: string, title: string];
}

/**
 * The fidelity ledger: what the sandbox does, and how far to trust that the service does the same. Nobody behind it has
 * called the live service.
 */
export const fidelity: readonly Behaviour[] = [
  {
    area: "paths",
    behaviour: "Paths are matched without regard to case.",
    status: "observed",
    source: "Public clients use both runcommand and runCommand",
    pinnedBy: ["http/routing", "match in any case"],
  },
  {
    area: "paths",
    behaviour:
      "A trailing slash makes another path: `/spaces/coworkers/` is the multi-id read, `/spaces/teams/` is nothing.",
    status: "assumed",
    source: "Only the multi-id read is documented with it, and no source says what it does elsewhere",
    pinnedBy: ["http/routing", "tell a literal path from an id, and a trailing slash from none: %s"],
  },
  {
    area: "paths",
    behaviour: "Unknown paths answer 404 with a message, other methods 405 with `Allow`.",
    status: "assumed",
    source: "RFC 9110; 405 was met by mattynexudus/fauxworking, without a word about its header or body",
    pinnedBy: ["http/routing", "answer 405 with Allow to a method that a path does not know"],
  },
  {
    area: "credentials",
    behaviour: "Basic and Bearer open every operation.",
    status: "documented",
    source: "developers.nexudus.com, Authentication; public clients use both",
    pinnedBy: ["auth/token", "are given for a password and open every operation"],
  },
  {
    area: "credentials",
    behaviour: "Wrong or missing credentials answer 401 with a message.",
    status: "documented",
    source: "developers.nexudus.com, Authentication; the wording is the sandbox's own",
    pinnedBy: ["auth/authentication", "that are %s answer 401 with a message that repeats none of them"],
  },
  {
    area: "credentials",
    behaviour: "A user without the role of an operation is answered 401, `Access Denied.`",
    status: "documented",
    source:
      "developers.nexudus.com, Authentication, for the status; the text is the one that mattynexudus/fauxworking met on a write",
    pinnedBy: ["auth/authentication", "of a user without the role of an operation answer 401"],
  },
  {
    area: "credentials",
    behaviour: "The token endpoint takes a form; JSON is an unsupported grant type. Failures answer 400.",
    status: "documented",
    source: "developers.nexudus.com, Authentication; one of three copies has 401 instead of 400",
    pinnedBy: ["auth/token", "are not given for JSON"],
  },
  {
    area: "credentials",
    behaviour: "A refresh gives a new pair and spends the old refresh token; access tokens live on.",
    status: "documented",
    source: "zabuuq/vc-nexudus; learn.nexudus.com, Refresh bearer token",
    pinnedBy: [
      "auth/token",
      "are refreshed once: the old refresh token is spent, the old access token lives on",
    ],
  },
  {
    area: "credentials",
    behaviour:
      "`client_id` is a header with one refresh token each. A refresh may leave it out, and may not name another.",
    status: "observed",
    source: "zabuuq/vc-nexudus; mattynexudus/fauxworking refreshes without it",
    pinnedBy: ["auth/token", "belong to a client: a new grant ends that client's refresh token and no other"],
  },
  {
    area: "credentials",
    behaviour: "Access tokens last 604,799 seconds, refresh tokens fifteen days.",
    status: "documented",
    source: "developers.nexudus.com, Authentication; zabuuq/vc-nexudus",
    pinnedBy: ["auth/token", "expire: access after seven days less a second, refresh after fifteen days"],
  },
  {
    area: "lists",
    behaviour: "`page` and `size` page the list, 25 a page; `PageNumber` and `PageSize` are ignored.",
    status: "observed",
    source: "mattynexudus/fauxworking; Nexudus/api-docs, Coworker (2019)",
    pinnedBy: ["operations/list", "ignores PageNumber and PageSize, as the service does"],
  },
  {
    area: "lists",
    behaviour: "A size above 1000 is cut down to it.",
    status: "assumed",
    source:
      "1000 is the maximum of the older pages; whether more is refused is unknown, and a public test suite asks for 5000",
    pinnedBy: ["operations/list", "cuts a size above the maximum down to it"],
  },
  {
    area: "lists",
    behaviour: "`FirstItem` and `LastItem` count from 1 over all pages; a page past the end is empty.",
    status: "assumed",
    source: "The samples show the first page alone",
    pinnedBy: ["operations/list", "says where a page stands"],
  },
  {
    area: "lists",
    behaviour:
      "Coworkers come by FullName, teams by Id; ties by Id; the other direction is the exact reverse.",
    status: "documented",
    source: "learn.nexudus.com, Listing records; support.nexudus.com, Team; ties are assumed",
    pinnedBy: ["operations/list", "comes in pages that join to the whole, each record once"],
  },
  {
    area: "lists",
    behaviour:
      "Names of parameters go in any case, and so do the names of the two directions; 0 and 1 mean the same.",
    status: "assumed",
    source: "The pages spell orderby and orderBy, from_ and From_, and give four versions of dir",
    pinnedBy: ["operations/list", "takes names of parameters and directions in any case"],
  },
  {
    area: "lists",
    behaviour: "Text filters match the whole text, in any case, with its accents.",
    status: "assumed",
    source: "Observed for Coworker_Email by mattynexudus/fauxworking; no source says of the others",
    pinnedBy: ["operations/list", "finds text by the whole of it, in any case, with its accents"],
  },
  {
    area: "lists",
    behaviour: "Several filters are joined by and.",
    status: "assumed",
    source: "No source says otherwise",
    pinnedBy: ["operations/list", "joins filters with and"],
  },
  {
    area: "lists",
    behaviour: "Ranges include both limits, and are in UTC with or without a Z.",
    status: "documented",
    source:
      "Nexudus/api-docs, Coworker (2019); support.nexudus.com, Team; public clients send both spellings",
    pinnedBy: ["operations/list", "includes both limits of a range"],
  },
  {
    area: "lists",
    behaviour: "The word `null` finds records that have nothing in a field.",
    status: "observed",
    source: "A public PHP client uses it on another entity",
    pinnedBy: ["operations/list", "finds what has nothing in a field by the word null"],
  },
  {
    area: "lists",
    behaviour: "A value that cannot be understood answers 400 in the validation envelope.",
    status: "assumed",
    source: "No page shows a 400 of a read",
    pinnedBy: ["operations/list", "answers 400 with one entry for each value that cannot be understood"],
  },
  {
    area: "lists",
    behaviour:
      "A name that is spelled like a filter or a property, and is no filter of the list, is refused with 400, unless `strict` is false.",
    status: "assumed",
    source: "The service is assumed to ignore it and return everybody; the sandbox would rather tell",
    pinnedBy: [
      "operations/list",
      "refuses a filter that the document lacks, with the right spelling if it knows one",
    ],
  },
  {
    area: "lists",
    behaviour:
      "`Coworker_Id=[…]` and `Team_Id=[…]` answer a page, `/spaces/coworkers/?id=[…]` and `/spaces/teams/?id=[…]` a bare array.",
    status: "documented",
    source: "support.nexudus.com, Team; developers.nexudus.com, Get multiple coworkers",
    pinnedBy: ["operations/list", "takes ids in brackets, raw or encoded, and answers a page"],
  },
  {
    area: "lists",
    behaviour: "The multi-id read leaves ids out that do not exist, and keeps the order asked for.",
    status: "assumed",
    source: "No source says",
    pinnedBy: [
      "operations/list",
      "answers a bare array of rows in the order asked for, without those that do not exist",
    ],
  },
  {
    area: "lists",
    behaviour: "Rows lack 111 fields of a coworker and three lists of a team; lists of ids come empty.",
    status: "documented",
    source: "developers.nexudus.com, Get multiple coworkers; for teams assumed",
    pinnedBy: ["operations/list", "shows rows without what a read by id has besides"],
  },
  {
    area: "reads",
    behaviour: "An id that never was answers 404 and the text `Not found`.",
    status: "documented",
    source: "Nexudus/api-docs, Coworker (2019)",
    pinnedBy: ["operations/records", "answers 404 to the id %s"],
  },
  {
    area: "reads",
    behaviour: "A record that was deleted answers 401 with `Not found`.",
    status: "observed",
    source: "mattynexudus/fauxworking, for coworkers",
    documentedDialect: "It answers 404.",
    pinnedBy: [
      "operations/commands",
      "delete coworkers, though no list names that key; reading one then answers 401",
    ],
  },
  {
    area: "writes",
    behaviour:
      "Create demands FullName, Email, CountryId and SimpleTimeZoneId of a coworker, BusinessId and Name of a team. An empty text is missing.",
    status: "documented",
    source: "developers.nexudus.com, Create a coworker; support.nexudus.com, Team",
    pinnedBy: ["operations/records", "reports each missing field as the entity spells it"],
  },
  {
    area: "writes",
    behaviour:
      "Faults answer 400, one entry each, references without their `Id`; a missing value `is a required field`.",
    status: "observed",
    source:
      "developers.nexudus.com, Create a coworker; mattynexudus/fauxworking; other wordings are the sandbox's own",
    pinnedBy: ["operations/records", "reports each missing field as the entity spells it"],
  },
  {
    area: "writes",
    behaviour: "Wrong types, unknown members of enumerations and dates that do not exist answer 400.",
    status: "assumed",
    source: "The document's schemas; no source shows such an answer",
    pinnedBy: ["operations/records", "answers 400 with one entry to %s, and stores nothing"],
  },
  {
    area: "writes",
    behaviour: "Create answers the full record, replace the id alone.",
    status: "observed",
    source: "oddbit/nexudus-js; hobbs9090/playwright-nexudus-sh; the pages have the id alone for both",
    pinnedBy: ["operations/records", "answers the full record with a new id, and the record can be read"],
  },
  {
    area: "writes",
    behaviour:
      "Enumerations default to Individual, NotSet, Default and WorkingFromOffice; the rest to null, false, 0 or nothing.",
    status: "documented",
    source: "developers.nexudus.com, Create a coworker",
    pinnedBy: ["operations/records", "fills in the documented defaults"],
  },
  {
    area: "writes",
    behaviour: "What the service computes is ignored when it is sent.",
    status: "observed",
    source: "mattynexudus/fauxworking",
    pinnedBy: ["operations/records", "ignores what the service computes, whatever is sent"],
  },
  {
    area: "writes",
    behaviour: "Keys that the document lacks answer 400, unless `strict` is false.",
    status: "assumed",
    source: "No source says; the service is likely to ignore them",
    pinnedBy: ["operations/records", "answers 400 with one entry to %s, and stores nothing"],
  },
  {
    area: "writes",
    behaviour: "The texts true and false are taken for booleans.",
    status: "observed",
    source: "lintaba/laravel-nexudus sends them so",
    pinnedBy: ["operations/records", "takes the texts true and false for booleans, and writes dates in UTC"],
  },
  {
    area: "writes",
    behaviour: "Dates come back in UTC, in whole seconds.",
    status: "observed",
    source: "Every sample of developers.nexudus.com; a public data-warehouse client",
    pinnedBy: ["operations/records", "takes the texts true and false for booleans, and writes dates in UTC"],
  },
  {
    area: "writes",
    behaviour: "A reference to a record that is not there answers 401, `Access Denied.`",
    status: "observed",
    source: "mattynexudus/fauxworking",
    pinnedBy: [
      "operations/records",
      "answers 401 to a reference to a record that is not there, and stores nothing",
    ],
  },
  {
    area: "writes",
    behaviour: "Replace clears what is missing: null, false, 0, nothing, or the default of an enumeration.",
    status: "documented",
    source: "support.nexudus.com, Team; the default of an enumeration is assumed",
    pinnedBy: ["operations/writes", "clears what is missing, and keeps what the service computes"],
  },
  {
    area: "writes",
    behaviour: "Replace of a record that is not there answers 404.",
    status: "assumed",
    source: "No source tells",
    pinnedBy: ["operations/writes", "answers 404 if the record is not there"],
  },
  {
    area: "writes",
    behaviour: "`Added…` and `Removed…` change the list that is sent or, if none is, the stored one.",
    status: "documented",
    source: "Nexudus-Ltd/nexudus-coworking-skills; what wins when both are sent is assumed",
    pinnedBy: ["operations/writes", "adds to lists and removes from them"],
  },
  {
    area: "writes",
    behaviour:
      "A plan that is given at creation bills on the day of creation unless `BillingDay` says otherwise.",
    status: "documented",
    source:
      "developers.nexudus.com, Create a coworker; that it starts at once without `RenewalDate` is assumed",
    pinnedBy: [
      "operations/writes",
      "a plan that is given at creation bills on the day of creation unless told otherwise",
    ],
  },
  {
    area: "writes",
    behaviour:
      "`CreateUser` makes a login account and sends nothing. On a coworker who has one it does nothing.",
    status: "documented",
    source: "developers.nexudus.com, Create a coworker, which also sends an e-mail; the second is assumed",
    pinnedBy: ["operations/writes", "CreateUser makes a login, once, and shows it"],
  },
  {
    area: "writes",
    behaviour:
      "Ids of countries, businesses, plans and users that the sandbox does not hold are kept as given, and their names are null.",
    status: "assumed",
    source: "The document has no operation for them",
    pinnedBy: ["operations/writes", "an id of a login that the sandbox does not know is kept as given"],
  },
  {
    area: "writes",
    behaviour: "A team is deleted for good, and its members stay.",
    status: "documented",
    source: "support.nexudus.com, Team; that they stay is assumed",
    pinnedBy: [
      "operations/writes",
      "removes a team for good, keeps its members, and never gives its id again",
    ],
  },
  {
    area: "writes",
    behaviour: "DELETE of a coworker answers 405.",
    status: "observed",
    source: "mattynexudus/fauxworking; Nexudus-Ltd/nexudus-coworking-skills",
    documentedDialect: "It deletes, as the page of 2019 says.",
    pinnedBy: ["operations/writes", "of a coworker answers 405, as clients met it"],
  },
  {
    area: "relations",
    behaviour:
      "`Teams` of a coworker and `TeamMembers` of a team are one relation; the joined texts are made from it.",
    status: "documented",
    source: "Nexudus-Ltd/nexudus-coworking-skills; a public data-warehouse client reads the joined texts",
    pinnedBy: ["operations/writes", "is one, whichever side writes it"],
  },
  {
    area: "relations",
    behaviour: "A single invoice for a team is refused unless the paying member is in it.",
    status: "observed",
    source: "mattynexudus/fauxworking; the wording is the sandbox's own",
    pinnedBy: ["operations/writes", "refuses a single invoice unless the paying member is in the team"],
  },
  {
    area: "relations",
    behaviour: "A single invoice for a team ends when its paying member leaves the team by another request.",
    status: "assumed",
    source: "So that a team can always be sent back as it is read",
    pinnedBy: [
      "operations/writes",
      "ends a team's single invoice when its payer leaves by another way, so that the team can be written as it is read",
    ],
  },
  {
    area: "relations",
    behaviour: "A reference to a record that is deleted becomes null.",
    status: "assumed",
    source: "So that no record refers to one that is not there",
    pinnedBy: [
      "operations/writes",
      "lets a team go on without a payer who was deleted, which can be written and exported as it is",
    ],
  },
  {
    area: "commands",
    behaviour: "A command that cannot be run answers 200 with `WasSuccessful: false`, and changes nothing.",
    status: "documented",
    source: "Nexudus/api-docs, Coworker (2019); that the other records are left alone is assumed",
    pinnedBy: ["operations/commands", "answer 200 and WasSuccessful: false to %s"],
  },
  {
    area: "commands",
    behaviour: "Ids may be numeric texts.",
    status: "observed",
    source: "Public PHP clients",
    pinnedBy: ["operations/commands", "take numeric texts as ids, and a path in any case"],
  },
  {
    area: "commands",
    behaviour:
      "`COWORKER_DELETE` deletes, though it is not listed, and fails for a coworker whom another record needs.",
    status: "observed",
    source: "mattynexudus/fauxworking, who met the general failure as a 500",
    pinnedBy: ["operations/commands", "do not delete a coworker whom others depend on"],
  },
  {
    area: "commands",
    behaviour: "`COWORKER_NEW_USER` and `COWORKER_REMOVE_USER` make and unlink a login account.",
    status: "assumed",
    source: "Their names on the page of 2019 and in public PHP clients",
    pinnedBy: ["operations/commands", "create and remove logins"],
  },
  {
    area: "commands",
    behaviour: "`COWORKER_BILL_RUN` renews the plan until its next billing day. No invoice is made.",
    status: "assumed",
    source: "mattynexudus/fauxworking runs it and gets nothing back",
    pinnedBy: ["operations/commands", "bill: a run renews the plan on its billing day"],
  },
  {
    area: "commands",
    behaviour: "Teams have no commands.",
    status: "assumed",
    source: "No source names a key of theirs",
    pinnedBy: [
      "operations/commands",
      "are listed for an entity, and for one record those that make sense for it",
    ],
  },
  {
    area: "pictures",
    behaviour: "A record without a picture answers 200 and nothing.",
    status: "assumed",
    source: "Nexudus/api-docs, Coworker (2019) says a binary stream or null",
    pinnedBy: ["operations/pictures", "stay through a replace, and go when Clear…File says so"],
  },
  {
    area: "pictures",
    behaviour:
      "`New…Url` stores a picture, from data: URLs and this machine alone; the service takes any public address.",
    status: "documented",
    source: "Nexudus-Ltd/nexudus-coworking-skills; the limit is the sandbox's own",
    pinnedBy: ["operations/pictures", "come from data: URLs, keep their type, and are named in the record"],
  },
  {
    area: "limits",
    behaviour:
      "Ten reads within 100 milliseconds, sixty writes within a minute; beyond that 409 with `Retry-After` and no body. Off by default.",
    status: "documented",
    source: "developers.nexudus.com, API limitations",
    pinnedBy: [
      "http/control-plane",
      "refuses the eleventh read within 100 milliseconds with 409, no body, and Retry-After",
    ],
  },
  {
    area: "limits",
    behaviour: "Or 429 with `Retry-After` and `Wait N seconds`, if the option says so.",
    status: "observed",
    source: "mattynexudus/fauxworking; developers.nexudus.com, SDK error handling",
    pinnedBy: [
      "http/control-plane",
      "refuses writes beyond the limit of a minute, each user's for itself, and nothing is done",
    ],
  },
  {
    area: "limits",
    behaviour:
      "Bodies beyond 16 MB, or a million characters besides data: URLs, answer 413, queries beyond 8,192 characters 414.",
    status: "assumed",
    source:
      "The service's limits are unknown but for 10 MB a file; how many records a location may have, which pages for operators tell, is not enforced",
    pinnedBy: ["operations/records", "answers 413 to a body that is too long"],
  },
];
