/** How a call is tried again. Throttling is waited for on every method, faults on GET, PUT and DELETE alone. */
export interface RetryOptions {
  /** How many attempts in all, the first included. Default 3. */
  readonly attempts?: number | undefined;
  /** The longest single wait in milliseconds; when the service asks for more, the call fails. Default 60,000. */
  readonly maxDelay?: number | undefined;
  /** Milliseconds after which no further attempt starts. Default 300,000. */
  readonly maxTotal?: number | undefined;
}

/** What every call takes as its last argument. */
export interface CallOptions {
  /** Ends the call, a wait between attempts included, with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, the reading of the body included. Default 60,000. */
  readonly timeout?: number | undefined;
  /** `false`: one attempt. */
  readonly retry?: false | RetryOptions | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The standard `fetch`, as far as the client uses it. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Passes one attempt on; what it resolves to is the answer of that attempt. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/**
 * Sees every attempt before the credential is added to it, and its answer. Call `next` with the request or with a
 * changed copy, or answer without calling it.
 */
export type Middleware = (request: OutgoingRequest, next: Next) => Promise<Response>;

/** Awaited before each attempt, outside its timeout; rejects when the signal aborts. */
export type Throttle = (method: string, signal: AbortSignal | undefined) => Promise<void> | void;

/** `console` fits. It is told names of parameters and fields, never their values, and nothing of headers. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

/** The names of what a request carries: enough to see what was sent, too little to see whose data it was. */
export function namesIn({ url, body }: OutgoingRequest): string {
  const query = [...new URL(url).searchParams.keys()];
  // What starts with a brace was made by serializeBody, from an object.
  const fields = body?.startsWith("{") ? Object.keys(JSON.parse(body) as object) : [];
  return `${query.length ? ` with ${query.join(", ")}` : ""}${fields.length ? ` and fields ${fields.join(", ")}` : ""}`;
}

/** What the client's own methods tell the sending of a request, beside the request itself. */
export interface CallSettings {
  /** What the call is named in messages: the operationId. */
  readonly operation: string;
  readonly timeout?: number | undefined;
  readonly retry?: false | RetryOptions | undefined;
  /** Told back: where the request went. */
  url: string;
  /** Told back: the body of a success. An attempt reads it, so that timeout and retries cover the reading. */
  bytes?: ArrayBuffer;
}

/**
 * The request as all attempts share it: what openapi-fetch builds in place of a `Request`. It keeps its `init`, so that
 * a body is sent again without cloning a stream, and it costs a fraction of a `Request`.
 */
export class OutgoingRequest {
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body?: string;
  declare readonly signal?: AbortSignal;
  /** Present on calls of the client's own methods, absent on those through `raw`. */
  declare readonly call?: CallSettings;
  readonly url: string;

  constructor(url: string, init: object) {
    Object.assign(this, init);
    this.url = url;
  }
}
