import type { Entry, Har } from "har-format";
import type { Json } from "../document/json.ts";
import { isSecret } from "../document/secrets.ts";
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

const hidden = "REDACTED";

/** Keeps the last requests and responses, without credentials. */
export class Recorder {
  #limit: number;
  #entries: Entry[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many to keep; 0 keeps none and costs nothing. */
  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = limit;
    this.#trim();
  }

  add(request: RecordedRequest): void {
    this.#entries.push(toEntry(request));
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

function toEntry({ started, milliseconds, ...recorded }: RecordedRequest): Entry {
  return {
    startedDateTime: started.toISOString(),
    time: milliseconds,
    request: toHarRequest(recorded),
    response: toHarResponse(recorded.response),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function toHarRequest({
  method,
  url,
  requestHeaders,
  sent,
}: Pick<RecordedRequest, "method" | "url" | "requestHeaders" | "sent">): Entry["request"] {
  const type = requestHeaders.find(([name]) => name === "content-type")?.[1] ?? "";
  const [address = "", query = ""] = url.split(/\?(.*)/s);
  const kept = withoutSecretFields(query);
  return {
    method,
    url: address + (kept ? `?${kept}` : ""),
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: requestHeaders.map(([name, value]) => ({ name, value: withoutCredentials(name, value) })),
    queryString: [...new URLSearchParams(kept)].map(([name, value]) => ({ name, value })),
    ...(sent && sent.length > 0
      ? { postData: { mimeType: type, text: withoutSecrets(type, new TextDecoder().decode(sent)) } }
      : {}),
    headersSize: -1,
    bodySize: sent?.length ?? 0,
  };
}

function toHarResponse(response: RecordedRequest["response"]): Entry["response"] {
  const { status, headers, bytes } = response ?? { status: 0, headers: [], bytes: new Uint8Array() };
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const content = /^(application\/json|text\/)/.test(type)
    ? { text: withoutSecrets(type, new TextDecoder().decode(bytes)) }
    : { text: Buffer.from(bytes).toString("base64"), encoding: "base64" };
  return {
    status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: headers.map(([name, value]) => ({ name, value })),
    redirectURL: "",
    content: { size: bytes.length, mimeType: type, ...(bytes.length === 0 ? { text: "" } : content) },
    headersSize: -1,
    bodySize: bytes.length,
    // As browsers write a request whose connection broke.
    ...(response ? {} : { _error: "net::ERR_CONNECTION_RESET" }),
  };
}

/** Hides credentials. The scheme stays, so that one can see how the caller signed in. */
function withoutCredentials(name: string, value: string): string {
  if (/authorization$/i.test(name))
    return [/^(basic|bearer)(?=\s)/i.exec(value)?.[0], hidden].join(" ").trim();
  return isSecret(name) || /cookie$/i.test(name) ? hidden : value;
}

/** Hides the secret fields of a body; all of it if it cannot be told which those are. */
function withoutSecrets(type: string, text: string): string {
  if (/^\s*application\/x-www-form-urlencoded\b/i.test(type)) return withoutSecretFields(text);
  // Names in JSON can be spelled with escapes.
  if (!isSecret(text) && !text.includes("\\u")) return text;
  try {
    return JSON.stringify(JSON.parse(text, hide));
  } catch {
    return hidden;
  }
}

/** Hides a value that has a secret name, for `JSON.parse`. */
const hide = (name: string, value: Json): Json => (isSecret(name) && value !== null ? hidden : value);

/** Hides the secret fields of a form or a query. */
function withoutSecretFields(text: string): string {
  const fields = [...new URLSearchParams(text)];
  if (!fields.some(([name]) => isSecret(name))) return text;
  // A name that is more than a word belongs to a body that is no form.
  const kept = fields.map(([name, value]): [string, string] =>
    isSecret(name) ? [/^\w+$/.test(name) ? name : hidden, hidden] : [name, value],
  );
  return new URLSearchParams(kept).toString();
}
