import type { Mapping } from "../redocly.ts";
import { isMapping } from "../document/place.ts";
import { schemasOf } from "./components.ts";
import { pathsOf } from "./paths.ts";
import { readTable } from "./table.ts";

const generated = new WeakSet<Mapping>();

/** Whether a path item was made from a table, and so has no file of its own. */
export function isGenerated(item: Mapping): boolean {
  return generated.has(item);
}

/**
 * Completes the document before it is linted or bundled: writes what follows from the fields of a table by rule.
 *
 * A table is an entity of which every operation, filter and envelope follows from its fields. Its tag says in
 * `x-nexudus-table` what does not follow. The operations, parameters, responses, schemas and examples that are made
 * here are linted like those that are written by hand; where both exist, the hand-written one stands.
 *
 * @see ../../decisions/generated-tables.md
 */
export function completeTables() {
  return {
    Root: {
      enter(root: Mapping): void {
        const tags = root["tags"];
        if (!Array.isArray(tags)) return;
        for (const tag of tags) {
          if (!isMapping(tag) || tag["x-nexudus-table"] === undefined) continue;
          const table = readTable(tag);
          const paths = pathsOf(table);
          for (const item of Object.values(paths)) if (isMapping(item)) generated.add(item);
          add(root, ["paths"], paths);
          add(root, ["components", "schemas"], schemasOf(table));
          Reflect.deleteProperty(tag, "x-nexudus-table");
        }
      },
    },
  };
}

/** Adds members to the mapping at a path of keys, which is made if it is missing. What is there already stays. */
function add(root: Mapping, keys: readonly string[], members: Mapping): void {
  let target: Mapping = root;
  for (const key of keys) {
    if (!isMapping(target[key])) Reflect.set(target, key, {});
    const next = target[key];
    if (!isMapping(next)) return;
    target = next;
  }
  for (const [name, member] of Object.entries(members)) {
    if (target[name] === undefined) Reflect.set(target, name, member);
  }
}
