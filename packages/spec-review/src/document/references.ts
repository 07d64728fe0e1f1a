// The parts of a document (paths, webhooks, tags, components and the other keys of its root), and what they refer to.
import { isObject, type Json, type JsonObject, list, members, textOf } from "./json.ts";
import { pointerOf } from "./pointer.ts";

/** The text of every part, by its pointer. */
export function partsOf({ paths, webhooks, components, tags, ...root }: JsonObject): Map<string, string> {
  const groups: [readonly string[], readonly [string, Json][]][] = [
    [[], members(root)],
    [
      ["tags"],
      list(tags)
        .filter(isObject)
        .map((tag) => [textOf(tag["name"]), tag]),
    ],
    [["paths"], members(paths)],
    [["webhooks"], members(webhooks)],
    ...members(components).map(([kind, named]): (typeof groups)[number] => [
      ["components", kind],
      members(named),
    ]),
  ];
  return new Map(
    groups.flatMap(([keys, named]) =>
      named.map(([name, node]) => [pointerOf([...keys, name]), JSON.stringify(node)]),
    ),
  );
}

/** The pointers of the parts that a text refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(/"(#\/(?:components\/[^/"]+|paths|webhooks)\/[^/"]+)/g)].map(
    ([, part = ""]) => part,
  );
}

/** The parts, and everything that they refer to, directly or indirectly. */
export function reached(parts: Iterable<string>, next: (part: string) => Iterable<string>): Set<string> {
  const found = new Set(parts);
  // The iteration of a set includes members that are added during it.
  for (const part of found) for (const other of next(part)) found.add(other);
  return found;
}
