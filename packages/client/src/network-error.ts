import { isObject, NetworkError, type SentRequest } from "./errors.ts";

/** Faults from before anything has left, as Node, Bun and Deno name them. */
const beforeSending =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|CONNECT_TIMEOUT|CERT|ConnectionRefused|\(Connect\)/;

/**
 * What `fetch` rejected with, as an error that is safe to print. The original may hold the request with its headers, so
 * its texts and its code are kept, and it is not.
 */
export function networkError(
  operation: string,
  request: SentRequest,
  dispatched: boolean,
  error: unknown,
  authorization: string,
): NetworkError {
  const reasons = [error, isObject(error) && error["cause"]].filter(isObject);
  const code = reasons.map((reason) => reason["code"]).find((value) => typeof value === "string");
  const secret = authorization.split(" ")[1];
  const text = [code, ...reasons.map((reason) => reason["message"])].filter(Boolean).join(": ");
  const safe = secret ? text.replaceAll(secret, "[redacted]") : text;
  const outcome = dispatched && !beforeSending.test(text) ? "unknown" : "not sent";
  return new NetworkError(
    `${operation} failed: ${safe}`,
    request,
    outcome,
    Object.assign(new Error(safe), { code }),
  );
}
