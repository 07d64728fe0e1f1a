import { ApiError } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";
import type { Services } from "../services.ts";

/** Returns 409 or 429 for a user who exceeds the limits. */
export function limitRequests({ throttle, clock }: Services): Step {
  return (c) => {
    const response = throttle?.exceeded(c.get("user").id, c.req.method, clock.now().getTime());
    if (response) throw new ApiError(response);
  };
}
