import { readFileSync, statSync } from "node:fs";
import { documentFiles } from "./document-files.ts";
import { methods, type OpenApiDocument } from "./openapi.ts";
import { readOperation, type Operation } from "./operation.ts";
import { presentDocument } from "./presented/present-document.ts";

/** A tag of the document with its operations, in the document's order. */
export interface Tag {
  readonly name: string;
  readonly description: string;
  /** `/coworkers`: its path below `/reference`. */
  readonly anchor: string;
  readonly operations: readonly Operation[];
  /** What the service sends: `path` is the event. */
  readonly webhooks: readonly Operation[];
}

/** The document as the pages show it. */
export interface Reference {
  readonly document: OpenApiDocument;
  readonly tags: readonly Tag[];
  /** The operations of all tags. */
  readonly operations: readonly Operation[];
}

let latest: { readonly version: number; readonly reference: Reference } | undefined;

/**
 * Reads and presents the document, and caches the result until the bundle changes. A JSON import would be cached for the
 * life of the process, and the development server has to show a new document.
 */
export function readReference(): Reference {
  const version = statSync(documentFiles.json, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (latest?.version !== version) {
    // The bundle was linted against the OpenAPI 3.1 schema when it was made.
    const bundle = JSON.parse(readFileSync(documentFiles.json, "utf8")) as OpenApiDocument;
    const document = presentDocument(bundle);
    const tags = tagsOf(document);
    const operations = tags.flatMap((tag) => tag.operations);
    latest = { version, reference: { document, tags, operations } };
  }
  return latest.reference;
}

function tagsOf({ tags, paths, webhooks = {} }: OpenApiDocument): Tag[] {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => readOperation(path, method.toUpperCase(), operation)),
  );
  const deliveries = Object.entries(webhooks).map(([event, { post }]) => readOperation(event, "POST", post));
  return tags.map(({ name, description = "" }) => ({
    name,
    description,
    anchor: `/${name.toLowerCase()}`,
    operations: operations.filter(({ tag }) => tag === name),
    webhooks: deliveries.filter(({ tag }) => tag === name),
  }));
}
