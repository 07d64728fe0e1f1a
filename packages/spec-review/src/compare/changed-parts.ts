// What of two documents is compared: the parts that differ, whatever reaches them, and what those reach. The parts of a
// document are its paths, webhooks, tags and components.
import { isObject, type Json, type JsonObject, list, members, pointerOf, textOf } from "../document/json.ts";

type Links = Map<string, Set<string>>;

/**
 * Both documents without the parts that mean the same on both sides.
 *
 * @returns undefined if the documents are equal
 */
export function changedParts(base: JsonObject, revision: JsonObject): [JsonObject, JsonObject] | undefined {
  const [before, after] = [partsOf(base), partsOf(revision)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (part) => before.get(part) !== after.get(part),
  );
  if (changed.length === 0) return undefined;
  // Every operation inherits these.
  if (changed.some((part) => /^#\/(?:servers|security|components\/securitySchemes\/.*)$/.test(part)))
    return [base, revision];
  const links: Links = new Map();
  for (const [part, text] of [...before, ...after]) link(links, part, text);
  for (const document of [base, revision]) linkTags(links, document);
  const backwards: Links = new Map();
  for (const [from, targets] of links) for (const to of targets) add(backwards, to, from);
  const needed = reached(reached(changed, backwards), links);
  return [only(needed, base), only(needed, revision)];
}

/** The text of every part, and of every other key of the root, by its pointer. */
function partsOf({ paths, webhooks, components, tags, ...root }: JsonObject): Map<string, string> {
  const parts: [string[], Json][] = Object.entries(root).map(([key, node]) => [[key], node]);
  for (const tag of list(tags).filter(isObject)) parts.push([["tags", textOf(tag["name"])], tag]);
  for (const [name, node] of members(paths)) parts.push([["paths", name], node]);
  for (const [name, node] of members(webhooks)) parts.push([["webhooks", name], node]);
  for (const [kind, named] of members(components))
    for (const [name, node] of members(named)) parts.push([["components", kind, name], node]);
  return new Map(parts.map(([keys, node]) => [pointerOf(keys), JSON.stringify(node)]));
}

function link(links: Links, part: string, text: string): void {
  for (const [, target = ""] of text.matchAll(/"(#\/(?:components\/[^/"]+|paths|webhooks)\/[^/"]+)/g))
    add(links, part, target);
  // The types of webhooks refer to schemas by name.
  const [, delivered] = /\/requestBodies\/Delivered(\w+)$/.exec(part) ?? [];
  for (const name of delivered === undefined ? [] : [delivered, "DeliveredRecord"])
    add(links, part, `#/components/schemas/${name}`);
}

/** The operations of an entity belong together, and its schemas are known by their names. */
function linkTags(links: Links, document: JsonObject): void {
  for (const [path, item] of members(document["paths"])) {
    for (const name of members(item).flatMap(([, node]) => (isObject(node) ? list(node["tags"]) : []))) {
      const [from, to] = [pointerOf(["paths", path]), pointerOf(["tags", textOf(name)])];
      add(links, from, to);
      add(links, to, from);
    }
  }
  const schemas = isObject(document["components"]) ? members(document["components"]["schemas"]) : [];
  for (const tag of list(document["tags"]).filter(isObject)) {
    const { name, "x-nexudus-entity": entity } = tag;
    if (typeof entity !== "string") continue;
    for (const [schema] of schemas.filter(([one]) => one.startsWith(entity)))
      add(links, pointerOf(["tags", textOf(name)]), pointerOf(["components", "schemas", schema]));
  }
}

function add(links: Links, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set<string>()).add(to));
}

function reached(parts: Iterable<string>, links: Links): Set<string> {
  const found = new Set(parts);
  // Members that are added to a set while it is read are read as well.
  for (const part of found) for (const next of links.get(part) ?? []) found.add(next);
  return found;
}

function only(needed: ReadonlySet<string>, document: JsonObject): JsonObject {
  const kept = (node: Json | undefined, ...keys: readonly string[]) =>
    Object.fromEntries(members(node).filter(([name]) => needed.has(pointerOf([...keys, name]))));
  return {
    ...document,
    paths: kept(document["paths"], "paths"),
    webhooks: kept(document["webhooks"], "webhooks"),
    tags: list(document["tags"]).filter(
      (tag) => isObject(tag) && needed.has(pointerOf(["tags", textOf(tag["name"])])),
    ),
    components: Object.fromEntries(
      members(document["components"]).map(([kind, named]) => [kind, kept(named, "components", kind)]),
    ),
  };
}
