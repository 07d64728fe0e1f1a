// Changes of the keywords that limit the data of one type.
import { stable } from "../document/json.ts";
import { admits, isImplied, unchecked } from "./admits.ts";
import { type Alternative, isScalar } from "./alternative.ts";
import { type Bound, type Bounds, tighter } from "./bounds.ts";
import { changed, quoted, textMessage } from "../compare/messages.ts";
import { type Found, modified } from "../compare/change.ts";
import type { SchemaForm } from "./schema-form.ts";

function typeNames(form: SchemaForm): string[] {
  const names = form.alternatives.map((one) =>
    one.type === "number" && (one.requirements.has("type") || one.values?.every(Number.isInteger) === true)
      ? "integer"
      : one.type,
  );
  return [...new Set(names)];
}

/** Types that only one side admits. */
export function types(previous: SchemaForm, current: SchemaForm): Found[] {
  const [before, after] = [previous, current].map(
    (form) => new Set(form.alternatives.map(({ type }) => type)),
  );
  const lost = [...(before ?? [])].filter((type) => after?.has(type) !== true);
  const gained = [...(after ?? [])].filter((type) => before?.has(type) !== true);
  if (lost.length + gained.length === 0) return [];
  const kind = lost.length === 0 ? "widened" : gained.length === 0 ? "narrowed" : "changed";
  return [
    modified(
      `schema-type-${kind}`,
      "type",
      kind === "changed"
        ? `Type changed from \`${typesOf(previous)}\` to \`${typesOf(current)}\`.`
        : `Type ${kind} from \`${typesOf(previous)}\` to \`${typesOf(current)}\`.`,
    ),
  ];
}

function bounds(before: Bounds, after: Bounds, sign: 1 | -1): Found[] {
  const text = (bound: Bound | undefined) =>
    bound && `${bound.exclusive ? (sign === 1 ? "more than " : "less than ") : ""}${bound.value}`;
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    // One matching item is needed unless `minContains` says otherwise.
    const absent = name === "minContains" ? { value: 1, exclusive: false } : undefined;
    const [previous, current] = [before.get(name) ?? absent, after.get(name) ?? absent];
    if (previous?.value === current?.value && previous?.exclusive === current?.exclusive) return [];
    const isNarrower = previous === undefined || (current !== undefined && tighter(current, previous, sign));
    const rule = isNarrower ? "schema-limit-narrowed" : "schema-limit-widened";
    return [modified(rule, name, changed(name, text(previous), text(current)))];
  });
}

/** Changes of requirements. */
export function requirements(a: Alternative["requirements"], b: Alternative["requirements"]): Found[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name): Found[] => {
    const [previous, current] = [[...(a.get(name) ?? [])], [...(b.get(name) ?? [])]];
    const isNarrower = previous.every((requirement) => isImplied(name, requirement, current));
    const isWider = current.every((requirement) => isImplied(name, requirement, previous));
    if (isNarrower && isWider) return [];
    const way = isNarrower ? "narrowed" : isWider ? "widened" : "changed";
    if (name === "type") {
      const [from, to] = previous.length === 0 ? ["number", "integer"] : ["integer", "number"];
      return [modified(`schema-type-${way}`, "type", `Type ${way} from \`${from}\` to \`${to}\`.`)];
    }
    // `not`, `if` and `contains` are compared by their forms, not by the text of the document.
    if (["not", "if", "contains", "oneOf"].includes(name)) {
      const message =
        name === "oneOf"
          ? overlapMessage(previous[0], current[0])
          : textMessage(name, previous[0], current[0]);
      return [modified(`schema-limit-${way}`, name, message)];
    }
    return [modified(`schema-limit-${way}`, name, changed(name, previous[0], current[0]))];
  });
}

function overlapMessage(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return "Data that several alternatives of `oneOf` admit is rejected.";
  if (after === undefined) return "Alternatives of `oneOf` no longer exclude each other's data.";
  return "The data that several alternatives of `oneOf` admit, and that is therefore rejected, changed.";
}

function values(a: Alternative, b: Alternative): Found[] {
  const [before, after] = [a.values ?? a.known, b.values ?? b.known].map((list) => list.map(stable));
  const gained = (after ?? []).filter((value) => before?.includes(value) !== true);
  const lost = (before ?? []).filter((value) => after?.includes(value) !== true);
  if (a.values === undefined && b.values === undefined) {
    const message = `The list of known values ${gainedAndLost(gained, lost)}. Other values are possible.`;
    return gained.length + lost.length === 0 ? [] : [modified("open-enum-changed", "enum", message)];
  }
  const added =
    b.values === undefined
      ? `Any ${b.type} is allowed; before, only ${quoted(before ?? [])} were.`
      : `\`enum\` gained ${quoted(gained)}.`;
  const removed =
    a.values === undefined
      ? `Only ${quoted(after ?? [])} are allowed; before, any ${a.type} was.`
      : `\`enum\` lost ${quoted(outside(a, b))}.`;
  return [
    ...(b.values === undefined || outside(b, a).length > 0
      ? [modified("enum-values-added", "enum", added)]
      : []),
    ...(a.values === undefined || outside(a, b).length > 0
      ? [modified("enum-values-removed", "enum", removed)]
      : []),
  ];
}

/** The changed keywords of two alternatives of one type, without those of nested schemas. */
export function keywordChanges(a: Alternative, b: Alternative): Found[] {
  // Of values that are listed, `admits` knows whether they keep the limits.
  const isListed = isScalar(a) && (a.values ?? b.values) !== undefined;
  if (isListed) return [...values(a, b), ...requirements(unchecked(a), unchecked(b))];
  return [
    ...values(a, b),
    ...bounds(a.floors, b.floors, 1),
    ...bounds(a.ceilings, b.ceilings, -1),
    ...requirements(a.requirements, b.requirements),
  ];
}

/** The difference of two unordered lists: `gained A, B and lost C`. */
function gainedAndLost(gained: readonly string[], lost: readonly string[]): string {
  const parts = [gained.length > 0 && `gained ${quoted(gained)}`, lost.length > 0 && `lost ${quoted(lost)}`];
  return parts.filter((part) => part !== false).join(" and ");
}

function typesOf(form: SchemaForm) {
  return form.alternatives.length === 0 ? "nothing" : typeNames(form).join(", ");
}

function outside(one: Alternative, other: Alternative) {
  return one.values?.filter((value) => !admits(other, value)).map(stable) ?? [];
}
