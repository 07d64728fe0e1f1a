import { checkOptions, isNumberFrom0, type Rules } from "../checks.ts";
import type { WithResponse } from "./call.ts";
import { type Identified, type PageOf, type PageRequest, readPages, type ReadPage } from "./read-pages.ts";

/** A list: one page when awaited, every record when iterated. Nothing is sent before either. */
export interface List<Row> extends Promise<PageOf<Row>>, AsyncIterable<Row> {
  /** The pages, from the requested one on. */
  pages(): AsyncGenerator<PageOf<Row>, void, undefined>;
  /**
   * Collects the records, at most `limit` of them.
   *
   * @throws {TypeError} for a limit that is not a number from 0
   */
  all(options?: AllOptions): Promise<Row[]>;
  /** One page with its HTTP response. */
  withResponse(): Promise<WithResponse<PageOf<Row>>>;
}

/** What `all` takes. */
export interface AllOptions {
  /** The largest number of records. Default: no limit. */
  readonly limit?: number | undefined;
}

const rules: Rules<AllOptions> = { limit: isNumberFrom0 };

export function createList<Row extends Identified>(
  read: ReadPage<Row>,
  first: PageRequest,
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
    all: async (options = {}) => {
      checkOptions("all()", options, rules);
      const { limit = Infinity } = options;
      const records: Row[] = [];
      if (limit === 0) return records;
      for await (const row of rows()) if (records.push(row) >= limit) break;
      return records;
    },
  };
}
