import type { Auth, Connection } from "../auth/auth.ts";
import { NetworkError, type SentRequest } from "../errors/errors.ts";
import { networkError } from "../errors/response-error.ts";
import type { Fetch, Middleware, Next, OutgoingRequest } from "../options.ts";

/** One attempt: what is known of it before it starts, and what has to be known afterwards. */
export interface Attempt {
  readonly operation: string;
  readonly request: SentRequest;
  /** A sign-in: it carries its credential in its body, and nothing may look at that. */
  readonly anonymous: boolean;
  readonly signal: AbortSignal;
  authorization: string;
  dispatched: boolean;
  /** The sign-in has had its own attempts. */
  signInFailed: boolean;
}

export interface DispatchSettings {
  readonly auth: Auth;
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
}

/** Passes one attempt through the middleware, gives it the credential and lets it go. */
export function createDispatch(
  { auth, fetch, middleware }: DispatchSettings,
  connection: Connection,
): (attempt: Attempt, request: OutgoingRequest) => Promise<Response> {
  const origin = `${new URL(connection.baseUrl).origin}/`;

  async function dispatch(attempt: Attempt, request: OutgoingRequest): Promise<Response> {
    const { url } = request;
    if (!url.startsWith(origin) || /[{#]/.test(url)) {
      throw new TypeError(
        `${attempt.operation}: credentials go to ${origin} alone, and an address holds no open {parameter} and no #.`,
      );
    }
    // Middleware sees the request again at the next attempt, and is not shown the credential of this one.
    const headers = middleware.length > 0 ? new Headers(request.headers) : request.headers;
    if (!attempt.anonymous) {
      const value = authorize(attempt);
      attempt.authorization = typeof value === "string" ? value : await value;
      headers.set("authorization", attempt.authorization);
    }
    attempt.dispatched = true;
    const { signal } = attempt;
    try {
      // A redirect is an answer, not a journey: it would take credentials and bodies along.
      return await fetch(url, Object.assign({}, request, { headers, redirect: "manual" as const, signal }));
    } catch (error) {
      throw networkError(attempt, error);
    }
  }

  /** A sign-in that gets lost is a fault of the network, from before anything of this call was sent. */
  function authorize(attempt: Attempt): string | Promise<string> {
    const value = auth.authorization(connection);
    if (typeof value === "string") return value;
    return value.catch((error: unknown) => {
      if (!(error instanceof NetworkError)) throw error;
      attempt.signInFailed = true;
      // Its message tells the cause already.
      throw networkError(attempt, { message: error.message });
    });
  }

  if (middleware.length === 0) return dispatch;
  return async (attempt, request) =>
    (attempt.anonymous ? [] : middleware).reduceRight<Next>(
      (next, layer) => async (outgoing) => layer(outgoing, next),
      async (outgoing) => dispatch(attempt, outgoing),
    )(request);
}
