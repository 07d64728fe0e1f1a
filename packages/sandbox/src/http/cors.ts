import type { MiddlewareHandler } from "hono";
import { cors as honoCors } from "hono/cors";
import { isLoopbackHost } from "../operations/loopback.ts";
import type { AppEnv } from "./app-env.ts";
import type { Services } from "./services.ts";

/** Lets pages of some origins use the sandbox: those of this machine, and those that the options name. */
export function cors({ api, origins }: Services): MiddlewareHandler<AppEnv> {
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
  return (c, next) => {
    const isPreflight = c.req.header("access-control-request-method") !== undefined;
    const isFromPage = c.req.header("origin") !== undefined;
    // An OPTIONS request that is no preflight is a method that the path lacks.
    return isFromPage && (c.req.method !== "OPTIONS" || isPreflight) ? handle(c, next) : next();
  };
}
