import type { Accounts } from "./accounts.ts";
import { json, type Exchange, type Reply } from "../operations/exchange.ts";
import { fold } from "../document/fold.ts";

/** Longer forms than this are none. Bytes. */
const maximumForm = 16_384;

/**
 * Answers the token endpoint: the password and refresh grants, in a form. `client_id` is a header; without it the
 * user's address stands for it.
 */
export async function answerToken(exchange: Exchange, accounts: Accounts, now: Date): Promise<Reply> {
  const type = exchange.header("content-type") ?? "";
  const bytes = await exchange.body(maximumForm);
  const form = /^application\/x-www-form-urlencoded\b/i.test(type.trim())
    ? new URLSearchParams(new TextDecoder().decode(bytes))
    : new URLSearchParams();
  const client = exchange.header("client_id");
  switch (form.get("grant_type")) {
    case "password": {
      const user = await accounts.signIn(form.get("username") ?? "", form.get("password") ?? "");
      return user
        ? given(accounts.tokens.issue(user.id, fold(client ?? user.email), now))
        : refused({ error: "invalid_grant", error_description: "The user name or password is incorrect." });
    }
    case "refresh_token": {
      const token = accounts.tokens.refreshable(form.get("refresh_token") ?? "", now);
      // A refresh without the header was seen to work, so only a different one is refused.
      return token && (client === undefined || fold(client) === token.client)
        ? given(accounts.tokens.issue(token.user, token.client, now))
        : refused({ error: "invalid_grant" });
    }
    default:
      return refused({ error: "unsupported_grant_type" });
  }
}

// RFC 6749 wants both headers on an answer that holds tokens.
const given = (pair: object): Reply => {
  const reply = json(pair);
  return { ...reply, headers: { ...reply.headers, "cache-control": "no-store", pragma: "no-cache" } };
};

const refused = (error: { error: string; error_description?: string }): Reply => json(error, 400);
