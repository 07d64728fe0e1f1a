/** A request as middleware sees it, and as a way to authenticate may send one. */
export interface OutgoingRequest {
  /** The HTTP method. */
  readonly method: string;
  /** The absolute address, query included. */
  readonly url: string;
  /** Without the credential, which each attempt adds for itself. */
  readonly headers: Headers;
  /** The body, which can be sent any number of times. */
  readonly body?: string | ArrayBuffer | undefined;
  /** Aborts when the attempt ends. */
  readonly signal?: AbortSignal | undefined;
}

/** A request with headers as a plain object: the fastest for `fetch`, and what every `fetch` takes. */
export type PlainRequest = Omit<OutgoingRequest, "headers"> & {
  /** Names in lower case. */
  readonly headers: Record<string, string>;
};

/** A response with the body that came with it, which is read within the attempt's timeout. */
export interface Received {
  /** The name of the operation in messages. */
  readonly operation: string;
  readonly request: Pick<OutgoingRequest, "method" | "url" | "body">;
  /** Its own body has been read. */
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}
