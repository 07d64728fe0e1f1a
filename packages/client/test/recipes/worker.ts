import { bearer, createNexudusClient, NexudusError } from "@nexudus-api/client";

interface Environment {
  /** From a secret of the Worker. A page of a browser calls the Worker, and never sees a credential. */
  readonly NEXUDUS_TOKEN: string;
  readonly fetch?: (input: string, init?: RequestInit) => Promise<Response>;
}

/** A Worker that tells a web page how many members there are. */
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
