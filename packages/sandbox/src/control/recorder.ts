import type { Entry, Har } from "har-format";
import { Mask } from "./mask.ts";
import { version } from "../version.ts";

/** A request and its response. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: readonly (readonly [name: string, value: string])[];
  /** The body of the request, if it was read. */
  readonly sent: Uint8Array | undefined;
  readonly started: Date;
  readonly milliseconds: number;
  /** Undefined if the connection was cut. */
  readonly response:
    | {
        readonly status: number;
        readonly headers: readonly (readonly [name: string, value: string])[];
        readonly bytes: Uint8Array;
      }
    | undefined;
}

/** Keeps the last requests and responses, without credentials. */
export class Recorder {
  #limit: number;
  #entries: Entry[] = [];
  readonly #mask: Mask;

  /** @param secrets matches the names whose values are not kept. */
  constructor(limit: number, secrets: RegExp) {
    this.#limit = limit;
    this.#mask = new Mask(secrets);
  }

  /** The number of requests to keep. 0 turns recording off. */
  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = limit;
    this.#trim();
  }

  add(request: RecordedRequest): void {
    this.#entries.push(toEntry(request, this.#mask));
    this.#trim();
  }

  /** The requests as an HTTP archive, version 1.2. */
  har(): Har {
    return {
      log: { version: "1.2", creator: { name: "@nexudus-api/sandbox", version }, entries: this.#entries },
    };
  }

  clear(): void {
    this.#entries = [];
  }

  #trim(): void {
    if (this.#entries.length > this.#limit) this.#entries.splice(0, this.#entries.length - this.#limit);
  }
}

function toEntry({ started, milliseconds, ...recorded }: RecordedRequest, mask: Mask): Entry {
  return {
    startedDateTime: started.toISOString(),
    time: milliseconds,
    request: toHarRequest(recorded, mask),
    response: toHarResponse(recorded.response, mask),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function toHarRequest(
  { method, url, requestHeaders, sent }: Pick<RecordedRequest, "method" | "url" | "requestHeaders" | "sent">,
  mask: Mask,
): Entry["request"] {
  const type = requestHeaders.find(([name]) => name === "content-type")?.[1] ?? "";
  const [address = "", query = ""] = url.split(/\?(.*)/s);
  const kept = mask.fields(query);
  return {
    method,
    url: address + (kept ? `?${kept}` : ""),
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: requestHeaders.map(([name, value]) => ({ name, value: mask.header(name, value) })),
    queryString: [...new URLSearchParams(kept)].map(([name, value]) => ({ name, value })),
    ...(sent && sent.length > 0
      ? { postData: { mimeType: type, text: mask.body(type, new TextDecoder().decode(sent)) } }
      : {}),
    headersSize: -1,
    bodySize: sent?.length ?? 0,
  };
}

function toHarResponse(response: RecordedRequest["response"], mask: Mask): Entry["response"] {
  const { status, headers, bytes } = response ?? { status: 0, headers: [], bytes: new Uint8Array() };
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const content = /^(application\/json|text\/)/.test(type)
    ? { text: mask.body(type, new TextDecoder().decode(bytes)) }
    : { text: Buffer.from(bytes).toString("base64"), encoding: "base64" };
  return {
    status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: headers.map(([name, value]) => ({ name, value: mask.header(name, value) })),
    redirectURL: "",
    content: { size: bytes.length, mimeType: type, ...(bytes.length === 0 ? { text: "" } : content) },
    headersSize: -1,
    bodySize: bytes.length,
    // Browsers write a request with a failed connection this way.
    ...(response ? {} : { _error: "net::ERR_CONNECTION_RESET" }),
  };
}
