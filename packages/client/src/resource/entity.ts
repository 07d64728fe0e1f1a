import type { ActionResult, Command, CommandParameter, OperationKind } from "@nexudus-api/types";
import type { CallOptions } from "../options.ts";
import type { Call } from "./call.ts";
import type { List } from "./list.ts";
import type { ListQuery } from "./list-query.ts";

/** The types of one entity, as `ResourceTypes` of the types package lists them. */
export interface EntityTypes {
  /** The operations that the entity has. */
  operations: OperationKind;
  /** A full record, as `get` gives it. */
  record: { Id: number };
  /** A row of a list. */
  summary: { Id: number };
  /** What `create` takes. */
  create: object;
  /** What `update` takes. */
  patch: object;
  /** What `replace` takes. */
  replace: { Id: number };
  /** The filters of `list`. */
  where: object;
  /** The picture methods, and what each takes after the id. */
  binaries: Record<string, unknown[]>;
}

/** What the service says of a saved record: its id, and sometimes more. */
export interface Saved {
  /** The id of the record. */
  Id: number;
  [field: string]: unknown;
}

/** What `commands` takes. */
export interface CommandsQuery {
  /** Only the commands for the record with this id. */
  readonly id?: number | undefined;
}

/** What a command acts on, and with which parameters. */
export interface RunInput {
  /** The records. */
  readonly ids?: readonly number[] | undefined;
  /** As the API spells them: `{ Name, Value, Type? }`. */
  readonly parameters?: readonly CommandParameter[] | undefined;
}

/** The options of `update`. */
export interface UpdateOptions extends CallOptions {
  /** The `UpdatedOn` that you last saw: if the record was updated after it, nothing is sent. */
  readonly ifUnchangedSince?: string | Date | undefined;
}

/** What a function returns to `update`: some fields, or the record that it was given with changes in it. */
export type Changes<T extends EntityTypes> = T["patch"] | T["record"];

/** Compiles only if a patch names no field that the entity lacks. */
export type Known<Patch, Name> = [keyof Patch] extends [Name] ? unknown : never;

/**
 * The methods of an entity that has every operation. All reject with a `NexudusError`, with the reason of the caller's
 * signal, or with a `TypeError` for wrong arguments.
 */
export interface Resource<T extends EntityTypes> {
  /**
   * One page of 25 when awaited, every record when iterated (1000 per request). Rows lack fields of the record.
   *
   * An iteration is ordered by `Id` unless `orderBy` says otherwise. Every record that matches from its start to its end
   * comes once, although others are added, changed and deleted meanwhile, by you or by others. With another order this
   * holds as long as no record's sort key changes: one that moves ahead of the page being read is missed.
   */
  list(query?: ListQuery<T["where"], T["record"]>, options?: CallOptions): List<T["summary"]>;
  /** The full record. Rejects with `NotFoundError` if there is none. */
  get(id: number, options?: CallOptions): Call<T["record"]>;
  /** The rows with these ids, in this order; ids that do not exist are left out. */
  getMany(ids: readonly number[], options?: CallOptions): Promise<T["summary"][]>;
  /** Creates a record. Not repeated after a failure that may have carried it out: see `NetworkError.outcome`. */
  create(record: T["create"], options?: CallOptions): Call<Saved>;
  /**
   * Reads the record, applies the patch and sends all of it back. `undefined` leaves a field, `null` clears it. Fields
   * that act when sent (`CreateUser`, `New…Url`, `Clear…File`, `Added…`, `Removed…`) are sent only if the patch names
   * them, and a function that computes the patch does not see them in its record.
   */
  update<Patch extends Changes<T>>(
    id: number,
    patch:
      | T["patch"]
      | ((
          record: T["record"],
        ) =>
          | (Patch & Known<Patch, keyof T["patch"] | keyof T["record"]>)
          | Promise<Patch & Known<Patch, keyof T["patch"] | keyof T["record"]>>),
    options?: UpdateOptions,
  ): Call<Saved>;
  /** The bare PUT: a missing field is cleared, so it takes a full record as `get` returns it. */
  replace(record: T["replace"], options?: CallOptions): Call<Saved>;
  /** Deletes the record. Rejects with `NotFoundError` if there is none. */
  delete(id: number, options?: CallOptions): Call<void>;
  /** The commands of the entity, or of one record. */
  commands(query?: CommandsQuery, options?: CallOptions): Call<Command[]>;
  /** Runs a command. Not repeated after a failure that may have carried it out: see `NetworkError.outcome`. */
  run(key: string, input?: RunInput, options?: CallOptions): Call<ActionResult>;
}

/** The methods that follow from the operations of an entity: `update` needs both `get` and `replace`. */
export type MethodsOf<Operations extends OperationKind> =
  Operations | ("get" | "replace" extends Operations ? "update" : never);

/** The picture methods of an entity: `avatar(id)`, `image(id, 2)`. They resolve with null if there is no picture. */
export type Pictures<Arguments extends Record<string, unknown[]>> = {
  readonly [Method in keyof Arguments]: (
    id: number,
    ...rest: [...Arguments[Method], options?: CallOptions]
  ) => Call<Blob | null>;
};

/** Everything that the client has for one entity. A method for an operation that the entity lacks does not exist. */
export type Entity<T extends EntityTypes> = Pick<Resource<T>, MethodsOf<T["operations"]>> &
  Pictures<T["binaries"]>;
