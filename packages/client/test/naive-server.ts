import type { PageOf, ReadPage } from "../src/resource/read-pages.ts";

/** A record of the server. */
export interface Row {
  readonly Id: number;
}

/** What a server does differently. */
export interface Traits {
  /** Changes the records before a request, counted from 1. */
  readonly before?: (request: number) => void;
  /** The most rows of a page. Default: as many as requested. */
  readonly limit?: number;
  /** Whether it reports the number of rows on a page as its size. */
  readonly countsRows?: boolean;
  /** Whether a record takes a place on a page without being returned, such as one that the user must not see. */
  readonly hides?: (id: number) => boolean;
}

/** A server that pages by offset, in ascending order of `ids`, its records. `asked` is the list of requested pages. */
export function naiveServer(
  ids: ReadonlySet<number>,
  { before, limit = Infinity, countsRows = false, hides = () => false }: Traits = {},
) {
  const asked: string[] = [];
  const read: ReadPage<Row> = async (request) => {
    const { page, size: wanted } = request ?? { page: 1, size: 25 };
    const size = Math.min(wanted, limit);
    const count = asked.push(`${page} of ${wanted}`);
    if (count > 10_000) throw new Error("The iteration does not end.");
    before?.(count);
    const sorted = [...ids].toSorted((one, other) => one - other);
    const Records = sorted
      .slice((page - 1) * size, page * size)
      .filter((id) => !hides(id))
      .map((Id) => ({ Id }));
    const envelope = {
      Records,
      CurrentPageSize: countsRows ? Records.length : size,
      TotalItems: sorted.length,
      HasNextPage: page * size < sorted.length,
    };
    // An iteration reads no other field of the envelope.
    return { data: envelope as PageOf<Row>, response: new Response(null) };
  };
  return { read, asked };
}
