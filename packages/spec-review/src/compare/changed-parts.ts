// What of two documents is compared: the parts that differ, whatever reaches them, and what those reach.
import { isObject, type Json, type JsonObject, list, members, textOf } from "../document/json.ts";
import { pointerOf } from "../document/pointer.ts";
import { partsOf, reached, referencesIn } from "../document/references.ts";

/**
 * Both documents without the parts that mean the same on both sides.
 *
 * @returns undefined if the documents are equal
 */
export function changedParts(base: JsonObject, revision: JsonObject): [JsonObject, JsonObject] | undefined {
  const [before, after] = [partsOf(base), partsOf(revision)];
  const all = new Set([...before.keys(), ...after.keys()]);
  const changed = [...all].filter((part) => before.get(part) !== after.get(part));
  if (changed.length === 0) return undefined;
  // Every operation inherits these.
  if (changed.some((part) => /^#\/(?:servers|security|components\/securitySchemes\/.*)$/.test(part)))
    return [base, revision];
  const links = new Map<string, Set<string>>();
  const backwards = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    links.set(from, (links.get(from) ?? new Set<string>()).add(to));
    backwards.set(to, (backwards.get(to) ?? new Set<string>()).add(from));
  };
  for (const [part, text] of [...before, ...after]) {
    for (const target of referencesIn(text)) link(part, target);
    // The types of webhooks refer to schemas by name.
    const delivered = /\/requestBodies\/Delivered(\w+)$/.exec(part)?.[1];
    for (const name of delivered === undefined ? [] : [delivered, "DeliveredRecord"])
      link(part, `#/components/schemas/${name}`);
  }
  linkEntities(base, all, link);
  linkEntities(revision, all, link);
  const affected = reached(changed, (part) => backwards.get(part) ?? []);
  const needed = reached(affected, (part) => links.get(part) ?? []);
  return [only(needed, base), only(needed, revision)];
}

/** The operations of an entity belong together, and its schemas are known by their names. */
function linkEntities(
  document: JsonObject,
  parts: Iterable<string>,
  link: (from: string, to: string) => void,
): void {
  for (const [path, item] of members(document["paths"])) {
    for (const name of members(item).flatMap(([, node]) => (isObject(node) ? list(node["tags"]) : []))) {
      const [from, to] = [pointerOf(["paths", path]), pointerOf(["tags", textOf(name)])];
      link(from, to);
      link(to, from);
    }
  }
  for (const { name, "x-nexudus-entity": entity } of list(document["tags"]).filter(isObject)) {
    const prefix = `#/components/schemas/${textOf(entity)}`;
    for (const part of entity === undefined ? [] : parts)
      if (part.startsWith(prefix)) link(pointerOf(["tags", textOf(name)]), part);
  }
}

function only(needed: ReadonlySet<string>, document: JsonObject): JsonObject {
  const kept =
    (...keys: readonly string[]) =>
    (named: Json | undefined) =>
      Object.fromEntries(members(named).filter(([name]) => needed.has(pointerOf([...keys, name]))));
  const isKept = (tag: Json) => isObject(tag) && needed.has(pointerOf(["tags", textOf(tag["name"])]));
  return {
    ...document,
    paths: kept("paths")(document["paths"]),
    webhooks: kept("webhooks")(document["webhooks"]),
    tags: list(document["tags"]).filter(isKept),
    components: Object.fromEntries(
      members(document["components"]).map(([kind, named]) => [kind, kept("components", kind)(named)]),
    ),
  };
}
