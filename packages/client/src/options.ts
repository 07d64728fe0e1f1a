import type { OutgoingRequest } from "./http/request.ts";

/**
 * How a call is retried. Throttling is retried for every method, because the service did nothing; failures of the
 * network and the statuses 408, 500, 502, 503 and 504 for GET, HEAD, PUT and DELETE only.
 */
export interface RetryOptions {
  /** The number of attempts, the first included. Default 3. */
  readonly attempts?: number | undefined;
  /** The longest single wait in milliseconds; if the service asks for a longer one, the call fails. Default 60,000. */
  readonly maxDelay?: number | undefined;
  /**
   * Milliseconds after which no further attempt starts: attempts and the waits between them, not the time in the queue
   * of a throttle. Default 300,000.
   */
  readonly maxTotal?: number | undefined;
}

/**
 * Options that `fetch` gets beside those that the client sets itself: `cache` or Next.js's `next`, undici's `dispatcher`,
 * Cloudflare's `cf`, `keepalive`, `credentials` …
 */
export type FetchOptions = Readonly<Record<string, unknown>> & {
  readonly method?: never;
  readonly headers?: never;
  readonly body?: never;
  readonly signal?: never;
  readonly redirect?: never;
};

/** What every call takes as its last argument. */
export interface CallOptions {
  /** Aborts the call, its queueing and waits included. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, including reading the body. Default: the client's, 60,000. */
  readonly timeout?: number | undefined;
  /** `false` for a single attempt, or options that override the client's one by one. */
  readonly retry?: false | RetryOptions | undefined;
  /** Added to the client's headers, and stronger than those. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Added to the client's fetch options, and stronger than those. */
  readonly fetchOptions?: FetchOptions | undefined;
}

/** What the client passes to `fetch` as its second argument, together with the fetch options. */
export interface FetchInit {
  /** The HTTP method. */
  method: string;
  /** A plain object, which every `fetch` takes; names in lower case. */
  headers: Record<string, string>;
  /** The body, if there is one. */
  body?: string | ArrayBuffer;
  /** Aborts when the attempt ends. */
  signal: AbortSignal;
  /** A redirect would take credentials and bodies along, so it is never followed. */
  redirect: "manual";
}

/** What the client reads of a response. Every `Response` has it, undici's included. */
export interface FetchResponse {
  /** Whether the status is 200 to 299. */
  readonly ok: boolean;
  /** The HTTP status. */
  readonly status: number;
  /** The reason phrase, for messages. */
  readonly statusText: string;
  /** The headers. */
  readonly headers: { get(name: string): string | null };
  /** Reads the body. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The standard `fetch`, as far as the client uses it: the global one, undici's, or a function of yours. */
export type Fetch = (input: string, init: FetchInit) => Promise<FetchResponse>;

/** Passes one attempt on and resolves with its response. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/**
 * Wraps every attempt, before the credential is added. Call `next` with the request or a changed copy, or return a
 * response without calling it.
 */
export type Middleware = (request: OutgoingRequest, next: Next) => Promise<Response>;

/**
 * Awaited before each attempt, outside its timeout. Rejects when the signal aborts, and then forgets the request.
 * `createThrottle()` makes one.
 */
export type Throttle = (method: string, signal: AbortSignal | undefined) => Promise<void> | void;

/**
 * Receives lines for people; `console` fits. They hold names of parameters and fields, statuses, request ids and causes,
 * never values or headers. What a logger throws is ignored.
 */
export interface Logger {
  /** One line per response. */
  debug?(message: string): void;
  /** One line per failed attempt: the cause, and the wait before the next attempt. */
  warn?(message: string): void;
}

/** What `onRetry` is told about. */
export interface RetryEvent {
  /** The operationId, or method and path. */
  readonly operation: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
  /** Why it failed: an `ApiError` or a `NetworkError`. */
  readonly cause: Error;
}
