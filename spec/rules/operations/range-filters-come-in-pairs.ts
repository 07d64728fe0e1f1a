import type { Rule } from "../redocly.ts";
import { Place } from "../document/located-node.ts";
import { parseFilter, queryParametersOf, resourcesOf } from "../document/resources.ts";

/**
 * Every range has both ends, `from_…` and `to_…`, of the same type.
 *
 * One source documents `to_…` twice and `from_…` never: a slip that is easy to make in a list of
 * forty parameters and hard to see.
 */
export const rangeFiltersComeInPairs: Rule = () => ({
  Root(node, context) {
    for (const { entity, list } of resourcesOf(Place.of(node, context))) {
      const parameters = new Map(queryParametersOf(list).map(({ name, place }) => [name, place]));
      for (const [name, place] of parameters) {
        const filter = parseFilter(entity, name);
        if (filter?.range === undefined) continue;
        const otherName = `${filter.range === "from" ? "to" : "from"}_${entity}_${filter.property}`;
        const other = parameters.get(otherName);
        if (other === undefined) {
          context.report({
            message: `"${name}" has no other end: add the parameter "${otherName}" to ${list.title}.`,
            location: place.location.child("name"),
          });
        } else if (filter.range === "from" && schemaOf(place) !== schemaOf(other)) {
          context.report({
            message: `"${name}" and "${otherName}" differ in their schema: both ends of a range have the same type.`,
            location: place.location.child("schema").key(),
          });
        }
      }
    }
  },
});

function schemaOf(parameter: Place): string {
  return JSON.stringify(parameter.get("schema")?.value);
}
