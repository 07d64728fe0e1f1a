/** Any JSON value, as it comes out of a body, a record or the document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is a JSON object: not null, not an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The items of a JSON array, or none for anything else. */
export const items = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** The member of an object, looked up without its prototype; undefined for anything that is not an object. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text at a member, or undefined if there is none. */
export function text(value: Json | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}

/** A property of a composed schema, with everything that the parts of the composition say about it. */
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

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** What a `$ref` points at, or the value itself. Throws if the document has no such place. */
  resolve(value: Json | undefined): JsonObject {
    let current = value;
    for (let hops = 0; hops < 32; hops++) {
      const reference = text(current, "$ref");
      if (reference === undefined) {
        if (isObject(current)) return current;
        throw new Error("The OpenAPI document has something else where an object is due.");
      }
      current = this.#at(reference);
    }
    throw new Error("The OpenAPI document has a $ref that leads in a circle.");
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

  /** A schema and, behind it, everything that it is composed of. */
  parts(schema: JsonObject): JsonObject[] {
    const composed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => items(schema[keyword]));
    return [schema, ...composed.flatMap((part) => this.parts(this.resolve(part)))];
  }

  #at(reference: string): Json {
    if (!reference.startsWith("#/")) {
      throw new Error(`The OpenAPI document refers to ${reference}: bundle it first (redocly bundle).`);
    }
    let current: Json | undefined = this.#document;
    for (const part of reference.slice(2).split("/")) {
      current = member(current, decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    if (current === undefined) throw new Error(`The OpenAPI document has nothing at ${reference}.`);
    return current;
  }
}
