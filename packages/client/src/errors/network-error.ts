import { isObject } from "../checks.ts";
import type { Received } from "../http/request.ts";
import { NetworkError, urlWithoutValues } from "./errors.ts";
import { type AuthenticatedAttempt, redact, secretsOf } from "./redact.ts";

/** Failures that happen before any part of the request is sent, as named by Node.js, Bun, Deno and undici. */
const beforeSending =
  /ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|CERT|EPROTO|UNABLE_TO_|ERR_TLS|ERR_SSL(?!.*BAD_RECORD)|before secure TLS|bad port|ToOpenSocket|\(Connect\)|tcp connect|dns error/i;

/**
 * Converts an error of `fetch`, or of reading a body, to one that is safe to print. The original may contain the request with
 * its headers, so only messages and code are kept.
 */
export function networkError(
  attempt: AuthenticatedAttempt & Pick<Received, "operation" | "request">,
  error: unknown,
): NetworkError {
  const { operation, request, settings } = attempt;
  const reasons = [error, isObject(error) && error["cause"]].filter(isObject);
  const code = reasons.find((reason) => typeof reason["code"] === "string")?.["code"];
  const text =
    [code, ...reasons.map((reason) => reason["message"])].filter(Boolean).join(": ") || String(error);
  // Deno includes the address in its messages.
  const safe = redact(
    text.replaceAll(request.url, urlWithoutValues(request.url)),
    request,
    secretsOf(attempt),
  );
  return new NetworkError(
    `${operation} failed: ${safe}`,
    request,
    // If the sign-in failed, the request itself was never sent.
    !settings.auth || beforeSending.test(text) ? "not sent" : "unknown",
    Object.assign(new Error(safe), code && { code }),
  );
}
