import type { Page } from "@nexudus-api/types";
import { NexudusError } from "../errors/errors.ts";
import type { WithResponse } from "./call.ts";

/** One page of a list, with rows and totals. */
export interface PageOf<Row> extends Page {
  /** The rows. In an iteration, without rows that an earlier page contained. */
  Records: Row[];
}

/** The number and size of a page to read. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

/** Reads a page of an iteration or, without arguments, the page that the caller requested. */
export type ReadPage<Row> = (
  request?: PageRequest,
  signal?: AbortSignal,
) => Promise<WithResponse<PageOf<Row>>>;

/** A row, identified by its id. */
export interface Identified {
  readonly Id: number;
}

/**
 * Reads every page from `first` on. Requests the next page while the caller works on the current one.
 *
 * The iteration is exact even if other clients add, change or delete records. Each page overlaps the previous one by at
 * least one row. If a page starts with a known row, no row between the two was skipped. If it does not, earlier rows have
 * left the list and later rows have moved up, so an earlier page is read. Known rows are left out. This works for orders in
 * which a record's position relative to others does not change, such as by `Id`.
 *
 * @param limit the number of rows after which no page is requested
 * @throws {NexudusError} if paging does not work: pages contain no new rows, and `HasNextPage` is true
 */
export async function* readPages<Row extends Identified>(
  read: ReadPage<Row>,
  first: PageRequest,
  signal: AbortSignal | undefined,
  limit: number = Infinity,
): AsyncGenerator<PageOf<Row>, void, undefined> {
  const seen = new Set<number>();
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const request = (at: PageRequest): Promise<WithResponse<PageOf<Row>>> => {
    const page = read(at, controller.signal);
    // Awaited later, or not at all if the caller stops early. A rejection must not count as unhandled.
    page.catch(() => {});
    return page;
  };
  // The number of rows up to the last delivered one, and the total number, when the last page was read.
  let position = 0;
  let total = 0;
  // The number of successive steps back, and of rows on successive pages without new rows. An empty page counts as full.
  let moves = 0;
  let stale = 0;
  // Whether pages contain fewer rows than requested, so that positions cannot be computed.
  let uneven = false;
  try {
    let next: Promise<WithResponse<PageOf<Row>>> | undefined = request(first);
    const { CurrentPageSize, HasNextPage: isCut } = (await next).data;
    // As many rows as the service allows. Some servers report the number of rows, which is smaller on the last page.
    const largest = isCut ? Math.min(first.size, CurrentPageSize || first.size) : first.size;
    const begin = { ...first, size: largest };
    // The number of rows before the first page.
    const start = (first.page - 1) * largest;
    for (let at = begin; next;) {
      const data: PageOf<Row> = (await next).data;
      const { Records, HasNextPage, TotalItems } = data;
      const { page, size } = at;
      const offset = (page - 1) * size;
      // A page that does not overlap cannot show whether rows have left, but the total can.
      const hasMoved = offset < position ? !seen.has(Records[0]?.Id ?? 0) : TotalItems < total;
      if (!uneven && offset > start && hasMoved) {
        const left = Math.max(0, total - TotalItems) || 0;
        position = Math.min(position - left, offset - moves * size);
        moves += 1;
        at = position > start ? overlapping(position, largest, first.size) : begin;
        next = request(at);
        continue;
      }
      moves = 0;
      // A small size may have no multiple between the first row and the last one.
      const rows = Records.filter(
        ({ Id }, index) => offset + index >= start && seen.size < seen.add(Id).size,
      );
      position = offset + Records.length;
      total = TotalItems;
      uneven ||= HasNextPage && Records.length < size;
      stale = rows[0] ? 0 : stale + (Records.length || size);
      // Fails if the known rows are repeated twenty times without a new row in between.
      if (HasNextPage && stale && (position >= total || stale > 20 * (seen.size + 1)))
        throw new NexudusError(`Page ${page} holds no new record, although HasNextPage is true. Sort by Id.`);
      at = uneven ? { page: page + 1, size } : overlapping(position, largest, first.size);
      next = HasNextPage && seen.size < limit ? request(at) : undefined;
      if (rows[0] || offset === start) yield { ...data, Records: rows };
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    controller.abort();
  }
}

/**
 * The page that starts within the first `position` rows and contains the most rows after them. The service has page numbers
 * and sizes but no offsets, so this finds a size with a multiple just below `position`. If there is none, the size is larger
 * than `largest`, or the page does not overlap if the service allows no larger one.
 *
 * @param largest the most rows that the service allows, up to `wanted`
 */
export function overlapping(position: number, largest: number, wanted: number): PageRequest {
  const fresh = (size: number): number => size - 1 - ((position - 1) % size);
  let best = largest;
  for (let size = largest - 1; size > 1 && fresh(best) < size - 1; size -= 1)
    if (fresh(size) > fresh(best)) best = size;
  if (largest === wanted) while (fresh(best) < 1) best += 1;
  return { page: Math.floor(position / best) + 1, size: best };
}
