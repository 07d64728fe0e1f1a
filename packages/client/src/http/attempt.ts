import type { Auth, Connection } from "../auth/auth.ts";
import { check, hasMethod, isHeaderText, isObject, isPlain, type Rule } from "../checks.ts";
import { decodeFailure } from "../decode.ts";
import { requestIdOf, TimeoutError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import { secretsOf } from "../errors/redact.ts";
import { responseError } from "../errors/response-error.ts";
import type { Fetch, FetchOptions, Logger, Middleware, Next } from "../options.ts";
import { ignoreErrors, namesIn } from "./log.ts";
import { plainHeaders, type PlainRequest, type Received } from "./request.ts";
import { isTransient } from "./retry.ts";
import { withTimeout } from "./timing.ts";

/** The settings that all attempts of a client share. */
export interface AttemptSettings extends Required<Pick<Auth, "secrets">> {
  /** Undefined for a sign-in, which sends its credentials in the body. */
  readonly auth: Auth | undefined;
  readonly connection: Connection;
  /** The only origin that may receive credentials. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly middleware?: readonly Middleware[] | undefined;
  readonly logger?: Logger | undefined;
}

/** One attempt, and how far it got, which decides what happens after a failure. */
export interface Attempt {
  readonly settings: AttemptSettings;
  readonly operation: string;
  readonly request: PlainRequest;
  readonly fetchOptions: FetchOptions | undefined;
  readonly count: number;
  /** Whether another attempt can follow. If so, the body of a transient failure is not read. */
  readonly mayRetry: boolean;
  /** The Authorization header of the request. */
  authorization?: string;
  /** Whether `fetch` was called. */
  sent?: boolean;
}

/**
 * Makes one attempt: middleware, credentials, fetch and body, within one timeout.
 *
 * @throws {ApiError} if the response is a failure
 * @throws {NetworkError} if there is no complete response
 */
export function makeAttempt(attempt: Attempt, timeout: number): Promise<Received> {
  const { operation, request, settings } = attempt;
  return withTimeout(
    timeout,
    request.signal,
    (signal) => receive(attempt, signal),
    () => {
      const outcome = attempt.sent && settings.auth ? "unknown" : "not sent";
      throw new TimeoutError(`${operation} got no complete response within ${timeout} ms`, request, outcome);
    },
  );
}

async function receive(attempt: Attempt, signal: AbortSignal): Promise<Received> {
  const { operation, request, settings } = attempt;
  const response = await throughMiddleware(attempt, signal);
  const { ok, status } = response;
  if (settings.logger?.debug) {
    const id = requestIdOf(response);
    const line = `${operation}${namesIn(request)}: attempt ${attempt.count} got ${status}${id ? `, request id ${id}` : ""}`;
    void ignoreErrors(() => settings.logger?.debug?.(line));
  }
  if (attempt.mayRetry && isTransient(status)) {
    // Some servers never finish such a body.
    void ignoreErrors(() => response.body?.cancel());
    throw responseError({ operation, request, response }, undefined);
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw networkError(attempt, error);
  }
  const received = { operation, request, response, bytes };
  if (ok) return received;
  throw responseError(received, decodeFailure(bytes), secretsOf(attempt));
}

/** Sends the request through the middleware, which gets a copy without credentials. */
function throughMiddleware(attempt: Attempt, signal: AbortSignal): Promise<Response> {
  const { request, settings } = attempt;
  const headers = { ...settings.headers, ...request.headers };
  const { auth, middleware = [] } = settings;
  if (!auth || middleware.length === 0) return send(attempt, { ...request, headers }, signal);
  const chain = middleware.reduceRight<Next>(
    (next, layer) => async (changed) => responseOf("middleware", await layer(changed, next)),
    async (changed) => {
      check("next()", changed, isPlain);
      return send(attempt, { ...changed, headers: plainHeaders(changed.headers) }, signal);
    },
  );
  return chain({ ...request, headers: new Headers(headers), signal });
}

async function send(
  attempt: Attempt,
  { method, url, headers, body }: PlainRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { operation, settings } = attempt;
  const { auth, origin } = settings;
  // oxlint-disable-next-line typescript/no-unnecessary-type-conversion -- a middleware in JavaScript may pass an object without url
  if (!String(url).startsWith(`${origin}/`) || /^[^?]*(\{|%7B)|#/.test(url))
    throw new TypeError(
      `${operation} sends credentials to ${origin} only, to an address without # and {parameter}.`,
    );
  if (
    !/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ||
    (body !== undefined && /^(GET|HEAD)$/.test(method))
  )
    throw new TypeError(`${operation} expects a method such as GET or POST, and no body for GET or HEAD.`);
  if (auth) {
    const value = await auth.authorization(settings.connection);
    check("auth.authorization()", value, isHeaderText);
    headers["authorization"] = attempt.authorization = value;
  }
  const init = { ...attempt.fetchOptions, method, headers, redirect: "manual" as const, signal };
  attempt.sent = true;
  let response: unknown;
  try {
    response = await settings.fetch(url, body === undefined ? init : { ...init, body });
  } catch (error) {
    throw networkError(attempt, error);
  }
  return responseOf("fetch", response);
}

/** @throws {TypeError} if a function of the caller did not return a response */
function responseOf(what: string, value: unknown): Response {
  check(what, value, isResponse);
  // The client uses no other member without checking.
  return value as Response;
}

/** Checks properties instead of the class, because undici's `Response` is not the global one. */
const isResponse: Rule = (value) =>
  (isObject(value) && typeof value["status"] === "number" && hasMethod(value, "arrayBuffer")) || "a Response";
