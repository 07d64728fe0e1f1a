import type { Context, Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { resourcesOf } from "../document/resources.ts";
import { ownRequired, propertiesOf, requiredOf } from "../document/schemas.ts";

/**
 * A record shape requires every one of its fields, and no others.
 *
 * Records always carry all their fields (null where there is no value), so a reader of a typed record
 * needs no check for undefined. The field groups are shared with the write bodies and cannot carry
 * `required`. The list of names is therefore separate from the fields, and would drift.
 */
export const recordRequiresEveryField: Rule = () => ({
  Root(value, context) {
    const checked = new Set<string>();
    for (const { record, row } of resourcesOf(LocatedNode.of(value, context))) {
      if (row !== undefined) check(row, context, checked);
      if (record !== undefined) check(record, context, checked);
    }
  },
});

function check(shape: LocatedNode, context: Context, checked: Set<string>): void {
  if (checked.has(shape.location.absolutePointer)) return;
  checked.add(shape.location.absolutePointer);

  // A shape that builds on another one lists only the fields that it adds.
  const inherited = new Set<string>();
  for (const part of shape.get("allOf")?.items() ?? []) {
    if (requiredOf(part).size === 0) continue;
    check(part, context, checked);
    for (const name of propertiesOf(part).keys()) inherited.add(name);
  }
  const own = new Set(ownRequired(shape));
  const fields = propertiesOf(shape);
  const missing = [...fields.keys()].filter((name) => !inherited.has(name) && !own.has(name));
  const surplus = [...own].filter((name) => !fields.has(name));
  if (missing.length === 0 && surplus.length === 0) return;
  const parts = [
    ...(missing.length > 0 ? [`add ${missing.join(", ")}`] : []),
    ...(surplus.length > 0 ? [`remove ${surplus.join(", ")}`] : []),
  ];
  context.report({
    message: `"required" of the record shape ${shape.name} does not list exactly its fields: ${parts.join(" and ")}.`,
    location: own.size > 0 ? shape.location.child("required").key() : shape.location,
  });
}
