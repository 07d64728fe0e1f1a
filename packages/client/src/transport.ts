import type { OperationKind, paths } from "@nexudus-api/types";
import createClient, { type Client, createFinalURL } from "openapi-fetch";
import { callRules } from "./call-rules.ts";
import { checkIds, checkOptions } from "./checks.ts";
import { asResponse } from "./decode.ts";
import { serializeBody } from "./http/body.ts";
import { serializeQuery } from "./http/query.ts";
import { plainHeaders, type Received } from "./http/request.ts";
import type { Send } from "./http/send.ts";
import type { CallOptions } from "./options.ts";

// The only module that imports openapi-fetch, which is in maintenance mode since 2026-09-19. To replace it, write `raw` and
// the transport here in another way.

/** The openapi-fetch client underneath: every path of the document, typed, with the same credentials and retries. */
export type Raw = Client<paths>;

/** One request of the client's own methods. */
export interface TransportRequest {
  /** The name in messages: the operationId. Default: method and path. */
  readonly operation?: string;
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

/**
 * Sends one request. Rejects with the matching `ApiError` if the response is not a success.
 *
 * @throws {TypeError} for wrong parameters
 */
export type Transport = (request: TransportRequest) => Promise<Received>;

/** Sends the request of an operation. `input` overrides the defaults of its kind. */
export type SendOperation = (
  kind: OperationKind,
  options: CallOptions | undefined,
  input: Partial<TransportRequest>,
) => Promise<Received>;

export function createTransport(baseUrl: string, send: Send): { raw: Raw; transport: Transport } {
  const serializers = { querySerializer: serializeQuery, pathSerializer: fillPath };

  /** Buffers the body, so that it can be sent again; as text if possible, because log lines name its fields. */
  async function sendRequest(request: Request): Promise<Received> {
    const { method, url, headers, signal } = request;
    const isText = /json|urlencoded/.test(headers.get("content-type") ?? "");
    const body = isText ? await request.text() : await request.arrayBuffer();
    const hasBody = !/^(GET|HEAD)$/.test(method);
    const path = url.slice(baseUrl.length).split("?")[0];
    return send(
      { method, url, headers: plainHeaders(headers), body: hasBody ? body : undefined, signal },
      `${method} ${path}`,
    );
  }

  return {
    raw: createClient<paths>({
      baseUrl,
      ...serializers,
      bodySerializer: serializeBody,
      fetch: (request) => asResponse(sendRequest(request)),
    }),
    transport({
      method,
      path,
      operation = `${method} ${path}`,
      id,
      query = {},
      body,
      headers,
      options = {},
    }) {
      checkOptions(operation, options, callRules);
      const params = { query, ...(path.includes("{") && { path: { id } }) };
      const url = createFinalURL(path, { baseUrl, params, ...serializers });
      const all = {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
        ...(options.headers && plainHeaders(options.headers)),
      };
      return send({ method, url, headers: all, body, signal: options.signal }, operation, options);
    },
  };
}

/** Fills in ids. A missing, rounded or dotted parameter would address a different resource. */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    checkIds(name, [parameters[name]]);
    return String(parameters[name]);
  });
}
