import { isMapping } from "../document/mapping.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";
import { filtersOf, parseFilter } from "../document/filters.ts";
import { type Resource, resourcesOf } from "../document/resources.ts";
import { propertiesOf, typesOf } from "../document/schemas.ts";
import type { Description } from "./description.ts";
import { closestName } from "./checks/spelling.ts";
import { descriptionOf } from "./complete-entities.ts";
import { sharedFields } from "./shared-fields.ts";
import type { Rule } from "../redocly.ts";

/**
 * The operations and filters of a generated entity are exactly those that follow from its description and its fields.
 *
 * The rule reads the finished document and not the generator, so it also checks what is written by hand: every listed
 * operation is there and no other; every field that holds one value has a filter, and every number and date a range, except
 * for the exceptions in the description; the groups name every field once.
 */
export const generatedEntityIsComplete: Rule = () => ({
  Root(value, context) {
    const root = LocatedNode.of(value, context);
    const operations = operationsOf(root);
    // Their filters are the same for every entity.
    const shared = new Set(Object.keys(sharedFields(context)));
    const tags = root.get("tags")?.items() ?? [];
    for (const tag of tags) {
      const description = isMapping(tag.value) ? descriptionOf(tag.value) : undefined;
      if (description === undefined) continue;
      const resource = resourcesOf(root).find(({ entity }) => entity === description.entity);
      const found = operations.filter(({ entity }) => entity === description.entity).length;
      const listed = description.operations.length + description.binaries.length;
      const problems = [
        ...(found === listed ? [] : [`has ${found} operations instead of the ${listed} that are listed`]),
        ...(resource === undefined ? [] : filterProblems(resource, description, shared)),
        ...(resource === undefined ? [] : groupProblems(resource)),
      ];
      if (problems.length === 0) continue;
      context.report({
        message: `${description.entity} ${problems.join(", ")}: correct entities/${description.entity}.yaml, or the hand-written files.`,
        location: tag.location,
      });
    }
  },
});

function filterProblems(
  { record, entity, list }: Resource,
  { filters, requiredFilter }: Description,
  shared: ReadonlySet<string>,
): string[] {
  const fields = [...(record === undefined ? [] : propertiesOf(record))].filter(
    ([name]) => !shared.has(name),
  );
  const found = { equals: new Set<string>(), ranges: new Set<string>() };
  const spelled = new Set<string>();
  for (const { name } of filtersOf(list)) {
    const filter = parseFilter(entity, name);
    if (filter === undefined) continue;
    const { property, range } = filter;
    if (range === undefined) spelled.add(property);
    const spellings = new Set([property, `${property}Id`, property.replaceAll("_", "")]);
    const field = fields.find(([other]) => spellings.has(other))?.[0];
    if (field !== undefined) (range === undefined ? found.equals : found.ranges).add(field);
  }
  const single = fields.filter(([name, field]) => !typesOf(field).has("array") && !name.endsWith("FileName"));
  const names = single.map(([name]) => name).filter((name) => !filters.except.includes(name));
  const ranged = single.filter(
    ([name, field]) =>
      hasRange(field, filters.spelled[name] === name) && !filters.withoutRange.includes(name),
  );
  const isKnown = requiredFilter === undefined || spelled.has(requiredFilter);
  return [
    ...(isKnown
      ? []
      : [
          `has no filter \`${requiredFilter}\`, which \`requiredFilter\` names${instead(requiredFilter, spelled)}`,
        ]),
    ...differences("filter", found.equals, [...names, ...filters.also]),
    ...differences(
      "range",
      found.ranges,
      ranged.map(([name]) => name).filter((name) => !filters.except.includes(name)),
    ),
  ];
}

function instead(name: string, known: ReadonlySet<string>): string {
  const meant = closestName(name, [...known]);
  return meant === undefined ? "" : ` (\`${meant}\` is one)`;
}

function hasRange(field: LocatedNode, isSpelledInFull: boolean): boolean {
  const relation = field.get("x-nexudus-relation");
  const isReference =
    !isSpelledInFull &&
    (relation?.text("entity") !== undefined || relation?.text("undescribed") !== undefined);
  const types = typesOf(field);
  const isEnumeration = field.get("anyOf") !== undefined;
  const isDate = field.text("format") === "date-time";
  return !isReference && !isEnumeration && (types.has("number") || types.has("integer") || isDate);
}

function differences(what: string, found: ReadonlySet<string>, expected: readonly string[]): string[] {
  const missing = expected.filter((name) => !found.has(name));
  const surplus = [...found].filter((name) => !expected.includes(name));
  return [
    ...(missing.length > 0 ? [`has no ${what} for ${missing.join(", ")}`] : []),
    ...(surplus.length > 0 ? [`has an unexpected ${what} for ${surplus.join(", ")}`] : []),
  ];
}

function groupProblems({ record, bodies }: Resource): string[] {
  const groups: unknown = record?.get("x-nexudus-groups")?.value;
  if (record === undefined || !isMapping(groups)) return [];
  const named = Object.values(groups).flatMap((names) => (Array.isArray(names) ? names.map(String) : []));
  const fields = new Set([record, ...bodies].flatMap((shape) => [...propertiesOf(shape).keys()]));
  const missing = [...fields].filter((name) => named.filter((one) => one === name).length !== 1);
  return missing.length > 0 ? [`does not name each field in exactly one group: ${missing.join(", ")}`] : [];
}
