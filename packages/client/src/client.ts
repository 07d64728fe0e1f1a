import type { EnumMember, Me, ResourceTypes } from "@nexudus-api/types";
import { exceptions, serverUrl } from "@nexudus-api/types/exceptions";
import { resourceOf } from "@nexudus-api/types/operations";
import { environmentAuth, environmentVariable } from "./auth/environment.ts";
import { callRules, sharedRules } from "./call-rules.ts";
import {
  check,
  checkOptions,
  isBoolean,
  hasMethod,
  isFunction,
  isHeaderText,
  isPlain,
  isText,
  type Rule,
  type Rules,
} from "./checks.ts";
import { decodeJson, decodeList, decodeRecord } from "./decode.ts";
import { serializeBody } from "./http/body.ts";
import type { QueryValue } from "./http/query.ts";
import { plainHeaders } from "./http/request.ts";
import { createSend } from "./http/send.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { type Call, createCall } from "./resource/call.ts";
import { createResource } from "./resource/create-resource.ts";
import type { Entity } from "./resource/entity.ts";
import { createTransport, type Transport, type Raw } from "./transport.ts";
import { version } from "./version.ts";

/** The options of `request`. */
export interface RequestOptions extends CallOptions {
  /** The parameters of the query. */
  readonly query?: { readonly [name: string]: QueryValue } | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** One property for each entity of the OpenAPI document. */
type Entities = { readonly [Name in keyof ResourceTypes]: Entity<ResourceTypes[Name]> };

/** The client for one account. */
export interface NexudusClient extends Entities {
  /** The signed-in user, with the location, country, currency and time zone that new records get. */
  me(options?: CallOptions): Call<Me>;
  /**
   * The members of an enumeration, such as `eLanguage`.
   *
   * @param name the service's name for it, which begins with `e`
   */
  enums(name: string, options?: CallOptions): Call<EnumMember[]>;
  /**
   * Sends a request to any path of the API, with the same credentials, retries and errors. Use it for paths that the
   * OpenAPI document lacks. Resolves with the parsed JSON, or with undefined if there is no body.
   */
  request<T = unknown>(method: string, path: string, options?: RequestOptions): Call<T>;
  /**
   * The openapi-fetch client. It resolves with `{ data, error, response }`. It rejects with a `NetworkError`, or with a
   * `ResponseFormatError` if the response is not from the API, such as an HTML page with a success status or a redirect.
   */
  readonly raw: Raw;
}

const rules: Rules<ClientOptions> = {
  ...sharedRules,
  baseUrl: isText,
  auth: (value) => hasMethod(value, "authorization") || "the result of basic(), bearer() or passwordGrant()",
  fetch: isFunction,
  userAgent: (value) => value === false || isHeaderText(value),
  onRetry: isFunction,
  throttle: isFunction,
  middleware: (value) =>
    (Array.isArray(value) && value.every((layer) => isFunction(layer) === true)) || "a list of functions",
  logger: (value) => hasMethod(value, "debug") || hasMethod(value, "warn") || "an object with debug or warn",
  allowBrowserCredentials: isBoolean,
  allowHttpTo: isText,
};

const requestRules: Rules<RequestOptions> = { ...callRules, query: isPlain, body: () => true };

/** `fetch` would resolve dot segments, and reads a backslash as a slash. */
const isPath: Rule = (value) =>
  (typeof value === "string" &&
    /^\/[^?#{}\\\t\n\r]*$/.test(value) &&
    !/\/(\.|%2e){1,2}(\/|$)/i.test(value)) ||
  "a path such as /sys/countries, with parameters in query";

/**
 * Creates a client for one account.
 *
 * @throws {TypeError} if an option is invalid, credentials are missing, or the options would expose credentials
 */
export function createNexudusClient(options: ClientOptions = {}): NexudusClient {
  checkOptions("createNexudusClient()", options, rules);
  const { auth = environmentAuth(), userAgent = `nexudus-api-client/${version}` } = options;
  const baseUrl = checkBaseUrl(
    options.baseUrl ?? environmentVariable("NEXUDUS_BASE_URL") ?? serverUrl,
    options.allowHttpTo,
  );
  const { navigator, window } = globalThis;
  if (auth.usesPassword && window?.document && !options.allowBrowserCredentials) {
    throw new TypeError("Visitors of a page can read its password. Use bearer() or allowBrowserCredentials.");
  }
  const headers = {
    accept: "application/json",
    ...plainHeaders(options.headers ?? {}),
    // Browsers send their own, and a custom one would need CORS permission.
    ...(userAgent && !navigator?.userAgent.startsWith("Mozilla") && { "user-agent": userAgent }),
  };
  const send = createSend({ ...options, auth, baseUrl, headers });
  const { raw, transport } = createTransport(baseUrl, send);
  return {
    ...createEntities(transport),
    me: (given) =>
      createCall(() => transport({ method: "GET", path: "/auth/me", options: given }), decodeRecord<Me>),
    enums: (name, given) =>
      createCall(
        () => {
          check("enums(): name", name, isText);
          return transport({ method: "GET", path: "/utils/enums", query: { name }, options: given });
        },
        decodeList<EnumMember>,
      ),
    request: <T>(method: string, path: string, given: RequestOptions = {}) =>
      createCall(
        () => {
          checkOptions("request()", given, requestRules);
          check("request(): method", method, isText);
          check("request(): path", path, isPath);
          const { query, body, ...call } = given;
          const verb = method.toUpperCase();
          const json = body === undefined ? undefined : serializeBody(body, new Headers(call.headers));
          return transport({ method: verb, path, query, body: json, options: call });
        },
        // The caller declares the type of the response.
        (received) => decodeJson(received) as T,
      ),
    raw,
  };
}

function createEntities(transport: Transport): Entities {
  const entities: Record<string, unknown> = {};
  for (const [module, group] of Object.entries(exceptions))
    for (const [entity, differences] of Object.entries(group))
      entities[resourceOf(entity)] = createResource(transport, module, entity, differences);
  // The exceptions and `ResourceTypes` are generated from the same entities.
  return entities as Entities;
}

/**
 * The address of the API without a trailing slash. In a browser it may be relative to the page.
 *
 * @throws {TypeError} if the address is invalid or would expose credentials; the message does not show it
 */
function checkBaseUrl(baseUrl: string, allowHttpTo: string | undefined): string {
  const page: string | undefined = globalThis.location?.href;
  const url = URL.canParse(baseUrl, page) && new URL(baseUrl, page);
  const mayUse = ({ protocol, hostname }: URL): boolean =>
    protocol === "https:" ||
    (protocol === "http:" &&
      (hostname === allowHttpTo || /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)));
  // The comparison finds a user, a password, a query and a fragment.
  if (url && mayUse(url) && url.href === url.origin + url.pathname) return url.href.replace(/\/$/, "");
  throw new TypeError(
    "baseUrl expects https://host/path without user, query and fragment. http is allowed for this machine and the host allowHttpTo.",
  );
}
