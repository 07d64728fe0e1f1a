import { stable } from "../document/json.ts";
import type { JsonType } from "../policy/keywords.ts";
import { type Alternative, type Conjunction, isScalar } from "./alternative.ts";

/** Whether a list or an object is always empty, which can be written in many ways, or may be. */
export function emptiness(
  one: Alternative,
  typesOf: (schema: Conjunction) => readonly JsonType[],
): "only" | "admitted" | "rejected" {
  if (isScalar(one)) return "admitted";
  const { type, values, floors, ceilings, requirements, required, nested } = one;
  const isNothing = (key: string, of?: JsonType) => {
    const schema = nested.get(key)?.schema;
    return schema !== undefined && typesOf(schema).every((admitted) => admitted !== (of ?? admitted));
  };
  const least = (floors.get("minItems") ?? floors.get("minProperties"))?.value ?? 0;
  const needsMatch = requirements.has("contains") && floors.get("minContains")?.value !== 0;
  const listed = values?.map((value) => ["[]", "{}"].includes(stable(value)));
  if (least > 0 || needsMatch || required.size > 0 || listed?.includes(true) === false) return "rejected";
  const most = (ceilings.get("maxItems") ?? ceilings.get("maxProperties"))?.value ?? 1;
  const named = [...nested.keys()].filter((key) => /^(?:properties|patternProperties)\n/.test(key));
  const isClosed =
    type === "array"
      ? isNothing(nested.has("prefixItems\n0") ? "prefixItems\n0" : "items")
      : isNothing("propertyNames", "string") ||
        (isNothing("additionalProperties") && named.every((key) => isNothing(key)));
  return isClosed || most < 1 || listed?.includes(false) === false ? "only" : "admitted";
}
