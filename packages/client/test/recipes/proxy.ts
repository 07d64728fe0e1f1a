import { type Auth, createNexudusClient, type NexudusClient } from "@nexudus-api/client";
import { fetch, ProxyAgent } from "undici";

/**
 * A client behind a proxy, in Node: `npm install undici`. On Node 24.5 and newer, `NODE_USE_ENV_PROXY=1` and `HTTPS_PROXY`
 * do the same without code.
 */
export function clientThroughProxy(
  auth: Auth,
  proxy: string,
  baseUrl?: string,
): { nexudus: NexudusClient; close: () => Promise<void> } {
  const dispatcher = new ProxyAgent(proxy);
  const nexudus = createNexudusClient({ auth, baseUrl, fetch, fetchOptions: { dispatcher } });
  return { nexudus, close: () => dispatcher.close() };
}
