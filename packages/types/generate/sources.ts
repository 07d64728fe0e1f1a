// The generated source files of this package. The review of a pull request compares those of two documents.
import { type Document, type Schema, schemaAt } from "./document.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import { entitiesOf } from "./entities.ts";
import { enumDeclarations, enumsOf } from "./enums.ts";
import { exceptionsOf, metadataOf, resourceTypeOf } from "./metadata.ts";
import { openapiTypes, schemaTypes } from "./openapi.ts";
import { webhookTypes } from "./webhooks.ts";
import { typeScriptType, whereSchema } from "./where.ts";

/** Text by name of file. The bundled document has been linted as OpenAPI 3.1. */
export function sourcesOf(document: Document): Record<string, string> {
  const entities = entitiesOf(document);
  const enums = enumsOf(document);
  const schemas: Record<string, Schema> = { ...document.components.schemas };
  for (const { name, resource, operations } of entities) {
    const list = operations.get("list");
    if (list !== undefined) {
      schemas[`${name}Where`] = {
        description: `Filters for ${resource}. Several filters are combined with AND.`,
        ...whereSchema(document, name, list),
      };
    }
    const create = schemas[`${name}Create`];
    if (create !== undefined) schemas[`${name}Create`] = withDates(document, mergeAllOf(document, create));
    if (operations.has("replace")) {
      schemas[`${name}Patch`] = withDates(document, patchSchema(document, name));
      schemas[`${name}Replace`] = withDates(document, replaceSchema(document, name));
    }
  }
  return {
    "openapi.ts": openapiTypes(document),
    "enums.ts": enumDeclarations(enums),
    "schemas.ts": `import type { DateInput, Range } from "../range.ts";
import type { UnknownMember } from "../unknown-member.ts";
import type { ${[...enums.keys()].join(", ")} } from "./enums.ts";

${schemaTypes(document, schemas, new Set(enums.keys()), new Set(entities.map(({ name }) => `${name}Patch`)))}`,
    "webhooks.ts": webhookTypes(document),
    "exceptions.ts": `import type { ResourceExceptions } from "../operations.ts";

/** The server that the document names. */
export const serverUrl: string = ${JSON.stringify(document.servers[0]?.url)};

/** The exceptions of each entity from the conventions, by the first segment of its path and by its name. */
export const exceptions: Readonly<Record<string, Readonly<Record<string, ResourceExceptions>>>> =
  ${JSON.stringify(exceptionsOf(document, entities), null, 2)};
`,
    "resources.ts": `import type * as schemas from "./schemas.ts";

export { serverUrl } from "./exceptions.ts";

${entities
  .map(
    (entity) =>
      `/** What the document says about ${entity.resource}, as far as it does not follow from a convention. */
export const ${entity.resource} = ${JSON.stringify(metadataOf(document, entity), null, 2)} as const;\n`,
  )
  .join("\n")}
/** The types that belong to each resource. */
export interface ResourceTypes {
${entities.map(resourceTypeOf).join("\n")}
}
`,
  };
}

/** Requests may contain dates as text or as `Date`, which the client converts to the service's format. */
function withDates(document: Document, body: Schema): Schema {
  const properties = Object.entries(body.properties ?? {}).map(([name, property]) => {
    const schema = schemaAt(document, property);
    const type = ["DateInput", ...[schema.type].flat().filter((one) => one === "null")].join(" | ");
    return [
      name,
      schema.format?.startsWith("date") ? { ...schema, ...property, [typeScriptType]: type } : property,
    ];
  });
  return { ...body, properties: Object.fromEntries(properties) };
}

/** What may be changed: the fields of the create body, or of the replace body of an entity that cannot be created. */
function patchSchema(document: Document, name: string): Schema {
  const body = document.components.schemas[`${name}Create`] ?? requiredSchema(document, `${name}Replace`);
  const { required: _all, ...optional } = mergeAllOf(document, body);
  const { Id: _id, ...properties } = optional.properties ?? {};
  return {
    ...optional,
    properties,
    description: `Changes to a record of ${name}: fields that are left out do not change, null clears a field.`,
  };
}

/**
 * Stricter than the document on purpose. The service takes less and clears what is missing, so the type asks for every
 * field of a full record: a row of a list does not compile, a record from `get` does.
 */
function replaceSchema(document: Document, name: string): Schema {
  const record = mergeAllOf(document, requiredSchema(document, name));
  const replace = mergeAllOf(document, requiredSchema(document, `${name}Replace`));
  return {
    description: `${replace.description ?? ""}\n\nTakes a full record, as \`get\` returns it. Missing fields would be cleared.`,
    type: "object",
    properties: { ...replace.properties, ...record.properties },
    required: record.required ?? [],
  };
}

function requiredSchema(document: Document, name: string): Schema {
  const schema = document.components.schemas[name];
  if (schema === undefined) throw new Error(`The document has no schema ${name}; every entity needs one.`);
  return schema;
}
