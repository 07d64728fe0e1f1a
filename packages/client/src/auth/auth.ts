import type { OutgoingRequest } from "../options.ts";

/** What a way to authenticate may use: the client's own sending, without credentials. */
export interface Connection {
  readonly baseUrl: string;
  /** What the client sends with every request. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly send: (request: OutgoingRequest) => Promise<Response>;
}

/** A way to authenticate: `basic`, `bearer`, `passwordGrant` or your own. Keep secrets in closures: objects get printed. */
export interface Auth {
  /** The value of the Authorization header for the next attempt. */
  authorization(connection: Connection): string | Promise<string>;
  /** Told once per call that a 401 refused this value and may mean that it has expired; the call is then tried again. */
  refuse?(authorization: string): void;
  /** Whether a password stands behind it: those stay out of browser pages unless `allowBrowserCredentials` is set. */
  readonly usesPassword?: boolean;
}

/** An account of the service: the e-mail address and its password. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/**
 * HTTP Basic authentication.
 *
 * @throws {TypeError} when one of the two is missing, or the user name holds a colon, which Basic cannot express
 */
export function basic({ username, password }: Credentials): Auth {
  if (!username || !password || username.includes(":")) {
    throw new TypeError("basic() takes a password, and a username without a colon.");
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return { authorization: () => value, usesPassword: true };
}

/**
 * A bearer token that you got elsewhere, or a function that gives the current one and is asked before each attempt.
 *
 * @throws {TypeError} for a token that is empty or could not stand in a header
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token === "function") return { authorization: async () => bearerValue(await token()) };
  const value = bearerValue(token);
  return { authorization: () => value };
}

/** The message of a failing `Headers.set` would show the token, so it is checked before. */
export function bearerValue(token: string): string {
  // As text undefined would be a fine token.
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("bearer() takes a token of printable characters without spaces.");
  }
  return `Bearer ${token}`;
}

/**
 * The credentials and the address that the environment names: `process.env` in Node, Bun, Deno, and in Workers that are
 * configured for it.
 *
 * @throws {TypeError} that says which variable is missing
 */
export function fromEnvironment(): { auth: Auth; baseUrl: string | undefined } {
  // Not every runtime has a process, and its type is none of the web's.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const {
    NEXUDUS_TOKEN: token,
    NEXUDUS_USERNAME: username,
    NEXUDUS_PASSWORD: password,
    NEXUDUS_BASE_URL: baseUrl,
  } = process?.env ?? {};
  if (token) return { auth: bearer(token), baseUrl };
  if (username && password) return { auth: basic({ username, password }), baseUrl };
  const other = username ? "PASSWORD" : "USERNAME";
  const missing =
    username || password ? `NEXUDUS_${other}` : "NEXUDUS_TOKEN, or NEXUDUS_USERNAME and NEXUDUS_PASSWORD";
  throw new TypeError(`Pass auth: none was given, and the environment lacks ${missing}.`);
}
