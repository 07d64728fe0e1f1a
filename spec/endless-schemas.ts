import { posix } from "node:path";
import type { Document } from "@redocly/openapi-core";

export interface EndlessSchema {
  readonly source: Document["source"];
  /** The location of the reference. */
  readonly pointer: string;
  readonly reference: string;
}

/** A node of a parsed file. */
interface Node {
  readonly file: Document;
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * Finds references that lead back to themselves through references, `allOf`, `anyOf` and `oneOf` only. Nothing can
 * validate, merge or print such a schema. A schema that has itself as a field or item is fine.
 */
export function endlessSchemas(files: readonly Document[]): EndlessSchema[] {
  const byName = new Map(files.map((file) => [posixPath(file.source.absoluteRef), file]));
  const target = ({ file, value }: Node): Node | undefined => {
    const [name = "", pointer = ""] = referenceOf(value)?.split("#") ?? [];
    const own = posixPath(file.source.absoluteRef);
    const other = byName.get(name === "" ? own : posix.join(posix.dirname(own), name));
    if (other === undefined || referenceOf(value) === undefined) return undefined;
    const keys = pointer
      .split("/")
      .slice(1)
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
    return keys.reduce<Node | undefined>((node, key) => node && child(node, key), {
      file: other,
      pointer: "#",
      value: other.parsed,
    });
  };
  const parts = (node: Node): Node[] => [
    ...[target(node)].filter((one) => one !== undefined),
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => children(child(node, keyword))),
  ];
  const isEndless = (start: Node): boolean => {
    const waiting = parts(start);
    const seen = new Set<unknown>();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.value === start.value) return true;
      if (!seen.has(node.value)) waiting.push(...parts(node));
      seen.add(node.value);
    }
    return false;
  };
  return files
    .flatMap((file) => referencesIn({ file, pointer: "#", value: file.parsed }))
    .filter(isEndless)
    .map(({ file: { source }, pointer, value }) => ({
      source,
      pointer,
      reference: referenceOf(value) ?? "",
    }));
}

/** Every reference of a file; examples and extensions hold data, which may have a key of that name. */
function referencesIn(node: Node): Node[] {
  const inner = children(node).filter(
    ({ pointer }) => !/\/(?:examples?|value|default|enum|x-[^/]*)$/.test(pointer),
  );
  return [...(referenceOf(node.value) === undefined ? [] : [node]), ...inner.flatMap(referencesIn)];
}

function referenceOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return undefined;
  return typeof value.$ref === "string" ? value.$ref : undefined;
}

function child({ file, pointer, value }: Node, key: string): Node | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
  return { file, pointer: `${pointer}/${escaped}`, value: Reflect.get(value, key) };
}

function children(node: Node | undefined): Node[] {
  if (node === undefined || typeof node.value !== "object" || node.value === null) return [];
  return Object.keys(node.value).flatMap((key) => child(node, key) ?? []);
}

function posixPath(file: string): string {
  return file.replaceAll("\\", "/");
}
