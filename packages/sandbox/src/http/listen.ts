import type { RequestListener } from "node:http";
import { createRequire } from "node:module";
import type * as NodeServer from "@hono/node-server";
import { message } from "../operations/response.ts";
import type { Sandbox } from "../sandbox.ts";
import { ConnectionCut } from "./connection-cut.ts";
import { toResponse } from "./to-response.ts";

/** How requests are served over HTTP. */
export interface RequestListenerOptions {
  /** Called after each response, with no credentials in it. */
  readonly onResponse?: (request: ServedRequest) => void;
  /**
   * Lets @hono/node-server replace the global `Request` and `Response` by lighter ones, which makes responses faster. For a
   * process that does nothing else; `false` by default.
   */
  readonly replaceGlobals?: boolean;
}

/** Where a sandbox listens. */
export interface ListenOptions extends RequestListenerOptions {
  /** The port; 0, the default, takes any that is free. */
  readonly port?: number;
  /** The address to bind; 127.0.0.1, the default, can only be reached from this machine. */
  readonly host?: string;
}

/** A request that has been served. */
export interface ServedRequest {
  readonly method: string;
  /** Without the query, which may hold personal data. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** A sandbox that listens. */
export interface Listening {
  readonly port: number;
  /** The base address for clients, with the path of the document's server: `http://127.0.0.1:4010/api`. */
  readonly url: string;
  /** Stops listening, and ends open connections. The sandbox stays as it is. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a sandbox over HTTP.
 *
 * @throws Error that says what to do if the host is empty, or the port is taken or may not be used.
 */
export async function listen(sandbox: Sandbox, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = "127.0.0.1" } = options;
  // Node would listen on all addresses, and `--host "$UNSET"` would open the sandbox to the network.
  if (host === "") throw new Error("The host is empty. Use 127.0.0.1, or 0.0.0.0 for all addresses.");
  // An import statement would make Node load its whole fetch at once: 25 ms.
  const { createServer } = process.getBuiltinModule("node:http");
  const server = createServer(toRequestListener(sandbox, options));
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

/** A listener for a `node:http` server of your own, to serve a sandbox beside other things. */
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
    EADDRINUSE: `Port ${port} on ${host} is taken. Choose another, or 0 for any that is free.`,
    EACCES: `This user may not listen on port ${port}. Choose one from 1024 on.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all of them.`,
    ENOTFOUND: `There is no host named ${host}. Use 127.0.0.1, or 0.0.0.0 for all addresses of this machine.`,
  }[error.code ?? ""];
  return reason === undefined ? error : new Error(reason, { cause: error });
}
