import type { Params, Result, Router } from "hono/router";
import { TrieRouter } from "hono/router/trie-router";

/**
 * Hono's TrieRouter, preceded by two lookups: one for literal paths, and one for paths that are literal except for a
 * parameter in the last segment. All paths of the document are of these two kinds, and have one handler each. Hono's faster
 * RegExpRouter refuses `/coworkers/:id` beside `/coworkers/getavatar/:id`.
 */
export class PathRouter<Handler> implements Router<Handler> {
  readonly name = "PathRouter";
  readonly #literal = new Map<string, Result<Handler>>();
  readonly #byPrefix = new Map<string, { readonly handler: Handler; readonly parameter: string }>();
  readonly #others = new TrieRouter<Handler>();

  add(method: string, path: string, handler: Handler): void {
    const [, prefix = "", parameter] = /^([^:*]*\/):(\w+)$/.exec(path) ?? [];
    if (parameter !== undefined) this.#byPrefix.set(prefix, { handler, parameter });
    else if (/[:*]/.test(path)) this.#others.add(method, path, handler);
    else this.#literal.set(path, [[[handler, {}]]]);
  }

  match(method: string, path: string): Result<Handler> {
    const literal = this.#literal.get(path);
    if (literal) return literal;
    const end = path.lastIndexOf("/") + 1;
    const found = end < path.length ? this.#byPrefix.get(path.slice(0, end)) : undefined;
    if (!found) return this.#others.match(method, path);
    const parameters: Params = { [found.parameter]: path.slice(end) };
    return [[[found.handler, parameters]]];
  }
}
