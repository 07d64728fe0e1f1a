import type { Context, Rule } from "./redocly.ts";
import { operationsOf } from "./document/operations.ts";
import { Place } from "./document/place.ts";

const COMPOSED_OF = ["allOf", "anyOf", "oneOf"] as const;

/**
 * No request body takes a summary.
 *
 * A summary is a list row: it lacks half of the record, and PUT clears what it does not get. Somebody
 * who sends a row back loses data, so the types must not even allow it.
 */
export const noSummaryInRequest: Rule = () => ({
  Root(node, context) {
    for (const { place, title } of operationsOf(Place.of(node, context))) {
      for (const [, media] of place.at("requestBody", "content")?.entries() ?? []) {
        search(media, "schema", title, context.report, new Set());
      }
    }
  },
});

function search(
  parent: Place,
  key: string | number,
  title: string,
  report: Context["report"],
  seen: Set<string>,
): void {
  const schema = parent.get(key);
  if (schema === undefined || seen.has(schema.location.absolutePointer)) return;
  seen.add(schema.location.absolutePointer);
  if (schema.name.endsWith("Summary")) {
    report({
      message: `${title} takes the summary "${schema.name}" in its body, and PUT clears the fields that summaries lack: use the create or replace body, composed of the field groups.`,
      location: parent.location.child(key),
    });
    return;
  }
  for (const keyword of COMPOSED_OF) {
    const members = schema.get(keyword);
    for (const index of members?.items().keys() ?? []) {
      if (members !== undefined) search(members, index, title, report, seen);
    }
  }
  search(schema, "items", title, report, seen);
  const properties = schema.get("properties");
  for (const [name] of properties?.entries() ?? []) {
    if (properties !== undefined) search(properties, name, title, report, seen);
  }
}
