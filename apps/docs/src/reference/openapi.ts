/** How well a fact is known, and from where (`x-provenance`). */
export interface Provenance {
  readonly status: "documented" | "observed" | "assumed";
  /** Empty if the document has no mark: then the pages that the operation names document it. */
  readonly source: string;
  readonly disagreements?: readonly number[];
}

/** A JSON Schema, as far as the site reads it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly "x-enum-varnames"?: readonly string[];
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
  readonly "x-nexudus-groups"?: Readonly<Record<string, readonly string[]>>;
  /** The entity whose ids the field holds. */
  readonly "x-nexudus-relation"?: { readonly entity?: string };
  readonly "x-nexudus-helper"?: boolean;
  readonly "x-provenance"?: Provenance;
  /** Set on a presented property: the title of its group. */
  readonly "x-group"?: string;
  /** Set on a presented schema whose enumeration is not closed: other values may occur. */
  readonly "x-open"?: boolean;
}

/** An example of a body, with the name of its component. */
export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
  /** A value that is written as JSON: the lists of ids. */
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly "x-provenance"?: Provenance;
  /** Set on a presented parameter: the title of its group. */
  readonly "x-group"?: string;
}

export type Header = Omit<Parameter, "name" | "in"> & { readonly $ref?: string };

export interface Response {
  readonly $ref?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly "x-provenance"?: Provenance;
}

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response>>;
  readonly "x-nexudus-role"?: string;
  readonly "x-provenance"?: Provenance;
}

/** The parts of an OpenAPI document that the site reads. */
export interface OpenApiDocument {
  readonly openapi?: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security?: readonly unknown[];
  readonly tags: readonly {
    readonly name: string;
    readonly description?: string;
    readonly "x-nexudus-entity"?: string;
  }[];
  readonly "x-tagGroups"?: readonly { readonly name: string; readonly tags: readonly string[] }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  /** The deliveries of the service, by event. */
  readonly webhooks?: Readonly<Record<string, { readonly post: OpenApiOperation }>>;
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly [type: string]: Readonly<Record<string, unknown>> | undefined;
  };
}

/** The keys of a path item that are operations. */
export const methods: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "patch"]);

/** Resolves a `$ref` of the bundle, or returns the value if it has none. */
export function follow<Value extends object>(
  value: Value | { readonly $ref: string },
  document: OpenApiDocument,
): Value {
  const pointer = "$ref" in value ? value.$ref : undefined;
  // A value without `$ref` is a Value; one with it was resolved by the bundler to `#/components/{type}/{name}`.
  if (typeof pointer !== "string") return value as Value;
  const [, , type = "", name = ""] = pointer.split("/");
  const target = document.components[type]?.[name];
  if (target === undefined) throw new Error(`The document has no ${pointer}.`);
  // The document has references only to values of the type that they replace.
  return follow(target as Value, document);
}

/** The same keys with other values. */
export const mapValues = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
