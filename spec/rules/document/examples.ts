import type { Context, Rule } from "../redocly.ts";
import { Place } from "./located-node.ts";

/** Calls `check` with every string that an example of the document holds, at any depth. */
export function forEveryExampleString(
  check: (text: string, place: Place, context: Context) => void,
): ReturnType<Rule> {
  const walk = (place: Place | undefined, context: Context): void => {
    if (place === undefined) return;
    if (typeof place.value === "string") check(place.value, place, context);
    for (const item of place.items()) walk(item, context);
    for (const [, member] of place.entries()) walk(member, context);
  };
  const visit =
    (...keys: readonly string[]) =>
    (node: unknown, context: Context): void => {
      for (const key of keys) walk(Place.of(node, context).get(key), context);
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
