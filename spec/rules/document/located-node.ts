import type { Context, Location } from "../redocly.ts";
import { isMapping } from "./mapping.ts";

/**
 * A value of the document and its location.
 *
 * Every step follows `$ref`, so that a rule reads the document as its users do and still reports the
 * file and line that a contributor has to edit. Keys beside a `$ref` override the target's, as
 * in schemas of OpenAPI 3.1.
 */
export class LocatedNode {
  readonly value: unknown;
  readonly location: Location;
  readonly #context: Context;

  constructor(value: unknown, location: Location, context: Context) {
    this.value = value;
    this.location = location;
    this.#context = context;
  }

  /** The node that a visitor was called with. */
  static of(value: unknown, context: Context): LocatedNode {
    return new LocatedNode(value, context.location, context);
  }

  /** The value under `key`, or undefined if there is none or its `$ref` cannot be resolved. */
  get(key: string | number): LocatedNode | undefined {
    const holder: unknown = this.value;
    let child: unknown;
    if (Array.isArray(holder)) child = holder[Number(key)];
    else if (isMapping(holder)) child = holder[key];
    if (child === undefined) return undefined;
    const location = this.location.child(key);
    if (!isMapping(child) || typeof child["$ref"] !== "string") {
      return new LocatedNode(child, location, this.#context);
    }
    const { $ref: _, ...beside } = child;
    const target = this.#context.resolve(child, this.location.source.absoluteRef);
    if (target.location === undefined) return undefined;
    const value = isMapping(target.node) ? { ...target.node, ...beside } : target.node;
    return new LocatedNode(value, target.location, this.#context);
  }

  /** The value at the end of a path of keys. */
  at(...keys: readonly (string | number)[]): LocatedNode | undefined {
    return keys.reduce<LocatedNode | undefined>((node, key) => node?.get(key), this);
  }

  /** The members of a mapping, in the order of the file. */
  entries(): [string, LocatedNode][] {
    if (!isMapping(this.value)) return [];
    return Object.keys(this.value).flatMap((key): [string, LocatedNode][] => {
      const node = this.get(key);
      return node === undefined ? [] : [[key, node]];
    });
  }

  /** The members of a sequence. */
  items(): LocatedNode[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.flatMap((_, index) => this.get(index) ?? []);
  }

  /** The string under `key`. */
  text(key: string): string | undefined {
    const value = this.get(key)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /** The name a reader knows a component by: its key under `components`, or its file's name. */
  get name(): string {
    const pointer = this.location.pointer.replace(/^#?\/?/, "");
    const last = (pointer === "" ? this.location.source.absoluteRef : pointer).split(/[/\\]/).at(-1);
    return (last ?? "").replace(/\.ya?ml$/, "");
  }
}
