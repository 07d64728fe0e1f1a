/** The parts of an OpenAPI 3.1 document that the generators read. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly "x-nexudus-command"?: string;
  readonly "x-nexudus-binary"?: { readonly method: string; readonly argument?: number };
}

export interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly "x-nexudus-entity"?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly webhooks?: Readonly<
    Record<
      string,
      { readonly post: { readonly summary: string; readonly requestBody: { readonly $ref: string } } }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> } & Readonly<
    Record<string, Readonly<Record<string, unknown>>>
  >;
}

/** Follows a local reference (`#/components/…`). */
function resolve(document: Document, reference: string): unknown {
  let target: unknown = document;
  for (const segment of reference.replace(/^#\//, "").split("/")) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    target = typeof target === "object" && target !== null ? Reflect.get(target, key) : undefined;
  }
  if (target === undefined) throw new Error(`The document has nothing at ${reference}.`);
  return target;
}

export function schemaAt(document: Document, schema: Schema): Schema {
  // What a reference of a schema points at is a schema: the document has been linted.
  return schema.$ref === undefined ? schema : schemaAt(document, resolve(document, schema.$ref) as Schema);
}

export function parametersOf(document: Document, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) =>
    // As above, for parameters.
    "$ref" in parameter ? (resolve(document, parameter.$ref) as Parameter) : parameter,
  );
}
