import { mayUse } from "../../auth/accounts.ts";
import { accessDenied, ApiError } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";

/** Returns 401 for a user without the role of the operation. */
export const authorise: Step = (c) => {
  if (!mayUse(c.get("user"), c.get("operation").role)) throw new ApiError(accessDenied);
};
