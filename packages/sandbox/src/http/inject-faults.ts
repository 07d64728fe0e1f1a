import { setTimeout as wait } from "node:timers/promises";
import type { MiddlewareHandler } from "hono";
import { faultResponse } from "../control/faults.ts";
import { ApiError } from "../operations/response.ts";
import type { AppEnv } from "./app-env.ts";
import { ConnectionCut } from "./connection-cut.ts";
import type { Services } from "./services.ts";

/** Lets an injected fault act, and takes the latency that the options ask for. */
export function injectFaults({ faults, latency }: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const fault = faults.take(c.get("operation"));
    const delay = latency + (fault?.latency ?? 0);
    if (delay > 0) {
      const { signal } = c.req.raw;
      await wait(delay, undefined, { signal }).catch(() => {});
      // Work that has not begun is not done for a caller who has given up.
      if (signal.aborted) throw new ConnectionCut();
    }
    if (fault?.cut === "before") throw new ConnectionCut();
    const response = fault && faultResponse(fault);
    if (response) throw new ApiError(response);
    await next();
    if (fault?.cut === "after") throw new ConnectionCut();
  };
}
