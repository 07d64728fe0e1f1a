import type { OutgoingRequest, PlainRequest } from "../http/request.ts";

/** What a way to authenticate may use: the client's own sending, without credentials. */
export interface Connection {
  /** The address of the API. A credential belongs to one address: keep what you get apart by it. */
  readonly baseUrl: string;
  /** What the client sends with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sends a request with the client's timeout and retries, without credential, middleware and throttle. */
  readonly send: (request: OutgoingRequest | PlainRequest) => Promise<Response>;
}

/** A way to authenticate: `basic`, `bearer`, `passwordGrant` or your own. Keep secrets in closures: objects get printed. */
export interface Auth {
  /** The value of the Authorization header for the next attempt. */
  authorization(connection: Connection): string | Promise<string>;
  /** Called once per call if a 401 refused this value and may mean that it has expired. The call is then tried again. */
  refuse?(authorization: string, connection: Connection): void;
  /** Whether it holds a password: those stay out of browser pages unless `allowBrowserCredentials` is set. */
  readonly usesPassword?: boolean;
}

/** An account of the service. */
export interface Credentials {
  /** The e-mail address. */
  readonly username: string;
  /** The password. */
  readonly password: string;
}
