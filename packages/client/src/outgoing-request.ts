import type { RetryOptions } from "./options.ts";

/** What the client's own methods tell the sending of a request, beside the request itself. */
export interface CallSettings {
  /** What the call is named in messages: the operationId. */
  readonly operation: string;
  readonly timeout?: number | undefined;
  readonly retry?: false | RetryOptions | undefined;
  /** Told back: where the request went. */
  url: string;
}

/**
 * The request as all attempts share it: what openapi-fetch builds in place of a `Request`. It keeps its `init`, so that
 * a body is sent again without cloning a stream, and it costs a fraction of a `Request`.
 */
export class OutgoingRequest {
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body?: string;
  declare readonly signal?: AbortSignal;
  /** Present on calls of the client's own methods, absent on those through `raw`. */
  declare readonly call?: CallSettings;
  readonly url: string;

  constructor(url: string, init: object) {
    Object.assign(this, init);
    this.url = url;
  }
}
