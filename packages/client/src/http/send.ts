import type { Auth, Connection } from "../auth/auth.ts";
import { asResponse } from "../decode.ts";
import { ApiError, AuthenticationError, NetworkError, NotFoundError } from "../errors/errors.ts";
import type {
  CallOptions,
  Fetch,
  FetchOptions,
  Logger,
  Middleware,
  RetryEvent,
  RetryOptions,
  Throttle,
} from "../options.ts";
import { attempt, type AttemptSettings, type Progress } from "./attempt.ts";
import { ignoreErrors } from "./log.ts";
import type { PlainRequest, Received } from "./request.ts";
import { isTransient, retryDelay, type RetryLimits, retryLimits } from "./retry.ts";
import { pause } from "./timing.ts";

/** The settings that all calls of a client share. */
export interface SendSettings {
  readonly baseUrl: string;
  /** Sent with every request; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly auth: Auth;
  readonly fetch?: Fetch | undefined;
  readonly fetchOptions?: FetchOptions | undefined;
  readonly timeout?: number | undefined;
  readonly retry?: false | RetryOptions | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  readonly throttle?: Throttle | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  readonly logger?: Logger | undefined;
}

/** Sends a request with retries. Rejects with an `ApiError`, a `NetworkError` or the reason of the caller's signal. */
export type Send = (request: PlainRequest, operation: string, options?: CallOptions) => Promise<Received>;

export function createSend(settings: SendSettings): Send {
  const connection: Connection = {
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    send: (request) => {
      const headers = Object.fromEntries(new Headers(request.headers));
      return asResponse(
        sendWithRetries({ ...shared, auth: undefined }, { ...request, headers }, "sign-in", {}),
      );
    },
  };
  const shared: Shared = {
    ...settings,
    connection,
    origin: new URL(settings.baseUrl).origin,
    limits: retryLimits(settings.retry),
    // Looked up for each attempt, so that a mock installed later is used.
    fetch: settings.fetch ?? ((url, init) => globalThis.fetch(url, init)),
  };
  return (request, operation, options = {}) => sendWithRetries(shared, request, operation, options);
}

/** The settings of a client. A sign-in has no `auth`, and skips middleware and throttle. */
type Shared = AttemptSettings & Omit<SendSettings, "auth"> & { readonly limits: RetryLimits };

async function sendWithRetries(
  shared: Shared,
  request: PlainRequest,
  operation: string,
  options: CallOptions,
): Promise<Received> {
  const { auth, connection, logger, onRetry, throttle } = shared;
  const { method, signal } = request;
  const timeout = options.timeout ?? shared.timeout ?? 60_000;
  const fetchOptions = options.fetchOptions
    ? { ...shared.fetchOptions, ...options.fetchOptions }
    : shared.fetchOptions;
  const call = { operation, request, timeout, fetchOptions };
  const limits = options.retry === undefined ? shared.limits : retryLimits(shared.retry, options.retry);
  // A sign-in can be repeated too, because a token whose response was lost is not used.
  const repeatable = !auth || /^(GET|HEAD|PUT|DELETE)$/.test(method);
  let spent = 0;
  let mayHaveHappened = false;
  let renewed = false;

  for (let count = 1; ;) {
    // A sign-in must not queue behind the calls that wait for it.
    if (auth && throttle) await throttle(method, signal);
    const start = performance.now();
    const progress: Progress = {};
    try {
      return await attempt(shared, call, progress, count, repeatable && count < limits.attempts);
    } catch (error) {
      if (error instanceof AuthenticationError && progress.authorization && auth?.refuse && !renewed) {
        renewed = true;
        auth.refuse(progress.authorization, connection);
        continue;
      }
      if (mayHaveHappened && method === "DELETE" && error instanceof NotFoundError) {
        const response = new Response(null, { status: 204 });
        return { operation, request, response, bytes: new ArrayBuffer(0) };
      }
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error;
      spent += performance.now() - start;
      // A failure before the request was sent is that of a sign-in, which has already been retried.
      const isFinal = error instanceof NetworkError && !progress.sent;
      const wait = isFinal ? undefined : retryDelay(error, count, spent, limits, repeatable);
      const next = wait === undefined ? "no attempt left" : `attempt ${count + 1} in ${Math.round(wait)} ms`;
      void ignoreErrors(() => logger?.warn?.(`${error.message} (attempt ${count}; ${next})`));
      if (wait === undefined) throw error;
      const event = { operation, attempt: count, wait, cause: error };
      void ignoreErrors(() => onRetry?.(event));
      mayHaveHappened ||= error instanceof ApiError ? isTransient(error.status) : error.outcome === "unknown";
      await pause(wait, signal);
      spent += wait;
      count += 1;
    }
  }
}
