// The split document as people edit it: where a thing of the canonical document is written, and what keeps the files from
// being read at all. Redocly's own messages for the latter lack a place (a reference to itself) or a proper file name.
import { readFileSync } from "node:fs";
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
import { isObject, type JsonObject, keysOf, textOf, valueAt } from "./json.ts";

export interface Location {
  /** Relative to the root of the source, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Unreadable extends Location {
  readonly message: string;
}

interface File {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A node and the file that it stands in; `start` is where the key that leads to it begins. */
interface Spot {
  readonly file: string;
  readonly node: Node | null;
  readonly start: number;
}

/** A place in the files, with the lines that what stands there takes. */
export interface Span extends Location {
  readonly lastLine: number;
}

export class Source {
  readonly #directory: string;
  readonly #entry: string;
  readonly #files = new Map<string, File | undefined>();

  /**
   * @param directory the folder of the root file
   * @param entry the root file's name
   */
  constructor(directory: string, entry: string) {
    this.#directory = directory;
    this.#entry = entry;
  }

  /** Everything that keeps the document from being read: broken YAML, references that lead nowhere or to themselves. */
  unreadable(): Unreadable[] {
    const problems: Unreadable[] = [];
    const waiting = [this.#entry];
    const seen = new Set(waiting);
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const file = this.#file(name);
      if (file === undefined) {
        problems.push({
          file: name,
          line: 1,
          column: 1,
          message: "This file does not exist or cannot be read.",
        });
        continue;
      }
      const { errors } = file.document;
      for (const error of errors) {
        const { line, col } = file.lines.linePos(error.pos[0]);
        const [message = error.message] = error.message.split(/ at line \d+/);
        problems.push({ file: name, line, column: col, message: `This is not valid YAML: ${message}.` });
      }
      // What a broken file refers to is a guess.
      if (errors.length > 0) continue;
      const isEmpty = file.document.contents === null;
      if (isEmpty || (name === this.#entry && !isMap(file.document.contents))) {
        const message = isEmpty
          ? "This file is empty. Fill it, or remove it and what refers to it."
          : "This is no OpenAPI document: it holds no keys. It starts with `openapi: 3.1.1`.";
        problems.push({ file: name, line: 1, column: 1, message });
        continue;
      }
      for (const { reference, spot } of referencesIn(file.document.contents, name)) {
        const target = targetOf(name, reference);
        if (target === undefined) continue;
        const message = this.#faultOf(spot);
        if (message !== undefined) problems.push({ ...this.#locationOf(spot), message });
        if (seen.has(target.file) || message !== undefined) continue;
        seen.add(target.file);
        waiting.push(target.file);
      }
    }
    return problems;
  }

  /** The longest text of all files that were read: what makes a document too large is usually one of them. */
  longestText(): Location & { readonly length: number } {
    let longest: { readonly spot: Spot; readonly length: number } = {
      spot: { file: this.#entry, node: null, start: 0 },
      length: 0,
    };
    for (const [file, read] of this.#files) {
      if (read === undefined) continue;
      visit(read.document, {
        Scalar: (_key, node) => {
          const [start = 0, end = 0] = node.range ?? [];
          if (end - start > longest.length) longest = { spot: { file, node, start }, length: end - start };
        },
      });
    }
    return { ...this.#locationOf(longest.spot), length: longest.length };
  }

  /**
   * Where the thing at a pointer of the canonical document is written. Several places where several compose it; the
   * nearest place above it where it is not written as such.
   */
  locate(pointer: string, canonical: JsonObject): Span[] {
    const keys = keysOf(pointer);
    let spots: Spot[] = [{ file: this.#entry, node: this.#root(), start: 0 }];
    let operation: Spot[] = spots;
    let path: Spot[] = spots;
    for (const [index, key] of keys.entries()) {
      const parent = keys[index - 1];
      const inOperation = keys[0] === "paths" && index === 4;
      let next: Spot[];
      if (inOperation && (parent === "parameters" || parent === "servers" || parent === "security")) {
        const value = valueAt(canonical, keys.slice(0, 5));
        if (parent === "parameters") next = this.#parameter([...operation, ...path], value);
        else next = this.#item([...operation, ...path, ...this.#start()], parent, Number(key), value);
      } else next = this.#step(spots, key);
      // `x-open-enum` and the like are written otherwise; what stands around them is near enough.
      if (next.length === 0 && key === "x-open-enum") next = this.#step(spots, "enum");
      if (next.length === 0 && key === "enum") next = this.#step(spots, "const");
      if (next.length === 0 && key.startsWith("x-")) next = this.#step(spots, key.slice(2));
      // What the operation inherits stands on its path or on the document.
      if (next.length === 0 && inheritable.has(key) && index === 3) next = this.#inherited(path, key);
      if (next.length === 0) break;
      spots = next;
      if (keys[0] === "paths" && index === 1) path = spots;
      if (keys[0] === "paths" && index === 2) operation = spots;
    }
    return spots.map((spot) => this.#spanOf(spot));
  }

  #inherited(path: readonly Spot[], key: string): Spot[] {
    const ofPath = this.#step(path, key);
    return ofPath.length > 0 || key === "parameters" ? ofPath : this.#step(this.#start(), key);
  }

  #start(): Spot[] {
    return [{ file: this.#entry, node: this.#root(), start: 0 }];
  }

  #root(): Node | null {
    return this.#file(this.#entry)?.document.contents ?? null;
  }

  #file(name: string): File | undefined {
    if (!this.#files.has(name)) {
      let text: string | undefined;
      try {
        text = readFileSync(join(this.#directory, name), "utf8");
      } catch {
        this.#files.set(name, undefined);
        return undefined;
      }
      const lines = new LineCounter();
      this.#files.set(name, {
        document: parseDocument(text, { lineCounter: lines, logLevel: "silent" }),
        lines,
      });
    }
    return this.#files.get(name);
  }

  /** Everything that speaks at a place: the node itself, what it refers to, and what it is composed of. */
  #voices(spot: Spot, seen = new Set<string>()): Spot[] {
    if (!isMap(spot.node)) return [spot];
    const voices = [spot];
    const reference = scalarAt(spot.node, "$ref");
    const target = reference === undefined ? undefined : targetOf(spot.file, reference);
    if (target !== undefined && !seen.has(`${target.file}#${target.pointer}`)) {
      seen.add(`${target.file}#${target.pointer}`);
      const resolved = this.#resolve(target);
      if (resolved !== undefined) voices.push(...this.#voices(resolved, seen));
    }
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const list = spot.node.get(keyword, true);
      if (!isSeq(list)) continue;
      for (const item of list.items) {
        if (isNode(item))
          voices.push(...this.#voices({ file: spot.file, node: item, start: item.range?.[0] ?? 0 }, seen));
      }
    }
    return voices;
  }

  #step(spots: readonly Spot[], key: string): Spot[] {
    return spots.flatMap((spot) =>
      this.#voices(spot).flatMap(({ file, node }) => {
        if (isMap(node)) {
          const pair = node.items.find(
            (item) => isScalar(item.key) && String(item.key.value).toLowerCase() === key.toLowerCase(),
          );
          if (pair === undefined || !isScalar(pair.key)) return [];
          return [{ file, node: isNode(pair.value) ? pair.value : null, start: pair.key.range?.[0] ?? 0 }];
        }
        const item = isSeq(node) ? node.items[Number(key)] : undefined;
        return isNode(item) ? [{ file, node: item, start: item.range?.[0] ?? 0 }] : [];
      }),
    );
  }

  #parameter(owners: readonly Spot[], wanted: unknown): Spot[] {
    if (!isObject(wanted)) return [];
    const name = textOf(wanted["name"]).toLowerCase();
    return this.#step(owners, "parameters").flatMap(({ file, node }) =>
      (isSeq(node) ? node.items : []).filter(isNode).flatMap((item) => {
        const voices = this.#voices({ file, node: item, start: item.range?.[0] ?? 0 });
        const isIt = voices.some(
          (voice) =>
            isMap(voice.node) &&
            scalarAt(voice.node, "name")?.toLowerCase() === name &&
            scalarAt(voice.node, "in") === wanted["in"],
        );
        return isIt ? [voices.at(-1) ?? { file, node: item, start: item.range?.[0] ?? 0 }] : [];
      }),
    );
  }

  /** A server or a security requirement, which the operation, its path or the document may name. */
  #item(owners: readonly Spot[], keyword: string, index: number, wanted: unknown): Spot[] {
    for (const owner of owners) {
      const [list] = this.#step([owner], keyword);
      if (list === undefined) continue;
      const url = isObject(wanted) ? wanted["url"] : undefined;
      const items = (isSeq(list.node) ? list.node.items : []).filter(isNode);
      const item =
        items.find(
          (node) => isMap(node) && url !== undefined && scalarAt(node, "url")?.replace(/\/$/, "") === url,
        ) ?? items[index];
      return [
        item === undefined ? list : { file: list.file, node: item, start: item.range?.[0] ?? list.start },
      ];
    }
    return [];
  }

