import type { Auth, Connection } from "../auth/auth.ts";
import { check, describe, isHeaderText, isObject } from "../checks.ts";
import { decodeFailure } from "../decode.ts";
import { requestIdOf, TimeoutError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import { secretIn } from "../errors/redact.ts";
import { responseError } from "../errors/response-error.ts";
import type { Fetch, FetchOptions, Logger, Middleware, Next } from "../options.ts";
import { ignoreErrors, namesIn } from "./log.ts";
import type { PlainRequest, Received } from "./request.ts";
import { isTransient } from "./retry.ts";
import { withTimeout } from "./timing.ts";

/** The settings that all attempts of a client share. */
export interface AttemptSettings {
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

/** The settings that all attempts of a call share. */
export interface AttemptCall {
  readonly operation: string;
  readonly request: PlainRequest;
  readonly timeout: number;
  readonly fetchOptions: FetchOptions | undefined;
}

/** How far an attempt got, which decides what happens after a failure. */
export interface Progress {
  /** The Authorization header of the request. */
  authorization?: string;
  /** Whether `fetch` was called. */
  sent?: boolean;
}

/**
 * Makes one attempt: middleware, credentials, fetch and body, within one timeout.
 *
 * @param mayRetry whether another attempt can follow; if so, the body of a transient failure is not read
 * @throws {ApiError} if the response is a failure
 * @throws {NetworkError} if there is no complete response
 */
export function attempt(
  settings: AttemptSettings,
  call: AttemptCall,
  progress: Progress,
  count: number,
  mayRetry: boolean,
): Promise<Received> {
  const { auth, logger } = settings;
  const { operation, request, timeout } = call;
  const run = async (signal: AbortSignal): Promise<Received> => {
    const response = await throughMiddleware(settings, call, progress, signal);
    const { ok, status } = response;
    if (logger) {
      const id = requestIdOf(response);
      const line = `${operation}${namesIn(request)}: attempt ${count} got ${status}${id ? `, request id ${id}` : ""}`;
      void ignoreErrors(() => logger.debug?.(line));
    }
    if (mayRetry && isTransient(status)) {
      // Some servers never finish such a body.
      void ignoreErrors(() => response.body?.cancel());
      throw responseError({ operation, request, response }, undefined);
    }
    let bytes: ArrayBuffer;
    try {
      bytes = await response.arrayBuffer();
    } catch (error) {
      throw networkError(call, error, !auth, progress.authorization);
    }
    const received = { operation, request, response, bytes };
    if (ok) return received;
    throw responseError(received, decodeFailure(bytes), [secretIn(progress.authorization)]);
  };
  return withTimeout(timeout, request.signal, run, () => {
    const outcome = progress.sent && auth ? "unknown" : "not sent";
    throw new TimeoutError(`${operation} got no complete response within ${timeout} ms`, request, outcome);
  });
}

/** Sends the request through the middleware, which gets a copy without credentials. */
function throughMiddleware(
  settings: AttemptSettings,
  call: AttemptCall,
  progress: Progress,
  signal: AbortSignal,
): Promise<Response> {
  const { auth, middleware = [] } = settings;
  const { request } = call;
  const headers = { ...settings.headers, ...request.headers };
  if (!auth || middleware.length === 0)
    return send(settings, call, progress, { ...request, headers }, signal);
  const last: Next = async (changed) => {
    const plain = { ...changed, headers: Object.fromEntries(new Headers(changed.headers)) };
    return send(settings, call, progress, plain, signal);
  };
  const chain = middleware.reduceRight<Next>(
    (next, layer) => async (changed) => responseOf("middleware", await layer(changed, next)),
    last,
  );
  return chain({ ...request, headers: new Headers(headers), signal });
}

async function send(
  { auth, connection, fetch, origin }: AttemptSettings,
  call: AttemptCall,
  progress: Progress,
  { method, url, headers, body }: PlainRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { operation, fetchOptions } = call;
  if (!url.startsWith(`${origin}/`) || /^[^?]*(\{|%7B)|#/.test(url)) {
    throw new TypeError(
      `${operation}: credentials are sent to ${origin} only. The address must start with it and contain no # and no {parameter}.`,
    );
  }
  if (
    !/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ||
    (body !== undefined && /^(GET|HEAD)$/.test(method))
  )
    throw new TypeError(`${operation} expects a method such as GET or POST, and no body for GET and HEAD.`);
  if (auth) {
    const given = auth.authorization(connection);
    const value = typeof given === "string" ? given : await given;
    check("auth.authorization()", value, isHeaderText);
    headers["authorization"] = progress.authorization = value;
  }
  const init = { ...fetchOptions, method, headers, redirect: "manual" as const, signal };
  progress.sent = true;
  let response: unknown;
  try {
    response = await fetch(url, body === undefined ? init : { ...init, body });
  } catch (error) {
    throw networkError(call, error, !auth, progress.authorization);
  }
  return responseOf("fetch", response);
}

/** @throws {TypeError} if a function of the caller did not return a response */
function responseOf(what: string, value: unknown): Response {
  if (isResponse(value)) return value;
  throw new TypeError(`${what} expects a Response, got ${describe(value)}.`);
}

/** Checks properties instead of the class, because undici's `Response` is not the global one. */
function isResponse(value: unknown): value is Response {
  return isObject(value) && typeof value["status"] === "number" && typeof value["arrayBuffer"] === "function";
}
