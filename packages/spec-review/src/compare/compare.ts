// Compares what two bundled documents mean. objects.ts and keywords.ts say what is compared and how; rules.ts says which
// bump a change needs.
import { isObject, type Json, type JsonObject, own, stable, textOf } from "../document/json.ts";
import { changedParts } from "./changed-parts.ts";
import { type Change, changed, quoted, textMessage } from "./change.ts";
import { extensions, type Field, type MapOf, namesOnly, objects } from "../policy/objects.ts";
import { namesMet } from "./names-met.ts";
import { openapiForm } from "./openapi-form.ts";
import { type Flow, SchemaChanges } from "../schema/schema-changes.ts";
import type { Rule } from "../policy/rules.ts";
import { securityAlternatives } from "./security-alternatives.ts";

export function compare(base: JsonObject, revision: JsonObject): Change[] {
  const parts = changedParts(base, revision);
  return parts === undefined ? [] : new Comparison(...parts).run();
}

interface At {
  readonly keys: readonly string[];
  readonly flow: Flow | undefined;
  /** Whether the API is the caller, as in a webhook. */
  readonly reversed: boolean;
}

class Comparison {
  readonly #base: JsonObject;
  readonly #revision: JsonObject;
  readonly #schemas: SchemaChanges;
  readonly #changes: Change[] = [];

  constructor(base: JsonObject, revision: JsonObject) {
    this.#base = base;
    this.#revision = revision;
    this.#schemas = new SchemaChanges(base, revision);
  }

