import type { Context } from "hono";
import { cors as honoCors } from "hono/cors";
import { isLoopbackHost } from "../../operations/loopback.ts";
import type { AppEnv } from "../app-env.ts";
import type { Services } from "../services.ts";

type Respond = (c: Context<AppEnv>) => Response | Promise<Response>;

/** Lets pages of some origins use the sandbox: those of this machine, and those that the options name. */
export function cors({
  api,
  origins,
}: Services): (c: Context<AppEnv>, respond: Respond) => Promise<Response> {
  const named = new Set(origins.map((origin) => origin.toLowerCase().replace(/\/$/, "")));
  const isAllowed = (origin: string): boolean => {
    const host = /^https?:\/\/(.+)$/i.exec(origin)?.[1];
    return (host !== undefined && isLoopbackHost(host)) || named.has(origin.toLowerCase());
  };
  const handle = honoCors({
    origin: (origin) => (isAllowed(origin) ? origin : null),
    allowMethods: [...new Set(api.operations.map(({ method }) => method))],
    exposeHeaders: ["allow", "retry-after"],
    // A browser ignores it unless the origin is named, which only allowed ones are.
    credentials: true,
    maxAge: 600,
  });
  return async (c, respond) => {
    const isPreflight = c.req.header("access-control-request-method") !== undefined;
    // An OPTIONS request that is not a preflight is a method that the path lacks.
    if (c.req.method === "OPTIONS" && !isPreflight) return respond(c);
    const preflight = await handle(c, async () => {
      c.res = await respond(c);
    });
    return preflight ?? c.res;
  };
}
