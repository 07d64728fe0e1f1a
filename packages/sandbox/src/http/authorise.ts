import type { MiddlewareHandler } from "hono";
import { mayUse } from "../auth/accounts.ts";
import { accessDenied, ApiError } from "../operations/response.ts";
import type { AppEnv } from "./app-env.ts";

/** Answers 401 to a user without the role of the operation. */
export const authorise: MiddlewareHandler<AppEnv> = (c, next) => {
  if (!mayUse(c.get("user"), c.get("operation").role)) throw new ApiError(accessDenied);
  return next();
};
