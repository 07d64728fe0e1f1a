import { checkOptions, hasMethod, isObject, isText, type Rules } from "../checks.ts";
import { decodeFailure } from "../decode.ts";
import { AuthenticationError, ResponseFormatError } from "../errors/errors.ts";
import { responseError } from "../errors/response-error.ts";
import type { Auth, Connection, Credentials } from "./auth.ts";
import { bearerValue } from "./bearer.ts";

/** The tokens of a sign-in. Store them as securely as the password. */
export interface Tokens {
  /** The `baseUrl` of the service that issued them. The client sends them only there. */
  readonly baseUrl: string;
  /** Sent with each request. */
  readonly accessToken: string;
  /** Used once, to get the next access token. */
  readonly refreshToken?: string | undefined;
  /** When to get a new token, in milliseconds since 1970. This is some time before the token expires. */
  readonly renewAt: number;
}

/** Keeps tokens beyond the end of the process, or shares them between processes. */
export interface TokenStore {
  /** The tokens of the service at `baseUrl`. */
  load(baseUrl: string): Tokens | undefined | Promise<Tokens | undefined>;
  /** Saves the tokens of `tokens.baseUrl`, replacing earlier ones. */
  save(tokens: Tokens): void | Promise<void>;
}

/** The options of `passwordGrant`. */
export interface PasswordGrantOptions extends Credentials {
  /** The current code of two-factor authentication, or a function that is called at each sign-in. */
  readonly totp?: string | (() => string | Promise<string>) | undefined;
  /** A name for this program. The service keeps one refresh token per name, so two programs of one user need two names. */
  readonly clientId?: string | undefined;
  /** Where to keep the tokens. Default: in memory. */
  readonly store?: TokenStore | undefined;
}

const rules: Rules<PasswordGrantOptions> = {
  username: isText,
  password: isText,
  totp: () => true,
  clientId: (value) => value === undefined || isHeaderName(value) || "printable ASCII",
  store: (value) =>
    value === undefined ||
    (hasMethod(value, "load") && hasMethod(value, "save")) ||
    "an object with load and save",
};

function isHeaderName(value: unknown): boolean {
  return typeof value === "string" && /^[\x20-\x7e]+$/.test(value);
}

/**
 * Signs in with e-mail address and password, and renews the token before it expires. Concurrent calls share one renewal.
 * If the service no longer accepts the refresh token, the client signs in again. Clients with different `baseUrl`s sign in
 * separately.
 *
 * Calls reject with `AuthenticationError` if the service refuses the password.
 *
 * @throws {TypeError} if credentials are missing, or `clientId` cannot be sent in a header
 */
export function passwordGrant(options: PasswordGrantOptions): Auth {
  checkOptions("passwordGrant()", options, rules, true);
  const { username, password, totp, clientId, store } = options;
  // A refresh sends it as a header. Without clientId, the service expects the e-mail address.
  const refreshName = clientId ?? username;
  const secrets = [username, password];
  const canRefresh = isHeaderName(refreshName);
  /** Tokens by `baseUrl`, because a token must not be sent to another service. */
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
        secrets,
      ).catch((error: unknown) => {
        if (!(error instanceof AuthenticationError)) throw error;
      }));
    const code = refreshed || typeof totp !== "function" ? totp : await totp();
    const form = { grant_type: "password", username, password, ...(code && { totp: String(code) }) };
    const tokens = refreshed || (await grant(connection, form, clientId, secrets));
    // Set before saving: the old refresh token cannot be used again, even if the store fails.
    current.set(baseUrl, tokens);
    await store?.save(tokens);
    return tokens;
  };

  return {
    usesPassword: true,
    secrets: () => secrets,
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
      // Another call may have renewed the token already.
      if (tokens && authorization === bearerValue(tokens.accessToken))
        current.set(baseUrl, { ...tokens, renewAt: 0 });
    },
  };
}

async function grant(
  { baseUrl, headers, send }: Connection,
  form: Record<string, string>,
  clientId: string | undefined,
  secrets: readonly string[],
): Promise<Tokens> {
  const request = { method: "POST", url: `${baseUrl}/token`, body: String(new URLSearchParams(form)) };
  const response = await send({
    ...request,
    headers: {
      ...headers,
      "content-type": "application/x-www-form-urlencoded",
      ...(clientId && { client_id: clientId }),
    },
  });
  const body = decodeFailure(await response.arrayBuffer());
  if (!response.ok) {
    const failure = responseError({ operation: "createToken", request, response }, body, secrets);
    // 400 and 401 are both documented for a wrong password and for an unknown refresh token.
    throw response.status === 400 ? new AuthenticationError(failure.message, failure) : failure;
  }
  if (!isObject(body) || typeof body["access_token"] !== "string") {
    throw new ResponseFormatError("createToken expects a token, got none", {
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
    // After 90 % of the lifetime, so that no request is under way when the token expires.
    renewAt: Date.now() + seconds * 900,
  };
}
