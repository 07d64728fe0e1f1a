import type { Attempt } from "../http/dispatch.ts";
import {
  ApiError,
  AuthenticationError,
  CommandError,
  ConflictError,
  fieldErrors,
  isObject,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  type SentRequest,
  ServerError,
  ValidationError,
} from "./errors.ts";
import { retryAfter } from "../http/retry-after.ts";

/** The service throttles with 429 and with 409; a 409 that explains itself and names no wait is a conflict. */
export function isThrottled({ status, headers }: Response, text: string): boolean {
  return status === 429 || (status === 409 && (text === "" || retryAfter(headers, text) !== undefined));
}

/** 401 is also the answer for a record that is gone or out of reach: no new credential will help there. */
export function isAboutRecord(text: string): boolean {
  return /not found|access denied/i.test(text);
}

/** 404, or 401 "Not found", which is how the service answers for some deleted records. */
export function isMissing(status: number, text: string): boolean {
  return status === 404 || (status === 401 && /not found/i.test(text));
}

/** The error for an answer that is no success, by its status and, where the status is ambiguous, its body. */
export function failureOf(
  operation: string,
  request: SentRequest,
  response: Response,
  body: unknown,
): ApiError {
  const { status } = response;
  const text = textOf(body);
  const fields = fieldErrors(body);
  const Kind = kindOf(response, body ? text || " " : "", fields.length > 0);
  const detail =
    fields.map(({ PropertyName, Message }) => `${PropertyName} ${Message}`).join("; ") ||
    text.slice(0, 300) ||
    (Kind === ResponseFormatError ? "redirects are not followed; check baseUrl" : response.statusText);
  return new Kind(`${operation} failed with ${status}${detail && `: ${detail}`}`, {
    request,
    response,
    body,
    retryAfter: retryAfter(response.headers, text),
  });
}

function kindOf(response: Response, text: string, hasFields: boolean): typeof ApiError {
  const { ok, status } = response;
  if (ok) return CommandError;
  if (status < 400) return ResponseFormatError;
  if (status === 400 && hasFields) return ValidationError;
  if (isMissing(status, text)) return NotFoundError;
  if (status === 403 || (status === 401 && /access denied/i.test(text))) return PermissionError;
  if (status === 401) return AuthenticationError;
  if (isThrottled(response, text)) return RateLimitError;
  if (status === 409) return ConflictError;
  return status >= 500 ? ServerError : ApiError;
}

/** What the body says to a person; nothing for HTML. */
function textOf(body: unknown): string {
  const text = isObject(body) ? (body["Message"] ?? body["error_description"] ?? body["error"]) : body;
  return typeof text === "string" && !/^\s*</.test(text) ? text : "";
}

/** The text without the credential: some proxies and HTTP libraries repeat the headers that they were sent. */
export function redact(text: string, authorization: string): string {
  const secret = authorization.split(" ")[1];
  return secret ? text.replaceAll(secret, "[redacted]") : text;
}

/** Faults from before anything has left, as Node, Bun and Deno name them. */
const beforeSending =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|CERT|ConnectionRefused|\(Connect\)/;

/**
 * What `fetch`, or the reading of a body, rejected with, as an error that is safe to print. The original may hold the
 * request with its headers, so its texts and its code are kept, and it is not.
 */
export function networkError(
  { operation, request, dispatched, authorization }: Attempt,
  error: unknown,
): NetworkError {
  const reasons = [error, isObject(error) && error["cause"]].filter(isObject);
  const code = reasons.map((reason) => reason["code"]).find((value) => typeof value === "string");
  const text = [code, ...reasons.map((reason) => reason["message"])].filter(Boolean).join(": ");
  const safe = redact(text, authorization);
  const outcome = dispatched && !beforeSending.test(text) ? "unknown" : "not sent";
  return new NetworkError(
    `${operation} failed: ${safe}`,
    request,
    outcome,
    Object.assign(new Error(safe), { code }),
  );
}
