import { isMapping, type Mapping } from "../document/mapping.ts";
import type { Context } from "../redocly.ts";

/** The fields that every record has, by name. */
export function sharedFields(context: Context): Mapping {
  const { node } = context.resolve(
    { $ref: "components/schemas/RecordFields.yaml" },
    context.location.source.absoluteRef,
  );
  // The node of a schema file is a mapping, which Redocly's type leaves open.
  const { properties } = (node ?? {}) as Mapping;
  return isMapping(properties) ? properties : {};
}
