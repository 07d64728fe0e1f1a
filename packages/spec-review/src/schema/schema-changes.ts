// The changes between two schemas, for data that is sent or read.
import { type Change, type Found, modified } from "../compare/change.ts";
import { quoted } from "../compare/messages.ts";
import { type JsonObject, own } from "../document/json.ts";
import { bumpOf, type Direction } from "../policy/rules.ts";
import type { Alternative, Conjunction, Nested } from "./alternative.ts";
import { emptiness } from "./emptiness.ts";
import { requirements, keywordChanges, types } from "./keyword-changes.ts";
import { notes } from "./note-changes.ts";
import { type SchemaForm, SchemaForms } from "./schema-form.ts";

export class SchemaChanges {
  readonly #base: SchemaForms;
  readonly #revision: SchemaForms;
  /** Results by pair. A pair that is being compared counts as equal, which ends the recursion of recursive schemas. */
  readonly #known = new Map<string, readonly Found[]>();

  constructor(base: JsonObject, revision: JsonObject) {
    this.#base = new SchemaForms(base);
    this.#revision = new SchemaForms(revision);
  }

  between(before: Conjunction, after: Conjunction, keys: readonly string[], direction: Direction): Change[] {
    const found = below(keys, withoutRepeated(this.#compare(before, after, direction), direction));
    return found.map((change) => ({ ...change, direction }));
  }

  #compare(before: Conjunction, after: Conjunction, direction: Direction): readonly Found[] {
    const pair = `${direction} ${this.#base.keyOf(before)} ${this.#revision.keyOf(after)}`;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    this.#known.set(pair, []);
    const [previous, current] = [this.#base.form(before), this.#revision.form(after)];
    const found = [...this.#alternatives(previous, current, direction), ...notes(previous, current)];
    this.#known.set(pair, found);
    return found;
  }

  #alternatives(previous: SchemaForm, current: SchemaForm, direction: Direction): Found[] {
    const found = types(previous, current);
    for (const type of new Set(previous.alternatives.map((one) => one.type))) {
      const [before = [], after = []] = [previous, current].map((form) =>
        form.alternatives.filter((one) => one.type === type),
      );
      if (after.length > 0)
        found.push(...pairs(before, after, (one, other) => this.#alternative(one, other, direction)));
    }
    // A union of types has a field for each of them once.
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  }

  #alternative(a: Alternative, b: Alternative, direction: Direction): Found[] {
    const [previous, current] = [emptiness(a, this.#base.typesOf), emptiness(b, this.#revision.typesOf)];
    const general = requirements(ofAny(a), ofAny(b));
    if (previous === "only" && current === "only") return general;
    const isWider = previous === "only" && current === "admitted";
    const isNarrower = current === "only" && previous === "admitted";
    if (a.type === "array" && isWider)
      return [
        modified("schema-limit-widened", "maxItems", "Only the empty array was allowed before."),
        ...general,
      ];
    if (a.type === "array" && isNarrower)
      return [modified("schema-limit-narrowed", "maxItems", "Only the empty array is allowed."), ...general];
    const nested = [...new Set([...a.nested.keys(), ...b.nested.keys()])];
    const found = [
      ...keywordChanges(a, b),
      ...this.#required(a, b, direction),
      ...nested.flatMap((key) => this.#nested(a, b, key, direction)),
    ];
    // A closed object without fields admits less than any other.
    const impossible = isWider ? "schema-limit-narrowed" : isNarrower ? "schema-limit-widened" : undefined;
    return found.filter(({ rule, keys: [keyword = ""] }) => rule !== impossible || forAnyValue.has(keyword));
  }

  #required(a: Alternative, b: Alternative, direction: Direction): Found[] {
    const listed = (one: Alternative, forms: SchemaForms) =>
      [...one.required].filter((name) => !isHidden(one.nested.get(`properties\n${name}`), forms, direction));
    const [before, after] = [listed(a, this.#base), listed(b, this.#revision)];
    const added = after.filter((name) => !before.includes(name));
    const removed = before.filter((name) => !after.includes(name));
    return [
      ...added.map((name) =>
        required("required-properties-added", name, `Field \`${name}\` became required.`),
      ),
      ...removed.map((name) =>
        required("required-properties-removed", name, `Field \`${name}\` is no longer required.`),
      ),
    ];
  }

  #nested(a: Alternative, b: Alternative, key: string, direction: Direction): readonly Found[] {
    const [previous, current] = [a.nested.get(key), b.nested.get(key)];
    const keys = (current ?? previous)?.keys ?? [];
    const [keyword = "", name = ""] = keys;
    const change = (rule: Found["rule"], kind: "added" | "removed", subject: string): Found[] => [
      { rule, keys, kind, message: `${subject} was ${kind}.` },
    ];
    if (keyword === "properties") {
      const wasSeen = previous !== undefined && !isHidden(previous, this.#base, direction);
      const isSeen = current !== undefined && !isHidden(current, this.#revision, direction);
      if (!wasSeen) return isSeen ? change("property-added", "added", `Field \`${name}\``) : [];
      if (!isSeen) return change("property-removed", "removed", `Field \`${name}\``);
    }
    // An item or a name without a schema of its own is subject to the keyword for all others, if there is one.
    const others = { prefixItems: "items", patternProperties: "additionalProperties" };
    const rest = (one: Alternative) => one.nested.get(own(others, keyword) ?? "");
    const [before, after] = [previous ?? rest(a), current ?? rest(b)];
    const inner = this.#compare(before?.schema ?? [], after?.schema ?? [], direction);
    if (before !== undefined && after !== undefined) return below(keys, inner);
    // An `items` that is added or removed is one change of one keyword.
    if (inner.every(({ rule }) => rule === "text-changed")) return [];
    const subject = `\`${keys.join(" ")}\``;
    return previous === undefined
      ? change("schema-limit-narrowed", "added", subject)
      : change("schema-limit-widened", "removed", subject);
  }
}

function required(rule: Found["rule"], name: string, message: string): Found {
  return { rule, keys: ["required", name], kind: "modified", message };
}

/**
 * A field that is gone is one change, and no second one because it was required. So is a field that is new in what is read.
 * In what is sent, a new field breaks callers only if it is required, so both are reported.
 */
function withoutRepeated(found: readonly Found[], direction: Direction): readonly Found[] {
  const ofField = (rule: Found["rule"]): Found["rule"] | undefined => {
    if (rule === "required-properties-removed") return "property-removed";
    return rule === "required-properties-added" && direction === "read" ? "property-added" : undefined;
  };
  const known = new Set(found.map(({ rule, keys }) => [rule, ...keys].join("\n")));
  return found.filter(({ rule, keys }) => {
    const other = ofField(rule);
    return (
      other === undefined ||
      !known.has([other, ...keys.slice(0, -2), "properties", ...keys.slice(-1)].join("\n"))
    );
  });
}

function below(keys: readonly string[], found: readonly Found[]): Found[] {
  return found.map((one) => ({ ...one, keys: [...keys, ...one.keys] }));
}

/** Requirements that do not depend on the type of the value. */
const forAnyValue = new Set(["not", "if", "oneOf"]);

function ofAny({ requirements: asked }: Alternative): Alternative["requirements"] {
  return new Map([...asked].filter(([name]) => forAnyValue.has(name)));
}

/** The service owns read-only fields, so callers do not send them, but the bodies of webhooks have them. */
function isHidden(field: Nested | undefined, forms: SchemaForms, direction: Direction): boolean {
  const keyword = direction === "sent" ? "readOnly" : "writeOnly";
  return field !== undefined && forms.form(field.schema).notes.get(keyword)?.has("true") === true;
}

/** Pairs the alternatives of one type: the equal ones first, then those that differ least. */
function pairs(
  before: readonly Alternative[],
  after: readonly Alternative[],
  compared: (one: Alternative, other: Alternative) => readonly Found[],
): Found[] {
  const scored = before
    .flatMap((one) => after.map((other) => ({ one, other, between: compared(one, other) })))
    .toSorted((a, b) => a.between.length - b.between.length);
  const [used, found] = [new Set<Alternative>(), [] as Found[]];
  for (const { one, other, between } of scored) {
    // If the number of alternatives differs, one that lacks fields of another is not a version of it.
    const isOther = before.length !== after.length && between.some(({ rule }) => rule === "property-removed");
    if (used.has(one) || used.has(other) || isOther) continue;
    used.add(one).add(other);
    found.push(...between);
  }
  return [
    ...found,
    ...after
      .filter((one) => !used.has(one))
      .map((one) =>
        scored.some(({ other, between }) => other === one && isWithin(between, "read"))
          ? modified(
              "alternative-implied",
              "anyOf",
              `An alternative ${description(one)} was added. Another one admitted its data before.`,
            )
          : modified("alternative-added", "anyOf", `An alternative ${description(one)} was added.`),
      ),
    ...before
      .filter((one) => !used.has(one))
      .map((one) =>
        scored.some((pair) => pair.one === one && isWithin(pair.between, "sent"))
          ? modified(
              "alternative-implied",
              "anyOf",
              `An alternative ${description(one)} was removed. Another one admits its data.`,
            )
          : modified("alternative-removed", "anyOf", `An alternative ${description(one)} was removed.`),
      ),
  ];
}

/** Whether a change from one alternative to another breaks nobody: readers of the first, or senders of it. */
function isWithin(between: readonly Found[], direction: Direction): boolean {
  return between.every(({ rule }) => bumpOf({ rule, direction }) !== "major");
}

function description({ type, nested }: Alternative): string {
  const fields = [...nested.values()].flatMap(({ keys: [keyword, name] }) =>
    keyword === "properties" && name !== undefined ? [name] : [],
  );
  return fields.length === 0 ? `of type \`${type}\`` : `with ${quoted(fields)}`;
}
