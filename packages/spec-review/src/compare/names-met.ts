import { isArray, isObject, type Json, type JsonObject } from "../document/json.ts";
import { keysOf, valueAt } from "../document/pointer.ts";

/** Names of schemas that operations refer to as a whole, and not only to compose another one with `allOf`. */
export function namesMet(bundle: JsonObject): Set<string> {
  const [names, seen] = [new Set<string>(), new Set<string>()];
  const walk = (node: Json | undefined, composes: boolean, isMapOfFields = false): void => {
    if (isArray(node)) for (const member of node) walk(member, composes);
    if (!isObject(node)) return;
    const { $ref: reference } = node;
    if (typeof reference === "string") {
      const [, kind, name] = keysOf(reference);
      if (kind === "schemas" && name !== undefined && !composes) names.add(name);
      const mark = `${composes} ${reference}`;
      if (!seen.has(mark)) {
        seen.add(mark);
        walk(valueAt(bundle, keysOf(reference)), false);
      }
    }
    for (const [key, child] of Object.entries(node)) {
      if (isMapOfFields || !/^(?:examples?|default|enum|const|x-.*)$/.test(key))
        walk(child, !isMapOfFields && key === "allOf", !isMapOfFields && key === "properties");
    }
  };
  walk([bundle["paths"] ?? {}, bundle["webhooks"] ?? {}], false);
  return names;
}
