import { stable } from "../document/json.ts";
import { admits, hasLimits, unchecked } from "./admits.ts";
import { type Alternative, requiring } from "./alternative.ts";
import { noCeiling, rounded } from "./bounds.ts";

/** Drops requirements that required fields already imply. */
function withoutImplied(one: Alternative): Alternative {
  const { floors, requirements, required } = one;
  const least = floors.get("minProperties")?.value ?? Infinity;
  const stated = [...(requirements.get("dependentRequired") ?? [])];
  const asked = stated.filter((pair) => !required.has(pair.split(" → ")[1] ?? ""));
  return {
    ...one,
    floors: least > required.size ? floors : without(floors, "minProperties"),
    requirements:
      asked.length > 0
        ? new Map([...requirements, ["dependentRequired", new Set(asked)]])
        : without(requirements, "dependentRequired"),
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, name: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([key]) => key !== name));
}

/** Drops redundant requirements, and alternatives that admit no value. */
export function finish(given: Alternative): Alternative[] {
  const one = given.required.size === 0 ? given : withoutImplied(given);
  const { values, ...rest } = one;
  if (values !== undefined) {
    const admitted = values.filter((value) => admits({ ...rest, values: undefined }, value));
    const distinct = [...new Map(admitted.map((value) => [stable(value), value])).values()];
    if (distinct.length === 0) return [];
    if (one.type === "null" || (one.type === "boolean" && distinct.length === 2))
      return [{ ...one, values: undefined }];
    // Limits have been applied to the values; formats are left to the reader.
    return [
      hasLimits(one)
        ? { ...one, values: distinct, requirements: unchecked(one), floors: new Map(), ceilings: new Map() }
        : { ...one, values: distinct },
    ];
  }
  const multiples = one.requirements.get("multipleOf");
  if (multiples?.has("1") === true) {
    const others = [...multiples].filter((multiple) => multiple !== "1");
    const requirements = without(one.requirements, "multipleOf");
    const left =
      others.length === 0 ? requirements : new Map([...requirements, ["multipleOf", new Set(others)]]);
    return finish(requiring({ ...one, requirements: left }, "type", "integer"));
  }
  if (one.requirements.get("type")?.has("integer") !== true) return onlyValue(one);
  return onlyValue({ ...one, floors: rounded(one.floors, 1), ceilings: rounded(one.ceilings, -1) });
}

/** Limits that leave one number are the list of that number. Limits that exclude each other admit nothing. */
function onlyValue(one: Alternative): Alternative[] {
  const between = [...one.floors].map(([name, floor]) => {
    const ceiling = one.ceilings.get(name.replace(/^min/, "max")) ?? noCeiling;
    const isExclusive = floor.exclusive || ceiling.exclusive;
    return { name, floor, size: ceiling.value - floor.value, isExclusive };
  });
  if (between.some(({ size, isExclusive }) => size < 0 || (size === 0 && isExclusive))) return [];
  const single = between.find(({ name, size }) => name === "minimum" && size === 0);
  return single === undefined ? [one] : finish({ ...one, values: [single.floor.value] });
}
