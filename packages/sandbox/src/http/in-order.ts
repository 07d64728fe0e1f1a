import type { Context } from "hono";
import type { AppEnv, Step } from "./app-env.ts";
import { cors } from "./middleware/cors.ts";
import { formatError } from "./middleware/format-error.ts";
import { record } from "./middleware/record.ts";
import type { Services } from "./services.ts";
import { toResponse } from "./messages/to-response.ts";

/**
 * Makes handlers that take the steps one after the other, and write the response that they have set.
 *
 * Hono's middleware makes two promises for each step, which costs more than all the steps of a read. This waits only for a
 * step that returns a promise.
 */
export function inOrder(
  services: Services,
): (steps: readonly Step[]) => (c: Context<AppEnv>) => Response | Promise<Response> {
  const onError = formatError(services);
  const withCors = cors(services);
  return (steps) => {
    const takeSteps = (c: Context<AppEnv>, position: number): Response | Promise<Response> => {
      const step = steps[position];
      if (!step) return toResponse(c.get("response"));
      const pending = step(c);
      return pending ? pending.then(() => takeSteps(c, position + 1)) : takeSteps(c, position + 1);
    };
    const respond = (c: Context<AppEnv>): Response | Promise<Response> => {
      try {
        const response = takeSteps(c, 0);
        return response instanceof Promise ? response.catch((error: Error) => onError(error, c)) : response;
      } catch (error) {
        return onError(error, c);
      }
    };
    return (c) => {
      const isFromPage = c.req.header("origin") !== undefined;
      const handle = isFromPage ? () => withCors(c, respond) : () => respond(c);
      return services.recorder.limit > 0 ? record(services, c, handle) : handle();
    };
  };
}
