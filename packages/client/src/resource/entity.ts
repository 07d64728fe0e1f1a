import type { ActionResult, Command, CommandParameter, OperationKind } from "@nexudus-api/types";
import type { CallOptions } from "../options.ts";
import type { Call } from "./call.ts";
import type { List } from "./list.ts";
import type { FilteredListQuery, ListQuery } from "./list-query.ts";

/** The types of one entity, as listed in `ResourceTypes` of the types package. */
export interface EntityTypes {
  /** The operations that the entity has. */
  operations: OperationKind;
  /** A full record, as returned by `get`. */
  record: { Id: number };
  /** A row of a list. */
  summary: { Id: number };
  /** The argument of `create`. */
  create: object;
  /** The changes for `update`. */
  patch: object;
  /** The argument of `replace`. */
  replace: { Id: number };
  /** The filters of `list`. */
  where: object;
  /** The methods for pictures and documents, with their arguments after the id. */
  binaries: Record<string, unknown[]>;
}

/** The service's response to a write: the id, and sometimes other fields. */
export interface Saved {
  /** The id of the record. */
  Id: number;
  [field: string]: unknown;
}

/** The first argument of `commands`. */
export interface CommandsQuery {
  /** Only the commands for the record with this id. */
  readonly id?: number | undefined;
}

/** The records and parameters of a command. */
export interface RunInput {
  /** The ids of the records to act on. */
  readonly ids?: readonly number[] | undefined;
  /** The parameters, in the API's format: `{ Name, Value, Type? }`. */
  readonly parameters?: readonly CommandParameter[] | undefined;
}

/** The options of `update`. */
export interface UpdateOptions extends CallOptions {
  /** The `UpdatedOn` that you last read. If the record was updated later, rejects with `ConflictError` and writes nothing. */
  readonly ifUnchangedSince?: string | Date | undefined;
}

/** What a function passed to `update` returns: the changed fields, or the whole record with changes. */
export type Changes<T extends EntityTypes> = T["patch"] | T["replace"];

declare const hasUnknownName: unique symbol;

/** Stands in compiler messages for an object with a name that the OpenAPI document lacks. */
export interface HasUnknownName<Given> {
  readonly [hasUnknownName]: Given;
}

/**
 * Compiles only if the shape has every name of the given object. The compiler itself checks this only for objects that are
 * written inside the call, and not for variables.
 */
export type Exact<Given, Shape> = keyof Given extends keyof Shape ? Given : Shape & HasUnknownName<Given>;

/**
 * The methods of an entity with every operation. They reject with a `NexudusError`, with the reason of the caller's signal,
 * or with a `TypeError` for wrong arguments.
 */
export interface Resource<T extends EntityTypes> {
  /**
   * Lists rows, which lack some fields of the record. With `await`, returns one page of 25. With `for await`, iterates over
   * all records, reading 1000 per request.
   *
   * An iteration is ordered by `Id` unless you set `orderBy`. Every record that matches from its start to its end is
   * delivered exactly once, even if records are added, changed or deleted meanwhile. With another order, this holds as long
   * as no record's sort key changes: a record that moves to an earlier page is missed.
   */
  list: {
    // Not generic, so that it can also be called on a union of entities.
    (): List<T["summary"]>;
    <Where extends T["where"]>(
      query: ListQuery<Exact<Where, T["where"]>, T["record"]> | undefined,
      options?: CallOptions,
    ): List<T["summary"]>;
  };
  /** Reads the full record. Rejects with `NotFoundError` if it does not exist. */
  get: (id: number, options?: CallOptions) => Call<T["record"]>;
  /** Reads the rows with these ids, in the same order. Ids that do not exist are left out. */
  getMany: (ids: readonly number[], options?: CallOptions) => Promise<T["summary"][]>;
  /**
   * Creates a record. Dates are `Date` objects or ISO 8601 text, in UTC unless it has an offset. Not retried if the first
   * attempt may have succeeded: see `NetworkError.outcome`.
   */
  create: <Body extends T["create"]>(record: Exact<Body, T["create"]>, options?: CallOptions) => Call<Saved>;
  /**
   * Reads the record, applies the patch and sends all fields back. `undefined` keeps a field, `null` clears it. Dates are `Date`
   * objects or ISO 8601 text, in UTC unless it has an offset. Fields that trigger an action (`CreateUser`, `New…Url`,
   * `Clear…File`, `Added…`, `Removed…`) are sent only if the patch names them. The record that a patch function gets does not
   * contain them. If a patch function returns objects of different shapes, give it a return type such as `CoworkerPatch`. Give
   * a variable that holds a patch this type too: without it, a misspelt name compiles.
   */
  // `Exact<Patch, T["patch"]>` with a type parameter of its own would check variables too. It takes 95 instantiations, and
  // type-cost.test.ts allows 500, of which the declarations take 490 to 499.
  update: <Patch extends Changes<T>>(
    id: number,
    patch:
      | T["patch"]
      | ((record: T["record"]) => Exact<Patch, T["replace"]> | PromiseLike<Exact<Patch, T["replace"]>>),
    options?: UpdateOptions,
  ) => Call<Saved>;
  /**
   * Sends a plain PUT, which clears missing fields. It takes a full record, as returned by `get`. Dates may also be `Date`
   * objects.
   */
  replace: (record: T["replace"], options?: CallOptions) => Call<Saved>;
  /** Deletes the record. Rejects with `NotFoundError` if it does not exist. */
  delete: (id: number, options?: CallOptions) => Call<void>;
  /** Lists the commands of the entity, or of one record. */
  commands: (query?: CommandsQuery, options?: CallOptions) => Call<Command[]>;
  /** Runs a command. Not retried if the first attempt may have succeeded: see `NetworkError.outcome`. */
  run: (key: string, input?: RunInput, options?: CallOptions) => Call<ActionResult>;
}

/** The methods of an entity whose lists the service refuses without a certain filter. */
export interface FilteredResource<T extends EntityTypes> extends Omit<Resource<T>, "list"> {
  /** Lists rows as `list` of other entities does. `where` must contain the filter. */
  list: <Where extends T["where"]>(
    query: FilteredListQuery<Exact<Where, T["where"]>, T["record"]>,
    options?: CallOptions,
  ) => List<T["summary"]>;
}

/** The methods for the operations of an entity. `update` needs both `get` and `replace`. */
export type MethodsOf<Operations extends OperationKind> =
  Operations | ("get" | "replace" extends Operations ? "update" : never);

/** The methods for pictures and documents: `avatar(id)`, `image(id, 2)`. They resolve with null if there is none. */
export type Pictures<Arguments extends Record<string, unknown[]>> = {
  readonly [Method in keyof Arguments]: (
    id: number,
    ...rest: [...Arguments[Method], options?: CallOptions]
  ) => Call<Blob | null>;
};

/** The methods of one entity: those for the operations that the API has for it. */
export type Entity<T extends EntityTypes> = (OperationKind extends T["operations"]
  ? // Without `Pick` and another alias, which would add to the work of the compiler.
    object extends T["where"]
    ? Resource<T>
    : FilteredResource<T>
  : Pick<object extends T["where"] ? Resource<T> : FilteredResource<T>, MethodsOf<T["operations"]>>) &
  Pictures<T["binaries"]>;
