// node:http with prepared responses, in its own process: no server or client can be faster.
// startFixedServer() starts it, sends it the responses and gets its port.
import { createServer } from "node:http";

/** JSON by path, without the query. PUT and POST return `saved` for every path. */
export interface FixedResponses {
  readonly get: Readonly<Record<string, string>>;
  readonly saved: string;
  /** One row of a list, for `/slow/{latency}/…?page=&size=`: as many pages as make up `rows`. */
  readonly row: string;
  readonly rows: number;
}

const json = { "content-type": "application/json; charset=utf-8" };

process.once("message", (message) => {
  // The only sender is startFixedServer().
  const { get, saved, row, rows } = message as FixedResponses;
  const ready = new Map(Object.entries(get).map(([path, text]) => [path, Buffer.from(text)]));
  const done = Buffer.from(saved);
  const pages = new PageMaker(row, rows);

  createServer((request, response) => {
    const { url = "/", method } = request;
    if (method !== "GET") {
      request.resume().once("end", () => {
        response.writeHead(200, { ...json, "content-length": done.length }).end(done);
      });
      return;
    }
    const [path = "/", query] = url.split("?", 2);
    const latency = /^\/slow\/(\d+)\//.exec(path)?.[1];
    const body = latency === undefined ? ready.get(path) : pages.read(new URLSearchParams(query));
    const send = (): void => {
      if (body === undefined) response.writeHead(404).end();
      else response.writeHead(200, { ...json, "content-length": body.length }).end(body);
    };
    if (Number(latency) > 0) setTimeout(send, Number(latency));
    else send();
  }).listen(0, "127.0.0.1", function listening(this: ReturnType<typeof createServer>) {
    const address = this.address();
    if (typeof address === "object" && address !== null) process.send?.(address.port);
  });
});

// Ends with its parent.
process.once("disconnect", () => process.exit());

/** Pages of rows that differ in their ids. Ids are patched into one buffer, so that making pages costs little. */
class PageMaker {
  readonly #row: string;
  readonly #rows: number;
  #rowTemplate: { bytes: Buffer; starts: number[] } = { bytes: Buffer.alloc(0), starts: [] };
  #idOffset = 0;

  constructor(row: string, rows: number) {
    this.#row = row;
    this.#rows = rows;
  }

  read(query: URLSearchParams): Buffer {
    const page = Number(query.get("page") ?? 1);
    const size = Number(query.get("size") ?? 25);
    const start = (page - 1) * size;
    const count = Math.max(0, Math.min(size, this.#rows - start));
    const { bytes, starts } = this.#template(Math.max(count, 1000));
    const copy = Buffer.from(bytes.subarray(0, count === 0 ? 0 : (starts[count] ?? bytes.length + 1) - 1));
    for (let index = 0; index < count; index += 1)
      copy.write(String(10_000_000 + start + index), (starts[index] ?? 0) + this.#idOffset);
    const last = Math.ceil(this.#rows / size);
    const envelope = `{"CurrentPageSize":${size},"CurrentPage":${page},"TotalItems":${this.#rows},"TotalPages":${last},"HasNextPage":${page < last},"HasPreviousPage":${page > 1},"Records":[`;
    return Buffer.concat([Buffer.from(envelope), copy, Buffer.from("]}")]);
  }

  /** At least `count` rows: pages of all sizes begin with the same bytes. */
  #template(count: number): { bytes: Buffer; starts: number[] } {
    if (this.#rowTemplate.starts.length < count) {
      // Eight digits, replaced in place.
      const row = this.#row.replace(/"Id":\d+/, '"Id":10000000');
      const bytes = Buffer.from(Array.from({ length: count }, () => row).join(","));
      const length = Buffer.byteLength(row) + 1;
      this.#idOffset = Buffer.from(row).indexOf('"Id":10000000') + '"Id":'.length;
      this.#rowTemplate = { bytes, starts: Array.from({ length: count }, (_, index) => index * length) };
    }
    return this.#rowTemplate;
  }
}
