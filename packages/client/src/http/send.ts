import { backoff, isTransient, pause, within } from "./attempt.ts";
import type { Connection } from "../auth/auth.ts";
import { unexpected } from "../decode.ts";
import { type Attempt, createDispatch, type DispatchSettings } from "./dispatch.ts";
import { NetworkError, TimeoutError } from "../errors/errors.ts";
import { isAboutRecord, isMissing, isThrottled, networkError, redact } from "../errors/response-error.ts";
import { type Logger, namesIn, type OutgoingRequest, type RetryOptions, type Throttle } from "../options.ts";
import { retryAfter } from "./retry-after.ts";

/** What every attempt of every call has in common. */
export interface SendSettings extends DispatchSettings {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly timeout: number;
  readonly retry: false | RetryOptions | undefined;
  readonly throttle: Throttle | undefined;
  readonly logger: Logger | undefined;
}

/** The `fetch` beneath openapi-fetch. Whatever repeats stands here: credential, middleware, timeout, retry. */
export function createSend(settings: SendSettings): (request: OutgoingRequest) => Promise<Response> {
  const { auth, baseUrl, headers, logger, throttle } = settings;
  const connection: Connection = { baseUrl, headers, send: (request) => send(request, true) };
  const dispatch = createDispatch(settings, connection);

  async function send(request: OutgoingRequest, anonymous = false): Promise<Response> {
    const { method, url, call, signal: caller } = request;
    if (call) call.url = url;
    const operation = call?.operation ?? `${method} ${url.slice(baseUrl.length).split("?", 1)[0]}`;
    const timeout = call?.timeout ?? settings.timeout;
    if (!(timeout > 0))
      throw new TypeError(`${operation}: timeout takes milliseconds, more than 0; not ${timeout}.`);
    const start = performance.now();
    const retry = [settings.retry, call?.retry];
    // A sign-in too: one that got lost costs nothing, and the next one takes its place.
    const repeatable = anonymous || /^(GET|HEAD|PUT|DELETE)$/.test(method);
    // Whether an earlier attempt may have been carried out, and whether the credential has been renewed.
    let perhapsDone = false;
    let renewed = false;

    for (let count = 1; ; count += 1) {
      let attempt: Attempt | undefined;
      let wait: number | undefined;

      /** The answer, or how long to wait before the next attempt. */
      const exchange = async (signal: AbortSignal): Promise<Response | number> => {
        const current: Attempt = {
          operation,
          request: { method, url },
          anonymous,
          signal,
          authorization: "",
          dispatched: false,
          signInFailed: false,
        };
        attempt = current;
        const response = await dispatch(current, request);
        const { ok, status } = response;
        logger?.debug?.(`${operation}${namesIn(request)}: attempt ${count} answered ${status}`);

        if (repeatable && isTransient(status)) {
          wait = backoff(retry, start, count, retryAfter(response.headers, ""));
          if (wait !== undefined) {
            perhapsDone = true;
            response.body?.cancel().catch(() => {});
            return wait;
          }
        }
        const bytes = await response.arrayBuffer().catch((error: unknown) => {
          throw networkError(current, error);
        });
        if (ok && call) {
          call.bytes = bytes;
          return response;
        }
        if (ok && bytes.byteLength && /html/.test(response.headers.get("content-type") ?? "")) {
          // A page to log in, or of a proxy: openapi-fetch would make a bare SyntaxError of it.
          throw unexpected({ ...current, response, bytes }, "an answer of the API");
        }
        const text = ok ? "" : redact(new TextDecoder().decode(bytes), current.authorization);
        if (isThrottled(response, text)) {
          wait = backoff(retry, start, count, retryAfter(response.headers, text));
          if (wait !== undefined) return wait;
        }
        if (status === 401 && auth.refuse && !anonymous && !renewed && !isAboutRecord(text)) {
          renewed = true;
          count -= 1;
          auth.refuse(current.authorization);
          return 0;
        }
        if (perhapsDone && method === "DELETE" && isMissing(status, text))
          return new Response(null, { status: 204 });
        // Whole again for openapi-fetch and the caller. A redirect that a browser hides cannot be rebuilt.
        return status ? new Response(text || (bytes.byteLength ? bytes : null), response) : response;
      };

      const expired = (): Error => {
        const outcome = attempt?.dispatched ? "unknown" : "not sent";
        return new TimeoutError(
          `${operation} had no whole answer after ${timeout} ms`,
          { method, url },
          outcome,
        );
      };

      try {
        // A sign-in behind all calls that wait for it would end none of them.
        if (throttle && !anonymous) await throttle(method, caller);
        const outcome = await within(timeout, expired, caller, exchange);
        if (typeof outcome !== "number") return outcome;
        wait = outcome;
      } catch (error) {
        if (!repeatable || !(error instanceof NetworkError) || attempt?.signInFailed) throw error;
        wait = backoff(retry, start, count);
        if (wait === undefined) throw error;
        perhapsDone ||= error.outcome === "unknown";
      }
      logger?.warn?.(`${operation}: next attempt in ${Math.round(wait)} ms`);
      await pause(wait, caller);
    }
  }

  return send;
}
