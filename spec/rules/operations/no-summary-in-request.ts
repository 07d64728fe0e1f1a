import type { Context, Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";
import { resourcesOf } from "../document/resources.ts";

/**
 * No request body takes a summary.
 *
 * A summary is the row of a list: it lacks half of the record, and PUT clears the fields that it does not get.
 * Sending a row back would lose data, so the types must not allow it.
 */
export const noSummaryInRequest: Rule = () => ({
  Root(value, context) {
    const root = LocatedNode.of(value, context);
    const summaries = new Set(resourcesOf(root).map(({ row }) => row?.location.absolutePointer));
    for (const { node, title } of operationsOf(root)) {
      const search: Search = { title, summaries, context, seen: new Set() };
      for (const [, media] of node.at("requestBody", "content")?.entries() ?? []) {
        searchIn(media, "schema", search);
      }
    }
  },
});

interface Search {
  readonly title: string;
  /** The schemas of list rows. */
  readonly summaries: ReadonlySet<string | undefined>;
  readonly context: Context;
  readonly seen: Set<string>;
}

function searchIn(parent: LocatedNode, key: string | number, search: Search): void {
  const schema = parent.get(key);
  const identity = schema?.location.absolutePointer;
  if (schema === undefined || identity === undefined || search.seen.has(identity)) return;
  search.seen.add(identity);
  if (search.summaries.has(identity)) {
    search.context.report({
      message: `${search.title} takes the summary "${schema.name}" in its body, and PUT clears the fields that summaries lack: use the create or replace body, composed of the field groups.`,
      location: parent.location.child(key),
    });
    return;
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const members = schema.get(keyword);
    for (const index of members?.items().keys() ?? []) {
      if (members !== undefined) searchIn(members, index, search);
    }
  }
  searchIn(schema, "items", search);
  const properties = schema.get("properties");
  for (const [name] of properties?.entries() ?? []) {
    if (properties !== undefined) searchIn(properties, name, search);
  }
}
