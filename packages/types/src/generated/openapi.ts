// Made from the OpenAPI document by `pnpm build`. Do not edit.

export type $Read<T> = {
  readonly $read: T;
};
export type $Write<T> = {
  readonly $write: T;
};
export type Readable<T> =
  T extends $Write<any>
    ? never
    : T extends $Read<infer U>
      ? Readable<U>
      : T extends (infer E)[]
        ? Readable<E>[]
        : T extends object
          ? {
              [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
            }
          : T;
export type Writable<T> =
  T extends $Read<any>
    ? never
    : T extends $Write<infer U>
      ? Writable<U>
      : T extends (infer E)[]
        ? Writable<E>[]
        : T extends object
          ? {
              [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
            } & {
              [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
            }
          : T;
export interface paths {
  "/spaces/coworkers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List coworkers
     * @description Finds coworkers, page by page. Every filter narrows the result, several together mean *and*
     *     (assumed), and without any the answer is everybody whom the caller may see.
     *
     *     - **Rows are partial.** Each holds 109 of the record's 220 fields, with `Businesses` and `Teams`
     *       empty. Never send a row back by a replace; read the record by its id first.
     *     - **A misspelt filter is not refused** (assumed), so it returns everybody. A filter is spelled
     *       `Coworker_` and the property; references drop their `Id` (`Coworker_Country`, not
     *       `Coworker_CountryId`). The 2019 page prints bare names over its filters, but the key is the
     *       prefixed one. `Id`, `UniqueId` and the paging parameters alone go without prefix.
     *     - **Text filters**: `Coworker_Email` has been found to match the whole address only. Whether the
     *       others match a part: no source says. The word `null` as a value has been seen in use on another
     *       entity, for finding what has none.
     *     - **Ranges** include their limits and are spelled `from_Coworker_…` and `to_Coworker_…`, in lower
     *       case.
     *     - **Deleted coworkers may still be listed**; reading one of them answers 401 with `Not found`.
     *     - Without `orderby` the order is by `FullName`. Data that moves between two pages can show a row
     *       twice or not at all.
     */
    get: operations["listCoworkers"];
    /**
     * Replace a coworker
     * @description Stores a whole record in place of the one with the same `Id`. The id stands in the body; there is
     *     no `PUT` on `/spaces/coworkers/{id}`, and no `PATCH` anywhere.
     *
     *     - **What is missing is cleared**: set to null, false, 0 or an empty list, without a warning. Read the
     *       record by its id, change what you want, and send all of it back.
     *     - **Never start from a row** of a list or a multi-id read: 111 fields would be cleared, and the
     *       empty `Businesses` and `Teams` would end every membership.
     *     - The update page lists all other fields as optional, which means valid to omit, not kept. Its own
     *       example, with an empty name and address, would be refused.
     *     - Read-only fields may stay in the body and are ignored. `SystemId` must stay in, or it is lost.
     *     - Leave the act-on-save fields out unless you mean them. `CreateUser` is listed among the fields of
     *       an update; what it does to a coworker who already has a login is unknown.
     *     - A reference to a record that is gone answers 401 with `Access Denied.`
     *     - Nothing guards against two writers: the last one wins. Compare `UpdatedOn` before writing.
     */
    put: operations["replaceCoworker"];
    /**
     * Create a coworker
     * @description Makes a new coworker. Four fields are required: `FullName`, `Email`, `CountryId` and
     *     `SimpleTimeZoneId`.
     *
     *     - **`CreateUser: true` mails the person**: it makes a login and sends the access details at once.
     *     - **Say where they belong.** Set both `Businesses` and `InvoicingBusinessId`. Without them the
     *       coworker lands in some location of the caller, and nothing in the answer says which.
     *     - **A plan** can be given with `TariffId`, `BillingDay` and `RenewalDate`; the create page names the
     *       three in its introduction only.
     *     - **A creation has been known to fail with 200**: look at `WasSuccessful`.
     *     - **Not idempotent.** No source says that a second record with the same address is refused, so after
     *       a lost answer look the person up by `Coworker_Email` before sending again.
     *     - `Value` holds at least the new `Id`; clients have received the whole record.
     */
    post: operations["createCoworker"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/coworkers/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get several coworkers by their ids
     * @description Reads the coworkers with the given ids in one request. Mind the slash at the end of the path: this
     *     is the only operation that is documented with one. Whether the service cares is unknown, so send it
     *     as written.
     *
     *     - The answer is a **bare array**, not a page. The older way, `Coworker_Id=[…]` on
     *       `/spaces/coworkers`, answers a page and wants another role. No public client was found that uses
     *       either.
     *     - **Rows are partial**, exactly like those of a list. The source first calls them full records and
     *       then names 111 fields that are missing; partial is the careful reading. Never send one back by a
     *       replace.
     *     - Ids that do not exist, or that the caller may not see: no source says whether they are left out
     *       or fail the whole request. Match the rows by `Id`, not by position.
     *     - No limit on the number of ids is documented; keep the address short, say under 2,000 characters.
     */
    get: operations["getCoworkersByIds"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/coworkers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 87654321
         */
        id: components["parameters"]["CoworkerId"];
      };
      cookie?: never;
    };
    /**
     * Get a coworker
     * @description Reads the full record, all 220 documented fields. This is the only answer that may be changed and
     *     sent back by a replace.
     *
     *     - **A deleted coworker answers 401** with the message `Not found`, as clients have met it; 404 with
     *       the bare text is the documented answer. Neither calls for signing in again.
     *     - The record holds personal and bank data, an access PIN and third-party tokens. Keep it out of logs
     *       and out of browsers that do not need it.
     *     - It may hold fields that no page documents. Keep them, and send them back.
     */
    get: operations["getCoworker"];
    put?: never;
    post?: never;
    /**
     * Delete a coworker (no longer supported)
     * @deprecated
     * @description **Do not build on this.** The 2019 page documents it; every page since leaves it out, the vendor's
     *     own tool says that coworkers cannot be deleted through the API, and a client that tried got 405.
     *
     *     Use the command `COWORKER_DELETE` of `runCoworkerCommand` instead. It fails with the general message
     *     while invoices, contracts or other records depend on the coworker. Where the history must stay, set
     *     `Active` to false or `Archived` to true by a replace.
     *
     *     Should it answer 200 all the same, look at `WasSuccessful`: deletions have been seen to fail with
     *     that status.
     */
    delete: operations["deleteCoworker"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/coworkers/commands": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the commands for coworkers
     * @description Names the commands that `runCoworkerCommand` can run. With `id` the list is cut to those that apply
     *     to that one coworker.
     *
     *     The list is not the whole truth: commands come and go between accounts and versions, and keys that
     *     are missing from it have been seen to run. Keys that public sources name: `COWORKER_SENDWELCOME`,
     *     `COWORKER_NEW_USER`, `COWORKER_REMOVE_USER`, `COWORKER_PIN_REMINDER`, `COWORKER_DELETE`,
     *     `COWORKER_BILL_RUN` and `ADD_COWORKER_TO_GROUP`. What each of them needs stands in its
     *     `AppliesOnlyTo…` flags and in `RequiresParameters`.
     */
    get: operations["listCoworkerCommands"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/coworkers/runcommand": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a command on coworkers
     * @description Runs one command on the coworkers in `Ids`. What it does, and how many records it takes, depends on
     *     the `Key`; several keys send mail or delete.
     *
     *     - **200 does not mean that it worked.** A command that fails for one or more of its records answers
     *       200 with `WasSuccessful: false`, and a `Status` of 200 or 500 in the body. No source says whether
     *       the other records were done.
     *     - **Not idempotent**: after a lost answer it may have run.
     *     - It can be slow. A billing run over 42 coworkers took 29 seconds; send smaller groups, and wait a
     *       minute before giving up.
     *     - `Value` is often null. A command that makes a file puts a path in `RedirectURL`, good for minutes.
     *     - `POST`, although the 2019 page says `GET` with a body; every client posts. The support article's
     *       `runacommand` is a slip.
     *     - The role is `Coworker-Edit` by the older pages; a newer sample says `Coworker-Update`.
     */
    post: operations["runCoworkerCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/coworkers/getavatar/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 87654321
         */
        id: components["parameters"]["CoworkerId"];
      };
      cookie?: never;
    };
    /**
     * Get a coworker's avatar
     * @description Fetches the picture that `AvatarFileName` names. Upload one with `NewAvatarUrl`, remove it with
     *     `ClearAvatarFile`, both by a create or a replace.
     *
     *     The body is the image itself and `Content-Type` says of which kind. For a coworker without one the
     *     2019 page promises null, without saying whether that is an empty body, the word, or another status:
     *     check the length, or look at `AvatarFileName` first. No parameter for the size is documented. The
     *     role is assumed.
     */
    get: operations["getCoworkerAvatar"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/coworkers/getbannerimage/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 87654321
         */
        id: components["parameters"]["CoworkerId"];
      };
      cookie?: never;
    };
    /**
     * Get a coworker's banner image
     * @description Fetches the picture that `BannerImageFileName` names. Upload one with `NewBannerImageUrl`, remove it
     *     with `ClearBannerImageFile`, both by a create or a replace.
     *
     *     A single source has this path: a 2020 fork of the vendor's own documents. It behaves like the avatar
     *     as far as is known: the body is the image, `Content-Type` says of which kind, and what comes for a
     *     coworker without one is unknown. The role is assumed.
     */
    get: operations["getCoworkerBannerImage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search teams
     * @description Returns a page of the teams that match every filter, by `Id` unless `orderby` says otherwise.
     *
     *     - The rows are summaries: `TeamMembers`, `TeamAdministrators` and `ExtraServices` are missing.
     *       Read a team by its id before replacing it.
     *     - Text filters are assumed to match the whole value without regard to case. A filter that the
     *       service does not know is assumed to be ignored, and then every team comes back.
     *     - Filters on references take an id under a name without `Id`: `Team_Business=12345678`.
     *     - Ranges include both ends. The support article writes their prefix `From_` and `To_`; lower
     *       case is what clients send.
     *     - The word `null` as a value has been seen to find records without one, on another entity.
     */
    get: operations["listTeams"];
    /**
     * Replace a team
     * @description Puts a whole record in place of a stored one. **What the body leaves out is cleared**: text and
     *     references become null, flags false, lists empty.
     *
     *     - Read the team by its id, change that copy and send all of it, with fields that you do not
     *       know and with `SystemId`. Rows of a list lack the lists and would empty them.
     *     - The id stands in the body; the path has none. There is no PATCH.
     *     - `AddedTeamMembers`, `RemovedTeamMembers` and their like change a list without naming all of
     *       it.
     *     - A body that lacks a required field is refused and changes nothing.
     */
    put: operations["replaceTeam"];
    /**
     * Create a team
     * @description Makes a team of a business. Members are given with `TeamMembers`; the joined strings
     *     `CoworkerIds`, `CoworkerFullNames` and `CoworkerBillingNames` are worked out from it.
     *
     *     - `CreateSingleInvoiceForTeam` is refused unless `PayingMemberId` is one of the members.
     *     - Look at `WasSuccessful`, and read `Value.Id`; the rest of `Value` may or may not be there.
     *     - If a create without `ActiveContracts` is refused, send 0.
     *     - After a lost connection, search by name before sending again: nothing stops a second team of
     *       the same name.
     */
    post: operations["createTeam"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    /**
     * Read a team
     * @description Returns the full record, lists included. It is the only read that a replace can be built from.
     *     A team that was deleted may answer 401 instead of 404, as coworkers do.
     */
    get: operations["getTeam"];
    put?: never;
    post?: never;
    /**
     * Delete a team
     * @description Removes a team for good; its members stay. Deleting is one of the calls that have been seen to
     *     answer 200 with `WasSuccessful: false`, and a body may be missing altogether. A second try that
     *     finds 404 means that the first one worked.
     */
    delete: operations["deleteTeam"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams/commands": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List commands for teams
     * @description Returns what can be run on teams beyond creating, changing and deleting them. The result is
     *     not the whole truth: keys that it lacks have been seen to run. No public source names a key
     *     that teams have, so the ones in the example are placeholders.
     */
    get: operations["listTeamCommands"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams/runcommand": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a command on teams
     * @description Runs one command on the teams that the body names.
     *
     *     - **Failures answer 200.** `WasSuccessful` tells; `Message` says why.
     *     - Run few ids at a time: commands have been seen to take half a second for each, and a
     *       connection that times out does not stop them.
     *     - Never repeat one after a lost connection without looking at what it did.
     *     - The support article heads this section `runacommand`, a slip; its own example and every
     *       client use `runcommand`. One page names the role `Team-Update` instead.
     */
    post: operations["runTeamCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams/getteamlogo/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    /**
     * Get a team's logo
     * @description Returns the logo as bytes, not as JSON. `TeamLogoFileName` of the record tells whether there is
     *     one. To change it, replace the team with `NewTeamLogoUrl`; to remove it, with
     *     `ClearTeamLogoFile`. No parameter for the size is documented.
     */
    get: operations["getTeamLogo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams/getteamimage1/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    /**
     * Get a team's first picture
     * @description Returns the first of three pictures as bytes, not as JSON. `TeamImage1FileName` of the record
     *     tells whether there is one. To change it, replace the team with `NewTeamImage1Url`; to remove
     *     it, with `ClearTeamImage1File`. No parameter for the size is documented.
     */
    get: operations["getTeamImage1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams/getteamimage2/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    /**
     * Get a team's second picture
     * @description Returns the second of three pictures as bytes, not as JSON. `TeamImage2FileName` of the record
     *     tells whether there is one. To change it, replace the team with `NewTeamImage2Url`; to remove
     *     it, with `ClearTeamImage2File`. No parameter for the size is documented.
     */
    get: operations["getTeamImage2"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/teams/getteamimage3/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    /**
     * Get a team's third picture
     * @description Returns the third of three pictures as bytes, not as JSON. `TeamImage3FileName` of the record
     *     tells whether there is one. To change it, replace the team with `NewTeamImage3Url`; to remove
     *     it, with `ClearTeamImage3File`. No parameter for the size is documented.
     */
    get: operations["getTeamImage3"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get or refresh a token
     * @description Trades a user's password, or the refresh token of an earlier answer, for a new pair of tokens.
     *
     *     - The body is a **form**. JSON is answered with `unsupported_grant_type`.
     *     - `client_id` is a **header**, although OAuth clients send it in the form.
     *     - A refresh ends the refresh token that was sent: store the new one before anything else.
     *     - Take `expires_in` at its word and build nothing on tokens that live for days.
     *     - There are no scopes, no client secret and no other grants. What a token may do is what its
     *       user may do.
     */
    post: operations["createToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Which way a list is sorted.
     * @enum {integer}
     */
    SortDirection: 0 | 1;
    /**
     * @description Whether a coworker record stands for a person or for a company. The service calls the enumeration
     *     `eCoworkerRecordType`; `/utils/enums?name=eCoworkerRecordType` lists it at run time.
     * @enum {integer}
     */
    CoworkerType: 1 | 2;
    /**
     * @description Gender as the person gave it. The service calls the enumeration `eGender`;
     *     `/utils/enums?name=eGender` lists it at run time.
     * @enum {integer}
     */
    Gender: 0 | 1 | 2 | 3 | 4 | 5;
    /**
     * @description A moment in a query: date, `T`, hours and minutes, with seconds and a `Z` if you like. It is
     *     looser than the date-time of a body. UTC is assumed where there is no `Z`, and `Z` has been seen
     *     to work.
     * @example 2025-01-01T00:00
     */
    FilterDateTime: string;
    /**
     * @description Means by which a coworker's invoices are paid regularly. The service calls the enumeration
     *     `eRegularPaymentProvider` and lets the field be null. 2019 samples name a member `Manual`, which
     *     newer pages no longer have.
     * @enum {integer}
     */
    RegularPaymentProvider:
      0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 94 | 95 | 96 | 97 | 98 | 99;
    /**
     * @description What every list says about the page it returns; `Records` comes with each entity's own page.
     *     Go on while `HasNextPage` is true. The numbers in the official samples contradict each other, so
     *     no meaning should be read into them.
     */
    Page: {
      /** @description The size that was asked for, or 25. The last page may hold fewer records. */
      CurrentPageSize: number;
      /** @description The number of this page, counted from 1. */
      CurrentPage: number;
      /** @description The property that the records are sorted by. */
      CurrentOrderField: string;
      /**
       * @description The direction of the sort as a number, even when it was asked for by name. The samples show
       *     1 next to a stated default of ascending; the enumeration's 0 and 1 are the better reading.
       */
      CurrentSortDirection: components["schemas"]["SortDirection"] | number;
      /** @description The position of the page's first record among all that match, counted from 1. */
      FirstItem: number;
      /**
       * @description Whether a page follows. It is the condition to loop on; the sample that says true on the only
       *     page is noise.
       */
      HasNextPage: boolean;
      /** @description Whether a page comes before this one, which is so from page 2 on. */
      HasPreviousPage: boolean;
      /** @description The position of the page's last record among all that match. */
      LastItem: number;
      /** @description A second copy of `CurrentPage` that newer pages leave out. */
      PageNumber?: number;
      /** @description A second copy of `CurrentPageSize` that newer pages leave out. */
      PageSize?: number;
      /** @description How many records match on all pages together. It moves when data changes. */
      TotalItems: number;
      /** @description How many pages there are at this size. */
      TotalPages: number;
    };
    /**
     * @description Where a coworker usually works on one day of the week. The service calls the enumeration
     *     `eCoworkerAttendance`. An official example shows 0, which is no member.
     * @enum {integer}
     */
    Attendance: 1 | 2 | 3 | 4 | 5;
    /**
     * @description The writable fields of a coworker that every answer carries, rows of lists included: the 72 that
     *     both the multi-id example and the create page show, and four that other pages make writable
     *     (`TariffId`, `BillingDay`, `RenewalDate`, `SystemId`).
     *
     *     Nothing is required here; the shapes built from this group say what they demand. A nullable field
     *     is null when it has no value. In a replace, what is left out is cleared: to null, to false, or to
     *     an empty list.
     */
    CoworkerSummaryFields: {
      /**
       * @description Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
       *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
       *     ordered by it unless asked otherwise.
       */
      FullName?: string;
      /**
       * @description Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
       *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
       *     share an address: no source says.
       */
      Email?: string;
      /**
       * Format: int64
       * @description Id of the country of the postal address (`/sys/countries`). Required on create and replace.
       *     The service calls the same thing `Country` in filters and in validation errors, so a missing
       *     `CountryId` is reported as `Country`.
       */
      CountryId?: number;
      /**
       * Format: int64
       * @description Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
       *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
       */
      SimpleTimeZoneId?: number;
      /**
       * @description Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
       *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
       *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
       *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
       *     location of the caller, silently.
       */
      Businesses?: number[] | null;
      /**
       * @description Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
       *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
       *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
       *     team's `TeamMembers`.
       */
      Teams?: number[] | null;
      /** @description Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
      Salutation?: string | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the avatar
       *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
       *     in responses. Which image types and pixel sizes are accepted: no source says; the service
       *     limits files to 10 MB.
       */
      NewAvatarUrl?: string | null;
      /**
       * @description Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
       *     when `NewAvatarUrl` is sent as well: no source says.
       */
      ClearAvatarFile?: boolean | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the
       *     profile's banner when the record is saved. The name of the stored file then shows in
       *     `BannerImageFileName`. Null in responses.
       */
      NewBannerImageUrl?: string | null;
      /**
       * @description Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
       *     happens when `NewBannerImageUrl` is sent as well: no source says.
       */
      ClearBannerImageFile?: boolean | null;
      /**
       * Format: date-time
       * @description Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
       *     the date part alone: no source says what the service does with the time of day. Personal
       *     data.
       */
      DateOfBirth?: string | null;
      /**
       * Format: int64
       * @description Id of the location (business) that issues this coworker's invoices. Independent of
       *     `Businesses`: changing that list does not move it. Null only when none is set.
       *     `InvoicingBusiness` in filters.
       */
      InvoicingBusinessId?: number | null;
      /**
       * @description Name printed on invoices when it differs from `FullName`. The only text of the billing
       *     address that rows of lists carry.
       */
      BillingName?: string | null;
      /**
       * Format: int64
       * @description Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
       *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
       */
      BillingSimpleTimeZoneId?: number | null;
      /**
       * @description Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
       *     lists carry it too. A replace without it clears it.
       */
      StripeBacsDDCustomerToken?: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last reminded of an overdue invoice; null when never. The service
       *     keeps it: send back what you read.
       */
      LastOverDueInvoiceReminder?: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last warned that their credit runs low; null when never. The service
       *     keeps it: send back what you read.
       */
      LastLowCreditReminder?: string | null;
      /**
       * Format: uuid
       * @description GUID that says who or what referred this coworker; null when nobody did. No source says
       *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
       */
      RefererGuid?: string | null;
      /**
       * @description Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
       *     Rows of lists carry it too.
       */
      AccessCardId?: string | null;
      /** @description Whether printing through PaperCut costs this coworker nothing. */
      PaperCutFreePrinting?: boolean;
      /**
       * @description Whether the coworker may book resources by themselves. Whether anything overrides it (the
       *     plan, the team): no source says.
       */
      CanMakeBookings?: boolean;
      /** @description Whether the coworker may make bookings on behalf of fellow team members. */
      CanBookForTeam?: boolean;
      /** @description Whether the coworker may buy products in portal and app. */
      CanPurchaseProducts?: boolean;
      /** @description Whether the coworker may buy event tickets in portal and app. */
      CanPurchaseEvents?: boolean;
      /** @description Whether the coworker may use the community part of portal and app. */
      CanAccessCommunity?: boolean;
      /**
       * @description The operator's own number for this customer, such as a ledger account. Free text; no source
       *     says that it must be unique. An id of another system that nobody should see belongs in
       *     `SystemId`.
       */
      ReferenceNumber?: string | null;
      /** @description Operator's label for sorting customers. `ProfileTags` are the person's own. */
      Tag?: string | null;
      /** @description Whether staff see `AlertNote` as a warning when they open this customer. */
      ShowAlert?: boolean;
      /** @description Text of the warning that `ShowAlert` switches on. */
      AlertNote?: string | null;
      /**
       * Format: int64
       * @description Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
       *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
       */
      UserId?: number | null;
      /**
       * @description Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
       *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
       */
      Active?: boolean;
      /**
       * Format: date-time
       * @description When the service will next issue an invoice by itself, in UTC; null when none is planned.
       *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
       */
      NextAutoInvoice?: string | null;
      /**
       * Format: int32
       * @description How long after issue this coworker's invoices fall due, as a whole number; null when the
       *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
       *     `InvoiceDueDateDay` is the other way to set a due date.
       */
      InvoiceDueDatePeriod?: number | null;
      /**
       * Format: date-time
       * @description When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
       *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
       */
      RegistrationDate?: string | null;
      /**
       * @description Whether the coworker has accepted the general terms and conditions. Writing `true` records
       *     an acceptance on the person's behalf.
       */
      GeneralTermsAccepted?: boolean;
      /**
       * Format: date-time
       * @description When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
       *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
       *     keeps it: send back what you read.
       */
      LastRenewal?: string | null;
      /**
       * Format: date-time
       * @description When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
       *     when it never tried.
       */
      LastInvoiceAttempt?: string | null;
      /**
       * Format: date-time
       * @description When the next invoice is due to be issued, in local time. No source says which zone or
       *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
       *     counterpart; the nearest is `NextAutoInvoice`.
       */
      NextInvoiceLocal?: string | null;
      /**
       * Format: date-time
       * @description `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
       *     where a `Z` ends it: compute with the UTC field.
       */
      NextAutoInvoiceLocal?: string | null;
      /**
       * Format: date-time
       * @description `RegistrationDate` in local time. No source says which zone or offset the value carries,
       *     even where a `Z` ends it: compute with the UTC field.
       */
      RegistrationDateLocal?: string | null;
      /**
       * Format: date-time
       * @description Moment that the access control integration uses so as not to act twice on the same change. A
       *     point in time, not a length; the service sets it. Null when no such integration acted.
       */
      AccessControlDebounceTime?: string | null;
      /**
       * @description Token with which the service reads the person's Office 365 calendar. **Secret**: never log
       *     or show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      Office365AccessToken?: string | null;
      /**
       * @description Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
       *     carry it too. A replace without it cuts the connection for good.
       */
      Office365RefreshToken?: string | null;
      /**
       * @description Token with which the service acts in the person's Zoom account. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      ZoomAccessToken?: string | null;
      /**
       * @description Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
       *     it too. A replace without it cuts the connection for good.
       */
      ZoomRefreshToken?: string | null;
      /** @description Id of the person's account at Zoom; null while Zoom is not connected. */
      ZoomUserId?: string | null;
      /**
       * @description Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      DoordeckPrivateKey?: string | null;
      /** @description Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
      DoordeckPublicKey?: string | null;
      /**
       * @description Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
       *     type, so it is plain text here.
       */
      DoordeckUserGuid?: string | null;
      /**
       * @description Id of the subscription through which Office 365 tells the service about calendar changes;
       *     null while not connected.
       */
      Office365SubscriptionId?: string | null;
      /**
       * @description Token of the SALTO access control integration for this person. **Secret**: it opens doors;
       *     rows of lists carry it too. A replace without it cuts the connection.
       */
      SaltoV2AccessToken?: string | null;
      /**
       * @description Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
       *     never log or show it; rows of lists carry it too.
       */
      StripeACHBankToken?: string | null;
      /**
       * @description Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
       *     lists carry it too.
       */
      StripeACHCustomerToken?: string | null;
      /** @description Whether the customer has agreed to be debited by ACH through Stripe. */
      HasAcceptedStripeACHAgreement?: boolean;
      /**
       * @description Whether the customer has confirmed the small deposits by which Stripe verifies a bank
       *     account for ACH.
       */
      HasVerifiedStripeACHDeposits?: boolean;
      /** @description Whether this customer is copied to the operator's Square account. */
      SyncToSquare?: boolean;
      /**
       * @description Token with which the service reads the person's Google calendar. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      GoogleApiToken?: string | null;
      /**
       * @description Id of the subscription through which Google tells the service about calendar changes; null
       *     while not connected.
       */
      GoogleSubscriptionId?: string | null;
      /**
       * Format: int32
       * @description Number of the person in the Brivo access control system; null while Brivo is not connected.
       *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
       */
      BrivoUserId?: number | null;
      /**
       * @description Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      MondayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      TuesdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      WednesdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      ThursdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      FridayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SaturdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SundayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Longitude of the postal address in decimal degrees (assumed); null when the address was
       *     never located.
       */
      Longitude?: number | null;
      /**
       * @description Latitude of the postal address in decimal degrees (assumed); null when the address was never
       *     located.
       */
      Latitude?: number | null;
      /**
       * @description Longitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLongitude?: number | null;
      /**
       * @description Latitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLatitude?: number | null;
      /**
       * @description Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
       *     whether archiving also suspends: no source says.
       */
      Archived?: boolean;
      /**
       * Format: int32
       * @description Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
       *     back to today or to the plan's own billing day when left out. Null without a plan. What a
       *     replace does with it: no source says.
       */
      BillingDay?: number | null;
      /**
       * Format: int64
       * @description Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
       *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
       *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
       */
      TariffId?: number | null;
      /**
       * Format: date-time
       * @description When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
       *     the plan starts and is first invoiced. A renewal day has been seen as the location's
       *     midnight, so the UTC value may carry the date before. Null without a plan.
       */
      RenewalDate?: string | null;
      /**
       * @description Free text for programs: a reference to your own system, or a small JSON document. People
       *     never see it; it can be read and written through the API alone. A replace without it clears
       *     it.
       */
      SystemId?: string | null;
    };
    /**
     * @description The fields of a coworker that the service computes or keeps, carried by every answer, rows of lists
     *     included. Sent back in a write they are accepted and ignored, and a replace without them clears
     *     nothing.
     */
    CoworkerServerFields: {
      /**
       * @description Name of the stored avatar image; null when there is none. `NewAvatarUrl` uploads one,
       *     `ClearAvatarFile` removes it, and `getCoworkerAvatar` fetches the image itself.
       */
      AvatarFileName?: $Read<string | null>;
      /**
       * @description Name of the stored banner image; null when there is none. `NewBannerImageUrl` uploads one,
       *     `ClearBannerImageFile` removes it, and `getCoworkerBannerImage` fetches the image itself.
       */
      BannerImageFileName?: $Read<string | null>;
      /** @description Name of the location that `InvoicingBusinessId` points to; null when that is null. */
      InvoicingBusinessName?: $Read<string | null>;
      /**
       * @description Card number, kept by the service: the vendor's pages call it read-only and treat it as
       *     financial data. Whether it is a payment card, and how much of it is masked: no source says.
       *     Keep it out of logs.
       */
      CardNumber?: $Read<string | null>;
      /**
       * Format: int32
       * @description How many times the coworker has checked in since `LastRenewal`. Counted by the service.
       */
      CheckinSinceLastRenewal?: $Read<number>;
      /**
       * Format: int32
       * @description How many minutes of presence the service has counted since `LastRenewal`.
       */
      MinutesSinceLastRenewal?: $Read<number>;
      /**
       * @description Name of the login that `UserId` points to; null without a login. It can differ from
       *     `FullName`.
       */
      UserFullName?: $Read<string | null>;
      /** @description Whether the login is an administrator; null without a login. */
      UserIsAdmin?: $Read<boolean | null>;
      /**
       * Format: date-time
       * @description When the login was last used, in UTC; null without a login or when it never was.
       */
      UserLastAccess?: $Read<string | null>;
      /** @description Whether the login may sign in; null without a login. The coworker's own state is `Active`. */
      UserActive?: $Read<boolean | null>;
      /** @description Whether the login gets the summary mail of community activity; null without a login. */
      UserReceiveCommunityDigest?: $Read<boolean | null>;
      /** @description Whether the login gets a mail for each community message; null without a login. */
      UserReceiveEveryMessage?: $Read<boolean | null>;
      /**
       * @description Ids of the coworker's contracts (`/billing/coworkercontracts`), **joined by commas in one
       *     string**, not an array; null without contracts. Whether ended contracts are among them: no
       *     source says.
       */
      CoworkerContractIds?: $Read<string | null>;
      /**
       * @description Names of the plans behind the contracts, joined by commas in one string; null without
       *     contracts. Names may hold commas themselves, so do not split it: follow
       *     `CoworkerContractIds`.
       */
      CoworkerContractTariffNames?: $Read<string | null>;
      /**
       * Format: int32
       * @description How many months lie between two invoices of the plan (the unit is assumed from the weekly
       *     twin, `TariffInvoiceEveryWeeks`); 0 without a plan.
       */
      TariffInvoiceEvery?: $Read<number>;
      /**
       * Format: int32
       * @description How many weeks lie between two invoices of the plan, for plans billed by weeks; 0 otherwise.
       */
      TariffInvoiceEveryWeeks?: $Read<number>;
      /**
       * @description Name of one team of the coworker, which goes with `TeamId`; null without a team. Which one,
       *     for a member of several: no source says. All of them are in `TeamNames`.
       */
      TeamName?: $Read<string | null>;
      /**
       * Format: int64
       * @description Id of one team of the coworker; null without a team. Which one, for a member of several: no
       *     source says. All of them are in `TeamIds`.
       */
      TeamId?: $Read<number | null>;
      /**
       * @description Names of all the coworker's teams, joined by commas in one string; null without a team.
       *     Names may hold commas themselves, so do not split it: use `TeamIds`.
       */
      TeamNames?: $Read<string | null>;
      /**
       * @description Ids of all the coworker's teams, **joined by commas in one string**, not an array; null
       *     without a team. In rows of lists this is the only place where memberships can be read, since
       *     `Teams` is empty there. To change them, write `Teams`, `AddedTeams` or `RemovedTeams`.
       */
      TeamIds?: $Read<string | null>;
      /**
       * @description No source explains it, and the only published value is null. That it is text otherwise is
       *     assumed. As the name may mean an access credential, keep it out of logs.
       */
      CurrentAccessSignature?: $Read<string | null>;
      /**
       * @description Plural of `CurrentAccessSignature`. No source explains it or gives a type, and the only
       *     published value is null: take whatever comes, and keep it out of logs.
       */
      CurrentAccessSignatures?: $Read<unknown>;
      /**
       * @description How likely the service thinks it is that the customer leaves, computed by the service. Scale
       *     (0 to 1, or per cent) unknown; null when not computed. A number, by analogy with the team's
       *     `AvgChurnProbability`.
       */
      ChurnProbability?: $Read<number | null>;
      /**
       * @description How engaged the service thinks the customer is, as a word that the service chooses; null
       *     when not computed. Text, by analogy with the team's field of this name.
       */
      EngagementLevel?: $Read<string | null>;
      /**
       * Format: int64
       * @description Number by which the service knows the record, assigned on create. Paths, relations and
       *     commands take it. Ids seen in use are around 1.4 billion, which 32 bits would still hold;
       *     the vendor's own metadata gives them 64.
       */
      Id?: $Read<number>;
      /**
       * Format: date-time
       * @description When the record was last saved, in UTC. Moves on every save, which makes it the field to
       *     poll with `from_Coworker_UpdatedOn`.
       */
      UpdatedOn?: $Read<string>;
      /**
       * Format: date-time
       * @description When the record was made, in UTC. Set by the service; `RegistrationDate` is the editable
       *     counterpart.
       */
      CreatedOn?: $Read<string>;
      /**
       * Format: uuid
       * @description Globally unique id, assigned on create. The filter is `UniqueId`, without prefix.
       */
      UniqueId?: $Read<string>;
      /**
       * @description Who last saved the record: the e-mail address of a login, or a word such as `System` when
       *     the service did it itself.
       */
      UpdatedBy?: $Read<string | null>;
      /**
       * @description False in every published record, also of old ones: it says nothing about how long the
       *     customer has been with the operator.
       */
      IsNew?: $Read<boolean>;
      /**
       * @description Short text that names the record, such as the coworker's name. Made by the service for
       *     display; never parse it.
       */
      ToStringText?: $Read<string | null>;
      /**
       * @description No source explains it or gives a type, and the only published value is null. Present on
       *     records of every kind.
       */
      LocalizationDetails?: $Read<unknown>;
      /**
       * @description No source explains it or gives a type, and the only published value is null. The values of
       *     custom fields are in `Custom1` to `Custom30`.
       */
      CustomFields?: $Read<unknown>;
    };
    /**
     * @description A coworker as a row of a list or of a multi-id read: 109 of the record's 220 fields. The other 111
     *     (see `CoworkerDetailFields`) are missing, `Businesses` and `Teams` are empty or null whatever is
     *     stored, and the attendance fields may hold the placeholder 0. An older help page goes further and
     *     says that only some twenty of the fields hold data in a row.
     *
     *     **Never send a row back by a replace.** Read the record by its id first.
     */
    CoworkerSummary: {
      /**
       * @description Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
       *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
       *     ordered by it unless asked otherwise.
       */
      FullName: string;
      /**
       * @description Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
       *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
       *     share an address: no source says.
       */
      Email: string;
      /**
       * Format: int64
       * @description Id of the country of the postal address (`/sys/countries`). Required on create and replace.
       *     The service calls the same thing `Country` in filters and in validation errors, so a missing
       *     `CountryId` is reported as `Country`.
       */
      CountryId: number;
      /**
       * Format: int64
       * @description Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
       *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
       */
      SimpleTimeZoneId: number;
      /**
       * @description Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
       *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
       *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
       *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
       *     location of the caller, silently.
       */
      Businesses: number[] | null;
      /**
       * @description Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
       *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
       *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
       *     team's `TeamMembers`.
       */
      Teams: number[] | null;
      /** @description Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
      Salutation: string | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the avatar
       *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
       *     in responses. Which image types and pixel sizes are accepted: no source says; the service
       *     limits files to 10 MB.
       */
      NewAvatarUrl: string | null;
      /**
       * @description Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
       *     when `NewAvatarUrl` is sent as well: no source says.
       */
      ClearAvatarFile: boolean | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the
       *     profile's banner when the record is saved. The name of the stored file then shows in
       *     `BannerImageFileName`. Null in responses.
       */
      NewBannerImageUrl: string | null;
      /**
       * @description Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
       *     happens when `NewBannerImageUrl` is sent as well: no source says.
       */
      ClearBannerImageFile: boolean | null;
      /**
       * Format: date-time
       * @description Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
       *     the date part alone: no source says what the service does with the time of day. Personal
       *     data.
       */
      DateOfBirth: string | null;
      /**
       * Format: int64
       * @description Id of the location (business) that issues this coworker's invoices. Independent of
       *     `Businesses`: changing that list does not move it. Null only when none is set.
       *     `InvoicingBusiness` in filters.
       */
      InvoicingBusinessId: number | null;
      /**
       * @description Name printed on invoices when it differs from `FullName`. The only text of the billing
       *     address that rows of lists carry.
       */
      BillingName: string | null;
      /**
       * Format: int64
       * @description Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
       *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
       */
      BillingSimpleTimeZoneId: number | null;
      /**
       * @description Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
       *     lists carry it too. A replace without it clears it.
       */
      StripeBacsDDCustomerToken: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last reminded of an overdue invoice; null when never. The service
       *     keeps it: send back what you read.
       */
      LastOverDueInvoiceReminder: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last warned that their credit runs low; null when never. The service
       *     keeps it: send back what you read.
       */
      LastLowCreditReminder: string | null;
      /**
       * Format: uuid
       * @description GUID that says who or what referred this coworker; null when nobody did. No source says
       *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
       */
      RefererGuid: string | null;
      /**
       * @description Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
       *     Rows of lists carry it too.
       */
      AccessCardId: string | null;
      /** @description Whether printing through PaperCut costs this coworker nothing. */
      PaperCutFreePrinting: boolean;
      /**
       * @description Whether the coworker may book resources by themselves. Whether anything overrides it (the
       *     plan, the team): no source says.
       */
      CanMakeBookings: boolean;
      /** @description Whether the coworker may make bookings on behalf of fellow team members. */
      CanBookForTeam: boolean;
      /** @description Whether the coworker may buy products in portal and app. */
      CanPurchaseProducts: boolean;
      /** @description Whether the coworker may buy event tickets in portal and app. */
      CanPurchaseEvents: boolean;
      /** @description Whether the coworker may use the community part of portal and app. */
      CanAccessCommunity: boolean;
      /**
       * @description The operator's own number for this customer, such as a ledger account. Free text; no source
       *     says that it must be unique. An id of another system that nobody should see belongs in
       *     `SystemId`.
       */
      ReferenceNumber: string | null;
      /** @description Operator's label for sorting customers. `ProfileTags` are the person's own. */
      Tag: string | null;
      /** @description Whether staff see `AlertNote` as a warning when they open this customer. */
      ShowAlert: boolean;
      /** @description Text of the warning that `ShowAlert` switches on. */
      AlertNote: string | null;
      /**
       * Format: int64
       * @description Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
       *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
       */
      UserId: number | null;
      /**
       * @description Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
       *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
       */
      Active: boolean;
      /**
       * Format: date-time
       * @description When the service will next issue an invoice by itself, in UTC; null when none is planned.
       *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
       */
      NextAutoInvoice: string | null;
      /**
       * Format: int32
       * @description How long after issue this coworker's invoices fall due, as a whole number; null when the
       *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
       *     `InvoiceDueDateDay` is the other way to set a due date.
       */
      InvoiceDueDatePeriod: number | null;
      /**
       * Format: date-time
       * @description When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
       *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
       */
      RegistrationDate: string | null;
      /**
       * @description Whether the coworker has accepted the general terms and conditions. Writing `true` records
       *     an acceptance on the person's behalf.
       */
      GeneralTermsAccepted: boolean;
      /**
       * Format: date-time
       * @description When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
       *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
       *     keeps it: send back what you read.
       */
      LastRenewal: string | null;
      /**
       * Format: date-time
       * @description When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
       *     when it never tried.
       */
      LastInvoiceAttempt: string | null;
      /**
       * Format: date-time
       * @description When the next invoice is due to be issued, in local time. No source says which zone or
       *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
       *     counterpart; the nearest is `NextAutoInvoice`.
       */
      NextInvoiceLocal: string | null;
      /**
       * Format: date-time
       * @description `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
       *     where a `Z` ends it: compute with the UTC field.
       */
      NextAutoInvoiceLocal: string | null;
      /**
       * Format: date-time
       * @description `RegistrationDate` in local time. No source says which zone or offset the value carries,
       *     even where a `Z` ends it: compute with the UTC field.
       */
      RegistrationDateLocal: string | null;
      /**
       * Format: date-time
       * @description Moment that the access control integration uses so as not to act twice on the same change. A
       *     point in time, not a length; the service sets it. Null when no such integration acted.
       */
      AccessControlDebounceTime: string | null;
      /**
       * @description Token with which the service reads the person's Office 365 calendar. **Secret**: never log
       *     or show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      Office365AccessToken: string | null;
      /**
       * @description Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
       *     carry it too. A replace without it cuts the connection for good.
       */
      Office365RefreshToken: string | null;
      /**
       * @description Token with which the service acts in the person's Zoom account. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      ZoomAccessToken: string | null;
      /**
       * @description Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
       *     it too. A replace without it cuts the connection for good.
       */
      ZoomRefreshToken: string | null;
      /** @description Id of the person's account at Zoom; null while Zoom is not connected. */
      ZoomUserId: string | null;
      /**
       * @description Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      DoordeckPrivateKey: string | null;
      /** @description Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
      DoordeckPublicKey: string | null;
      /**
       * @description Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
       *     type, so it is plain text here.
       */
      DoordeckUserGuid: string | null;
      /**
       * @description Id of the subscription through which Office 365 tells the service about calendar changes;
       *     null while not connected.
       */
      Office365SubscriptionId: string | null;
      /**
       * @description Token of the SALTO access control integration for this person. **Secret**: it opens doors;
       *     rows of lists carry it too. A replace without it cuts the connection.
       */
      SaltoV2AccessToken: string | null;
      /**
       * @description Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
       *     never log or show it; rows of lists carry it too.
       */
      StripeACHBankToken: string | null;
      /**
       * @description Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
       *     lists carry it too.
       */
      StripeACHCustomerToken: string | null;
      /** @description Whether the customer has agreed to be debited by ACH through Stripe. */
      HasAcceptedStripeACHAgreement: boolean;
      /**
       * @description Whether the customer has confirmed the small deposits by which Stripe verifies a bank
       *     account for ACH.
       */
      HasVerifiedStripeACHDeposits: boolean;
      /** @description Whether this customer is copied to the operator's Square account. */
      SyncToSquare: boolean;
      /**
       * @description Token with which the service reads the person's Google calendar. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      GoogleApiToken: string | null;
      /**
       * @description Id of the subscription through which Google tells the service about calendar changes; null
       *     while not connected.
       */
      GoogleSubscriptionId: string | null;
      /**
       * Format: int32
       * @description Number of the person in the Brivo access control system; null while Brivo is not connected.
       *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
       */
      BrivoUserId: number | null;
      /**
       * @description Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      MondayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      TuesdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      WednesdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      ThursdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      FridayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SaturdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SundayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Longitude of the postal address in decimal degrees (assumed); null when the address was
       *     never located.
       */
      Longitude: number | null;
      /**
       * @description Latitude of the postal address in decimal degrees (assumed); null when the address was never
       *     located.
       */
      Latitude: number | null;
      /**
       * @description Longitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLongitude: number | null;
      /**
       * @description Latitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLatitude: number | null;
      /**
       * @description Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
       *     whether archiving also suspends: no source says.
       */
      Archived: boolean;
      /**
       * Format: int32
       * @description Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
       *     back to today or to the plan's own billing day when left out. Null without a plan. What a
       *     replace does with it: no source says.
       */
      BillingDay: number | null;
      /**
       * Format: int64
       * @description Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
       *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
       *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
       */
      TariffId: number | null;
      /**
       * Format: date-time
       * @description When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
       *     the plan starts and is first invoiced. A renewal day has been seen as the location's
       *     midnight, so the UTC value may carry the date before. Null without a plan.
       */
      RenewalDate: string | null;
      /**
       * @description Free text for programs: a reference to your own system, or a small JSON document. People
       *     never see it; it can be read and written through the API alone. A replace without it clears
       *     it.
       */
      SystemId: string | null;
      /**
       * @description Name of the stored avatar image; null when there is none. `NewAvatarUrl` uploads one,
       *     `ClearAvatarFile` removes it, and `getCoworkerAvatar` fetches the image itself.
       */
      AvatarFileName: $Read<string | null>;
      /**
       * @description Name of the stored banner image; null when there is none. `NewBannerImageUrl` uploads one,
       *     `ClearBannerImageFile` removes it, and `getCoworkerBannerImage` fetches the image itself.
       */
      BannerImageFileName: $Read<string | null>;
      /** @description Name of the location that `InvoicingBusinessId` points to; null when that is null. */
      InvoicingBusinessName: $Read<string | null>;
      /**
       * @description Card number, kept by the service: the vendor's pages call it read-only and treat it as
       *     financial data. Whether it is a payment card, and how much of it is masked: no source says.
       *     Keep it out of logs.
       */
      CardNumber: $Read<string | null>;
      /**
       * Format: int32
       * @description How many times the coworker has checked in since `LastRenewal`. Counted by the service.
       */
      CheckinSinceLastRenewal: $Read<number>;
      /**
       * Format: int32
       * @description How many minutes of presence the service has counted since `LastRenewal`.
       */
      MinutesSinceLastRenewal: $Read<number>;
      /**
       * @description Name of the login that `UserId` points to; null without a login. It can differ from
       *     `FullName`.
       */
      UserFullName: $Read<string | null>;
      /** @description Whether the login is an administrator; null without a login. */
      UserIsAdmin: $Read<boolean | null>;
      /**
       * Format: date-time
       * @description When the login was last used, in UTC; null without a login or when it never was.
       */
      UserLastAccess: $Read<string | null>;
      /** @description Whether the login may sign in; null without a login. The coworker's own state is `Active`. */
      UserActive: $Read<boolean | null>;
      /** @description Whether the login gets the summary mail of community activity; null without a login. */
      UserReceiveCommunityDigest: $Read<boolean | null>;
      /** @description Whether the login gets a mail for each community message; null without a login. */
      UserReceiveEveryMessage: $Read<boolean | null>;
      /**
       * @description Ids of the coworker's contracts (`/billing/coworkercontracts`), **joined by commas in one
       *     string**, not an array; null without contracts. Whether ended contracts are among them: no
       *     source says.
       */
      CoworkerContractIds: $Read<string | null>;
      /**
       * @description Names of the plans behind the contracts, joined by commas in one string; null without
       *     contracts. Names may hold commas themselves, so do not split it: follow
       *     `CoworkerContractIds`.
       */
      CoworkerContractTariffNames: $Read<string | null>;
      /**
       * Format: int32
       * @description How many months lie between two invoices of the plan (the unit is assumed from the weekly
       *     twin, `TariffInvoiceEveryWeeks`); 0 without a plan.
       */
      TariffInvoiceEvery: $Read<number>;
      /**
       * Format: int32
       * @description How many weeks lie between two invoices of the plan, for plans billed by weeks; 0 otherwise.
       */
      TariffInvoiceEveryWeeks: $Read<number>;
      /**
       * @description Name of one team of the coworker, which goes with `TeamId`; null without a team. Which one,
       *     for a member of several: no source says. All of them are in `TeamNames`.
       */
      TeamName: $Read<string | null>;
      /**
       * Format: int64
       * @description Id of one team of the coworker; null without a team. Which one, for a member of several: no
       *     source says. All of them are in `TeamIds`.
       */
      TeamId: $Read<number | null>;
      /**
       * @description Names of all the coworker's teams, joined by commas in one string; null without a team.
       *     Names may hold commas themselves, so do not split it: use `TeamIds`.
       */
      TeamNames: $Read<string | null>;
      /**
       * @description Ids of all the coworker's teams, **joined by commas in one string**, not an array; null
       *     without a team. In rows of lists this is the only place where memberships can be read, since
       *     `Teams` is empty there. To change them, write `Teams`, `AddedTeams` or `RemovedTeams`.
       */
      TeamIds: $Read<string | null>;
      /**
       * @description No source explains it, and the only published value is null. That it is text otherwise is
       *     assumed. As the name may mean an access credential, keep it out of logs.
       */
      CurrentAccessSignature: $Read<string | null>;
      /**
       * @description Plural of `CurrentAccessSignature`. No source explains it or gives a type, and the only
       *     published value is null: take whatever comes, and keep it out of logs.
       */
      CurrentAccessSignatures: $Read<unknown>;
      /**
       * @description How likely the service thinks it is that the customer leaves, computed by the service. Scale
       *     (0 to 1, or per cent) unknown; null when not computed. A number, by analogy with the team's
       *     `AvgChurnProbability`.
       */
      ChurnProbability: $Read<number | null>;
      /**
       * @description How engaged the service thinks the customer is, as a word that the service chooses; null
       *     when not computed. Text, by analogy with the team's field of this name.
       */
      EngagementLevel: $Read<string | null>;
      /**
       * Format: int64
       * @description Number by which the service knows the record, assigned on create. Paths, relations and
       *     commands take it. Ids seen in use are around 1.4 billion, which 32 bits would still hold;
       *     the vendor's own metadata gives them 64.
       */
      Id: $Read<number>;
      /**
       * Format: date-time
       * @description When the record was last saved, in UTC. Moves on every save, which makes it the field to
       *     poll with `from_Coworker_UpdatedOn`.
       */
      UpdatedOn: $Read<string>;
      /**
       * Format: date-time
       * @description When the record was made, in UTC. Set by the service; `RegistrationDate` is the editable
       *     counterpart.
       */
      CreatedOn: $Read<string>;
      /**
       * Format: uuid
       * @description Globally unique id, assigned on create. The filter is `UniqueId`, without prefix.
       */
      UniqueId: $Read<string>;
      /**
       * @description Who last saved the record: the e-mail address of a login, or a word such as `System` when
       *     the service did it itself.
       */
      UpdatedBy: $Read<string | null>;
      /**
       * @description False in every published record, also of old ones: it says nothing about how long the
       *     customer has been with the operator.
       */
      IsNew: $Read<boolean>;
      /**
       * @description Short text that names the record, such as the coworker's name. Made by the service for
       *     display; never parse it.
       */
      ToStringText: $Read<string | null>;
      /**
       * @description No source explains it or gives a type, and the only published value is null. Present on
       *     records of every kind.
       */
      LocalizationDetails: $Read<unknown>;
      /**
       * @description No source explains it or gives a type, and the only published value is null. The values of
       *     custom fields are in `Custom1` to `Custom30`.
       */
      CustomFields: $Read<unknown>;
    };
    /** @description One page of coworkers. The rows are summaries: 111 fields of the record are missing from each. */
    CoworkerPage: {
      /** @description The size that was asked for, or 25. The last page may hold fewer records. */
      CurrentPageSize: number;
      /** @description The number of this page, counted from 1. */
      CurrentPage: number;
      /** @description The property that the records are sorted by. */
      CurrentOrderField: string;
      /**
       * @description The direction of the sort as a number, even when it was asked for by name. The samples show
       *     1 next to a stated default of ascending; the enumeration's 0 and 1 are the better reading.
       */
      CurrentSortDirection: components["schemas"]["SortDirection"] | number;
      /** @description The position of the page's first record among all that match, counted from 1. */
      FirstItem: number;
      /**
       * @description Whether a page follows. It is the condition to loop on; the sample that says true on the only
       *     page is noise.
       */
      HasNextPage: boolean;
      /** @description Whether a page comes before this one, which is so from page 2 on. */
      HasPreviousPage: boolean;
      /** @description The position of the page's last record among all that match. */
      LastItem: number;
      /** @description A second copy of `CurrentPage` that newer pages leave out. */
      PageNumber?: number;
      /** @description A second copy of `CurrentPageSize` that newer pages leave out. */
      PageSize?: number;
      /** @description How many records match on all pages together. It moves when data changes. */
      TotalItems: number;
      /** @description How many pages there are at this size. */
      TotalPages: number;
      /** @description The rows of this page, in the order asked for. Empty past the last page (assumed). */
      Records: components["schemas"]["CoworkerSummary"][];
    };
    /** @description One fault in a request body. */
    ValidationError: {
      /**
       * @description The property at fault in the entity's own spelling, which drops the `Id` of references: a
       *     body without `CountryId` is told about `Country`.
       */
      PropertyName: string;
      /**
       * @description What is wrong, in English and without the name of the property. The current text for a
       *     missing value is `is a required field`; older answers say `may not be null or empty`.
       */
      Message: string;
      /** @description The value that was refused, of whatever type it was sent as; null if none was. */
      AttemptedValue?: unknown;
    };
    /**
     * @description The envelope that answers writes and commands. **`WasSuccessful` decides**, not the HTTP status:
     *     commands, deletions and sometimes creations fail with 200. The other fields come and go between
     *     operations and between the ages of the samples.
     */
    ActionResult: {
      /** @description Whether the service did what was asked. Nothing else in the answer says so surely. */
      WasSuccessful: boolean;
      /**
       * @description A status inside the body, 200 or 500, that need not be the HTTP status. Newer samples of
       *     failures leave it out.
       */
      Status?: number;
      /**
       * @description A sentence for people. Its wording has changed over the years, misspelling included: show it
       *     and never parse it.
       */
      Message?: string | null;
      /**
       * @description What came out of it: an object with at least an `Id` after a write, null after a deletion or
       *     a failure, and whatever a command returns.
       */
      Value?: unknown;
      /** @description A hint for the vendor's own pages to show `RedirectURL` in a dialogue. */
      OpenInDialog?: boolean;
      /** @description A hint for the vendor's own pages to show `RedirectURL` in a new window. */
      OpenInWindow?: boolean;
      /**
       * @description Where a command has put a file that it made, as a path on the service's host. The link dies
       *     within minutes.
       */
      RedirectURL?: string | null;
      /** @description Script for the vendor's own pages. Never run it. */
      JavaScript?: string | null;
      /**
       * Format: date-time
       * @description When the record was written by this call, in UTC.
       */
      UpdatedOn?: string | null;
      /** @description The e-mail address of the user whom the change is put down to. */
      UpdatedBy?: string | null;
      /** @description One entry for each fault of a refused write; null after a success. */
      Errors?: components["schemas"]["ValidationError"][] | null;
    };
    /**
     * @description The envelope of a write that was refused because of its content. `Message` sums up, and in one
     *     official sample names another field than the first of `Errors`: read `Errors`.
     */
    ValidationFailure: {
      /**
       * @description Whether the service did what was asked. Nothing else in the answer says so surely.
       *
       *     Always false here.
       * @constant
       */
      WasSuccessful: false;
      /**
       * @description A status inside the body, 200 or 500, that need not be the HTTP status. Newer samples of
       *     failures leave it out.
       */
      Status?: number;
      /**
       * @description A sentence for people. Its wording has changed over the years, misspelling included: show it
       *     and never parse it.
       *
       *
       *     The first fault or a summary, as `Property` and text around a colon.
       */
      Message: string;
      /**
       * @description What came out of it: an object with at least an `Id` after a write, null after a deletion or
       *     a failure, and whatever a command returns.
       */
      Value?: unknown;
      /** @description A hint for the vendor's own pages to show `RedirectURL` in a dialogue. */
      OpenInDialog?: boolean;
      /** @description A hint for the vendor's own pages to show `RedirectURL` in a new window. */
      OpenInWindow?: boolean;
      /**
       * @description Where a command has put a file that it made, as a path on the service's host. The link dies
       *     within minutes.
       */
      RedirectURL?: string | null;
      /** @description Script for the vendor's own pages. Never run it. */
      JavaScript?: string | null;
      /**
       * Format: date-time
       * @description When the record was written by this call, in UTC.
       */
      UpdatedOn?: string | null;
      /** @description The e-mail address of the user whom the change is put down to. */
      UpdatedBy?: string | null;
      /**
       * @description One entry for each fault of a refused write; null after a success.
       *
       *     One entry for each fault.
       */
      Errors: components["schemas"]["ValidationError"][];
    };
    /**
     * @description An error without an envelope. Only `Message` is known; a service built like this one may add
     *     more.
     */
    Error: {
      /** @description What went wrong, in a sentence for people. */
      Message: string;
    };
    /**
     * @description Tax treatment of a coworker's invoices. The service calls the enumeration
     *     `eCoworkerTaxRateType`. Which rate stands behind each member is a setting of the location.
     * @enum {integer}
     */
    TaxRateType: 1 | 2 | 3;
    /**
     * @description The 111 writable fields of a coworker that lists and multi-id reads leave out; only a read by id
     *     fills them. A replace that starts from a row therefore clears all of them: address, phone, billing
     *     and bank data, access PIN, notes and the thirty custom fields.
     */
    CoworkerDetailFields: {
      /**
       * @description Whether the record stands for a person (1) or for a company (2). Missing from list and
       *     multi-id rows. A create that leaves it out gets 1.
       */
      CoworkerType?: components["schemas"]["CoworkerType"] | number;
      /**
       * @description Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
       *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
       *     2026 saw 1 to 5 alone.
       */
      Gender?: components["schemas"]["Gender"] | number;
      /**
       * @description Act on save, not a property of the person: sent as `true`, the service creates a login for
       *     portal and app and **mails a welcome message with the access details** to `Email`. Send
       *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
       *     login does anything is unknown.
       */
      CreateUser?: boolean;
      /**
       * @description Street and number of the postal address, in one string. The invoice address is
       *     `BillingAddress`.
       */
      Address?: string | null;
      /** @description Postal code of the postal address, as text in the country's own form. */
      PostCode?: string | null;
      /** @description Town or city of the postal address, as free text: cities are not records of their own. */
      CityName?: string | null;
      /** @description State, province or county of the postal address, as free text. */
      State?: string | null;
      /**
       * @description Mobile phone number as typed. No source names a format, so expect anything from local digits
       *     to international notation.
       */
      MobilePhone?: string | null;
      /** @description Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
      LandLine?: string | null;
      /** @description Informal name beside `FullName`. Where the service shows it: no source says. */
      NickName?: string | null;
      /** @description Line of business the person or company works in, as free text on the profile. */
      BusinessArea?: string | null;
      /** @description Job title shown on the profile. */
      Position?: string | null;
      /**
       * @description Company the person works for. For a coworker of type company the admin panel lists this name
       *     instead of `FullName`.
       */
      CompanyName?: string | null;
      /**
       * @description Website shown on the profile. Plain text on the wire: no source says that it is checked to
       *     be a URL.
       */
      ProfileWebsite?: string | null;
      /**
       * @description Skills or interests shown on the profile, all in one string. No source says how single tags
       *     are separated; do not confuse it with `Tag`, which is for the operator.
       */
      ProfileTags?: string | null;
      /**
       * @description Text with which the person introduces themselves on the profile. Whether it may hold HTML:
       *     no source says.
       */
      ProfileSummary?: string | null;
      /** @description Handle or address of a Twitter (X) account, shown on the profile. */
      Twitter?: string | null;
      /** @description Name or address of a Facebook profile, shown on the profile. */
      Facebook?: string | null;
      /**
       * @description Name or address of a Google profile, a leftover from the time such profiles existed.
       *     Unrelated to `GoogleApiToken`.
       */
      Google?: string | null;
      /** @description Handle of a Telegram account, shown on the profile. */
      Telegram?: string | null;
      /**
       * @description Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
       *     letter.
       */
      Linkedin?: string | null;
      /** @description Handle of a Skype account, shown on the profile. */
      Skype?: string | null;
      /** @description Name or address of a GitHub profile. Mind the spelling: one capital letter. */
      Github?: string | null;
      /** @description Name or address of a Pinterest profile, shown on the profile. */
      Pinterest?: string | null;
      /** @description Name or address of a Flickr account, shown on the profile. */
      Flickr?: string | null;
      /** @description Name or address of an Instagram account, shown on the profile. */
      Instagram?: string | null;
      /** @description Name or address of a Vimeo channel, shown on the profile. */
      Vimeo?: string | null;
      /** @description Name or address of a Tumblr blog, shown on the profile. */
      Tumblr?: string | null;
      /** @description Name or address of a Blogger blog, shown on the profile. */
      Blogger?: string | null;
      /**
       * @description Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
       *     no source says.
       */
      ProfileIsPublic?: boolean;
      /** @description Address for invoices when it differs from `Email`. */
      BillingEmail?: string | null;
      /** @description Street and number printed on invoices. */
      BillingAddress?: string | null;
      /** @description Postal code printed on invoices. */
      BillingPostCode?: string | null;
      /** @description Town or city printed on invoices. */
      BillingCityName?: string | null;
      /** @description State, province or county printed on invoices. */
      BillingState?: string | null;
      /**
       * Format: int64
       * @description Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
       */
      BillingCountryId?: number | null;
      /**
       * @description Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
       *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
       */
      TaxRateType?: components["schemas"]["TaxRateType"] | number;
      /**
       * @description Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
       *     stands for twenty per cent: no source says; read an existing record before writing one. One
       *     superseded reference page marks it as required, the newer ones do not.
       */
      TaxRate?: number | null;
      /**
       * @description Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
       *     Personal or company data.
       */
      TaxIDNumber?: string | null;
      /** @description Name of the coworker's bank. Financial data. */
      BankName?: string | null;
      /**
       * @description Number of the coworker's bank account, as text in the country's own form. Financial data:
       *     keep it out of logs.
       */
      BankAccount?: string | null;
      /** @description Branch or sort code that goes with `BankAccount`. Financial data. */
      BankBranch?: string | null;
      /** @description Whether the coworker is told when a new invoice is issued. */
      NotifyOnNewInvoice?: boolean;
      /** @description Whether the coworker is told when a payment has been recorded. */
      NotifyOnNewPayment?: boolean;
      /** @description Whether the coworker is told when a payment fails. */
      NotifyOnFailedPayment?: boolean;
      /**
       * @description Whether this coworker may see the invoices of the member who pays for the team (a team's
       *     `PayingMemberId`).
       */
      ShowPayingMemberInvoices?: boolean;
      /**
       * @description Whether invoices are collected by GoCardless direct debit. The mandate is in
       *     `GoCardlessContractNumber`.
       */
      EnableGoCardlessPayments?: boolean;
      /**
       * @description Whether GoCardless's Pro product is used for the collection. Only meaningful with
       *     `EnableGoCardlessPayments`.
       */
      UseGoCardlessProPayments?: boolean;
      /** @description Number by which GoCardless knows this coworker's direct debit. Financial data. */
      GoCardlessContractNumber?: string | null;
      /**
       * @description Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
       *     Written by the Stripe integration; send back what you read.
       */
      StripeBacsDDPaymentMethodId?: string | null;
      /**
       * @description Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
       *     integration; send back what you read.
       */
      StripeBacsDDMandateId?: string | null;
      /** @description Whether invoices are collected by Bacs Direct Debit through Stripe. */
      StripeBacsDDEnabled?: boolean;
      /**
       * @description Means by which invoices are paid automatically. Null, and also 0, stand for none.
       *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
       *     multi-id rows.
       */
      RegularPaymentProvider?: components["schemas"]["RegularPaymentProvider"] | number | null;
      /**
       * @description Reference of the recurring payment agreement at the provider named by
       *     `RegularPaymentProvider`. Financial data.
       */
      RegularPaymentContractNumber?: string | null;
      /**
       * @description Whether this coworker is left out when the service processes invoices by itself. A negative
       *     flag: `false` means that automatic processing is on.
       */
      DoNotProcessInvoicesAutomatically?: boolean;
      /** @description Whether joining the location's network may check the coworker in. */
      AllowNetworkCheckin?: boolean;
      /**
       * @description PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
       *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
       *     survive.
       */
      AccessPincode?: string | null;
      /** @description Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
      KeyFobNumber?: string | null;
      /**
       * @description Whether the coworker is told when a parcel or letter for them is recorded.
       *     `NotifyOnDeliveriesEmail` can name another address.
       */
      NotifyOnDelivery?: boolean;
      /**
       * Format: uuid
       * @description GUID of the coworker's account in the ezeep printing service; null when they have none. The
       *     newer ezeep Blue has `EzeepBlueUserId`.
       */
      EzeepUserId?: string | null;
      /** @description Whether printing through ezeep costs this coworker nothing. */
      EzeepFreePrinting?: boolean;
      /**
       * @description Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
       *     source calls it a GUID.
       */
      EzeepBlueUserId?: string | null;
      /** @description Whether printing through ezeep Blue costs this coworker nothing. */
      EzeepBlueFreePrinting?: boolean;
      /** @description Whether the coworker may print through ezeep Blue. */
      EzeepBluePrintingEnabled?: boolean;
      /**
       * @description Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
       *     location's own machine, not by this API; these fields only steer it.
       */
      PaperCutPayAsYouPrint?: boolean;
      /** @description Name or id of the coworker's account in PaperCut, as text. */
      PaperCutUserId?: string | null;
      /**
       * @description Operator's notes about the customer. The service's published limits cap notes at 255
       *     characters; no source says whether that covers this field. Missing from list and multi-id
       *     rows.
       */
      Notes?: string | null;
      /**
       * @description Value of custom field 1, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom1?: string | null;
      /**
       * @description Value of custom field 2, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom2?: string | null;
      /**
       * @description Value of custom field 3, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom3?: string | null;
      /**
       * @description Value of custom field 4, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom4?: string | null;
      /**
       * @description Value of custom field 5, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom5?: string | null;
      /**
       * @description Value of custom field 6, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom6?: string | null;
      /**
       * @description Value of custom field 7, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom7?: string | null;
      /**
       * @description Value of custom field 8, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom8?: string | null;
      /**
       * @description Value of custom field 9, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom9?: string | null;
      /**
       * @description Value of custom field 10, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom10?: string | null;
      /**
       * @description Value of custom field 11, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom11?: string | null;
      /**
       * @description Value of custom field 12, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom12?: string | null;
      /**
       * @description Value of custom field 13, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom13?: string | null;
      /**
       * @description Value of custom field 14, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom14?: string | null;
      /**
       * @description Value of custom field 15, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom15?: string | null;
      /**
       * @description Value of custom field 16, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom16?: string | null;
      /**
       * @description Value of custom field 17, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom17?: string | null;
      /**
       * @description Value of custom field 18, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom18?: string | null;
      /**
       * @description Value of custom field 19, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom19?: string | null;
      /**
       * @description Value of custom field 20, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom20?: string | null;
      /**
       * @description Value of custom field 21, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom21?: string | null;
      /**
       * @description Value of custom field 22, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom22?: string | null;
      /**
       * @description Value of custom field 23, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom23?: string | null;
      /**
       * @description Value of custom field 24, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom24?: string | null;
      /**
       * @description Value of custom field 25, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom25?: string | null;
      /**
       * @description Value of custom field 26, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom26?: string | null;
      /**
       * @description Value of custom field 27, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom27?: string | null;
      /**
       * @description Value of custom field 28, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom28?: string | null;
      /**
       * @description Value of custom field 29, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom29?: string | null;
      /**
       * @description Value of custom field 30, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom30?: string | null;
      /** @description Purchase order number that the customer wants to see on invoices, as free text. */
      PurchaseOrder?: string | null;
      /**
       * @description Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
       *     on (assumed).
       */
      NotifyOnDeliveriesEmail?: string | null;
      /**
       * @description Whether staff have already been told that access control failed for this person, so that
       *     they are not told again (assumed). The service sets it.
       */
      AccessControlErrorNotificationSent?: boolean;
      /**
       * @description Whether a change of this coworker still has to be copied to PaperCut by its agent. The
       *     service sets it.
       */
      SyncToPaperCutDue?: boolean;
      /**
       * @description Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
       *     default split of invoices.
       */
      InvoiceSegregationOverride?: boolean;
      /**
       * @description Whether contracts go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateContracts?: boolean;
      /**
       * @description Whether bookings go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateBookings?: boolean;
      /**
       * @description Whether products go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateProducts?: boolean;
      /**
       * @description Whether time passes go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTimePasses?: boolean;
      /**
       * @description Whether event tickets go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTickets?: boolean;
      /**
       * @description Whether this is the profile that a login with several coworker records uses first (assumed:
       *     one login, `UserId`, may belong to more than one coworker).
       */
      IsDefaultProfile?: boolean;
      /**
       * @description Whether charges go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateCharges?: boolean;
      /** @description Whether the coworker may print through ezeep. */
      EzeepPrintingEnabled?: boolean;
      /**
       * Format: int32
       * @description Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
       *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
       *     the two wins: no source says. That it may be null is assumed.
       */
      InvoiceDueDateDay?: number | null;
    };
    /**
     * @description Four ways to change a coworker's lists entry by entry instead of replacing them. They act when they
     *     are sent and are not stored. What wins when a list and its changes are sent together: no source
     *     says, so send one or the other. In a replace, leaving out `Businesses` or `Teams` may still clear
     *     them: send the full list there.
     */
    CoworkerListChanges: {
      /** @description Ids of locations to add to `Businesses`; the other entries stay. */
      AddedBusinesses?: number[];
      /** @description Ids of locations to take out of `Businesses`; the other entries stay. */
      RemovedBusinesses?: number[];
      /** @description Ids of teams for the coworker to join; the other memberships stay. */
      AddedTeams?: number[];
      /** @description Ids of teams for the coworker to leave; the other memberships stay. */
      RemovedTeams?: number[];
    };
    /**
     * @description A whole coworker record as a replace takes it: `Id` and everything that should stay. Only five fields
     *     are demanded, but **every writable field that is missing is cleared**; where the update page calls
     *     a field optional it means that the request is valid without it, not that the value is kept. Start
     *     from a read by id, never from a row of a list. Read-only fields may stay in; keep `SystemId` in,
     *     which is writable and easily lost. The enumerated fields are open here, so that a value which this
     *     document does not know survives the round trip.
     */
    CoworkerReplace: {
      /**
       * @description Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
       *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
       *     ordered by it unless asked otherwise.
       */
      FullName: string;
      /**
       * @description Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
       *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
       *     share an address: no source says.
       */
      Email: string;
      /**
       * Format: int64
       * @description Id of the country of the postal address (`/sys/countries`). Required on create and replace.
       *     The service calls the same thing `Country` in filters and in validation errors, so a missing
       *     `CountryId` is reported as `Country`.
       */
      CountryId: number;
      /**
       * Format: int64
       * @description Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
       *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
       */
      SimpleTimeZoneId: number;
      /**
       * @description Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
       *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
       *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
       *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
       *     location of the caller, silently.
       */
      Businesses?: number[] | null;
      /**
       * @description Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
       *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
       *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
       *     team's `TeamMembers`.
       */
      Teams?: number[] | null;
      /** @description Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
      Salutation?: string | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the avatar
       *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
       *     in responses. Which image types and pixel sizes are accepted: no source says; the service
       *     limits files to 10 MB.
       */
      NewAvatarUrl?: string | null;
      /**
       * @description Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
       *     when `NewAvatarUrl` is sent as well: no source says.
       */
      ClearAvatarFile?: boolean | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the
       *     profile's banner when the record is saved. The name of the stored file then shows in
       *     `BannerImageFileName`. Null in responses.
       */
      NewBannerImageUrl?: string | null;
      /**
       * @description Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
       *     happens when `NewBannerImageUrl` is sent as well: no source says.
       */
      ClearBannerImageFile?: boolean | null;
      /**
       * Format: date-time
       * @description Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
       *     the date part alone: no source says what the service does with the time of day. Personal
       *     data.
       */
      DateOfBirth?: string | null;
      /**
       * Format: int64
       * @description Id of the location (business) that issues this coworker's invoices. Independent of
       *     `Businesses`: changing that list does not move it. Null only when none is set.
       *     `InvoicingBusiness` in filters.
       */
      InvoicingBusinessId?: number | null;
      /**
       * @description Name printed on invoices when it differs from `FullName`. The only text of the billing
       *     address that rows of lists carry.
       */
      BillingName?: string | null;
      /**
       * Format: int64
       * @description Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
       *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
       */
      BillingSimpleTimeZoneId?: number | null;
      /**
       * @description Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
       *     lists carry it too. A replace without it clears it.
       */
      StripeBacsDDCustomerToken?: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last reminded of an overdue invoice; null when never. The service
       *     keeps it: send back what you read.
       */
      LastOverDueInvoiceReminder?: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last warned that their credit runs low; null when never. The service
       *     keeps it: send back what you read.
       */
      LastLowCreditReminder?: string | null;
      /**
       * Format: uuid
       * @description GUID that says who or what referred this coworker; null when nobody did. No source says
       *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
       */
      RefererGuid?: string | null;
      /**
       * @description Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
       *     Rows of lists carry it too.
       */
      AccessCardId?: string | null;
      /** @description Whether printing through PaperCut costs this coworker nothing. */
      PaperCutFreePrinting?: boolean;
      /**
       * @description Whether the coworker may book resources by themselves. Whether anything overrides it (the
       *     plan, the team): no source says.
       */
      CanMakeBookings?: boolean;
      /** @description Whether the coworker may make bookings on behalf of fellow team members. */
      CanBookForTeam?: boolean;
      /** @description Whether the coworker may buy products in portal and app. */
      CanPurchaseProducts?: boolean;
      /** @description Whether the coworker may buy event tickets in portal and app. */
      CanPurchaseEvents?: boolean;
      /** @description Whether the coworker may use the community part of portal and app. */
      CanAccessCommunity?: boolean;
      /**
       * @description The operator's own number for this customer, such as a ledger account. Free text; no source
       *     says that it must be unique. An id of another system that nobody should see belongs in
       *     `SystemId`.
       */
      ReferenceNumber?: string | null;
      /** @description Operator's label for sorting customers. `ProfileTags` are the person's own. */
      Tag?: string | null;
      /** @description Whether staff see `AlertNote` as a warning when they open this customer. */
      ShowAlert?: boolean;
      /** @description Text of the warning that `ShowAlert` switches on. */
      AlertNote?: string | null;
      /**
       * Format: int64
       * @description Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
       *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
       */
      UserId?: number | null;
      /**
       * @description Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
       *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
       */
      Active?: boolean;
      /**
       * Format: date-time
       * @description When the service will next issue an invoice by itself, in UTC; null when none is planned.
       *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
       */
      NextAutoInvoice?: string | null;
      /**
       * Format: int32
       * @description How long after issue this coworker's invoices fall due, as a whole number; null when the
       *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
       *     `InvoiceDueDateDay` is the other way to set a due date.
       */
      InvoiceDueDatePeriod?: number | null;
      /**
       * Format: date-time
       * @description When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
       *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
       */
      RegistrationDate?: string | null;
      /**
       * @description Whether the coworker has accepted the general terms and conditions. Writing `true` records
       *     an acceptance on the person's behalf.
       */
      GeneralTermsAccepted?: boolean;
      /**
       * Format: date-time
       * @description When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
       *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
       *     keeps it: send back what you read.
       */
      LastRenewal?: string | null;
      /**
       * Format: date-time
       * @description When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
       *     when it never tried.
       */
      LastInvoiceAttempt?: string | null;
      /**
       * Format: date-time
       * @description When the next invoice is due to be issued, in local time. No source says which zone or
       *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
       *     counterpart; the nearest is `NextAutoInvoice`.
       */
      NextInvoiceLocal?: string | null;
      /**
       * Format: date-time
       * @description `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
       *     where a `Z` ends it: compute with the UTC field.
       */
      NextAutoInvoiceLocal?: string | null;
      /**
       * Format: date-time
       * @description `RegistrationDate` in local time. No source says which zone or offset the value carries,
       *     even where a `Z` ends it: compute with the UTC field.
       */
      RegistrationDateLocal?: string | null;
      /**
       * Format: date-time
       * @description Moment that the access control integration uses so as not to act twice on the same change. A
       *     point in time, not a length; the service sets it. Null when no such integration acted.
       */
      AccessControlDebounceTime?: string | null;
      /**
       * @description Token with which the service reads the person's Office 365 calendar. **Secret**: never log
       *     or show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      Office365AccessToken?: string | null;
      /**
       * @description Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
       *     carry it too. A replace without it cuts the connection for good.
       */
      Office365RefreshToken?: string | null;
      /**
       * @description Token with which the service acts in the person's Zoom account. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      ZoomAccessToken?: string | null;
      /**
       * @description Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
       *     it too. A replace without it cuts the connection for good.
       */
      ZoomRefreshToken?: string | null;
      /** @description Id of the person's account at Zoom; null while Zoom is not connected. */
      ZoomUserId?: string | null;
      /**
       * @description Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      DoordeckPrivateKey?: string | null;
      /** @description Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
      DoordeckPublicKey?: string | null;
      /**
       * @description Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
       *     type, so it is plain text here.
       */
      DoordeckUserGuid?: string | null;
      /**
       * @description Id of the subscription through which Office 365 tells the service about calendar changes;
       *     null while not connected.
       */
      Office365SubscriptionId?: string | null;
      /**
       * @description Token of the SALTO access control integration for this person. **Secret**: it opens doors;
       *     rows of lists carry it too. A replace without it cuts the connection.
       */
      SaltoV2AccessToken?: string | null;
      /**
       * @description Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
       *     never log or show it; rows of lists carry it too.
       */
      StripeACHBankToken?: string | null;
      /**
       * @description Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
       *     lists carry it too.
       */
      StripeACHCustomerToken?: string | null;
      /** @description Whether the customer has agreed to be debited by ACH through Stripe. */
      HasAcceptedStripeACHAgreement?: boolean;
      /**
       * @description Whether the customer has confirmed the small deposits by which Stripe verifies a bank
       *     account for ACH.
       */
      HasVerifiedStripeACHDeposits?: boolean;
      /** @description Whether this customer is copied to the operator's Square account. */
      SyncToSquare?: boolean;
      /**
       * @description Token with which the service reads the person's Google calendar. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      GoogleApiToken?: string | null;
      /**
       * @description Id of the subscription through which Google tells the service about calendar changes; null
       *     while not connected.
       */
      GoogleSubscriptionId?: string | null;
      /**
       * Format: int32
       * @description Number of the person in the Brivo access control system; null while Brivo is not connected.
       *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
       */
      BrivoUserId?: number | null;
      /**
       * @description Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      MondayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      TuesdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      WednesdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      ThursdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      FridayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SaturdayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SundayAttendance?: components["schemas"]["Attendance"] | number;
      /**
       * @description Longitude of the postal address in decimal degrees (assumed); null when the address was
       *     never located.
       */
      Longitude?: number | null;
      /**
       * @description Latitude of the postal address in decimal degrees (assumed); null when the address was never
       *     located.
       */
      Latitude?: number | null;
      /**
       * @description Longitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLongitude?: number | null;
      /**
       * @description Latitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLatitude?: number | null;
      /**
       * @description Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
       *     whether archiving also suspends: no source says.
       */
      Archived?: boolean;
      /**
       * Format: int32
       * @description Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
       *     back to today or to the plan's own billing day when left out. Null without a plan. What a
       *     replace does with it: no source says.
       */
      BillingDay?: number | null;
      /**
       * Format: int64
       * @description Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
       *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
       *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
       */
      TariffId?: number | null;
      /**
       * Format: date-time
       * @description When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
       *     the plan starts and is first invoiced. A renewal day has been seen as the location's
       *     midnight, so the UTC value may carry the date before. Null without a plan.
       */
      RenewalDate?: string | null;
      /**
       * @description Free text for programs: a reference to your own system, or a small JSON document. People
       *     never see it; it can be read and written through the API alone. A replace without it clears
       *     it.
       */
      SystemId?: string | null;
      /**
       * @description Whether the record stands for a person (1) or for a company (2). Missing from list and
       *     multi-id rows. A create that leaves it out gets 1.
       */
      CoworkerType?: components["schemas"]["CoworkerType"] | number;
      /**
       * @description Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
       *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
       *     2026 saw 1 to 5 alone.
       */
      Gender?: components["schemas"]["Gender"] | number;
      /**
       * @description Act on save, not a property of the person: sent as `true`, the service creates a login for
       *     portal and app and **mails a welcome message with the access details** to `Email`. Send
       *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
       *     login does anything is unknown.
       */
      CreateUser?: boolean;
      /**
       * @description Street and number of the postal address, in one string. The invoice address is
       *     `BillingAddress`.
       */
      Address?: string | null;
      /** @description Postal code of the postal address, as text in the country's own form. */
      PostCode?: string | null;
      /** @description Town or city of the postal address, as free text: cities are not records of their own. */
      CityName?: string | null;
      /** @description State, province or county of the postal address, as free text. */
      State?: string | null;
      /**
       * @description Mobile phone number as typed. No source names a format, so expect anything from local digits
       *     to international notation.
       */
      MobilePhone?: string | null;
      /** @description Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
      LandLine?: string | null;
      /** @description Informal name beside `FullName`. Where the service shows it: no source says. */
      NickName?: string | null;
      /** @description Line of business the person or company works in, as free text on the profile. */
      BusinessArea?: string | null;
      /** @description Job title shown on the profile. */
      Position?: string | null;
      /**
       * @description Company the person works for. For a coworker of type company the admin panel lists this name
       *     instead of `FullName`.
       */
      CompanyName?: string | null;
      /**
       * @description Website shown on the profile. Plain text on the wire: no source says that it is checked to
       *     be a URL.
       */
      ProfileWebsite?: string | null;
      /**
       * @description Skills or interests shown on the profile, all in one string. No source says how single tags
       *     are separated; do not confuse it with `Tag`, which is for the operator.
       */
      ProfileTags?: string | null;
      /**
       * @description Text with which the person introduces themselves on the profile. Whether it may hold HTML:
       *     no source says.
       */
      ProfileSummary?: string | null;
      /** @description Handle or address of a Twitter (X) account, shown on the profile. */
      Twitter?: string | null;
      /** @description Name or address of a Facebook profile, shown on the profile. */
      Facebook?: string | null;
      /**
       * @description Name or address of a Google profile, a leftover from the time such profiles existed.
       *     Unrelated to `GoogleApiToken`.
       */
      Google?: string | null;
      /** @description Handle of a Telegram account, shown on the profile. */
      Telegram?: string | null;
      /**
       * @description Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
       *     letter.
       */
      Linkedin?: string | null;
      /** @description Handle of a Skype account, shown on the profile. */
      Skype?: string | null;
      /** @description Name or address of a GitHub profile. Mind the spelling: one capital letter. */
      Github?: string | null;
      /** @description Name or address of a Pinterest profile, shown on the profile. */
      Pinterest?: string | null;
      /** @description Name or address of a Flickr account, shown on the profile. */
      Flickr?: string | null;
      /** @description Name or address of an Instagram account, shown on the profile. */
      Instagram?: string | null;
      /** @description Name or address of a Vimeo channel, shown on the profile. */
      Vimeo?: string | null;
      /** @description Name or address of a Tumblr blog, shown on the profile. */
      Tumblr?: string | null;
      /** @description Name or address of a Blogger blog, shown on the profile. */
      Blogger?: string | null;
      /**
       * @description Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
       *     no source says.
       */
      ProfileIsPublic?: boolean;
      /** @description Address for invoices when it differs from `Email`. */
      BillingEmail?: string | null;
      /** @description Street and number printed on invoices. */
      BillingAddress?: string | null;
      /** @description Postal code printed on invoices. */
      BillingPostCode?: string | null;
      /** @description Town or city printed on invoices. */
      BillingCityName?: string | null;
      /** @description State, province or county printed on invoices. */
      BillingState?: string | null;
      /**
       * Format: int64
       * @description Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
       */
      BillingCountryId?: number | null;
      /**
       * @description Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
       *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
       */
      TaxRateType?: components["schemas"]["TaxRateType"] | number;
      /**
       * @description Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
       *     stands for twenty per cent: no source says; read an existing record before writing one. One
       *     superseded reference page marks it as required, the newer ones do not.
       */
      TaxRate?: number | null;
      /**
       * @description Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
       *     Personal or company data.
       */
      TaxIDNumber?: string | null;
      /** @description Name of the coworker's bank. Financial data. */
      BankName?: string | null;
      /**
       * @description Number of the coworker's bank account, as text in the country's own form. Financial data:
       *     keep it out of logs.
       */
      BankAccount?: string | null;
      /** @description Branch or sort code that goes with `BankAccount`. Financial data. */
      BankBranch?: string | null;
      /** @description Whether the coworker is told when a new invoice is issued. */
      NotifyOnNewInvoice?: boolean;
      /** @description Whether the coworker is told when a payment has been recorded. */
      NotifyOnNewPayment?: boolean;
      /** @description Whether the coworker is told when a payment fails. */
      NotifyOnFailedPayment?: boolean;
      /**
       * @description Whether this coworker may see the invoices of the member who pays for the team (a team's
       *     `PayingMemberId`).
       */
      ShowPayingMemberInvoices?: boolean;
      /**
       * @description Whether invoices are collected by GoCardless direct debit. The mandate is in
       *     `GoCardlessContractNumber`.
       */
      EnableGoCardlessPayments?: boolean;
      /**
       * @description Whether GoCardless's Pro product is used for the collection. Only meaningful with
       *     `EnableGoCardlessPayments`.
       */
      UseGoCardlessProPayments?: boolean;
      /** @description Number by which GoCardless knows this coworker's direct debit. Financial data. */
      GoCardlessContractNumber?: string | null;
      /**
       * @description Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
       *     Written by the Stripe integration; send back what you read.
       */
      StripeBacsDDPaymentMethodId?: string | null;
      /**
       * @description Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
       *     integration; send back what you read.
       */
      StripeBacsDDMandateId?: string | null;
      /** @description Whether invoices are collected by Bacs Direct Debit through Stripe. */
      StripeBacsDDEnabled?: boolean;
      /**
       * @description Means by which invoices are paid automatically. Null, and also 0, stand for none.
       *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
       *     multi-id rows.
       */
      RegularPaymentProvider?: components["schemas"]["RegularPaymentProvider"] | number | null;
      /**
       * @description Reference of the recurring payment agreement at the provider named by
       *     `RegularPaymentProvider`. Financial data.
       */
      RegularPaymentContractNumber?: string | null;
      /**
       * @description Whether this coworker is left out when the service processes invoices by itself. A negative
       *     flag: `false` means that automatic processing is on.
       */
      DoNotProcessInvoicesAutomatically?: boolean;
      /** @description Whether joining the location's network may check the coworker in. */
      AllowNetworkCheckin?: boolean;
      /**
       * @description PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
       *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
       *     survive.
       */
      AccessPincode?: string | null;
      /** @description Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
      KeyFobNumber?: string | null;
      /**
       * @description Whether the coworker is told when a parcel or letter for them is recorded.
       *     `NotifyOnDeliveriesEmail` can name another address.
       */
      NotifyOnDelivery?: boolean;
      /**
       * Format: uuid
       * @description GUID of the coworker's account in the ezeep printing service; null when they have none. The
       *     newer ezeep Blue has `EzeepBlueUserId`.
       */
      EzeepUserId?: string | null;
      /** @description Whether printing through ezeep costs this coworker nothing. */
      EzeepFreePrinting?: boolean;
      /**
       * @description Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
       *     source calls it a GUID.
       */
      EzeepBlueUserId?: string | null;
      /** @description Whether printing through ezeep Blue costs this coworker nothing. */
      EzeepBlueFreePrinting?: boolean;
      /** @description Whether the coworker may print through ezeep Blue. */
      EzeepBluePrintingEnabled?: boolean;
      /**
       * @description Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
       *     location's own machine, not by this API; these fields only steer it.
       */
      PaperCutPayAsYouPrint?: boolean;
      /** @description Name or id of the coworker's account in PaperCut, as text. */
      PaperCutUserId?: string | null;
      /**
       * @description Operator's notes about the customer. The service's published limits cap notes at 255
       *     characters; no source says whether that covers this field. Missing from list and multi-id
       *     rows.
       */
      Notes?: string | null;
      /**
       * @description Value of custom field 1, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom1?: string | null;
      /**
       * @description Value of custom field 2, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom2?: string | null;
      /**
       * @description Value of custom field 3, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom3?: string | null;
      /**
       * @description Value of custom field 4, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom4?: string | null;
      /**
       * @description Value of custom field 5, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom5?: string | null;
      /**
       * @description Value of custom field 6, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom6?: string | null;
      /**
       * @description Value of custom field 7, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom7?: string | null;
      /**
       * @description Value of custom field 8, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom8?: string | null;
      /**
       * @description Value of custom field 9, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom9?: string | null;
      /**
       * @description Value of custom field 10, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom10?: string | null;
      /**
       * @description Value of custom field 11, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom11?: string | null;
      /**
       * @description Value of custom field 12, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom12?: string | null;
      /**
       * @description Value of custom field 13, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom13?: string | null;
      /**
       * @description Value of custom field 14, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom14?: string | null;
      /**
       * @description Value of custom field 15, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom15?: string | null;
      /**
       * @description Value of custom field 16, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom16?: string | null;
      /**
       * @description Value of custom field 17, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom17?: string | null;
      /**
       * @description Value of custom field 18, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom18?: string | null;
      /**
       * @description Value of custom field 19, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom19?: string | null;
      /**
       * @description Value of custom field 20, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom20?: string | null;
      /**
       * @description Value of custom field 21, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom21?: string | null;
      /**
       * @description Value of custom field 22, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom22?: string | null;
      /**
       * @description Value of custom field 23, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom23?: string | null;
      /**
       * @description Value of custom field 24, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom24?: string | null;
      /**
       * @description Value of custom field 25, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom25?: string | null;
      /**
       * @description Value of custom field 26, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom26?: string | null;
      /**
       * @description Value of custom field 27, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom27?: string | null;
      /**
       * @description Value of custom field 28, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom28?: string | null;
      /**
       * @description Value of custom field 29, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom29?: string | null;
      /**
       * @description Value of custom field 30, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom30?: string | null;
      /** @description Purchase order number that the customer wants to see on invoices, as free text. */
      PurchaseOrder?: string | null;
      /**
       * @description Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
       *     on (assumed).
       */
      NotifyOnDeliveriesEmail?: string | null;
      /**
       * @description Whether staff have already been told that access control failed for this person, so that
       *     they are not told again (assumed). The service sets it.
       */
      AccessControlErrorNotificationSent?: boolean;
      /**
       * @description Whether a change of this coworker still has to be copied to PaperCut by its agent. The
       *     service sets it.
       */
      SyncToPaperCutDue?: boolean;
      /**
       * @description Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
       *     default split of invoices.
       */
      InvoiceSegregationOverride?: boolean;
      /**
       * @description Whether contracts go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateContracts?: boolean;
      /**
       * @description Whether bookings go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateBookings?: boolean;
      /**
       * @description Whether products go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateProducts?: boolean;
      /**
       * @description Whether time passes go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTimePasses?: boolean;
      /**
       * @description Whether event tickets go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTickets?: boolean;
      /**
       * @description Whether this is the profile that a login with several coworker records uses first (assumed:
       *     one login, `UserId`, may belong to more than one coworker).
       */
      IsDefaultProfile?: boolean;
      /**
       * @description Whether charges go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateCharges?: boolean;
      /** @description Whether the coworker may print through ezeep. */
      EzeepPrintingEnabled?: boolean;
      /**
       * Format: int32
       * @description Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
       *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
       *     the two wins: no source says. That it may be null is assumed.
       */
      InvoiceDueDateDay?: number | null;
      /** @description Ids of locations to add to `Businesses`; the other entries stay. */
      AddedBusinesses?: number[];
      /** @description Ids of locations to take out of `Businesses`; the other entries stay. */
      RemovedBusinesses?: number[];
      /** @description Ids of teams for the coworker to join; the other memberships stay. */
      AddedTeams?: number[];
      /** @description Ids of teams for the coworker to leave; the other memberships stay. */
      RemovedTeams?: number[];
      /**
       * Format: int64
       * @description The record to replace. It stands here alone: the path of a replace has no id.
       */
      Id: number;
    };
    /** @description The answer to a record that was created or replaced. */
    SaveResult: {
      /** @description Whether the service did what was asked. Nothing else in the answer says so surely. */
      WasSuccessful: boolean;
      /**
       * @description A status inside the body, 200 or 500, that need not be the HTTP status. Newer samples of
       *     failures leave it out.
       */
      Status?: number;
      /**
       * @description A sentence for people. Its wording has changed over the years, misspelling included: show it
       *     and never parse it.
       */
      Message?: string | null;
      /**
       * @description What came out of it: an object with at least an `Id` after a write, null after a deletion or
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
             * @description The id of the record, new after a create.
             */
            Id: number;
          } & {
            [key: string]: unknown;
          })
        | null;
      /** @description A hint for the vendor's own pages to show `RedirectURL` in a dialogue. */
      OpenInDialog?: boolean;
      /** @description A hint for the vendor's own pages to show `RedirectURL` in a new window. */
      OpenInWindow?: boolean;
      /**
       * @description Where a command has put a file that it made, as a path on the service's host. The link dies
       *     within minutes.
       */
      RedirectURL?: string | null;
      /** @description Script for the vendor's own pages. Never run it. */
      JavaScript?: string | null;
      /**
       * Format: date-time
       * @description When the record was written by this call, in UTC.
       */
      UpdatedOn?: string | null;
      /** @description The e-mail address of the user whom the change is put down to. */
      UpdatedBy?: string | null;
      /** @description One entry for each fault of a refused write; null after a success. */
      Errors?: components["schemas"]["ValidationError"][] | null;
    };
    /**
     * @description Narrows the eleven enumerated fields to their known members, with the defaults that the create page
     *     states. Only a create uses it: a record that is read and sent back by a replace may hold values
     *     that no page lists, and must be able to.
     */
    CoworkerEnumMembers: {
      /**
       * @description Closed on create: a person (1) or a company (2).
       * @default 1
       */
      CoworkerType?: components["schemas"]["CoworkerType"];
      /**
       * @description Closed on create. Left out, it becomes 1 (not set).
       * @default 1
       */
      Gender?: components["schemas"]["Gender"];
      /**
       * @description Closed on create. Left out, it becomes 1 (default).
       * @default 1
       */
      TaxRateType?: components["schemas"]["TaxRateType"];
      /** @description Closed on create, or null for none. No page states a default. */
      RegularPaymentProvider?: components["schemas"]["RegularPaymentProvider"] | null;
      /**
       * @description Closed on create. Left out, it becomes 1: in the office on Mondays.
       * @default 1
       */
      MondayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Closed on create. Left out, it becomes 1: in the office on Tuesdays.
       * @default 1
       */
      TuesdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Closed on create. Left out, it becomes 1: in the office on Wednesdays.
       * @default 1
       */
      WednesdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Closed on create. Left out, it becomes 1: in the office on Thursdays.
       * @default 1
       */
      ThursdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Closed on create. Left out, it becomes 1: in the office on Fridays.
       * @default 1
       */
      FridayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Closed on create. Left out, it becomes 1: in the office on Saturdays.
       * @default 1
       */
      SaturdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Closed on create. Left out, it becomes 1: in the office on Sundays.
       * @default 1
       */
      SundayAttendance?: components["schemas"]["Attendance"];
    };
    /**
     * @description What a new coworker is made of. Four fields are required, as the newer pages say; the 2019 page marks
     *     `FullName` alone, though its own error sample asks for all four. Set `Businesses` and
     *     `InvoicingBusinessId` too: without them the coworker silently lands in some location of the
     *     caller. `TariffId` with `BillingDay` and `RenewalDate` puts the newcomer on a plan, and
     *     `CreateUser` mails them.
     */
    CoworkerCreate: {
      /**
       * @description Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
       *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
       *     ordered by it unless asked otherwise.
       */
      FullName: string;
      /**
       * @description Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
       *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
       *     share an address: no source says.
       */
      Email: string;
      /**
       * Format: int64
       * @description Id of the country of the postal address (`/sys/countries`). Required on create and replace.
       *     The service calls the same thing `Country` in filters and in validation errors, so a missing
       *     `CountryId` is reported as `Country`.
       */
      CountryId: number;
      /**
       * Format: int64
       * @description Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
       *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
       */
      SimpleTimeZoneId: number;
      /**
       * @description Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
       *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
       *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
       *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
       *     location of the caller, silently.
       */
      Businesses?: number[] | null;
      /**
       * @description Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
       *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
       *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
       *     team's `TeamMembers`.
       */
      Teams?: number[] | null;
      /** @description Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
      Salutation?: string | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the avatar
       *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
       *     in responses. Which image types and pixel sizes are accepted: no source says; the service
       *     limits files to 10 MB.
       */
      NewAvatarUrl?: string | null;
      /**
       * @description Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
       *     when `NewAvatarUrl` is sent as well: no source says.
       */
      ClearAvatarFile?: boolean | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the
       *     profile's banner when the record is saved. The name of the stored file then shows in
       *     `BannerImageFileName`. Null in responses.
       */
      NewBannerImageUrl?: string | null;
      /**
       * @description Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
       *     happens when `NewBannerImageUrl` is sent as well: no source says.
       */
      ClearBannerImageFile?: boolean | null;
      /**
       * Format: date-time
       * @description Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
       *     the date part alone: no source says what the service does with the time of day. Personal
       *     data.
       */
      DateOfBirth?: string | null;
      /**
       * Format: int64
       * @description Id of the location (business) that issues this coworker's invoices. Independent of
       *     `Businesses`: changing that list does not move it. Null only when none is set.
       *     `InvoicingBusiness` in filters.
       */
      InvoicingBusinessId?: number | null;
      /**
       * @description Name printed on invoices when it differs from `FullName`. The only text of the billing
       *     address that rows of lists carry.
       */
      BillingName?: string | null;
      /**
       * Format: int64
       * @description Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
       *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
       */
      BillingSimpleTimeZoneId?: number | null;
      /**
       * @description Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
       *     lists carry it too. A replace without it clears it.
       */
      StripeBacsDDCustomerToken?: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last reminded of an overdue invoice; null when never. The service
       *     keeps it: send back what you read.
       */
      LastOverDueInvoiceReminder?: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last warned that their credit runs low; null when never. The service
       *     keeps it: send back what you read.
       */
      LastLowCreditReminder?: string | null;
      /**
       * Format: uuid
       * @description GUID that says who or what referred this coworker; null when nobody did. No source says
       *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
       */
      RefererGuid?: string | null;
      /**
       * @description Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
       *     Rows of lists carry it too.
       */
      AccessCardId?: string | null;
      /** @description Whether printing through PaperCut costs this coworker nothing. */
      PaperCutFreePrinting?: boolean;
      /**
       * @description Whether the coworker may book resources by themselves. Whether anything overrides it (the
       *     plan, the team): no source says.
       */
      CanMakeBookings?: boolean;
      /** @description Whether the coworker may make bookings on behalf of fellow team members. */
      CanBookForTeam?: boolean;
      /** @description Whether the coworker may buy products in portal and app. */
      CanPurchaseProducts?: boolean;
      /** @description Whether the coworker may buy event tickets in portal and app. */
      CanPurchaseEvents?: boolean;
      /** @description Whether the coworker may use the community part of portal and app. */
      CanAccessCommunity?: boolean;
      /**
       * @description The operator's own number for this customer, such as a ledger account. Free text; no source
       *     says that it must be unique. An id of another system that nobody should see belongs in
       *     `SystemId`.
       */
      ReferenceNumber?: string | null;
      /** @description Operator's label for sorting customers. `ProfileTags` are the person's own. */
      Tag?: string | null;
      /** @description Whether staff see `AlertNote` as a warning when they open this customer. */
      ShowAlert?: boolean;
      /** @description Text of the warning that `ShowAlert` switches on. */
      AlertNote?: string | null;
      /**
       * Format: int64
       * @description Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
       *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
       */
      UserId?: number | null;
      /**
       * @description Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
       *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
       */
      Active?: boolean;
      /**
       * Format: date-time
       * @description When the service will next issue an invoice by itself, in UTC; null when none is planned.
       *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
       */
      NextAutoInvoice?: string | null;
      /**
       * Format: int32
       * @description How long after issue this coworker's invoices fall due, as a whole number; null when the
       *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
       *     `InvoiceDueDateDay` is the other way to set a due date.
       */
      InvoiceDueDatePeriod?: number | null;
      /**
       * Format: date-time
       * @description When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
       *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
       */
      RegistrationDate?: string | null;
      /**
       * @description Whether the coworker has accepted the general terms and conditions. Writing `true` records
       *     an acceptance on the person's behalf.
       */
      GeneralTermsAccepted?: boolean;
      /**
       * Format: date-time
       * @description When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
       *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
       *     keeps it: send back what you read.
       */
      LastRenewal?: string | null;
      /**
       * Format: date-time
       * @description When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
       *     when it never tried.
       */
      LastInvoiceAttempt?: string | null;
      /**
       * Format: date-time
       * @description When the next invoice is due to be issued, in local time. No source says which zone or
       *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
       *     counterpart; the nearest is `NextAutoInvoice`.
       */
      NextInvoiceLocal?: string | null;
      /**
       * Format: date-time
       * @description `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
       *     where a `Z` ends it: compute with the UTC field.
       */
      NextAutoInvoiceLocal?: string | null;
      /**
       * Format: date-time
       * @description `RegistrationDate` in local time. No source says which zone or offset the value carries,
       *     even where a `Z` ends it: compute with the UTC field.
       */
      RegistrationDateLocal?: string | null;
      /**
       * Format: date-time
       * @description Moment that the access control integration uses so as not to act twice on the same change. A
       *     point in time, not a length; the service sets it. Null when no such integration acted.
       */
      AccessControlDebounceTime?: string | null;
      /**
       * @description Token with which the service reads the person's Office 365 calendar. **Secret**: never log
       *     or show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      Office365AccessToken?: string | null;
      /**
       * @description Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
       *     carry it too. A replace without it cuts the connection for good.
       */
      Office365RefreshToken?: string | null;
      /**
       * @description Token with which the service acts in the person's Zoom account. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      ZoomAccessToken?: string | null;
      /**
       * @description Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
       *     it too. A replace without it cuts the connection for good.
       */
      ZoomRefreshToken?: string | null;
      /** @description Id of the person's account at Zoom; null while Zoom is not connected. */
      ZoomUserId?: string | null;
      /**
       * @description Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      DoordeckPrivateKey?: string | null;
      /** @description Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
      DoordeckPublicKey?: string | null;
      /**
       * @description Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
       *     type, so it is plain text here.
       */
      DoordeckUserGuid?: string | null;
      /**
       * @description Id of the subscription through which Office 365 tells the service about calendar changes;
       *     null while not connected.
       */
      Office365SubscriptionId?: string | null;
      /**
       * @description Token of the SALTO access control integration for this person. **Secret**: it opens doors;
       *     rows of lists carry it too. A replace without it cuts the connection.
       */
      SaltoV2AccessToken?: string | null;
      /**
       * @description Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
       *     never log or show it; rows of lists carry it too.
       */
      StripeACHBankToken?: string | null;
      /**
       * @description Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
       *     lists carry it too.
       */
      StripeACHCustomerToken?: string | null;
      /** @description Whether the customer has agreed to be debited by ACH through Stripe. */
      HasAcceptedStripeACHAgreement?: boolean;
      /**
       * @description Whether the customer has confirmed the small deposits by which Stripe verifies a bank
       *     account for ACH.
       */
      HasVerifiedStripeACHDeposits?: boolean;
      /** @description Whether this customer is copied to the operator's Square account. */
      SyncToSquare?: boolean;
      /**
       * @description Token with which the service reads the person's Google calendar. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      GoogleApiToken?: string | null;
      /**
       * @description Id of the subscription through which Google tells the service about calendar changes; null
       *     while not connected.
       */
      GoogleSubscriptionId?: string | null;
      /**
       * Format: int32
       * @description Number of the person in the Brivo access control system; null while Brivo is not connected.
       *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
       */
      BrivoUserId?: number | null;
      /**
       * @description Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       *
       *
       *     Closed on create. Left out, it becomes 1: in the office on Mondays.
       * @default 1
       */
      MondayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       *
       *
       *     Closed on create. Left out, it becomes 1: in the office on Tuesdays.
       * @default 1
       */
      TuesdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       *
       *
       *     Closed on create. Left out, it becomes 1: in the office on Wednesdays.
       * @default 1
       */
      WednesdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       *
       *
       *     Closed on create. Left out, it becomes 1: in the office on Thursdays.
       * @default 1
       */
      ThursdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       *
       *
       *     Closed on create. Left out, it becomes 1: in the office on Fridays.
       * @default 1
       */
      FridayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       *
       *
       *     Closed on create. Left out, it becomes 1: in the office on Saturdays.
       * @default 1
       */
      SaturdayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       *
       *
       *     Closed on create. Left out, it becomes 1: in the office on Sundays.
       * @default 1
       */
      SundayAttendance?: components["schemas"]["Attendance"];
      /**
       * @description Longitude of the postal address in decimal degrees (assumed); null when the address was
       *     never located.
       */
      Longitude?: number | null;
      /**
       * @description Latitude of the postal address in decimal degrees (assumed); null when the address was never
       *     located.
       */
      Latitude?: number | null;
      /**
       * @description Longitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLongitude?: number | null;
      /**
       * @description Latitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLatitude?: number | null;
      /**
       * @description Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
       *     whether archiving also suspends: no source says.
       */
      Archived?: boolean;
      /**
       * Format: int32
       * @description Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
       *     back to today or to the plan's own billing day when left out. Null without a plan. What a
       *     replace does with it: no source says.
       */
      BillingDay?: number | null;
      /**
       * Format: int64
       * @description Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
       *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
       *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
       */
      TariffId?: number | null;
      /**
       * Format: date-time
       * @description When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
       *     the plan starts and is first invoiced. A renewal day has been seen as the location's
       *     midnight, so the UTC value may carry the date before. Null without a plan.
       */
      RenewalDate?: string | null;
      /**
       * @description Free text for programs: a reference to your own system, or a small JSON document. People
       *     never see it; it can be read and written through the API alone. A replace without it clears
       *     it.
       */
      SystemId?: string | null;
      /**
       * @description Whether the record stands for a person (1) or for a company (2). Missing from list and
       *     multi-id rows. A create that leaves it out gets 1.
       *
       *
       *     Closed on create: a person (1) or a company (2).
       * @default 1
       */
      CoworkerType?: components["schemas"]["CoworkerType"];
      /**
       * @description Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
       *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
       *     2026 saw 1 to 5 alone.
       *
       *
       *     Closed on create. Left out, it becomes 1 (not set).
       * @default 1
       */
      Gender?: components["schemas"]["Gender"];
      /**
       * @description Act on save, not a property of the person: sent as `true`, the service creates a login for
       *     portal and app and **mails a welcome message with the access details** to `Email`. Send
       *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
       *     login does anything is unknown.
       */
      CreateUser?: boolean;
      /**
       * @description Street and number of the postal address, in one string. The invoice address is
       *     `BillingAddress`.
       */
      Address?: string | null;
      /** @description Postal code of the postal address, as text in the country's own form. */
      PostCode?: string | null;
      /** @description Town or city of the postal address, as free text: cities are not records of their own. */
      CityName?: string | null;
      /** @description State, province or county of the postal address, as free text. */
      State?: string | null;
      /**
       * @description Mobile phone number as typed. No source names a format, so expect anything from local digits
       *     to international notation.
       */
      MobilePhone?: string | null;
      /** @description Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
      LandLine?: string | null;
      /** @description Informal name beside `FullName`. Where the service shows it: no source says. */
      NickName?: string | null;
      /** @description Line of business the person or company works in, as free text on the profile. */
      BusinessArea?: string | null;
      /** @description Job title shown on the profile. */
      Position?: string | null;
      /**
       * @description Company the person works for. For a coworker of type company the admin panel lists this name
       *     instead of `FullName`.
       */
      CompanyName?: string | null;
      /**
       * @description Website shown on the profile. Plain text on the wire: no source says that it is checked to
       *     be a URL.
       */
      ProfileWebsite?: string | null;
      /**
       * @description Skills or interests shown on the profile, all in one string. No source says how single tags
       *     are separated; do not confuse it with `Tag`, which is for the operator.
       */
      ProfileTags?: string | null;
      /**
       * @description Text with which the person introduces themselves on the profile. Whether it may hold HTML:
       *     no source says.
       */
      ProfileSummary?: string | null;
      /** @description Handle or address of a Twitter (X) account, shown on the profile. */
      Twitter?: string | null;
      /** @description Name or address of a Facebook profile, shown on the profile. */
      Facebook?: string | null;
      /**
       * @description Name or address of a Google profile, a leftover from the time such profiles existed.
       *     Unrelated to `GoogleApiToken`.
       */
      Google?: string | null;
      /** @description Handle of a Telegram account, shown on the profile. */
      Telegram?: string | null;
      /**
       * @description Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
       *     letter.
       */
      Linkedin?: string | null;
      /** @description Handle of a Skype account, shown on the profile. */
      Skype?: string | null;
      /** @description Name or address of a GitHub profile. Mind the spelling: one capital letter. */
      Github?: string | null;
      /** @description Name or address of a Pinterest profile, shown on the profile. */
      Pinterest?: string | null;
      /** @description Name or address of a Flickr account, shown on the profile. */
      Flickr?: string | null;
      /** @description Name or address of an Instagram account, shown on the profile. */
      Instagram?: string | null;
      /** @description Name or address of a Vimeo channel, shown on the profile. */
      Vimeo?: string | null;
      /** @description Name or address of a Tumblr blog, shown on the profile. */
      Tumblr?: string | null;
      /** @description Name or address of a Blogger blog, shown on the profile. */
      Blogger?: string | null;
      /**
       * @description Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
       *     no source says.
       */
      ProfileIsPublic?: boolean;
      /** @description Address for invoices when it differs from `Email`. */
      BillingEmail?: string | null;
      /** @description Street and number printed on invoices. */
      BillingAddress?: string | null;
      /** @description Postal code printed on invoices. */
      BillingPostCode?: string | null;
      /** @description Town or city printed on invoices. */
      BillingCityName?: string | null;
      /** @description State, province or county printed on invoices. */
      BillingState?: string | null;
      /**
       * Format: int64
       * @description Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
       */
      BillingCountryId?: number | null;
      /**
       * @description Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
       *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
       *
       *
       *     Closed on create. Left out, it becomes 1 (default).
       * @default 1
       */
      TaxRateType?: components["schemas"]["TaxRateType"];
      /**
       * @description Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
       *     stands for twenty per cent: no source says; read an existing record before writing one. One
       *     superseded reference page marks it as required, the newer ones do not.
       */
      TaxRate?: number | null;
      /**
       * @description Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
       *     Personal or company data.
       */
      TaxIDNumber?: string | null;
      /** @description Name of the coworker's bank. Financial data. */
      BankName?: string | null;
      /**
       * @description Number of the coworker's bank account, as text in the country's own form. Financial data:
       *     keep it out of logs.
       */
      BankAccount?: string | null;
      /** @description Branch or sort code that goes with `BankAccount`. Financial data. */
      BankBranch?: string | null;
      /** @description Whether the coworker is told when a new invoice is issued. */
      NotifyOnNewInvoice?: boolean;
      /** @description Whether the coworker is told when a payment has been recorded. */
      NotifyOnNewPayment?: boolean;
      /** @description Whether the coworker is told when a payment fails. */
      NotifyOnFailedPayment?: boolean;
      /**
       * @description Whether this coworker may see the invoices of the member who pays for the team (a team's
       *     `PayingMemberId`).
       */
      ShowPayingMemberInvoices?: boolean;
      /**
       * @description Whether invoices are collected by GoCardless direct debit. The mandate is in
       *     `GoCardlessContractNumber`.
       */
      EnableGoCardlessPayments?: boolean;
      /**
       * @description Whether GoCardless's Pro product is used for the collection. Only meaningful with
       *     `EnableGoCardlessPayments`.
       */
      UseGoCardlessProPayments?: boolean;
      /** @description Number by which GoCardless knows this coworker's direct debit. Financial data. */
      GoCardlessContractNumber?: string | null;
      /**
       * @description Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
       *     Written by the Stripe integration; send back what you read.
       */
      StripeBacsDDPaymentMethodId?: string | null;
      /**
       * @description Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
       *     integration; send back what you read.
       */
      StripeBacsDDMandateId?: string | null;
      /** @description Whether invoices are collected by Bacs Direct Debit through Stripe. */
      StripeBacsDDEnabled?: boolean;
      /**
       * @description Means by which invoices are paid automatically. Null, and also 0, stand for none.
       *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
       *     multi-id rows.
       *
       *
       *     Closed on create, or null for none. No page states a default.
       */
      RegularPaymentProvider?: components["schemas"]["RegularPaymentProvider"] | null;
      /**
       * @description Reference of the recurring payment agreement at the provider named by
       *     `RegularPaymentProvider`. Financial data.
       */
      RegularPaymentContractNumber?: string | null;
      /**
       * @description Whether this coworker is left out when the service processes invoices by itself. A negative
       *     flag: `false` means that automatic processing is on.
       */
      DoNotProcessInvoicesAutomatically?: boolean;
      /** @description Whether joining the location's network may check the coworker in. */
      AllowNetworkCheckin?: boolean;
      /**
       * @description PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
       *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
       *     survive.
       */
      AccessPincode?: string | null;
      /** @description Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
      KeyFobNumber?: string | null;
      /**
       * @description Whether the coworker is told when a parcel or letter for them is recorded.
       *     `NotifyOnDeliveriesEmail` can name another address.
       */
      NotifyOnDelivery?: boolean;
      /**
       * Format: uuid
       * @description GUID of the coworker's account in the ezeep printing service; null when they have none. The
       *     newer ezeep Blue has `EzeepBlueUserId`.
       */
      EzeepUserId?: string | null;
      /** @description Whether printing through ezeep costs this coworker nothing. */
      EzeepFreePrinting?: boolean;
      /**
       * @description Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
       *     source calls it a GUID.
       */
      EzeepBlueUserId?: string | null;
      /** @description Whether printing through ezeep Blue costs this coworker nothing. */
      EzeepBlueFreePrinting?: boolean;
      /** @description Whether the coworker may print through ezeep Blue. */
      EzeepBluePrintingEnabled?: boolean;
      /**
       * @description Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
       *     location's own machine, not by this API; these fields only steer it.
       */
      PaperCutPayAsYouPrint?: boolean;
      /** @description Name or id of the coworker's account in PaperCut, as text. */
      PaperCutUserId?: string | null;
      /**
       * @description Operator's notes about the customer. The service's published limits cap notes at 255
       *     characters; no source says whether that covers this field. Missing from list and multi-id
       *     rows.
       */
      Notes?: string | null;
      /**
       * @description Value of custom field 1, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom1?: string | null;
      /**
       * @description Value of custom field 2, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom2?: string | null;
      /**
       * @description Value of custom field 3, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom3?: string | null;
      /**
       * @description Value of custom field 4, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom4?: string | null;
      /**
       * @description Value of custom field 5, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom5?: string | null;
      /**
       * @description Value of custom field 6, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom6?: string | null;
      /**
       * @description Value of custom field 7, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom7?: string | null;
      /**
       * @description Value of custom field 8, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom8?: string | null;
      /**
       * @description Value of custom field 9, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom9?: string | null;
      /**
       * @description Value of custom field 10, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom10?: string | null;
      /**
       * @description Value of custom field 11, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom11?: string | null;
      /**
       * @description Value of custom field 12, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom12?: string | null;
      /**
       * @description Value of custom field 13, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom13?: string | null;
      /**
       * @description Value of custom field 14, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom14?: string | null;
      /**
       * @description Value of custom field 15, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom15?: string | null;
      /**
       * @description Value of custom field 16, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom16?: string | null;
      /**
       * @description Value of custom field 17, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom17?: string | null;
      /**
       * @description Value of custom field 18, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom18?: string | null;
      /**
       * @description Value of custom field 19, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom19?: string | null;
      /**
       * @description Value of custom field 20, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom20?: string | null;
      /**
       * @description Value of custom field 21, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom21?: string | null;
      /**
       * @description Value of custom field 22, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom22?: string | null;
      /**
       * @description Value of custom field 23, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom23?: string | null;
      /**
       * @description Value of custom field 24, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom24?: string | null;
      /**
       * @description Value of custom field 25, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom25?: string | null;
      /**
       * @description Value of custom field 26, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom26?: string | null;
      /**
       * @description Value of custom field 27, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom27?: string | null;
      /**
       * @description Value of custom field 28, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom28?: string | null;
      /**
       * @description Value of custom field 29, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom29?: string | null;
      /**
       * @description Value of custom field 30, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom30?: string | null;
      /** @description Purchase order number that the customer wants to see on invoices, as free text. */
      PurchaseOrder?: string | null;
      /**
       * @description Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
       *     on (assumed).
       */
      NotifyOnDeliveriesEmail?: string | null;
      /**
       * @description Whether staff have already been told that access control failed for this person, so that
       *     they are not told again (assumed). The service sets it.
       */
      AccessControlErrorNotificationSent?: boolean;
      /**
       * @description Whether a change of this coworker still has to be copied to PaperCut by its agent. The
       *     service sets it.
       */
      SyncToPaperCutDue?: boolean;
      /**
       * @description Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
       *     default split of invoices.
       */
      InvoiceSegregationOverride?: boolean;
      /**
       * @description Whether contracts go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateContracts?: boolean;
      /**
       * @description Whether bookings go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateBookings?: boolean;
      /**
       * @description Whether products go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateProducts?: boolean;
      /**
       * @description Whether time passes go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTimePasses?: boolean;
      /**
       * @description Whether event tickets go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTickets?: boolean;
      /**
       * @description Whether this is the profile that a login with several coworker records uses first (assumed:
       *     one login, `UserId`, may belong to more than one coworker).
       */
      IsDefaultProfile?: boolean;
      /**
       * @description Whether charges go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateCharges?: boolean;
      /** @description Whether the coworker may print through ezeep. */
      EzeepPrintingEnabled?: boolean;
      /**
       * Format: int32
       * @description Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
       *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
       *     the two wins: no source says. That it may be null is assumed.
       */
      InvoiceDueDateDay?: number | null;
      /** @description Ids of locations to add to `Businesses`; the other entries stay. */
      AddedBusinesses?: number[];
      /** @description Ids of locations to take out of `Businesses`; the other entries stay. */
      RemovedBusinesses?: number[];
      /** @description Ids of teams for the coworker to join; the other memberships stay. */
      AddedTeams?: number[];
      /** @description Ids of teams for the coworker to leave; the other memberships stay. */
      RemovedTeams?: number[];
    };
    /**
     * @description A customer of a coworking space, a person or a company: the full record of 220 fields that a read by
     *     id answers. It holds personal, bank and access data and third-party tokens; log names of fields,
     *     not values. The service may send fields that no page documents: keep what you do not know.
     */
    Coworker: {
      /**
       * @description Name of the person, or of the company when `CoworkerType` is 2. The service refuses a create
       *     or replace without it; rows, pages of coworkers and `UserFullName` show it, and lists are
       *     ordered by it unless asked otherwise.
       */
      FullName: string;
      /**
       * @description Address of the customer, and where the welcome mail goes when `CreateUser` is sent. Required
       *     on create and replace. `BillingEmail` can send invoices elsewhere. Whether two coworkers may
       *     share an address: no source says.
       */
      Email: string;
      /**
       * Format: int64
       * @description Id of the country of the postal address (`/sys/countries`). Required on create and replace.
       *     The service calls the same thing `Country` in filters and in validation errors, so a missing
       *     `CountryId` is reported as `Country`.
       */
      CountryId: number;
      /**
       * Format: int64
       * @description Id of the coworker's time zone (`/sys/simpletimezones`). Required on create and replace. The
       *     service calls the same thing `SimpleTimeZone` in filters and in validation errors.
       */
      SimpleTimeZoneId: number;
      /**
       * @description Ids of the locations (businesses) this coworker belongs to. Sent, the list replaces the
       *     stored one; `AddedBusinesses` and `RemovedBusinesses` change single entries. Rows of lists
       *     carry it empty or null whatever is stored, so a row must never be the base of a replace. It
       *     does not move `InvoicingBusinessId`; set both. A create that leaves both out lands in some
       *     location of the caller, silently.
       */
      Businesses: number[] | null;
      /**
       * @description Ids of the teams this coworker is a member of. Sent, the list replaces the stored one;
       *     `AddedTeams` and `RemovedTeams` change single entries. Rows of lists carry it empty or null
       *     whatever is stored; read `TeamIds` there. The same relation seen from the other side is the
       *     team's `TeamMembers`.
       */
      Teams: number[] | null;
      /** @description Title in front of the name, such as Ms, Mr or Dr. Null when none is set. */
      Salutation: string | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the avatar
       *     when the record is saved. The name of the stored file then shows in `AvatarFileName`. Null
       *     in responses. Which image types and pixel sizes are accepted: no source says; the service
       *     limits files to 10 MB.
       */
      NewAvatarUrl: string | null;
      /**
       * @description Sent as `true`, removes the stored avatar on save. Null or `false` leaves it. What happens
       *     when `NewAvatarUrl` is sent as well: no source says.
       */
      ClearAvatarFile: boolean | null;
      /**
       * @description Publicly reachable address of an image that the service downloads and stores as the
       *     profile's banner when the record is saved. The name of the stored file then shows in
       *     `BannerImageFileName`. Null in responses.
       */
      NewBannerImageUrl: string | null;
      /**
       * @description Sent as `true`, removes the stored banner image on save. Null or `false` leaves it. What
       *     happens when `NewBannerImageUrl` is sent as well: no source says.
       */
      ClearBannerImageFile: boolean | null;
      /**
       * Format: date-time
       * @description Day of birth, sent as a full date-time on the wire. Use midnight UTC when writing and read
       *     the date part alone: no source says what the service does with the time of day. Personal
       *     data.
       */
      DateOfBirth: string | null;
      /**
       * Format: int64
       * @description Id of the location (business) that issues this coworker's invoices. Independent of
       *     `Businesses`: changing that list does not move it. Null only when none is set.
       *     `InvoicingBusiness` in filters.
       */
      InvoicingBusinessId: number | null;
      /**
       * @description Name printed on invoices when it differs from `FullName`. The only text of the billing
       *     address that rows of lists carry.
       */
      BillingName: string | null;
      /**
       * Format: int64
       * @description Id of the time zone that goes with the invoice address (`/sys/simpletimezones`).
       *     `BillingSimpleTimeZone` in filters. What it changes: no source says.
       */
      BillingSimpleTimeZoneId: number | null;
      /**
       * @description Stripe's token for this customer in the Bacs Direct Debit integration. **Secret**: rows of
       *     lists carry it too. A replace without it clears it.
       */
      StripeBacsDDCustomerToken: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last reminded of an overdue invoice; null when never. The service
       *     keeps it: send back what you read.
       */
      LastOverDueInvoiceReminder: string | null;
      /**
       * Format: date-time
       * @description When the coworker was last warned that their credit runs low; null when never. The service
       *     keeps it: send back what you read.
       */
      LastLowCreditReminder: string | null;
      /**
       * Format: uuid
       * @description GUID that says who or what referred this coworker; null when nobody did. No source says
       *     whether it is the `UniqueId` of another coworker. The spelling with one r is the API's.
       */
      RefererGuid: string | null;
      /**
       * @description Number of the card or badge that opens doors. Access control data: treat it as a **secret**.
       *     Rows of lists carry it too.
       */
      AccessCardId: string | null;
      /** @description Whether printing through PaperCut costs this coworker nothing. */
      PaperCutFreePrinting: boolean;
      /**
       * @description Whether the coworker may book resources by themselves. Whether anything overrides it (the
       *     plan, the team): no source says.
       */
      CanMakeBookings: boolean;
      /** @description Whether the coworker may make bookings on behalf of fellow team members. */
      CanBookForTeam: boolean;
      /** @description Whether the coworker may buy products in portal and app. */
      CanPurchaseProducts: boolean;
      /** @description Whether the coworker may buy event tickets in portal and app. */
      CanPurchaseEvents: boolean;
      /** @description Whether the coworker may use the community part of portal and app. */
      CanAccessCommunity: boolean;
      /**
       * @description The operator's own number for this customer, such as a ledger account. Free text; no source
       *     says that it must be unique. An id of another system that nobody should see belongs in
       *     `SystemId`.
       */
      ReferenceNumber: string | null;
      /** @description Operator's label for sorting customers. `ProfileTags` are the person's own. */
      Tag: string | null;
      /** @description Whether staff see `AlertNote` as a warning when they open this customer. */
      ShowAlert: boolean;
      /** @description Text of the warning that `ShowAlert` switches on. */
      AlertNote: string | null;
      /**
       * Format: int64
       * @description Id of the login (`/sys/users`) that belongs to this coworker; null for one who has none and
       *     so cannot sign in. Set by the service after `CreateUser`. `User` in filters.
       */
      UserId: number | null;
      /**
       * @description Whether the account is in use. `false` is what the admin panel calls suspended. Archiving is
       *     a separate flag, `Archived`. What a create sets when this is left out: no source says.
       */
      Active: boolean;
      /**
       * Format: date-time
       * @description When the service will next issue an invoice by itself, in UTC; null when none is planned.
       *     `NextAutoInvoiceLocal` is the same moment in local time (assumed).
       */
      NextAutoInvoice: string | null;
      /**
       * Format: int32
       * @description How long after issue this coworker's invoices fall due, as a whole number; null when the
       *     location's setting applies. Days, as far as the name suggests: no source gives the unit.
       *     `InvoiceDueDateDay` is the other way to set a due date.
       */
      InvoiceDueDatePeriod: number | null;
      /**
       * Format: date-time
       * @description When the customer was registered, in UTC. Writable, unlike `CreatedOn`, which is when the
       *     record was made. `RegistrationDateLocal` is the same moment in local time (assumed).
       */
      RegistrationDate: string | null;
      /**
       * @description Whether the coworker has accepted the general terms and conditions. Writing `true` records
       *     an acceptance on the person's behalf.
       */
      GeneralTermsAccepted: boolean;
      /**
       * Format: date-time
       * @description When the plan was last renewed, in UTC; null when it never was. `CheckinSinceLastRenewal`
       *     and `MinutesSinceLastRenewal` count from here. Writable by the documents, but the service
       *     keeps it: send back what you read.
       */
      LastRenewal: string | null;
      /**
       * Format: date-time
       * @description When the service last tried to issue an invoice, in UTC, whether or not it succeeded; null
       *     when it never tried.
       */
      LastInvoiceAttempt: string | null;
      /**
       * Format: date-time
       * @description When the next invoice is due to be issued, in local time. No source says which zone or
       *     offset the value carries, even where a `Z` ends it: do not compute with it. There is no UTC
       *     counterpart; the nearest is `NextAutoInvoice`.
       */
      NextInvoiceLocal: string | null;
      /**
       * Format: date-time
       * @description `NextAutoInvoice` in local time. No source says which zone or offset the value carries, even
       *     where a `Z` ends it: compute with the UTC field.
       */
      NextAutoInvoiceLocal: string | null;
      /**
       * Format: date-time
       * @description `RegistrationDate` in local time. No source says which zone or offset the value carries,
       *     even where a `Z` ends it: compute with the UTC field.
       */
      RegistrationDateLocal: string | null;
      /**
       * Format: date-time
       * @description Moment that the access control integration uses so as not to act twice on the same change. A
       *     point in time, not a length; the service sets it. Null when no such integration acted.
       */
      AccessControlDebounceTime: string | null;
      /**
       * @description Token with which the service reads the person's Office 365 calendar. **Secret**: never log
       *     or show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      Office365AccessToken: string | null;
      /**
       * @description Token that renews `Office365AccessToken`. **Secret**: never log or show it; rows of lists
       *     carry it too. A replace without it cuts the connection for good.
       */
      Office365RefreshToken: string | null;
      /**
       * @description Token with which the service acts in the person's Zoom account. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      ZoomAccessToken: string | null;
      /**
       * @description Token that renews `ZoomAccessToken`. **Secret**: never log or show it; rows of lists carry
       *     it too. A replace without it cuts the connection for good.
       */
      ZoomRefreshToken: string | null;
      /** @description Id of the person's account at Zoom; null while Zoom is not connected. */
      ZoomUserId: string | null;
      /**
       * @description Private key of the person's Doordeck identity, which opens doors. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      DoordeckPrivateKey: string | null;
      /** @description Public key that goes with `DoordeckPrivateKey`; null while Doordeck is not connected. */
      DoordeckPublicKey: string | null;
      /**
       * @description Id of the person's account at Doordeck. A GUID by its name alone: no source gives it that
       *     type, so it is plain text here.
       */
      DoordeckUserGuid: string | null;
      /**
       * @description Id of the subscription through which Office 365 tells the service about calendar changes;
       *     null while not connected.
       */
      Office365SubscriptionId: string | null;
      /**
       * @description Token of the SALTO access control integration for this person. **Secret**: it opens doors;
       *     rows of lists carry it too. A replace without it cuts the connection.
       */
      SaltoV2AccessToken: string | null;
      /**
       * @description Stripe's token for the person's bank account in ACH payments (United States). **Secret**:
       *     never log or show it; rows of lists carry it too.
       */
      StripeACHBankToken: string | null;
      /**
       * @description Stripe's token for this customer in ACH payments. **Secret**: never log or show it; rows of
       *     lists carry it too.
       */
      StripeACHCustomerToken: string | null;
      /** @description Whether the customer has agreed to be debited by ACH through Stripe. */
      HasAcceptedStripeACHAgreement: boolean;
      /**
       * @description Whether the customer has confirmed the small deposits by which Stripe verifies a bank
       *     account for ACH.
       */
      HasVerifiedStripeACHDeposits: boolean;
      /** @description Whether this customer is copied to the operator's Square account. */
      SyncToSquare: boolean;
      /**
       * @description Token with which the service reads the person's Google calendar. **Secret**: never log or
       *     show it; rows of lists carry it too. A replace without it cuts the connection.
       */
      GoogleApiToken: string | null;
      /**
       * @description Id of the subscription through which Google tells the service about calendar changes; null
       *     while not connected.
       */
      GoogleSubscriptionId: string | null;
      /**
       * Format: int32
       * @description Number of the person in the Brivo access control system; null while Brivo is not connected.
       *     The vendor's metadata gives it 32 bits, unlike the service's own ids.
       */
      BrivoUserId: number | null;
      /**
       * @description Where the coworker usually works on Mondays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      MondayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Tuesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      TuesdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Wednesdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      WednesdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Thursdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      ThursdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Fridays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      FridayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Saturdays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SaturdayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Where the coworker usually works on Sundays. A create that leaves it out gets 1 (working
       *     from office). Rows may carry 0, which is no member: read it as unknown.
       */
      SundayAttendance: components["schemas"]["Attendance"] | number;
      /**
       * @description Longitude of the postal address in decimal degrees (assumed); null when the address was
       *     never located.
       */
      Longitude: number | null;
      /**
       * @description Latitude of the postal address in decimal degrees (assumed); null when the address was never
       *     located.
       */
      Latitude: number | null;
      /**
       * @description Longitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLongitude: number | null;
      /**
       * @description Latitude of the invoice address in decimal degrees (assumed); null when it was never
       *     located.
       */
      BillingLatitude: number | null;
      /**
       * @description Whether the customer has been put away in the admin panel's archive. Separate from `Active`;
       *     whether archiving also suspends: no source says.
       */
      Archived: boolean;
      /**
       * Format: int32
       * @description Day of the month on which the plan is invoiced. On create, goes with `TariffId` and falls
       *     back to today or to the plan's own billing day when left out. Null without a plan. What a
       *     replace does with it: no source says.
       */
      BillingDay: number | null;
      /**
       * Format: int64
       * @description Id of the plan (`/billing/tariffs`). Send it on create to put the new coworker on that plan,
       *     with `BillingDay` and `RenewalDate`. Null without a plan. Later changes of plan are
       *     contracts (`/billing/coworkercontracts`); what a replace does with it: no source says.
       */
      TariffId: number | null;
      /**
       * Format: date-time
       * @description When the plan renews next, in UTC. On create, goes with `TariffId` and is the day on which
       *     the plan starts and is first invoiced. A renewal day has been seen as the location's
       *     midnight, so the UTC value may carry the date before. Null without a plan.
       */
      RenewalDate: string | null;
      /**
       * @description Free text for programs: a reference to your own system, or a small JSON document. People
       *     never see it; it can be read and written through the API alone. A replace without it clears
       *     it.
       */
      SystemId: string | null;
      /**
       * @description Name of the stored avatar image; null when there is none. `NewAvatarUrl` uploads one,
       *     `ClearAvatarFile` removes it, and `getCoworkerAvatar` fetches the image itself.
       */
      AvatarFileName: $Read<string | null>;
      /**
       * @description Name of the stored banner image; null when there is none. `NewBannerImageUrl` uploads one,
       *     `ClearBannerImageFile` removes it, and `getCoworkerBannerImage` fetches the image itself.
       */
      BannerImageFileName: $Read<string | null>;
      /** @description Name of the location that `InvoicingBusinessId` points to; null when that is null. */
      InvoicingBusinessName: $Read<string | null>;
      /**
       * @description Card number, kept by the service: the vendor's pages call it read-only and treat it as
       *     financial data. Whether it is a payment card, and how much of it is masked: no source says.
       *     Keep it out of logs.
       */
      CardNumber: $Read<string | null>;
      /**
       * Format: int32
       * @description How many times the coworker has checked in since `LastRenewal`. Counted by the service.
       */
      CheckinSinceLastRenewal: $Read<number>;
      /**
       * Format: int32
       * @description How many minutes of presence the service has counted since `LastRenewal`.
       */
      MinutesSinceLastRenewal: $Read<number>;
      /**
       * @description Name of the login that `UserId` points to; null without a login. It can differ from
       *     `FullName`.
       */
      UserFullName: $Read<string | null>;
      /** @description Whether the login is an administrator; null without a login. */
      UserIsAdmin: $Read<boolean | null>;
      /**
       * Format: date-time
       * @description When the login was last used, in UTC; null without a login or when it never was.
       */
      UserLastAccess: $Read<string | null>;
      /** @description Whether the login may sign in; null without a login. The coworker's own state is `Active`. */
      UserActive: $Read<boolean | null>;
      /** @description Whether the login gets the summary mail of community activity; null without a login. */
      UserReceiveCommunityDigest: $Read<boolean | null>;
      /** @description Whether the login gets a mail for each community message; null without a login. */
      UserReceiveEveryMessage: $Read<boolean | null>;
      /**
       * @description Ids of the coworker's contracts (`/billing/coworkercontracts`), **joined by commas in one
       *     string**, not an array; null without contracts. Whether ended contracts are among them: no
       *     source says.
       */
      CoworkerContractIds: $Read<string | null>;
      /**
       * @description Names of the plans behind the contracts, joined by commas in one string; null without
       *     contracts. Names may hold commas themselves, so do not split it: follow
       *     `CoworkerContractIds`.
       */
      CoworkerContractTariffNames: $Read<string | null>;
      /**
       * Format: int32
       * @description How many months lie between two invoices of the plan (the unit is assumed from the weekly
       *     twin, `TariffInvoiceEveryWeeks`); 0 without a plan.
       */
      TariffInvoiceEvery: $Read<number>;
      /**
       * Format: int32
       * @description How many weeks lie between two invoices of the plan, for plans billed by weeks; 0 otherwise.
       */
      TariffInvoiceEveryWeeks: $Read<number>;
      /**
       * @description Name of one team of the coworker, which goes with `TeamId`; null without a team. Which one,
       *     for a member of several: no source says. All of them are in `TeamNames`.
       */
      TeamName: $Read<string | null>;
      /**
       * Format: int64
       * @description Id of one team of the coworker; null without a team. Which one, for a member of several: no
       *     source says. All of them are in `TeamIds`.
       */
      TeamId: $Read<number | null>;
      /**
       * @description Names of all the coworker's teams, joined by commas in one string; null without a team.
       *     Names may hold commas themselves, so do not split it: use `TeamIds`.
       */
      TeamNames: $Read<string | null>;
      /**
       * @description Ids of all the coworker's teams, **joined by commas in one string**, not an array; null
       *     without a team. In rows of lists this is the only place where memberships can be read, since
       *     `Teams` is empty there. To change them, write `Teams`, `AddedTeams` or `RemovedTeams`.
       */
      TeamIds: $Read<string | null>;
      /**
       * @description No source explains it, and the only published value is null. That it is text otherwise is
       *     assumed. As the name may mean an access credential, keep it out of logs.
       */
      CurrentAccessSignature: $Read<string | null>;
      /**
       * @description Plural of `CurrentAccessSignature`. No source explains it or gives a type, and the only
       *     published value is null: take whatever comes, and keep it out of logs.
       */
      CurrentAccessSignatures: $Read<unknown>;
      /**
       * @description How likely the service thinks it is that the customer leaves, computed by the service. Scale
       *     (0 to 1, or per cent) unknown; null when not computed. A number, by analogy with the team's
       *     `AvgChurnProbability`.
       */
      ChurnProbability: $Read<number | null>;
      /**
       * @description How engaged the service thinks the customer is, as a word that the service chooses; null
       *     when not computed. Text, by analogy with the team's field of this name.
       */
      EngagementLevel: $Read<string | null>;
      /**
       * Format: int64
       * @description Number by which the service knows the record, assigned on create. Paths, relations and
       *     commands take it. Ids seen in use are around 1.4 billion, which 32 bits would still hold;
       *     the vendor's own metadata gives them 64.
       */
      Id: $Read<number>;
      /**
       * Format: date-time
       * @description When the record was last saved, in UTC. Moves on every save, which makes it the field to
       *     poll with `from_Coworker_UpdatedOn`.
       */
      UpdatedOn: $Read<string>;
      /**
       * Format: date-time
       * @description When the record was made, in UTC. Set by the service; `RegistrationDate` is the editable
       *     counterpart.
       */
      CreatedOn: $Read<string>;
      /**
       * Format: uuid
       * @description Globally unique id, assigned on create. The filter is `UniqueId`, without prefix.
       */
      UniqueId: $Read<string>;
      /**
       * @description Who last saved the record: the e-mail address of a login, or a word such as `System` when
       *     the service did it itself.
       */
      UpdatedBy: $Read<string | null>;
      /**
       * @description False in every published record, also of old ones: it says nothing about how long the
       *     customer has been with the operator.
       */
      IsNew: $Read<boolean>;
      /**
       * @description Short text that names the record, such as the coworker's name. Made by the service for
       *     display; never parse it.
       */
      ToStringText: $Read<string | null>;
      /**
       * @description No source explains it or gives a type, and the only published value is null. Present on
       *     records of every kind.
       */
      LocalizationDetails: $Read<unknown>;
      /**
       * @description No source explains it or gives a type, and the only published value is null. The values of
       *     custom fields are in `Custom1` to `Custom30`.
       */
      CustomFields: $Read<unknown>;
      /**
       * @description Whether the record stands for a person (1) or for a company (2). Missing from list and
       *     multi-id rows. A create that leaves it out gets 1.
       */
      CoworkerType: components["schemas"]["CoworkerType"] | number;
      /**
       * @description Gender as the person gave it. Missing from list and multi-id rows. A create that leaves it
       *     out gets 1 (not set). Official pages also list 0; a client that checked the live service in
       *     2026 saw 1 to 5 alone.
       */
      Gender: components["schemas"]["Gender"] | number;
      /**
       * @description Act on save, not a property of the person: sent as `true`, the service creates a login for
       *     portal and app and **mails a welcome message with the access details** to `Email`. Send
       *     `false`, or leave it out, to write quietly. Whether `true` on a coworker who already has a
       *     login does anything is unknown.
       */
      CreateUser: boolean;
      /**
       * @description Street and number of the postal address, in one string. The invoice address is
       *     `BillingAddress`.
       */
      Address: string | null;
      /** @description Postal code of the postal address, as text in the country's own form. */
      PostCode: string | null;
      /** @description Town or city of the postal address, as free text: cities are not records of their own. */
      CityName: string | null;
      /** @description State, province or county of the postal address, as free text. */
      State: string | null;
      /**
       * @description Mobile phone number as typed. No source names a format, so expect anything from local digits
       *     to international notation.
       */
      MobilePhone: string | null;
      /** @description Fixed-line phone number as typed; same freedom of format as `MobilePhone`. */
      LandLine: string | null;
      /** @description Informal name beside `FullName`. Where the service shows it: no source says. */
      NickName: string | null;
      /** @description Line of business the person or company works in, as free text on the profile. */
      BusinessArea: string | null;
      /** @description Job title shown on the profile. */
      Position: string | null;
      /**
       * @description Company the person works for. For a coworker of type company the admin panel lists this name
       *     instead of `FullName`.
       */
      CompanyName: string | null;
      /**
       * @description Website shown on the profile. Plain text on the wire: no source says that it is checked to
       *     be a URL.
       */
      ProfileWebsite: string | null;
      /**
       * @description Skills or interests shown on the profile, all in one string. No source says how single tags
       *     are separated; do not confuse it with `Tag`, which is for the operator.
       */
      ProfileTags: string | null;
      /**
       * @description Text with which the person introduces themselves on the profile. Whether it may hold HTML:
       *     no source says.
       */
      ProfileSummary: string | null;
      /** @description Handle or address of a Twitter (X) account, shown on the profile. */
      Twitter: string | null;
      /** @description Name or address of a Facebook profile, shown on the profile. */
      Facebook: string | null;
      /**
       * @description Name or address of a Google profile, a leftover from the time such profiles existed.
       *     Unrelated to `GoogleApiToken`.
       */
      Google: string | null;
      /** @description Handle of a Telegram account, shown on the profile. */
      Telegram: string | null;
      /**
       * @description Name or address of a LinkedIn profile, shown on the profile. Mind the spelling: one capital
       *     letter.
       */
      Linkedin: string | null;
      /** @description Handle of a Skype account, shown on the profile. */
      Skype: string | null;
      /** @description Name or address of a GitHub profile. Mind the spelling: one capital letter. */
      Github: string | null;
      /** @description Name or address of a Pinterest profile, shown on the profile. */
      Pinterest: string | null;
      /** @description Name or address of a Flickr account, shown on the profile. */
      Flickr: string | null;
      /** @description Name or address of an Instagram account, shown on the profile. */
      Instagram: string | null;
      /** @description Name or address of a Vimeo channel, shown on the profile. */
      Vimeo: string | null;
      /** @description Name or address of a Tumblr blog, shown on the profile. */
      Tumblr: string | null;
      /** @description Name or address of a Blogger blog, shown on the profile. */
      Blogger: string | null;
      /**
       * @description Whether the profile (summary, tags, social accounts) is public. Who exactly may then see it:
       *     no source says.
       */
      ProfileIsPublic: boolean;
      /** @description Address for invoices when it differs from `Email`. */
      BillingEmail: string | null;
      /** @description Street and number printed on invoices. */
      BillingAddress: string | null;
      /** @description Postal code printed on invoices. */
      BillingPostCode: string | null;
      /** @description Town or city printed on invoices. */
      BillingCityName: string | null;
      /** @description State, province or county printed on invoices. */
      BillingState: string | null;
      /**
       * Format: int64
       * @description Id of the country of the invoice address (`/sys/countries`). `BillingCountry` in filters.
       */
      BillingCountryId: number | null;
      /**
       * @description Which tax treatment applies: default, reduced or exempt. `TaxRate` can hold a rate for this
       *     coworker alone. Missing from list and multi-id rows. A create that leaves it out gets 1.
       */
      TaxRateType: components["schemas"]["TaxRateType"] | number;
      /**
       * @description Tax rate of this coworker alone, a decimal number; null when none is set. Whether 20 or 0.2
       *     stands for twenty per cent: no source says; read an existing record before writing one. One
       *     superseded reference page marks it as required, the newer ones do not.
       */
      TaxRate: number | null;
      /**
       * @description Tax or VAT number printed on invoices, as text. Mind the spelling: `ID` in capitals.
       *     Personal or company data.
       */
      TaxIDNumber: string | null;
      /** @description Name of the coworker's bank. Financial data. */
      BankName: string | null;
      /**
       * @description Number of the coworker's bank account, as text in the country's own form. Financial data:
       *     keep it out of logs.
       */
      BankAccount: string | null;
      /** @description Branch or sort code that goes with `BankAccount`. Financial data. */
      BankBranch: string | null;
      /** @description Whether the coworker is told when a new invoice is issued. */
      NotifyOnNewInvoice: boolean;
      /** @description Whether the coworker is told when a payment has been recorded. */
      NotifyOnNewPayment: boolean;
      /** @description Whether the coworker is told when a payment fails. */
      NotifyOnFailedPayment: boolean;
      /**
       * @description Whether this coworker may see the invoices of the member who pays for the team (a team's
       *     `PayingMemberId`).
       */
      ShowPayingMemberInvoices: boolean;
      /**
       * @description Whether invoices are collected by GoCardless direct debit. The mandate is in
       *     `GoCardlessContractNumber`.
       */
      EnableGoCardlessPayments: boolean;
      /**
       * @description Whether GoCardless's Pro product is used for the collection. Only meaningful with
       *     `EnableGoCardlessPayments`.
       */
      UseGoCardlessProPayments: boolean;
      /** @description Number by which GoCardless knows this coworker's direct debit. Financial data. */
      GoCardlessContractNumber: string | null;
      /**
       * @description Stripe's id of the payment method behind this coworker's Bacs Direct Debit (United Kingdom).
       *     Written by the Stripe integration; send back what you read.
       */
      StripeBacsDDPaymentMethodId: string | null;
      /**
       * @description Stripe's id of the Bacs Direct Debit mandate that the coworker signed. Written by the Stripe
       *     integration; send back what you read.
       */
      StripeBacsDDMandateId: string | null;
      /** @description Whether invoices are collected by Bacs Direct Debit through Stripe. */
      StripeBacsDDEnabled: boolean;
      /**
       * @description Means by which invoices are paid automatically. Null, and also 0, stand for none.
       *     `RegularPaymentContractNumber` holds the provider's reference. Missing from list and
       *     multi-id rows.
       */
      RegularPaymentProvider: components["schemas"]["RegularPaymentProvider"] | number | null;
      /**
       * @description Reference of the recurring payment agreement at the provider named by
       *     `RegularPaymentProvider`. Financial data.
       */
      RegularPaymentContractNumber: string | null;
      /**
       * @description Whether this coworker is left out when the service processes invoices by itself. A negative
       *     flag: `false` means that automatic processing is on.
       */
      DoNotProcessInvoicesAutomatically: boolean;
      /** @description Whether joining the location's network may check the coworker in. */
      AllowNetworkCheckin: boolean;
      /**
       * @description PIN for check-in, doors, printers and Wi-Fi. The service gives every new coworker a unique
       *     one of five digits. **Secret**: keep it out of logs. A string, so that leading zeros
       *     survive.
       */
      AccessPincode: string | null;
      /** @description Number of the key fob handed to the coworker. Access control data: treat it as a **secret**. */
      KeyFobNumber: string | null;
      /**
       * @description Whether the coworker is told when a parcel or letter for them is recorded.
       *     `NotifyOnDeliveriesEmail` can name another address.
       */
      NotifyOnDelivery: boolean;
      /**
       * Format: uuid
       * @description GUID of the coworker's account in the ezeep printing service; null when they have none. The
       *     newer ezeep Blue has `EzeepBlueUserId`.
       */
      EzeepUserId: string | null;
      /** @description Whether printing through ezeep costs this coworker nothing. */
      EzeepFreePrinting: boolean;
      /**
       * @description Id of the coworker's account in the ezeep Blue printing service. Unlike `EzeepUserId`, no
       *     source calls it a GUID.
       */
      EzeepBlueUserId: string | null;
      /** @description Whether printing through ezeep Blue costs this coworker nothing. */
      EzeepBlueFreePrinting: boolean;
      /** @description Whether the coworker may print through ezeep Blue. */
      EzeepBluePrintingEnabled: boolean;
      /**
       * @description Whether PaperCut print jobs are charged one by one. PaperCut is driven by an agent on the
       *     location's own machine, not by this API; these fields only steer it.
       */
      PaperCutPayAsYouPrint: boolean;
      /** @description Name or id of the coworker's account in PaperCut, as text. */
      PaperCutUserId: string | null;
      /**
       * @description Operator's notes about the customer. The service's published limits cap notes at 255
       *     characters; no source says whether that covers this field. Missing from list and multi-id
       *     rows.
       */
      Notes: string | null;
      /**
       * @description Value of custom field 1, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom1: string | null;
      /**
       * @description Value of custom field 2, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom2: string | null;
      /**
       * @description Value of custom field 3, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom3: string | null;
      /**
       * @description Value of custom field 4, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom4: string | null;
      /**
       * @description Value of custom field 5, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom5: string | null;
      /**
       * @description Value of custom field 6, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom6: string | null;
      /**
       * @description Value of custom field 7, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom7: string | null;
      /**
       * @description Value of custom field 8, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom8: string | null;
      /**
       * @description Value of custom field 9, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom9: string | null;
      /**
       * @description Value of custom field 10, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom10: string | null;
      /**
       * @description Value of custom field 11, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom11: string | null;
      /**
       * @description Value of custom field 12, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom12: string | null;
      /**
       * @description Value of custom field 13, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom13: string | null;
      /**
       * @description Value of custom field 14, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom14: string | null;
      /**
       * @description Value of custom field 15, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom15: string | null;
      /**
       * @description Value of custom field 16, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom16: string | null;
      /**
       * @description Value of custom field 17, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom17: string | null;
      /**
       * @description Value of custom field 18, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom18: string | null;
      /**
       * @description Value of custom field 19, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom19: string | null;
      /**
       * @description Value of custom field 20, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom20: string | null;
      /**
       * @description Value of custom field 21, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom21: string | null;
      /**
       * @description Value of custom field 22, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom22: string | null;
      /**
       * @description Value of custom field 23, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom23: string | null;
      /**
       * @description Value of custom field 24, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom24: string | null;
      /**
       * @description Value of custom field 25, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom25: string | null;
      /**
       * @description Value of custom field 26, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom26: string | null;
      /**
       * @description Value of custom field 27, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom27: string | null;
      /**
       * @description Value of custom field 28, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom28: string | null;
      /**
       * @description Value of custom field 29, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom29: string | null;
      /**
       * @description Value of custom field 30, as text. What it means is the account's own choice:
       *     `/crm/customfields` describes the fields. Null when unused. Missing from list and multi-id
       *     rows.
       */
      Custom30: string | null;
      /** @description Purchase order number that the customer wants to see on invoices, as free text. */
      PurchaseOrder: string | null;
      /**
       * @description Address for delivery notices when it differs from `Email`. Used when `NotifyOnDelivery` is
       *     on (assumed).
       */
      NotifyOnDeliveriesEmail: string | null;
      /**
       * @description Whether staff have already been told that access control failed for this person, so that
       *     they are not told again (assumed). The service sets it.
       */
      AccessControlErrorNotificationSent: boolean;
      /**
       * @description Whether a change of this coworker still has to be copied to PaperCut by its agent. The
       *     service sets it.
       */
      SyncToPaperCutDue: boolean;
      /**
       * @description Whether this coworker's own `InvoiceSegregate…` flags apply instead of the location's
       *     default split of invoices.
       */
      InvoiceSegregationOverride: boolean;
      /**
       * @description Whether contracts go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateContracts: boolean;
      /**
       * @description Whether bookings go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateBookings: boolean;
      /**
       * @description Whether products go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateProducts: boolean;
      /**
       * @description Whether time passes go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTimePasses: boolean;
      /**
       * @description Whether event tickets go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateTickets: boolean;
      /**
       * @description Whether this is the profile that a login with several coworker records uses first (assumed:
       *     one login, `UserId`, may belong to more than one coworker).
       */
      IsDefaultProfile: boolean;
      /**
       * @description Whether charges go on an invoice of their own. Only counts while
       *     `InvoiceSegregationOverride` is true (assumed).
       */
      InvoiceSegregateCharges: boolean;
      /** @description Whether the coworker may print through ezeep. */
      EzeepPrintingEnabled: boolean;
      /**
       * Format: int32
       * @description Day on which this coworker's invoices fall due, as a whole number; a day of the month as far
       *     as the name suggests. `InvoiceDueDatePeriod` is the other way to set a due date; which of
       *     the two wins: no source says. That it may be null is assumed.
       */
      InvoiceDueDateDay: number | null;
    };
    /** @description A parameter that a command asks for. */
    CommandParameterDefinition: {
      /** @description The name to send the value under. The samples have whole phrases here. */
      Name: string;
      /** @description The kind of value, such as `string` or `Boolean`. The full set is not documented. */
      Type: string;
    };
    /**
     * @description Something that can be done to one or more records beyond creating, changing and deleting them.
     *     The list differs between accounts and grows over time, and a key that is missing from it has
     *     been seen to run all the same.
     */
    Command: {
      /** @description The name to run the command by, in capitals. */
      Key: string;
      /** @description What the command does, in English, as a menu would say it. */
      Name: string;
      /** @description Whether it takes two or more ids and refuses a single one. */
      AppliesOnlyToMultipleEntities: boolean;
      /** @description Whether it takes exactly one id. */
      AppliesOnlyToOneEntity: boolean;
      /** @description Whether it takes exactly two ids. */
      AppliesOnlyToTwoEntities: boolean;
      /** @description Whether the vendor's older pages offer it in a record's menu. */
      DisplayInDropdown?: boolean;
      /** @description Whether the vendor's newer pages offer it in a record's menu. */
      DisplayInDropdownV2?: boolean;
      /** @description Whether the vendor's pages offer it above a table of records. */
      DisplayInGrid?: boolean;
      /** @description The name of the picture that the vendor's pages show beside it. */
      Icon?: string | null;
      /** @description Whether it wants ids at all; false means that it runs without any record. */
      NeedsEntitiesToRun: boolean;
      /** @description Its place in a menu, the lowest number first. */
      Order: number;
      /** @description The parameters to send along, none if the list is empty. */
      RequiresParameters: components["schemas"]["CommandParameterDefinition"][];
    };
    /**
     * @description A value for one parameter of a command. `Name` and `Value` do; the support article's example has
     *     `Type` and `Value` without a name, in JSON that does not parse.
     */
    CommandParameter: {
      /** @description The `Name` of the parameter, exactly as `RequiresParameters` spells it. */
      Name: string;
      /** @description The `Type` of the parameter. Clients leave it out without harm. */
      Type?: string;
      /**
       * @description The value, of the type that the command asks for: text, a number, true or false, or the id
       *     of a record.
       */
      Value: unknown;
    };
    /** @description Which command to run, on which records and with what. */
    CommandRun: {
      /** @description The command's `Key` from the list of commands. */
      Key: string;
      /**
       * @description The records to run it on. How many it takes stands in the `AppliesOnlyTo…` flags; one that
       *     needs no records takes an empty list. Numeric strings have been seen to work as well. Long
       *     lists take long: 42 records of a billing command took 29 seconds.
       */
      Ids: number[];
      /** @description A value for each entry of the command's `RequiresParameters`. May be left out. */
      Parameters?: components["schemas"]["CommandParameter"][];
    };
    /**
     * @description The fields of a team that can be written and that rows of a list carry. Nothing is required
     *     here: the shapes that use this group say what they demand.
     */
    TeamSummaryFields: {
      /**
       * Format: int64
       * @description The business, one location of the operator, that the team belongs to. Filters and errors call
       *     it `Business`, and so do the list samples of the support article.
       */
      BusinessId?: number;
      /** @description What the team is called, on the vendor's pages and on invoices. */
      Name?: string;
      /** @description A longer text about the team, for whoever manages the space. */
      Description?: string | null;
      /**
       * @description The network group that members are put into when they join the Wi-Fi, as a RADIUS server
       *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
       */
      TunnelPrivateGroupId?: string | null;
      /**
       * @description Whether what all members owe is put on one invoice to the paying member. Setting it has been
       *     refused unless `PayingMemberId` is already a member of the team.
       */
      CreateSingleInvoiceForTeam?: boolean;
      /** @description Whether the prices that the operator has set aside for the team apply to members. */
      UseSpecialPrices?: boolean;
      /**
       * Format: int64
       * @description The coworker who pays for the others. The list samples of the support article call it
       *     `PayingMember`, as the filter does.
       */
      PayingMemberId?: number | null;
      /**
       * Format: int64
       * @description The plan that a coworker gets by joining. The list samples of the support article call it
       *     `DefaultMemberTariff`, as the filter does.
       */
      DefaultMemberTariffId?: number | null;
      /**
       * @description How many members the team may have. It counts people and is a decimal all the same. The
       *     service's own limit is 250 members, or 50 where they share booking credit.
       */
      MaxTeamMemberCount?: number | null;
      /** @description Whether the credit that members earn goes to the paying member instead. */
      TransferCreditsToPayingMember?: boolean;
      /** @description Whether a member may check in on the passes of another. */
      ShareTimePasses?: boolean;
      /** @description Whether a member may book on the extra services, such as hours, of another. */
      ShareExtraServices?: boolean;
      /** @description Whether a member may book on the booking credit of another. */
      ShareBookingCredit?: boolean;
      /** @description The team's reduction on extra services. Percent is assumed. */
      DiscountExtraServices?: number | null;
      /** @description The team's reduction on time passes. Percent is assumed. */
      DiscountTimePasses?: number | null;
      /** @description The team's reduction on one-off charges. Percent is assumed. */
      DiscountCharges?: number | null;
      /** @description The team's reduction on plans. Percent is assumed. */
      DiscountTariffs?: number | null;
      /**
       * @description How the team presents itself in the members' directory. The support article's samples have
       *     the text `null` here, in quotation marks.
       */
      ProfileSummary?: string | null;
      /** @description Words to find the team by in the directory, in one string. */
      ProfileTags?: string | null;
      /** @description The address of the team's own site, as somebody typed it. */
      ProfileWebsite?: string | null;
      /** @description Where the team can be found, as a link to a map. */
      GoogleMapsLink?: string | null;
      /** @description Whether people who are not signed in may see the team's profile. */
      ProfileIsPublic?: boolean;
      /** @description The team's Twitter account, as a name or a link. */
      Twitter?: string | null;
      /** @description The team's Facebook page, as a name or a link. */
      Facebook?: string | null;
      /** @description The team's LinkedIn page, as a name or a link. */
      Linkedin?: string | null;
      /** @description The name to call the team by on Skype. */
      Skype?: string | null;
      /** @description The team's Telegram name or channel. The support article lacks it. */
      Telegram?: string | null;
      /** @description The team's GitHub organisation. The support article lacks it. */
      Github?: string | null;
      /** @description The team's Pinterest account. The support article lacks it. */
      Pinterest?: string | null;
      /** @description The team's Flickr account. The support article lacks it. */
      Flickr?: string | null;
      /** @description The team's Instagram account. The support article lacks it. */
      Instagram?: string | null;
      /** @description The team's Vimeo account. The support article lacks it. */
      Vimeo?: string | null;
      /** @description The team's Tumblr blog. The support article lacks it. */
      Tumblr?: string | null;
      /** @description The team's Blogger blog. The support article lacks it. */
      Blogger?: string | null;
      /** @description Whether the team has a group of its own on the community board. */
      HasCommunityGroup?: boolean;
      /** @description Whether members are kept from seeing who of the team is in on which day. */
      DisableAttendanceDashboard?: boolean;
      /**
       * @description An address, reachable by the public, that the service fetches the new logo from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamLogoUrl?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new first picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage1Url?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new second picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage2Url?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new third picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage3Url?: string | null;
      /**
       * @description True throws the stored logo away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamLogoFile?: boolean | null;
      /**
       * @description True throws the stored first picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage1File?: boolean | null;
      /**
       * @description True throws the stored second picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage2File?: boolean | null;
      /**
       * @description True throws the stored third picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage3File?: boolean | null;
      /**
       * @description How many contracts the team's members hold at the moment. It is counted by the service, yet
       *     the support article demands it when a team is created, and one public client sends 0 there.
       *     Newer pages leave it out of the body: send 0 if a create without it fails.
       */
      ActiveContracts?: number;
      /**
       * @description Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
       *     sees or changes it but through the API. A replace without it clears it, which clients that
       *     drop "system" fields before writing back do unawares.
       */
      SystemId?: string | null;
    };
    /**
     * @description The fields of a team that the service works out. They may be sent back in a replace, where they
     *     are ignored.
     */
    TeamServerFields: {
      /**
       * Format: int64
       * @description The number to address the team by. It never changes and is not used again.
       */
      Id?: $Read<number>;
      /**
       * Format: uuid
       * @description A second identifier, unique across all kinds of records. Filters take it.
       */
      UniqueId?: $Read<string>;
      /**
       * Format: date-time
       * @description When the team was created, in UTC.
       */
      CreatedOn?: $Read<string>;
      /**
       * Format: date-time
       * @description When the team was last written, in UTC. It is the field to follow changes by.
       */
      UpdatedOn?: $Read<string>;
      /** @description The e-mail address of the user who wrote it last, or `System`. */
      UpdatedBy?: $Read<string | null>;
      /** @description Whether the record has not been stored yet, so false in all that is read. */
      IsNew?: $Read<boolean>;
      /** @description The team in a few words, for lists to choose from. */
      ToStringText?: $Read<string | null>;
      /** @description Translations of the team's texts. No source shows anything but null. */
      LocalizationDetails?: $Read<unknown>;
      /**
       * @description Values of fields that the operator has added. No source shows anything but null, so the shape
       *     is left open.
       */
      CustomFields?: $Read<unknown>;
      /** @description The name of the business in `BusinessId`. */
      BusinessName?: $Read<string | null>;
      /**
       * @description The name of the coworker in `PayingMemberId`. The list samples of the support article call it
       *     `TeamPayingMemberFullName`.
       */
      PayingMemberFullName?: $Read<string | null>;
      /**
       * @description Whether the coworker in `PayingMemberId` is a person or a company, as a word and not as the
       *     number that a coworker's own `CoworkerType` holds.
       */
      PayingMemberCoworkerType?: $Read<string | null>;
      /** @description The name on the invoices of the coworker in `PayingMemberId`. */
      PayingMemberBillingName?: $Read<string | null>;
      /** @description The company of the coworker in `PayingMemberId`. */
      PayingMemberCompanyName?: $Read<string | null>;
      /**
       * @description The name of the plan in `DefaultMemberTariffId`. The list samples of the support article call
       *     it `TeamDefaultMemberTariffName`.
       */
      DefaultMemberTariffName?: $Read<string | null>;
      /** @description The file name of the logo; null if the team has none. */
      TeamLogoFileName?: $Read<string | null>;
      /** @description The file name of the first picture; null if there is none. */
      TeamImage1FileName?: $Read<string | null>;
      /** @description The file name of the second picture; null if there is none. */
      TeamImage2FileName?: $Read<string | null>;
      /** @description The file name of the third picture; null if there is none. */
      TeamImage3FileName?: $Read<string | null>;
      /**
       * @description The ids of the members in one string, joined by commas. It is derived from `TeamMembers`,
       *     which is the field to write, although the support article lists this one as a parameter of
       *     the body and not that one.
       */
      CoworkerIds?: $Read<string | null>;
      /**
       * @description The names of the members in one string, joined by commas. Derived from `TeamMembers`; listed
       *     as a parameter of the body by the support article alone.
       */
      CoworkerFullNames?: $Read<string | null>;
      /**
       * @description The invoice names of the members in one string, joined by commas. Derived from `TeamMembers`;
       *     listed as a parameter of the body by the support article alone.
       */
      CoworkerBillingNames?: $Read<string | null>;
      /** @description How likely the members are to leave, as the vendor reckons, on average. */
      AvgChurnProbability?: $Read<number | null>;
      /** @description How much the members use the space, as the vendor reckons, in a word. */
      EngagementLevel?: $Read<string | null>;
    };
    /**
     * @description A team as a row of a list or of `Team_Id=[…]`: without its lists. No source says what rows of
     *     teams leave out; three lists are assumed, because coworkers and the vendor's own notes have it so.
     *     **Not fit for a replace**: the lists would be emptied. The official notes also allow for them to
     *     come back empty instead of not at all.
     */
    TeamSummary: {
      /**
       * Format: int64
       * @description The business, one location of the operator, that the team belongs to. Filters and errors call
       *     it `Business`, and so do the list samples of the support article.
       */
      BusinessId: number;
      /** @description What the team is called, on the vendor's pages and on invoices. */
      Name: string;
      /** @description A longer text about the team, for whoever manages the space. */
      Description: string | null;
      /**
       * @description The network group that members are put into when they join the Wi-Fi, as a RADIUS server
       *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
       */
      TunnelPrivateGroupId: string | null;
      /**
       * @description Whether what all members owe is put on one invoice to the paying member. Setting it has been
       *     refused unless `PayingMemberId` is already a member of the team.
       */
      CreateSingleInvoiceForTeam: boolean;
      /** @description Whether the prices that the operator has set aside for the team apply to members. */
      UseSpecialPrices: boolean;
      /**
       * Format: int64
       * @description The coworker who pays for the others. The list samples of the support article call it
       *     `PayingMember`, as the filter does.
       */
      PayingMemberId: number | null;
      /**
       * Format: int64
       * @description The plan that a coworker gets by joining. The list samples of the support article call it
       *     `DefaultMemberTariff`, as the filter does.
       */
      DefaultMemberTariffId: number | null;
      /**
       * @description How many members the team may have. It counts people and is a decimal all the same. The
       *     service's own limit is 250 members, or 50 where they share booking credit.
       */
      MaxTeamMemberCount: number | null;
      /** @description Whether the credit that members earn goes to the paying member instead. */
      TransferCreditsToPayingMember: boolean;
      /** @description Whether a member may check in on the passes of another. */
      ShareTimePasses: boolean;
      /** @description Whether a member may book on the extra services, such as hours, of another. */
      ShareExtraServices: boolean;
      /** @description Whether a member may book on the booking credit of another. */
      ShareBookingCredit: boolean;
      /** @description The team's reduction on extra services. Percent is assumed. */
      DiscountExtraServices: number | null;
      /** @description The team's reduction on time passes. Percent is assumed. */
      DiscountTimePasses: number | null;
      /** @description The team's reduction on one-off charges. Percent is assumed. */
      DiscountCharges: number | null;
      /** @description The team's reduction on plans. Percent is assumed. */
      DiscountTariffs: number | null;
      /**
       * @description How the team presents itself in the members' directory. The support article's samples have
       *     the text `null` here, in quotation marks.
       */
      ProfileSummary: string | null;
      /** @description Words to find the team by in the directory, in one string. */
      ProfileTags: string | null;
      /** @description The address of the team's own site, as somebody typed it. */
      ProfileWebsite: string | null;
      /** @description Where the team can be found, as a link to a map. */
      GoogleMapsLink: string | null;
      /** @description Whether people who are not signed in may see the team's profile. */
      ProfileIsPublic: boolean;
      /** @description The team's Twitter account, as a name or a link. */
      Twitter: string | null;
      /** @description The team's Facebook page, as a name or a link. */
      Facebook: string | null;
      /** @description The team's LinkedIn page, as a name or a link. */
      Linkedin: string | null;
      /** @description The name to call the team by on Skype. */
      Skype: string | null;
      /** @description The team's Telegram name or channel. The support article lacks it. */
      Telegram: string | null;
      /** @description The team's GitHub organisation. The support article lacks it. */
      Github: string | null;
      /** @description The team's Pinterest account. The support article lacks it. */
      Pinterest: string | null;
      /** @description The team's Flickr account. The support article lacks it. */
      Flickr: string | null;
      /** @description The team's Instagram account. The support article lacks it. */
      Instagram: string | null;
      /** @description The team's Vimeo account. The support article lacks it. */
      Vimeo: string | null;
      /** @description The team's Tumblr blog. The support article lacks it. */
      Tumblr: string | null;
      /** @description The team's Blogger blog. The support article lacks it. */
      Blogger: string | null;
      /** @description Whether the team has a group of its own on the community board. */
      HasCommunityGroup: boolean;
      /** @description Whether members are kept from seeing who of the team is in on which day. */
      DisableAttendanceDashboard: boolean;
      /**
       * @description An address, reachable by the public, that the service fetches the new logo from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamLogoUrl: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new first picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage1Url: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new second picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage2Url: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new third picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage3Url: string | null;
      /**
       * @description True throws the stored logo away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamLogoFile: boolean | null;
      /**
       * @description True throws the stored first picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage1File: boolean | null;
      /**
       * @description True throws the stored second picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage2File: boolean | null;
      /**
       * @description True throws the stored third picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage3File: boolean | null;
      /**
       * @description How many contracts the team's members hold at the moment. It is counted by the service, yet
       *     the support article demands it when a team is created, and one public client sends 0 there.
       *     Newer pages leave it out of the body: send 0 if a create without it fails.
       */
      ActiveContracts: number;
      /**
       * @description Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
       *     sees or changes it but through the API. A replace without it clears it, which clients that
       *     drop "system" fields before writing back do unawares.
       */
      SystemId: string | null;
      /**
       * Format: int64
       * @description The number to address the team by. It never changes and is not used again.
       */
      Id: $Read<number>;
      /**
       * Format: uuid
       * @description A second identifier, unique across all kinds of records. Filters take it.
       */
      UniqueId: $Read<string>;
      /**
       * Format: date-time
       * @description When the team was created, in UTC.
       */
      CreatedOn: $Read<string>;
      /**
       * Format: date-time
       * @description When the team was last written, in UTC. It is the field to follow changes by.
       */
      UpdatedOn: $Read<string>;
      /** @description The e-mail address of the user who wrote it last, or `System`. */
      UpdatedBy: $Read<string | null>;
      /** @description Whether the record has not been stored yet, so false in all that is read. */
      IsNew: $Read<boolean>;
      /** @description The team in a few words, for lists to choose from. */
      ToStringText: $Read<string | null>;
      /** @description Translations of the team's texts. No source shows anything but null. */
      LocalizationDetails: $Read<unknown>;
      /**
       * @description Values of fields that the operator has added. No source shows anything but null, so the shape
       *     is left open.
       */
      CustomFields: $Read<unknown>;
      /** @description The name of the business in `BusinessId`. */
      BusinessName: $Read<string | null>;
      /**
       * @description The name of the coworker in `PayingMemberId`. The list samples of the support article call it
       *     `TeamPayingMemberFullName`.
       */
      PayingMemberFullName: $Read<string | null>;
      /**
       * @description Whether the coworker in `PayingMemberId` is a person or a company, as a word and not as the
       *     number that a coworker's own `CoworkerType` holds.
       */
      PayingMemberCoworkerType: $Read<string | null>;
      /** @description The name on the invoices of the coworker in `PayingMemberId`. */
      PayingMemberBillingName: $Read<string | null>;
      /** @description The company of the coworker in `PayingMemberId`. */
      PayingMemberCompanyName: $Read<string | null>;
      /**
       * @description The name of the plan in `DefaultMemberTariffId`. The list samples of the support article call
       *     it `TeamDefaultMemberTariffName`.
       */
      DefaultMemberTariffName: $Read<string | null>;
      /** @description The file name of the logo; null if the team has none. */
      TeamLogoFileName: $Read<string | null>;
      /** @description The file name of the first picture; null if there is none. */
      TeamImage1FileName: $Read<string | null>;
      /** @description The file name of the second picture; null if there is none. */
      TeamImage2FileName: $Read<string | null>;
      /** @description The file name of the third picture; null if there is none. */
      TeamImage3FileName: $Read<string | null>;
      /**
       * @description The ids of the members in one string, joined by commas. It is derived from `TeamMembers`,
       *     which is the field to write, although the support article lists this one as a parameter of
       *     the body and not that one.
       */
      CoworkerIds: $Read<string | null>;
      /**
       * @description The names of the members in one string, joined by commas. Derived from `TeamMembers`; listed
       *     as a parameter of the body by the support article alone.
       */
      CoworkerFullNames: $Read<string | null>;
      /**
       * @description The invoice names of the members in one string, joined by commas. Derived from `TeamMembers`;
       *     listed as a parameter of the body by the support article alone.
       */
      CoworkerBillingNames: $Read<string | null>;
      /** @description How likely the members are to leave, as the vendor reckons, on average. */
      AvgChurnProbability: $Read<number | null>;
      /** @description How much the members use the space, as the vendor reckons, in a word. */
      EngagementLevel: $Read<string | null>;
    };
    /** @description One page of teams. */
    TeamPage: {
      /** @description The size that was asked for, or 25. The last page may hold fewer records. */
      CurrentPageSize: number;
      /** @description The number of this page, counted from 1. */
      CurrentPage: number;
      /** @description The property that the records are sorted by. */
      CurrentOrderField: string;
      /**
       * @description The direction of the sort as a number, even when it was asked for by name. The samples show
       *     1 next to a stated default of ascending; the enumeration's 0 and 1 are the better reading.
       */
      CurrentSortDirection: components["schemas"]["SortDirection"] | number;
      /** @description The position of the page's first record among all that match, counted from 1. */
      FirstItem: number;
      /**
       * @description Whether a page follows. It is the condition to loop on; the sample that says true on the only
       *     page is noise.
       */
      HasNextPage: boolean;
      /** @description Whether a page comes before this one, which is so from page 2 on. */
      HasPreviousPage: boolean;
      /** @description The position of the page's last record among all that match. */
      LastItem: number;
      /** @description A second copy of `CurrentPage` that newer pages leave out. */
      PageNumber?: number;
      /** @description A second copy of `CurrentPageSize` that newer pages leave out. */
      PageSize?: number;
      /** @description How many records match on all pages together. It moves when data changes. */
      TotalItems: number;
      /** @description How many pages there are at this size. */
      TotalPages: number;
      /** @description The teams on this page, as rows and not as full records. */
      Records: components["schemas"]["TeamSummary"][];
    };
    /**
     * @description The lists of a team, which a read by id fills in and a row of a list leaves out. Sending one
     *     replaces the list, and a replace without it empties the list.
     */
    TeamDetailFields: {
      /**
       * @description The coworkers who belong to the team. Only the body samples of the support article have it,
       *     not their list of parameters; it is the field to write all the same.
       */
      TeamMembers?: number[] | null;
      /** @description The coworkers who may manage the team in the members' portal. */
      TeamAdministrators?: number[] | null;
      /** @description The extra services that belong to the team. */
      ExtraServices?: number[] | null;
    };
    /**
     * @description Changes to the lists of a team that name only what is new or gone, for a writer who does not want
     *     to send the whole list. They act when they are sent and appear in no answer that a source shows.
     *     What happens when a list and its changes are sent together is unknown.
     */
    TeamListChanges: {
      /** @description Coworkers to let in, beside those that `TeamMembers` holds already. */
      AddedTeamMembers?: number[];
      /** @description Coworkers to let go, beside those that `TeamMembers` keeps. */
      RemovedTeamMembers?: number[];
      /** @description Coworkers to make administrators, beside those that `TeamAdministrators` holds already. */
      AddedTeamAdministrators?: number[];
      /** @description Coworkers who stop being administrators, beside those that `TeamAdministrators` keeps. */
      RemovedTeamAdministrators?: number[];
      /** @description Extra services to give to the team, beside those that `ExtraServices` holds already. */
      AddedExtraServices?: number[];
      /** @description Extra services to take from the team, beside those that `ExtraServices` keeps. */
      RemovedExtraServices?: number[];
    };
    /**
     * @description The whole of a team, to put in place of what is stored. Whatever is missing is cleared, so that
     *     the three fields which are required are far from enough: start from the record that a read by id
     *     returned. Fields that the service works out may stay in and are ignored.
     */
    TeamReplace: {
      /**
       * Format: int64
       * @description The business, one location of the operator, that the team belongs to. Filters and errors call
       *     it `Business`, and so do the list samples of the support article.
       */
      BusinessId: number;
      /** @description What the team is called, on the vendor's pages and on invoices. */
      Name: string;
      /** @description A longer text about the team, for whoever manages the space. */
      Description?: string | null;
      /**
       * @description The network group that members are put into when they join the Wi-Fi, as a RADIUS server
       *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
       */
      TunnelPrivateGroupId?: string | null;
      /**
       * @description Whether what all members owe is put on one invoice to the paying member. Setting it has been
       *     refused unless `PayingMemberId` is already a member of the team.
       */
      CreateSingleInvoiceForTeam?: boolean;
      /** @description Whether the prices that the operator has set aside for the team apply to members. */
      UseSpecialPrices?: boolean;
      /**
       * Format: int64
       * @description The coworker who pays for the others. The list samples of the support article call it
       *     `PayingMember`, as the filter does.
       */
      PayingMemberId?: number | null;
      /**
       * Format: int64
       * @description The plan that a coworker gets by joining. The list samples of the support article call it
       *     `DefaultMemberTariff`, as the filter does.
       */
      DefaultMemberTariffId?: number | null;
      /**
       * @description How many members the team may have. It counts people and is a decimal all the same. The
       *     service's own limit is 250 members, or 50 where they share booking credit.
       */
      MaxTeamMemberCount?: number | null;
      /** @description Whether the credit that members earn goes to the paying member instead. */
      TransferCreditsToPayingMember?: boolean;
      /** @description Whether a member may check in on the passes of another. */
      ShareTimePasses?: boolean;
      /** @description Whether a member may book on the extra services, such as hours, of another. */
      ShareExtraServices?: boolean;
      /** @description Whether a member may book on the booking credit of another. */
      ShareBookingCredit?: boolean;
      /** @description The team's reduction on extra services. Percent is assumed. */
      DiscountExtraServices?: number | null;
      /** @description The team's reduction on time passes. Percent is assumed. */
      DiscountTimePasses?: number | null;
      /** @description The team's reduction on one-off charges. Percent is assumed. */
      DiscountCharges?: number | null;
      /** @description The team's reduction on plans. Percent is assumed. */
      DiscountTariffs?: number | null;
      /**
       * @description How the team presents itself in the members' directory. The support article's samples have
       *     the text `null` here, in quotation marks.
       */
      ProfileSummary?: string | null;
      /** @description Words to find the team by in the directory, in one string. */
      ProfileTags?: string | null;
      /** @description The address of the team's own site, as somebody typed it. */
      ProfileWebsite?: string | null;
      /** @description Where the team can be found, as a link to a map. */
      GoogleMapsLink?: string | null;
      /** @description Whether people who are not signed in may see the team's profile. */
      ProfileIsPublic?: boolean;
      /** @description The team's Twitter account, as a name or a link. */
      Twitter?: string | null;
      /** @description The team's Facebook page, as a name or a link. */
      Facebook?: string | null;
      /** @description The team's LinkedIn page, as a name or a link. */
      Linkedin?: string | null;
      /** @description The name to call the team by on Skype. */
      Skype?: string | null;
      /** @description The team's Telegram name or channel. The support article lacks it. */
      Telegram?: string | null;
      /** @description The team's GitHub organisation. The support article lacks it. */
      Github?: string | null;
      /** @description The team's Pinterest account. The support article lacks it. */
      Pinterest?: string | null;
      /** @description The team's Flickr account. The support article lacks it. */
      Flickr?: string | null;
      /** @description The team's Instagram account. The support article lacks it. */
      Instagram?: string | null;
      /** @description The team's Vimeo account. The support article lacks it. */
      Vimeo?: string | null;
      /** @description The team's Tumblr blog. The support article lacks it. */
      Tumblr?: string | null;
      /** @description The team's Blogger blog. The support article lacks it. */
      Blogger?: string | null;
      /** @description Whether the team has a group of its own on the community board. */
      HasCommunityGroup?: boolean;
      /** @description Whether members are kept from seeing who of the team is in on which day. */
      DisableAttendanceDashboard?: boolean;
      /**
       * @description An address, reachable by the public, that the service fetches the new logo from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamLogoUrl?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new first picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage1Url?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new second picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage2Url?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new third picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage3Url?: string | null;
      /**
       * @description True throws the stored logo away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamLogoFile?: boolean | null;
      /**
       * @description True throws the stored first picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage1File?: boolean | null;
      /**
       * @description True throws the stored second picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage2File?: boolean | null;
      /**
       * @description True throws the stored third picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage3File?: boolean | null;
      /**
       * @description How many contracts the team's members hold at the moment. It is counted by the service, yet
       *     the support article demands it when a team is created, and one public client sends 0 there.
       *     Newer pages leave it out of the body: send 0 if a create without it fails.
       */
      ActiveContracts?: number;
      /**
       * @description Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
       *     sees or changes it but through the API. A replace without it clears it, which clients that
       *     drop "system" fields before writing back do unawares.
       */
      SystemId?: string | null;
      /**
       * @description The coworkers who belong to the team. Only the body samples of the support article have it,
       *     not their list of parameters; it is the field to write all the same.
       */
      TeamMembers?: number[] | null;
      /** @description The coworkers who may manage the team in the members' portal. */
      TeamAdministrators?: number[] | null;
      /** @description The extra services that belong to the team. */
      ExtraServices?: number[] | null;
      /** @description Coworkers to let in, beside those that `TeamMembers` holds already. */
      AddedTeamMembers?: number[];
      /** @description Coworkers to let go, beside those that `TeamMembers` keeps. */
      RemovedTeamMembers?: number[];
      /** @description Coworkers to make administrators, beside those that `TeamAdministrators` holds already. */
      AddedTeamAdministrators?: number[];
      /** @description Coworkers who stop being administrators, beside those that `TeamAdministrators` keeps. */
      RemovedTeamAdministrators?: number[];
      /** @description Extra services to give to the team, beside those that `ExtraServices` holds already. */
      AddedExtraServices?: number[];
      /** @description Extra services to take from the team, beside those that `ExtraServices` keeps. */
      RemovedExtraServices?: number[];
      /**
       * Format: int64
       * @description The team to replace. It stands here because the path has no id.
       */
      Id: number;
    };
    /**
     * @description What a new team is made from. The business and the name suffice; the rest is null, false, 0 or
     *     empty until somebody sets it. The support article demands `ActiveContracts` too.
     */
    TeamCreate: {
      /**
       * Format: int64
       * @description The business, one location of the operator, that the team belongs to. Filters and errors call
       *     it `Business`, and so do the list samples of the support article.
       */
      BusinessId: number;
      /** @description What the team is called, on the vendor's pages and on invoices. */
      Name: string;
      /** @description A longer text about the team, for whoever manages the space. */
      Description?: string | null;
      /**
       * @description The network group that members are put into when they join the Wi-Fi, as a RADIUS server
       *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
       */
      TunnelPrivateGroupId?: string | null;
      /**
       * @description Whether what all members owe is put on one invoice to the paying member. Setting it has been
       *     refused unless `PayingMemberId` is already a member of the team.
       */
      CreateSingleInvoiceForTeam?: boolean;
      /** @description Whether the prices that the operator has set aside for the team apply to members. */
      UseSpecialPrices?: boolean;
      /**
       * Format: int64
       * @description The coworker who pays for the others. The list samples of the support article call it
       *     `PayingMember`, as the filter does.
       */
      PayingMemberId?: number | null;
      /**
       * Format: int64
       * @description The plan that a coworker gets by joining. The list samples of the support article call it
       *     `DefaultMemberTariff`, as the filter does.
       */
      DefaultMemberTariffId?: number | null;
      /**
       * @description How many members the team may have. It counts people and is a decimal all the same. The
       *     service's own limit is 250 members, or 50 where they share booking credit.
       */
      MaxTeamMemberCount?: number | null;
      /** @description Whether the credit that members earn goes to the paying member instead. */
      TransferCreditsToPayingMember?: boolean;
      /** @description Whether a member may check in on the passes of another. */
      ShareTimePasses?: boolean;
      /** @description Whether a member may book on the extra services, such as hours, of another. */
      ShareExtraServices?: boolean;
      /** @description Whether a member may book on the booking credit of another. */
      ShareBookingCredit?: boolean;
      /** @description The team's reduction on extra services. Percent is assumed. */
      DiscountExtraServices?: number | null;
      /** @description The team's reduction on time passes. Percent is assumed. */
      DiscountTimePasses?: number | null;
      /** @description The team's reduction on one-off charges. Percent is assumed. */
      DiscountCharges?: number | null;
      /** @description The team's reduction on plans. Percent is assumed. */
      DiscountTariffs?: number | null;
      /**
       * @description How the team presents itself in the members' directory. The support article's samples have
       *     the text `null` here, in quotation marks.
       */
      ProfileSummary?: string | null;
      /** @description Words to find the team by in the directory, in one string. */
      ProfileTags?: string | null;
      /** @description The address of the team's own site, as somebody typed it. */
      ProfileWebsite?: string | null;
      /** @description Where the team can be found, as a link to a map. */
      GoogleMapsLink?: string | null;
      /** @description Whether people who are not signed in may see the team's profile. */
      ProfileIsPublic?: boolean;
      /** @description The team's Twitter account, as a name or a link. */
      Twitter?: string | null;
      /** @description The team's Facebook page, as a name or a link. */
      Facebook?: string | null;
      /** @description The team's LinkedIn page, as a name or a link. */
      Linkedin?: string | null;
      /** @description The name to call the team by on Skype. */
      Skype?: string | null;
      /** @description The team's Telegram name or channel. The support article lacks it. */
      Telegram?: string | null;
      /** @description The team's GitHub organisation. The support article lacks it. */
      Github?: string | null;
      /** @description The team's Pinterest account. The support article lacks it. */
      Pinterest?: string | null;
      /** @description The team's Flickr account. The support article lacks it. */
      Flickr?: string | null;
      /** @description The team's Instagram account. The support article lacks it. */
      Instagram?: string | null;
      /** @description The team's Vimeo account. The support article lacks it. */
      Vimeo?: string | null;
      /** @description The team's Tumblr blog. The support article lacks it. */
      Tumblr?: string | null;
      /** @description The team's Blogger blog. The support article lacks it. */
      Blogger?: string | null;
      /** @description Whether the team has a group of its own on the community board. */
      HasCommunityGroup?: boolean;
      /** @description Whether members are kept from seeing who of the team is in on which day. */
      DisableAttendanceDashboard?: boolean;
      /**
       * @description An address, reachable by the public, that the service fetches the new logo from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamLogoUrl?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new first picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage1Url?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new second picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage2Url?: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new third picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage3Url?: string | null;
      /**
       * @description True throws the stored logo away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamLogoFile?: boolean | null;
      /**
       * @description True throws the stored first picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage1File?: boolean | null;
      /**
       * @description True throws the stored second picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage2File?: boolean | null;
      /**
       * @description True throws the stored third picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage3File?: boolean | null;
      /**
       * @description How many contracts the team's members hold at the moment. It is counted by the service, yet
       *     the support article demands it when a team is created, and one public client sends 0 there.
       *     Newer pages leave it out of the body: send 0 if a create without it fails.
       */
      ActiveContracts?: number;
      /**
       * @description Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
       *     sees or changes it but through the API. A replace without it clears it, which clients that
       *     drop "system" fields before writing back do unawares.
       */
      SystemId?: string | null;
      /**
       * @description The coworkers who belong to the team. Only the body samples of the support article have it,
       *     not their list of parameters; it is the field to write all the same.
       */
      TeamMembers?: number[] | null;
      /** @description The coworkers who may manage the team in the members' portal. */
      TeamAdministrators?: number[] | null;
      /** @description The extra services that belong to the team. */
      ExtraServices?: number[] | null;
      /** @description Coworkers to let in, beside those that `TeamMembers` holds already. */
      AddedTeamMembers?: number[];
      /** @description Coworkers to let go, beside those that `TeamMembers` keeps. */
      RemovedTeamMembers?: number[];
      /** @description Coworkers to make administrators, beside those that `TeamAdministrators` holds already. */
      AddedTeamAdministrators?: number[];
      /** @description Coworkers who stop being administrators, beside those that `TeamAdministrators` keeps. */
      RemovedTeamAdministrators?: number[];
      /** @description Extra services to give to the team, beside those that `ExtraServices` holds already. */
      AddedExtraServices?: number[];
      /** @description Extra services to take from the team, beside those that `ExtraServices` keeps. */
      RemovedExtraServices?: number[];
    };
    /**
     * @description The full record of a team, which only a read by id returns. It is what a replace must be built
     *     from. No recorded answer of a live account has been found, so that every field comes is documented
     *     for no more than the sum of the official pages.
     */
    Team: {
      /**
       * Format: int64
       * @description The business, one location of the operator, that the team belongs to. Filters and errors call
       *     it `Business`, and so do the list samples of the support article.
       */
      BusinessId: number;
      /** @description What the team is called, on the vendor's pages and on invoices. */
      Name: string;
      /** @description A longer text about the team, for whoever manages the space. */
      Description: string | null;
      /**
       * @description The network group that members are put into when they join the Wi-Fi, as a RADIUS server
       *     calls it. Nexudus explains it nowhere; the meaning is taken from RADIUS.
       */
      TunnelPrivateGroupId: string | null;
      /**
       * @description Whether what all members owe is put on one invoice to the paying member. Setting it has been
       *     refused unless `PayingMemberId` is already a member of the team.
       */
      CreateSingleInvoiceForTeam: boolean;
      /** @description Whether the prices that the operator has set aside for the team apply to members. */
      UseSpecialPrices: boolean;
      /**
       * Format: int64
       * @description The coworker who pays for the others. The list samples of the support article call it
       *     `PayingMember`, as the filter does.
       */
      PayingMemberId: number | null;
      /**
       * Format: int64
       * @description The plan that a coworker gets by joining. The list samples of the support article call it
       *     `DefaultMemberTariff`, as the filter does.
       */
      DefaultMemberTariffId: number | null;
      /**
       * @description How many members the team may have. It counts people and is a decimal all the same. The
       *     service's own limit is 250 members, or 50 where they share booking credit.
       */
      MaxTeamMemberCount: number | null;
      /** @description Whether the credit that members earn goes to the paying member instead. */
      TransferCreditsToPayingMember: boolean;
      /** @description Whether a member may check in on the passes of another. */
      ShareTimePasses: boolean;
      /** @description Whether a member may book on the extra services, such as hours, of another. */
      ShareExtraServices: boolean;
      /** @description Whether a member may book on the booking credit of another. */
      ShareBookingCredit: boolean;
      /** @description The team's reduction on extra services. Percent is assumed. */
      DiscountExtraServices: number | null;
      /** @description The team's reduction on time passes. Percent is assumed. */
      DiscountTimePasses: number | null;
      /** @description The team's reduction on one-off charges. Percent is assumed. */
      DiscountCharges: number | null;
      /** @description The team's reduction on plans. Percent is assumed. */
      DiscountTariffs: number | null;
      /**
       * @description How the team presents itself in the members' directory. The support article's samples have
       *     the text `null` here, in quotation marks.
       */
      ProfileSummary: string | null;
      /** @description Words to find the team by in the directory, in one string. */
      ProfileTags: string | null;
      /** @description The address of the team's own site, as somebody typed it. */
      ProfileWebsite: string | null;
      /** @description Where the team can be found, as a link to a map. */
      GoogleMapsLink: string | null;
      /** @description Whether people who are not signed in may see the team's profile. */
      ProfileIsPublic: boolean;
      /** @description The team's Twitter account, as a name or a link. */
      Twitter: string | null;
      /** @description The team's Facebook page, as a name or a link. */
      Facebook: string | null;
      /** @description The team's LinkedIn page, as a name or a link. */
      Linkedin: string | null;
      /** @description The name to call the team by on Skype. */
      Skype: string | null;
      /** @description The team's Telegram name or channel. The support article lacks it. */
      Telegram: string | null;
      /** @description The team's GitHub organisation. The support article lacks it. */
      Github: string | null;
      /** @description The team's Pinterest account. The support article lacks it. */
      Pinterest: string | null;
      /** @description The team's Flickr account. The support article lacks it. */
      Flickr: string | null;
      /** @description The team's Instagram account. The support article lacks it. */
      Instagram: string | null;
      /** @description The team's Vimeo account. The support article lacks it. */
      Vimeo: string | null;
      /** @description The team's Tumblr blog. The support article lacks it. */
      Tumblr: string | null;
      /** @description The team's Blogger blog. The support article lacks it. */
      Blogger: string | null;
      /** @description Whether the team has a group of its own on the community board. */
      HasCommunityGroup: boolean;
      /** @description Whether members are kept from seeing who of the team is in on which day. */
      DisableAttendanceDashboard: boolean;
      /**
       * @description An address, reachable by the public, that the service fetches the new logo from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamLogoUrl: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new first picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage1Url: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new second picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage2Url: string | null;
      /**
       * @description An address, reachable by the public, that the service fetches the new third picture from. It acts
       *     when it is sent and is expected to read as null.
       */
      NewTeamImage3Url: string | null;
      /**
       * @description True throws the stored logo away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamLogoFile: boolean | null;
      /**
       * @description True throws the stored first picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage1File: boolean | null;
      /**
       * @description True throws the stored second picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage2File: boolean | null;
      /**
       * @description True throws the stored third picture away. It acts when it is sent and is expected to read as null
       *     or false.
       */
      ClearTeamImage3File: boolean | null;
      /**
       * @description How many contracts the team's members hold at the moment. It is counted by the service, yet
       *     the support article demands it when a team is created, and one public client sends 0 there.
       *     Newer pages leave it out of the body: send 0 if a create without it fails.
       */
      ActiveContracts: number;
      /**
       * @description Text of your own, such as the key of the team in another system or a piece of JSON. Nobody
       *     sees or changes it but through the API. A replace without it clears it, which clients that
       *     drop "system" fields before writing back do unawares.
       */
      SystemId: string | null;
      /**
       * Format: int64
       * @description The number to address the team by. It never changes and is not used again.
       */
      Id: $Read<number>;
      /**
       * Format: uuid
       * @description A second identifier, unique across all kinds of records. Filters take it.
       */
      UniqueId: $Read<string>;
      /**
       * Format: date-time
       * @description When the team was created, in UTC.
       */
      CreatedOn: $Read<string>;
      /**
       * Format: date-time
       * @description When the team was last written, in UTC. It is the field to follow changes by.
       */
      UpdatedOn: $Read<string>;
      /** @description The e-mail address of the user who wrote it last, or `System`. */
      UpdatedBy: $Read<string | null>;
      /** @description Whether the record has not been stored yet, so false in all that is read. */
      IsNew: $Read<boolean>;
      /** @description The team in a few words, for lists to choose from. */
      ToStringText: $Read<string | null>;
      /** @description Translations of the team's texts. No source shows anything but null. */
      LocalizationDetails: $Read<unknown>;
      /**
       * @description Values of fields that the operator has added. No source shows anything but null, so the shape
       *     is left open.
       */
      CustomFields: $Read<unknown>;
      /** @description The name of the business in `BusinessId`. */
      BusinessName: $Read<string | null>;
      /**
       * @description The name of the coworker in `PayingMemberId`. The list samples of the support article call it
       *     `TeamPayingMemberFullName`.
       */
      PayingMemberFullName: $Read<string | null>;
      /**
       * @description Whether the coworker in `PayingMemberId` is a person or a company, as a word and not as the
       *     number that a coworker's own `CoworkerType` holds.
       */
      PayingMemberCoworkerType: $Read<string | null>;
      /** @description The name on the invoices of the coworker in `PayingMemberId`. */
      PayingMemberBillingName: $Read<string | null>;
      /** @description The company of the coworker in `PayingMemberId`. */
      PayingMemberCompanyName: $Read<string | null>;
      /**
       * @description The name of the plan in `DefaultMemberTariffId`. The list samples of the support article call
       *     it `TeamDefaultMemberTariffName`.
       */
      DefaultMemberTariffName: $Read<string | null>;
      /** @description The file name of the logo; null if the team has none. */
      TeamLogoFileName: $Read<string | null>;
      /** @description The file name of the first picture; null if there is none. */
      TeamImage1FileName: $Read<string | null>;
      /** @description The file name of the second picture; null if there is none. */
      TeamImage2FileName: $Read<string | null>;
      /** @description The file name of the third picture; null if there is none. */
      TeamImage3FileName: $Read<string | null>;
      /**
       * @description The ids of the members in one string, joined by commas. It is derived from `TeamMembers`,
       *     which is the field to write, although the support article lists this one as a parameter of
       *     the body and not that one.
       */
      CoworkerIds: $Read<string | null>;
      /**
       * @description The names of the members in one string, joined by commas. Derived from `TeamMembers`; listed
       *     as a parameter of the body by the support article alone.
       */
      CoworkerFullNames: $Read<string | null>;
      /**
       * @description The invoice names of the members in one string, joined by commas. Derived from `TeamMembers`;
       *     listed as a parameter of the body by the support article alone.
       */
      CoworkerBillingNames: $Read<string | null>;
      /** @description How likely the members are to leave, as the vendor reckons, on average. */
      AvgChurnProbability: $Read<number | null>;
      /** @description How much the members use the space, as the vendor reckons, in a word. */
      EngagementLevel: $Read<string | null>;
      /**
       * @description The coworkers who belong to the team. Only the body samples of the support article have it,
       *     not their list of parameters; it is the field to write all the same.
       */
      TeamMembers: number[] | null;
      /** @description The coworkers who may manage the team in the members' portal. */
      TeamAdministrators: number[] | null;
      /** @description The extra services that belong to the team. */
      ExtraServices: number[] | null;
    };
    /** @description Signing in as a user. */
    PasswordGrant: {
      /**
       * @description Says that a password follows. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      grant_type: "password";
      /** @description The user's e-mail address. */
      username: string;
      /** @description The user's password, as at the vendor's own sign-in page. */
      password: string;
      /**
       * @description The current code of the user's authenticator app. It is needed where the user has two-factor
       *     sign-in, and only there.
       */
      totp?: string;
    };
    /** @description Going on with a refresh token from an earlier answer. */
    RefreshTokenGrant: {
      /**
       * @description Says that a refresh token follows. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      grant_type: "refresh_token";
      /**
       * @description The token of the latest answer. It serves once and, by older pages, lives for 15 days; one
       *     client's notes say 30 to 90.
       */
      refresh_token: string;
    };
    /** @description A pair of tokens. Both are secrets that open the whole account of the user. */
    OAuthToken: {
      /** @description What to send as `Authorization` with the word `Bearer` before it. */
      access_token: string;
      /** @description The kind of token, `bearer`. A client that compares it should ignore case. */
      token_type: string;
      /**
       * @description Seconds for which the access token is good, from now. Samples have a second less than seven
       *     days; take the figure of each answer and build nothing on its being long.
       */
      expires_in: number;
      /** @description What to get the next pair with. A new one comes with each answer and ends the old. */
      refresh_token: string;
    };
    /** @description Why no token was given, in the form that OAuth 2.0 lays down. */
    OAuthError: {
      /**
       * @description The reason as a word: `invalid_grant` for a wrong password or a spent refresh token,
       *     `unsupported_grant_type` for a missing form or one sent as JSON.
       */
      error: string;
      /** @description The reason as a sentence, which a failed refresh leaves out. */
      error_description?: string;
    };
  };
  responses: {
    /**
     * @description The request was refused and changed nothing. A write that fails validation gets the validation
     *     envelope, with one entry for each fault. `PropertyName` is the entity's own spelling: a missing
     *     `CountryId` is reported as `Country`. For reads no page shows a 400; it is assumed for query
     *     values that cannot be understood. Now and then the general failure message comes with 400
     *     instead of 500, with nothing but a `Message`.
     */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationFailure"] | components["schemas"]["Error"];
      };
    };
    /**
     * @description One status with three meanings, and `Message` is the only clue to which:
     *
     *     - The credentials are missing, wrong or expired. This is the only one that signing in again
     *       can mend.
     *     - The user lacks the operation's role.
     *     - The record cannot be reached. Reading a deleted coworker has been seen to answer 401 with
     *       `Not found`, and writing with a reference to a record that is gone 401 with `Access Denied.`
     *
     *     Whether a `WWW-Authenticate` header comes with it is unknown, and so is the message of a failed
     *     sign-in.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /**
     * @description Too many requests in a short time: wait for `Retry-After` seconds and send the same request
     *     again, since nothing was done. The body is empty. A 409 that has a body and no `Retry-After` may
     *     mean something else.
     */
    Throttled: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * @description Too many requests, as clients have met it lately. Nothing was done. Some answers carry
     *     `Retry-After`; others say how long in the text, as `Wait N seconds`, where N may have a fraction.
     *     The media type of that text is assumed.
     */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "text/plain": string;
      };
    };
    /**
     * @description The service failed. Some of these pass after a few tries, others come back for the same request
     *     every time, and the body does not tell which. After a `POST`, find out whether the work was done
     *     before sending it again.
     */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /**
     * @description No record has this id, or no longer. The body is a JSON string and not an object. A record that
     *     was deleted may answer 401 instead.
     */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": string;
      };
    };
    /**
     * @description The path exists and does not answer to this method. Clients have met the status; the header and
     *     the body are assumed.
     */
    MethodNotAllowed: {
      headers: {
        Allow: components["headers"]["Allow"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /**
     * @description The picture as it was stored; `Content-Type` says which kind it is. What comes when the record
     *     has no picture is not known: the 2019 page says a binary stream or null, and the support article
     *     nothing. An empty body is assumed here, so look at its length before showing it.
     */
    Image: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "image/*": string;
      };
    };
  };
  parameters: {
    /**
     * @description Which page to return, counted from 1. A parameter named `PageNumber` is ignored without a word,
     *     so that a loop which sends it reads the first page for ever.
     * @example 1
     */
    Page: number;
    /**
     * @description How many records a page holds. The maximum of 1000 comes from the older pages; the newer ones
     *     name none, and whether more is cut down or refused is unknown. `PageSize` is ignored.
     * @example 100
     */
    Size: number;
    /**
     * @description The property to sort by, spelled as in a record and without the entity's prefix, such as `Id` or
     *     `UpdatedOn`. Each entity has an order of its own when this is left out: teams by `Id`, coworkers
     *     by `FullName`. Newer pages write `orderBy`; the service is assumed not to mind the case.
     * @example UpdatedOn
     */
    OrderBy: string;
    /**
     * @description Whether `orderby` sorts upwards or downwards. Official pages disagree: the newest has 0 for
     *     ascending and 1 for descending, one before it 1 and -1, and the oldest two give the names. The
     *     names mean the same everywhere, so send a name. The support article's sample calls the parameter
     *     `sort`, which is a slip.
     * @example Descending
     */
    Direction:
      components["schemas"]["SortDirection"] | ("Ascending" | "Descending" | "ascending" | "descending");
    /**
     * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
     *     documented path takes.
     * @example 87654321
     */
    CoworkerId: number;
    /**
     * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
     *     documented path takes.
     * @example 1234567
     */
    TeamId: number;
    /**
     * @description A name for the program or device that signs in, sent as a header and not as a field of the form.
     *     Each value holds one refresh token: signing in again under the same name ends the older one,
     *     while access tokens live on. Without it the user's e-mail address is the name. A refresh must
     *     send the value of the sign-in, or the e-mail address where that sent none. A public client
     *     refreshes without it and expects that to work, so the demand may be a soft one.
     * @example nightly-export
     */
    ClientId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds to wait before the next request. The documented answer carries `1`. Where the header is
     *     missing, wait a little longer after each refusal.
     * @example 1
     */
    RetryAfter: number;
    /**
     * @description The methods that the path does answer to, separated by commas.
     * @example GET
     */
    Allow: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCoworkers: {
    parameters: {
      query?: {
        /**
         * @description Which page to return, counted from 1. A parameter named `PageNumber` is ignored without a word,
         *     so that a loop which sends it reads the first page for ever.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many records a page holds. The maximum of 1000 comes from the older pages; the newer ones
         *     name none, and whether more is cut down or refused is unknown. `PageSize` is ignored.
         * @example 100
         */
        size?: components["parameters"]["Size"];
        /**
         * @description The property to sort by, spelled as in a record and without the entity's prefix, such as `Id` or
         *     `UpdatedOn`. Each entity has an order of its own when this is left out: teams by `Id`, coworkers
         *     by `FullName`. Newer pages write `orderBy`; the service is assumed not to mind the case.
         * @example UpdatedOn
         */
        orderby?: components["parameters"]["OrderBy"];
        /**
         * @description Whether `orderby` sorts upwards or downwards. Official pages disagree: the newest has 0 for
         *     ascending and 1 for descending, one before it 1 and -1, and the oldest two give the names. The
         *     names mean the same everywhere, so send a name. The support article's sample calls the parameter
         *     `sort`, which is a slip.
         * @example Descending
         */
        dir?: components["parameters"]["Direction"];
        /**
         * @description Keeps the one coworker with this id. Unlike a read by id it answers a page with one row,
         *     or with none. Unprefixed: it is one of the few filters without `Coworker_`.
         */
        Id?: number;
        /**
         * @description Keeps the one coworker with this GUID, for callers who hold the `UniqueId` alone: no path
         *     takes it. Unprefixed like `Id`.
         */
        UniqueId?: string;
        /**
         * @description Keeps the coworkers with these ids, written in brackets
         *     (`Coworker_Id=[87654321,87654322]`), or the one with a single id (`Coworker_Id=87654321`).
         *     It answers a page, so `size` must cover the list, and wants the role `Coworker-List`; the
         *     multi-id read on `/spaces/coworkers/` answers a bare array and wants `Coworker-Read`.
         *     Brackets and commas may be sent raw or percent-encoded.
         */
        Coworker_Id?: string;
        /**
         * @description Keeps coworkers whose `SystemId` is this text: the way back from an id of your own system
         *     to the coworker.
         */
        Coworker_SystemId?: string;
        /**
         * @description Keeps people (1) or companies (2). Rows do not carry `CoworkerType`, so this is how a list
         *     tells them apart.
         */
        Coworker_CoworkerType?: components["schemas"]["CoworkerType"];
        /**
         * @description Keeps coworkers of this full name. Whether part of a name is enough: no source says; do
         *     not build a search on it.
         */
        Coworker_FullName?: string;
        /** @description Keeps coworkers with this salutation. Whether part of the text is enough: no source says. */
        Coworker_Salutation?: string;
        /** @description Keeps coworkers who gave this gender. Rows do not carry the field itself. */
        Coworker_Gender?: components["schemas"]["Gender"];
        /**
         * @description Keeps the coworkers with exactly this address: part of one finds nothing. The way to look
         *     somebody up before creating them, since no source says that the service refuses a second
         *     record with the same address.
         */
        Coworker_Email?: string;
        /**
         * @description Filters by the stored value of the act-on-save flag `CreateUser`, which is of little use:
         *     to find coworkers with a login, use `Coworker_User` or read `UserId`.
         */
        Coworker_CreateUser?: boolean;
        /**
         * @description Keeps coworkers with this street address. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Address?: string;
        /** @description Keeps coworkers with this post code. Whether part of the text is enough: no source says. */
        Coworker_PostCode?: string;
        /** @description Keeps coworkers with this city. Whether part of the text is enough: no source says. */
        Coworker_CityName?: string;
        /**
         * @description Keeps coworkers with this state or province. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_State?: string;
        /**
         * @description Keeps coworkers whose postal address lies in this country: the id that records call
         *     `CountryId` (from `/sys/countries`), not its name or code.
         */
        Coworker_Country?: number;
        /**
         * @description Keeps coworkers in this time zone: the id that records call `SimpleTimeZoneId` (from
         *     `/sys/simpletimezones`).
         */
        Coworker_SimpleTimeZone?: number;
        /**
         * @description Keeps coworkers with this mobile phone number. Whether part of the text is enough: no
         *     source says.
         */
        Coworker_MobilePhone?: string;
        /**
         * @description Keeps coworkers with this landline number. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_LandLine?: string;
        /**
         * @description Keeps coworkers whose date of birth is exactly this moment. Use
         *     `from_Coworker_DateOfBirth` and `to_Coworker_DateOfBirth` for a period.
         */
        Coworker_DateOfBirth?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers with this nickname. Whether part of the text is enough: no source says. */
        Coworker_NickName?: string;
        /**
         * @description Keeps coworkers with this business area. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_BusinessArea?: string;
        /** @description Keeps coworkers with this position. Whether part of the text is enough: no source says. */
        Coworker_Position?: string;
        /**
         * @description Keeps coworkers with this company name. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_CompanyName?: string;
        /** @description Keeps coworkers with this website. Whether part of the text is enough: no source says. */
        Coworker_ProfileWebsite?: string;
        /**
         * @description Keeps coworkers with this profile tags. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_ProfileTags?: string;
        /**
         * @description Keeps coworkers with this profile summary. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_ProfileSummary?: string;
        /**
         * @description Keeps coworkers with this Twitter handle. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Twitter?: string;
        /**
         * @description Keeps coworkers with this Facebook profile. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Facebook?: string;
        /**
         * @description Keeps coworkers with this Google entry. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Google?: string;
        /**
         * @description Keeps coworkers with this Telegram handle. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Telegram?: string;
        /**
         * @description Keeps coworkers with this LinkedIn profile. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Linkedin?: string;
        /**
         * @description Keeps coworkers with this Skype handle. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Skype?: string;
        /**
         * @description Keeps coworkers with this GitHub profile. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Github?: string;
        /**
         * @description Keeps coworkers with this Pinterest entry. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Pinterest?: string;
        /**
         * @description Keeps coworkers with this Flickr entry. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Flickr?: string;
        /**
         * @description Keeps coworkers with this Instagram profile. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Instagram?: string;
        /** @description Keeps coworkers with this Vimeo entry. Whether part of the text is enough: no source says. */
        Coworker_Vimeo?: string;
        /**
         * @description Keeps coworkers with this Tumblr entry. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Tumblr?: string;
        /**
         * @description Keeps coworkers with this Blogger entry. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_Blogger?: string;
        /** @description `true` keeps coworkers whose profile is public, `false` all others. */
        Coworker_ProfileIsPublic?: boolean;
        /**
         * @description Keeps coworkers invoiced by this location: the id that records call `InvoicingBusinessId`.
         *     Membership of a location is `Coworker_Businesses`.
         */
        Coworker_InvoicingBusiness?: number;
        /**
         * @description Keeps coworkers with this billing e-mail address. Whether part of the text is enough: no
         *     source says.
         */
        Coworker_BillingEmail?: string;
        /**
         * @description Keeps coworkers with this billing name. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_BillingName?: string;
        /**
         * @description Keeps coworkers with this billing street address. Whether part of the text is enough: no
         *     source says.
         */
        Coworker_BillingAddress?: string;
        /**
         * @description Keeps coworkers with this billing post code. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_BillingPostCode?: string;
        /**
         * @description Keeps coworkers with this billing city. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_BillingCityName?: string;
        /**
         * @description Keeps coworkers with this billing state or province. Whether part of the text is enough:
         *     no source says.
         */
        Coworker_BillingState?: string;
        /**
         * @description Keeps coworkers whose invoice address lies in this country: the id that records call
         *     `BillingCountryId`.
         */
        Coworker_BillingCountry?: number;
        /**
         * @description Keeps coworkers whose invoice address goes with this time zone: the id that records call
         *     `BillingSimpleTimeZoneId`.
         */
        Coworker_BillingSimpleTimeZone?: number;
        /**
         * @description Keeps coworkers with exactly this tax rate of their own. Those to whom the location's
         *     rates apply have null and are found by no number.
         */
        Coworker_TaxRate?: number;
        /**
         * @description Keeps coworkers with this tax id number. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_TaxIDNumber?: string;
        /** @description Keeps coworkers with this bank name. Whether part of the text is enough: no source says. */
        Coworker_BankName?: string;
        /**
         * @description Keeps coworkers with this bank account. It is a secret, and a query string ends up in logs
         *     and proxies: avoid it.
         */
        Coworker_BankAccount?: string;
        /** @description Keeps coworkers with this bank branch. Whether part of the text is enough: no source says. */
        Coworker_BankBranch?: string;
        /** @description `true` keeps coworkers who are told about new invoices, `false` those who are not. */
        Coworker_NotifyOnNewInvoice?: boolean;
        /** @description `true` keeps coworkers who are told about payments, `false` those who are not. */
        Coworker_NotifyOnNewPayment?: boolean;
        /** @description `true` keeps coworkers who are told about failed payments, `false` those who are not. */
        Coworker_NotifyOnFailedPayment?: boolean;
        /** @description `true` keeps team members who may see the paying member's invoices, `false` all others. */
        Coworker_ShowPayingMemberInvoices?: boolean;
        /** @description `true` keeps coworkers who pay by GoCardless direct debit, `false` all others. */
        Coworker_EnableGoCardlessPayments?: boolean;
        /** @description `true` keeps coworkers on GoCardless Pro, `false` all others. */
        Coworker_UseGoCardlessProPayments?: boolean;
        /**
         * @description Keeps coworkers with this GoCardless contract number. Whether part of the text is enough:
         *     no source says.
         */
        Coworker_GoCardlessContractNumber?: string;
        /**
         * @description Keeps coworkers whose last overdue-invoice reminder is exactly this moment. Use
         *     `from_Coworker_LastOverDueInvoiceReminder` and `to_Coworker_LastOverDueInvoiceReminder`
         *     for a period.
         */
        Coworker_LastOverDueInvoiceReminder?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose last low-credit reminder is exactly this moment. Use
         *     `from_Coworker_LastLowCreditReminder` and `to_Coworker_LastLowCreditReminder` for a
         *     period.
         */
        Coworker_LastLowCreditReminder?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers who were referred by this GUID, say all those whom one campaign brought. */
        Coworker_RefererGuid?: string;
        /**
         * @description Keeps coworkers whose invoices are paid by this provider. Whether 0 also finds those where
         *     it is null: no source says.
         */
        Coworker_RegularPaymentProvider?: components["schemas"]["RegularPaymentProvider"];
        /**
         * @description Keeps coworkers with this regular payment contract number. Whether part of the text is
         *     enough: no source says.
         */
        Coworker_RegularPaymentContractNumber?: string;
        /**
         * @description Keeps coworkers with this card number. A query string ends up in logs and proxies: avoid
         *     it.
         */
        Coworker_CardNumber?: string;
        /**
         * @description `true` keeps coworkers whose invoices are left alone by automatic processing, `false`
         *     those whose invoices are processed.
         */
        Coworker_DoNotProcessInvoicesAutomatically?: boolean;
        /** @description `true` keeps coworkers who are checked in by the network, `false` all others. */
        Coworker_AllowNetworkCheckin?: boolean;
        /**
         * @description Keeps coworkers with exactly this many check-ins since their plan was last renewed; use
         *     the range for more or fewer.
         */
        Coworker_CheckinSinceLastRenewal?: number;
        /**
         * @description Keeps coworkers with exactly this many minutes of presence since their plan was last
         *     renewed; use the range for more or fewer.
         */
        Coworker_MinutesSinceLastRenewal?: number;
        /**
         * @description Keeps coworkers with this access card id. It is a secret, and a query string ends up in
         *     logs and proxies: avoid it.
         */
        Coworker_AccessCardId?: string;
        /**
         * @description Keeps coworkers with this access PIN. It is a secret, and a query string ends up in logs
         *     and proxies: avoid it.
         */
        Coworker_AccessPincode?: string;
        /**
         * @description Keeps coworkers with this key fob number. It is a secret, and a query string ends up in
         *     logs and proxies: avoid it.
         */
        Coworker_KeyFobNumber?: string;
        /** @description `true` keeps coworkers who are told about deliveries, `false` those who are not. */
        Coworker_NotifyOnDelivery?: boolean;
        /** @description Keeps the coworker who has this account in ezeep. */
        Coworker_EzeepUserId?: string;
        /** @description `true` keeps coworkers who print through ezeep for nothing, `false` all others. */
        Coworker_EzeepFreePrinting?: boolean;
        /** @description `true` keeps coworkers whose PaperCut jobs are charged one by one, `false` all others. */
        Coworker_PaperCutPayAsYouPrint?: boolean;
        /** @description `true` keeps coworkers who print through PaperCut for nothing, `false` all others. */
        Coworker_PaperCutFreePrinting?: boolean;
        /**
         * @description Keeps coworkers with this reference number. Whether part of the text is enough: no source
         *     says.
         */
        Coworker_ReferenceNumber?: string;
        /** @description Keeps coworkers with this tag. Whether part of the text is enough: no source says. */
        Coworker_Tag?: string;
        /** @description Keeps coworkers with this notes. Whether part of the text is enough: no source says. */
        Coworker_Notes?: string;
        /** @description `true` keeps coworkers whose alert is shown to staff, `false` all others. */
        Coworker_ShowAlert?: boolean;
        /** @description Keeps coworkers with this alert note. Whether part of the text is enough: no source says. */
        Coworker_AlertNote?: string;
        /**
         * @description Keeps the coworkers of this login: the id that records call `UserId`. Seen in use by
         *     several clients. One login may have coworkers in more than one location (assumed).
         */
        Coworker_User?: number;
        /**
         * @description `true` keeps accounts in use, `false` suspended ones. Neither says whether a coworker is
         *     archived, which no filter tells.
         */
        Coworker_Active?: boolean;
        /**
         * @description Keeps coworkers whose next automatic invoice is exactly this moment. Use
         *     `from_Coworker_NextAutoInvoice` and `to_Coworker_NextAutoInvoice` for a period.
         */
        Coworker_NextAutoInvoice?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose own due period is exactly this number. Those to whom the location's
         *     setting applies have null and are found by no number.
         */
        Coworker_InvoiceDueDatePeriod?: number;
        /**
         * @description Keeps coworkers whose registration date is exactly this moment. Use
         *     `from_Coworker_RegistrationDate` and `to_Coworker_RegistrationDate` for a period.
         */
        Coworker_RegistrationDate?: components["schemas"]["FilterDateTime"];
        /** @description `true` keeps coworkers who have accepted the general terms, `false` those who have not. */
        Coworker_GeneralTermsAccepted?: boolean;
        /**
         * @description Keeps coworkers whose last renewal is exactly this moment. Use `from_Coworker_LastRenewal`
         *     and `to_Coworker_LastRenewal` for a period.
         */
        Coworker_LastRenewal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose last attempt to invoice is exactly this moment. Use
         *     `from_Coworker_LastInvoiceAttempt` and `to_Coworker_LastInvoiceAttempt` for a period.
         */
        Coworker_LastInvoiceAttempt?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers with this text in custom field 1. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom1?: string;
        /**
         * @description Keeps coworkers with this text in custom field 2. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom2?: string;
        /**
         * @description Keeps coworkers with this text in custom field 3. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom3?: string;
        /**
         * @description Keeps coworkers with this text in custom field 4. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom4?: string;
        /**
         * @description Keeps coworkers with this text in custom field 5. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom5?: string;
        /**
         * @description Keeps coworkers with this text in custom field 6. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom6?: string;
        /**
         * @description Keeps coworkers with this text in custom field 7. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom7?: string;
        /**
         * @description Keeps coworkers with this text in custom field 8. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom8?: string;
        /**
         * @description Keeps coworkers with this text in custom field 9. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom9?: string;
        /**
         * @description Keeps coworkers with this text in custom field 10. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom10?: string;
        /**
         * @description Keeps coworkers with this text in custom field 11. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom11?: string;
        /**
         * @description Keeps coworkers with this text in custom field 12. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom12?: string;
        /**
         * @description Keeps coworkers with this text in custom field 13. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom13?: string;
        /**
         * @description Keeps coworkers with this text in custom field 14. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom14?: string;
        /**
         * @description Keeps coworkers with this text in custom field 15. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom15?: string;
        /**
         * @description Keeps coworkers with this text in custom field 16. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom16?: string;
        /**
         * @description Keeps coworkers with this text in custom field 17. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom17?: string;
        /**
         * @description Keeps coworkers with this text in custom field 18. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom18?: string;
        /**
         * @description Keeps coworkers with this text in custom field 19. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom19?: string;
        /**
         * @description Keeps coworkers with this text in custom field 20. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom20?: string;
        /**
         * @description Keeps coworkers with this text in custom field 21. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom21?: string;
        /**
         * @description Keeps coworkers with this text in custom field 22. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom22?: string;
        /**
         * @description Keeps coworkers with this text in custom field 23. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom23?: string;
        /**
         * @description Keeps coworkers with this text in custom field 24. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom24?: string;
        /**
         * @description Keeps coworkers with this text in custom field 25. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom25?: string;
        /**
         * @description Keeps coworkers with this text in custom field 26. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom26?: string;
        /**
         * @description Keeps coworkers with this text in custom field 27. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom27?: string;
        /**
         * @description Keeps coworkers with this text in custom field 28. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom28?: string;
        /**
         * @description Keeps coworkers with this text in custom field 29. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom29?: string;
        /**
         * @description Keeps coworkers with this text in custom field 30. Rows do not carry custom fields, so a
         *     filter is the only way to use them in a list.
         */
        Coworker_Custom30?: string;
        /**
         * @description Keeps coworkers whose next invoice (local time) is exactly this moment. Use
         *     `from_Coworker_NextInvoiceLocal` and `to_Coworker_NextInvoiceLocal` for a period. Which
         *     zone the value is compared in: no source says.
         */
        Coworker_NextInvoiceLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose next automatic invoice (local time) is exactly this moment. Use
         *     `from_Coworker_NextAutoInvoiceLocal` and `to_Coworker_NextAutoInvoiceLocal` for a period.
         *     Which zone the value is compared in: no source says.
         */
        Coworker_NextAutoInvoiceLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose registration date (local time) is exactly this moment. Use
         *     `from_Coworker_RegistrationDateLocal` and `to_Coworker_RegistrationDateLocal` for a
         *     period. Which zone the value is compared in: no source says.
         */
        Coworker_RegistrationDateLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose access control debounce time is exactly this moment. Use
         *     `from_Coworker_AccessControlDebounceTime` and `to_Coworker_AccessControlDebounceTime` for
         *     a period.
         */
        Coworker_AccessControlDebounceTime?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers with this Office 365 access token. It is a secret, and a query string ends
         *     up in logs and proxies: avoid it.
         */
        Coworker_Office365AccessToken?: string;
        /**
         * @description Keeps coworkers with this Office 365 refresh token. It is a secret, and a query string
         *     ends up in logs and proxies: avoid it.
         */
        Coworker_Office365RefreshToken?: string;
        /**
         * @description Keeps coworkers with this Office 365 subscription id. Whether part of the text is enough:
         *     no source says.
         */
        Coworker_Office365SubscriptionId?: string;
        /**
         * @description Keeps coworkers who belong to this location (the id of a business), whoever invoices them.
         *     The only way to see memberships in a list, since rows leave `Businesses` empty.
         */
        Coworker_Businesses?: number;
        /**
         * @description Keeps the members of this team (its `Id`). The only filter by team; rows leave `Teams`
         *     empty, and `TeamIds` tells the rest.
         */
        Coworker_Teams?: number;
        /**
         * @description Keeps coworkers whose invoicing location has this name. A filter through a relation;
         *     `Coworker_InvoicingBusiness` does the same by id, which does not change with the name.
         */
        Coworker_InvoicingBusiness_Name?: string;
        /**
         * @description Keeps coworkers whose login has this name, which can differ from the coworker's own
         *     `FullName`. A filter through a relation; `Coworker_User` does the same by id.
         */
        Coworker_User_FullName?: string;
        /** @description Keeps coworkers born on or after this day. */
        from_Coworker_DateOfBirth?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers born on or before this day. */
        to_Coworker_DateOfBirth?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whose own tax rate is this or higher. */
        from_Coworker_TaxRate?: number;
        /** @description Keeps coworkers whose own tax rate is this or lower. */
        to_Coworker_TaxRate?: number;
        /** @description Keeps coworkers last reminded of an overdue invoice at this moment or later. */
        from_Coworker_LastOverDueInvoiceReminder?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers last reminded of an overdue invoice at this moment or earlier; those never
         *     reminded have null.
         */
        to_Coworker_LastOverDueInvoiceReminder?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers last warned of low credit at this moment or later. */
        from_Coworker_LastLowCreditReminder?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers last warned of low credit at this moment or earlier; those never warned
         *     have null.
         */
        to_Coworker_LastLowCreditReminder?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers with this many check-ins or more since the last renewal. */
        from_Coworker_CheckinSinceLastRenewal?: number;
        /** @description Keeps coworkers with this many check-ins or fewer since the last renewal. */
        to_Coworker_CheckinSinceLastRenewal?: number;
        /** @description Keeps coworkers with this many minutes of presence or more since the last renewal. */
        from_Coworker_MinutesSinceLastRenewal?: number;
        /** @description Keeps coworkers with this many minutes of presence or fewer since the last renewal. */
        to_Coworker_MinutesSinceLastRenewal?: number;
        /** @description Keeps coworkers whose next automatic invoice comes at this moment or later. */
        from_Coworker_NextAutoInvoice?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose next automatic invoice comes at this moment or earlier: who is
         *     invoiced this week.
         */
        to_Coworker_NextAutoInvoice?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whose own due period is this or longer. */
        from_Coworker_InvoiceDueDatePeriod?: number;
        /** @description Keeps coworkers whose own due period is this or shorter. */
        to_Coworker_InvoiceDueDatePeriod?: number;
        /** @description Keeps coworkers registered at this moment or later. */
        from_Coworker_RegistrationDate?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers registered at this moment or earlier. */
        to_Coworker_RegistrationDate?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whose plan was last renewed at this moment or later. */
        from_Coworker_LastRenewal?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whose plan was last renewed at this moment or earlier. */
        to_Coworker_LastRenewal?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whom the service tried to invoice at this moment or later. */
        from_Coworker_LastInvoiceAttempt?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whom the service last tried to invoice at this moment or earlier. */
        to_Coworker_LastInvoiceAttempt?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose next invoice comes at this local time or later. Which zone the limit
         *     is read in: no source says.
         */
        from_Coworker_NextInvoiceLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose next invoice comes at this local time or earlier. Which zone the
         *     limit is read in: no source says.
         */
        to_Coworker_NextInvoiceLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose next automatic invoice comes at this local time or later. Which zone
         *     the limit is read in: no source says.
         */
        from_Coworker_NextAutoInvoiceLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose next automatic invoice comes at this local time or earlier. Which
         *     zone the limit is read in: no source says.
         */
        to_Coworker_NextAutoInvoiceLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers registered at this local time or later. Which zone the limit is read in:
         *     no source says.
         */
        from_Coworker_RegistrationDateLocal?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers registered at this local time or earlier. Which zone the limit is read in:
         *     no source says.
         */
        to_Coworker_RegistrationDateLocal?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers with an access control debounce time at this moment or later. */
        from_Coworker_AccessControlDebounceTime?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers with an access control debounce time at this moment or earlier. */
        to_Coworker_AccessControlDebounceTime?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whose Brivo number is this or higher. */
        from_Coworker_BrivoUserId?: number;
        /** @description Keeps coworkers whose Brivo number is this or lower. */
        to_Coworker_BrivoUserId?: number;
        /** @description Keeps coworkers whose due day is this or later. */
        from_Coworker_InvoiceDueDateDay?: number;
        /** @description Keeps coworkers whose due day is this or earlier. */
        to_Coworker_InvoiceDueDateDay?: number;
        /** @description Keeps coworkers whose address lies at this longitude or east of it. */
        from_Coworker_Longitude?: number;
        /** @description Keeps coworkers whose address lies at this longitude or west of it. */
        to_Coworker_Longitude?: number;
        /** @description Keeps coworkers whose address lies at this latitude or north of it. */
        from_Coworker_Latitude?: number;
        /** @description Keeps coworkers whose address lies at this latitude or south of it. */
        to_Coworker_Latitude?: number;
        /** @description Keeps coworkers whose invoice address lies at this longitude or east of it. */
        from_Coworker_BillingLongitude?: number;
        /** @description Keeps coworkers whose invoice address lies at this longitude or west of it. */
        to_Coworker_BillingLongitude?: number;
        /** @description Keeps coworkers whose invoice address lies at this latitude or north of it. */
        from_Coworker_BillingLatitude?: number;
        /** @description Keeps coworkers whose invoice address lies at this latitude or south of it. */
        to_Coworker_BillingLatitude?: number;
        /** @description Keeps coworkers whose record was made at this moment or later. */
        from_Coworker_CreatedOn?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whose record was made at this moment or earlier. */
        to_Coworker_CreatedOn?: components["schemas"]["FilterDateTime"];
        /**
         * @description Keeps coworkers whose record was saved at this moment or later; poll for changes with it,
         *     and expect the record at the limit again.
         */
        from_Coworker_UpdatedOn?: components["schemas"]["FilterDateTime"];
        /** @description Keeps coworkers whose record was last saved at this moment or earlier. */
        to_Coworker_UpdatedOn?: components["schemas"]["FilterDateTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of rows; `HasNextPage` says whether to go on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CoworkerPage"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  replaceCoworker: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The complete record, as a read by id answered it, with the changes made. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CoworkerReplace"];
      };
    };
    responses: {
      /** @description Stored, if `WasSuccessful` is true. `Value` holds the `Id` alone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SaveResult"];
        };
      };
      /**
       * @description The body was refused and nothing was written. `Errors` has one entry for each fault, and
       *     `PropertyName` drops the `Id` of references: a missing `CountryId` is reported as `Country`. The
       *     wording shown is the newer one; 2019 answers say `may not be null or empty` and carry
       *     `"Status": 500` in the body. The general failure message has come with 400, too.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationFailure"] | components["schemas"]["Error"];
        };
      };
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  createCoworker: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * @description The new coworker. What is left out takes the documented default, or null, false or an empty
     *     list.
     */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CoworkerCreate"];
      };
    };
    responses: {
      /** @description Created, if `WasSuccessful` is true. `Value.Id` is the id of the new record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SaveResult"];
        };
      };
      /**
       * @description The body was refused and nothing was written. `Errors` has one entry for each fault, and
       *     `PropertyName` drops the `Id` of references: a missing `CountryId` is reported as `Country`. The
       *     wording shown is the newer one; 2019 answers say `may not be null or empty` and carry
       *     `"Status": 500` in the body. The general failure message has come with 400, too.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationFailure"] | components["schemas"]["Error"];
        };
      };
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getCoworkersByIds: {
    parameters: {
      query: {
        /**
         * @description Ids of the coworkers, separated by commas inside square brackets: `[87654321,87654322]`.
         *     Brackets and commas may be sent raw or percent-encoded; repeated `id=` parameters are not
         *     documented.
         */
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The coworkers that were found, as partial rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CoworkerSummary"][];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getCoworker: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 87654321
         */
        id: components["parameters"]["CoworkerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The full record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Coworker"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteCoworker: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 87654321
         */
        id: components["parameters"]["CoworkerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted, if `WasSuccessful` is true, as documented in 2019. Clients have met 405 instead. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listCoworkerCommands: {
    parameters: {
      query?: {
        /**
         * @description A coworker whose own commands are wanted. Without it, the commands of all coworkers are
         *     listed.
         * @example 87654321
         */
        id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The commands, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Command"][];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  runCoworkerCommand: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The command, the records and the parameters it asks for. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommandRun"];
      };
    };
    responses: {
      /** @description The command was taken. `WasSuccessful` says whether it did its work. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getCoworkerAvatar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 87654321
         */
        id: components["parameters"]["CoworkerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Image"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getCoworkerBannerImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the coworker, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 87654321
         */
        id: components["parameters"]["CoworkerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Image"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listTeams: {
    parameters: {
      query?: {
        /**
         * @description Which page to return, counted from 1. A parameter named `PageNumber` is ignored without a word,
         *     so that a loop which sends it reads the first page for ever.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many records a page holds. The maximum of 1000 comes from the older pages; the newer ones
         *     name none, and whether more is cut down or refused is unknown. `PageSize` is ignored.
         * @example 100
         */
        size?: components["parameters"]["Size"];
        /**
         * @description The property to sort by, spelled as in a record and without the entity's prefix, such as `Id` or
         *     `UpdatedOn`. Each entity has an order of its own when this is left out: teams by `Id`, coworkers
         *     by `FullName`. Newer pages write `orderBy`; the service is assumed not to mind the case.
         * @example UpdatedOn
         */
        orderby?: components["parameters"]["OrderBy"];
        /**
         * @description Whether `orderby` sorts upwards or downwards. Official pages disagree: the newest has 0 for
         *     ascending and 1 for descending, one before it 1 and -1, and the oldest two give the names. The
         *     names mean the same everywhere, so send a name. The support article's sample calls the parameter
         *     `sort`, which is a slip.
         * @example Descending
         */
        dir?: components["parameters"]["Direction"];
        /**
         * @description The team with this `Id`. The name stands without a prefix.
         * @example 1234567
         */
        Id?: number;
        /**
         * @description The team with this `UniqueId`. The name stands without a prefix.
         * @example 13699839-0afb-4388-8a55-b656e051b13c
         */
        UniqueId?: string;
        /**
         * @description Several teams by their ids, as integers between brackets: `Team_Id=[1234567,1234568]`. The
         *     answer is a page like any other and obeys `size`, so ask for at least as many as you name.
         *     Ids that do not exist are assumed to be left out. Newer pages read several teams with
         *     `/spaces/teams/?id=[…]`, which answers a bare array; this document has that form for
         *     coworkers, where a page of its own describes it.
         */
        Team_Id?: string;
        /**
         * @description Teams whose `SystemId`, the text that only the API can see, is this one.
         * @example crm-4711
         */
        Team_SystemId?: string;
        /**
         * @description Teams of this name.
         * @example Engine Builders
         */
        Team_Name?: string;
        /** @description Teams with this `Description`, the whole of it. */
        Team_Description?: string;
        /**
         * @description Teams of the business with this id. The filter drops the `Id` that the field `BusinessId` has.
         * @example 12345678
         */
        Team_Business?: number;
        /**
         * @description Teams of the business of this name.
         * @example Example Coworking
         */
        Team_Business_Name?: string;
        /** @description Teams whose members are put into this network group. */
        Team_TunnelPrivateGroupId?: string;
        /**
         * @description Teams that the coworker with this id is a member of.
         * @example 87654321
         */
        Team_TeamMembers?: number;
        /** @description Teams whose joined string of member ids is this one. `Team_TeamMembers` finds a single member more safely. */
        Team_CoworkerIds?: string;
        /** @description Teams whose joined string of member names is this one. */
        Team_CoworkerFullNames?: string;
        /** @description Teams whose joined string of the members' invoice names is this one. */
        Team_CoworkerBillingNames?: string;
        /** @description Teams whose members hold this many contracts at the moment. */
        Team_ActiveContracts?: number;
        /** @description Teams that may have this many members. */
        Team_MaxTeamMemberCount?: number;
        /**
         * @description Teams that the coworker with this id pays for. The field is called `PayingMemberId`.
         * @example 87654321
         */
        Team_PayingMember?: number;
        /** @description Teams that a coworker of this name pays for, as the support article spells the filter. */
        Team_PayingMemberFullName?: string;
        /** @description Teams that a coworker of this name pays for, as the older pages spell the filter. */
        Team_PayingMember_FullName?: string;
        /**
         * @description Teams that a person or a company pays for. Whether the service wants the word or the number of
         *     `CoworkerType` is unknown.
         */
        Team_PayingMember_CoworkerType?: string;
        /** @description Teams whose paying member has this name on invoices. */
        Team_PayingMember_BillingName?: string;
        /** @description Teams whose paying member belongs to this company. */
        Team_PayingMember_CompanyName?: string;
        /** @description Teams that give new members the plan with this id. The field is called `DefaultMemberTariffId`. */
        Team_DefaultMemberTariff?: number;
        /** @description Teams that give new members the plan of this name, as the support article spells the filter. */
        Team_DefaultMemberTariffName?: string;
        /** @description Teams that give new members the plan of this name, as the older pages spell the filter. */
        Team_DefaultMemberTariff_Name?: string;
        /** @description Teams that do, or do not, put everything on one invoice. */
        Team_CreateSingleInvoiceForTeam?: boolean;
        /** @description Teams that do, or do not, have prices of their own. */
        Team_UseSpecialPrices?: boolean;
        /** @description Teams whose credit goes, or does not go, to the paying member. */
        Team_TransferCreditsToPayingMember?: boolean;
        /** @description Teams that do, or do not, share their passes. */
        Team_ShareTimePasses?: boolean;
        /** @description Teams that do, or do not, share their extra services. */
        Team_ShareExtraServices?: boolean;
        /** @description Teams that do, or do not, share their booking credit. */
        Team_ShareBookingCredit?: boolean;
        /** @description Teams with just this reduction on extra services. */
        Team_DiscountExtraServices?: number;
        /** @description Teams with just this reduction on time passes. */
        Team_DiscountTimePasses?: number;
        /** @description Teams with just this reduction on one-off charges. */
        Team_DiscountCharges?: number;
        /** @description Teams with just this reduction on plans. */
        Team_DiscountTariffs?: number;
        /** @description Teams that present themselves with this text, the whole of it. */
        Team_ProfileSummary?: string;
        /** @description Teams whose string of tags is this one. */
        Team_ProfileTags?: string;
        /** @description Teams whose site has this address. */
        Team_ProfileWebsite?: string;
        /** @description Teams whose profile can, or cannot, be seen without signing in. */
        Team_ProfileIsPublic?: boolean;
        /** @description Teams with this link to a map. */
        Team_GoogleMapsLink?: string;
        /** @description Teams with this Twitter account, spelled as it is stored. */
        Team_Twitter?: string;
        /** @description Teams with this Facebook page, spelled as it is stored. */
        Team_Facebook?: string;
        /** @description Teams with this LinkedIn page, spelled as it is stored. */
        Team_Linkedin?: string;
        /** @description Teams with this Skype name, spelled as it is stored. */
        Team_Skype?: string;
        /**
         * @description Teams created at this moment or later.
         * @example 2025-01-01T00:00
         */
        from_Team_CreatedOn?: components["schemas"]["FilterDateTime"];
        /**
         * @description Teams created at this moment or earlier.
         * @example 2025-12-31T23:59
         */
        to_Team_CreatedOn?: components["schemas"]["FilterDateTime"];
        /**
         * @description Teams written at this moment or later. It is the way to follow changes.
         * @example 2025-01-01T00:00
         */
        from_Team_UpdatedOn?: components["schemas"]["FilterDateTime"];
        /**
         * @description Teams last written at this moment or earlier.
         * @example 2025-12-31T23:59
         */
        to_Team_UpdatedOn?: components["schemas"]["FilterDateTime"];
        /**
         * @description Teams that may have this many members or more.
         * @example 5
         */
        from_Team_MaxTeamMemberCount?: number;
        /**
         * @description Teams that may have this many members at most.
         * @example 50
         */
        to_Team_MaxTeamMemberCount?: number;
        /**
         * @description Teams with this reduction on extra services or a larger one.
         * @example 5
         */
        from_Team_DiscountExtraServices?: number;
        /**
         * @description Teams with this reduction on extra services or a smaller one.
         * @example 50
         */
        to_Team_DiscountExtraServices?: number;
        /**
         * @description Teams with this reduction on time passes or a larger one.
         * @example 5
         */
        from_Team_DiscountTimePasses?: number;
        /**
         * @description Teams with this reduction on time passes or a smaller one.
         * @example 50
         */
        to_Team_DiscountTimePasses?: number;
        /**
         * @description Teams with this reduction on one-off charges or a larger one.
         * @example 5
         */
        from_Team_DiscountCharges?: number;
        /**
         * @description Teams with this reduction on one-off charges or a smaller one.
         * @example 50
         */
        to_Team_DiscountCharges?: number;
        /**
         * @description Teams with this reduction on plans or a larger one.
         * @example 5
         */
        from_Team_DiscountTariffs?: number;
        /**
         * @description Teams with this reduction on plans or a smaller one.
         * @example 50
         */
        to_Team_DiscountTariffs?: number;
        /**
         * @description Teams whose members hold this many contracts or more.
         * @example 1
         */
        from_Team_ActiveContracts?: number;
        /**
         * @description Teams whose members hold this many contracts or fewer.
         * @example 10
         */
        to_Team_ActiveContracts?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of teams; no match is a page without records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamPage"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  replaceTeam: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The full record with its changes. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TeamReplace"];
      };
    };
    responses: {
      /** @description The team was replaced, if `WasSuccessful` is true. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SaveResult"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  createTeam: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new team. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TeamCreate"];
      };
    };
    responses: {
      /** @description The team was created, if `WasSuccessful` is true. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SaveResult"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The team with all of its fields. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The team was deleted, if `WasSuccessful` is true. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listTeamCommands: {
    parameters: {
      query?: {
        /**
         * @description A team, to get only the commands that can be run on it at the moment. The page on
         *     coworkers' commands has it; that teams take it too is assumed.
         * @example 1234567
         */
        id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The commands, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Command"][];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  runTeamCommand: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The command, its records and its parameters. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommandRun"];
      };
    };
    responses: {
      /** @description The command was run, if `WasSuccessful` is true; otherwise it was refused or failed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTeamLogo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Image"];
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTeamImage1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Image"];
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTeamImage2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Image"];
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTeamImage3: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `Id` of the team, the integer that the service gave it. It is not the `UniqueId`, which no
         *     documented path takes.
         * @example 1234567
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Image"];
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A name for the program or device that signs in, sent as a header and not as a field of the form.
         *     Each value holds one refresh token: signing in again under the same name ends the older one,
         *     while access tokens live on. Without it the user's e-mail address is the name. A refresh must
         *     send the value of the sign-in, or the e-mail address where that sent none. A public client
         *     refreshes without it and expects that to work, so the demand may be a soft one.
         * @example nightly-export
         */
        client_id?: components["parameters"]["ClientId"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The grant, as the fields of a form. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded":
          components["schemas"]["PasswordGrant"] | components["schemas"]["RefreshTokenGrant"];
      };
    };
    responses: {
      /** @description A new pair of tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthToken"];
        };
      };
      /**
       * @description No token: the password or the refresh token is wrong, or the body is not the form that
       *     was due. Two of three official copies give this status.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthError"];
        };
      };
      /** @description The same refusal as 400, under the status that one copy of the pages gives it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthError"];
        };
      };
      409: components["responses"]["Throttled"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
}
