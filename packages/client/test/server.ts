import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server received it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Handler = (request: Received, response: ServerResponse, count: number) => unknown;

export interface TestServer extends AsyncDisposable {
  readonly origin: string;
  readonly baseUrl: string;
  readonly received: Received[];
}

/** An HTTP server on loopback whose handler the test provides. `count` is the number of the request, from 1. */
export async function serve(handler: Handler): Promise<TestServer> {
  const received: Received[] = [];
  // Node's 5 seconds are short for a busy machine: a client could reuse a connection that has just been closed.
  const server = createServer({ keepAliveTimeout: 60_000 }, (message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const request = {
        method: message.method ?? "",
        url: message.url ?? "",
        headers: message.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      handler(request, response, received.push(request));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A TCP server's address is an object.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    baseUrl: `${origin}/api`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

export function sendJson(response: ServerResponse, body: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

/** The service's envelope of a page. */
export function page(records: readonly object[], number: number, hasNext: boolean): object {
  return {
    Records: records,
    CurrentPageSize: 25,
    CurrentPage: number,
    CurrentOrderField: "Id",
    CurrentSortDirection: 0,
    FirstItem: 1,
    HasNextPage: hasNext,
    HasPreviousPage: number > 1,
    LastItem: records.length,
    TotalItems: records.length,
    TotalPages: hasNext ? number + 1 : number,
  };
}

/** Passes a value that only JavaScript callers can pass. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it becomes the type that is expected
export function untyped<T>(value: unknown): T {
  // The test is about the run-time checks.
  return value as T;
}
