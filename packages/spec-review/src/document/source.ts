// The split source of a document: where the things that a review talks about are written, by file and line.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { keysOf } from "./json.ts";

export interface Location {
  /** Relative to the root of the source, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** A location, with the lines that the node there takes. */
export interface Span extends Location {
  readonly lastLine: number;
}

export interface SourceFile {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A node and the file that it is written in; `start` is where the key that leads to it begins. */
export interface SourceNode {
  readonly file: string;
  readonly node: Node | null;
  readonly start: number;
}

export class Source {
  readonly entry: string;
  readonly #directory: string;
  readonly #files = new Map<string, SourceFile | undefined>();

  /**
   * @param directory the folder of the root file
   * @param entry the root file's name
   */
  constructor(directory: string, entry: string) {
    this.#directory = directory;
    this.entry = entry;
  }

  /** A file of the source, or undefined when it cannot be read. */
  file(name: string): SourceFile | undefined {
    if (!this.#files.has(name)) this.#files.set(name, this.#read(name));
    return this.#files.get(name);
  }

  #read(name: string): SourceFile | undefined {
    try {
      const lines = new LineCounter();
      const text = readFileSync(join(this.#directory, name), "utf8");
      return { document: parseDocument(text, { lineCounter: lines, logLevel: "silent" }), lines };
    } catch {
      return undefined;
    }
  }

  /** The longest text of all files: what makes a document too large is usually one of them. */
  longestText(): Location & { readonly length: number } {
    for (const name of globSync("{*,paths/*,components/**/*}.yaml", { cwd: this.#directory }))
      this.file(name);
    let longest = { at: this.#root(), length: 0 };
    for (const [file, read] of this.#files) {
      if (read === undefined) continue;
      visit(read.document, {
        Scalar: (_key, node) => {
          const [start = 0, end = 0] = node.range ?? [];
          if (end - start > longest.length) longest = { at: { file, node, start }, length: end - start };
        },
      });
    }
    return { ...this.locationOf(longest.at), length: longest.length };
  }

  /**
   * Where the thing at the keys of a change is written. Several places where several schemas compose it; the nearest
   * place above it where it is not written as such.
   */
  locate(keys: readonly string[]): Span[] {
    const root = [this.#root()];
    let nodes: readonly SourceNode[] = root;
    let [path, operation] = [nodes, nodes];
    for (const [index, key] of keys.entries()) {
      const parent = keys[index - 1] ?? "";
      let next = this.#step(nodes, key);
      if (next.length === 0 && structural.has(key)) next = nodes;
      if (next.length === 0) next = (aliases[key] ?? []).flatMap((alias) => this.#step(nodes, alias));
      if (inherited.has(key) && parent !== "" && keys[index - 2] === "operations") {
        const owners = key === "parameters" ? [operation, path] : [operation, path, root];
        next = owners.flatMap((owner) => this.#step(owner, key));
      }
      if (next.length === 0 && parent === "parameters") next = this.#fieldOf(operation, key);
      if (next.length === 0) break;
      nodes = next;
      if (parent === "paths") path = nodes;
      if (parent === "operations") operation = nodes;
    }
    return nodes.map((at) => this.#spanOf(at));
  }

  /** The field that a filter was made from, for a filter that the document does not write out. */
  #fieldOf(operation: readonly SourceNode[], parameter: string): readonly SourceNode[] {
    const field = parameter.replace(/^query (?:from_|to_)?(?:[A-Z][A-Za-z]*_)?/, "");
    const records = [
      "responses",
      "200",
      "content",
      "application/json",
      "schema",
      "properties",
      "Records",
      "items",
    ];
    return [...records, "properties", field].reduce<readonly SourceNode[]>(
      (nodes, key) => this.#step(nodes, key),
      operation,
    );
  }

  #root(): SourceNode {
    return { file: this.entry, node: this.file(this.entry)?.document.contents ?? null, start: 0 };
  }

  /** The node itself, what it refers to, and what composes it. */
  #composing(at: SourceNode, seen = new Set<string>()): readonly SourceNode[] {
    if (!isMap(at.node)) return [at];
    const all = [at];
    const reference = scalarAt(at.node, "$ref");
    const target = reference === undefined ? undefined : targetOf(at.file, reference);
    if (target !== undefined && !seen.has(`${target.file}#${target.pointer}`)) {
      seen.add(`${target.file}#${target.pointer}`);
      const resolved = this.resolve(target);
      if (resolved !== undefined) all.push(...this.#composing(resolved, seen));
    }
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const list = at.node.get(keyword, true);
      for (const item of isSeq(list) ? list.items : []) {
        if (isNode(item)) all.push(...this.#composing(nodeAt(at.file, item), seen));
      }
    }
    return all;
  }

  #step(nodes: readonly SourceNode[], key: string): readonly SourceNode[] {
    return nodes.flatMap((at) =>
      this.#composing(at).flatMap(({ file, node }) => {
        if (isMap(node)) {
          const pair = node.items.find(
            (item) => isScalar(item.key) && normalized(String(item.key.value)) === normalized(key),
          );
          if (pair === undefined || !isScalar(pair.key)) return [];
          return [{ file, node: isNode(pair.value) ? pair.value : null, start: pair.key.range?.[0] ?? 0 }];
        }
        return (isSeq(node) ? node.items : []).flatMap((item, index) => {
          if (!isNode(item) || !(String(index) === key || this.#isNamed(nodeAt(file, item), key))) return [];
          const found = this.#composing(nodeAt(file, item));
          return [found.at(-1) ?? nodeAt(file, item)];
        });
      }),
    );
  }

  /** Whether a member of a list has a name: `query size` of a parameter, the url of a server, the name of a tag. */
  #isNamed(item: SourceNode, name: string): boolean {
    if (isScalar(item.node)) return String(item.node.value) === name;
    const maps = this.#composing(item).flatMap(({ node }) => (isMap(node) ? [node] : []));
    return maps.some((map) => {
      const [place, own, url] = ["in", "name", "url"].map((key) => scalarAt(map, key));
      const known = place === undefined ? (own ?? url?.replace(/(.)\/$/, "$1")) : `${place} ${own}`;
      return known !== undefined && normalized(known) === normalized(name);
    });
  }

  /** The node at a reference's target. */
  resolve({ file, pointer }: Target): SourceNode | undefined {
    let at: SourceNode | undefined = nodeAt(file, this.file(file)?.document.contents ?? null);
    for (const key of keysOf(pointer)) {
      const node: Node | null = at?.node ?? null;
      const child: unknown = isMap(node)
        ? node.get(key, true)
        : isSeq(node)
          ? node.items[Number(key)]
          : undefined;
      at = isNode(child) ? nodeAt(file, child) : undefined;
    }
    return at?.node === null ? undefined : at;
  }

  locationOf({ file, start }: SourceNode): Location {
    const position = this.file(file)?.lines.linePos(start) ?? { line: 1, col: 1 };
    return { file, line: Math.max(1, position.line), column: Math.max(1, position.col) };
  }

  #spanOf(at: SourceNode): Span {
    const location = this.locationOf(at);
    const end = Math.max(at.start, (at.node?.range?.[1] ?? at.start) - 1);
    const lastLine = this.file(at.file)?.lines.linePos(end).line ?? location.line;
    return { ...location, lastLine: Math.max(location.line, lastLine) };
  }
}

/** Keys of the compared form that the document does not write. */
const structural = new Set(["operations", "flows", "paths", "securitySchemes"]);
const inherited = new Set(["parameters", "servers", "security"]);
/** What a change of a keyword may be written as. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  enum: ["const"],
  anyOf: ["oneOf"],
  minimum: ["exclusiveMinimum"],
  maximum: ["exclusiveMaximum"],
  type: ["anyOf", "oneOf"],
  securitySchemes: ["components"],
};

export interface Target {
  readonly file: string;
  readonly pointer: string;
}

/** The file and pointer of a reference, or undefined for one that leaves the project. */
export function targetOf(from: string, reference: string): Target | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(reference)) return undefined;
  const [path = "", pointer = ""] = reference.split("#");
  const folder = dirname(from).replaceAll("\\", "/");
  return {
    file: path === "" ? from : posix.normalize(posix.join(folder, decodeURI(path))),
    pointer: pointer === "" || pointer === "/" ? "" : `#${pointer}`,
  };
}

export function nodeAt(file: string, node: Node | null): SourceNode {
  return { file, node, start: node?.range?.[0] ?? 0 };
}

export function scalarAt(map: YAMLMap, key: string): string | undefined {
  const value: unknown = map.get(key);
  return typeof value === "string" ? value : undefined;
}

/** Names of headers and media types have no case; the names of a path's parameters say nothing. */
function normalized(key: string): string {
  return key.toLowerCase().replaceAll(/\{[^}]*\}/g, "{}");
}
