import { isThisMachine, type Exchange, type Reply } from "../operations/exchange.ts";

/** Whether an origin is a page served from this machine. */
function isLocal(origin: string): boolean {
  const host = /^https?:\/\/(.+)$/i.exec(origin)?.[1];
  return host !== undefined && isThisMachine(host);
}

/** Lets pages of some origins use the sandbox: those of this machine, and those that the options name. */
export class Cors {
  readonly #origins: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.#origins = new Set(origins.map((origin) => origin.toLowerCase().replace(/\/$/, "")));
  }

  /** The answer to a browser that asks beforehand, or undefined if this is no such question. */
  preflight(exchange: Exchange, methods: readonly string[]): Reply | undefined {
    if (exchange.method !== "OPTIONS" || exchange.header("access-control-request-method") === undefined) {
      return undefined;
    }
    return {
      status: 204,
      headers: {
        "access-control-allow-methods": methods.join(", "),
        "access-control-allow-headers": exchange.header("access-control-request-headers") ?? "",
        "access-control-max-age": "600",
      },
      body: null,
    };
  }

  /** The reply with what a browser wants to see before it shows it to a page. */
  allow(exchange: Exchange, reply: Reply): Reply {
    const origin = exchange.header("origin");
    if (origin === undefined) return reply;
    const isAllowed = isLocal(origin) || this.#origins.has(origin.toLowerCase());
    return {
      ...reply,
      headers: {
        ...reply.headers,
        vary: "origin",
        ...(isAllowed
          ? {
              "access-control-allow-origin": origin,
              "access-control-expose-headers": "allow, retry-after",
            }
          : {}),
      },
    };
  }
}
