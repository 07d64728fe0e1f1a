import { sampleOf } from "../samples/sample-of.ts";
import { codeSamples } from "../samples/code-samples.ts";
import { readReference, provenanceOf, type Operation, type Section } from "../document.ts";
import { linkTags } from "../markdown.ts";
import type { MediaType, OpenApiDocument, OpenApiOperation, Provenance, Schema } from "../openapi.ts";
import { describe, type Described } from "../presented/description.ts";
import { operationText } from "../presented/operation-text.ts";

/**
 * The presented document's part for one tag, as Redoc gets it: with what Redoc would not show, or would show in another
 * way than an operation's own page, in the descriptions.
 *
 * @param base where the site stands on its host, without a slash at the end
 */
export function redocDocument(section: Section, base: string): object {
  const { document } = readReference();
  return {
    openapi: "3.1.0",
    info: { title: section.name, version: document.info.version, description: introduction(document, base) },
    servers: document.servers,
    security: document.security,
    tags: [{ name: section.name, description: linkTags(section.description, base) }],
    paths: pathsOf(section, document, base),
    components: document.components,
  };
}

/** Names from Redoc's palette, which has a light and a dark shade of each. */
const badgeColors: Record<Provenance["status"], string> = {
  documented: "blue",
  observed: "green",
  assumed: "carrot",
};

const introduction = ({ info }: OpenApiDocument, base: string) =>
  `Part of the ${info.title}, version ${info.version}. [How far to trust it, and what to know before the first call](${base}/reference/)`;

function pathsOf({ operations }: Section, document: OpenApiDocument, base: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const method = operation.method.toLowerCase();
    const presented = document.paths[operation.path]?.[method];
    if (presented === undefined) continue;
    paths[operation.path] = {
      ...paths[operation.path],
      [method]: redocOperation(operation, presented, base),
    };
  }
  return paths;
}

function redocOperation(operation: Operation, presented: OpenApiOperation, base: string): object {
  const { "x-provenance": _, ...rest } = presented;
  const page = `${base}/reference${operation.anchor}/`;
  const links = `[Try it](${page}#try-it) · [${operation.summary} on a page of its own](${page})`;
  return {
    ...rest,
    description: [operationText(operation, base), links].join("\n\n"),
    "x-badges": [{ name: operation.provenance.status, color: badgeColors[operation.provenance.status] }],
    "x-codeSamples": codeSamples(sampleOf(operation)),
    parameters: operation.parameters.map((parameter) => foldPart(parameter, base)),
    ...(presented.requestBody === undefined
      ? {}
      : {
          requestBody: {
            ...presented.requestBody,
            content: foldContent(presented.requestBody.content, base),
          },
        }),
    responses: Object.fromEntries(
      Object.entries(presented.responses).map(([status, response]) => [status, foldPart(response, base)]),
    ),
  };
}

/** A parameter, header or response that carries a description of its own beside its schema or content. */
interface Part {
  readonly description?: string;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly headers?: Readonly<Record<string, Part>>;
  readonly "x-provenance"?: Provenance;
}

function foldPart(part: Part, base: string): object {
  const { "x-provenance": _, "x-group": __, ...rest } = part as Part & Record<string, unknown>;
  const { schema = Object.values(part.content ?? {})[0]?.schema } = part;
  const isParameter = "name" in part || part.schema !== undefined;
  const described: Described = { description: part.description ?? "", provenance: provenanceOf(part) };
  return {
    ...rest,
    description: describe(isParameter && schema !== undefined ? { ...described, schema } : described, base),
    ...(part.schema === undefined ? {} : { schema: plain(part.schema) }),
    ...(part.content === undefined
      ? {}
      : { content: isParameter ? plainContent(part.content) : foldContent(part.content, base) }),
    ...(part.headers === undefined
      ? {}
      : {
          headers: Object.fromEntries(
            Object.entries(part.headers).map(([name, header]) => [name, foldPart(header, base)]),
          ),
        }),
  };
}

const foldContent = (content: Readonly<Record<string, MediaType>>, base: string): object =>
  Object.fromEntries(
    Object.entries(content).map(([type, { schema = {}, ...rest }]) => [
      type,
      { ...rest, schema: foldSchema(schema, base) },
    ]),
  );

const plainContent = (content: Readonly<Record<string, MediaType>>): object =>
  Object.fromEntries(
    Object.entries(content).map(([type, { schema = {}, ...rest }]) => [
      type,
      { ...rest, schema: plain(schema) },
    ]),
  );

/** A schema whose properties say in their descriptions what their keywords say. */
function foldSchema(schema: Schema, base: string): object {
  const { properties, items, anyOf, oneOf, ...rest } = schema;
  const fold = (one: Schema) => foldSchema(one, base);
  return {
    ...plain(rest),
    ...(items === undefined ? {} : { items: fold(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(fold) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(fold) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => {
              const { description = "" } = property;
              const provenance = provenanceOf(property);
              return [
                name,
                {
                  ...fold(property),
                  description: describe({ description, provenance, schema: property }, base),
                },
              ];
            }),
          ),
        }),
  };
}

/** Without what the description says, and what Redoc would show of it again. */
function plain(schema: Schema): object {
  const {
    enum: _enum,
    const: _const,
    "x-enum-varnames": _names,
    "x-enumDescriptions": _descriptions,
    "x-provenance": _provenance,
    "x-group": _group,
    "x-open": _open,
    "x-nexudus-helper": _helper,
    ...rest
  } = schema;
  return rest;
}
