import { checkOptions, isNumberFrom0, type Rules } from "../checks.ts";
import type { WithResponse } from "./call.ts";
import { type Identified, type PageOf, type PageRequest, readPages, type ReadPage } from "./read-pages.ts";

/** A list: one page with `await`, every record with `for await`. Requests are sent only then. */
export interface List<Row> extends Promise<PageOf<Row>>, AsyncIterable<Row> {
  /** Iterates over pages, starting with the requested one. */
  pages(): AsyncGenerator<PageOf<Row>, void, undefined>;
  /**
   * Resolves with an array of all records, or of the first `limit`. An iteration from the first page requests pages of at most
   * `limit` records.
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

/** Implements `List`. Methods of a class, because a call that needs one of them should not create the others. */
export class ListReader<Row extends Identified> implements List<Row> {
  readonly [Symbol.toStringTag] = "List";
  readonly #source: readonly [ReadPage<Row>, PageRequest, AbortSignal | undefined];
  #page: Promise<WithResponse<PageOf<Row>>> | undefined;

  constructor(...source: [read: ReadPage<Row>, first: PageRequest, signal: AbortSignal | undefined]) {
    this.#source = source;
  }

  withResponse(): Promise<WithResponse<PageOf<Row>>> {
    return (this.#page ??= this.#source[0]());
  }

  // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list means awaiting a page
  then<Page = PageOf<Row>, Failed = never>(
    use?: ((page: PageOf<Row>) => Page | PromiseLike<Page>) | null,
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Page | Failed> {
    // Without `use`, the result is the page, which is what `Page` stands for then.
    return this.withResponse().then(({ data }) => (use ? use(data) : (data as Page)), failed);
  }

  catch<Failed = never>(
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<PageOf<Row> | Failed> {
    return this.then(null, failed);
  }

  finally(end?: (() => void) | null): Promise<PageOf<Row>> {
    return this.then(null).finally(end);
  }

  pages(): AsyncGenerator<PageOf<Row>, void, undefined> {
    return readPages(...this.#source);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const { Records } of this.pages()) yield* Records;
  }

  async all(options: AllOptions = {}): Promise<Row[]> {
    checkOptions("all()", options, rules);
    const limit = Math.ceil(options.limit ?? Infinity);
    const [read, { page, size }, signal] = this.#source;
    // The size determines where a later page starts.
    const first = { page, size: page > 1 ? size : Math.min(size, limit) };
    const records: Row[] = [];
    if (limit > 0)
      for await (const { Records } of readPages(read, first, signal, limit))
        for (const row of Records) records.push(row);
    return records.slice(0, limit);
  }
}
