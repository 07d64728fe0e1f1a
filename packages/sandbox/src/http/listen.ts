import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Refusal, type Exchange } from "../operations/exchange.ts";
import { tooLong, type Sandbox } from "../sandbox.ts";

/** Where a sandbox listens. */
export interface ListenOptions {
  /** The port; 0, the default, takes any that is free. */
  readonly port?: number;
  /** The address to bind; 127.0.0.1, the default, is reachable from this machine alone. */
  readonly host?: string;
  /** Called after each answer, with no credentials in it. */
  readonly onAnswer?: (answer: Answered) => void;
}

/** A request that has been answered. */
export interface Answered {
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
  // Node would take it for all addresses, and `--host "$UNSET"` would open the sandbox to the network.
  if (host === "") throw new Error("The host is empty. Use 127.0.0.1, or 0.0.0.0 for all addresses.");
  // An import statement would read all that the module has, and so make Node load its whole fetch: 25 ms.
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
  { onAnswer }: Pick<ListenOptions, "onAnswer"> = {},
): RequestListener {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    const exchange = toExchange(request);
    const { status, headers, body } = await sandbox.handle(exchange);
    if (status === 0) {
      response.destroy();
      return;
    }
    // An answer without a body says so, but for the status that has none by definition.
    response.writeHead(status, {
      ...headers,
      ...(status === 204 ? {} : { "content-length": body === null ? 0 : Buffer.byteLength(body) }),
    });
    response.end(body);
    const milliseconds = performance.now() - started;
    onAnswer?.({ method: exchange.method, path: exchange.path, status, milliseconds });
  };
  // A request that fails takes its own connection down and nothing else.
  return (request, response) => void serve(request, response).catch(() => response.destroy());
}

function toExchange(request: IncomingMessage): Exchange {
  const target = request.url ?? "/";
  const mark = target.indexOf("?");
  return {
    method: request.method ?? "GET",
    origin: `http://${request.headers.host ?? ""}`,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : target.slice(mark + 1),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    headers: () =>
      Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
        values.map((value) => [name, value] as const),
      ),
    body: (limit) => readBody(request, limit),
    local: isLoopback(request.socket.remoteAddress ?? ""),
  };
}

async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      // A request without an encoding yields buffers.
      const bytes = chunk as Buffer;
      length += bytes.length;
      if (length <= limit) chunks.push(bytes);
      else chunks.length = 0;
    }
  } catch {
    // The caller went away in the middle of the body; nobody will read this.
    throw new Refusal({ status: 400, headers: {}, body: null });
  }
  // Not before its end: a client that is answered while it still sends may lose the connection, and the answer with it.
  if (length > limit) throw tooLong(limit);
  return Buffer.concat(chunks);
}

const isLoopback = (address: string): boolean => address === "::1" || /^(::ffff:)?127\./.test(address);

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reason = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Choose another, or 0 for any that is free.`,
    EACCES: `This user may not listen on port ${port}. Choose one from 1024 on.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all of them.`,
    ENOTFOUND: `There is no host named ${host}. Use 127.0.0.1, or 0.0.0.0 for all addresses of this machine.`,
  }[error.code ?? ""];
  return reason === undefined ? error : new Error(reason, { cause: error });
}
