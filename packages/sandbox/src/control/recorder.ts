import { maximumBody } from "../operations/body.ts";
import { isSecret, type Exchange, type Reply } from "../operations/exchange.ts";
import type { Json } from "../document/schema.ts";

/** One request and its answer, as HAR 1.2 has it. */
export interface HarEntry {
  readonly startedDateTime: string;
  /** Milliseconds. */
  readonly time: number;
  readonly request: HarMessage & {
    readonly method: string;
    readonly url: string;
    readonly queryString: readonly HarPair[];
    readonly postData?: { readonly mimeType: string; readonly text: string };
  };
  readonly response: HarMessage & {
    readonly status: number;
    readonly statusText: string;
    readonly redirectURL: string;
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      readonly text?: string;
      readonly encoding?: "base64";
    };
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
}

interface HarMessage {
  readonly httpVersion: string;
  readonly cookies: readonly [];
  readonly headers: readonly HarPair[];
  readonly headersSize: number;
  readonly bodySize: number;
}

interface HarPair {
  readonly name: string;
  readonly value: string;
}

/** An HTTP archive. */
export interface Har {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
  };
}

const hidden = "REDACTED";

/** Keeps the last requests and answers, without credentials. */
export class Recorder {
  #limit: number;
  #entries: HarEntry[] = [];

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

  /**
   * The exchange as it is to be handled, so that its body is kept too, and a function to call with the answer.
   * Undefined if nothing is recorded.
   */
  watch(exchange: Exchange): { exchange: Exchange; answered: (reply: Reply) => Promise<void> } | undefined {
    if (this.#limit === 0) return undefined;
    const started = new Date();
    const from = performance.now();
    let sent: Uint8Array | undefined;
    return {
      exchange: { ...exchange, body: async (limit) => (sent = await exchange.body(limit)) },
      answered: async (reply) => {
        if (reply.status === 0) return;
        // A request that was refused early has a body all the same.
        sent ??= await exchange.body(maximumBody).catch(() => undefined);
        this.#entries.push(entry(exchange, sent, reply, started, performance.now() - from));
        this.#trim();
      },
    };
  }

  har(): Har {
    return {
      log: {
        version: "1.2",
        creator: { name: "@nexudus-api/sandbox", version: "0.1.0" },
        entries: this.#entries,
      },
    };
  }

  clear(): void {
    this.#entries = [];
  }

  #trim(): void {
    if (this.#entries.length > this.#limit) this.#entries.splice(0, this.#entries.length - this.#limit);
  }
}

function entry(
  exchange: Exchange,
  sent: Uint8Array | undefined,
  { status, headers, body }: Reply,
  started: Date,
  time: number,
): HarEntry {
  const requestType = exchange.header("content-type") ?? "";
  const responseType = headers["content-type"] ?? "";
  const isText = body === null || typeof body === "string" || responseType.startsWith("application/json");
  const content = isText ? withoutSecrets(responseType, textOf(body ?? "")) : "";
  const query = withoutSecretFields(exchange.query);
  return {
    startedDateTime: started.toISOString(),
    time,
    request: {
      method: exchange.method,
      url: exchange.origin + exchange.path + (query ? `?${query}` : ""),
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: exchange.headers().map(([name, value]) => ({ name, value: withoutCredentials(name, value) })),
      queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
      ...(sent && sent.length > 0
        ? { postData: { mimeType: requestType, text: withoutSecrets(requestType, textOf(sent)) } }
        : {}),
      headersSize: -1,
      bodySize: sent?.length ?? 0,
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      redirectURL: "",
      content: {
        size: body === null ? 0 : Buffer.byteLength(body),
        mimeType: responseType,
        ...(isText
          ? { text: content }
          : { text: Buffer.from(body ?? "").toString("base64"), encoding: "base64" as const }),
      },
      headersSize: -1,
      bodySize: body === null ? 0 : Buffer.byteLength(body),
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
  };
}

const textOf = (body: string | Uint8Array): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body);

/** The scheme stays, so that one can see how the caller signed in. */
function withoutCredentials(name: string, value: string): string {
  if (/authorization$/i.test(name))
    return [/^(basic|bearer)(?=\s)/i.exec(value)?.[0], hidden].join(" ").trim();
  return isSecret(name) || /cookie$/i.test(name) ? hidden : value;
}

/** A body without the values of its secret fields; without anything if it cannot be told which those are. */
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

/** Hides a text that has a secret name, for `JSON.parse`. */
const hide = (name: string, value: Json): Json => (isSecret(name) && value !== null ? hidden : value);

/** A form or a query without the values of its secret fields, unchanged if it has none. */
function withoutSecretFields(text: string): string {
  const fields = [...new URLSearchParams(text)];
  if (!fields.some(([name]) => isSecret(name))) return text;
  // A name that holds more than a word is a body that is no form.
  const kept = fields.map(([name, value]): [string, string] =>
    isSecret(name) ? [/^\w+$/.test(name) ? name : hidden, hidden] : [name, value],
  );
  return new URLSearchParams(kept).toString();
}
