import { basic, createNexudusClient, type NexudusClient } from "@nexudus-api/client";

/**
 * A client for tests in Jest, Vitest or node:test that gets these responses, one after the other, without a network and
 * without a mocked module. `urls` lists what was asked for.
 */
export function clientWithResponses(...bodies: unknown[]): { nexudus: NexudusClient; urls: string[] } {
  const urls: string[] = [];
  const nexudus = createNexudusClient({
    auth: basic({ username: "ada@example.com", password: "secret" }),
    retry: false,
    fetch: async (url) => {
      urls.push(url);
      return Response.json(bodies.shift());
    },
  });
  return { nexudus, urls };
}