  #resolve({ file, pointer }: Target): Spot | undefined {
    const root = this.#file(file)?.document.contents ?? null;
    let spots: Spot[] = [{ file, node: root, start: root?.range?.[0] ?? 0 }];
    if (root === null) return undefined;
    for (const key of keysOf(pointer)) {
      spots = spots.flatMap(({ node }) => {
        const child = isMap(node) ? node.get(key, true) : isSeq(node) ? node.items[Number(key)] : undefined;
        return isNode(child) ? [{ file, node: child, start: child.range?.[0] ?? 0 }] : [];
      });
    }
    return spots[0];
  }

  /** What is wrong with the reference at a place, if anything; of a circle, every member is told, and nobody else. */
  #faultOf(spot: Spot): string | undefined {
    const reference = isMap(spot.node) ? scalarAt(spot.node, "$ref") : undefined;
    const target = reference === undefined ? undefined : targetOf(spot.file, reference);
    if (target === undefined) return undefined;
    const file = this.#file(target.file);
    // Whether a file reads at all, and holds anything, is said of the file itself.
    if (file !== undefined && (file.document.errors.length > 0 || file.document.contents === null))
      return undefined;
    const first = this.#resolve(target);
    if (first === undefined) {
      const missing =
        target.pointer === "" ? `file ${target.file}` : `\`${target.pointer}\` in ${target.file}`;
      return `The reference \`${reference}\` leads nowhere: there is no ${missing}.`;
    }
    // A schema may hold itself as a field. What is itself, or is composed of itself, never comes to an end.
    const waiting = [first];
    const seen = new Set<unknown>();
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
      if (current.node === spot.node) {
        return `The reference \`${reference}\` leads back to itself and never to anything. Point it at what is meant.`;
      }
      if (!isMap(current.node) || seen.has(current.node)) continue;
      seen.add(current.node);
      const next = scalarAt(current.node, "$ref");
      const nextTarget = next === undefined ? undefined : targetOf(current.file, next);
      const resolved = nextTarget === undefined ? undefined : this.#resolve(nextTarget);
      if (resolved !== undefined) waiting.push(resolved);
      const parts = current.node.get("allOf", true);
      for (const node of isSeq(parts) ? parts.items : []) {
        if (isNode(node)) waiting.push({ file: current.file, node, start: node.range?.[0] ?? 0 });
      }
    }
    return undefined;
  }

  #locationOf(spot: Spot): Location {
    const position = this.#file(spot.file)?.lines.linePos(spot.start) ?? { line: 1, col: 1 };
    return { file: spot.file, line: Math.max(1, position.line), column: Math.max(1, position.col) };
  }

  #spanOf(spot: Spot): Span {
    const location = this.#locationOf(spot);
    const end = spot.node?.range?.[1] ?? spot.start;
    const lastLine =
      this.#file(spot.file)?.lines.linePos(Math.max(spot.start, end - 1)).line ?? location.line;
    return { ...location, lastLine: Math.max(location.line, lastLine) };
  }
}

