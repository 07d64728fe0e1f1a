import { basic, createNexudusClient, type NexudusClient } from "@nexudus-api/client";

/**
 * A client for tests in Jest, Vitest or node:test. It receives these responses in order, without network access or
 * mocked modules. `urls` lists the requested URLs.
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
