import type { Mapping } from "../redocly.ts";
import { filtersOf } from "./filters.ts";
import type { Table } from "./table.ts";

/** The paths of a table: the list, one record by its id, and several by their ids. */
export function pathsOf(table: Table): Mapping {
  const { path } = table;
  return {
    [path]: { get: list(table) },
    [`${path}/`]: { get: getMany(table) },
    [`${path}/{id}`]: { parameters: [idParameter(table)], get: get(table) },
  };
}

function list(table: Table): Mapping {
  const { entity, many } = table;
  return {
    operationId: `list${table.tag}`,
    tags: [table.tag],
    summary: `List ${many}`,
    description: `Returns a page of the ${many} that match every filter, ordered by \`${table.orderBy ?? "Id"}\`
unless \`orderby\` says otherwise${table.orderBy === undefined ? "; no source states the default order" : ""}.

- Text filters are assumed to match the complete value, regardless of case. The service is assumed to
  ignore a filter that it does not know, and then returns every record.
- Ranges include both ends.
- The table is small: ask for \`size=1000\` and keep the result.`,
    "x-nexudus-role": `${entity}-List`,
    "x-provenance": { status: "documented", source: table.source },
    parameters: [
      ref("parameters", "Page"),
      ref("parameters", "Size"),
      orderBy(table),
      ref("parameters", "Direction"),
      ...filtersOf(table),
    ],
    responses: {
      "200": json(`One page of ${many}; no match is a page without records.`, `${entity}Page`, {
        $ref: `#/components/schemas/${entity}Page`,
      }),
      "400": ref("responses", "InvalidRequest"),
      "401": ref("responses", "Unauthorized"),
      "409": ref("responses", "Throttled"),
      "414": ref("responses", "UriTooLong"),
      "429": ref("responses", "TooManyRequests"),
      "500": ref("responses", "ServerError"),
    },
  };
}

function orderBy({ orderBy: field, source, many }: Table): Mapping {
  if (field === undefined) return ref("parameters", "OrderBy");
  return {
    name: "orderby",
    in: "query",
    description: `The field to order ${many} by, spelled as in the record.`,
    schema: { type: "string", default: field },
    example: "UpdatedOn",
    "x-provenance": { status: "documented", source, disagreements: [22] },
  };
}

function get(table: Table): Mapping {
  const { entity, one } = table;
  return {
    operationId: `get${entity}`,
    tags: [table.tag],
    summary: `Get a ${one}`,
    description: `Returns the ${one} with this \`Id\`, which other records point to.`,
    "x-nexudus-role": `${entity}-Read`,
    "x-provenance": { status: "documented", source: table.source },
    responses: {
      "200": json(`The ${one} with all of its fields.`, `${entity}Record`, {
        $ref: `components/schemas/${entity}.yaml`,
      }),
      "401": ref("responses", "Unauthorized"),
      "404": ref("responses", "NotFound"),
      "409": ref("responses", "Throttled"),
      "429": ref("responses", "TooManyRequests"),
      "500": ref("responses", "ServerError"),
    },
  };
}

function getMany(table: Table): Mapping {
  const { entity, many, exampleId } = table;
  return {
    operationId: `get${table.tag}ByIds`,
    tags: [table.tag],
    summary: `Get several ${many} by their ids`,
    description: `Reads the ${many} with the given ids in one request and returns a **bare array**, not a page.
Send the slash at the end of the path as documented; whether the service needs it is unknown. Whether
ids that do not exist are left out or fail the request is unknown too: match the rows by \`Id\`.`,
    "x-nexudus-role": `${entity}-Read`,
    "x-provenance": { status: "documented", source: table.source, disagreements: [16, 18] },
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
        "x-provenance": { status: "documented", source: table.source, disagreements: [16] },
      },
    ],
    responses: {
      "200": json(`The ${many} that were found.`, `${entity}Rows`, {
        type: "array",
        description: "Rows in an order that no source states.",
        items: { $ref: `#/components/schemas/${entity}Summary` },
      }),
      "400": ref("responses", "InvalidRequest"),
      "401": ref("responses", "Unauthorized"),
      "409": ref("responses", "Throttled"),
      "414": ref("responses", "UriTooLong"),
      "429": ref("responses", "TooManyRequests"),
      "500": ref("responses", "ServerError"),
    },
  };
}

function idParameter({ one, exampleId, source }: Table): Mapping {
  return {
    name: "id",
    in: "path",
    required: true,
    description: `The \`Id\` of the ${one}. It is not the \`UniqueId\`, which no documented path takes.`,
    schema: { type: "integer", format: "int64" },
    example: exampleId,
    "x-provenance": { status: "documented", source },
  };
}

function ref(kind: string, name: string): Mapping {
  return { $ref: `components/${kind}/${name}.yaml` };
}

/** A JSON response with the example of that name, which is a file. */
function json(description: string, example: string, schema: Mapping): Mapping {
  return {
    description,
    content: { "application/json": { schema, examples: { [example]: ref("examples", example) } } },
  };
}
