import type { OutgoingRequest } from "./request.ts";

/**
 * A `Request` that keeps what it was made of, so that its body is sent again without cloning a stream. It costs a
 * fraction of the platform's, which it makes when something else of it is read, such as by openapi-fetch's middleware.
 */
export class LazyRequest implements Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly #init: RequestInit;
  #request: Request | undefined;

  constructor(input: RequestInfo | URL, init: RequestInit = {}) {
    this.url = typeof input === "string" ? input : "url" in input ? input.url : input.href;
    this.method = init.method ?? "GET";
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    this.#init = init;
  }

  /** The request as it is sent, also of a platform's Request that a middleware put in its place. */
  static outgoing(request: Request): OutgoingRequest | Promise<OutgoingRequest> {
    const { method, url, headers } = request;
    if (!(request instanceof LazyRequest)) {
      const { signal, body } = request;
      return request
        .arrayBuffer()
        .then((bytes) => ({ method, url, headers, signal, body: body ? bytes : undefined }));
    }
    const { body, signal } = request.#init;
    // serializeBody made it, unless the caller passed something else to raw.
    if (typeof body !== "string" && body !== undefined && body !== null)
      return LazyRequest.outgoing(request.#full);
    return { method, url, headers, body: body ?? undefined, signal: signal ?? undefined };
  }

  get #full(): Request {
    return (this.#request ??= new Request(this.url, {
      ...this.#init,
      method: this.method,
      headers: this.headers,
    }));
  }

  get signal(): AbortSignal {
    return this.#init.signal ?? this.#full.signal;
  }
  get cache(): RequestCache {
    return this.#full.cache;
  }
  get credentials(): RequestCredentials {
    return this.#full.credentials;
  }
  get destination(): RequestDestination {
    return this.#full.destination;
  }
  get integrity(): string {
    return this.#full.integrity;
  }
  get keepalive(): boolean {
    return this.#full.keepalive;
  }
  get mode(): RequestMode {
    return this.#full.mode;
  }
  get redirect(): RequestRedirect {
    return this.#full.redirect;
  }
  get referrer(): string {
    return this.#full.referrer;
  }
  get referrerPolicy(): ReferrerPolicy {
    return this.#full.referrerPolicy;
  }
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#full.body;
  }
  get bodyUsed(): boolean {
    return this.#full.bodyUsed;
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#full.arrayBuffer();
  }
  blob(): Promise<Blob> {
    return this.#full.blob();
  }
  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#full.bytes();
  }
  formData(): Promise<FormData> {
    return this.#full.formData();
  }
  json(): Promise<unknown> {
    return this.#full.json();
  }
  text(): Promise<string> {
    return this.#full.text();
  }
  clone(): Request {
    return this.#full.clone();
  }
}
