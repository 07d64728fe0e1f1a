import { isMapping, type Mapping } from "../document/mapping.ts";
import type { Description, FieldFile } from "./description.ts";
import { enumerationOf } from "./field.ts";
import { changesOf, ownFields } from "./fields.ts";
import { a, capital } from "./words.ts";

/**
 * The shapes of an entity: record, row and page, and the bodies of create and replace.
 *
 * @param shared the ten fields of every record
 */
export function schemasOf(description: Description, shared: Mapping): Mapping {
  const { entity, operations, detailFields } = description;
  const groups = groupsOf(description, shared);
  const limits = {
    [`${entity}ListChanges`]: listChanges(description),
    ...(operations.includes("create") && { [`${entity}EnumMembers`]: enumMembers(description) }),
  };
  const helpers = Object.fromEntries(Object.entries(limits).filter(([, schema]) => schema !== undefined));
  const bodies = operations.filter((kind) => kind === "create" || kind === "replace");
  return {
    [entity]: {
      description: `The full record of ${a(description.one)}.`,
      allOf: [{ $ref: `#/components/schemas/${entity}Summary` }, ...refs(detailFields)],
      ...(detailFields && { required: names(detailFields) }),
      "x-provenance": { status: "documented", source: description.source },
      ...(groups && { "x-nexudus-groups": groups }),
    },
    [`${entity}Summary`]: summary(description),
    [`${entity}Page`]: page(description),
    ...helpers,
    ...Object.fromEntries(
      bodies.map((kind) => [
        body(description, kind),
        bodySchema(description, shared, kind, Object.keys(helpers)),
      ]),
    ),
  };
}

function bodySchema(
  description: Description,
  shared: Mapping,
  kind: "create" | "replace",
  helpers: readonly string[],
): Mapping {
  const { one, fields, detailFields, required, source } = description;
  const isCreate = kind === "create";
  const parts = helpers.filter((name) => isCreate || !name.endsWith("EnumMembers"));
  const id = {
    type: "integer",
    format: "int64",
    description: `The ${one} to replace. It is in the body because the path has no id.`,
  };
  return {
    description: isCreate
      ? "The fields that a create accepts."
      : `The complete ${one}, which replaces the stored one. Fields that are missing are cleared: start from the record that a read by id returns.`,
    allOf: [
      ...refs(fields, detailFields),
      ...parts.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    ],
    required: isCreate ? required : ["Id", ...required],
    properties: { ...(!isCreate && { Id: id }), SystemId: shared["SystemId"] },
    "x-provenance": { status: "documented", source, ...(!isCreate && { disagreements: [13] }) },
  };
}

const names = (...files: readonly (FieldFile | undefined)[]): string[] =>
  files.flatMap((file) => Object.keys(file?.properties ?? {}));

const refs = (...files: readonly (FieldFile | undefined)[]): Mapping[] =>
  files.flatMap((file) => (file === undefined ? [] : [{ $ref: file.ref }]));

/** The name of a body's schema: `TariffCreate`. */
export function body({ entity }: Description, kind: "create" | "replace"): string {
  return `${entity}${kind === "create" ? "Create" : "Replace"}`;
}

function summary({ one, fields, serverFields, detailFields }: Description): Mapping {
  const lists = Object.keys(detailFields?.properties ?? {});
  return {
    description:
      lists.length === 0
        ? `${capital(a(one))} as a row of a list. It is assumed to have every field of the record.`
        : `${capital(a(one))} as a row of a list. Rows are assumed to lack ${lists.map((name) => `\`${name}\``).join(", ")}.`,
    allOf: [...refs(fields, serverFields), { $ref: "components/schemas/RecordFields.yaml" }],
    // `RecordFields` requires its own.
    required: names(fields, serverFields),
    "x-provenance": {
      status: "assumed",
      source: "No source says which fields rows of this entity lack; lists are empty in rows of coworkers",
    },
  };
}

function page({ entity, many }: Description): Mapping {
  return {
    description: `One page of ${many}.`,
    allOf: [
      { $ref: "components/schemas/Page.yaml" },
      {
        type: "object",
        required: ["Records"],
        properties: {
          Records: {
            type: "array",
            description: `The ${many} on this page.`,
            items: { $ref: `#/components/schemas/${entity}Summary` },
          },
        },
      },
    ],
  };
}

function listChanges(description: Description): Mapping | undefined {
  const lists = Object.entries(description.detailFields?.properties ?? {});
  const properties = Object.fromEntries(
    lists.flatMap(([list, field]) =>
      (isMapping(field) ? changesOf(description, list, field) : []).map((name) => [
        name,
        {
          type: "array",
          description: name.startsWith("Added")
            ? `Ids to add to \`${list}\`.`
            : `Ids to remove from \`${list}\`.`,
          items: { type: "integer", format: "int64", description: "An id." },
          "x-nexudus-helper": true,
        },
      ]),
    ),
  );
  if (Object.keys(properties).length === 0) return undefined;
  return {
    type: "object",
    description: `Changes to the lists of ${a(description.one)}, without sending the complete list.`,
    properties,
    "x-provenance": {
      status: "assumed",
      source: `${description.source}; the spelling is derived from the options of a command line`,
    },
  };
}

function enumMembers(description: Description): Mapping | undefined {
  const properties = Object.fromEntries(
    ownFields(description).flatMap(([name, field]) => {
      const enumeration = enumerationOf(field);
      if (enumeration === undefined || field["readOnly"] === true) return [];
      const alternatives: unknown[] = Array.isArray(field["anyOf"]) ? field["anyOf"] : [];
      const nullable = alternatives.some((one) => isMapping(one) && one["type"] === "null");
      const keyword = nullable ? { anyOf: [enumeration, { type: "null" }] } : { allOf: [enumeration] };
      return [
        [name, { ...keyword, description: "A create accepts only the members that the document lists." }],
      ];
    }),
  );
  if (Object.keys(properties).length === 0) return undefined;
  return {
    type: "object",
    description: "Limits enumerations to their known members on create. A record may have others.",
    properties,
    "x-provenance": { status: "assumed", source: `${description.source} lists the members` },
  };
}

/**
 * The groups that the docs show a record's fields in, by title. The first field of a group names it in `x-nexudus-group`,
 * which is removed; the fields behind it belong to it, up to the next group.
 */
function groupsOf(description: Description, shared: Mapping): Mapping | undefined {
  const groups = new Map<string, string[]>();
  for (const file of [description.fields, description.serverFields, description.detailFields]) {
    let title = "";
    for (const [name, field] of Object.entries(file?.properties ?? {})) {
      if (!isMapping(field)) continue;
      if (typeof field["x-nexudus-group"] === "string") title = field["x-nexudus-group"];
      Reflect.deleteProperty(field, "x-nexudus-group");
      groups.set(title, [...(groups.get(title) ?? []), name, ...changesOf(description, name, field)]);
    }
  }
  const ungrouped = groups.get("");
  if (groups.size <= 1 && ungrouped !== undefined) return undefined;
  return { ...Object.fromEntries(groups), Record: Object.keys(shared) };
}
