import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import {
  methods,
  type Example,
  type MediaType,
  type OpenApiDocument,
  type OpenApiOperation,
} from "./openapi.ts";
import type { Header, Parameter, Provenance, Schema } from "./openapi.ts";
import { presentDocument } from "./presented/present-document.ts";
import { documented } from "./presented/present-schema.ts";

const { resolve } = createRequire(import.meta.url);

/** The bundled document's file, as JSON. */
export const documentFile = resolve("@nexudus-api/spec/openapi.json");

/** The same document as YAML. */
export const documentYamlFile = resolve("@nexudus-api/spec/openapi.yaml");

/** A body that is sent or received. */
export interface Body {
  readonly mediaType: string;
  readonly description: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface OperationResponse {
  readonly status: string;
  readonly description: string;
  readonly provenance: Provenance;
  readonly headers: Readonly<Record<string, Header>>;
  readonly body: Body | undefined;
}

/** An operation as the site shows it. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Whether it requires credentials. */
  readonly secured: boolean;
  readonly role: string | undefined;
  readonly provenance: Provenance;
  readonly parameters: readonly Parameter[];
  readonly requestBody: Body | undefined;
  readonly responses: readonly OperationResponse[];
  /** `/coworkers/listcoworkers`: its path below `/reference`, and its fragment on Redoc's page. */
  readonly anchor: string;
}

/** One tag of the document with its operations, in the document's order. */
export interface Section {
  readonly name: string;
  readonly description: string;
  readonly anchor: string;
  readonly operations: readonly Operation[];
  /** The webhooks that the service sends: `path` is the event. */
  readonly events: readonly Operation[];
}

/** The document as the pages show it. */
export interface Reference {
  readonly document: OpenApiDocument;
  readonly sections: readonly Section[];
}

/**
 * Reads the bundle from disk. A JSON import would be cached for the life of the process, and the development server has to
 * show a new document.
 */
export const readDocument = (): OpenApiDocument =>
  // The bundle was linted against the OpenAPI 3.1 schema when it was made.
  JSON.parse(readFileSync(documentFile, "utf8")) as OpenApiDocument;

let latest: { readonly version: number; readonly reference: Reference } | undefined;

/** Reads and presents the document, and caches the result until the bundle changes. */
export function readReference(): Reference {
  const version = statSync(documentFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (latest?.version !== version) {
    const document = presentDocument(readDocument());
    latest = { version, reference: { document, sections: sectionsOf(document) } };
  }
  return latest.reference;
}

/** The operations of the document, by tag. */
export const readSections = (): readonly Section[] => readReference().sections;

/** The place of a tag, or of an operation of a tag, in the reference. */
export function anchorOf(tag: string, operationId?: string): string {
  const names = operationId === undefined ? [tag] : [tag, operationId];
  return names.map((name) => `/${name.toLowerCase()}`).join("");
}

/** The operations of a presented document, by tag. */
export function sectionsOf(document: OpenApiDocument): Section[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => readOperation(path, method.toUpperCase(), operation)),
  );
  const events = Object.entries(document.webhooks ?? {}).map(([event, { post }]) =>
    readOperation(event, "POST", post),
  );
  return document.tags.map(({ name, description }) => ({
    name,
    description: description ?? "",
    anchor: anchorOf(name),
    operations: operations.filter(({ tag }) => tag === name),
    events: events.filter(({ tag }) => tag === name),
  }));
}

function readOperation(path: string, method: string, operation: OpenApiOperation): Operation {
  const { operationId: id, tags, summary, requestBody, responses } = operation;
  const tag = tags[0] ?? "";
  return {
    id,
    tag,
    method,
    path,
    summary,
    description: operation.description ?? "",
    deprecated: operation.deprecated ?? false,
    secured: operation.security?.length !== 0,
    role: operation["x-nexudus-role"],
    provenance: provenanceOf(operation),
    // The presented document has no `$ref`.
    parameters: (operation.parameters ?? []) as readonly Parameter[],
    requestBody: bodyOf(requestBody?.content, requestBody?.description),
    responses: Object.entries(responses).map(([status, response]) => ({
      status,
      description: response.description,
      provenance: provenanceOf(response),
      headers: response.headers ?? {},
      body: bodyOf(response.content),
    })),
    anchor: anchorOf(tag, id),
  };
}

function bodyOf(
  content: Readonly<Record<string, MediaType>> | undefined,
  description = "",
): Body | undefined {
  const [[mediaType, { schema = {}, example, examples = {} }] = ["", {}]] = Object.entries(content ?? {});
  if (mediaType === "") return undefined;
  return {
    mediaType,
    description,
    schema,
    examples: example === undefined ? Object.values(examples) : [{ value: example }],
  };
}

/** The provenance of a part of the presented document. */
export const provenanceOf = (part: { readonly "x-provenance"?: Provenance }): Provenance =>
  part["x-provenance"] ?? documented;
