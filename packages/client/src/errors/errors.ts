import type { ValidationError as FieldError } from "@nexudus-api/types";
import { isObject } from "../checks.ts";

export type { FieldError };

/** The request, without headers, body and values of the query. */
export interface SentRequest {
  /** The HTTP method. */
  readonly method: string;
  /** The address, with `…` for each value of the query. */
  readonly url: string;
  /** The address with the values, which may be personal data. Not enumerable, so it is not printed or serialised. */
  readonly fullUrl?: string;
}

/** The arguments of `ApiError`. */
export interface Failure {
  /** The request. */
  readonly request: Pick<SentRequest, "method" | "url">;
  /** The response. */
  readonly response: Response;
  /** The body as parsed JSON, or as text where it is not JSON. */
  readonly body: unknown;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * The base class of the errors that a call rejects with. Wrong arguments are a `TypeError` instead. When printed, logged or
 * serialised, an error shows no credentials, no body and no values of the query.
 */
export class NexudusError extends Error {
  override name: string = "NexudusError";

  /** True. See the function `isNexudusError`. */
  get isNexudusError(): true {
    return true;
  }

  /** The enumerable properties and the message. */
  toJSON(): object {
    // A deep copy without properties that are not enumerable, which tools such as vitest would print.
    return JSON.parse(JSON.stringify(Object.assign({}, this, { message: this.message }))) as object;
  }
}

/**
 * Whether a value is an error of this client. Unlike `instanceof`, it works if two copies of the package are installed. Use
 * `error.name` to tell the classes apart.
 */
export function isNexudusError(error: unknown): error is NexudusError {
  return isObject(error) && error["isNexudusError"] === true;
}

/** There is no complete response. */
export class NetworkError extends NexudusError {
  override name: string = "NetworkError";
  /** The request. */
  declare readonly request: SentRequest;
  /** `"not sent"` if the service did nothing, `"unknown"` if it may have carried out the request. */
  declare readonly outcome: "not sent" | "unknown";

  /** Called by the client. */
  constructor(
    message: string,
    request: Pick<SentRequest, "method" | "url">,
    outcome: "not sent" | "unknown",
    cause?: unknown,
  ) {
    super(message, { cause });
    this.request = withoutValues(request);
    this.outcome = outcome;
  }
}

/** An attempt took longer than the option `timeout`. */
export class TimeoutError extends NetworkError {
  override name: string = "TimeoutError";
}

/** The service responded with a failure. The subclasses tell which. */
export class ApiError extends NexudusError {
  override name: string = "ApiError";
  /** The HTTP status, or 0 for a redirect that a browser hides. */
  declare readonly status: number;
  /** The request. */
  declare readonly request: SentRequest;
  readonly #failure: Failure;

  /** Called by the client. */
  constructor(message: string, failure: Failure) {
    super(message);
    this.status = failure.response.status;
    this.request = withoutValues(failure.request);
    this.#failure = failure;
  }

  /** The body as parsed JSON, or as text. Not printed, because it may contain personal data. */
  get body(): unknown {
    return this.#failure.body;
  }

  /** The response. Its body has already been read. */
  get response(): Response {
    return this.#failure.response;
  }

  /**
   * One entry for each field that the service rejected. Only `PropertyName` is enumerable, because `Message` and
   * `AttemptedValue` may contain personal data and Node.js 20 prints this array.
   */
  get errors(): readonly FieldError[] {
    return fieldErrors(this.body).map((entry) => {
      const { PropertyName } = entry;
      // The other fields follow.
      const shown = { PropertyName } as FieldError;
      for (const name of Object.keys(entry))
        if (!(name in shown)) hide(shown, name, Reflect.get(entry, name));
      return shown;
    });
  }

  /** How long the service asks to wait before the next attempt, in milliseconds. */
  get retryAfter(): number | undefined {
    return this.#failure.retryAfter;
  }

  /** The request id that the service or a proxy sent. */
  get requestId(): string | undefined {
    return requestIdOf(this.response);
  }
}

/** 400: fields are missing or invalid. */
export class ValidationError extends ApiError {
  override name: string = "ValidationError";

  /** The error of a field, by its name in the record (`CountryId`) or in the response (`Country`). */
  field(name: string): FieldError | undefined {
    return this.errors.find(({ PropertyName }) => bareName(PropertyName) === bareName(name));
  }
}

/** 401: the credentials are wrong or have expired. */
export class AuthenticationError extends ApiError {
  override name: string = "AuthenticationError";
}

/** 403, or 401 "Access Denied.": the user lacks a role, or access to a record that the request names. */
export class PermissionError extends ApiError {
  override name: string = "PermissionError";
}

/** 404, or 401 "Not found", which the service sends for some deleted records. */
export class NotFoundError extends ApiError {
  override name: string = "NotFoundError";
}

/** 409, or a record that changed after `ifUnchangedSince`. */
export class ConflictError extends ApiError {
  override name: string = "ConflictError";
}

/** 429, or 409 with Retry-After or an empty body: too many requests. The service did nothing. */
export class RateLimitError extends ApiError {
  override name: string = "RateLimitError";
}

/** 500 and above. */
export class ServerError extends ApiError {
  override name: string = "ServerError";
}

/** 200 with `WasSuccessful: false`: the service did not carry out the request. */
export class CommandError extends ApiError {
  override name: string = "CommandError";
}

/** The response is not in the API's format: HTML instead of JSON, a redirect, a write without `WasSuccessful`. */
export class ResponseFormatError extends ApiError {
  override name: string = "ResponseFormatError";
}

/** The errors of fields in the body of a failed response. */
export function fieldErrors(body: unknown): FieldError[] {
  const errors: unknown = isObject(body) && body["Errors"];
  return Array.isArray(errors)
    ? errors.filter((entry): entry is FieldError => typeof entry?.PropertyName === "string")
    : [];
}

/** Servers and proxies use several names for this header. */
export function requestIdOf({ headers }: Response): string | undefined {
  return ["x-request-id", "request-id", "x-correlation-id", "cf-ray"]
    .map((name) => headers.get(name))
    .find((value) => value !== null);
}

/** The address with `…` for each value of the query. */
export function urlWithoutValues(url: string): string {
  return url.replaceAll(/=[^&]*/g, "=…");
}

function withoutValues({ method, url }: Pick<SentRequest, "method" | "url">): SentRequest {
  return hide({ method, url: urlWithoutValues(url) }, "fullUrl", url);
}

/** Defines a getter, because inspection with `showHidden` prints plain properties even if they are not enumerable. */
function hide<T extends object>(shown: T, name: string, value: unknown): T {
  return Object.defineProperty(shown, name, { get: () => value });
}

/** `CountryId` and `Country` name the same field. */
function bareName(name: string): string {
  return name.replace(/Id$/, "").toLowerCase();
}
