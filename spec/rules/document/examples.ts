import type { Context, Rule } from "../redocly.ts";
import { LocatedNode } from "./located-node.ts";

/** Calls `check` with every string that an example of the document holds, at any depth. */
export function forEveryExampleString(
  check: (text: string, node: LocatedNode, context: Context) => void,
): ReturnType<Rule> {
  const walk = (node: LocatedNode | undefined, context: Context): void => {
    if (node === undefined) return;
    if (typeof node.value === "string") check(node.value, node, context);
    for (const item of node.items()) walk(item, context);
    for (const [, member] of node.entries()) walk(member, context);
  };
  const visit =
    (...keys: readonly string[]) =>
    (value: unknown, context: Context): void => {
      for (const key of keys) walk(LocatedNode.of(value, context).get(key), context);
    };
  // The `examples` of a parameter, header or media type are Example objects and visited as such.
  return {
    Example: visit("value"),
    MediaType: visit("example"),
    Parameter: visit("example"),
    Header: visit("example"),
    Schema: visit("example", "examples", "default"),
  };
}
