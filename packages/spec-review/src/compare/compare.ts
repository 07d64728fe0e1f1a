// Compares what two bundled documents mean. objects.ts and keywords.ts say what is compared and how; rules.ts says which
// bump a change needs.
import {
  isObject,
  type Json,
  type JsonObject,
  list,
  members,
  own,
  stable,
  textOf,
} from "../document/json.ts";
import { valueAt } from "../document/pointer.ts";
import { extensions, type Field, type MapOf, namesOnly, objects } from "../policy/objects.ts";
import type { Direction, Rule } from "../policy/rules.ts";
import { SchemaChanges } from "../schema/schema-changes.ts";
import type { Change } from "./change.ts";
import { changed, quoted, textMessage } from "./messages.ts";
import { changedParts } from "./changed-parts.ts";
import { namesMet } from "./names-met.ts";
import { OpenapiForm } from "./openapi-form.ts";

export function compare(base: JsonObject, revision: JsonObject): Change[] {
  const parts = changedParts(base, revision);
  return parts === undefined ? [] : new Comparison(...parts).run();
}

interface At {
  readonly keys: readonly string[];
  readonly direction: Direction | undefined;
  /** Whether the API is the caller, as in a webhook. */
  readonly reversed: boolean;
}

const root: At = { keys: [], direction: undefined, reversed: false };

class Comparison {
  readonly #bundles: readonly [base: JsonObject, revision: JsonObject];
  readonly #base: OpenapiForm;
  readonly #revision: OpenapiForm;
  readonly #schemas: SchemaChanges;
  readonly #changes: Change[] = [];

  constructor(base: JsonObject, revision: JsonObject) {
    this.#bundles = [base, revision];
    this.#base = new OpenapiForm(base, this.#renamedPaths());
    this.#revision = new OpenapiForm(revision);
    this.#schemas = new SchemaChanges(base, revision);
  }

  run(): Change[] {
    const [base, revision] = this.#bundles;
    this.#object("OpenAPI", base, revision, root);
    // Added and removed schemes are reported by the operations that use them.
    for (const name of this.#base.schemes) {
      const keys = ["components", "securitySchemes", name];
      const [before, after] = [
        this.#base.resolved(valueAt(base, keys)),
        this.#revision.resolved(valueAt(revision, keys)),
      ];
      if (this.#revision.schemes.has(name)) this.#object("Security Scheme", before, after, { ...root, keys });
    }
    for (const name of namesMet(base)) {
      const keys = ["components", "schemas", name];
      if (valueAt(revision, keys) !== undefined) continue;
      const message = `Schema \`${name}\` was removed or renamed, and generated code uses its name.`;
      this.#add("schema-name-removed", { ...root, keys }, "removed", message);
    }
    return this.#changes;
  }

  /** A path with renamed parameters is the same path. */
  #renamedPaths(): Map<string, string> {
    const [before = {}, after = {}] = this.#bundles.map(({ paths }) => Object.fromEntries(members(paths)));
    const renamed = new Map<string, string>();
    for (const path of Object.keys(before)) {
      const target = Object.keys(after).find(
        (other) => !own(after, path) && !own(before, other) && template(other) === template(path),
      );
      if (target === undefined) continue;
      renamed.set(path, target);
      const message = `Path \`${path}\` is now \`${target}\`: only the name of a parameter changed.`;
      this.#add("path-parameter-renamed", { ...root, keys: ["paths", target] }, "modified", message);
    }
    return renamed;
  }

