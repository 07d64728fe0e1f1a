import { ApiError, message } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";
import type { Services } from "../services.ts";

const unauthenticated = message(
  401,
  "Authentication failed. Send the e-mail address and password of a user by Basic, or a token by Bearer.",
);

/** Finds the user whom the `Authorization` header proves. Returns 401 if it proves none. */
export function authenticate({ accounts, clock }: Services): Step {
  return (c) => {
    const user = accounts.authenticate(c.req.header("authorization"), clock.now);
    if (!user) throw new ApiError(unauthenticated);
    c.set("user", user);
  };
}
