import { follow, type OpenApiDocument, type Schema } from "../openapi.ts";

/** The groups that the fields of an entity are shown in (`x-nexudus-groups`), in the order of the document. */
export interface FieldGroups {
  /** Whether a schema with these properties is one of the entity's shapes, and long enough to be grouped. */
  readonly cover: (fields: readonly string[]) => boolean;
  /** Returns the title of a field's group. Undefined if the entity has no groups. */
  readonly groupOf: (field: string) => string | undefined;
  /** Returns the title of the group of a filter, which is named after a field: `from_Coworker_UpdatedOn`. */
  readonly groupOfParameter: (name: string) => string | undefined;
  /** Sorts by group, and leaves the order within a group as it is. */
  readonly sort: <Item>(items: readonly Item[], titleOf: (item: Item) => string | undefined) => Item[];
}

/** A schema with at most this many fields is shown as one list. */
const shortList = 15;

const others = "Other fields";
const paging = "Paging and order";

/** Reads the groups of an entity from its record schema and from what that is composed of. */
export function fieldGroups(entity: string | undefined, document: OpenApiDocument): FieldGroups {
  const record = entity === undefined ? undefined : document.components.schemas?.[entity];
  const groups = record === undefined ? new Map<string, string[]>() : collect(record, document);
  const byField = new Map(
    [...groups].flatMap(([title, fields]) => fields.map((field) => [field, title] as const)),
  );
  const order = ["Required", paging, ...groups.keys(), others];
  const rankOf = (title: string | undefined) => order.indexOf(title ?? "");
  const groupOf = (field: string) => (groups.size === 0 ? undefined : (byField.get(field) ?? others));
  return {
    cover: (fields) =>
      fields.length > shortList && fields.filter((field) => byField.has(field)).length * 2 >= fields.length,
    groupOf,
    groupOfParameter: (name) => {
      if (groups.size === 0) return undefined;
      const [, field] = new RegExp(`^(?:from_|to_)?${entity}_(.+)$`).exec(name) ?? [];
      return groupOf(field ?? name) === others && field === undefined ? paging : groupOf(field ?? name);
    },
    sort: (items, titleOf) => items.toSorted((a, b) => rankOf(titleOf(a)) - rankOf(titleOf(b))),
  };
}

/** The fields by the title of their group. Groups of equal titles are one. */
function collect(
  given: Schema,
  document: OpenApiDocument,
  found = new Map<string, string[]>(),
): Map<string, string[]> {
  const schema = follow(given, document);
  for (const [title, fields] of Object.entries(schema["x-nexudus-groups"] ?? {})) {
    found.set(title, [...(found.get(title) ?? []), ...fields]);
  }
  for (const part of schema.allOf ?? []) collect(part, document, found);
  return found;
}
