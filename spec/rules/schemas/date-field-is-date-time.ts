import type { Rule, Context } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { filtersOf, parseFilter } from "../document/filters.ts";
import { fieldsOf, resourcesOf } from "../document/resources.ts";
import { stringsWithoutFormat } from "../document/schemas.ts";

const DATE_NAME = /^Date[A-Z]|Date$|Time$|Local$|edOn$/;

/**
 * Every date in a body is a `date-time`.
 *
 * Sources call dates "string". Without a format, a generated type accepts "tomorrow", and nobody learns
 * that the service expects ISO 8601 in UTC. A field is a date if its name says so, or if the list can be
 * filtered by it as a date: the names of many (`LastRenewal`, `NextAutoInvoice`) do not say it.
 */
export const dateFieldIsDateTime: Rule = () => ({
  SchemaProperties(value, context) {
    for (const [name, field] of LocatedNode.of(value, context).entries()) {
      if (DATE_NAME.test(name)) checkField(name, field, context);
    }
  },
  Root(value, context) {
    for (const resource of resourcesOf(LocatedNode.of(value, context))) {
      const fields = fieldsOf(resource);
      const dates = filtersOf(resource.list).filter(
        ({ parameter }) => parameter.get("schema")?.name === "FilterDateTime",
      );
      for (const property of new Set(dates.map(({ name }) => parseFilter(resource.entity, name)?.property))) {
        const field = property === undefined ? undefined : fields.get(property);
        if (property === undefined || field === undefined || DATE_NAME.test(property)) continue;
        checkField(property, field, context);
      }
    }
  },
});

function checkField(name: string, field: LocatedNode, context: Context): void {
  for (const schema of stringsWithoutFormat(field, "date-time")) {
    context.report({
      message: `${name} is a date but its format is ${schema.text("format") ?? "not given"}: add "format: date-time" (ISO 8601, UTC).`,
      location: schema.location,
    });
  }
}
