/**
 * The part of Redocly's rule interface that the house rules use.
 *
 * Written down here because the CLI bundles its core without types, and the separately published
 * core is another version. The fixtures run through the real CLI, so a mistake here fails there.
 *
 * @see https://redocly.com/docs/cli/custom-plugins/custom-rules
 */

/** A mapping of the parsed document. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Where a problem is shown: a JSON pointer in one of the document's files. */
export interface ProblemLocation {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  readonly reportOnKey?: boolean;
}

/** The location of a node. */
export interface Location extends ProblemLocation {
  /** File and pointer in one string: the identity of a node. */
  readonly absolutePointer: string;
  child(keys: string | number | readonly (string | number)[]): Location;
  /** The same place, shown on the key instead of on the value. */
  key(): ProblemLocation;
}

/** What a visitor is given beside the node. */
export interface Context {
  /** The node's own location, in the file that it was referenced from if it was. */
  readonly location: Location;
  /** The key under which the node's parent holds it. */
  readonly key: string | number;
  /** The node before its `$ref` was followed. */
  readonly rawNode: unknown;
  readonly report: (problem: { message: string; location?: ProblemLocation }) => void;
  /** Follows a `$ref` that stands in the file `from`; anything else comes back as it is. */
  readonly resolve: (node: unknown, from: string) => { node: unknown; location: Location | undefined };
}

type Visit<Node> = (node: Node, context: Context) => void;

/** One function per kind of node, called on entering it; nodes that are shared are visited once. */
export interface Visitor {
  readonly Root?: Visit<Mapping>;
  readonly Paths?: Visit<Mapping>;
  readonly Operation?: Visit<Mapping>;
  readonly Parameter?: Visit<Mapping>;
  readonly Header?: Visit<Mapping>;
  readonly MediaType?: Visit<Mapping>;
  readonly Example?: Visit<Mapping>;
  readonly Schema?: Visit<Mapping>;
  readonly SchemaProperties?: Visit<Mapping>;
  /** Any `x-…` key, with its value as the node. */
  readonly SpecExtension?: Visit<unknown>;
  readonly ref?: (
    node: Mapping,
    context: Context & { readonly type: { readonly name: string } },
    resolved: { readonly location: Location | undefined },
  ) => void;
}

/** A rule: called once per document with its options from redocly.yaml. */
export type Rule = (options: Mapping) => Visitor;
