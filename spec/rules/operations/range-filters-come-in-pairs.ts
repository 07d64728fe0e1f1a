import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { filtersOf, parseFilter } from "../document/filters.ts";
import { resourcesOf } from "../document/resources.ts";

/**
 * Every range has both ends, `from_…` and `to_…`, of the same type.
 *
 * One source documents `to_…` twice and `from_…` never: a mistake that is easy to make in a list of
 * forty parameters and hard to see.
 */
export const rangeFiltersComeInPairs: Rule = () => ({
  Root(value, context) {
    for (const { entity, list } of resourcesOf(LocatedNode.of(value, context))) {
      const parameters = new Map(filtersOf(list).map(({ name, parameter }) => [name, parameter]));
      for (const [name, parameter] of parameters) {
        const filter = parseFilter(entity, name);
        if (filter?.range === undefined) continue;
        const otherName = `${filter.range === "from" ? "to" : "from"}_${entity}_${filter.property}`;
        const other = parameters.get(otherName);
        if (other === undefined) {
          context.report({
            message: `"${name}" has no other end: add the parameter "${otherName}" to ${list.title}.`,
            location: parameter.location.child("name"),
          });
        } else if (filter.range === "from" && schemaOf(parameter) !== schemaOf(other)) {
          context.report({
            message: `"${name}" and "${otherName}" differ in their schema: both ends of a range have the same type.`,
            location: parameter.location.child("schema").key(),
          });
        }
      }
    }
  },
});

function schemaOf(parameter: LocatedNode): string {
  return JSON.stringify(parameter.get("schema")?.value);
}
