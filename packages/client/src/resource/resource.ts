import type { ActionResult, Command, CommandParameter } from "@nexudus-api/types";
import type { Call } from "../decode.ts";
import type { ListQuery } from "../http/query.ts";
import type { CallOptions } from "../options.ts";
import type { List } from "./paginator.ts";

/** The types of one entity, as `ResourceTypes` of the types package lists them. */
export interface EntityTypes {
  record: { Id: number };
  summary: { Id: number };
  create: object;
  patch: object;
  replace: { Id: number };
  where: object;
  binaries: Record<string, unknown[]>;
}

/** What the service says of a saved record: its id, and more where it likes to. */
export interface Saved {
  Id: number;
  [field: string]: unknown;
}

/** What a command acts on, and with which parameters. */
export interface RunInput {
  readonly ids?: readonly number[];
  readonly parameters?: readonly CommandParameter[];
}

/** The options of `update`. */
export interface UpdateOptions extends CallOptions {
  /** The `UpdatedOn` that you last saw: when the record was updated after it, nothing is sent. */
  readonly ifUnchangedSince?: string | Date | undefined;
}

/** What a function gives to `update`: some fields, or the record that it was given with changes in it. */
export type Changes<T extends EntityTypes> = T["patch"] | T["record"];

/** The methods that every entity has. All reject with a `NexudusError`, or with a `TypeError` for wrong arguments. */
export interface Resource<T extends EntityTypes> {
  /** One page of 25 when awaited, every record (1000 a page) when iterated. Rows lack fields of the record. */
  list(query?: ListQuery<T["where"], T["record"]>, options?: CallOptions): List<T["summary"]>;
  /** The full record. */
  get(id: number, options?: CallOptions): Call<T["record"]>;
  /** The rows with these ids, in this order; ids that do not exist are left out. */
  getMany(ids: readonly number[], options?: CallOptions): Promise<T["summary"][]>;
  /** Never tried again after a fault: see `NetworkError.outcome`. */
  create(record: T["create"], options?: CallOptions): Call<Saved>;
  /**
   * Reads the record, changes what the patch names and sends all of it back. `undefined` leaves a field, `null` clears it.
   * Fields that act when sent (`CreateUser`, `New…Url`, `Clear…File`, `Added…`, `Removed…`) go out only when the patch
   * names them, and a function that computes the patch does not see them in its record.
   */
  update(
    id: number,
    patch: T["patch"] | ((record: T["record"]) => Changes<T> | Promise<Changes<T>>),
    options?: UpdateOptions,
  ): Call<Saved>;
  /** The bare PUT: every field that is missing is cleared, so it takes a full record as `get` gives it. */
  replace(record: T["replace"], options?: CallOptions): Call<Saved>;
  delete(id: number, options?: CallOptions): Call<void>;
  /** The commands, or those for the record with this id. */
  commands(query?: { readonly id?: number }, options?: CallOptions): Call<Command[]>;
  /** Runs a command. Never tried again after a fault: see `NetworkError.outcome`. */
  run(key: string, input?: RunInput, options?: CallOptions): Call<ActionResult>;
}

/** The picture methods of an entity: `avatar(id)`, `image(id, 2)`. Null where there is no picture. */
export type Pictures<Arguments extends Record<string, unknown[]>> = {
  readonly [Method in keyof Arguments]: (
    id: number,
    ...rest: [...Arguments[Method], options?: CallOptions]
  ) => Call<Blob | null>;
};

/** Everything that the client offers for one entity. */
export type Entity<T extends EntityTypes> = Resource<T> & Pictures<T["binaries"]>;
