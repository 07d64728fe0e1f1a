import { checkIds } from "../checks.ts";

/** Some servers and proxies refuse query strings beyond this length; the rest of the address is short. */
const longest = 1900;

/** Splits ids so that `id=[…]` stays short, each id once. */
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
