// The changes between two schemas, for data that is sent or read.
import { type JsonObject, own } from "../document/json.ts";
import type { Alternative, Conjunction, Nested } from "./alternative.ts";
import { type Change, type Found, modified, quoted } from "../compare/change.ts";
import { emptiness } from "./emptiness.ts";
import { demands, keywordChanges, types } from "./keyword-changes.ts";
import { notes } from "./note-changes.ts";
import type { Direction } from "../policy/rules.ts";
import { type SchemaForm, SchemaForms } from "./schema-form.ts";

/** The direction of data, and the message that it is part of: the request body of a callback is read. */
export interface Flow {
  readonly direction: Direction;
  readonly part: "request" | "response";
}

export class SchemaChanges {
  readonly #base: SchemaForms;
  readonly #revision: SchemaForms;
  /** Results by pair. A pair that is being compared counts as equal, which ends schemas that hold themselves. */
  readonly #known = new Map<string, readonly Found[]>();

  constructor(base: JsonObject, revision: JsonObject) {
    this.#base = new SchemaForms(base);
    this.#revision = new SchemaForms(revision);
  }

  between(before: Conjunction, after: Conjunction, keys: readonly string[], flow: Flow): Change[] {
    return this.#compare(before, after, flow.part).map((found) => ({
      ...found,
      keys: [...keys, ...found.keys],
      direction: flow.direction,
    }));
  }

  #compare(before: Conjunction, after: Conjunction, part: Flow["part"]): readonly Found[] {
    const pair = `${part} ${this.#base.keyOf(before)} ${this.#revision.keyOf(after)}`;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    this.#known.set(pair, []);
    const [was, is] = [this.#base.form(before), this.#revision.form(after)];
    const found = [...this.#alternatives(was, is, part), ...notes(was, is)];
    this.#known.set(pair, found);
    return found;
  }

  #alternatives(was: SchemaForm, is: SchemaForm, part: Flow["part"]): Found[] {
    const found = types(was, is);
    for (const type of new Set(was.alternatives.map((one) => one.type))) {
      const before = was.alternatives.filter((one) => one.type === type);
      const after = is.alternatives.filter((one) => one.type === type);
      if (after.length === 0) continue;
      const compared = (one: Alternative, other: Alternative) => this.#alternative(one, other, part);
      found.push(...pairs(before, after, compared));
    }
    // A union of types has a field for each of them once.
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  }

  #alternative(a: Alternative, b: Alternative, part: Flow["part"]): Found[] {
    const [was, is] = [emptiness(a, this.#base.typesOf), emptiness(b, this.#revision.typesOf)];
    if (was === "only" && is === "only") return demands(ofAny(a), ofAny(b));
    const isWider = was === "only" && is === "admitted";
    const isNarrower = is === "only" && was === "admitted";
    if (a.type === "array" && (isWider || isNarrower)) {
      const rule = isWider ? "schema-limit-widened" : "schema-limit-narrowed";
      return [
        modified(rule, "maxItems", `Only the empty array ${isWider ? "was allowed before" : "is allowed"}.`),
      ];
    }
    const found = keywordChanges(a, b);
    found.push(...this.#required(a, b, part));
    for (const key of new Set([...a.nested.keys(), ...b.nested.keys()])) {
      found.push(...this.#nested(a, b, key, part));
    }
    // A closed object without fields admits less than any other.
    const impossible = isWider ? "schema-limit-narrowed" : isNarrower ? "schema-limit-widened" : undefined;
    return found.filter(({ rule }) => rule !== impossible);
  }

  #required(a: Alternative, b: Alternative, part: Flow["part"]): Found[] {
    const listed = (one: Alternative, forms: SchemaForms) =>
      [...one.required].filter((name) => !isHidden(one.nested.get(`properties\n${name}`), forms, part));
    const [before, after] = [listed(a, this.#base), listed(b, this.#revision)];
    const added = after.filter((name) => !before.includes(name));
    const removed = before.filter((name) => !after.includes(name));
    return [
      ...added.map((name): Found => ({
        rule: "required-properties-added",
        keys: ["required"],
        kind: "modified",
        message: `Field \`${name}\` became required.`,
      })),
      ...removed.map((name): Found => ({
        rule: "required-properties-removed",
        keys: ["required"],
        kind: "modified",
        message: `Field \`${name}\` is no longer required.`,
      })),
    ];
  }

  #nested(a: Alternative, b: Alternative, key: string, part: Flow["part"]): readonly Found[] {
    const [was, is] = [a.nested.get(key), b.nested.get(key)];
    const keys = (is ?? was)?.keys ?? [];
    const [keyword = "", name = ""] = keys;
    if (keyword === "properties") {
      const wasSeen = was !== undefined && !isHidden(was, this.#base, part);
      const isSeen = is !== undefined && !isHidden(is, this.#revision, part);
      if (!wasSeen && !isSeen) return [];
      if (!wasSeen)
        return [{ rule: "property-added", keys, kind: "added", message: `Field \`${name}\` was added.` }];
      if (!isSeen)
        return [
          { rule: "property-removed", keys, kind: "removed", message: `Field \`${name}\` was removed.` },
        ];
    }
    // An item or a name without a schema of its own is subject to the keyword for all others, if there is one.
    const others = { prefixItems: "items", patternProperties: "additionalProperties" };
    const rest = (one: Alternative) => one.nested.get(own(others, keyword) ?? "");
    const [before, after] = [was ?? rest(a), is ?? rest(b)];
    const inner = this.#compare(before?.schema ?? [], after?.schema ?? [], part);
    if (before !== undefined && after !== undefined)
      return inner.map((one) => ({ ...one, keys: [...keys, ...one.keys] }));
    // What is first said of `items`, or no longer, is one change of one keyword.
    const asks = inner.some(({ rule }) => rule !== "text-changed");
    if (!asks) return [];
    const text = `\`${keys.join(" ")}\``;
    return was === undefined
      ? [{ rule: "schema-limit-narrowed", keys, kind: "added", message: `${text} was added.` }]
      : [{ rule: "schema-limit-widened", keys, kind: "removed", message: `${text} was removed.` }];
  }
}

/** What is asked whatever the value holds. */
function ofAny({ demands: asked }: Alternative): Alternative["demands"] {
  return new Map([...asked].filter(([name]) => ["not", "if", "oneOf"].includes(name)));
}

/** A field that one side never sees is no part of that side's schema. */
function isHidden(field: Nested | undefined, forms: SchemaForms, part: Flow["part"]): boolean {
  if (field === undefined) return false;
  return (
    forms
      .form(field.schema)
      .notes.get(part === "request" ? "readOnly" : "writeOnly")
      ?.has("true") === true
  );
}

/** Pairs the alternatives of one type: the equal ones first, then those that differ least. */
function pairs(
  before: readonly Alternative[],
  after: readonly Alternative[],
  compared: (one: Alternative, other: Alternative) => readonly Found[],
): Found[] {
  const scored = before
    .flatMap((one, a) => after.map((other, b) => ({ a, b, found: compared(one, other) })))
    .toSorted((one, other) => one.found.length - other.found.length);
  const [usedBefore, usedAfter, found] = [new Set<number>(), new Set<number>(), [] as Found[]];
  for (const { a, b, found: between } of scored) {
    // Where the number of alternatives differs, one that lacks fields of another is no version of it.
    const isOther =
      before.length !== after.length &&
      between.some(({ rule, kind }) => kind === "removed" && rule === "property-removed");
    if (usedBefore.has(a) || usedAfter.has(b) || isOther) continue;
    usedBefore.add(a);
    usedAfter.add(b);
    found.push(...between);
  }
  for (const [index, one] of after.entries()) {
    if (!usedAfter.has(index))
      found.push(modified("alternative-added", "anyOf", `An alternative ${description(one)} was added.`));
  }
  for (const [index, one] of before.entries()) {
    if (!usedBefore.has(index))
      found.push(modified("alternative-removed", "anyOf", `An alternative ${description(one)} was removed.`));
  }
  return found;
}

function description(one: Alternative | undefined) {
  const fields = [...(one?.nested.values() ?? [])].flatMap(({ keys: [keyword, name] }) =>
    keyword === "properties" && name !== undefined ? [name] : [],
  );
  return fields.length === 0 ? `of type \`${one?.type}\`` : `with ${quoted(fields)}`;
}
