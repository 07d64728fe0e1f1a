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

/** What to tell the person who waits. */
export function explain(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.errors.map(({ PropertyName, Message }) => `${PropertyName} ${Message}.`).join(" ");
  }
  if (error instanceof AuthenticationError) return "Sign in again.";
  if (error instanceof PermissionError)
    return "You lack a role for this, or a record it names is out of your reach.";
  if (error instanceof NotFoundError) return "It is gone.";
  if (error instanceof ConflictError) return "Somebody changed it meanwhile.";
  if (error instanceof RateLimitError)
    return `Try again in ${Math.ceil((error.retryAfter ?? 1000) / 1000)} s.`;
  if (error instanceof CommandError) return `Nexudus declined: ${error.message}`;
  if (error instanceof ServerError) return "Nexudus has a problem. Try again later.";
  if (error instanceof ResponseFormatError) return "That was no answer of the API. Check baseUrl.";
  if (error instanceof TimeoutError || error instanceof NetworkError) {
    return error.outcome === "not sent"
      ? "Nexudus cannot be reached."
      : "The line broke: look before you try again.";
  }
  return error instanceof ApiError ? error.message : String(error);
}
