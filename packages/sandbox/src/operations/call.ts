import type { Accounts, User } from "../auth/accounts.ts";
import type { Api, Entity, Operation } from "../document/api.ts";
import type { BodyValidator } from "./body.ts";
import { message, notFound, type Exchange, type Reply } from "./exchange.ts";
import type { Pictures } from "./pictures.ts";
import { titleOf, type StoredRecord } from "../document/record.ts";
import type { Store } from "../store/store.ts";

/** What an operation works with. Routing and authorisation are done. */
export interface Call {
  readonly exchange: Exchange;
  readonly api: Api;
  readonly operation: Operation;
  readonly entity: Entity;
  /** The value of `{id}` in the path. */
  readonly pathId: string | undefined;
  readonly user: User;
  readonly store: Store;
  readonly accounts: Accounts;
  readonly pictures: Pictures;
  /** Made when it is first asked for: a sandbox that is only read from needs none. */
  readonly validator: () => BodyValidator;
  readonly strict: boolean;
  readonly dialect: "observed" | "documented";
  readonly now: () => Date;
}

/** What a record that is not there answers. A deleted one was seen to answer 401, where the pages have 404. */
export function absent({ dialect, store, entity, operation }: Call, id: number | undefined): Reply {
  const gone = id !== undefined && store.wasDeleted(entity, id);
  return gone && dialect === "observed" && operation.kind === "get" ? message(401, "Not found") : notFound;
}

/** What the service writes into every record that it saves. */
export function stamp({ entity, user }: Call, record: StoredRecord, on: string): StoredRecord {
  return { ...record, UpdatedOn: on, UpdatedBy: user.email, ToStringText: titleOf(entity, record) };
}
