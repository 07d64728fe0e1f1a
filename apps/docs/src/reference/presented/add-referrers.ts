import type { OpenApiDocument, Schema } from "../openapi.ts";

/** A field whose description links to another tag, and the tag of the records that have the field. */
interface Reference {
  readonly tag: string;
  readonly field: string;
  readonly target: string;
}

/**
 * Adds to the description of each tag the fields that refer to its records, so that readers follow a relation in both
 * directions.
 *
 * @param document a presented document
 */
export function addReferrers(document: OpenApiDocument): OpenApiDocument {
  const references = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ tags: [tag = ""], responses }) =>
      Object.values(responses)
        .flatMap(({ content = {} }) => Object.values(content))
        .flatMap(({ schema = {} }) => referencesIn(schema, tag)),
    );
  const tags = document.tags.map((tag) => {
    const own = references.filter(({ target }) => target === tag.name);
    const description = [tag.description?.trim(), textOf(own)].filter(Boolean).join("\n\n");
    return { ...tag, description };
  });
  return { ...document, tags };
}

function referencesIn(schema: Schema, tag: string, field = ""): Reference[] {
  const { description = "", properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const links = field === "" ? [] : [...description.matchAll(/\(#tag\/(\w+)\)/g)];
  return [
    ...links.map(([, target = ""]) => ({ tag, field, target })),
    ...Object.entries(properties).flatMap(([name, property]) => referencesIn(property, tag, name)),
    ...[items ?? [], anyOf, oneOf].flat().flatMap((part) => referencesIn(part, tag, field)),
  ];
}

function textOf(references: readonly Reference[]): string {
  const fields = new Map<string, Set<string>>();
  for (const { tag, field } of references) fields.set(tag, (fields.get(tag) ?? new Set()).add(field));
  const items = [...fields].map(
    ([tag, names]) => `- [${tag}](#tag/${tag}): ${[...names].map((name) => `\`${name}\``).join(", ")}`,
  );
  return items.length === 0 ? "" : `Referred to by:\n\n${items.join("\n")}`;
}
