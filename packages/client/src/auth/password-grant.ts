import { type Auth, bearerValue, type Connection, type Credentials } from "./auth.ts";
import { AuthenticationError, isObject, ResponseFormatError } from "../errors/errors.ts";
import { failureOf } from "../errors/response-error.ts";
import { OutgoingRequest } from "../options.ts";

/** What a grant gave, as it is kept. These are credentials: store them as you would the password. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When to get a new token, in milliseconds since 1970: some time before the service stops taking this one. */
  readonly renewAt: number;
}

/** Where tokens outlive the process, or are shared between several. */
export interface TokenStore {
  load(): Tokens | undefined | Promise<Tokens | undefined>;
  save(tokens: Tokens): void | Promise<void>;
}

export interface PasswordGrantOptions extends Credentials {
  /** The current code of a user with two-factor authentication, asked for at each sign-in when it is a function. */
  readonly totp?: string | (() => string | Promise<string>) | undefined;
  /** A name for this program. Each name has one refresh token: two programs of one user need two names. */
  readonly clientId?: string | undefined;
  readonly store?: TokenStore | undefined;
}

/**
 * Signs in with e-mail address and password, keeps the token and renews it before it expires: one renewal at a time,
 * however many calls wait for it. A refresh token that the service no longer takes is followed by a new sign-in.
 *
 * Calls reject with `AuthenticationError` when the service refuses the password.
 */
export function passwordGrant(options: PasswordGrantOptions): Auth {
  const { username, password, totp, clientId, store } = options;
  if (!username || !password) throw new TypeError("passwordGrant() takes a username and a password.");
  // It is a header, and the e-mail address stands in for it.
  const refreshName = clientId ?? username;
  const canRefresh = /^[\x20-\x7e]+$/.test(refreshName);
  if (clientId !== undefined && !canRefresh)
    throw new TypeError("passwordGrant() takes a clientId of printable ASCII characters.");
  let current: Tokens | undefined;
  let renewal: Promise<Tokens> | undefined;

  const renew = async (connection: Connection): Promise<Tokens> => {
    const stored = await store?.load();
    if (stored && stored.renewAt > Date.now() && stored.accessToken !== current?.accessToken) return stored;
    const refreshToken = canRefresh && (stored ?? current)?.refreshToken;
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
    await store?.save(tokens);
    return tokens;
  };

  return {
    usesPassword: true,
    async authorization(connection) {
      if (!current || current.renewAt <= Date.now()) {
        renewal ??= renew(connection).finally(() => {
          renewal = undefined;
        });
        current = await renewal;
      }
      return bearerValue(current.accessToken);
    },
    refuse(authorization) {
      // Another call may have renewed it meanwhile.
      if (current && authorization === bearerValue(current.accessToken)) current = { ...current, renewAt: 0 };
    },
  };
}

async function grant(
  { baseUrl, headers, send }: Connection,
  form: Record<string, string>,
  clientId: string | undefined,
): Promise<Tokens> {
  const request = { method: "POST", url: `${baseUrl}/token` };
  const response = await send(
    new OutgoingRequest(request.url, {
      method: request.method,
      headers: {
        ...headers,
        "content-type": "application/x-www-form-urlencoded",
        ...(clientId && { client_id: clientId }),
      },
      body: new URLSearchParams(form).toString(),
    }),
  );
  // A body that is no JSON is no token either.
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const failure = failureOf("createToken", request, response, body);
    // Both statuses are documented for a wrong password and for a refresh token that has gone.
    throw response.status === 400
      ? new AuthenticationError(failure.message, { request, response, body })
      : failure;
  }
  if (!isObject(body) || typeof body["access_token"] !== "string") {
    throw new ResponseFormatError("createToken: the answer holds no token", {
      request,
      response,
      body: undefined,
    });
  }
  const seconds = Number(body["expires_in"]) || 600;
  return {
    accessToken: body["access_token"],
    refreshToken: typeof body["refresh_token"] === "string" ? body["refresh_token"] : form["refresh_token"],
    // A tenth early, so that no request is on its way when the token dies.
    renewAt: Date.now() + seconds * 900,
  };
}
