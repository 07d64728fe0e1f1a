import { isArray, isObject, type Json, type JsonObject } from "../document/json.ts";

const texts = new Set(
  "description summary example examples x-provenance x-enumDescriptions x-nexudus-groups".split(" "),
);

/** Keys whose members have names of their own. */
const maps =
  /^(?:properties|patternProperties|schemas|parameters|responses|headers|requestBodies|webhooks|mapping)$/;

/** The document without parts that do not affect generated types, except names. */
export function withoutText(node: JsonObject, isMap = false): JsonObject {
  const inner = (value: Json, hasNames = false): Json =>
    isArray(value) ? value.map((one) => inner(one)) : isObject(value) ? withoutText(value, hasNames) : value;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !texts.has(key))
      .map(([key, value]) => [key, inner(value, !isMap && maps.test(key))]),
  );
}
