import type { Mapping } from "../redocly.ts";
import type { Table } from "./table.ts";

/** The row and the page of a table. Rows of tables are assumed to be complete records. */
export function schemasOf({ entity, one, many }: Table): Mapping {
  return {
    [`${entity}Summary`]: {
      description: `A ${one} as a row of a list. It is assumed to have every field of the record.`,
      allOf: [{ $ref: `components/schemas/${entity}.yaml` }],
      "x-provenance": { status: "assumed", source: "No source says that rows lack a field" },
    },
    [`${entity}Page`]: {
      description: `One page of ${many}.`,
      allOf: [
        { $ref: "components/schemas/Page.yaml" },
        {
          type: "object",
          required: ["Records"],
          properties: {
            Records: {
              type: "array",
              description: `The ${many} on this page.`,
              items: { $ref: `#/components/schemas/${entity}Summary` },
            },
          },
        },
      ],
    },
  };
}
