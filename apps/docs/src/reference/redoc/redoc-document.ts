import { sampleOf } from "../samples/sample-of.ts";
import { describe } from "../descriptions/describe.ts";
import { operationText } from "../descriptions/operation-text.ts";
import { codeSamples } from "../samples/code-samples.ts";
import type { Operation } from "../operation.ts";
import { provenanceOf } from "../provenance.ts";
import { readReference, type Tag } from "../read-reference.ts";
import { linkTags } from "../link-tags.ts";
import {
  mapValues,
  type MediaType,
  type OpenApiDocument,
  type Provenance,
  type RequestBody,
  type Schema,
} from "../openapi.ts";

/**
 * The part of the presented document for one tag, for Redoc. What Redoc would not show, or would show differently from an
 * operation's own page, is in the descriptions.
 *
 * @param base the site's path on its host, without a slash at the end
 */
export function redocDocument(tag: Tag, base: string): object {
  const { document } = readReference();
  return {
    openapi: "3.1.0",
    info: { title: tag.name, version: document.info.version, description: introduction(document, base) },
    servers: document.servers,
    security: document.security,
    tags: [{ name: tag.name, description: linkTags(tag.description, base) }],
    paths: pathsOf(tag, base),
    ...(tag.webhooks.length === 0 ? {} : { webhooks: webhooksOf(tag, base) }),
    components: {
      securitySchemes: document.components["securitySchemes"],
      ...(tag.webhooks.length === 0 ? {} : { requestBodies: requestBodiesOf(document, base) }),
    },
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

const pathsOf = ({ operations }: Tag, base: string): object =>
  mapValues(
    Object.groupBy(operations, ({ path }) => path),
    (ofPath = []) =>
      Object.fromEntries(ofPath.map((one) => [one.method.toLowerCase(), redocOperation(one, base)])),
  );

const webhooksOf = ({ webhooks }: Tag, base: string): object =>
  Object.fromEntries(webhooks.map((one) => [one.path, { post: describeOperation(one, base) }]));

const requestBodiesOf = ({ components }: OpenApiDocument, base: string): object =>
  // The presented document was made from the bundle, whose components of this kind are bodies.
  mapValues(components["requestBodies"] as Readonly<Record<string, RequestBody>>, (body) =>
    fold(withShape(body), base),
  );

function redocOperation(operation: Operation, base: string): object {
  const page = `${base}/reference${operation.anchor}/`;
  const links = `[Try it](${page}#try-it) · [${operation.summary} on a page of its own](${page})`;
  const { requestBody } = operation.presented;
  const shown = describeOperation(operation, base);
  return {
    ...shown,
    ...(requestBody === undefined ? {} : { requestBody: fold(withShape(requestBody), base) }),
    description: [shown.description, links].join("\n\n"),
    "x-codeSamples": codeSamples(sampleOf(operation)),
  };
}

/** The common properties of operations and webhooks. */
function describeOperation(operation: Operation, base: string) {
  const { provenance, parameters, presented } = operation;
  return {
    ...fold(presented, base),
    description: operationText(operation, base),
    "x-badges": [{ name: provenance.status, color: badgeColors[provenance.status] }],
    parameters: parameters.map((parameter) => describePart(parameter, base)),
    responses: mapValues(presented.responses, (response) => withShape(describePart(response, base))),
  };
}

/** Adds the description of a body's schema to that of the body: Redoc shows it for some types only. */
function withShape<Described extends { readonly description?: string; readonly content?: Content }>(
  part: Described,
): Described {
  const schema = Object.values(part.content ?? {})[0]?.schema;
  if (schema?.description === undefined || (schema.anyOf ?? schema.oneOf) !== undefined) return part;
  const { description, ...rest } = schema;
  // Redoc invents an example from a type. For a file, that would be the word "string".
  const isFile = rest.format === "binary";
  return {
    ...part,
    description: [part.description ?? "", description].filter((text) => text !== "").join("\n\n"),
    content: mapValues(part.content ?? {}, (one) => ({ ...one, schema: isFile ? {} : rest })),
  };
}

/** Keywords that the descriptions cover. Redoc would repeat or ignore them. */
const described = new Set(
  "enum const x-enum-varnames x-enumDescriptions x-provenance x-group x-open x-nexudus-helper".split(" "),
);

type Content = Readonly<Record<string, MediaType>>;

/** A parameter, header, response or property. The first two have a schema of their own, or their content has. */
type Part = Omit<Schema, "required"> & {
  readonly schema?: Schema;
  readonly content?: Content;
};

/** Adds to the description of a part what Redoc does not show. */
function describePart(part: Part, base: string): Pick<Part, "description" | "content"> {
  const isParameter = "name" in part || part.schema !== undefined;
  const schema = isParameter ? (part.schema ?? Object.values(part.content ?? {})[0]?.schema) : part;
  const { description = "" } = part;
  return {
    ...fold(part, base),
    description: describe({ description, provenance: provenanceOf(part), schema: schema ?? {} }, base),
  };
}

/** Describes the properties and headers at any depth. Examples stay as they are. */
function fold(part: object, base: string): object {
  const entries = Object.entries(part).filter(([key, value]) => value !== undefined && !described.has(key));
  return Object.fromEntries(
    entries.map(([key, value]: [string, unknown]) => {
      if (key === "properties" || key === "headers") {
        // Maps of names to schemas and headers: the presented document was made from them.
        return [key, mapValues(value as Record<string, Part>, (one) => describePart(one, base))];
      }
      if (/^(examples?|default)$/.test(key)) return [key, value];
      return [
        key,
        Array.isArray(value) ? value.map((one: unknown) => foldItem(one, base)) : foldItem(value, base),
      ];
    }),
  );
}

const foldItem = (item: unknown, base: string): unknown =>
  typeof item === "object" && item !== null ? fold(item, base) : item;
