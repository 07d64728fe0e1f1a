import type { ValidationError as FieldError } from "@nexudus-api/types";
import { isObject } from "../checks.ts";

export type { FieldError };

/** What was sent, as far as it is safe to show: no headers, no body, and names of parameters without their values. */
export interface SentRequest {
  /** The HTTP method. */
  readonly method: string;
  /** The address; values of the query read `…`. */
  readonly url: string;
  /** The address with the values, which may be personal data. Not enumerable, so that it is not printed or serialised. */
  readonly fullUrl?: string;
}

/** What an `ApiError` is made of. */
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
 * The root of everything that this client throws once a request is under way; wrong arguments are a `TypeError` before.
 * Printing, logging and `JSON.stringify` show names and never values: no credential, no body, no query value.
 */
export class NexudusError extends Error {
  override name: string = "NexudusError";

  /** How `isNexudusError` recognises it. */
  get isNexudusError(): true {
    return true;
  }

  /** What is safe to show. */
  toJSON(): object {
    // Leaves out what is not enumerable at any depth: tools such as vitest would print it.
    return JSON.parse(JSON.stringify(Object.assign({}, this, { message: this.message }))) as object;
  }
}

/**
 * Tells whether something is an error of this client, also where two copies of the package are installed and
 * `instanceof` fails. `error.name` then says which one.
 */
export function isNexudusError(error: unknown): error is NexudusError {
  return isObject(error) && error["isNexudusError"] === true;
}

/** The request got no complete response. */
export class NetworkError extends NexudusError {
  override name: string = "NetworkError";
  /** What was sent. */
  readonly request: SentRequest;
  /** `"not sent"`: the service did nothing. `"unknown"`: it may have done what was asked. */
  readonly outcome: "not sent" | "unknown";

  /** Made by the client. */
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

/** An attempt took longer than its `timeout`. */
export class TimeoutError extends NetworkError {
  override name: string = "TimeoutError";
}

/** The service responded, and the response is not a success. */
export class ApiError extends NexudusError {
  override name: string = "ApiError";
  /** The HTTP status, or 0 for a redirect that a browser hides. */
  readonly status: number;
  /** What was sent. */
  readonly request: SentRequest;
  readonly #failure: Failure;

  /** Made by the client. */
  constructor(message: string, failure: Failure) {
    super(message);
    this.status = failure.response.status;
    this.request = withoutValues(failure.request);
    this.#failure = failure;
  }

  /** Parsed JSON, or text. It may hold personal data, so it is not printed. */
  get body(): unknown {
    return this.#failure.body;
  }

  /** The response. Its body has been read. */
  get response(): Response {
    return this.#failure.response;
  }

  /**
   * One entry for each field that the service complains about. Only `PropertyName` is enumerable: `Message` and
   * `AttemptedValue` may hold personal data, and Node 20 prints what errors list.
   */
  get errors(): readonly FieldError[] {
    return fieldErrors(this.body).map((entry) => {
      const shown = { ...entry };
      for (const name of Object.keys(entry)) hide(shown, name, Reflect.get(entry, name));
      return Object.defineProperty(shown, "PropertyName", { enumerable: true });
    });
  }

  /** Milliseconds that the service asks to wait before the next attempt, if it says so. */
  get retryAfter(): number | undefined {
    return this.#failure.retryAfter;
  }

  /** The id under which the service or a proxy logged the request, if it sent one. */
  get requestId(): string | undefined {
    return requestIdOf(this.response);
  }
}

/** 400: fields are missing or wrong. */
export class ValidationError extends ApiError {
  override name: string = "ValidationError";

  /** The complaint about a field, by its name in the record (`CountryId`) or the service's own name (`Country`). */
  field(name: string): FieldError | undefined {
    return this.errors.find(({ PropertyName }) => bareName(PropertyName) === bareName(name));
  }
}

/** 401: the credentials are wrong or have expired. */
export class AuthenticationError extends ApiError {
  override name: string = "AuthenticationError";
}

/** 403, or 401 "Access Denied.": the user lacks a role, or a record that the request names is out of reach. */
export class PermissionError extends ApiError {
  override name: string = "PermissionError";
}

/** 404, or 401 "Not found", which the service sends for some deleted records. */
export class NotFoundError extends ApiError {
  override name: string = "NotFoundError";
}

/** 409 Conflict, and a record that changed after `ifUnchangedSince`. */
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

/** 200 with `WasSuccessful: false`: the service understood the request and did not carry it out. */
export class CommandError extends ApiError {
  override name: string = "CommandError";
}

/** Not a response of the API: HTML where JSON was expected, a redirect, a write that does not say whether it succeeded. */
export class ResponseFormatError extends ApiError {
  override name: string = "ResponseFormatError";
}

/** The service's complaints about fields. */
export function fieldErrors(body: unknown): FieldError[] {
  const errors: unknown = isObject(body) && body["Errors"];
  return Array.isArray(errors)
    ? errors.filter((entry): entry is FieldError => typeof entry?.PropertyName === "string")
    : [];
}

/** Servers and proxies use several names for it. */
export function requestIdOf({ headers }: Response): string | undefined {
  return (
    headers.get("x-request-id") ??
    headers.get("request-id") ??
    headers.get("x-correlation-id") ??
    headers.get("cf-ray") ??
    undefined
  );
}

/** The address without the values of its parameters. */
export function urlWithoutValues(url: string): string {
  return url.replaceAll(/=[^&]*/g, "=…");
}

function withoutValues({ method, url }: Pick<SentRequest, "method" | "url">): SentRequest {
  return hide({ method, url: urlWithoutValues(url) }, "fullUrl", url);
}

/** A getter, since inspection with `showHidden` prints the values of properties that are not enumerable. */
function hide<T extends object>(shown: T, name: string, value: unknown): T {
  return Object.defineProperty(shown, name, { get: () => value, enumerable: false });
}

/** `CountryId` and `Country` are one field. */
function bareName(name: string): string {
  return name.replace(/Id$/, "").toLowerCase();
}
