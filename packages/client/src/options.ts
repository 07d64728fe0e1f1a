import type { OutgoingRequest } from "./outgoing-request.ts";

/** How a call is tried again. Throttling is waited for on every method, faults on GET, PUT and DELETE alone. */
export interface RetryOptions {
  /** How many attempts in all, the first included. Default 3. */
  readonly attempts?: number;
  /** The longest single wait in milliseconds; when the service asks for more, the call fails. Default 60,000. */
  readonly maxDelay?: number;
  /** Milliseconds after which no further attempt starts. Default 300,000. */
  readonly maxTotal?: number;
}

/** What every call takes as its last argument. */
export interface CallOptions {
  /** Ends the call, a wait between attempts included, with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds for each attempt, the reading of the body included. Default 60,000. */
  readonly timeout?: number;
  /** `false`: one attempt. */
  readonly retry?: false | RetryOptions;
  readonly headers?: Readonly<Record<string, string>>;
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
