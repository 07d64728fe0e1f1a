import type { Auth, Connection } from "../auth/auth.ts";
import { requireResponse, requireSafeRequest } from "../checks.ts";
import { decodeFailure } from "../decode.ts";
import { NetworkError, requestIdOf, TimeoutError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import { responseError } from "../errors/response-error.ts";
import type { Fetch, FetchOptions, Middleware, Next } from "../options.ts";
import type { Log } from "./log.ts";
import type { OutgoingRequest, Received } from "./request.ts";
import { isTransient } from "./retry.ts";
import { withTimeout } from "./timing.ts";

/** What all attempts of all calls have in common. */
export interface AttemptSettings {
  readonly auth: Auth;
  readonly connection: Connection;
  /** Where credentials may go, with a slash at the end. */
  readonly origin: string;
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
  readonly log: Log | undefined;
}

/** What the attempts of one call have in common. */
export interface AttemptCall {
  readonly operation: string;
  readonly request: OutgoingRequest;
  readonly timeout: number;
  readonly fetchOptions: FetchOptions | undefined;
  /** A sign-in: it carries its credential in its body, and middleware must not see that. */
  readonly anonymous: boolean;
}

/** `Basic` and `Bearer` are no secrets. */
const secretOf = (authorization: string | undefined): string | undefined => authorization?.split(" ")[1];

/** One attempt: middleware, credential, fetch, body, within one timeout. */
export class Attempt {
  /** The credential that went out, to be refused if it has expired. */
  authorization: string | undefined;
  /** The sign-in was lost; it has had its own retries. */
  signInFailed = false;
  readonly #settings: AttemptSettings;
  readonly #call: AttemptCall;
  #sent = false;

  constructor(settings: AttemptSettings, call: AttemptCall) {
    this.#settings = settings;
    this.#call = call;
  }

  /**
   * @param mayRetry whether another attempt could follow: then the body of a transient failure is not waited for
   * @throws {ApiError} for a response that is not a success
   * @throws {NetworkError} if there is no complete response
   */
  run(count: number, mayRetry: boolean): Promise<Received> {
    const { operation, request, timeout } = this.#call;
    const expired = (): TimeoutError =>
      new TimeoutError(
        `${operation} got no complete response within ${timeout} ms`,
        request,
        this.#sent ? "unknown" : "not sent",
      );
    return withTimeout(timeout, expired, request.signal, async (signal) => {
      const response = await this.#pass(signal);
      const { ok, status } = response;
      const id = this.#settings.log && requestIdOf(response);
      this.#settings.log?.debug(
        operation,
        request,
        `attempt ${count} got ${status}${id ? `, request id ${id}` : ""}`,
      );
      if (mayRetry && isTransient(status)) {
        // Some servers never end such a body.
        response.body?.cancel().catch(() => {});
        throw responseError(operation, request, response, undefined);
      }
      const bytes = await response.arrayBuffer().catch((error: unknown) => this.#fail(error));
      if (ok) return { operation, request, response, bytes };
      throw responseError(operation, request, response, decodeFailure(bytes), [secretOf(this.authorization)]);
    });
  }

  /** Through the middleware, if there is any. It sees the request without the credential, and may change its copy. */
  #pass(signal: AbortSignal): Promise<Response> {
    const { anonymous, request } = this.#call;
    const { middleware } = this.#settings;
    if (anonymous || middleware.length === 0) return this.#send(request, signal);
    const copy = { ...request, headers: new Headers(request.headers), signal };
    const send: Next = async (outgoing) =>
      this.#send({ ...outgoing, headers: new Headers(outgoing.headers) }, signal);
    return middleware.reduceRight<Next>(
      (next, layer) => async (outgoing) => requireResponse("middleware", await layer(outgoing, next)),
      send,
    )(copy);
  }

  async #send(request: OutgoingRequest, signal: AbortSignal): Promise<Response> {
    const { method, url, headers, body } = request;
    requireSafeRequest(this.#call.operation, request, this.#settings.origin);
    if (!this.#call.anonymous) {
      const value = this.#settings.auth.authorization(this.#settings.connection);
      this.authorization =
        typeof value === "string" ? value : await value.catch((error: unknown) => this.#failSignIn(error));
      headers.set("authorization", this.authorization);
    }
    this.#sent = true;
    const init = { ...this.#call.fetchOptions, method, headers, redirect: "manual" as const, signal };
    let response: unknown;
    try {
      response = await this.#settings.fetch(url, body === undefined ? init : { ...init, body });
    } catch (error) {
      return this.#fail(error);
    }
    return requireResponse("fetch", response);
  }

  #fail(error: unknown): never {
    const { operation, request } = this.#call;
    throw networkError(operation, request, error, this.#sent, secretOf(this.authorization));
  }

  #failSignIn(error: unknown): never {
    if (!(error instanceof NetworkError)) throw error;
    this.signInFailed = true;
    // Nothing of this call was sent before it.
    throw new NetworkError(error.message, error.request, "not sent", error.cause);
  }
}
