import type { OperationKind } from "../../document/api.ts";
import type { Call } from "../../operations/call.ts";
import { general } from "../../operations/read/general.ts";
import { operations } from "../../operations/operations.ts";
import { Pictures } from "../../operations/pictures/pictures.ts";
import { ApiError, notFound } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";
import { isLocalRequest } from "../messages/is-local-request.ts";
import type { Services } from "../services.ts";

/** What needs no snapshot of the database: writes have their own transaction, and one query reads a record. */
const withoutSnapshot: ReadonlySet<OperationKind> = new Set<OperationKind>([
  "create",
  "replace",
  "delete",
  "run",
  "get",
]);

/** Runs the operation as a transaction. */
export function operate(services: Services): Step {
  const { api, store, accounts, strict, references, dialect, clock, webhooks } = services;
  const pictures = new Pictures(store);
  return (c) => {
    const operation = c.get("operation");
    const { kind, entity } = operation;
    const { url } = c.req;
    const mark = url.indexOf("?");
    const query = mark < 0 ? "" : url.slice(mark + 1);
    const user = c.get("user");
    if (kind === "me" || kind === "enumMembers") {
      c.set("response", general[kind]({ api, store, user, query }));
      return undefined;
    }
    if (!entity || kind === "token") throw new ApiError(notFound);
    const run = operations[kind];
    const outbox = webhooks.outbox();
    const call: Call = {
      api,
      operation,
      entity,
      id: c.req.param("id"),
      query,
      body: c.get("body"),
      values: c.get("values"),
      user,
      isLocal: () => isLocalRequest(c),
      store,
      write: (work) => {
        const { signal } = c.req.raw;
        return store.database.write(() => {
          if (signal.aborted) throw new ApiError({ status: 400, headers: {}, body: null });
          return work();
        });
      },
      accounts,
      pictures,
      strict,
      references,
      dialect,
      now: clock.now,
      outbox,
    };
    const response = withoutSnapshot.has(kind) ? run(call) : store.database.read(() => run(call));
    if (response instanceof Promise) return response.then((done) => (outbox.send(), c.set("response", done)));
    c.set("response", response);
    // A response must not contain anything that a crash could still undo.
    return store.database.unconfirmed;
  };
}
