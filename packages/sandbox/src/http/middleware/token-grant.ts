import type { Context } from "hono";
import { fold } from "../../document/fold.ts";
import { ApiError, type ApiResponse, json } from "../../operations/response.ts";
import type { AppEnv, Step } from "../app-env.ts";
import { readBody } from "../messages/read-body.ts";
import type { Services } from "../services.ts";

/** The maximum length of a form, in bytes. */
const maximumForm = 16_384;

/**
 * Handles the token endpoint: the password and refresh grants, in a form. `client_id` is a header; its default is the user's
 * address.
 */
export function tokenGrant(services: Services): Step {
  return async (c) => c.set("response", await grant(c, services));
}

async function grant(c: Context<AppEnv>, { accounts, clock }: Services): Promise<ApiResponse> {
  const now = clock.now();
  const bytes = await readBody(c, maximumForm).catch((error: unknown) => {
    throw error instanceof ApiError ? new ApiError(unreadable) : error;
  });
  const type = c.req.header("content-type") ?? "";
  const form = /^application\/x-www-form-urlencoded\b/i.test(type.trim())
    ? new URLSearchParams(new TextDecoder().decode(bytes))
    : new URLSearchParams();
  const client = c.req.header("client_id");
  switch (form.get("grant_type")) {
    case "password": {
      const user = accounts.signIn(form.get("username") ?? "", form.get("password") ?? "");
      return user
        ? granted(await accounts.tokens.issue(user.id, fold(client ?? user.email), now))
        : refused({ error: "invalid_grant", error_description: "The user name or password is incorrect." });
    }
    case "refresh_token": {
      // A client refreshed without the header, so only a different one is refused.
      const own = client === undefined ? undefined : fold(client);
      const pair = await accounts.tokens.refresh(form.get("refresh_token") ?? "", own, now);
      return pair ? granted(pair) : refused({ error: "invalid_grant" });
    }
    default:
      return refused({ error: "unsupported_grant_type" });
  }
}

// RFC 6749 (5.1) demands both headers on a response that holds tokens.
const granted = (pair: object): ApiResponse => {
  const response = json(pair);
  return { ...response, headers: { ...response.headers, "cache-control": "no-store", pragma: "no-cache" } };
};

const refused = (error: { error: string; error_description?: string }): ApiResponse => json(error, 400);

// The document has no 413 here.
const unreadable = refused({
  error: "invalid_request",
  error_description: `The form cannot be read, or is longer than ${maximumForm} bytes.`,
});
