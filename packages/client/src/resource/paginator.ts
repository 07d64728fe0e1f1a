import type { Page } from "@nexudus-api/types";
import type { WithResponse } from "../decode.ts";
import { NexudusError } from "../errors/errors.ts";

/** One page of a list: the service's envelope around the rows. */
export interface PageOf<Row> extends Page {
  Records: Row[];
}

/** A list: one page when awaited, every record when iterated. Nothing is sent before either. */
export interface List<Row> extends Promise<PageOf<Row>>, AsyncIterable<Row> {
  /** The pages, from the one that was asked for on. */
  pages(): AsyncGenerator<PageOf<Row>, void, undefined>;
  /** Collects the records, at most `limit` of them. */
  all(options?: { readonly limit?: number }): Promise<Row[]>;
  /** One page with its HTTP response. */
  withResponse(): Promise<WithResponse<PageOf<Row>>>;
}

/** Reads page `number` of an iteration, or without a number the one page that the caller asked for. */
export type ReadPage<Row> = (number?: number, signal?: AbortSignal) => Promise<WithResponse<PageOf<Row>>>;

/** What a row is known by when it comes again. */
interface Identified {
  readonly Id: number;
}

/**
 * Every page from `first` on. The next one is on its way while the caller works on this one.
 *
 * Rows that came before are left out: the data may move between two requests.
 *
 * @throws {NexudusError} for a page that holds nothing new and is not the last, since paging then leads nowhere
 */
export async function* readPages<Row extends Identified>(
  read: ReadPage<Row>,
  first: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<PageOf<Row>, void, undefined> {
  const seen = new Set<unknown>();
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const request = (number: number): Promise<WithResponse<PageOf<Row>>> => {
    const page = read(number, controller.signal);
    // Awaited later, or never when the caller stops early.
    page.catch(() => {});
    return page;
  };
  try {
    let next: Promise<WithResponse<PageOf<Row>>> | undefined = request(first);
    for (let number = first; next; number += 1) {
      const { data }: WithResponse<PageOf<Row>> = await next;
      next = data.HasNextPage ? request(number + 1) : undefined;
      const rows = data.Records.filter((row) => seen.size < seen.add(row.Id ?? row).size);
      // A last page of rows that came before is harmless: a record was added while the pages were read.
      if (rows.length === 0 && next) {
        throw new NexudusError(
          `Page ${number} holds no record that is new: the data moves, or paging does not work. Sort by Id and start again.`,
        );
      }
      yield { ...data, Records: rows };
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    controller.abort();
  }
}

export function createList<Row extends Identified>(
  read: ReadPage<Row>,
  first: number,
  signal: AbortSignal | undefined,
): List<Row> {
  let page: Promise<WithResponse<PageOf<Row>>> | undefined;
  const withResponse = (): Promise<WithResponse<PageOf<Row>>> => (page ??= read());
  const data = (): Promise<PageOf<Row>> => withResponse().then((both) => both.data);
  const pages = (): AsyncGenerator<PageOf<Row>, void, undefined> => readPages(read, first, signal);
  async function* rows(): AsyncGenerator<Row, void, undefined> {
    for await (const { Records } of pages()) yield* Records;
  }
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list means awaiting a page
    then: (...handlers) => data().then(...handlers),
    catch: (handler) => data().catch(handler),
    finally: (handler) => data().finally(handler),
    [Symbol.toStringTag]: "List",
    [Symbol.asyncIterator]: rows,
    withResponse,
    pages,
    all: async ({ limit = Infinity } = {}) => {
      const records: Row[] = [];
      if (!(limit >= 0)) throw new TypeError(`all({ limit }) takes a number from 0 on, and not ${limit}.`);
      if (limit === 0) return records;
      for await (const row of rows()) if (records.push(row) >= limit) break;
      return records;
    },
  };
}
