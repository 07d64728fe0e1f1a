import { setTimeout as wait } from "node:timers/promises";
import { faultResponse } from "../../control/faults.ts";
import { ApiError } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";
import { ConnectionCut } from "../messages/connection-cut.ts";
import type { Services } from "../services.ts";

/** Applies an injected fault, and the latency of the options. */
export function injectFaults({ faults, latency }: Services): Step {
  return (c) => {
    const fault = faults.take(c.get("operation"));
    const delay = latency + (fault?.latency ?? 0);
    const act = (): void => {
      if (fault?.cut === "before") throw new ConnectionCut();
      const response = fault && faultResponse(fault);
      if (response) throw new ApiError(response);
      c.set("cutAfter", fault?.cut === "after");
    };
    return delay > 0 ? waitFor(delay, c.req.raw.signal).then(act) : act();
  };
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => {});
  // Work that has not begun is not done if the caller has disconnected.
  if (signal.aborted) throw new ConnectionCut();
}

/** Cuts the connection after the work, if a fault requires it. */
export const cutAfterWork: Step = (c) => {
  if (c.get("cutAfter")) throw new ConnectionCut();
};
