import { type Json, stable, textOf } from "../document/json.ts";
import { type Alternative, typeOf } from "./alternative.ts";
import { type Bounds, tighter } from "./bounds.ts";

export function includes(values: readonly Json[], value: Json): boolean {
  return values.some((one) => stable(one) === stable(value));
}

/** A pattern as JSON Schema reads it; undefined for text that is not a regular expression. */
function regularExpression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

/** Whether the alternative admits a value, according to limits, patterns and multiples. */
export function admits(one: Alternative, value: Json): boolean {
  if (typeOf(value) !== one.type) return false;
  if (one.values !== undefined) return includes(one.values, value);
  const size = typeof value === "number" ? value : Array.from(textOf(value)).length;
  const bounded = (bounds: Bounds, sign: 1 | -1) =>
    [...bounds.values()].every((bound) => !tighter(bound, { value: size, exclusive: false }, sign));
  return (
    !hasLimits(one) ||
    (bounded(one.floors, 1) &&
      bounded(one.ceilings, -1) &&
      [...(one.requirements.get("pattern") ?? [])].every(
        (pattern) => regularExpression(pattern)?.test(textOf(value)) !== false,
      ) &&
      [...(one.requirements.get("multipleOf") ?? [])].every((factor) => isMultiple(size, Number(factor))) &&
      (one.requirements.get("type")?.has("integer") !== true || Number.isInteger(value)))
  );
}

/** Requirements that `admits` does not check. */
export function unchecked({ requirements }: Alternative): Alternative["requirements"] {
  const left = [...requirements].flatMap(([name, set]) => {
    if (name === "type" || name === "multipleOf") return [];
    const kept = name === "pattern" ? [...set].filter((text) => !regularExpression(text)) : [...set];
    return kept.length === 0 ? [] : [[name, new Set(kept)] as const];
  });
  return new Map(left);
}

/** 0.3 / 0.1 is not quite 3. */
function isMultiple(value: number, factor: number): boolean {
  const ratio = value / factor;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** Whether the other requirements already imply this one. */
export function isImplied(keyword: string, requirement: string, by: Iterable<string>): boolean {
  const others = [...by];
  if (others.includes(requirement)) return true;
  return keyword === "multipleOf" && others.some((other) => isMultiple(Number(other), Number(requirement)));
}

/** Whether `admits` knows the limits of the type. */
export function hasLimits({ type }: Alternative): boolean {
  return type === "number" || type === "string";
}
