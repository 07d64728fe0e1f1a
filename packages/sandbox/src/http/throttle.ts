import type { ApiResponse } from "../operations/response.ts";

/** How the sandbox throttles. The limits are those of an older official page. */
export interface ThrottleOptions {
  /**
   * The status of a throttled request: 409 with `Retry-After` and no body, as documented (the default), or 429 with
   * `Retry-After` and `Wait N seconds`, as recent clients observed.
   */
  readonly status?: 409 | 429;
  /** Reads that one user may make within 100 milliseconds; 10 by default. */
  readonly reads?: number;
  /** Writes that one user may make within a minute; 60 by default. */
  readonly writes?: number;
}

/** Milliseconds. */
const second = 1000;

/** Counts the requests of each user. */
export class Throttle {
  readonly #status: 409 | 429;
  readonly #limits: Readonly<Record<"read" | "write", { readonly count: number; readonly window: number }>>;
  /** The times of each user's latest requests, oldest first, in milliseconds. */
  readonly #times = new Map<string, number[]>();

  constructor({ status = 409, reads = 10, writes = 60 }: ThrottleOptions) {
    this.#status = status;
    this.#limits = {
      read: { count: reads, window: second / 10 },
      write: { count: writes, window: 60 * second },
    };
  }

  /** Forgets all requests. */
  clear(): void {
    this.#times.clear();
  }

  /** The response to a request that exceeds the limit; undefined if it does not. Only requests within the limit count. */
  exceeded(user: number, method: string, now: number): ApiResponse | undefined {
    const kind = method === "GET" ? "read" : "write";
    const { count, window } = this.#limits[kind];
    const key = `${kind} ${user}`;
    // A clock that was set back leaves no request in the future.
    const times = (this.#times.get(key) ?? []).filter((time) => time > now - window && time <= now);
    this.#times.set(key, times);
    if (times.length < count) {
      times.push(now);
      return undefined;
    }
    const [oldest = now] = times;
    const wait = Math.max(oldest + window - now, 1) / second;
    const headers = { "retry-after": String(Math.max(1, Math.ceil(wait))) };
    if (this.#status === 409) return { status: 409, headers, body: null };
    return {
      status: 429,
      headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
      body: `Wait ${Math.round(wait * 10) / 10} seconds`,
    };
  }
}
