import { isObject } from "../checks.ts";
import type { Received } from "../http/request.ts";
import { retryAfter } from "../http/retry-after.ts";
import {
  ApiError,
  AuthenticationError,
  CommandError,
  ConflictError,
  fieldErrors,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  ValidationError,
} from "./errors.ts";
import { redact } from "./redact.ts";

/** Creates the error for a failed response, by its status and, if the status is ambiguous, its body. */
export function responseError(
  { operation, request, response }: Omit<Received, "bytes">,
  body: unknown,
  secrets: readonly unknown[] = [],
): ApiError {
  const { status } = response;
  const message = messageIn(body);
  const wait = retryAfter(response.headers, message);
  const fields = fieldErrors(body);
  const Class = classOf(response, body, message, fields.length > 0, wait);
  const show = (text: unknown, value?: unknown) => redact(messageIn(text), request, [...secrets, value]);
  const detail =
    fields
      .map(({ PropertyName, Message, AttemptedValue }) => `${PropertyName} ${show(Message, AttemptedValue)}`)
      .join("; ") ||
    show(body).slice(0, 300) ||
    (Class === ResponseFormatError ? "redirects are not followed; check baseUrl" : response.statusText);
  return new Class(`${operation} failed with ${status}${detail && `: ${detail}`}`, {
    request,
    response,
    body,
    retryAfter: wait,
  });
}

function classOf(
  { ok, status }: Response,
  body: unknown,
  message: string,
  hasFields: boolean,
  wait: number | undefined,
): typeof ApiError {
  if (ok) return CommandError;
  if (status < 400) return ResponseFormatError;
  if (status === 400 && hasFields) return ValidationError;
  // 401 can also mean a deleted or inaccessible record, for which a new credential does not help.
  if (status === 404 || (status === 401 && /not found/i.test(message))) return NotFoundError;
  if (status === 403 || (status === 401 && /access denied/i.test(message))) return PermissionError;
  if (status === 401) return AuthenticationError;
  // The service throttles with 429 and 409. A 409 with a body and without a wait is a conflict.
  if (status === 429 || (status === 409 && (wait !== undefined || body === undefined))) return RateLimitError;
  if (status === 409) return ConflictError;
  return status >= 500 ? ServerError : ApiError;
}

/** The message in the body, or empty text for HTML. */
function messageIn(body: unknown): string {
  const text = isObject(body) ? (body["Message"] ?? body["error_description"] ?? body["error"]) : body;
  return typeof text === "string" && !/^\s*</.test(text) ? text : "";
}

/** Creates the error for a success status with an unexpected body. */
export function formatError(
  { operation, request, response, bytes }: Received,
  expected: string,
): ResponseFormatError {
  const type = response.headers.get("content-type") ?? "no content type";
  return new ResponseFormatError(
    `${operation} expects ${expected}, got ${response.status}, ${type}, ${bytes.byteLength} bytes`,
    { request, response, body: new TextDecoder().decode(bytes) },
  );
}
