import type { Reply } from "../operations/exchange.ts";

/** How the sandbox throttles. The limits are those of an older official page. */
export interface ThrottleOptions {
  /**
   * The status of a refusal: 409 with `Retry-After` and no body, the documented one (default), or 429 with
   * `Retry-After` and `Wait N seconds`, as clients met it lately.
   */
  readonly status?: 409 | 429;
  /** Reads that one user may make within 100 milliseconds; 10 by default. */
  readonly reads?: number;
  /** Writes that one user may make within a minute; 60 by default. */
  readonly writes?: number;
}

const second = 1000;

/** Counts what each user asks for, and refuses what goes beyond the limits. */
export class Throttle {
  readonly #status: 409 | 429;
  readonly #limits: Readonly<Record<"read" | "write", { readonly count: number; readonly window: number }>>;
  /** When each user's latest requests came, oldest first. */
  readonly #times = new Map<string, number[]>();

  constructor({ status = 409, reads = 10, writes = 60 }: ThrottleOptions) {
    this.#status = status;
    this.#limits = {
      read: { count: reads, window: second / 10 },
      write: { count: writes, window: 60 * second },
    };
  }

  /** A refusal, or undefined if the request may go on. Refused requests do not count. */
  refuse(user: number, method: string, now: number): Reply | undefined {
    const kind = method === "GET" ? "read" : "write";
    const { count, window } = this.#limits[kind];
    const key = `${kind} ${user}`;
    const times = (this.#times.get(key) ?? []).filter((time) => time > now - window);
    this.#times.set(key, times);
    const [oldest = now] = times;
    if (times.length < count) {
      times.push(now);
      return undefined;
    }
    const wait = Math.max(oldest + window - now, 1) / second;
    const headers = { "retry-after": String(Math.max(1, Math.ceil(wait))) };
    return this.#status === 409
      ? { status: 409, headers, body: null }
      : {
          status: 429,
          headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
          body: `Wait ${Math.round(wait * 10) / 10} seconds`,
        };
  }
}
