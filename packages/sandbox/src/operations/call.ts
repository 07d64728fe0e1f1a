import type { Accounts, User } from "../auth/accounts.ts";
import type { Api, Entity, Operation } from "../document/api.ts";
import type { JsonObject } from "../document/json.ts";
import { titleOf, type StoredRecord } from "../document/record.ts";
import type { Store } from "../store/store.ts";
import type { Outbox } from "./change.ts";
import type { Pictures } from "./pictures/pictures.ts";
import type { Values } from "./validation/body-validator.ts";

/** Which behaviour the sandbox has where clients observed something other than what the pages document. */
export type Dialect = "observed" | "documented";

/** Whether ids of what an operator sets up (countries, locations, plans …) must refer to existing records. */
export type References = "checked" | "unchecked";

/** A request that has been routed, authorised, parsed and validated. */
export interface Call {
  readonly api: Api;
  readonly operation: Operation;
  readonly entity: Entity;
  /** The value of `{id}` in the path, if it has one. */
  readonly id: string | undefined;
  /** The query without its question mark. */
  readonly query: string;
  /** The body; empty if the operation takes none. */
  readonly body: JsonObject;
  /** The fields that a create or replace sets; empty otherwise. */
  readonly values: Values;
  readonly user: User;
  /** Whether the request comes from this machine. */
  readonly isLocal: () => boolean;
  readonly store: Store;
  /** Runs `work` as a transaction. Does nothing if the caller has disconnected before its turn. */
  readonly write: Store["database"]["write"];
  readonly accounts: Accounts;
  readonly pictures: Pictures;
  readonly strict: boolean;
  readonly references: References;
  readonly dialect: Dialect;
  readonly now: () => Date;
  readonly outbox: Outbox;
}

/** Sets what the service writes into every record that it saves. */
export function stamp({ entity, user }: Call, record: StoredRecord, on: string): StoredRecord {
  return { ...record, UpdatedOn: on, UpdatedBy: user.email, ToStringText: titleOf(entity, record) };
}
