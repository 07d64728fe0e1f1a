import { checkIds } from "../checks.ts";

/** Splits ids into chunks for `id=[…]`, without duplicates. */
export function* idChunks(ids: readonly number[]): Generator<number[], void, undefined> {
  let chunk: number[] = [];
  checkIds("ids", ids);
  for (const id of new Set(ids)) {
    // Some servers and proxies reject query strings longer than about 2,000 characters.
    if (String([...chunk, id]).length > 1900) {
      yield chunk;
      chunk = [];
    }
    chunk.push(id);
  }
  if (chunk[0]) yield chunk;
}
