import type { ValidationError as FieldError } from "@nexudus-api/types";

export type { FieldError };

/** What was sent, as far as it is safe to show: no headers, no body. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
}

/** What an `ApiError` is made of. */
export interface Failure {
  readonly request: SentRequest;
  readonly response: Response;
  /** The body as parsed JSON, or as text where it is not JSON. */
  readonly body: unknown;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * The root of everything this client throws once a request is under way; wrong arguments are a `TypeError` before it.
 * Nothing here carries a credential, and neither printing nor `JSON.stringify` shows a body.
 */
export class NexudusError extends Error {
  override name: string = "NexudusError";

  toJSON(): object {
    return Object.assign({}, this, { message: this.message });
  }
}

/** The request got no whole answer. */
export class NetworkError extends NexudusError {
  override name: string = "NetworkError";
  readonly request: SentRequest;
  /** `"unknown"`: the service may have done what was asked. `"not sent"`: it has not. */
  readonly outcome: "not sent" | "unknown";

  constructor(message: string, request: SentRequest, outcome: "not sent" | "unknown", cause?: unknown) {
    super(message, { cause });
    this.request = request;
    this.outcome = outcome;
  }
}

/** An attempt took longer than its `timeout`. */
export class TimeoutError extends NetworkError {
  override name: string = "TimeoutError";
}

/** The service answered, and the answer is a refusal or a failure. */
export class ApiError extends NexudusError {
  override name: string = "ApiError";
  /** The HTTP status, or 0 for a redirect that a browser keeps to itself. */
  readonly status: number;
  readonly request: SentRequest;
  readonly #failure: Failure;

  constructor(message: string, failure: Failure) {
    super(message);
    this.status = failure.response.status;
    this.request = failure.request;
    this.#failure = failure;
  }

  /** Parsed JSON, or text. May hold personal data, so it does not print. */
  get body(): unknown {
    return this.#failure.body;
  }

  /** The response; its body has been read. */
  get response(): Response {
    return this.#failure.response;
  }

  /** The service's complaints, one for each field; empty where it makes none. */
  get errors(): readonly FieldError[] {
    return fieldErrors(this.body);
  }

  /** Milliseconds that the service asks to wait before the next try, where it says so. */
  get retryAfter(): number | undefined {
    return this.#failure.retryAfter;
  }
}

/** 400: fields are missing or wrong. */
export class ValidationError extends ApiError {
  override name: string = "ValidationError";

  /** The complaint about a field, by the name in the record (`CountryId`) or the service's own (`Country`). */
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

/** 404, or 401 "Not found", which is how the service answers for some deleted records. */
export class NotFoundError extends ApiError {
  override name: string = "NotFoundError";
}

/** 409 that is no throttling, and a record that changed after `ifUnchangedSince`. */
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

/** 200 with `WasSuccessful: false`: the service understood and did not do it. */
export class CommandError extends ApiError {
  override name: string = "CommandError";
}

/** An answer that is not what the operation answers with: HTML where JSON was due, a redirect, an empty body. */
export class ResponseFormatError extends ApiError {
  override name: string = "ResponseFormatError";
}

/** `CountryId` and `Country` are one field. */
function bareName(name: string): string {
  return name.replace(/Id$/, "").toLowerCase();
}

export function fieldErrors(body: unknown): FieldError[] {
  const errors: unknown = isObject(body) ? body["Errors"] : undefined;
  return Array.isArray(errors)
    ? errors.filter(
        (entry): entry is FieldError => isObject(entry) && typeof entry["PropertyName"] === "string",
      )
    : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
