// Leaves out alternatives that another one admits anyway.
import { type Json, stable } from "../document/json.ts";
import { admits, includes, isImplied, unchecked } from "./admits.ts";
import { type Alternative, isAlone, isBare, isScalar, type Nested } from "./alternative.ts";
import { finish } from "./finish.ts";
import { noCeiling, noFloor, tighter } from "./bounds.ts";
import { jsonTypes } from "../policy/keywords.ts";

function isLooser(a: Alternative["requirements"], b: Alternative["requirements"]): boolean {
  return [...a].every(([name, set]) =>
    [...set].every((requirement) => isImplied(name, requirement, b.get(name) ?? [])),
  );
}

/** Whether an alternative provably admits every value of another one. */
export function subsumes(wide: Alternative, one: Alternative): boolean {
  if (one.values !== undefined && isScalar(one)) {
    return one.values.every((value) => admits(wide, value)) && isLooser(unchecked(wide), one.requirements);
  }
  if (wide.values !== undefined && !one.values?.every((value) => includes(wide.values ?? [], value)))
    return false;
  // What is not named is subject to these, so both have to name the same.
  const hasRest = ["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems"].some((key) =>
    wide.nested.has(key),
  );
  return (
    (!hasRest || [...one.nested.keys()].every((key) => !/^(?:p|dep)/.test(key) || wide.nested.has(key))) &&
    [...wide.floors].every(([name, bound]) => !tighter(bound, one.floors.get(name) ?? noFloor, 1)) &&
    [...wide.ceilings].every(([name, bound]) => !tighter(bound, one.ceilings.get(name) ?? noCeiling, -1)) &&
    isLooser(wide.requirements, one.requirements) &&
    [...wide.required].every((name) => one.required.has(name)) &&
    [...wide.nested].every(([key, nested]) => isSubset(texts(nested), texts(one.nested.get(key))))
  );
}

/** Alternatives of one type: collects values in one list, and drops alternatives that another one covers. */
export function simplified(alternatives: readonly Alternative[]): Alternative[] {
  return jsonTypes.flatMap((type) => {
    const all = alternatives.filter((one) => one.type === type);
    const [first, ...others] = all.filter(isPlainList);
    const values = [first, ...others].flatMap((one) => one?.values ?? []);
    const known = [first, ...others].flatMap((one) => one?.known ?? []);
    const gathered = first === undefined ? [] : finish({ ...first, values, known });
    return [...gathered, ...all.filter((one) => !isPlainList(one))].reduce(including, []);
  });
}

function including(list: readonly Alternative[], one: Alternative): Alternative[] {
  if (isAlone(one)) {
    const isKnown = list.some((other) => isAlone(other) && subsumes(other, one) && subsumes(one, other));
    return isKnown ? [...list] : [...list, one];
  }
  const wide = list.find((other) => !isAlone(other) && subsumes(other, one));
  if (wide !== undefined) {
    return list.map((other) =>
      other === wide && other.values === undefined
        ? { ...other, known: [...other.known, ...knownValues(one)] }
        : other,
    );
  }
  const absorbed = list.filter((other) => !isAlone(other) && subsumes(one, other));
  const rest = list.filter((other) => !absorbed.includes(other));
  return [...rest, { ...one, known: [...one.known, ...absorbed.flatMap(knownValues)] }];
}

function isSubset(part: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...part].every((one) => of.has(one));
}

function texts(nested: Nested | undefined) {
  return new Set(nested?.schema.map(stable));
}

function isPlainList(one: Alternative) {
  return one.values !== undefined && isBare({ ...one, values: undefined });
}

function knownValues({ known, values = [] }: Alternative): readonly Json[] {
  return [...known, ...values];
}
