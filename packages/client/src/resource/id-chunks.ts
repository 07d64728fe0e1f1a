import { checkIds } from "../checks.ts";

/** In characters. Some servers and proxies reject query strings longer than about 2,000. */
const longest = 1900;

/** Splits ids into chunks for `id=[…]`, without duplicates. */
export function* idChunks(ids: readonly number[]): Generator<number[], void, undefined> {
  let chunk: number[] = [];
  let length = 0;
  checkIds("ids", ids);
  for (const id of new Set(ids)) {
    const size = String(id).length + 1;
    if (length + size > longest) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(id);
    length += size;
  }
  if (chunk.length > 0) yield chunk;
}
