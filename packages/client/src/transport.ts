import type { paths } from "@nexudus-api/types";
import createClient, { type Client } from "openapi-fetch";
import { serializeBody } from "./http/body.ts";
import type { SentRequest } from "./errors/errors.ts";
import { failureOf } from "./errors/response-error.ts";
import { type CallOptions, type CallSettings, OutgoingRequest } from "./options.ts";
import { refuseUnknown, requireIds, serializeQuery } from "./http/query.ts";

// The seam to openapi-fetch (in maintenance mode since 2026-09-19): no other module knows it. Replacing it means
// building `raw` and sending an `Exchange` in another way.

/** The openapi-fetch client underneath: every path of the document, typed, with the same credentials and retries. */
export type Raw = Client<paths>;

/** One request of the client's own methods. */
export interface Exchange {
  /** What messages call it: the operationId. */
  readonly operation: string;
  readonly method: string;
  /** A path of the document, `{id}` included. */
  readonly path: string;
  readonly id?: number | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly options?: CallOptions | undefined;
}

/** An answer with a success status, and the body that came with it. */
export interface Answer {
  readonly operation: string;
  readonly request: SentRequest;
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/** Sends one request; rejects with the `ApiError` that fits where the answer is no success. */
export type Transport = (exchange: Exchange) => Promise<Answer>;

export function createRaw(
  baseUrl: string,
  headers: Readonly<Record<string, string>> | undefined,
  send: (request: OutgoingRequest) => Promise<Response>,
): Raw {
  return createClient<paths>({
    baseUrl,
    ...(headers && { headers }),
    // openapi-fetch is written against `Request`, of which it and `send` use what OutgoingRequest has.
    fetch: send as unknown as typeof fetch,
    Request: OutgoingRequest as unknown as typeof Request,
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
    pathSerializer: fillPath,
  });
}

export function createTransport(raw: Raw): Transport {
  // Its types follow the document path by path; a resource is told its path at run time.
  const request = raw.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ error?: unknown; response: Response }>;

  return async (exchange) => {
    const { operation, method, path, id, query = {}, body, options = {} } = exchange;
    const { signal, headers, timeout, retry, ...unknown } = options;
    refuseUnknown(operation, options, unknown);
    const call: CallSettings = { operation, timeout, retry, url: path };
    const { error, response } = await request(method, path, {
      params: { query, path: { id } },
      body,
      signal,
      headers,
      call,
      // `send` has read the body of a success.
      parseAs: "stream",
    });
    const sent = { method, url: call.url };
    if (!response.ok) throw failureOf(operation, sent, response, error);
    return { operation, request: sent, response, bytes: call.bytes ?? new ArrayBuffer(0) };
  };
}

/** A path parameter that is missing, rounded or made of dots would address something else; all of the API's are ids. */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    requireIds([parameters[name]], name);
    return String(parameters[name]);
  });
}
