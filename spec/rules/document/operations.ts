import type { LocatedNode } from "./located-node.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** An operation and its context. */
export interface Operation {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly node: LocatedNode;
  /** `operationId`, or method and path where that is missing. */
  readonly title: string;
  /** `x-nexudus-entity` of the operation's tag. */
  readonly entity: string | undefined;
}

/** Every operation of a document, in the order of its paths. */
export function operationsOf(root: LocatedNode): Operation[] {
  const entities = new Map<string, string | undefined>();
  for (const tag of root.get("tags")?.items() ?? []) {
    entities.set(tag.text("name") ?? "", tag.text("x-nexudus-entity"));
  }
  return (root.get("paths")?.entries() ?? []).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = item.get(method);
      if (node === undefined) return [];
      const title = node.text("operationId") ?? `${method.toUpperCase()} ${path}`;
      const entity = entities.get(String(node.at("tags", 0)?.value));
      return [{ path, method, node, title, entity }];
    }),
  );
}

/** The JSON media type of a request body or a response. */
export function jsonOf(body: LocatedNode | undefined): LocatedNode | undefined {
  return body
    ?.get("content")
    ?.entries()
    .find(([type]) => isJson(type))?.[1];
}

/** `application/json` and its relatives. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/.test(mediaType);
}
