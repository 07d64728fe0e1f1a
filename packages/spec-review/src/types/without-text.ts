import { isArray, isObject, type Json } from "../document/json.ts";

const texts = new Set(
  "description summary example examples x-provenance x-enumDescriptions x-nexudus-groups".split(" "),
);

/** The document without what makes no difference to generated types, unless it is the name of a field. */
export function withoutText(node: Json, isMapOfFields = false): Json {
  if (isArray(node)) return node.map((member) => withoutText(member));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMapOfFields || !texts.has(key))
      .map(([key, value]) => [key, withoutText(value, !isMapOfFields && key === "properties")]),
  );
}
