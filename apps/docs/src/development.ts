import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { dev } from "astro";

export interface DevelopmentOptions {
  readonly host: string;
  readonly port: number;
  /** Whether another port may be used if this one is taken. */
  readonly isPortNegotiable: boolean;
  /** Called first for each request. The docs handle what it passes on to `next`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** A server that renders the docs on request. */
export interface DevelopmentServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves the docs from their sources. Saving a page, a style or the document reloads open pages.
 *
 * @throws Error if the port is taken and no other may be used.
 */
export async function startDevelopmentServer(options: DevelopmentOptions): Promise<DevelopmentServer> {
  const { host, port, isPortNegotiable, handle } = options;
  const server = await dev({
    root: fileURLToPath(new URL("../", import.meta.url)),
    logLevel: "warn",
    server: { host, port },
    vite: {
      server: { strictPort: !isPortNegotiable },
      plugins: [{ name: "handle", configureServer: ({ middlewares }) => void middlewares.use(handle) }],
    },
  });
  return { port: server.address.port, close: () => server.stop() };
}
