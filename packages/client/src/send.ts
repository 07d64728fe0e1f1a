import { attempt, pause } from "./attempt.ts";
import type { Auth, Connection } from "./auth.ts";
import { NetworkError, TimeoutError } from "./errors.ts";
import { isAboutRecord, isMissing, isThrottled } from "./failure.ts";
import { networkError } from "./network-error.ts";
import { type Logger, namesIn } from "./logger.ts";
import type { Fetch, Middleware, Next, RetryOptions, Throttle } from "./options.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { createBackoff, isTransient } from "./retry.ts";
import { retryAfter } from "./retry-after.ts";

/** What every attempt of every call has in common. */
export interface SendSettings {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly auth: Auth;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly retry: false | RetryOptions | undefined;
  readonly throttle: Throttle | undefined;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
}

/** Bodies of the client's own calls: an attempt reads its own, so that timeout and retries cover the reading. */
export const bodies: WeakMap<Response, ArrayBuffer> = new WeakMap();

/** The `fetch` beneath openapi-fetch. Whatever repeats stands here: credential, timeout, middleware, retry. */
export function createSend(settings: SendSettings): (request: OutgoingRequest) => Promise<Response> {
  const { auth, baseUrl, logger } = settings;
  const origin = `${new URL(baseUrl).origin}/`;
  const connection: Connection = {
    baseUrl,
    headers: settings.headers,
    send: (request) => send(request, true),
  };

  async function send(request: OutgoingRequest, anonymous = false): Promise<Response> {
    const { method, url, call, signal: caller } = request;
    if (call) call.url = url;
    const operation = call?.operation ?? `${method} ${url.slice(baseUrl.length).split("?", 1)[0]}`;
    const timeout = call?.timeout ?? settings.timeout;
    const backoff = createBackoff(settings.retry, call?.retry);
    const repeatable = /^(GET|HEAD|PUT|DELETE)$/.test(method);
    // Whether an earlier attempt may have been carried out, and whether the credential has been renewed.
    let perhapsDone = false;
    let renewed = false;

    for (let count = 1; ; count += 1) {
      let authorization = "";
      let dispatched = false;
      let wait: number | undefined;
      const fault = (error: unknown): never => {
        throw networkError(operation, { method, url }, dispatched, error, authorization);
      };

      /** A sign-in that fails on the way is a fault of the network before anything of this call was sent. */
      const authorize = async (): Promise<string> => {
        try {
          return await auth.authorization(connection);
        } catch (error) {
          return error instanceof NetworkError ? fault(error) : Promise.reject(error);
        }
      };

      const dispatch = async (outgoing: OutgoingRequest, signal: AbortSignal): Promise<Response> => {
        if (!outgoing.url.startsWith(origin) || /[{#]/.test(outgoing.url)) {
          throw new TypeError(
            `${operation}: an address must begin with ${origin}, where alone credentials go, and hold neither an open {parameter} nor a #.`,
          );
        }
        const headers = new Headers(outgoing.headers);
        if (!anonymous) headers.set("authorization", (authorization = await authorize()));
        const init = Object.assign({}, outgoing, { headers, redirect: "manual" as const, signal });
        dispatched = true;
        // A redirect is an answer, not a journey: it would take credentials and bodies along.
        try {
          return await settings.fetch(outgoing.url, init);
        } catch (error) {
          return fault(error);
        }
      };

      /** The answer, or how long to wait before the next attempt. */
      const exchange = async (signal: AbortSignal): Promise<Response | number> => {
        // A sign-in carries the password in its body, which is nobody else's business.
        const chain = anonymous ? [] : settings.middleware;
        const response = await chain.reduceRight<Next>(
          (next, middleware) => async (outgoing) => middleware(outgoing, next),
          async (outgoing) => dispatch(outgoing, signal),
        )(request);
        const { ok, status } = response;
        logger?.debug?.(`${operation}${namesIn(request)}: attempt ${count} answered ${status}`);

        if (repeatable && isTransient(status)) {
          wait = backoff(count, retryAfter(response.headers, ""));
          if (wait !== undefined) {
            perhapsDone = true;
            response.body?.cancel().catch(() => {});
            return wait;
          }
        }
        const bytes = await response.arrayBuffer().catch(fault);
        if (ok && call) {
          bodies.set(response, bytes);
          return response;
        }
        const text = ok ? "" : new TextDecoder().decode(bytes);
        if (isThrottled(response, text)) {
          wait = backoff(count, retryAfter(response.headers, text));
          if (wait !== undefined) return wait;
        }
        if (status === 401 && auth.refuse && !anonymous && !renewed && !isAboutRecord(text)) {
          renewed = true;
          count -= 1;
          auth.refuse(authorization);
          return 0;
        }
        if (perhapsDone && method === "DELETE" && isMissing(status, text))
          return new Response(null, { status: 204 });
        // Whole again for openapi-fetch and the caller. A redirect that a browser hides cannot be rebuilt.
        return status ? new Response(bytes.byteLength ? bytes : null, response) : response;
      };

      try {
        await settings.throttle?.(method, caller);
        const expired = (): Error =>
          new TimeoutError(
            `${operation} had no whole answer after ${timeout} ms`,
            { method, url },
            dispatched ? "unknown" : "not sent",
          );
        const outcome = await attempt(timeout, expired, caller, exchange);
        if (typeof outcome !== "number") return outcome;
        wait = outcome;
      } catch (error) {
        if (!repeatable || !(error instanceof NetworkError)) throw error;
        wait = backoff(count, undefined);
        if (wait === undefined) throw error;
        perhapsDone ||= error.outcome === "unknown";
      }
      logger?.warn?.(`${operation}: next attempt in ${Math.round(wait)} ms`);
      await pause(wait, caller);
    }
  }

  return send;
}
