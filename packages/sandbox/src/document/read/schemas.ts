import { isObject, items, member, text, type Json, type JsonObject } from "../json.ts";

/** A property of a composed schema, with its schemas from all parts of the composition. */
export interface Property {
  readonly name: string;
  /** Every schema that describes the property, references resolved, outermost first. */
  readonly schemas: readonly JsonObject[];
  readonly required: boolean;
}

/**
 * Reads schemas of one bundled OpenAPI document: follows `$ref`, and flattens `allOf`, which is how the document
 * composes its record shapes.
 */
export class Schemas {
  readonly #document: JsonObject;
  readonly #targets = new Map<string, Json>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /**
   * The target of a `$ref`, or the value itself.
   *
   * @throws Error if the target is missing, is not an object, or refers back to itself.
   */
  resolve(value: Json | undefined): JsonObject {
    let current = value;
    for (let hops = 0; hops < 32; hops++) {
      const reference = text(current, "$ref");
      if (reference === undefined) {
        if (isObject(current)) return current;
        throw new Error(
          `The OpenAPI document: expected an object or a $ref to one, got ${JSON.stringify(current)}.`,
        );
      }
      current = this.#at(reference);
    }
    throw new Error("The OpenAPI document has a circular $ref.");
  }

  /** The component schema of that name, or undefined if the document has none. */
  named(name: string): JsonObject | undefined {
    const found = member(member(member(this.#document, "components"), "schemas"), name);
    return found === undefined ? undefined : this.resolve(found);
  }

  /** The properties of an object schema, in the order in which the document lists them. */
  properties(schema: JsonObject): Map<string, Property> {
    const schemas = new Map<string, JsonObject[]>();
    const required = new Set<string>();
    const visit = (part: JsonObject): void => {
      for (const base of items(part["allOf"])) visit(this.resolve(base));
      const properties = member(part, "properties");
      if (isObject(properties)) {
        for (const [name, property] of Object.entries(properties)) {
          const known = schemas.get(name) ?? [];
          known.push(...this.parts(this.resolve(property)));
          schemas.set(name, known);
        }
      }
      for (const name of items(part["required"])) if (typeof name === "string") required.add(name);
    };
    visit(schema);
    return new Map(
      [...schemas].map(([name, parts]) => [name, { name, schemas: parts, required: required.has(name) }]),
    );
  }

  /** A schema, followed by all schemas that it is composed of. */
  parts(schema: JsonObject): JsonObject[] {
    const composed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => items(schema[keyword]));
    return [schema, ...composed.flatMap((part) => this.parts(this.resolve(part)))];
  }

  #at(reference: string): Json {
    const known = this.#targets.get(reference);
    if (known !== undefined) return known;
    if (!reference.startsWith("#/")) {
      throw new Error(`The OpenAPI document refers to ${reference}: bundle it first (redocly bundle).`);
    }
    let current: Json | undefined = this.#document;
    for (const part of reference.slice(2).split("/")) {
      current = member(current, decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    if (current === undefined) throw new Error(`The OpenAPI document has no ${reference}.`);
    this.#targets.set(reference, current);
    return current;
  }
}
