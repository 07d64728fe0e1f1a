import type { Operation } from "../../document/api.ts";
import type { Services } from "../services.ts";

/**
 * The operations at each path, in the order in which paths are matched: a literal segment comes before `{id}`, so that
 * `/coworkers/commands` is not read as an id.
 */
export function routesOf({ api, dialect }: Services): [path: string, operations: Operation[]][] {
  const offered = api.operations.filter(
    // Clients got 405 where an older page documents the deletion.
    ({ kind, deprecated, statuses }) =>
      !(dialect === "observed" && kind === "delete" && deprecated && statuses.has(405)),
  );
  const paths = Map.groupBy(offered, ({ path }) => path.toLowerCase().replaceAll(/\{(\w+)\}/g, ":$1"));
  return [...paths].toSorted(([a], [b]) => Number(a.includes(":")) - Number(b.includes(":")));
}

/**
 * The path that a request is routed by. Case does not matter (clients use both `runcommand` and `runCommand`), nor does
 * percent-encoding where none is needed (RFC 3986, 6.2.2.2); a trailing slash does, because the document has
 * `/spaces/coworkers/` beside `/spaces/coworkers`.
 */
export function toRoutingPath(request: Request): string {
  const { url } = request;
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.indexOf("?", start);
  const path = (end < 0 ? url.slice(start) : url.slice(start, end)).toLowerCase();
  if (!path.includes("%")) return path;
  return path.replaceAll(/%[0-9a-f]{2}/g, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16)).toLowerCase();
    return /[\w.~-]/.test(character) ? character : code;
  });
}
