import type { Page } from "@nexudus-api/types";
import { NexudusError } from "../errors/errors.ts";
import type { WithResponse } from "./call.ts";

/** One page of a list: the service's envelope around the rows. */
export interface PageOf<Row> extends Page {
  /** The rows. Within an iteration, without those that came on an earlier page. */
  Records: Row[];
}

/** A page as it is asked for. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

/** Reads a page of an iteration, or without arguments the one page that the caller asked for. */
export type ReadPage<Row> = (
  request?: PageRequest,
  signal?: AbortSignal,
) => Promise<WithResponse<PageOf<Row>>>;

/** What a row is known by when it comes again. */
export interface Identified {
  readonly Id: number;
}

/** So many pages without a new row, one after the other, lead nowhere. */
const mostStalePages = 20;

/**
 * Every page from `first` on. The next one is requested while the caller works on this one.
 *
 * Exact while other clients add, change and delete records: each request overlaps the rows before it by at least one. A
 * page that begins with a row that has been seen proves that nothing between the two was skipped. A page that does not
 * begin with one shows that rows before it left, and that those behind moved up: then an earlier place is read. Rows
 * that were seen are left out. This holds for an order in which a record keeps its place, such as by `Id`.
 *
 * @throws {NexudusError} if paging does not work: pages hold nothing new, and others are said to follow
 */
export async function* readPages<Row extends Identified>(
  read: ReadPage<Row>,
  first: PageRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<PageOf<Row>, void, undefined> {
  const seen = new Set<number>();
  const start = (first.page - 1) * first.size;
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const request = (at: PageRequest): Promise<WithResponse<PageOf<Row>>> => {
    const page = read(at, controller.signal);
    // Awaited later, or never if the caller stops early.
    page.catch(() => {});
    return page;
  };
  let at = first;
  // How many rows there were up to the last one that was delivered, and in all, when the last page was read.
  let position = start;
  let total = 0;
  // Pages without progress, in either direction.
  let moves = 0;
  let stale = 0;
  // Whether pages are shorter than their size, so that places cannot be computed.
  let uneven = false;
  try {
    let next: Promise<WithResponse<PageOf<Row>>> | undefined = request(at);
    while (next) {
      const page: WithResponse<PageOf<Row>> = await next;
      const data: PageOf<Row> = page.data;
      const { Records, HasNextPage, TotalItems } = data;
      const offset = (at.page - 1) * at.size;
      if (!uneven && offset > start && !seen.has(Records[0]?.Id ?? 0)) {
        const left = Math.max(0, total - TotalItems) || 0;
        position = Math.min(position - left, offset - moves * at.size);
        moves += 1;
        at = position > start ? overlapping(position, first.size) : first;
        next = request(at);
        continue;
      }
      moves = 0;
      const rows = Records.filter(({ Id }) => seen.size < seen.add(Id).size);
      position = offset + Records.length;
      total = TotalItems;
      uneven ||= HasNextPage && Records.length < Math.min(at.size, data.CurrentPageSize || at.size);
      stale = rows.length > 0 ? 0 : stale + 1;
      if (HasNextPage && stale > 0 && (uneven || position >= TotalItems || stale > mostStalePages)) {
        throw new NexudusError(
          `Page ${at.page} of ${at.size} holds no new record, and another is said to follow: paging does not work. Sort by Id.`,
        );
      }
      if (HasNextPage && !uneven) at = overlapping(position, Math.min(first.size, Records.length));
      else at = { page: at.page + 1, size: at.size };
      next = HasNextPage ? request(at) : undefined;
      if (rows.length > 0 || offset === start)
        yield rows.length < Records.length ? { ...data, Records: rows } : data;
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    controller.abort();
  }
}

/**
 * The page that begins with one of the first `position` rows and holds the most rows after them. The service knows
 * numbers and sizes of pages but no offsets, so a size has to be found of which a multiple lies just below `position`.
 */
export function overlapping(position: number, largest: number): PageRequest {
  const fresh = (size: number): number => size - 1 - ((position - 1) % size);
  let best = largest;
  for (let size = largest - 1; size > 1 && fresh(best) < size - 1; size -= 1)
    if (fresh(size) > fresh(best)) best = size;
  while (fresh(best) < 1) best += 1;
  return { page: Math.floor((position - 1) / best) + 1, size: best };
}
