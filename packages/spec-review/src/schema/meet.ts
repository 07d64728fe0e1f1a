import { includes } from "./admits.ts";
import type { Alternative } from "./alternative.ts";
import { strictest } from "./bounds.ts";

/** The intersection of both. */
export function meet(a: Alternative, b: Alternative): Alternative {
  const nested = new Map(a.nested);
  for (const [key, { keys, schema }] of b.nested) {
    nested.set(key, { keys, schema: [...(nested.get(key)?.schema ?? []), ...schema] });
  }
  // What one side does not name is subject to its `additionalProperties`.
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const rest = one.nested.get("additionalProperties")?.schema;
    const patterns = [...one.nested.values()].filter(({ keys }) => keys[0] === "patternProperties");
    for (const [key, { keys, schema }] of rest === undefined ? [] : other.nested) {
      const [keyword, name = ""] = keys;
      const named =
        one.nested.has(key) ||
        patterns.some(({ keys: [, pattern = ""] }) => new RegExp(pattern, "u").test(name));
      if (keyword === "properties" && !named) nested.set(key, { keys, schema: [...schema, ...(rest ?? [])] });
    }
  }
  const values =
    a.values === undefined
      ? b.values
      : a.values.filter((value) => b.values === undefined || includes(b.values, value));
  return {
    type: a.type,
    values,
    known: [...a.known, ...b.known],
    floors: strictest(a.floors, b.floors, 1),
    ceilings: strictest(a.ceilings, b.ceilings, -1),
    requirements: union(a.requirements, b.requirements),
    required: new Set([...a.required, ...b.required]),
    nested,
  };
}

/** Every key of either object, with the values of both. */
export function union(
  a: Alternative["requirements"],
  b: Alternative["requirements"],
): Alternative["requirements"] {
  const sets = new Map(a);
  for (const [name, values] of b) sets.set(name, new Set([...(sets.get(name) ?? []), ...values]));
  return sets;
}
