import type { Mapping } from "../../document/mapping.ts";
import type { Description } from "../description.ts";
import { enumerationOf, relationOf, typeOf } from "../field.ts";
import { ownFields, relationBeside } from "../fields.ts";
import { fileRef } from "../references.ts";
import { capital } from "../words.ts";

/** A filter that follows from a field. */
interface Filter {
  readonly field: string;
  readonly definition: Mapping;
  /** The property as filters spell it: `Country` for `CountryId`, `Country_Name` for `CountryName`. */
  readonly property: string;
  readonly schema: Mapping;
  readonly hasRange: boolean;
}

/**
 * The filters that follow from an entity's fields: one for each field that holds a single value, by the field's name, and
 * a range for each number and date. References drop their `Id`; what shows a field of a related record is spelled
 * `{Reference}_{Field}`; the names of files have none.
 */
export function filtersOf(description: Description): Mapping[] {
  const { entity, one, many, exampleId, oldSource } = description;
  const documented = { status: "documented", source: oldSource };
  const filters = fieldFilters(description);
  return [
    {
      name: "Id",
      in: "query",
      description: `The ${one} with this \`Id\`. The name has no prefix.`,
      schema: { type: "integer", format: "int64" },
      example: exampleId,
      "x-provenance": { ...documented, disagreements: [37] },
    },
    {
      name: "UniqueId",
      in: "query",
      description: `The ${one} with this \`UniqueId\`. The name has no prefix.`,
      schema: { type: "string", format: "uuid" },
      example: "13699839-0afb-4388-8a55-b656e051b13c",
      "x-provenance": { ...documented, disagreements: [37] },
    },
    {
      name: `${entity}_SystemId`,
      in: "query",
      description: `${capital(many)} with this \`SystemId\`, the text that only the API shows and changes.`,
      schema: { type: "string" },
      example: `crm-${exampleId}`,
      "x-provenance": documented,
    },
    ...filters.map((filter) => equals(description, filter)),
    ...[...filters.filter(({ hasRange }) => hasRange), ...stamps()].flatMap((filter) =>
      range(description, filter),
    ),
  ];
}

/** Created for each use, because bundling rewrites the references. */
const stamps = (): Filter[] =>
  ["CreatedOn", "UpdatedOn"].map((field) => ({
    field,
    definition: {},
    property: field,
    schema: fileRef("schemas", "FilterDateTime"),
    hasRange: true,
  }));

function fieldFilters(description: Description): Filter[] {
  const { except, withoutRange, also, spelled } = description.filters;
  const fields = ownFields(description);
  return fields.flatMap(([name, definition]): Filter[] => {
    const type = typeOf(definition);
    const excluded = type === "array" || name.endsWith("FileName") || except.includes(name);
    if (excluded && !also.includes(name)) return [];
    const { entity, undescribed } = relationOf(definition);
    const isReference = (entity ?? undescribed) !== undefined && type === "integer";
    const beside = definition["readOnly"] === true ? relationBeside(name, fields) : undefined;
    const reference = beside?.slice(0, -2);
    const enumeration = enumerationOf(definition);
    const spelling = spelled[name];
    return [
      {
        field: name,
        definition,
        property: typeof spelling === "string" ? spelling : propertyOf(name, isReference, reference),
        schema: enumeration ?? schemaOf(type, isReference, definition["format"]),
        hasRange:
          // A reference that filters spell with its `Id` is a plain number to them.
          (!isReference || spelling === name) &&
          enumeration === undefined &&
          !withoutRange.includes(name) &&
          ["integer", "number", "date-time"].includes(type),
      },
    ];
  });
}

function propertyOf(name: string, isReference: boolean, reference: string | undefined): string {
  if (isReference) return name.replace(/Id$/, "");
  return reference === undefined ? name : `${reference}_${name.slice(reference.length)}`;
}

function schemaOf(type: string, isReference: boolean, format: unknown): Mapping {
  if (type === "date-time") return fileRef("schemas", "FilterDateTime");
  // A list is found by one of its ids.
  if (isReference || type === "array") return { type: "integer", format: "int64" };
  return format === "uuid" ? { type, format } : { type };
}

function equals(description: Description, { field, property, schema, definition }: Filter): Mapping {
  const { entity, many, record } = description;
  const example = record[field];
  const isSecret = definition["format"] === "password";
  const hasExample =
    !["object", "undefined"].includes(typeof example) && !isSecret && schema["$ref"] === undefined;
  return {
    name: `${entity}_${property}`,
    in: "query",
    ...(property === description.requiredFilter && { required: true }),
    description:
      property === field
        ? `${capital(many)} whose \`${field}\` ${schema["format"] === "int64" ? "contains this id" : "is this value"}.`
        : `${capital(many)} whose \`${field}\` is this value. Filters spell it \`${property}\`.`,
    schema,
    ...(hasExample && { example }),
    "x-provenance": filterProvenance(description, definition, property === field ? [] : [3]),
  };
}

function range(description: Description, { property, schema, definition }: Filter): Mapping[] {
  const { entity, many } = description;
  const isDate = schema["$ref"] !== undefined;
  return [
    ["from", isDate ? "this time or later, in UTC" : "this or more"],
    ["to", isDate ? "this time or earlier, in UTC" : "this or less"],
  ].map(([end, limit]) => ({
    name: `${end}_${entity}_${property}`,
    in: "query",
    description: `${capital(many)} whose \`${property}\` is ${limit}.`,
    schema,
    "x-provenance": filterProvenance(description, definition, [19]),
  }));
}

/** The pages of 2020 document the filters of the fields that they list. The key of any other is formed by the same rule. */
function filterProvenance(
  { oldSource, source }: Description,
  definition: Mapping,
  disagreements: readonly number[],
): Mapping {
  const own = JSON.stringify(definition["x-provenance"] ?? oldSource);
  const documented = own.includes(oldSource.split(",")[0] ?? oldSource);
  return {
    ...(documented
      ? { status: "documented", source: oldSource }
      : { status: "assumed", source: `${source} names the field; the key follows the rule of the others` }),
    ...(disagreements.length > 0 && { disagreements }),
  };
}
