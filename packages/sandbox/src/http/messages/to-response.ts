import type { ApiResponse } from "../../operations/response.ts";

/** Statuses that HTTP gives no body and no length. */
const withoutLength = new Set([204, 205, 304]);

/** Writes what an operation responds with as a standard Response. */
export function toResponse({ status, headers, body }: ApiResponse): Response {
  // Node would send an empty body in chunks.
  const length = body === null && !withoutLength.has(status) ? { "content-length": "0" } : {};
  // RFC 9110 (11.6.1) demands it (assumed of the service).
  const challenge = status === 401 ? { "www-authenticate": 'Basic realm="Nexudus", Bearer' } : {};
  return new Response(body, { status, headers: { ...challenge, ...headers, ...length } });
}
