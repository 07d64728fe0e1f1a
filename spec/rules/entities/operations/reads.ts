import type { Mapping } from "../../document/mapping.ts";
import type { Description } from "../description.ts";
import { fileRef, schemaRef } from "../references.ts";
import { a } from "../words.ts";
import { filtersOf } from "./filters.ts";
import { json, responses } from "./responses.ts";

export function listOperation(description: Description): Mapping {
  const { entity, many, orderBy: order, detailFields, requiredFilter } = description;
  const lists = Object.keys(detailFields?.properties ?? {});
  return {
    operationId: `list${description.tag}`,
    summary: `List ${many}`,
    description: `Returns a page of the ${many} that match every filter, ordered by \`${order ?? "Id"}\`
unless \`orderby\` says otherwise${order === undefined ? "; no source states the default order" : ""}.

${lists.length > 0 ? `- Rows lack the lists of the record. Never send a row back in a replace.\n` : ""}- Text filters are assumed to match the complete value, regardless of case. The service is assumed to
  ignore a filter that it does not know, and then returns every record.
- Ranges include both ends.${
      requiredFilter === undefined
        ? ""
        : `\n- **Without the filter \`${entity}_${requiredFilter}\`** the service returns a 400, as observed by mattynexudus/fauxworking.`
    }`,
    "x-nexudus-role": `${entity}-List`,
    "x-provenance": { status: "documented", source: description.source },
    parameters: [
      fileRef("parameters", "Page"),
      fileRef("parameters", "Size"),
      orderBy(description),
      fileRef("parameters", "Direction"),
      ...filtersOf(description),
    ],
    responses: responses(
      {
        200: json(
          `One page of ${many}; without a match, the page has no records.`,
          schemaRef(`${entity}Page`),
          `${entity}Page`,
        ),
      },
      400,
      414,
    ),
  };
}

function orderBy({ orderBy: field, source, many }: Description): Mapping {
  if (field === undefined) return fileRef("parameters", "OrderBy");
  return {
    name: "orderby",
    in: "query",
    description: `The field to order ${many} by, spelled as in the record.`,
    schema: { type: "string", default: field },
    example: "UpdatedOn",
    "x-provenance": { status: "documented", source, disagreements: [22] },
  };
}

export function getOperation({ entity, one, source }: Description): Mapping {
  return {
    operationId: `get${entity}`,
    summary: `Get ${a(one)}`,
    description: `Returns the ${one} with this \`Id\`, which other records refer to.`,
    "x-nexudus-role": `${entity}-Read`,
    "x-provenance": { status: "documented", source },
    responses: responses(
      { 200: json(`The ${one} with all of its fields.`, schemaRef(entity), `${entity}Record`) },
      404,
    ),
  };
}

export function getManyOperation({ entity, tag, many, exampleId, source }: Description): Mapping {
  return {
    operationId: `get${tag}ByIds`,
    summary: `Get several ${many} by their ids`,
    description: `Reads the ${many} with the given ids in one request and returns a **bare array**, not a page.
Send the slash at the end of the path as documented; whether the service needs it is unknown. Whether
ids that do not exist are left out or fail the request is unknown too: match the rows by \`Id\`.`,
    "x-nexudus-role": `${entity}-Read`,
    "x-provenance": { status: "documented", source, disagreements: [16, 18] },
    parameters: [
      {
        name: "id",
        in: "query",
        required: true,
        description: `Ids of the ${many}, separated by commas in square brackets: \`[${exampleId}]\`. Repeated \`id=\` parameters are not documented.`,
        content: {
          "application/json": {
            schema: { type: "array", items: { type: "integer", format: "int64" } },
            example: [exampleId],
          },
        },
        "x-provenance": { status: "documented", source, disagreements: [16] },
      },
    ],
    responses: responses(
      {
        200: json(
          `The ${many} that were found.`,
          {
            type: "array",
            description: "Rows in an order that no source states.",
            items: schemaRef(`${entity}Summary`),
          },
          `${entity}Rows`,
        ),
      },
      400,
      414,
    ),
  };
}
