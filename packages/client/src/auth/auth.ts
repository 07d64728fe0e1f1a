import type { OutgoingRequest, PlainRequest } from "../http/request.ts";

/** What an `Auth` can use to obtain credentials. */
export interface Connection {
  /** The address of the API. Use a token only for the address that issued it. */
  readonly baseUrl: string;
  /** The headers that the client sends with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sends a request with the client's timeout and retries, but without credentials, middleware and throttle. */
  readonly send: (request: OutgoingRequest | PlainRequest) => Promise<Response>;
}

/**
 * A way to authenticate: `basic`, `bearer`, `passwordGrant` or your own. Keep secrets in closures, because properties of
 * objects are printed.
 */
export interface Auth {
  /** The value of the Authorization header for the next attempt. */
  authorization(connection: Connection): string | Promise<string>;
  /** Called if a 401 may mean that this value has expired. The client then tries again, once per call. */
  refuse?(authorization: string, connection: Connection): void;
  /** Texts that errors must not show, such as the user name and the password. Services repeat some. */
  secrets?(): readonly string[];
  /** Whether it uses a password, which a web page may only do with the option `allowBrowserCredentials`. */
  readonly usesPassword?: boolean;
}

/** An account of the service. */
export interface Credentials {
  /** The e-mail address. */
  readonly username: string;
  /** The password. */
  readonly password: string;
}
