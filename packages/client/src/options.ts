import type { Auth } from "./auth/auth.ts";
import type { OutgoingRequest } from "./http/request.ts";

/**
 * Limits for retries. Throttling is retried for every method, because the service is assumed to have done nothing. Network
 * errors and the statuses 408, 500, 502, 503 and 504 are retried for GET, HEAD, PUT and DELETE only.
 */
export interface RetryOptions {
  /** The number of attempts, including the first. Default: 3. */
  readonly attempts?: number | undefined;
  /** The longest single wait in milliseconds. If the service asks for a longer one, the call fails. Default: 60,000. */
  readonly maxDelay?: number | undefined;
  /**
   * Milliseconds after which no further attempt starts. Attempts and the waits between them count, time in the queue of a
   * throttle does not. Default: 300,000.
   */
  readonly maxTotal?: number | undefined;
}

/**
 * Options for `fetch` that the client does not set itself, such as `cache`, `keepalive`, `credentials`, undici's `dispatcher`,
 * Next.js's `next` or Cloudflare's `cf`.
 */
export type FetchOptions = Readonly<Record<string, unknown>> & {
  readonly method?: never;
  readonly headers?: never;
  readonly body?: never;
  readonly signal?: never;
  readonly redirect?: never;
};

/** The last argument of every method. */
export interface CallOptions {
  /** Aborts the call, including its waits. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The limit for each attempt in milliseconds, including reading the body. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Limits for retries, each of which overrides the client's, or `false` for a single attempt. */
  readonly retry?: false | RetryOptions | undefined;
  /** Headers for this call. They override the client's. `auth` sets `authorization`, which is refused here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Options for `fetch`. They override the client's. */
  readonly fetchOptions?: FetchOptions | undefined;
}

/** The second argument of `fetch`, without the fetch options. */
export interface FetchInit {
  /** The HTTP method. */
  method: string;
  /** A plain object with names in lower case. */
  headers: Record<string, string>;
  /** The body, if there is one. */
  body?: string | ArrayBuffer;
  /** Aborts when the attempt times out or the caller aborts. */
  signal: AbortSignal;
  /** Redirects are not followed, because they could send credentials and data elsewhere. */
  redirect: "manual";
}

/** The part of `Response` that the client uses. undici's `Response` has it too. */
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

/** The part of `fetch` that the client uses: the global `fetch`, undici's, or your own function. */
export type Fetch = (input: string, init: FetchInit) => Promise<FetchResponse>;

/** Passes the request to the next middleware, or sends it. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/**
 * Wraps every attempt, before credentials are added. Call `next` with the request or a changed copy, or return a response
 * without calling it. `auth` replaces an `authorization` header that a middleware sets.
 */
export type Middleware = (request: OutgoingRequest, next: Next) => Promise<Response>;

/**
 * Awaited before each attempt, outside its timeout. It must reject when the signal aborts. `createThrottle()` returns one.
 */
export type Throttle = (method: string, signal: AbortSignal | undefined) => Promise<void> | void;

/**
 * Receives log lines, for example `console`. The lines contain names of parameters and fields, statuses, request ids and
 * causes, but no values and no headers. Errors that a logger throws are ignored.
 */
export interface Logger {
  /** One line per response. */
  debug?(message: string): void;
  /** One line per failed attempt, with the cause and the wait before the next attempt. */
  warn?(message: string): void;
}

/** The argument of `onRetry`. */
export interface RetryEvent {
  /** The operationId, or the method and path. */
  readonly operation: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
  /** The failure: an `ApiError` or a `NetworkError`. */
  readonly cause: Error;
}

/** The options of `createNexudusClient`. */
export interface ClientOptions {
  /**
   * The address of the API. Default: the environment variable `NEXUDUS_BASE_URL`, else the live service. `http:` is
   * accepted for this machine and for the host in `allowHttpTo` only.
   */
  readonly baseUrl?: string | undefined;
  /** `basic()`, `bearer()`, `passwordGrant()` or your own. Default: the credentials from the environment. */
  readonly auth?: Auth | undefined;
  /** A function with the signature of `fetch`. Default: the global `fetch`, looked up for each attempt. */
  readonly fetch?: Fetch | undefined;
  /** Options for `fetch`, such as `cache`, undici's `dispatcher` or Next.js's `next`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Sent with every request. `auth` sets `authorization`, which is refused here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The User-Agent header, or `false` for the runtime's own. Browsers send their own. Default: package name and version. */
  readonly userAgent?: string | false | undefined;
  /** The limit for each attempt in milliseconds, including reading the body. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** Limits for retries, or `false` for a single attempt. */
  readonly retry?: false | RetryOptions | undefined;
  /** Called before the wait for another attempt. Errors that it throws are ignored. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Delays requests to stay within rate limits, such as `createThrottle()`. Default: none. */
  readonly throttle?: Throttle | undefined;
  /** Functions around every attempt. They do not see the credentials. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Receives log lines, for example `console`. */
  readonly logger?: Logger | undefined;
  /** Allows a password in a web page, where every visitor can read it. Default: `false`. */
  readonly allowBrowserCredentials?: boolean | undefined;
  /** A host, such as `sandbox`, without `http://` and port, that may receive credentials over `http:`. For private networks of containers. */
  readonly allowHttpTo?: string | undefined;
}
