import type { paths } from "@nexudus-api/types";
import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import { requireIds } from "./checks.ts";
import { asResponse } from "./decode.ts";
import { serializeBody } from "./http/body.ts";
import { LazyRequest } from "./http/lazy-request.ts";
import { serializeQuery } from "./http/query.ts";
import type { Received } from "./http/request.ts";
import type { Send } from "./http/send.ts";
import type { CallOptions } from "./options.ts";

// The only module that knows openapi-fetch (in maintenance mode since 2026-09-19). Replacing it means building `raw` and
// a transport in another way.

/** The openapi-fetch client underneath: every path of the document, typed, with the same credentials and retries. */
export type Raw = Client<paths>;

/** One request of the client's own methods. */
export interface TransportRequest {
  /** The name in messages: the operationId. */
  readonly operation: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | (string & {});
  /** A path of the document, `{id}` included. */
  readonly path: string;
  readonly id?: number | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly options?: CallOptions | undefined;
}

/** Sends one request; rejects with the `ApiError` that fits if the response is not a success. */
export type Transport = (request: TransportRequest) => Promise<Received>;

/** Any path with any parameters, for a resource that learns its path at run time. */
type AnyPaths = Record<
  string,
  Record<"get" | "post" | "put" | "delete" | "patch" | "head" | "options", AnyOperation>
>;

interface AnyOperation {
  parameters: { query?: Readonly<Record<string, unknown>>; path?: Readonly<Record<string, unknown>> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}

export function createTransport(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  send: Send,
): { raw: Raw; transport: Transport } {
  const options: ClientOptions = {
    baseUrl,
    headers,
    Request: LazyRequest,
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
    pathSerializer: fillPath,
  };
  const raw = createClient<paths>({
    ...options,
    fetch: async (request) => asResponse(send(await LazyRequest.outgoing(request))),
  });
  const untyped = createClient<AnyPaths>(options);

  return {
    raw,
    async transport({ operation, method, path, id, query = {}, body, headers: own, options: call = {} }) {
      let received: Received | undefined;
      const { response } = await untyped.request(method.toLowerCase() as "get", path, {
        params: { query, path: { id } },
        body,
        signal: call.signal ?? null,
        headers: own ? { ...own, ...call.headers } : (call.headers ?? {}),
        // The body has been read where the timeout covers it.
        parseAs: "stream",
        fetch: async (request) => {
          received = await send(await LazyRequest.outgoing(request), { ...call, operation });
          return received.response;
        },
      });
      return received ?? { operation, request: { method, url: path }, response, bytes: new ArrayBuffer(0) };
    },
  };
}

/** A path parameter that is missing, rounded or made of dots would address something else; all of the API's are ids. */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    requireIds(name, [parameters[name]]);
    return String(parameters[name]);
  });
}
