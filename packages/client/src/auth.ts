import type { OutgoingRequest } from "./outgoing-request.ts";

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
