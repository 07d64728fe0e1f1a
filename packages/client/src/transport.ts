import type { OperationKind, paths } from "@nexudus-api/types";
import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import { checkIds } from "./checks.ts";
import { asResponse } from "./decode.ts";
import { serializeBody } from "./http/body.ts";
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
  readonly method: string;
  /** A path of the document, `{id}` included. */
  readonly path: string;
  readonly id?: number | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** As `serializeBody` makes it. */
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly options?: CallOptions | undefined;
}

/** Sends one request; rejects with the `ApiError` that fits if the response is not a success. */
export type Transport = (request: TransportRequest) => Promise<Received>;

/** Sends the request of an operation. `input` overrides what follows from its kind. */
export type SendOperation = (
  kind: OperationKind,
  options: CallOptions | undefined,
  input: Partial<TransportRequest>,
) => Promise<Received>;

/** Any path with any parameters, for a resource that learns its path at run time. */
type AnyPaths = Record<string, Record<"get", AnyOperation>>;

interface AnyOperation {
  parameters: { query?: Readonly<Record<string, unknown>>; path?: Readonly<Record<string, unknown>> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}

/** All that openapi-fetch reads of a request where it has no middleware. The platform's costs more than the whole call. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;

  constructor(url: string, { method = "", headers }: RequestInit) {
    this.url = url;
    this.method = method;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
  }
}

export function createTransport(baseUrl: string, send: Send): { raw: Raw; transport: Transport } {
  const settings: ClientOptions = {
    baseUrl,
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
    pathSerializer: fillPath,
  };
  const raw = createClient<paths>({ ...settings, fetch: (request) => asResponse(sendRequest(request)) });
  const untyped = createClient<AnyPaths>({
    ...settings,
    // It has what openapi-fetch reads; the rest of a Request is for middleware, and this client has none.
    Request: LightRequest as typeof Request,
    bodySerializer: String,
  });

  /** Reads the request's body once, so that it can be sent again: as text where it is text, for the names in log lines. */
  async function sendRequest(request: Request): Promise<Received> {
    const { method, url, headers, signal } = request;
    const isText = /json|urlencoded/.test(headers.get("content-type") ?? "");
    const body = isText ? await request.text() : await request.arrayBuffer();
    const hasBody = !/^(GET|HEAD)$/.test(method);
    const path = url.slice(baseUrl.length).split("?", 1)[0];
    const outgoing = { method, url, headers: Object.fromEntries(headers), signal };
    return send(hasBody ? { ...outgoing, body } : outgoing, `${method} ${path}`);
  }

  const transport: Transport = ({ operation, method, path, id, query = {}, body, headers, options = {} }) =>
    new Promise((resolve, reject) => {
      const fetch = async (request: LightRequest): Promise<Response> => {
        const outgoing = {
          method,
          url: request.url,
          headers: body || own ? Object.fromEntries(request.headers) : {},
          body,
          signal: options.signal,
        };
        const received = await send(outgoing, operation, options);
        resolve(received);
        return received.response;
      };
      const own = headers || options.headers ? { ...headers, ...options.headers } : undefined;
      untyped
        // One method stands for all of them: they have the same types here.
        .request(method as "get", path, {
          params: { query, path: { id } },
          body,
          // The body has been read where the timeout covers it.
          parseAs: "stream",
          fetch,
          ...(own && { headers: own }),
        })
        .catch(reject);
    });

  return { raw, transport };
}

/** A path parameter that is missing, rounded or made of dots would address something else; all of the API's are ids. */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    checkIds(name, [parameters[name]]);
    return String(parameters[name]);
  });
}
