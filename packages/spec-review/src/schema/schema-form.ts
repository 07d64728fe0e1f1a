// The form in which schemas are compared: a list of alternatives, each with one type and its requirements. Schemas that
// allow the same values (a split `allOf`, null as a union, an exclusive limit) have the same form. Nested schemas get this
// form when the comparison reaches them, so that schemas can contain themselves.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  list,
  own,
  stable,
  textOf,
} from "../document/json.ts";
import { keysOf, valueAt } from "../document/pointer.ts";
import {
  type Alternative,
  blank,
  type Conjunction,
  requiring,
  isBare,
  nesting,
  typeOf,
} from "./alternative.ts";
import { exclusive } from "./exclusive.ts";
import { finish } from "./finish.ts";
import { meet, union } from "./meet.ts";
import { emptiness } from "./emptiness.ts";
import { simplified } from "./simplified.ts";
import { formatConcerns, narrowerFormats } from "../policy/formats.ts";
import { jsonTypes, type JsonType, keywords } from "../policy/keywords.ts";

export interface SchemaForm {
  readonly alternatives: readonly Alternative[];
  /** Annotations, which do not limit the data: keyword → the values, as text. */
  readonly notes: ReadonlyMap<string, ReadonlySet<string>>;
}

const anything: SchemaForm = { alternatives: jsonTypes.map(blank), notes: new Map() };
const nothing: SchemaForm = { alternatives: [], notes: new Map() };

export class SchemaForms {
  readonly #root: JsonObject;
  readonly #forms = new Map<string, SchemaForm>();
  readonly #ids = new Map<Json, number>();

  /** @param root the bundle that references are followed in */
  constructor(root: JsonObject) {
    this.#root = root;
  }

  /** A key for a conjunction, which does not depend on the order of its schemas. */
  keyOf(schema: Conjunction): string {
    const ids = schema.map((member) => {
      const known = this.#ids.get(member) ?? this.#ids.size;
      this.#ids.set(member, known);
      return known;
    });
    return [...new Set(ids)].toSorted((a, b) => a - b).join();
  }

