import type { Context } from "hono";
import type { AppEnv, Step } from "./app-env.ts";
import { cors } from "./cors.ts";
import { formatError } from "./format-error.ts";
import { record } from "./record.ts";
import type { Services } from "./services.ts";
import { toResponse } from "./to-response.ts";

/**
 * Makes a handler that takes the steps one after the other, and writes the response that they have set.
 *
 * Hono's middleware makes two promises for each step, which costs more than all the steps of a read. This waits only for a
 * step that returns a promise.
 */
export function inOrder(
  services: Services,
  steps: readonly Step[],
): (c: Context<AppEnv>) => Response | Promise<Response> {
  const takeSteps = (c: Context<AppEnv>, position: number): Response | Promise<Response> => {
    const step = steps[position];
    if (!step) return toResponse(c.get("response"));
    const pending = step(c);
    return pending ? pending.then(() => takeSteps(c, position + 1)) : takeSteps(c, position + 1);
  };
  const onError = formatError(services);
  const respond = (c: Context<AppEnv>): Response | Promise<Response> => {
    try {
      const response = takeSteps(c, 0);
      return response instanceof Promise ? response.catch((error: Error) => onError(error, c)) : response;
    } catch (error) {
      return onError(error, c);
    }
  };
  const withCors = cors(services);
  return (c) => {
    const isFromPage = c.req.header("origin") !== undefined;
    const handle = isFromPage ? () => withCors(c, respond) : () => respond(c);
    return services.recorder.limit > 0 ? record(services, c, handle) : handle();
  };
}
