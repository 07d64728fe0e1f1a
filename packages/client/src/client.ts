import type { ResourceTypes } from "@nexudus-api/types";
import * as resources from "@nexudus-api/types/resources";
import { type Auth, fromEnvironment } from "./auth/auth.ts";
import { type Call, createCall, json } from "./decode.ts";
import { createResource } from "./resource/create-resource.ts";
import type { CallOptions, Fetch, Logger, Middleware, RetryOptions, Throttle } from "./options.ts";
import { type QueryValue, refuseUnknown } from "./http/query.ts";
import type { Entity } from "./resource/resource.ts";
import { createSend } from "./http/send.ts";
import { type Answer, createRaw, createTransport, type Raw } from "./transport.ts";

export interface ClientOptions {
  /** Where the API is. Default: the server of the OpenAPI document. Plain http is for loopback alone. */
  readonly baseUrl?: string | undefined;
  /** `basic()`, `bearer()` or `passwordGrant()`. Default: what the environment holds. */
  readonly auth?: Auth | undefined;
  /** Default: the global one, looked up for each attempt. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for each attempt. Default 60,000. */
  readonly timeout?: number | undefined;
  readonly retry?: false | RetryOptions | undefined;
  /** Default: none, and the service's own limits are met by waiting when it says so. */
  readonly throttle?: Throttle | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  readonly logger?: Logger | undefined;
  /** Lets a password be used in a browser page, where anyone who uses the page can read it. */
  readonly allowBrowserCredentials?: boolean | undefined;
}

/** What `request` takes beside method and path. */
export interface RequestOptions extends CallOptions {
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** One member for each entity of the document. */
type Entities = { readonly [Name in keyof ResourceTypes]: Entity<ResourceTypes[Name]> };

export interface NexudusClient extends Entities {
  /**
   * Any path of the API, with the same credentials, retries and errors: for entities that the document lacks.
   * Resolves to the parsed JSON, or to undefined for an empty body.
   */
  request<T = unknown>(method: string, path: string, options?: RequestOptions): Call<T>;
  /**
   * The openapi-fetch client underneath. It resolves to `{ data, error, response }`, and rejects with a `NetworkError`, or
   * with a `ResponseFormatError` for an HTML page with a success status.
   */
  readonly raw: Raw;
}

/**
 * A client for one account.
 *
 * @throws {TypeError} when credentials are missing, or would not be safe with these options
 */
export function createNexudusClient(options: ClientOptions = {}): NexudusClient {
  const {
    baseUrl: givenUrl,
    auth: givenAuth,
    // Looked up for each attempt, so that a mock installed later is seen.
    fetch = (input, init) => globalThis.fetch(input, init),
    headers,
    timeout = 60_000,
    retry,
    throttle,
    middleware = [],
    logger,
    allowBrowserCredentials,
    ...unknown
  } = options;
  refuseUnknown("createNexudusClient", options, unknown);
  const { auth, baseUrl: fallback } = givenAuth ? { auth: givenAuth, baseUrl: undefined } : fromEnvironment();
  if (typeof auth.authorization !== "function")
    throw new TypeError("auth takes what basic(), bearer() or passwordGrant() give.");
  const baseUrl = checkBaseUrl(givenUrl ?? (fallback || resources.serverUrl));
  if (auth.usesPassword && globalThis.window?.document && !allowBrowserCredentials) {
    throw new TypeError(
      "Whoever uses a page can read a password in it. Use bearer(), or set allowBrowserCredentials: true.",
    );
  }
  const raw = createRaw(
    baseUrl,
    headers,
    createSend({ baseUrl, headers, auth, fetch, timeout, retry, throttle, middleware, logger }),
  );
  const transport = createTransport(raw);
  return {
    // One line names an entity; what differs between them is data.
    coworkers: createResource(transport, resources.coworkers, "COWORKER_DELETE"),
    teams: createResource(transport, resources.teams),
    request: (method, path, { query, body, ...call } = {}) => {
      const send = async (): Promise<Answer> => {
        // Dots would climb to another path, and fetch reads a backslash as a slash.
        if (!/^\/[^?#{}\\]*$/.test(path) || /\/(\.|%2e){1,2}(\/|$)/i.test(path))
          throw new TypeError(
            `request() takes a path such as /sys/countries, and parameters in query; not ${path}.`,
          );
        return transport({
          operation: `${method} ${path}`,
          method: method.toUpperCase(),
          path,
          query,
          body,
          options: call,
        });
      };
      // The caller says what the path answers.
      return createCall(send(), (answer) => json(answer) as never);
    },
    raw,
  };
}

/**
 * The address of the API without a trailing slash. In a browser it may be relative to the page.
 *
 * @throws {TypeError} for an address that would not keep credentials safe; it is not shown, since it may hold some
 */
function checkBaseUrl(baseUrl: string): string {
  const page: string | undefined = globalThis.location?.href;
  if (!URL.canParse(baseUrl, page))
    throw new TypeError("baseUrl is not an address such as https://host/api.");
  const { origin, protocol, hostname, pathname, username, password, search, hash } = new URL(baseUrl, page);
  if (username || password || search || hash) {
    throw new TypeError("baseUrl takes no user, password, query or fragment. Credentials go into auth.");
  }
  const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && loopback)) {
    throw new TypeError(
      `baseUrl: credentials go over https, and over http to this machine alone, not to ${origin}.`,
    );
  }
  return origin + pathname.replace(/\/$/, "");
}