  form(schema: Conjunction): SchemaForm {
    const key = this.keyOf(schema);
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    // A schema that contains itself in a `not` or `if` would recurse forever.
    this.#forms.set(key, anything);
    const form = schema.map((member) => this.#read(member, [])).reduce(both, anything);
    const finished = { alternatives: simplified(form.alternatives.flatMap(finish)), notes: form.notes };
    this.#forms.set(key, finished);
    return finished;
  }

  readonly typesOf = (schema: Conjunction): readonly JsonType[] =>
    this.form(schema).alternatives.map(({ type }) => type);

  /** The form as text, or its part for one type. A recursive reference becomes the number of levels up to its target. */
  print(schema: Conjunction, open: readonly string[] = [], only?: JsonType): string {
    const key = this.keyOf(schema);
    if (open.includes(key)) return `↑${open.length - open.indexOf(key)}`;
    const inner = [...open, key];
    const alternatives = this.form(schema).alternatives.filter(({ type }) => type === (only ?? type));
    return alternatives
      .map((one) => this.#printed(one, inner))
      .toSorted()
      .join(" | ");
  }

  #printed(one: Alternative, open: readonly string[]): string {
    if (emptiness(one, this.typesOf) === "only") return `${one.type} without members`;
    const nested = [...one.nested].map(
      ([name, { schema: child }]) => [name, this.print(child, open)] as const,
    );
    return JSON.stringify([
      one.type,
      one.values?.map(stable).toSorted(),
      pairs(one.floors),
      pairs(one.ceilings),
      pairs(new Map([...one.requirements].map(([name, set]) => [name, [...set].toSorted()]))),
      [...one.required].toSorted(),
      pairs(new Map(nested)),
    ]);
  }

  #read(schema: Json, open: readonly string[]): SchemaForm {
    if (schema === false) return nothing;
    if (!isObject(schema)) return anything;
    let form = this.#ownKeywords(schema);
    const { $ref: reference } = schema;
    if (typeof reference === "string" && !open.includes(reference)) {
      const target = valueAt(this.#root, keysOf(reference)) ?? true;
      form = both(this.#read(target, [...open, reference]), form);
    }
    for (const member of differing(list(schema["allOf"]))) form = both(form, this.#read(member, open));
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const members = (keyword === "anyOf" ? differing(list(schema[keyword])) : list(schema[keyword])).map(
        (member) => this.#read(member, open),
      );
      if (members.length > 0) form = both(form, this.#either(members, keyword === "oneOf"));
    }
    return form;
  }

  #either(members: readonly SchemaForm[], isExclusive: boolean): SchemaForm {
    const lists = members.map(({ alternatives }) => alternatives);
    const alternatives = isExclusive
      ? exclusive(lists, {
          overlap: (one, other) => this.overlap(one, other),
          print: (one) => this.#printed(one, []),
        })
      : lists.flat().flatMap(finish);
    return {
      alternatives: simplified(alternatives),
      notes: members.map(({ notes }) => notes).reduce(union, new Map()),
    };
  }

  /** Whether data may satisfy both, as far as that can be determined. */
  overlap(a: Alternative, b: Alternative, depth = 0): boolean {
    if (a.type !== b.type || finish(meet(a, b)).length === 0) return false;
    const names = new Set([...a.required, ...b.required]);
    return [...names].every((name) => {
      const key = `properties\n${name}`;
      const [one, another] = [a.nested.get(key), b.nested.get(key)];
      if (one === undefined || another === undefined || depth > 3) return true;
      const forms = [this.form(one.schema), this.form(another.schema)] as const;
      return forms[0].alternatives.some((left) =>
        forms[1].alternatives.some((right) => this.overlap(left, right, depth + 1)),
      );
    });
  }

  #ownKeywords(schema: JsonObject): SchemaForm {
    const notes = new Map<string, ReadonlySet<string>>();
    let alternatives = typesIn(schema).map((type) => {
      const isInteger =
        [schema["type"]].flat().includes("integer") && ![schema["type"]].flat().includes("number");
      return type === "number" && isInteger ? requiring(blank(type), "type", "integer") : blank(type);
    });
    const excluded =
      schema["not"] === undefined ? [] : this.form([schema["not"]]).alternatives.filter(isBare);
    alternatives = alternatives.filter(({ type }) => !excluded.some((one) => one.type === type));
    const values = "const" in schema ? [schema["const"] ?? null] : schema["enum"];
    if (isArray(values)) {
      alternatives = alternatives.map((one) => ({
        ...one,
        values: values.filter((value) => typeOf(value) === one.type),
      }));
    }
    for (const [written, value] of Object.entries(schema)) {
      const name = plainName(written, schema);
      if (name === undefined) continue;
      const keyword = own(keywords, name);
      if (keyword === undefined || keyword.as === "note") {
        const isAbsent = value === false && ["deprecated", "readOnly", "writeOnly"].includes(name);
        if (!isAbsent) notes.set(name, new Set([stable(value)]));
      } else if (keyword.as !== "composed" || name === "required") {
        const of = keyword.as === "composed" ? "object" : keyword.of;
        alternatives = alternatives.map((one) =>
          of === "any" || of === one.type ? this.#asking(one, name, value, schema) : one,
        );
      }
    }
    return { alternatives, notes };
  }

  #asking(one: Alternative, name: string, value: Json, schema: JsonObject): Alternative {
    const keyword = own(keywords, name);
    switch (keyword?.as) {
      case "floor":
      case "ceiling": {
        if (typeof value !== "number" || value === keyword.vacuous) return one;
        if (/^m..Contains$/.test(name) && !limitsMatches(schema)) return one;
        const bound = new Map([[keyword.bound ?? name, { value, exclusive: keyword.exclusive ?? false }]]);
        const asked = { ...blank(one.type), [keyword.as === "floor" ? "floors" : "ceilings"]: bound };
        return meet(one, asked);
      }
      case "requirement": {
        if (value === keyword.vacuous) return one;
        return this.#requirementsOf(name, value, schema, one.type).reduce(
          (asked, text) => requiring(asked, name, text),
          one,
        );
      }
      case "schema":
        return nesting(one, [name], value);
      case "schemas":
        return Object.entries(isObject(value) ? value : {}).reduce(
          (asked, [key, child]) => nesting(asked, [name, key], child),
          one,
        );
      case "list":
        return list(value).reduce(
          (asked: Alternative, child, index) => nesting(asked, [name, String(index)], child),
          one,
        );
      default: {
        const names = list(value).map(textOf);
        return { ...one, required: new Set([...one.required, ...names]) };
      }
    }
  }

  #requirementsOf(name: string, value: Json, schema: JsonObject, type: JsonType): readonly string[] {
    switch (name) {
      case "format":
        if (!formatConcerns(textOf(value), type)) return [];
        return own(narrowerFormats, textOf(value)) ?? [textOf(value)];
      case "not":
        return this.form([value]).alternatives.some((one) => one.type === type)
          ? [this.print([value], [], type)]
          : [];
      case "contains":
        return limitsMatches(schema) ? [this.print([value])] : [];
      case "if": {
        const [then, otherwise] = [schema["then"], schema["else"]];
        if (then === undefined && otherwise === undefined) return [];
        return [[value, then ?? true, otherwise ?? true].map((part) => this.print([part])).join(" ? ")];
      }
      case "dependentRequired":
        return Object.entries(isObject(value) ? value : {}).flatMap(([key, names]) =>
          list(names).map((needed) => `${key} → ${textOf(needed)}`),
        );
      default:
        return [textOf(value)];
    }
  }
}

/** `unevaluated…` means `additionalProperties` or `items` where nothing else in its schema evaluates any, and nothing beside them. */
function plainName(name: string, schema: JsonObject): string | undefined {
  const plain = own({ unevaluatedProperties: "additionalProperties", unevaluatedItems: "items" }, name);
  if (plain === undefined) return name;
  if (plain in schema) return undefined;
  const evaluating = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "contains"];
  return evaluating.some((other) => other in schema) ? name : plain;
}

/** Whether `contains` limits the number of matching items: it does not if none is needed and any number is allowed. */
function limitsMatches(schema: JsonObject): boolean {
  return "contains" in schema && (schema["minContains"] !== 0 || "maxContains" in schema);
}

function typesIn(schema: JsonObject): JsonType[] {
  if (schema["type"] === undefined) return [...jsonTypes];
  const named = new Set([schema["type"]].flat().map((type) => (type === "integer" ? "number" : type)));
  return jsonTypes.filter((type) => named.has(type));
}

function both(a: SchemaForm, b: SchemaForm): SchemaForm {
  const alternatives = a.alternatives.flatMap((one) =>
    b.alternatives.filter(({ type }) => type === one.type).map((other) => meet(one, other)),
  );
  return { alternatives, notes: union(a.notes, b.notes) };
}

function differing(schemas: readonly Json[]): readonly Json[] {
  return [...new Map(schemas.map((schema) => [stable(schema), schema])).values()];
}

function pairs(map: ReadonlyMap<string, unknown>): string[] {
  return [...map].map((pair) => JSON.stringify(pair)).toSorted();
}
