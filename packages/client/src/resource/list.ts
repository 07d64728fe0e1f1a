import { checkOptions, isNumberFrom0, type Rules } from "../checks.ts";
import type { WithResponse } from "./call.ts";
import { type Identified, type PageOf, type PageRequest, readPages, type ReadPage } from "./read-pages.ts";

/** A list: one page with `await`, every record with `for await`. Requests are sent only then. */
export interface List<Row> extends Promise<PageOf<Row>>, AsyncIterable<Row> {
  /** Iterates over pages, starting with the requested one. */
  pages(): AsyncGenerator<PageOf<Row>, void, undefined>;
  /**
   * Resolves with an array of all records, or of the first `limit`.
   *
   * @throws {TypeError} if the limit is not a number from 0
   */
  all(options?: AllOptions): Promise<Row[]>;
  /** Resolves with one page and its HTTP response. */
  withResponse(): Promise<WithResponse<PageOf<Row>>>;
}

/** The options of `all`. */
export interface AllOptions {
  /** The maximum number of records. Default: no limit. */
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
