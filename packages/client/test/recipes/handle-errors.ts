import {
  ApiError,
  AuthenticationError,
  CommandError,
  ConflictError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "@nexudus-api/client";

/** A message for the user. */
export function explain(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.errors.map(({ PropertyName, Message }) => `${PropertyName} ${Message}.`).join(" ");
  }
  if (error instanceof AuthenticationError) return "Sign in again.";
  if (error instanceof PermissionError)
    return "You lack a role for this, or access to a record that it names.";
  if (error instanceof NotFoundError) return "It no longer exists.";
  if (error instanceof ConflictError) return "Another user changed it.";
  if (error instanceof RateLimitError)
    return `Try again in ${Math.ceil((error.retryAfter ?? 1000) / 1000)} s.`;
  if (error instanceof CommandError) return `Nexudus declined: ${error.message}`;
  if (error instanceof ServerError) return "Nexudus has a problem. Try again later.";
  if (error instanceof ResponseFormatError) return "That was not a response of the API. Check baseUrl.";
  if (error instanceof TimeoutError || error instanceof NetworkError) {
    return error.outcome === "not sent"
      ? "Nexudus cannot be reached."
      : "The connection failed. Check whether it worked before you try again.";
  }
  return error instanceof ApiError ? error.message : String(error);
}
