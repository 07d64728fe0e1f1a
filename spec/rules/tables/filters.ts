import type { Mapping } from "../redocly.ts";
import type { Table } from "./table.ts";

/** The filters of a table: ids, a filter for each field that the table lists, and ranges of creation and update. */
export function filtersOf(table: Table): Mapping[] {
  const { entity, one, many, exampleId, filterSource } = table;
  const documented = { status: "documented", source: filterSource };
  const own = Object.entries(table.filters).map(([field, example]) => ({
    name: `${entity}_${field}`,
    in: "query",
    description: `${capital(many)} whose \`${field}\` has this value.`,
    schema: { type: typeof example },
    example,
    "x-provenance": documented,
  }));
  const ranges = ["CreatedOn", "UpdatedOn"].flatMap((field) =>
    [
      ["from", "at this time or later"],
      ["to", "at this time or earlier"],
    ].map(([end, when]) => ({
      name: `${end}_${entity}_${field}`,
      in: "query",
      description: `${capital(many)} that were ${field === "CreatedOn" ? "created" : "last written"} ${when}, in UTC.`,
      schema: { $ref: "components/schemas/FilterDateTime.yaml" },
      "x-provenance": { ...documented, disagreements: [19] },
    })),
  );
  return [
    {
      name: "Id",
      in: "query",
      description: `The ${one} with this \`Id\`. The name has no prefix.`,
      schema: { type: "integer", format: "int64" },
      example: exampleId,
      "x-provenance": { ...documented, disagreements: [37] },
    },
    {
      name: "UniqueId",
      in: "query",
      description: `The ${one} with this \`UniqueId\`. The name has no prefix.`,
      schema: { type: "string", format: "uuid" },
      example: "13699839-0afb-4388-8a55-b656e051b13c",
      "x-provenance": { ...documented, disagreements: [37] },
    },
    ...own,
    ...ranges,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