const inheritable = new Set(["parameters", "servers", "security"]);

interface Target {
  readonly file: string;
  readonly pointer: string;
}

/** The file and pointer of a reference, or undefined for one that leaves the project. */
function targetOf(from: string, reference: string): Target | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(reference)) return undefined;
  const [path = "", pointer = ""] = reference.split("#");
  return {
    file:
      path === "" ? from : posix.normalize(posix.join(dirname(from).replaceAll("\\", "/"), decodeURI(path))),
    pointer: pointer === "" || pointer === "/" ? "" : `#${pointer}`,
  };
}

function scalarAt(map: YAMLMap, key: string): string | undefined {
  const value: unknown = map.get(key);
  return typeof value === "string" ? value : undefined;
}

/** Every reference of a file; examples and extensions hold data, which may hold a key of that name. */
function referencesIn(node: unknown, file: string): { readonly reference: string; readonly spot: Spot }[] {
  if (isSeq(node)) return node.items.flatMap((item) => referencesIn(item, file));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    if (name === "$ref" && isScalar(value) && typeof value.value === "string") {
      return [
        { reference: value.value, spot: { file, node, start: isNode(key) ? (key.range?.[0] ?? 0) : 0 } },
      ];
    }
    if (
      name === "example" ||
      name === "value" ||
      name === "default" ||
      name === "enum" ||
      name.startsWith("x-")
    ) {
      return [];
    }
    return referencesIn(value, file);
  });
}
