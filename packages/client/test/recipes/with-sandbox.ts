import { basic, createNexudusClient, type NexudusClient } from "@nexudus-api/client";
import { createSandbox } from "@nexudus-api/sandbox";

/** Runs your code with a client of a sandbox in this process: records to work with, and no network. */
export async function withSandbox<T>(work: (nexudus: NexudusClient) => Promise<T>): Promise<T> {
  const sandbox = createSandbox({ seed: 20 });
  try {
    return await work(createNexudusClient({ fetch: sandbox.fetch, auth: basic(sandbox.credentials) }));
  } finally {
    sandbox.close();
  }
}
