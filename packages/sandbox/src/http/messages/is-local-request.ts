import type { Context } from "hono";
import type { AppEnv } from "../app-env.ts";

/** Whether a request comes from this machine. `sandbox.fetch` is called by it. */
export function isLocalRequest({ env }: Context<AppEnv>): boolean {
  const incoming = env?.incoming;
  if (!incoming) return true;
  const address = incoming.socket.remoteAddress ?? "";
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}
