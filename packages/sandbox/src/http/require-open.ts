import type { MiddlewareHandler } from "hono";
import { ApiError, message } from "../operations/response.ts";
import type { AppEnv } from "./app-env.ts";
import type { Services } from "./services.ts";

export const closed = message(503, "This sandbox is closed.");

/** Answers 503 once the sandbox is closed. */
export function requireOpen({ store }: Services): MiddlewareHandler<AppEnv> {
  return (_c, next) => {
    if (!store.database.isOpen) throw new ApiError(closed);
    return next();
  };
}
