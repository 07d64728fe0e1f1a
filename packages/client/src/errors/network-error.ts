import { isObject } from "../checks.ts";
import type { Received } from "../http/request.ts";
import { NetworkError, urlWithoutValues } from "./errors.ts";
import { redact, secretIn } from "./redact.ts";

/** Failures from before anything of the request has left, as Node, Bun, Deno and undici name them. */
const beforeSending =
  /ECONNREFUSED|ENOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|CERT|EPROTO|UNABLE_TO_|ERR_TLS|ERR_SSL(?!.*BAD_RECORD)|before secure TLS|bad port|ConnectionRefused|FailedToOpenSocket|\(Connect\)|tcp connect|dns error/i;

/**
 * What `fetch`, or reading a body, rejected with, as an error that is safe to print. The original may hold the request
 * with its headers, so only its texts and its code are kept.
 */
export function networkError(
  { operation, request }: Pick<Received, "operation" | "request">,
  error: unknown,
  isSignIn: boolean,
  authorization: string | undefined,
): NetworkError {
  const reasons = [error, isObject(error) && error["cause"]].filter(isObject);
  const code = reasons.find((reason) => typeof reason["code"] === "string")?.["code"];
  const text =
    [code, ...reasons.map((reason) => reason["message"])].filter(Boolean).join(": ") || String(error);
  // Deno repeats the address.
  const safe = redact(text.replaceAll(request.url, urlWithoutValues(request.url)), request, [
    secretIn(authorization),
  ]);
  return new NetworkError(
    `${operation} failed: ${safe}`,
    request,
    // Where a sign-in was lost, the service did nothing of what was asked.
    isSignIn || beforeSending.test(text) ? "not sent" : "unknown",
    Object.assign(new Error(safe), code && { code }),
  );
}
