// What is left of the alternatives of a `oneOf`: data that two of its schemas admit does not satisfy it.
import { type Alternative, requiring, isAlone, isScalar, otherFields } from "./alternative.ts";
import { finish } from "./finish.ts";
import { simplified, subsumes } from "./simplified.ts";

/** How alternatives relate, which depends on the schemas that they refer to. */
interface Relations {
  /** Whether data may satisfy both. */
  readonly overlap: (a: Alternative, b: Alternative) => boolean;
  readonly print: (one: Alternative) => string;
}

/**
 * Alternatives that another schema admits as well are dropped. An alternative that others admit in part keeps the requirement
 * `oneOf`, which names them.
 *
 * @param members the alternatives of each schema of the `oneOf`
 */
export function exclusive(members: readonly (readonly Alternative[])[], relations: Relations): Alternative[] {
  const finished = members.map((member) => simplified(member.flatMap(finish)));
  return finished.flatMap((member, index) => {
    const rest = finished.toSpliced(index, 1).flat();
    return member.flatMap((one) => {
      const others = rest.filter(({ type }) => type === one.type);
      const left = singly(one).filter(
        (part) => !others.some((other) => !isAlone(other) && subsumes(other, part)),
      );
      return joined(left.map((part) => withoutOthers(part, others, relations)));
    });
  });
}

/** One alternative for each value, as far as they are listed. */
function singly(one: Alternative): Alternative[] {
  const values = one.type === "boolean" ? (one.values ?? [true, false]) : one.values;
  return values === undefined || !isScalar(one)
    ? [one]
    : values.map((value) => ({ ...one, values: [value] }));
}

/** Reverses `singly` for the values that the same others may admit. */
function joined(parts: readonly Alternative[]): Alternative[] {
  const groups = Map.groupBy(parts, ({ requirements }) => [...(requirements.get("oneOf") ?? [])].join());
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first?.values === undefined) return first ?? [];
    return finish({ ...first, values: [first, ...more].flatMap(({ values = [] }) => values) });
  });
}

function withoutOthers(
  one: Alternative,
  others: readonly Alternative[],
  { overlap, print }: Relations,
): Alternative {
  const overlapping = others.filter((other) => overlap(one, other));
  if (overlapping.length === 0) return one;
  const excluded = simplified(overlapping).map((other) =>
    // Objects that each have fields of their own are meant to be told apart by them, although open objects admit any field.
    haveOwnFields(one, other) ? otherFields : print(other),
  );
  return requiring(one, "oneOf", `not ${[...new Set(excluded)].toSorted().join(" | ")}`);
}

/** Whether each names a field that the other one does not. */
function haveOwnFields(a: Alternative, b: Alternative): boolean {
  return namesMore(a, b) && namesMore(b, a);
}

function namesMore(one: Alternative, than: Alternative): boolean {
  return [...one.nested.keys()].some((key) => key.startsWith("properties\n") && !than.nested.has(key));
}
