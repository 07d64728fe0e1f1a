import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, toRequestListener, type ServedRequest, type Sandbox } from "@nexudus-api/sandbox";
import { serveDocs } from "./serve-docs.ts";

/** The port that is tried first. */
export const defaultPort = 4010;

/** The number of coworkers in the sandbox at the start, with a matching number of teams. The document's examples come first. */
export const seed = 40;

/** Only this machine can reach it. */
export const host = "127.0.0.1";

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

/** The addresses of the docs and the sandbox on this machine. */
export function addresses(port: number, sandbox: Sandbox): Pick<Playground, "url" | "apiUrl"> {
  const url = `http://localhost:${port}`;
  return { url, apiUrl: `${url}${sandbox.base}` };
}

/** Whether the sandbox serves this address: the API's paths and the control plane. */
export function belongsToSandbox(sandbox: Sandbox, url = "/"): boolean {
  return [sandbox.base, "/_sandbox"].some((base) => url === base || url.startsWith(`${base}/`));
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  if (port !== undefined) {
    await tryToListen(server, port).catch((error: NodeJS.ErrnoException) => {
      throw explain(error, port);
    });
    return;
  }
  for (let next = defaultPort; ; next++) {
    try {
      await tryToListen(server, next);
      return;
    } catch (error) {
      // Node's system errors have a code.
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || next === 65_535) throw error;
    }
  }
}

const tryToListen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

function explain(error: NodeJS.ErrnoException, port: number): Error {
  const reason = {
    EADDRINUSE: `Port ${port} is taken by another program. End that program, choose another port, or leave --port out: the next free one from ${defaultPort} on is used then.`,
    EACCES: `This user may not listen on port ${port}. Choose one from 1024 on.`,
  }[error.code ?? ""];
  return reason === undefined ? error : new Error(reason, { cause: error });
}