  #add(rule: Rule, at: At, kind: Change["kind"], message: string): void {
    this.#changes.push({ rule, keys: at.keys, kind, message, direction: at.direction });
  }

  #object(name: string, previous: JsonObject, current: JsonObject, at: At): void {
    const [before, after] = [this.#base.of(name, previous), this.#revision.of(name, current)];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const field = own(objects[name] ?? {}, key) ?? fieldOf(key);
      const inner = key === namesOnly[name] ? at : { ...at, keys: [...at.keys, key] };
      this.#field(field, key, own(before, key), own(after, key), inner);
    }
  }

  #field(field: Field, key: string, previous: Json | undefined, current: Json | undefined, at: At): void {
    const [before, after] = [previous, current].map((value) =>
      value === undefined ? undefined : textOf(value),
    );
    const isSame = (absent: Json = null) => stable(previous ?? absent) === stable(current ?? absent);
    switch (field.as) {
      case "skipped":
        return;
      case "text":
        if (!isSame()) this.#add("text-changed", at, "modified", textMessage(key, before, after));
        return;
      case "value": {
        if (isSame(field.absent)) return;
        const rule = previous === undefined ? (field.stated ?? field.rule) : field.rule;
        this.#add(rule, at, "modified", changed(key, before, after));
        return;
      }
      case "flag":
        if ((previous === true) === (current === true)) return;
        if (current === true) this.#add(field.on, at, "modified", `Became ${key}.`);
        else this.#add(field.off, at, "modified", `Is no longer ${key}.`);
        return;
      case "object": {
        const inner = field.of === "Request Body" ? { ...at, direction: directionOf("request", at) } : at;
        const needed = isRequired(this.#revision.resolved(current));
        if (isObject(previous) && isObject(current)) {
          const [one, other] = [this.#base.resolved(previous), this.#revision.resolved(current)];
          this.#object(field.of, one, other, inner);
        } else if (previous !== undefined)
          this.#add(field.removed, inner, "removed", `\`${key}\` was removed.`);
        else {
          const message = `${needed ? "A required" : "An optional"} \`${key}\` was added.`;
          this.#add((needed ? field.required : undefined) ?? field.added, inner, "added", message);
        }
        return;
      }
      case "schema": {
        const direction = at.direction ?? "sent";
        this.#changes.push(
          ...this.#schemas.between([previous ?? true], [current ?? true], at.keys, direction),
        );
        return;
      }
      case "security":
        this.#security(previous, current, at);
        return;
      case "map":
        this.#map(field, previous, current, at);
    }
  }

  #map(field: MapOf, previous: Json | undefined, current: Json | undefined, at: At): void {
    if (field.closes && (previous === undefined || current === undefined)) {
      if (previous === undefined) this.#add(field.removed, at, "modified", "Only listed values are allowed.");
      else this.#add(field.added, at, "modified", "Any value is allowed.");
      return;
    }
    const [before, after] = [
      membersOf(previous, field, this.#base),
      membersOf(current, field, this.#revision),
    ];
    const { noun, of, part } = field;
    const reversed = part === "reversed" ? !at.reversed : at.reversed;
    const direction = part === "request" || part === "response" ? directionOf(part, at) : at.direction;
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const absent = of === "Encoding" ? {} : undefined;
      const one = own(before, name) ?? absent;
      // A status is part of its range.
      const range = of === "Response" ? `${name.charAt(0)}XX` : name;
      const other = own(after, name) ?? own(after, range) ?? absent;
      const inner: At = { keys: [...at.keys, name], direction, reversed };
      const subject = `${noun} \`${name}\``;
      if (other === undefined) {
        const rule = /^[45]/.test(name) ? field.failure : undefined;
        this.#add(rule ?? field.removed, inner, "removed", `${subject} was removed.`);
      } else if (one === undefined) {
        const required = isRequired(other) ? field.required : undefined;
        const message = `${required === undefined ? noun : `Required ${noun.toLowerCase()}`} \`${name}\` was added.`;
        this.#add(required ?? field.added, inner, "added", message);
      } else if (isObject(one) && isObject(other)) this.#object(of, one, other, inner);
      else if (stable(one) !== stable(other))
        this.#add("text-changed", inner, "modified", `${subject} has another description.`);
    }
  }

  /** An alternative is still accepted if one of the new ones requires nothing more. */
  #security(previous: Json | undefined, current: Json | undefined, at: At): void {
    const [before, after] = [alternativesOf(previous), alternativesOf(current)];
    const accepted = (asked: readonly string[], by: typeof before) =>
      by.some((other) => other.every((part) => asked.includes(part)));
    for (const asked of before.filter((one) => !accepted(one, after)))
      this.#add("security-tightened", at, "modified", `${named(asked)} is no longer accepted.`);
    for (const asked of after.filter((one) => !accepted(one, before)))
      this.#add("security-relaxed", at, "modified", `${named(asked)} is accepted.`);
  }
}

/** The members of a map with their references resolved and their names normalised. */
function membersOf(
  node: Json | undefined,
  { spelled = (name) => name }: MapOf,
  form: OpenapiForm,
): JsonObject {
  const all = members(node).map(
    ([name, one]) => [spelled(name), isObject(one) ? form.resolved(one) : one] as const,
  );
  return Object.fromEntries(all.filter(([name]) => name !== undefined));
}

/** The schemes and scopes of each security alternative. No alternative, and an empty one, require nothing. */
function alternativesOf(node: Json | undefined): string[][] {
  return (list(node).length > 0 ? list(node) : [{}]).map((alternative) =>
    members(alternative).flatMap(([name, scopes]) => [
      name,
      ...list(scopes).map((scope) => `${name}: ${textOf(scope)}`),
    ]),
  );
}

function named(asked: readonly string[]): string {
  return asked.length === 0 ? "No authentication" : quoted(asked);
}

/** The request body of a callback is read. */
function directionOf(part: "request" | "response", at: At): Direction {
  return (part === "request") === at.reversed ? "read" : "sent";
}

function isRequired(node: Json | undefined): boolean {
  return isObject(node) && node["required"] === true;
}

function fieldOf(key: string): Field {
  const extension = own(extensions, key);
  if (extension !== undefined) return { as: "value", rule: extension.changed, stated: extension.stated };
  return key.startsWith("x-") ? { as: "text" } : { as: "value", rule: "unknown-keyword-changed" };
}

function template(path: string) {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
