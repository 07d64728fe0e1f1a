import type { RequestListener } from "node:http";
import { createRequire } from "node:module";
import type * as NodeServer from "@hono/node-server";
import { message } from "../../operations/response.ts";
import type { Sandbox } from "../../sandbox.ts";
import { ConnectionCut } from "../messages/connection-cut.ts";
import { toResponse } from "../messages/to-response.ts";

/** How requests are served over HTTP. */
export interface RequestListenerOptions {
  /** Called after each response, with no credentials in it. */
  readonly onResponse?: (request: ServedRequest) => void;
  /**
   * Lets @hono/node-server replace the global `Request` and `Response` with lighter ones, which makes responses faster. Only
   * for a process that does nothing else. Default: `false`.
   */
  readonly replaceGlobals?: boolean;
}

/** Where a sandbox listens. */
export interface ListenOptions extends RequestListenerOptions {
  /** The port. Default: 0, which chooses a free one. */
  readonly port?: number;
  /** The address to bind. Default: 127.0.0.1, which only this machine can reach. */
  readonly host?: string;
}

/** A served request. */
export interface ServedRequest {
  readonly method: string;
  /** Without the query, which may hold personal data. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** A listening sandbox. */
export interface Listening {
  readonly port: number;
  /** The base address for clients, with the path of the document's server: `http://127.0.0.1:4010/api`. */
  readonly url: string;
  /** Stops listening and closes open connections. The sandbox keeps its state. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a sandbox over HTTP.
 *
 * @throws Error with the remedy if the host is empty, or if the port is taken or not permitted.
 */
export async function listen(sandbox: Sandbox, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = "127.0.0.1" } = options;
  // Node would listen on all addresses, and `--host "$UNSET"` would open the sandbox to the network.
  if (host === "") throw new Error("The host is empty. Use 127.0.0.1, or 0.0.0.0 for all addresses.");
  // An import statement would make Node load its whole fetch at once: 25 ms.
  const { createServer } = process.getBuiltinModule("node:http");
  // Node's 5 seconds are short for a busy machine: a client could reuse a connection that has just been closed.
  const server = createServer({ keepAliveTimeout: 60_000 }, toRequestListener(sandbox, options));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    port: bound,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}${sandbox.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A listener for your own `node:http` server, to serve a sandbox next to something else. */
export function toRequestListener(
  sandbox: Sandbox,
  { onResponse, replaceGlobals = false }: RequestListenerOptions = {},
): RequestListener {
  // Loaded here, so that a sandbox without a port starts faster. The package exports what its types say.
  const { getRequestListener } = createRequire(import.meta.url)("@hono/node-server") as typeof NodeServer;
  const listener = getRequestListener(
    (request, bindings) => {
      const started = performance.now();
      // The server below speaks HTTP/1.1.
      const env = bindings as NodeServer.HttpBindings;
      const response = sandbox.app.fetch(request, env);
      if (!onResponse) return response;
      const report = (sent: Response): Response => {
        const milliseconds = performance.now() - started;
        const [path = ""] = (env.incoming.url ?? "").split("?");
        if (!env.outgoing.destroyed)
          onResponse({ method: request.method, path, status: sent.status, milliseconds });
        return sent;
      };
      return response instanceof Promise ? response.then(report) : report(response);
    },
    {
      overrideGlobalObjects: replaceGlobals,
      // For HTTP/1.0, which has no Host header.
      hostname: "localhost",
      errorHandler: (error) =>
        error instanceof ConnectionCut
          ? undefined
          : toResponse(
              message(400, `The request cannot be read: ${error instanceof Error ? error.message : "?"}.`),
            ),
    },
  );
  return (request, response) => void listener(request, response);
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reason = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Choose another, or 0 for any free port.`,
    EACCES: `This user may not listen on port ${port}. Choose 1024 or higher.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all addresses.`,
    ENOTFOUND: `There is no host named ${host}. Use 127.0.0.1, or 0.0.0.0 for all addresses.`,
  }[error.code ?? ""];
  return reason === undefined ? error : new Error(reason, { cause: error });
}
