import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { filtersOf, parseFilter } from "../document/filters.ts";
import { fieldsOf, resourcesOf } from "../document/resources.ts";

/**
 * Every filter of a list is `{Entity}_{Property}` and names a field of the entity.
 *
 * The service ignores a filter that it does not know and returns every record, which is easy to miss. Property `P` is known when the entity has a field `P`, or a field `PId` (a relation:
 * `Coworker_Country` filters `CountryId`), or, with the underscores removed, a field of a related
 * record (`Coworker_User_FullName` filters `UserFullName`). A relation that no field shows is
 * declared in redocly.yaml, in this rule's `relations`.
 */
export const filterNamesAField: Rule = ({ relations }) => ({
  Root(value, context) {
    const declared = new Set(Array.isArray(relations) ? relations.map(String) : []);
    for (const resource of resourcesOf(LocatedNode.of(value, context))) {
      const { entity, list } = resource;
      const fields = fieldsOf(resource);
      for (const { name, parameter } of filtersOf(list)) {
        // The service takes these two without the entity's prefix.
        const isIdentity = ["id", "uniqueid"].includes(name.toLowerCase());
        if (isIdentity || declared.has(name)) continue;
        const filter = parseFilter(entity, name);
        const known =
          filter !== undefined &&
          [filter.property, `${filter.property}Id`, filter.property.replaceAll("_", "")].some((field) =>
            fields.has(field),
          );
        if (known) continue;
        context.report({
          message:
            filter === undefined
              ? `"${name}" is not a filter of ${list.title}: name it ${entity}_{Property}, from_${entity}_{Property} or to_${entity}_{Property}.`
              : `"${name}" filters ${entity} by ${filter.property}, which no ${entity} shape has as ${filter.property} or ${filter.property}Id: correct the name, add the field, or declare the filter under "relations" of this rule in redocly.yaml.`,
          location: parameter.location.child("name"),
        });
      }
    }
  },
});
