import { ApiError, message } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";
import type { Services } from "../services.ts";

export const closed = message(503, "This sandbox is closed.");

/** Returns 503 once the sandbox is closed. */
export function requireOpen({ store }: Services): Step {
  return () => {
    if (!store.database.isOpen) throw new ApiError(closed);
  };
}
