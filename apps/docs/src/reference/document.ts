import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The bundled document's file, as JSON. */
export const documentFile = resolve("@nexudus-api/spec/openapi.json");

/** The same document as YAML. */
export const documentYamlFile = resolve("@nexudus-api/spec/openapi.yaml");

/** What the site needs to know of one operation of the document. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
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

/** The parts of an OpenAPI document that are read here. */
interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
}

interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
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

/** The document's operations, by tag. */
export function readSections(document: OpenApiDocument = readDocument()): Section[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]): Operation[] => {
      const tag = methods.has(method) ? operation.tags[0] : undefined;
      if (tag === undefined) return [];
      return [
        {
          id: operation.operationId,
          tag,
          method: method.toUpperCase(),
          path,
          summary: operation.summary,
          description: operation.description ?? "",
          deprecated: operation.deprecated ?? false,
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
