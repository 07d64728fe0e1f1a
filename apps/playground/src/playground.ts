import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, type Sandbox, type ServedRequest, toRequestListener } from "@nexudus-api/sandbox";
import { listen } from "./listen.ts";
import { addresses, belongsToSandbox } from "./sandbox-addresses.ts";
import { serveDocs } from "./serve-docs.ts";

/** The number of coworkers in the sandbox at the start, with a matching number of teams. The document's examples come first. */
export const seed = 40;

export interface PlaygroundOptions {
  /** The port; 0 takes any free port. Default: 4010, or the next free one. */
  readonly port?: number | undefined;
  /** Called after each response of the sandbox. */
  readonly onResponse?: (request: ServedRequest) => void;
}

/** A running playground. */
export interface Playground {
  /** The docs, without a slash at the end: `http://localhost:4010`. */
  readonly url: string;
  /** The sandbox, as a client's `baseUrl`. */
  readonly apiUrl: string;
  /** The sandbox's administrator. */
  readonly credentials: Sandbox["credentials"];
  /** Ends the server, its connections and the sandbox. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the docs at `/` and a seeded sandbox at `/api`, on one port of this machine.
 *
 * @throws {Error} if the requested port is taken or not allowed, with what to do
 */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const sandbox = createSandbox({ seed });
  const api = toRequestListener(sandbox, options.onResponse ? { onResponse: options.onResponse } : {});
  const docs = serveDocs(sandbox);
  // As long as the sandbox keeps connections that it listens for itself (packages/sandbox/src/http/server/listen.ts).
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const listener: RequestListener = belongsToSandbox(sandbox, request.url) ? api : docs;
    listener(request, response);
  });
  try {
    await listen(server, options.port);
  } catch (error) {
    sandbox.close();
    throw error;
  }
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    ...addresses(port, sandbox),
    credentials: sandbox.credentials,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          sandbox.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
