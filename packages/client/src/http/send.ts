import type { Auth, Connection } from "../auth/auth.ts";
import { asResponse } from "../decode.ts";
import { ApiError, AuthenticationError, NetworkError, NotFoundError } from "../errors/errors.ts";
import type { CallOptions, ClientOptions } from "../options.ts";
import { type Attempt, type AttemptSettings, makeAttempt } from "./attempt.ts";
import { ignoreErrors } from "./log.ts";
import { plainHeaders, type PlainRequest, type Received } from "./request.ts";
import { isTransient, retryDelay, retryLimits } from "./retry.ts";
import { pause } from "./timing.ts";

/** The options of a client, with defaults applied. */
export type SendSettings = ClientOptions &
  Pick<AttemptSettings, "headers"> &
  Pick<Connection, "baseUrl"> & { readonly auth: Auth };

/** Sends a request with retries. Rejects with an `ApiError`, a `NetworkError` or the reason of the caller's signal. */
export type Send = (request: PlainRequest, operation: string, options?: CallOptions) => Promise<Received>;

export function createSend(settings: SendSettings): Send {
  const { baseUrl, headers } = settings;
  const connection: Connection = {
    baseUrl,
    headers,
    send: (request) =>
      asResponse(
        sendWithRetries(
          { ...shared, auth: undefined },
          { ...request, headers: plainHeaders(request.headers) },
          "sign-in",
        ),
      ),
  };
  const shared: Shared = {
    ...settings,
    connection,
    // A sign-in has no auth, but its form contains the same secrets.
    secrets: () => settings.auth.secrets?.() ?? [],
    origin: new URL(baseUrl).origin,
    // Looked up for each attempt, so that a mock installed later is used.
    fetch: settings.fetch ?? ((url, init) => globalThis.fetch(url, init)),
  };
  return (request, operation, options) => sendWithRetries(shared, request, operation, options);
}

/** The settings of a client. A sign-in has no `auth`, and skips middleware and throttle. */
type Shared = AttemptSettings & Omit<SendSettings, "auth">;

async function sendWithRetries(
  settings: Shared,
  request: PlainRequest,
  operation: string,
  options: CallOptions = {},
): Promise<Received> {
  const { auth, logger } = settings;
  const { method, signal } = request;
  const timeout = options.timeout ?? settings.timeout ?? 60_000;
  const fetchOptions = { ...settings.fetchOptions, ...options.fetchOptions };
  const limits = retryLimits(settings.retry, options.retry);
  // A sign-in can be repeated too, because a token whose response was lost is not used.
  const repeatable = !auth || /^(GET|HEAD|PUT|DELETE)$/.test(method);
  let spent = 0;
  let mayHaveHappened = false;
  let renewed = false;

  for (let count = 1; ;) {
    // A sign-in must not queue behind the calls that wait for it.
    if (auth && settings.throttle) await settings.throttle(method, signal);
    const start = performance.now();
    const mayRetry = repeatable && count < limits.attempts;
    const attempt: Attempt = { settings, operation, request, fetchOptions, count, mayRetry };
    try {
      return await makeAttempt(attempt, timeout);
    } catch (error) {
      const { authorization, sent } = attempt;
      if (error instanceof AuthenticationError && authorization && auth?.refuse && !renewed) {
        renewed = true;
        auth.refuse(authorization, settings.connection);
        continue;
      }
      if (mayHaveHappened && method === "DELETE" && error instanceof NotFoundError) {
        const response = new Response(null, { status: 204 });
        return { operation, request, response, bytes: new ArrayBuffer(0) };
      }
      const isApi = error instanceof ApiError;
      if (!isApi && !(error instanceof NetworkError)) throw error;
      spent += performance.now() - start;
      // A failure before the request was sent is that of a sign-in, which has already been retried.
      const wait = isApi || sent ? retryDelay(error, count, spent, limits, repeatable) : undefined;
      const next = wait === undefined ? "no attempt left" : `attempt ${count + 1} in ${Math.round(wait)} ms`;
      void ignoreErrors(() => logger?.warn?.(`${error.message} (attempt ${count}; ${next})`));
      if (wait === undefined) throw error;
      const event = { operation, attempt: count, wait, cause: error };
      void ignoreErrors(() => settings.onRetry?.(event));
      mayHaveHappened ||= isApi ? isTransient(error.status) : error.outcome === "unknown";
      await pause(wait, signal);
      spent += wait;
      count += 1;
    }
  }
}
