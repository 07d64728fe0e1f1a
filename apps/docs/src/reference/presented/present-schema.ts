import { follow, type OpenApiDocument, type Schema } from "../openapi.ts";
import { documented } from "../provenance.ts";
import type { FieldGroups } from "./field-groups.ts";

export interface SchemaUse {
  readonly document: OpenApiDocument;
  readonly groups: FieldGroups;
  /** Whether it is part of a request. In a response, no field is shown as required. */
  readonly isSent: boolean;
}

/**
 * Rewrites a schema so that every renderer shows the same: without `$ref`, `allOf` and unions of plain values, whose
 * siblings some renderers ignore. Each property gets its provenance.
 */
export function presentSchema(given: Schema, use: SchemaUse): Schema {
  const { properties, items, anyOf, oneOf, required = [], ...plain } = compose(given, use.document);
  const presentChoices = (choices: readonly Schema[]) => choices.map((choice) => presentChoice(choice, use));
  const rest = { ...plain, ...(use.isSent && required.length > 0 ? { required } : {}) };
  return {
    ...rest,
    ...(anyOf === undefined ? {} : { anyOf: presentChoices(anyOf) }),
    ...(oneOf === undefined ? {} : { oneOf: presentChoices(oneOf) }),
    ...(items === undefined ? {} : { items: presentSchema(items, use) }),
    ...(properties === undefined
      ? {}
      : { properties: presentProperties(properties, use.isSent ? required : [], use) }),
  };
}

function presentProperties(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  use: SchemaUse,
): Record<string, Schema> {
  const isGrouped = use.groups.cover(Object.keys(properties));
  const entries = Object.entries(properties).map(([name, property]) => {
    const { "x-provenance": provenance = documented, ...schema } = linkRelation(
      presentSchema(property, use),
      use.document,
    );
    const group = required.includes(name) ? "Required" : use.groups.groupOf(name);
    const placed = group === undefined || !isGrouped ? {} : { "x-group": group };
    return [name, { ...schema, ...placed, "x-provenance": provenance }] as const;
  });
  return Object.fromEntries(use.groups.sort(entries, ([, schema]) => schema["x-group"]));
}

/** Links a field of ids to the entity that they identify. */
function linkRelation(schema: Schema, { tags }: OpenApiDocument): Schema {
  const entity = schema["x-nexudus-relation"]?.entity;
  const tag = tags.find((one) => entity !== undefined && one["x-nexudus-entity"] === entity)?.name;
  if (tag === undefined) return schema;
  const description = [schema.description?.trim(), `See [${tag}](#tag/${tag}).`].filter(Boolean).join(" ");
  return { ...schema, description };
}

/** One of several shapes of a body, with the name of its component as its title. */
function presentChoice(choice: Schema, use: SchemaUse): Schema {
  const title = choice.title ?? choice.$ref?.split("/").at(-1);
  return { ...presentSchema(choice, use), ...(title === undefined ? {} : { title }) };
}

/** Resolves `$ref` and combines `allOf` and unions of plain values. Their siblings add to them or narrow them. */
function compose(given: Schema, document: OpenApiDocument): Schema {
  const { $ref, allOf = [], ...own } = given;
  const parts = [...($ref === undefined ? [] : [follow<Schema>({ $ref }, document)]), ...allOf];
  const combined = parts.map((part) => compose(part, document)).reduce((a, b) => combine(a, b, document), {});
  return combineUnion(combine(combined, own, document), document);
}

function combine(before: Schema, after: Schema, document: OpenApiDocument): Schema {
  const properties: Record<string, Schema> = { ...before.properties };
  for (const [name, property] of Object.entries(after.properties ?? {})) {
    const earlier = properties[name];
    properties[name] = earlier === undefined ? property : narrow(earlier, property, document);
  }
  const required = [...new Set([...(before.required ?? []), ...(after.required ?? [])])];
  return {
    ...before,
    ...after,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** Combines a property that a later part of an `allOf` repeats in order to narrow it. */
function narrow(earlier: Schema, later: Schema, document: OpenApiDocument): Schema {
  const { "x-open": open, ...before } = compose(earlier, document);
  const after = compose(later, document);
  const description = [before.description, later.description].filter((text) => text !== undefined);
  const provenance = later["x-provenance"] ?? before["x-provenance"] ?? after["x-provenance"];
  const isOpen = after.enum === undefined ? open : after["x-open"];
  return {
    ...before,
    ...after,
    ...(isOpen === undefined ? {} : { "x-open": isOpen }),
    ...(description.length > 0 ? { description: description.map((text) => text.trim()).join(" ") } : {}),
    ...(provenance === undefined ? {} : { "x-provenance": provenance }),
  };
}

const typesOf = ({ type = [] }: Schema): string[] => [type].flat();

/** A union of plain values as one schema with several types: `integer or null` with its named values. */
function combineUnion(schema: Schema, document: OpenApiDocument): Schema {
  const { anyOf, oneOf, ...own } = schema;
  const choices = (anyOf ?? oneOf)?.map((choice) => compose(choice, document));
  if (choices === undefined || choices.some((choice) => choice.properties !== undefined)) return schema;
  const types = [...new Set(choices.flatMap(typesOf))].toSorted(
    (a, b) => Number(a === "null") - Number(b === "null"),
  );
  const named = choices.filter((choice) => choice.enum !== undefined);
  const openTypes = new Set(choices.filter((choice) => choice.enum === undefined).flatMap(typesOf));
  const isOpen = named.some((choice) => typesOf(choice).some((type) => openTypes.has(type)));
  const [format] = choices.flatMap((choice) => choice.format ?? []);
  const [items] = choices.flatMap((choice) => choice.items ?? []);
  const [description] = choices.flatMap((choice) => choice.description ?? []);
  return {
    ...(format === undefined ? {} : { format }),
    ...(items === undefined ? {} : { items }),
    ...(description === undefined ? {} : { description }),
    ...(named.length === 0 ? {} : combineEnums(named)),
    ...(isOpen ? { "x-open": true } : {}),
    ...own,
    ...(types.length === 0 ? {} : { type: types.length === 1 ? (types[0] ?? "") : types }),
  };
}

function combineEnums(
  schemas: readonly Schema[],
): Pick<Schema, "enum" | "x-enum-varnames" | "x-enumDescriptions"> {
  const names = schemas.flatMap((one) =>
    (one.enum ?? []).map((_, index) => one["x-enum-varnames"]?.[index] ?? ""),
  );
  return {
    enum: schemas.flatMap((one) => one.enum ?? []),
    ...(names.some((name) => name !== "") ? { "x-enum-varnames": names } : {}),
    "x-enumDescriptions": Object.fromEntries(
      schemas.flatMap((one) => Object.entries(one["x-enumDescriptions"] ?? {})),
    ),
  };
}
