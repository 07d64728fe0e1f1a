// node:http with ready answers, in a process of its own: the limit that any server or client is held against.
// Started by startFixedServer(), which tells it what to answer and learns its port.
import { createServer } from "node:http";

/** What is answered, by path with the query cut off; PUT and POST answer `saved`, whatever the path. */
export interface FixedAnswers {
  readonly get: Readonly<Record<string, string>>;
  readonly saved: string;
  /** One row of a list, for `/slow/{latency}/…?page=&size=`: as many pages as make up `rows`. */
  readonly row: string;
  readonly rows: number;
}

const json = { "content-type": "application/json; charset=utf-8" };

process.once("message", (message) => {
  // The only sender is startFixedServer().
  const { get, saved, row, rows } = message as FixedAnswers;
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

// Without its parent it has nobody to answer.
process.once("disconnect", () => process.exit());

/** Pages of rows that differ in their ids, patched into one buffer: making them must not be what is measured. */
class PageMaker {
  readonly #row: string;
  readonly #rows: number;
  readonly #templates = new Map<number, { bytes: Buffer; offsets: number[] }>();

  constructor(row: string, rows: number) {
    this.#row = row;
    this.#rows = rows;
  }

  read(query: URLSearchParams): Buffer {
    const page = Number(query.get("page") ?? 1);
    const size = Number(query.get("size") ?? 25);
    const { bytes, offsets } = this.#template(size);
    const last = Math.ceil(this.#rows / size);
    const copy = Buffer.from(bytes);
    for (const [index, offset] of offsets.entries())
      copy.write(String(10_000_000 + page * size + index), offset);
    const envelope = `{"CurrentPageSize":${size},"CurrentPage":${page},"TotalItems":${this.#rows},"TotalPages":${last},"HasNextPage":${page < last},"HasPreviousPage":${page > 1},"Records":[`;
    return Buffer.concat([Buffer.from(envelope), copy, Buffer.from("]}")]);
  }

  #template(size: number): { bytes: Buffer; offsets: number[] } {
    const known = this.#templates.get(size);
    if (known) return known;
    // Eight digits, replaced in place.
    const bytes = Buffer.from(
      Array.from({ length: size }, () => this.#row.replace(/"Id":\d+/, '"Id":10000000')).join(","),
    );
    const offsets: number[] = [];
    for (let at = bytes.indexOf('"Id":10000000'); at >= 0; at = bytes.indexOf('"Id":10000000', at + 1)) {
      offsets.push(at + '"Id":'.length);
    }
    const template = { bytes, offsets };
    this.#templates.set(size, template);
    return template;
  }
}
