import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The bundled document's file, as JSON. */
export const documentFile = resolve("@nexudus-api/spec/openapi.json");

/** The same document as YAML. */
export const documentYamlFile = resolve("@nexudus-api/spec/openapi.yaml");

/** How well a fact is known, and from where (`x-provenance`). */
export interface Provenance {
  readonly status: "documented" | "observed" | "assumed";
  readonly source: string;
  readonly disagreements?: readonly number[];
}

/** A JSON Schema as far as the site shows it. */
export interface Schema {
  readonly $ref?: string;
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
  readonly "x-nexudus-helper"?: boolean;
  readonly "x-provenance"?: Provenance;
}

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
  readonly description?: string;
}

interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** A parameter of an operation, with its `$ref` followed. */
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
}

interface Response {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** The client's method for a picture (`x-nexudus-binary`). */
interface Binary {
  readonly method: string;
  /** Which of several pictures. */
  readonly argument?: number;
}

interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, Response>>;
  readonly "x-nexudus-role"?: string;
  readonly "x-nexudus-binary"?: Binary;
  readonly "x-provenance"?: Provenance;
}

/** The parts of an OpenAPI document that are read here. */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
}

/** A body that is sent or answered. */
export interface Body {
  readonly mediaType: string;
  readonly schema: Schema;
  /** The values of its examples, in the document's order. */
  readonly examples: readonly unknown[];
  /** What there is to know about the first of them, in Markdown; empty if nothing is. */
  readonly note: string;
}

/** What the site needs to know of one operation of the document. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Whether it wants credentials. */
  readonly secured: boolean;
  readonly role: string | undefined;
  readonly binary: Binary | undefined;
  readonly provenance: Provenance | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody: Body | undefined;
  readonly responses: readonly {
    readonly status: string;
    readonly description: string;
    readonly body: Body | undefined;
  }[];
  /** Where Redoc shows it: the part of the reference page's address after `#`. */
  readonly anchor: string;
}

/** One tag of the document with its operations, in the document's order. */
export interface Section {
  readonly name: string;
  readonly description: string;
  readonly anchor: string;
  readonly operations: readonly Operation[];
}

const methods = new Set(["get", "put", "post", "delete", "patch"]);

/**
 * Reads the bundle from disk each time it is called: a JSON import would be remembered for the life of the process, and
 * the development server outlives many versions of the document.
 *
 * @throws {Error} when the bundle is missing, with the command that makes it.
 */
export function readDocument(): OpenApiDocument {
  let text: string;
  try {
    text = readFileSync(documentFile, "utf8");
  } catch (cause) {
    throw new Error(
      "The bundled document is missing. Make it with `pnpm --filter @nexudus-api/spec build`.",
      {
        cause,
      },
    );
  }
  // The bundle was linted against the OpenAPI 3.1 schema when it was made.
  return JSON.parse(text) as OpenApiDocument;
}

/** The anchor that Redoc gives to a tag, or to an operation of a tag. */
export function anchorOf(tag: string, operationId?: string): string {
  const names = operationId === undefined ? [tag] : [tag, operationId];
  return names.map((name) => `/${name.toLowerCase()}`).join("");
}

/** What a `$ref` of the bundle points at, or the value itself if it is none. */
export function follow<Value extends object>(
  value: Value | { readonly $ref: string },
  document: OpenApiDocument,
): Value {
  const pointer = "$ref" in value ? value.$ref : undefined;
  // A value without `$ref` is what it is; one with it was resolved by the bundler to `#/components/{kind}/{name}`.
  if (pointer === undefined) return value as Value;
  const [, , kind = "", name = ""] = pointer.split("/");
  return follow(document.components[kind]?.[name] as Value, document);
}

/** The document's operations, by tag. */
export function readSections(document: OpenApiDocument = readDocument()): Section[] {
  const bodyOf = (content: Readonly<Record<string, MediaType>> | undefined): Body | undefined => {
    const [[mediaType, { schema = {}, example, examples = {} }] = ["", {}]] = Object.entries(content ?? {});
    if (mediaType === "") return undefined;
    const named = Object.values(examples).map((one) => follow(one, document));
    return {
      mediaType,
      schema,
      examples: example === undefined ? named.map(({ value }) => value) : [example],
      note: named[0]?.description?.trim() ?? "",
    };
  };
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]): Operation[] => {
      const tag = methods.has(method) ? operation.tags[0] : undefined;
      if (tag === undefined) return [];
      // Beside its operations a path item may hold the parameters that they share.
      const shared = "parameters" in item ? (item["parameters"] as unknown as Parameter[]) : [];
      return [
        {
          id: operation.operationId,
          tag,
          method: method.toUpperCase(),
          path,
          summary: operation.summary,
          description: operation.description ?? "",
          deprecated: operation.deprecated ?? false,
          secured: operation.security?.length !== 0,
          role: operation["x-nexudus-role"],
          binary: operation["x-nexudus-binary"],
          provenance: operation["x-provenance"],
          parameters: [...shared, ...(operation.parameters ?? [])].map((one) => follow(one, document)),
          requestBody: bodyOf(operation.requestBody?.content),
          responses: Object.entries(operation.responses).map(([status, response]) => {
            const { description, content } = follow(response, document);
            return { status, description, body: bodyOf(content) };
          }),
          anchor: anchorOf(tag, operation.operationId),
        },
      ];
    }),
  );
  return document.tags.map(({ name, description }) => ({
    name,
    description: description ?? "",
    anchor: anchorOf(name),
    operations: operations.filter(({ tag }) => tag === name),
  }));
}
