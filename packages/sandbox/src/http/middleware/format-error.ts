import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";
import type { Operation } from "../../document/api.ts";
import { ApiError, message } from "../../operations/response.ts";
import { isLocked, machineFault } from "../../store/database/sqlite-error.ts";
import type { AppEnv } from "../app-env.ts";
import { ConnectionCut } from "../messages/connection-cut.ts";
import { closed } from "./require-open.ts";
import type { Services } from "../services.ts";
import { toResponse } from "../messages/to-response.ts";

const locked = message(
  503,
  "Another process, or another sandbox of this one, is writing to the file of this sandbox. Try again.",
  { "retry-after": "1" },
);

/** Writes the response to a request that failed. */
export function formatError({ store }: Services): (error: unknown, c: Context<AppEnv>) => Response {
  return (error, c) => {
    if (error instanceof ApiError) return toResponse(error.response);
    if (error instanceof ConnectionCut) {
      // In a process there is no connection to cut: `sandbox.fetch` rejects.
      if (!c.env?.outgoing) throw error;
      c.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    if (!store.database.isOpen) return toResponse(closed);
    if (isLocked(error)) return toResponse(locked);
    const fault = machineFault(error);
    if (fault !== undefined) {
      const operation: Operation | undefined = c.get("operation");
      // Reads are documented without 507.
      const status = !operation || operation.statuses.has(507) ? 507 : 500;
      return toResponse(message(status, `The sandbox cannot use its database: ${fault}`));
    }
    // A bug in the sandbox. Its details are logged and not sent to the caller.
    console.error(error);
    return toResponse(message(500, "An error has occurred."));
  };
}
