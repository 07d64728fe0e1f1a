/** A request, as passed to middleware and to `Connection.send`. */
export interface OutgoingRequest {
  /** The HTTP method. */
  readonly method: string;
  /** The absolute address, query included. */
  readonly url: string;
  /** The headers, without credentials, which each attempt adds. */
  readonly headers: Headers;
  /** The body, which can be sent more than once. */
  readonly body?: string | ArrayBuffer | undefined;
  /** Aborts when the attempt times out or the caller aborts. */
  readonly signal?: AbortSignal | undefined;
}

/** A request with headers as a plain object, which is the fastest form for `fetch`. */
export type PlainRequest = Omit<OutgoingRequest, "headers"> & {
  /** Names in lower case. */
  readonly headers: Record<string, string>;
};

/** Headers as a plain object with names in lower case, so that one object can override another. */
export function plainHeaders(headers: Headers | Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

/** A response with its body, which was read within the attempt's timeout. */
export interface Received {
  /** The name of the operation in messages. */
  readonly operation: string;
  readonly request: Pick<OutgoingRequest, "method" | "url" | "body">;
  /** The response, whose own body has been read. */
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}
