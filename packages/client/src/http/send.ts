import type { Connection } from "../auth/auth.ts";
import { asResponse } from "../decode.ts";
import { ApiError, AuthenticationError, NetworkError, NotFoundError } from "../errors/errors.ts";
import type { CallOptions, FetchOptions, RetryEvent, RetryOptions, Throttle } from "../options.ts";
import { Attempt, type AttemptSettings } from "./attempt.ts";
import { ignoreErrors } from "./log.ts";
import type { OutgoingRequest, Received } from "./request.ts";
import { createRetryPolicy, isTransient } from "./retry.ts";
import { pause } from "./timing.ts";

/** What all calls have in common. */
export interface SendSettings extends Omit<AttemptSettings, "connection" | "origin"> {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: false | RetryOptions | undefined;
  readonly throttle: Throttle | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
  readonly fetchOptions: FetchOptions | undefined;
}

/** What a call says about its sending, beside the request. */
export interface SendOptions extends Pick<CallOptions, "timeout" | "retry" | "fetchOptions"> {
  /** The name in messages: an operationId. Default: method and path. */
  readonly operation?: string;
  /** A sign-in: without credential, middleware and throttle. */
  readonly anonymous?: boolean;
}

/** Sends a request as often as it takes. Rejects with an `ApiError`, a `NetworkError` or the reason of the caller's signal. */
export type Send = (request: OutgoingRequest, options?: SendOptions) => Promise<Received>;

export function createSend(settings: SendSettings): Send {
  const { auth, baseUrl, headers, log, onRetry, throttle } = settings;
  const connection: Connection = {
    baseUrl,
    headers,
    send: (request) => asResponse(send(request, { anonymous: true })),
  };
  const attemptSettings: AttemptSettings = { ...settings, connection, origin: `${new URL(baseUrl).origin}/` };

  async function send(request: OutgoingRequest, options: SendOptions = {}): Promise<Received> {
    const { method, url, signal } = request;
    const {
      operation = `${method} ${url.slice(baseUrl.length).split("?", 1)[0]}`,
      anonymous = false,
      timeout = settings.timeout,
    } = options;
    const fetchOptions = options.fetchOptions
      ? { ...settings.fetchOptions, ...options.fetchOptions }
      : settings.fetchOptions;
    // A sign-in may be repeated too: one that was lost costs nothing, and the next one replaces it.
    const repeatable = anonymous || /^(GET|HEAD|PUT|DELETE)$/.test(method);
    const policy = createRetryPolicy([settings.retry, options.retry], repeatable);
    const call = { operation, request, timeout, fetchOptions, anonymous };
    let spent = 0;
    let mayHaveHappened = false;
    let renewed = false;

    for (let count = 1; ;) {
      // Calls wait for a sign-in: it must not queue behind them.
      if (throttle && !anonymous) await throttle(method, signal);
      const start = performance.now();
      const attempt = new Attempt(attemptSettings, call);
      try {
        return await attempt.run(count, repeatable && count < policy.attempts);
      } catch (error) {
        if (error instanceof AuthenticationError && auth.refuse && attempt.authorization && !renewed) {
          renewed = true;
          auth.refuse(attempt.authorization, connection);
          continue;
        }
        if (method === "DELETE" && mayHaveHappened && error instanceof NotFoundError)
          return {
            operation,
            request,
            response: new Response(null, { status: 204 }),
            bytes: new ArrayBuffer(0),
          };
        spent += performance.now() - start;
        const wait = attempt.signInFailed ? undefined : policy.delay(error, count, spent);
        const failure = error instanceof ApiError || error instanceof NetworkError ? error : undefined;
        if (failure && (wait !== undefined || failure instanceof NetworkError)) {
          const next =
            wait === undefined ? "no attempt left" : `attempt ${count + 1} in ${Math.round(wait)} ms`;
          log?.warn(`${failure.message} (attempt ${count}; ${next})`);
        }
        if (wait === undefined || !failure) throw error;
        ignoreErrors(() => onRetry?.({ operation, attempt: count, wait, cause: failure }));
        mayHaveHappened ||=
          failure instanceof ApiError ? isTransient(failure.status) : failure.outcome === "unknown";
        await pause(wait, signal);
        spent += wait;
        count += 1;
      }
    }
  }

  return send;
}
