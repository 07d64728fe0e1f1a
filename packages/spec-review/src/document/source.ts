// The split source of a document: the files and lines of what a review talks about.
import { dirname, posix } from "node:path";
import { getLineColLocation, parseYaml, Source as SourceText } from "@redocly/openapi-core";
import { isArray, isObject, type Json, type JsonObject, list, textOf } from "./json.ts";
import { keysOf, pointerOf, valueAt } from "./pointer.ts";

/** Lines of a file, counted from 1. */
export interface Span {
  /** Relative to the root of the source, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly lastLine: number;
  /** Whether the value is generated, so that these are the lines of what it was added to. */
  readonly isGenerated: boolean;
}

/** A value, and where it is written. */
interface SourceNode {
  readonly file: string;
  readonly keys: readonly string[];
  readonly value: Json;
}

interface SourceFile {
  readonly text: SourceText;
  readonly value: Json;
  /** The value without what is generated. */
  readonly written: Json;
}

/** Keys of the compared form that the document does not contain. */
const structural = new Set(["operations", "flows", "paths"]);
const inherited = new Set(["parameters", "servers", "security"]);
/** Other spellings of a changed keyword. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  enum: ["const"],
  anyOf: ["oneOf"],
  minimum: ["exclusiveMinimum"],
  maximum: ["exclusiveMaximum"],
  type: ["anyOf", "oneOf"],
};

export class Source {
  readonly #read: (name: string) => string | undefined;
  readonly #entry: string;
  readonly #root: Json;
  readonly #files = new Map<string, SourceFile | undefined>();

  /**
   * @param read the text of a file; undefined if it does not exist
   * @param entry the root file's name
   * @param root the root file with everything that is generated
   */
  constructor(read: (name: string) => string | undefined, entry: string, root: JsonObject) {
    this.#read = read;
    this.#entry = entry;
    this.#root = root;
  }

  #file(name: string): SourceFile | undefined {
    if (!this.#files.has(name)) {
      const text = this.#read(name);
      // YAML without tags is JSON.
      const written = text === undefined ? null : (parseYaml(text) as Json);
      const value = name === this.#entry ? this.#root : written;
      const file = text === undefined ? undefined : { text: new SourceText(name, text), value, written };
      this.#files.set(name, file);
    }
    return this.#files.get(name);
  }

  /**
   * Where the value at the keys of a change is written: several times if several schemas compose it; the nearest key
   * above it if it is not written itself.
   */
  locate(keys: readonly string[]): Span[] {
    const root = [this.#nodeIn(this.#entry)];
    let nodes: readonly SourceNode[] = root;
    let [path, operation, schema] = [nodes, nodes, nodes];
    let field: readonly SourceNode[] = [];
    for (const [index, key] of keys.entries()) {
      const parent = keys[index - 1] ?? "";
      let next = this.#step(nodes, key);
      if (next.length === 0 && structural.has(key)) next = nodes;
      if (next.length === 0) next = (aliases[key] ?? []).flatMap((alias) => this.#step(nodes, alias));
      if (inherited.has(key) && parent !== "" && keys[index - 2] === "operations") {
        const owners = key === "parameters" ? [operation, path] : [operation, path, root];
        next = owners.flatMap((owner) => this.#step(owner, key));
      }
      if (parent === "parameters" && next.every((node) => !this.#isWritten(node))) {
        field = this.#fieldOf(operation, key);
        if (next.length === 0) next = field;
      }
      if (parent === "required" && next.every((node) => !this.#isWritten(node))) {
        // The list is generated from the fields.
        const required = this.#step(this.#step(schema, "properties"), key);
        if (required.length > 0) next = required;
      }
      if (next.length === 0) break;
      schema = nodes;
      nodes = next;
      if (parent === "paths") path = nodes;
      if (parent === "operations") operation = nodes;
    }
    // A generated filter refers to schemas that are written; the rest of it follows from its field.
    const found = field.length === 0 ? nodes : [...nodes.filter((node) => this.#isWritten(node)), ...field];
    return found.map((node) => this.#spanOf(node));
  }

  #isWritten({ file, keys }: SourceNode): boolean {
    return valueAt(this.#file(file)?.written ?? null, keys) !== undefined;
  }

  /** The field that a filter was generated from. */
  #fieldOf(operation: readonly SourceNode[], parameter: string): readonly SourceNode[] {
    const field = parameter.replace(/^query (?:from_|to_)?(?:[A-Z][A-Za-z]*_)?/, "");
    const record = [
      "responses",
      "200",
      "content",
      "application/json",
      "schema",
      "properties",
      "Records",
      "items",
    ];
    return [...record, "properties", field].reduce((nodes, key) => this.#step(nodes, key), operation);
  }

  #nodeIn(file: string, keys: readonly string[] = []): SourceNode {
    return { file, keys, value: valueAt(this.#file(file)?.value ?? null, keys) ?? null };
  }

  /** The node itself, the target of its reference, and the schemas that compose it. */
  #composing(node: SourceNode, seen = new Set<unknown>()): readonly SourceNode[] {
    if (!isObject(node.value) || seen.has(node.value)) return [node];
    seen.add(node.value);
    const { $ref: reference } = node.value;
    const target = typeof reference === "string" ? this.#target(node.file, reference) : undefined;
    const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
      const members = list(isObject(node.value) ? node.value[keyword] : undefined);
      return members.map((value, index) => ({
        ...node,
        keys: [...node.keys, keyword, String(index)],
        value,
      }));
    });
    const inner = [...(target === undefined ? [] : [target]), ...parts];
    return [node, ...inner.flatMap((one) => this.#composing(one, seen))];
  }

  /** The target of a reference. Undefined for one outside of the project. */
  #target(from: string, reference: string): SourceNode | undefined {
    if (/^[a-z][a-z\d+.-]*:/i.test(reference)) return undefined;
    const [path = "", pointer = ""] = reference.split("#");
    const file = path === "" ? from : posix.join(dirname(from).replaceAll("\\", "/"), decodeURI(path));
    return this.#nodeIn(file, keysOf(pointer));
  }

  #step(nodes: readonly SourceNode[], key: string): readonly SourceNode[] {
    const composing = nodes.flatMap((node) => this.#composing(node));
    return composing.flatMap((node) => {
      const members = Object.entries(isObject(node.value) || isArray(node.value) ? node.value : {});
      const child = ([name, value]: [string, Json]): SourceNode => ({
        ...node,
        keys: [...node.keys, name],
        value,
      });
      if (!isArray(node.value)) {
        const found = members.find(([name]) => normalized(name) === normalized(key));
        return found === undefined ? [] : [child(found)];
      }
      return members
        .filter((member) => member[0] === key || this.#isNamed(child(member), key))
        .map((member) => this.#composing(child(member)).at(-1) ?? child(member));
    });
  }

  /** Whether a member of a list has a name: `query size` of a parameter, the url of a server, the name of a tag. */
  #isNamed(member: SourceNode, name: string): boolean {
    if (!isObject(member.value)) return textOf(member.value) === name;
    return this.#composing(member).some(({ value }) => {
      if (!isObject(value)) return false;
      const { in: location, name: own, url } = value;
      const known = own ?? (typeof url === "string" ? url.replace(/(.)\/$/, "$1") : undefined);
      if (typeof known !== "string") return false;
      return normalized(typeof location === "string" ? `${location} ${known}` : known) === normalized(name);
    });
  }

  /** The entities that are generated, and the files of their descriptions. */
  entities(): { readonly name: string; readonly file: string }[] {
    const tags = valueAt(this.#file(this.#entry)?.written ?? null, ["tags"]);
    return list(tags).flatMap((tag) => {
      const [name, file] = [valueAt(tag, ["x-nexudus-entity"]), valueAt(tag, ["x-nexudus-generate", "$ref"])];
      return typeof name === "string" && typeof file === "string" ? [{ name, file }] : [];
    });
  }

  /** The enumerations that webhooks are generated from: one for each member. */
  eventFiles(): string[] {
    return this.entities().flatMap(({ file }) => {
      const reference = this.#nodeIn(file, ["events", "$ref"]).value;
      return typeof reference === "string" ? (this.#target(file, reference)?.file ?? []) : [];
    });
  }

  #spanOf(node: SourceNode): Span {
    const { file, keys } = node;
    const source = this.#file(file)?.text;
    if (source === undefined) return { file, line: 1, lastLine: 1, isGenerated: false };
    if (!this.#isWritten(node))
      return { ...this.#spanOf({ ...node, keys: keys.slice(0, -1) }), isGenerated: true };
    const pointer = pointerOf(keys);
    const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
    const { end = start } = getLineColLocation({ source, pointer });
    return { file, line: start.line, lastLine: Math.max(start.line, end.line), isGenerated: false };
  }
}

/** Names of headers and media types have no case, and the names of a path's parameters make no difference. */
function normalized(key: string): string {
  return key.toLowerCase().replaceAll(/\{[^}]*\}/g, "{}");
}
