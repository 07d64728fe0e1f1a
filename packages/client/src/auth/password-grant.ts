import { checkOptions, isObject, isText, type Rules } from "../checks.ts";
import { decodeFailure } from "../decode.ts";
import { AuthenticationError, ResponseFormatError } from "../errors/errors.ts";
import { responseError } from "../errors/response-error.ts";
import type { Auth, Connection, Credentials } from "./auth.ts";
import { bearerValue } from "./bearer.ts";

/** What a sign-in returned, as it is kept. These are credentials: store them as you would the password. */
export interface Tokens {
  /** The `baseUrl` of the service that issued them. They are sent nowhere else. */
  readonly baseUrl: string;
  /** Sent with each request. */
  readonly accessToken: string;
  /** Gets the next access token, once. */
  readonly refreshToken?: string | undefined;
  /** When to get a new token, in milliseconds since 1970: some time before the service stops accepting this one. */
  readonly renewAt: number;
}

/** Where tokens outlive the process, or are shared between several. */
export interface TokenStore {
  /** The tokens of the service at `baseUrl`. */
  load(baseUrl: string): Tokens | undefined | Promise<Tokens | undefined>;
  /** Keeps the tokens of `tokens.baseUrl`, in place of those that it kept before. */
  save(tokens: Tokens): void | Promise<void>;
}

/** An account, and what its sign-in needs. */
export interface PasswordGrantOptions extends Credentials {
  /** The current code of a user with two-factor authentication; a function is called at each sign-in. */
  readonly totp?: string | (() => string | Promise<string>) | undefined;
  /** A name for this program. Each name has one refresh token: two programs of one user need two names. */
  readonly clientId?: string | undefined;
  /** Keeps the tokens; default: only this process does. */
  readonly store?: TokenStore | undefined;
}

const rules: Rules<PasswordGrantOptions> = {
  username: isText,
  password: isText,
  totp: () => true,
  clientId: (value) => isHeaderName(value) || "printable ASCII characters",
  store: (value) => isObject(value) || "an object with load and save",
};

function isHeaderName(value: unknown): boolean {
  return typeof value === "string" && /^[\x20-\x7e]+$/.test(value);
}

/**
 * Signs in with e-mail address and password, keeps the token and renews it before it expires: one renewal at a time,
 * however many calls wait for it. A refresh token that the service no longer accepts is followed by a new sign-in. Each
 * service that it is used with gets a sign-in of its own.
 *
 * Calls reject with `AuthenticationError` if the service refuses the password.
 *
 * @throws {TypeError} for missing credentials, or a clientId that no header can carry
 */
export function passwordGrant(options: PasswordGrantOptions): Auth {
  checkOptions("passwordGrant()", options, rules, ["username", "password"]);
  const { username, password, totp, clientId, store } = options;
  // It is sent as a header; without one, the e-mail address stands in for it.
  const refreshName = clientId ?? username;
  const canRefresh = isHeaderName(refreshName);
  /** By the address of the service: a token must not reach another one. */
  const current = new Map<string, Tokens>();
  const renewals = new Map<string, Promise<Tokens>>();

  const renew = async (connection: Connection): Promise<Tokens> => {
    const { baseUrl } = connection;
    const known = current.get(baseUrl);
    const loaded = await store?.load(baseUrl);
    const stored = loaded?.baseUrl === baseUrl ? loaded : undefined;
    if (stored && stored.renewAt > Date.now() && stored.accessToken !== known?.accessToken) return stored;
    const refreshToken = canRefresh && (stored ?? known)?.refreshToken;
    const refreshed =
      refreshToken &&
      (await grant(
        connection,
        { grant_type: "refresh_token", refresh_token: refreshToken },
        refreshName,
      ).catch((error: unknown) => {
        if (!(error instanceof AuthenticationError)) throw error;
      }));
    const code = refreshed || typeof totp !== "function" ? totp : await totp();
    const form = { grant_type: "password", username, password, ...(code && { totp: String(code) }) };
    const tokens = refreshed || (await grant(connection, form, clientId));
    // Before saving: the refresh token has been used up even if the store fails.
    current.set(baseUrl, tokens);
    await store?.save(tokens);
    return tokens;
  };

  return {
    usesPassword: true,
    async authorization(connection) {
      const { baseUrl } = connection;
      let tokens = current.get(baseUrl);
      if (!tokens || tokens.renewAt <= Date.now()) {
        const renewal = renewals.get(baseUrl) ?? renew(connection).finally(() => renewals.delete(baseUrl));
        renewals.set(baseUrl, renewal);
        tokens = await renewal;
        current.set(baseUrl, tokens);
      }
      return bearerValue(tokens.accessToken);
    },
    refuse(authorization, { baseUrl }) {
      const tokens = current.get(baseUrl);
      // Another call may have renewed it meanwhile.
      if (tokens && authorization === bearerValue(tokens.accessToken))
        current.set(baseUrl, { ...tokens, renewAt: 0 });
    },
  };
}

async function grant(
  { baseUrl, headers, send }: Connection,
  form: Record<string, string>,
  clientId: string | undefined,
): Promise<Tokens> {
  const operation = "createToken";
  const request = { method: "POST", url: `${baseUrl}/token` };
  const response = await send({
    ...request,
    headers: {
      ...headers,
      "content-type": "application/x-www-form-urlencoded",
      ...(clientId && { client_id: clientId }),
    },
    body: new URLSearchParams(form).toString(),
  });
  const body = decodeFailure(await response.arrayBuffer());
  if (!response.ok) {
    const failure = responseError(
      { operation, request, response },
      body,
      Object.values({ ...form, grant_type: "" }),
    );
    // Both statuses are documented for a wrong password and for a refresh token that is gone.
    throw response.status === 400
      ? new AuthenticationError(failure.message, { request, response, body })
      : failure;
  }
  if (!isObject(body) || typeof body["access_token"] !== "string") {
    throw new ResponseFormatError(`${operation} expects a token, got none`, {
      request,
      response,
      body: undefined,
    });
  }
  const seconds = Number(body["expires_in"]) || 600;
  return {
    baseUrl,
    accessToken: body["access_token"],
    refreshToken: typeof body["refresh_token"] === "string" ? body["refresh_token"] : form["refresh_token"],
    // A tenth early, so that no request is on its way when the token expires.
    renewAt: Date.now() + seconds * 900,
  };
}
