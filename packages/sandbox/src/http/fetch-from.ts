import type { Hono } from "hono";
import type { AppEnv } from "./app-env.ts";

/** The standard `fetch`, handled by an app in this process. It rejects as soon as the caller aborts. */
export function fetchFrom(
  app: Hono<AppEnv>,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const gaveUp = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    const response = await Promise.race([(async () => app.fetch(request))(), gaveUp]);
    signal.throwIfAborted();
    // As of a response that came over the network.
    return Object.defineProperty(response, "url", { value: request.url });
  };
}
