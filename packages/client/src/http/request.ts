/** A request as all of its attempts share it. The body can be sent any number of times. */
export interface OutgoingRequest {
  readonly method: string;
  /** The absolute address, query included. */
  readonly url: string;
  /** Without the credential, which each attempt adds for itself. */
  readonly headers: Headers;
  readonly body?: string | ArrayBuffer | undefined;
  /** Aborts when the attempt ends. */
  readonly signal?: AbortSignal | undefined;
}

/** A response with the body that came with it, which is read within the attempt's timeout. */
export interface Received {
  /** The name of the operation in messages. */
  readonly operation: string;
  readonly request: Pick<OutgoingRequest, "method" | "url">;
  /** Its own body has been read. */
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}
