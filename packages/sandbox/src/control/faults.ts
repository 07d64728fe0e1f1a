import type { Api, Operation } from "../document/api.ts";
import { check, type CheckedSchema } from "../document/check.ts";
import { isFiniteJson, isObject } from "../document/json.ts";
import { actionResult, type ApiResponse, generalFailure, json } from "../operations/response.ts";

/** A failure to inject. If several match a request, the one added first applies. */
export interface Fault {
  /** The requests that it affects, by operationId (`createCoworker`), path (`/spaces/teams`) or method (`PUT`). Default: all. */
  readonly on?: string;
  /** The number of requests that it affects before it is removed. Default: no limit. */
  readonly times?: number;
  /** Milliseconds to wait before the response. A fault with only a latency does not change the response. */
  readonly latency?: number;
  /** The status to respond with instead of running the operation. */
  readonly status?: number;
  /** The JSON body to send with `status`. Default: the one that the document has for the status. */
  readonly body?: unknown;
  /** Headers to send with `status`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Closes the connection: before the operation, so that nothing is done, or after it, so that only the response is lost. */
  readonly cut?: "before" | "after";
  /** Responds 200 with `WasSuccessful: false` instead of running the operation. */
  readonly unsuccessful?: boolean;
}

/** Statuses without a body in HTTP. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

const schema: CheckedSchema = {
  type: "object",
  additionalProperties: false,
  description: "an object",
  properties: {
    on: { type: "string", description: "an operation, a path or a method of the document" },
    times: {
      type: "integer",
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: "a whole number, 1 or more",
    },
    latency: { type: "number", minimum: 0, maximum: 600_000, description: "milliseconds from 0 to 600,000" },
    status: { type: "integer", minimum: 200, maximum: 599, description: "a whole number from 200 to 599" },
    body: {},
    headers: {
      type: "object",
      additionalProperties: { type: "string", description: "a text" },
      description: "an object of names and texts",
    },
    cut: { enum: ["before", "after"], description: '"before" or "after"' },
    unsuccessful: { type: "boolean", description: "true or false" },
  },
};

/** The pending faults. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Adds a fault. Returns a function that removes it.
   *
   * @throws TypeError if it can never apply or its response cannot be sent; the message says why.
   */
  add(fault: Fault): () => void {
    checkFault(fault, this.#api);
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

  /** The pending faults, each with the number of requests that it still affects (null for no limit). */
  list(): { fault: Fault; left: number | null }[] {
    return this.#waiting.map(({ fault, left }) => ({ fault, left: Number.isFinite(left) ? left : null }));
  }

  /** Finds the fault that applies to this operation, and counts it. */
  take(operation: Operation): Fault | undefined {
    if (this.#waiting.length === 0) return undefined;
    const index = this.#waiting.findIndex(
      ({ fault: { on } }) => on === undefined || matches(on, operation, this.#api.base),
    );
    const entry = this.#waiting[index];
    if (!entry) return undefined;
    if (--entry.left <= 0) this.#waiting.splice(index, 1);
    return entry.fault;
  }
}

/** The response of a fault. Undefined if the operation is to run. */
export function faultResponse({
  status,
  body,
  headers: given,
  unsuccessful,
}: Fault): ApiResponse | undefined {
  const headers = Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (unsuccessful) {
    return actionResult({ successful: false, message: generalFailure });
  }
  if (status === undefined) return undefined;
  if (withoutBody.has(status)) return { status, headers, body: null };
  // The two throttling responses: one without a body, one with a text.
  if (status === 409 && body === undefined)
    return { status, headers: { "retry-after": "1", ...headers }, body: null };
  if (status === 429 && body === undefined) {
    const type = { "content-type": "text/plain; charset=utf-8" };
    return { status, headers: { "retry-after": "1", ...type, ...headers }, body: "Wait 1 seconds" };
  }
  const response = json(body === undefined ? { Message: "An error has occurred." } : body, status);
  return { ...response, headers: { ...response.headers, ...headers } };
}

const matches = (on: string, { id, method, path }: Operation, base: string): boolean =>
  on === id || on.toUpperCase() === method || on === path || base + on === path;

/** Headers that describe how the body is sent. A wrong one would make the response unreadable. */
const framing: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

function checkFault(fault: Fault, api: Api): void {
  if (!isObject(fault)) check(schema, fault, "This fault cannot be added");
  const defined = Object.fromEntries(Object.entries(fault).filter(([, value]) => value !== undefined));
  check(schema, defined, "This fault cannot be added");
  const { on, latency, status, body, headers, cut, unsuccessful } = fault;
  if (on !== undefined && !api.operations.some((operation) => matches(on, operation, api.base))) {
    const ids = api.operations.map(({ id }) => id).join(", ");
    fail(`on: expected an operation, a path or a method of the document, got "${on}". Operations are ${ids}`);
  }
  if (body !== undefined && !isJson(body)) fail("body: expected a value that JSON can hold");
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (framing.has(name.toLowerCase())) fail(`headers: ${name} is set by the server`);
    if (!isHeader(name, value)) fail(`headers: expected a name and a text that HTTP can send, got ${name}`);
  }
  if (status === undefined && (body !== undefined || headers !== undefined))
    fail("body and headers need a status");
  if ([status, cut, unsuccessful || undefined].filter((way) => way !== undefined).length > 1)
    fail("give it one of status, cut and unsuccessful, not several");
  if (status !== undefined && withoutBody.has(status) && body !== undefined) fail(`a ${status} has no body`);
  if (latency === undefined && status === undefined && cut === undefined && unsuccessful !== true)
    fail("it does nothing. Give it latency, status, cut or unsuccessful");
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined && isFiniteJson(value);
  } catch {
    return false;
  }
}

function isHeader(name: string, value: string): boolean {
  try {
    // This refuses or normalises what HTTP cannot send.
    return new Headers([[name, value]]).get(name) === value;
  } catch {
    return false;
  }
}

function fail(reason: string): never {
  throw new TypeError(`This fault cannot be added: ${reason}.`);
}