  run(): Change[] {
    const [base, revision] = [openapiForm(this.#base), openapiForm(this.#revision)];
    const at: At = { keys: [], flow: undefined, reversed: false };
    for (const kind of ["paths", "webhooks"]) this.#renamePaths(base, revision, kind);
    commonSchemes(base, revision);
    this.#object("OpenAPI", base, revision, at);
    const components = isObject(this.#revision["components"]) ? this.#revision["components"] : {};
    const schemas = isObject(components["schemas"]) ? components["schemas"] : {};
    for (const name of namesMet(this.#base)) {
      if (name in schemas) continue;
      const keys = ["components", "schemas", name];
      const message = `Schema \`${name}\` was removed or renamed, and generated code uses its name.`;
      this.#add("schema-name-removed", { ...at, keys }, "removed", message);
    }
    return this.#changes;
  }

  /** A path with renamed parameters is the same path, so the base gets the names of the revision. */
  #renamePaths(base: JsonObject, revision: JsonObject, kind: string): void {
    const [before, after] = [base, revision].map((side) => side[kind]);
    if (!isObject(before) || !isObject(after)) return;
    for (const [path, item] of Object.entries(before)) {
      const renamed = Object.keys(after).find(
        (other) =>
          !Object.hasOwn(after, path) && !Object.hasOwn(before, other) && template(other) === template(path),
      );
      if (renamed === undefined || !isObject(item)) continue;
      const [names, others] = [path, renamed].map((one) =>
        [...one.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name),
      );
      const operations = Object.entries(isObject(item["operations"]) ? item["operations"] : {}).map(
        ([method, operation]) => {
          const parameters =
            isObject(operation) && isObject(operation["parameters"]) ? operation["parameters"] : {};
          const moved = Object.entries(parameters).map(([key, parameter]) => {
            const index = (names ?? []).findIndex((name) => key === `path ${name}`);
            return [index === -1 ? key : `path ${others?.[index] ?? ""}`, parameter];
          });
          return [method, { ...(isObject(operation) && operation), parameters: Object.fromEntries(moved) }];
        },
      );
      // Both sides are copies that only this comparison uses.
      Reflect.deleteProperty(before, path);
      Reflect.set(before, renamed, { ...item, operations: Object.fromEntries(operations) });
      const at: At = { keys: [kind, renamed], flow: undefined, reversed: false };
      this.#add(
        "path-parameter-renamed",
        at,
        "modified",
        `Path \`${path}\` is now \`${renamed}\`: only the name of a parameter changed.`,
      );
    }
  }

  #add(rule: Rule, at: At, kind: Change["kind"], message: string): void {
    this.#changes.push({ rule, keys: at.keys, kind, message, direction: at.flow?.direction });
  }

  #object(name: string, before: JsonObject, after: JsonObject, at: At): void {
    const fields = objects[name] ?? {};
    const only = namesOnly[name];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [was, is] = [own(before, key), own(after, key)];
      const field = own(fields, key) ?? fieldOf(key);
      const isComparedDeeper = holdsSchemas(field);
      if (!isComparedDeeper && was !== undefined && is !== undefined && stable(was) === stable(is)) continue;
      const inner = key === only ? at : { ...at, keys: [...at.keys, key] };
      this.#field(field, key, was, is, inner);
    }
  }

  #field(field: Field, key: string, was: Json | undefined, is: Json | undefined, at: At): void {
    const kind = was === undefined ? "added" : is === undefined ? "removed" : "modified";
    switch (field.as) {
      case "skipped":
        return;
      case "text":
        this.#add("text-changed", at, "modified", textMessage(key, text(was), text(is)));
        return;
      case "value": {
        if (stable(was ?? field.absent ?? null) === stable(is ?? field.absent ?? null)) return;
        const rule = was === undefined ? (field.stated ?? field.rule) : field.rule;
        this.#add(rule, at, "modified", changed(key, text(was), text(is)));
        return;
      }
      case "flag": {
        const [before, after] = [was === true, is === true];
        if (before !== after)
          this.#add(
            after ? field.on : field.off,
            at,
            "modified",
            after ? `Became ${key}.` : `Is no longer ${key}.`,
          );
        return;
      }
      case "object": {
        const flow: Flow | undefined = field.of === "Request Body" ? this.#flow("request", at) : at.flow;
        if (isObject(was) && isObject(is)) this.#object(field.of, was, is, { ...at, flow });
        else if (was !== undefined)
          this.#add(field.removed[0], { ...at, flow }, kind, `\`${key}\` was removed.`);
        else
          this.#add(
            rated(field.added, isRequired(is)),
            { ...at, flow },
            kind,
            `${isRequired(is) ? "A required" : "An optional"} \`${key}\` was added.`,
          );
        return;
      }
      case "schema":
        this.#changes.push(
          ...this.#schemas.between(
            [was ?? true],
            [is ?? true],
            at.keys,
            at.flow ?? { direction: "sent", part: "request" },
          ),
        );
        return;
      case "security":
        this.#security(was, is, at);
        return;
      case "map":
        this.#map(field, was, is, at);
    }
  }

  #flow(part: Flow["part"], at: At): Flow {
    return { part, direction: (part === "request") === at.reversed ? "read" : "sent" };
  }

  #map(field: MapOf, was: Json | undefined, is: Json | undefined, at: At): void {
    if (field.closes && (was === undefined || is === undefined)) {
      const [[rule], change] =
        was === undefined ? [field.removed, "Only listed values are"] : [field.added, "Any value is"];
      this.#add(rule, at, "modified", `${change} allowed.`);
      return;
    }
    const [before, after] = [was, is].map((node) => (isObject(node) ? node : {}));
    const reversed = field.flow === "reversed" ? !at.reversed : at.reversed;
    const flow = field.flow === "request" || field.flow === "response" ? this.#flow(field.flow, at) : at.flow;
    for (const name of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
      const absent = field.of === "Encoding" ? {} : undefined;
      const one = own(before ?? {}, name) ?? absent;
      // A status is part of its range.
      const range = field.of === "Response" ? `${name.charAt(0)}XX` : name;
      const other = own(after ?? {}, name) ?? own(after ?? {}, range) ?? absent;
      const inner: At = { keys: [...at.keys, name], flow, reversed };
      const subject = `${field.noun} \`${name}\``;
      if (other === undefined)
        this.#add(rated(field.removed, /^[45]/.test(name)), inner, "removed", `${subject} was removed.`);
      else if (one === undefined) {
        const required = isRequired(other) && field.of === "Parameter" ? "Required parameter" : field.noun;
        this.#add(
          rated(field.added, isRequired(other)),
          inner,
          "added",
          `${required} \`${name}\` was added.`,
        );
      } else if (field.of === "text") {
        if (stable(one) !== stable(other))
          this.#add("text-changed", inner, "modified", `${subject} has another description.`);
      } else if (isObject(one) && isObject(other)) this.#object(field.of, one, other, inner);
    }
  }

  /** An alternative is still accepted if one of the new ones requires nothing more. */
  #security(was: Json | undefined, is: Json | undefined, at: At): void {
    const [before, after] = [securityAlternatives(was), securityAlternatives(is)];
    const met = (asked: ReadonlySet<string>, by: typeof before) =>
      [...by.values()].some((other) => [...other].every((part) => asked.has(part)));
    for (const asked of before.values()) {
      if (!met(asked, after))
        this.#add("security-tightened", at, "modified", `${capital(namesOf(asked))} is no longer accepted.`);
    }
    for (const asked of after.values()) {
      if (!met(asked, before))
        this.#add("security-relaxed", at, "modified", `${capital(namesOf(asked))} is accepted.`);
    }
  }
}

/** Added and removed schemes are reported by the operations that use them; here only changed ones are. */
function commonSchemes(base: JsonObject, revision: JsonObject): void {
  const [before, after] = [base, revision].map((side) => side["securitySchemes"]);
  if (!isObject(before) || !isObject(after)) return;
  for (const name of Object.keys(before))
    if (!Object.hasOwn(after, name)) Reflect.deleteProperty(before, name);
  for (const name of Object.keys(after))
    if (!Object.hasOwn(before, name)) Reflect.deleteProperty(after, name);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function text(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : textOf(value);
}

function rated([rule, special]: MapOf["added"], isSpecial: boolean): Rule {
  return isSpecial ? (special ?? rule) : rule;
}

function isRequired(node: Json | undefined): boolean {
  return isObject(node) && node["required"] === true;
}

/** Equal text may refer to schemas that differ. */
function holdsSchemas(field: Field | undefined): boolean {
  return field !== undefined && ["schema", "map", "object"].includes(field.as);
}

function fieldOf(key: string): Field {
  const extension = own(extensions, key);
  if (extension !== undefined) return { as: "value", rule: extension.changed, stated: extension.stated };
  return key.startsWith("x-") ? { as: "text" } : { as: "value", rule: "unknown-keyword-changed" };
}

function template(path: string) {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function namesOf(asked: ReadonlySet<string>) {
  return asked.size === 0 ? "no authentication" : quoted([...asked]);
}
