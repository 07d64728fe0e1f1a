import type { Operation } from "./api.ts";
import { actionResult, json, type Reply } from "./exchange.ts";

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

  /** Adds a fault. Returns a function that removes it. */
  add(fault: Fault): () => void {
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
  take(operation: Operation, base: string): Fault | undefined {
    const index = this.#waiting.findIndex(
      ({ fault: { on } }) => on === undefined || hits(on, operation, base),
    );
    const entry = this.#waiting[index];
    if (!entry) return undefined;
    if (--entry.left <= 0) this.#waiting.splice(index, 1);
    return entry.fault;
  }
}

/** What a fault answers instead of the operation, or undefined if it lets the operation work. */
export function faultReply({ status, body, headers = {}, cut, unsuccessful }: Fault): Reply | undefined {
  if (cut === "before") return cutConnection;
  if (unsuccessful) {
    return actionResult({
      successful: false,
      message: "Ooops! There was a problem while running this action",
    });
  }
  if (status === undefined) return undefined;
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
