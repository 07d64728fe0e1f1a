import type { OperationKind, paths } from "@nexudus-api/types";
import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import { checkIds } from "./checks.ts";
import { asResponse } from "./decode.ts";
import { serializeBody } from "./http/body.ts";
import { serializeQuery } from "./http/query.ts";
import type { Received } from "./http/request.ts";
import type { Send } from "./http/send.ts";
import type { CallOptions } from "./options.ts";

// The only module that imports openapi-fetch, which is in maintenance mode since 2026-09-19. To replace it, write `raw` and
// the transport here in another way.

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
  /** Serialized, as by `serializeBody`. */
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly options?: CallOptions | undefined;
}

/** Sends one request. Rejects with the matching `ApiError` if the response is not a success. */
export type Transport = (request: TransportRequest) => Promise<Received>;

/** Sends the request of an operation. `input` overrides the defaults of its kind. */
export type SendOperation = (
  kind: OperationKind,
  options: CallOptions | undefined,
  input: Partial<TransportRequest>,
) => Promise<Received>;

const json = { "content-type": "application/json" };

/** Any path with any parameters, because the path of a resource is known only at run time. */
type AnyPaths = Record<string, Record<"get", AnyOperation>>;

interface AnyOperation {
  parameters: { query?: Readonly<Record<string, unknown>>; path?: Readonly<Record<string, unknown>> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}

/** The part of `Request` that openapi-fetch reads. Creating a real one takes longer than the rest of a call. */
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
    // openapi-fetch reads nothing else of a request, because this client has no middleware.
    Request: LightRequest as typeof Request,
    bodySerializer: String,
  });

  /** Returned to openapi-fetch, because the body has been read already. Created later: Jest's jsdom lacks Response. */
  let noContent: Response | undefined;

  /** Buffers the body, so that it can be sent again; as text if possible, because log lines name its fields. */
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
      const own = headers || options.headers ? { ...headers, ...options.headers } : undefined;
      const fetch = async ({ url, headers: given }: LightRequest): Promise<Response> => {
        const outgoing = {
          method,
          url,
          headers: own ? Object.fromEntries(given) : body === undefined ? {} : json,
          body,
          signal: options.signal,
        };
        resolve(await send(outgoing, operation, options));
        return (noContent ??= new Response(null, { status: 204 }));
      };
      // All methods have the same types here, so one stands for the others.
      const init = { params: { query, path: { id } }, body, fetch, headers: own ?? {} };
      untyped.request(method as "get", path, init).catch(reject);
    });

  return { raw, transport };
}

/** Fills in ids. A missing, rounded or dotted parameter would address a different resource. */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    checkIds(name, [parameters[name]]);
    return String(parameters[name]);
  });
}
