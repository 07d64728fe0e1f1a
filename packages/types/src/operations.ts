/**
 * What every entity of the API has in common: which operations there are, and where each is found.
 * The metadata of an entity ({@link module:resources}) lists only what does not follow from this.
 */

/** Method and path of each kind of operation; the path follows that of the collection, such as `/spaces/coworkers`. */
export const operationRoutes = {
  list: ["GET", ""],
  get: ["GET", "/{id}"],
  /** `?id=[1,2,3]`; responds with a bare array. */
  getMany: ["GET", "/"],
  create: ["POST", ""],
  replace: ["PUT", ""],
  delete: ["DELETE", "/{id}"],
  commands: ["GET", "/commands"],
  run: ["POST", "/runcommand"],
} as const;

/** A kind of operation. An entity may lack any of them. */
export type OperationKind = keyof typeof operationRoutes;

/** Filters that the service takes without the entity's prefix: `Id=1`, but `Coworker_Email=…`. */
export const unprefixedFilters: readonly string[] = ["Id", "UniqueId"];

/** The facts of the document about one entity that do not follow from a convention. */
export interface ResourceMetadata {
  /** Singular, in PascalCase, as filters and roles spell it. */
  readonly entity: string;
  /** The path of the collection. */
  readonly path: string;
  /** The operations that the entity has, in the order of {@link operationRoutes}. */
  readonly operations: readonly OperationKind[];
  /** Fields that act when they are sent and whose names {@link isActionName} does not know. An update must not send them back. */
  readonly actions: readonly string[];
  /** A field that every record has and rows of lists lack. Absent where rows are complete records. */
  readonly recordOnly?: string;
  /** The command that deletes a record if the service refuses DELETE with 405. */
  readonly deleteCommand?: string;
  /** Filters, by property name, without which the service refuses a list. */
  readonly requiredFilters: readonly string[];
  /** Fields for which {@link isDateName} is wrong: dates with other names, and texts with names of dates. */
  readonly otherDates: readonly string[];
  /** The picture operations by method: `GET {path}/{segment}/{id}`, one segment per picture. */
  readonly binaries: Readonly<Record<string, readonly string[]>>;
}

/**
 * The part of an entity's metadata that does not follow from the conventions, for programs whose size matters. `lacks` names
 * the operations that the entity does not have.
 */
export type ResourceExceptions = Partial<
  Pick<
    ResourceMetadata,
    "actions" | "recordOnly" | "deleteCommand" | "requiredFilters" | "otherDates" | "binaries"
  >
> & { readonly lacks?: readonly OperationKind[] };

/** The name of the entity in the client, which is also the last segment of its path: `coworkers`, `countries`. */
export function resourceOf(entity: string): string {
  return pluralOf(entity).toLowerCase();
}

function pluralOf(entity: string): string {
  return `${entity.replace(/y$/, "ie").replace(/s$/, "se")}s`;
}

/** The operationId: `listCountries`, `getCountry`, `getCountriesByIds`, `createCountry`, `listCountryCommands` … */
export function operationIdOf(entity: string, kind: OperationKind): string {
  const plural = pluralOf(entity);
  const irregular: Partial<Record<OperationKind, string>> = {
    list: `list${plural}`,
    getMany: `get${plural}ByIds`,
    commands: `list${entity}Commands`,
    run: `run${entity}Command`,
  };
  return irregular[kind] ?? kind + entity;
}

/** Whether a field, by its name, triggers an action when it is sent: `NewAvatarUrl`, `ClearAvatarFile`, `AddedTeams`, `RemovedTeams`. */
export function isActionName(field: string): boolean {
  return /^(New.+Url|Clear.+File|(Added|Removed).{3,})$/.test(field);
}

/** Whether a field, by its name, contains a date: `UpdatedOn`, `RenewalDate`, `NextInvoice`, `LastAccess`, `RepeatUntil`. */
export function isDateName(field: string): boolean {
  return /(On|Date|Time|Local|From|Until|Arrival)$|^DateOf|(Last|Next).*(Reminder|Invoice|Renewal|Attempt|Access|Activity|Email|Update|Digest|Trigger)$/.test(
    field,
  );
}
