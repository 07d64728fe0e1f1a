import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { fieldsOf, resourcesOf, shapesOf } from "../document/resources.ts";
import { composed } from "../document/schemas.ts";

/**
 * Every name in `x-nexudus-groups` is a field of the entity, and appears once.
 *
 * The docs show fields by these groups. A name that was renamed elsewhere would silently move its field to "Other
 * fields", and a name in two groups would show it twice.
 */
export const groupsNameFields: Rule = () => ({
  Root(value, context) {
    for (const resource of resourcesOf(LocatedNode.of(value, context))) {
      const schemas = shapesOf(resource).flatMap((shape) => composed(shape));
      const names = new Map<string, { readonly group: string; readonly node: LocatedNode }>();
      for (const [group, members] of schemas.flatMap((one) => one.get("x-nexudus-groups")?.entries() ?? [])) {
        for (const node of members.items()) names.set(node.location.absolutePointer, { group, node });
      }
      const fields = fieldsOf(resource);
      const groupOf = new Map<string, string>();
      for (const { group, node } of names.values()) {
        const name = String(node.value);
        const other = groupOf.get(name);
        groupOf.set(name, group);
        if (fields.has(name) && other === undefined) continue;
        context.report({
          message:
            other === undefined
              ? `The group "${group}" lists "${name}", which is not a field of ${resource.entity}: correct the name or remove it.`
              : `"${name}" is in the group "${other}" and in "${group}": keep it in one of them.`,
          location: node.location,
        });
      }
    }
  },
});
