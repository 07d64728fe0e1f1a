import { bearer, createNexudusClient, NexudusError } from "@nexudus-api/client";

interface Environment {
  /** A secret of the Worker. The browser calls the Worker and never sees the credential. */
  readonly NEXUDUS_TOKEN: string;
  readonly fetch?: (input: string, init?: RequestInit) => Promise<Response>;
}

/** A Worker that returns the number of members to a web page. */
export default {
  async fetch(_request: Request, environment: Environment): Promise<Response> {
    const nexudus = createNexudusClient({
      auth: bearer(environment.NEXUDUS_TOKEN),
      fetch: environment.fetch,
    });
    try {
      const { TotalItems } = await nexudus.coworkers.list({ where: { Active: true }, size: 1 });
      return Response.json({ members: TotalItems });
    } catch (error) {
      if (!(error instanceof NexudusError)) throw error;
      return Response.json({ problem: error.name }, { status: 502 });
    }
  },
};
