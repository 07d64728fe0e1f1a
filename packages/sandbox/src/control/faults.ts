import type { Api, Operation } from "../document/api.ts";
import { actionResult, json, type Reply } from "../operations/exchange.ts";

/** Something that goes wrong on purpose. Of several that fit a request, the one added first acts. */
export interface Fault {
  /** The operation that it hits, by operationId (`createCoworker`), path (`/spaces/teams`) or method (`PUT`); all if left out. */
  readonly on?: string;
  /** How many requests it hits before it is gone; without it, all until it is removed. */
  readonly times?: number;
  /** Milliseconds to wait first. Alone, the request is answered as ever after that. */
  readonly latency?: number;
  /** The status to answer with instead of doing the work. */
  readonly status?: number;
  /** The JSON body to go with `status`; what the document has for 409, 429 and the others if left out. */
  readonly body?: unknown;
  /** Headers to go with `status`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection: before the work, so that nothing was done, or after it, so that only the answer is lost. */
  readonly cut?: "before" | "after";
  /** Answers 200 with `WasSuccessful: false`, and does nothing. */
  readonly unsuccessful?: boolean;
}

/** What answers a request whose connection is to be cut. */
export const cutConnection: Reply = { status: 0, headers: {}, body: null };

/** The faults that are waiting for requests. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Adds a fault. Returns a function that removes it.
   *
   * @throws TypeError that says what is wrong with it, if it could never act or not be sent.
   */
  add(fault: Fault): () => void {
    check(fault, this.#api);
    const entry = { fault, left: fault.times ?? Infinity };
    this.#waiting.push(entry);
    return () => {
      const index = this.#waiting.indexOf(entry);
      if (index >= 0) this.#waiting.splice(index, 1);
    };
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** The faults that are waiting, and how many requests each is still to hit (null for all). */
  list(): { fault: Fault; left: number | null }[] {
    return this.#waiting.map(({ fault, left }) => ({ fault, left: Number.isFinite(left) ? left : null }));
  }

  /** Takes the fault that this operation is to meet, if there is one. */
  take(operation: Operation): Fault | undefined {
    const index = this.#waiting.findIndex(
      ({ fault: { on } }) => on === undefined || hits(on, operation, this.#api.base),
    );
    const entry = this.#waiting[index];
    if (!entry) return undefined;
    if (--entry.left <= 0) this.#waiting.splice(index, 1);
    return entry.fault;
  }
}

/** What a fault answers instead of the operation, or undefined if it lets the operation work. */
export function faultReply(fault: Fault): Reply | undefined {
  const { status, body, cut, unsuccessful } = fault;
  const headers = Object.fromEntries(
    Object.entries(fault.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (cut === "before") return cutConnection;
  if (unsuccessful) {
    return actionResult({
      successful: false,
      message: "Ooops! There was a problem while running this action",
    });
  }
  if (status === undefined) return undefined;
  if (bodiless.has(status)) return { status, headers, body: null };
  // The two throttle answers: one without a body, one with a text.
  if (status === 409 && body === undefined) {
    return { status, headers: { "retry-after": "1", ...headers }, body: null };
  }
  if (status === 429 && body === undefined) {
    const type = { "content-type": "text/plain; charset=utf-8" };
    return { status, headers: { "retry-after": "1", ...type, ...headers }, body: "Wait 1 seconds" };
  }
  const reply = json(body ?? { Message: "An error has occurred." }, status);
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

const hits = (on: string, { id, method, path }: Operation, base: string): boolean =>
  on === id || on.toUpperCase() === method || on === path || base + on === path;

/** Statuses that HTTP gives no body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** What each property of a fault has to be. */
const properties: Readonly<
  Record<keyof Fault, { readonly is: (value: unknown) => boolean; readonly must: string }>
> = {
  on: { is: (value) => typeof value === "string", must: "a text" },
  times: {
    is: (value) => Number.isSafeInteger(value) && Number(value) > 0,
    must: "a whole number from 1 on",
  },
  latency: {
    is: (value) => typeof value === "number" && value >= 0 && value <= 600_000,
    must: "milliseconds, from 0 to 600,000",
  },
  status: {
    is: (value) => Number.isSafeInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    must: "a whole number from 200 to 599",
  },
  body: { is: isJson, must: "a value that JSON can hold" },
  headers: { is: isHeaders, must: "an object of names and texts that HTTP can send" },
  cut: { is: (value) => value === "before" || value === "after", must: '"before" or "after"' },
  unsuccessful: { is: (value) => typeof value === "boolean", must: "true or false" },
};

function check(fault: Fault, api: Api): void {
  const expected = new Map(Object.entries(properties));
  for (const [name, value] of Object.entries(fault)) {
    const property = expected.get(name);
    if (!property)
      fail(`there is no property "${name}". A fault is made of ${[...expected.keys()].join(", ")}.`);
    if (value !== undefined && !property.is(value)) fail(`${name} has to be ${property.must}.`);
  }
  const { on, latency, status, body, headers, cut, unsuccessful } = fault;
  if (on !== undefined && !api.operations.some((operation) => hits(on, operation, api.base))) {
    const ids = api.operations.map(({ id }) => id).join(", ");
    fail(`on is "${on}", which is no operation, path or method of the document. Operations are ${ids}.`);
  }
  if (status === undefined && (body !== undefined || headers !== undefined)) {
    fail("body and headers go with a status, and there is none.");
  }
  if (status !== undefined && bodiless.has(status) && body !== undefined) fail(`a ${status} has no body.`);
  if (latency === undefined && status === undefined && cut === undefined && unsuccessful !== true) {
    fail("it does nothing. Give it latency, status, cut or unsuccessful.");
  }
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

function isHeaders(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const pairs = Object.entries(value);
  try {
    // It refuses or changes what HTTP cannot send.
    const headers = new Headers(pairs);
    return pairs.every(([name, text]) => headers.get(name) === text);
  } catch {
    return false;
  }
}

function fail(sentence: string): never {
  throw new TypeError(`This fault cannot be added: ${sentence}`);
}
