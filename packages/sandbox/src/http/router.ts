import type { Operation } from "../document/api.ts";

/** What stands at a path: its operations by method, and the value of `{id}` if the path has one. */
export interface Route {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly id: string | undefined;
}

interface Node {
  readonly literals: Map<string, Node>;
  parameter?: Node;
  readonly operations: Map<string, Operation>;
}

const node = (): Node => ({ literals: new Map(), operations: new Map() });

/**
 * Finds operations by path. A literal segment beats `{id}`, so that `/coworkers/commands` is never read as an id;
 * case does not matter (clients were seen to use both `runcommand` and `runCommand`), nor does percent-encoding where
 * none is needed; a trailing slash does, because the document has `/spaces/coworkers/` beside `/spaces/coworkers`.
 */
export function createRouter(operations: readonly Operation[]): (path: string) => Route | undefined {
  const root = node();
  for (const operation of operations) {
    let current = root;
    for (const segment of operation.path.split("/")) {
      if (segment.startsWith("{")) {
        current = current.parameter ??= node();
      } else {
        const key = segment.toLowerCase();
        const next = current.literals.get(key) ?? node();
        current.literals.set(key, next);
        current = next;
      }
    }
    current.operations.set(operation.method, operation);
  }
  return (path) => {
    let current = root;
    let id: string | undefined;
    for (const segment of unreserved(path).split("/")) {
      const literal = current.literals.get(segment.toLowerCase());
      // An empty segment is no id: `/coworkers/` is a path of its own.
      const next = literal ?? (segment === "" ? undefined : current.parameter);
      if (!next) return undefined;
      if (!literal) id = segment;
      current = next;
    }
    return current.operations.size > 0 ? { operations: current.operations, id } : undefined;
  };
}

/** A path without the percent-encoding of letters, digits and `-._~`, which RFC 3986 (6.2.2.2) takes for the same. */
const unreserved = (path: string): string =>
  path.replaceAll(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code;
  });
