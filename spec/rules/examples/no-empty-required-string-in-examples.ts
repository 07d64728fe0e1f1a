import type { Context, Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { propertiesOf, requiredOf } from "../document/schemas.ts";

/**
 * No example leaves a required string empty.
 *
 * The vendor's own samples do (`"FullName": ""`), and the service rejects exactly that. An example
 * must work when it is pasted; where a record has no value, it is null.
 */
export const noEmptyRequiredStringInExamples: Rule = () => ({
  MediaType(node, context) {
    const media = LocatedNode.of(node, context);
    const schema = media.get("schema");
    if (schema === undefined) return;
    const named = media.get("examples")?.entries() ?? [];
    for (const value of [media.get("example"), ...named.map(([, example]) => example.get("value"))]) {
      if (value !== undefined) check(schema, value, context);
    }
  },
  Schema(node, context) {
    const schema = LocatedNode.of(node, context);
    for (const value of [schema.get("example"), ...(schema.get("examples")?.items() ?? [])]) {
      if (value !== undefined) check(schema, value, context);
    }
  },
});

function check(schema: LocatedNode, value: LocatedNode, context: Context): void {
  const properties = propertiesOf(schema);
  const required = requiredOf(schema);
  for (const [name, member] of value.entries()) {
    if (member.value === "" && required.has(name)) {
      context.report({
        message: `The example leaves "${name}" empty, and ${schema.name} requires it: give it a value that the service accepts, or null where the schema allows it.`,
        location: member.location,
      });
    }
    const property = properties.get(name);
    if (property !== undefined) check(property, member, context);
  }
  const items = schema.get("items");
  if (items !== undefined) for (const item of value.items()) check(items, item, context);
  for (const keyword of ["anyOf", "oneOf"]) {
    for (const alternative of schema.get(keyword)?.items() ?? []) check(alternative, value, context);
  }
}
