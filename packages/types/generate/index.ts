// Writes src/generated from the bundled document: run by this package's build, never committed.
// `node generate/index.ts <bundle.json> <directory>` writes the whole source of the package for another document into a
// folder of its own, which is how the review of a pull request compares what both sides generate.
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type Document, mergeAllOf, type Schema } from "./document.ts";
import { entitiesOf } from "./entities.ts";
import { enumDeclarations, enumsOf } from "./enums.ts";
import { metadataOf, resourceTypeOf } from "./metadata.ts";
import { openapiTypes, schemaTypes } from "./openapi.ts";
import { webhookTypes } from "./webhooks.ts";
import { whereSchema } from "./where.ts";

const [otherDocument, otherDirectory] = process.argv.slice(2);
const bundle: unknown =
  otherDocument === undefined
    ? (await import("@nexudus-api/spec")).default
    : JSON.parse(await readFile(otherDocument, "utf8"));
// The spec package types the bundle loosely; it has been linted as OpenAPI 3.1.
const document = bundle as Document;
const source = new URL("../src/", import.meta.url);
const target = otherDirectory === undefined ? source : pathToFileURL(`${otherDirectory}/`);
const directory = new URL("generated/", target);
const header = "// Made from the OpenAPI document by `pnpm build`. Do not edit.\n";

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
  if (operations.has("replace")) {
    schemas[`${name}Patch`] = patchSchema(name);
    schemas[`${name}Replace`] = replaceSchema(name);
  }
}

/** What may be changed: the fields of the create body, or of the replace body of an entity that cannot be created. */
function patchSchema(name: string): Schema {
  const body = document.components.schemas[`${name}Create`] ?? requiredSchema(`${name}Replace`);
  const { required: _all, ...optional } = mergeAllOf(document, body);
  const { Id: _id, ...properties } = optional.properties ?? {};
  return {
    ...optional,
    properties,
    description: `Changes to a ${name} record: what is left out stays as it is, null clears.`,
  };
}

/**
 * Stricter than the document on purpose. The service takes less and clears what is missing, so the type asks for every
 * field of a full record: a row of a list does not compile, a record from `get` does.
 */
function replaceSchema(name: string): Schema {
  const record = mergeAllOf(document, requiredSchema(name));
  const replace = mergeAllOf(document, requiredSchema(`${name}Replace`));
  return {
    description: `${replace.description ?? ""}\n\nTakes a full record, as \`get\` answers it: whatever is missing would be cleared.`,
    type: "object",
    properties: { ...replace.properties, ...record.properties },
    required: record.required ?? [],
  };
}

function requiredSchema(name: string): Schema {
  const schema = document.components.schemas[name];
  if (schema === undefined) throw new Error(`The document has no schema ${name}; every entity needs one.`);
  return schema;
}

const files: Record<string, string> = {
  "openapi.ts": await openapiTypes(document),
  "enums.ts": enumDeclarations(enums),
  "schemas.ts": `import type { DateInput, Range } from "../range.ts";
import type { UnknownMember } from "../unknown-member.ts";
import type { ${[...enums.keys()].join(", ")} } from "./enums.ts";

${await schemaTypes(document, schemas, new Set(enums.keys()), new Set(entities.map(({ name }) => `${name}Patch`)))}`,
  "webhooks.ts": webhookTypes(document),
  "resources.ts": `import type * as schemas from "./schemas.ts";

/** The server that the document names. */
export const serverUrl: string = ${JSON.stringify(document.servers[0]?.url)};

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

await mkdir(directory, { recursive: true });
if (target !== source) {
  const handWritten = ["delivered.ts", "index.ts", "operations.ts", "range.ts", "unknown-member.ts"];
  await Promise.all(handWritten.map((name) => cp(new URL(name, source), new URL(name, target))));
}
await Promise.all(
  Object.entries(files).map(([name, text]) => writeFile(new URL(name, directory), `${header}\n${text}`)),
);
