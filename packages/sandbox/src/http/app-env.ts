import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { User } from "../auth/accounts.ts";
import type { Operation } from "../document/api.ts";
import type { JsonObject } from "../document/json.ts";
import type { ApiResponse } from "../operations/response.ts";
import type { Values } from "../operations/validation/body-validator.ts";

/** What is known of a request. Each step sets what the later ones need. */
export interface AppEnv {
  /** Node's request and response; absent for `sandbox.fetch`. */
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    operation: Operation;
    user: User;
    body: JsonObject;
    values: Values;
    response: ApiResponse;
    /** The bytes of the body, for the recorder. */
    sent: Uint8Array | undefined;
    /** Set if the connection is to be cut once the work is done. */
    cutAfter: boolean;
  };
}

/** One step of a request. It ends the request by throwing an ApiError. */
export type Step = (c: Context<AppEnv>) => Promise<void> | void;
